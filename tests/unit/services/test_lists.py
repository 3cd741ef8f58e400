"""Appointments, conversations and presence: what the lists hold after answers, events and failures."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Person, Role
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.ports.api import BookingRequest
from careconnect_desktop.ports.signaling import LineState, OnlineUsers
from careconnect_desktop.protocol.messages import MessageOut
from careconnect_desktop.protocol.realtime import From, MessageAck, MessageRead, NewMessage, Presence, Typing
from careconnect_desktop.services.appointments import AppointmentsService
from careconnect_desktop.services.chat import PAGE, ChatService
from careconnect_desktop.services.outbox import Outbox
from careconnect_desktop.services.presence import PresenceService, PresenceSnapshot
from careconnect_desktop.storage.documents import MemoryDocuments
from tests.helpers.fake_api import (
    AMINA,
    MIRIAM,
    NOW,
    FakeAppointments,
    FakeMessages,
    FixedClock,
    a_message,
    an_appointment,
)
from tests.helpers.signaling_hub import Hub, HubLine

# ---- appointments


async def test_the_list_is_ordered_by_time_and_keeps_its_last_state_when_the_server_is_away() -> None:
    api = FakeAppointments(an_appointment("late", hours=5), an_appointment("soon", hours=1))
    service = AppointmentsService(api, FixedClock())
    await service.refresh()
    assert [found.id for found in service.snapshot.appointments] == ["soon", "late"]

    api.failures = [CareConnectError("unreachable")]
    await service.refresh()
    assert service.snapshot.error is not None
    assert service.snapshot.error.code == "unreachable"
    assert len(service.snapshot.appointments) == 2
    assert not service.snapshot.is_loading


async def test_an_action_shows_in_the_list_when_it_returns() -> None:
    api = FakeAppointments(an_appointment())
    service = AppointmentsService(api, FixedClock())
    await service.refresh()

    await service.change(service.snapshot.appointments[0], "approve")
    assert api.asked[-1] == "approve a-1 1"
    assert service.snapshot.appointments[0].status is AppointmentStatus.APPROVED
    await service.book(BookingRequest(doctor_id="DOC001", starts_at=NOW))
    assert [found.id for found in service.snapshot.appointments] == ["a-new", "a-1"]


async def test_an_event_that_was_overtaken_changes_nothing() -> None:
    service = AppointmentsService(FakeAppointments(an_appointment(version=3)), FixedClock())
    await service.refresh()
    service.appointment_changed(an_appointment(version=2, status=AppointmentStatus.CANCELLED))
    assert service.snapshot.appointments[0].status is AppointmentStatus.REQUESTED


async def test_a_refused_booking_leaves_the_list_as_it_is() -> None:
    api = FakeAppointments()
    service = AppointmentsService(api, FixedClock())
    api.failures = [CareConnectError("slot_taken")]
    with pytest.raises(CareConnectError):
        await service.book(BookingRequest(doctor_id="DOC001", starts_at=NOW + timedelta(hours=1)))
    assert service.snapshot.appointments == ()


# ---- messages


class NoTyping:
    async def send_message(self, *, receiver: str, text: str, client_id: str) -> MessageAck:
        raise AssertionError("messages go over REST, which saves them once")

    async def send_typing(self, *, to: str) -> None:
        raise CareConnectError("unreachable")


async def never(_delay_s: float) -> None:
    await asyncio.Event().wait()


class Chats:
    """Chat services that are closed when the test ends."""

    def __init__(self) -> None:
        self._made: list[ChatService] = []
        self.outboxes: list[Outbox] = []

    def __call__(self, api: FakeMessages) -> tuple[ChatService, HubLine]:
        line = Hub().line("PAT001", Role.PATIENT)
        outbox = Outbox(api, MemoryDocuments(), never)
        service = ChatService(api, line, NoTyping(), FixedClock(), outbox)
        self._made.append(service)
        self.outboxes.append(outbox)
        return service, line

    async def settled(self) -> None:
        for outbox in self.outboxes:
            await outbox.settled()

    async def close(self) -> None:
        for service in self._made:
            await service.close()


@pytest_asyncio.fixture
async def chat() -> AsyncIterator[Chats]:
    made = Chats()
    yield made
    await made.close()


def arrives(line: HubLine, number: int, *, is_mine: bool = False, client_id: str | None = None) -> None:
    message = a_message(number, is_mine=is_mine, client_id=client_id)
    out = MessageOut(
        id=message.id,
        sender_id=message.sender_id,
        receiver_id=message.receiver_id,
        text=message.text,
        client_id=client_id,
        created_at=message.created_at,
    )
    line._tell(NewMessage(message=out))


async def test_a_thread_is_loaded_page_by_page_and_marked_read(chat: Chats) -> None:
    api = FakeMessages(*(a_message(number) for number in range(PAGE + 10)))
    api.unread_count = 4
    service, _ = chat(api)
    await service.refresh()
    assert service.snapshot.unread_count == 4

    await service.open(MIRIAM)
    thread = service.snapshot.thread
    assert thread is not None
    assert (len(thread.messages), thread.has_older) == (PAGE, True)
    assert service.snapshot.unread_count == 4, "opened, as beside a call, and not yet looked at"
    await service.mark_read(MIRIAM.id)
    assert service.snapshot.unread_count == 0

    await service.load_older()
    thread = service.snapshot.thread
    assert thread is not None
    assert [message.id for message in thread.messages] == [message.id for message in api.kept]
    assert not thread.has_older


async def test_a_message_that_does_not_leave_stays_and_is_sent_again_once(chat: Chats) -> None:
    api = FakeMessages()
    service, _ = chat(api)
    await service.open(MIRIAM)
    api.failures = [CareConnectError("unreachable")]

    service.send("  Good morning  ")
    await chat.settled()
    thread = service.snapshot.thread
    assert thread is not None
    assert thread.outgoing[0].error is not None
    assert thread.outgoing[0].text == "Good morning"

    service.send_again(thread.outgoing[0].client_id)
    await chat.settled()
    thread = service.snapshot.thread
    assert thread is not None
    assert thread.outgoing == ()
    assert [message.text for message in thread.messages] == ["Good morning"]


async def test_the_event_of_an_own_message_and_its_answer_are_one_message(chat: Chats) -> None:
    api = FakeMessages()
    service, line = chat(api)
    await service.open(MIRIAM)
    service.send("Good morning")
    await chat.settled()
    arrives(line, 0, is_mine=True, client_id=api.kept[0].client_id)
    thread = service.snapshot.thread
    assert thread is not None
    assert len(thread.messages) == 1


async def test_a_message_counts_as_unread_until_it_is_looked_at(chat: Chats) -> None:
    service, line = chat(FakeMessages(a_message(0)))
    await service.refresh()
    arrives(line, 1)
    arrives(line, 1)
    assert service.snapshot.unread_count == 1
    await service.open(MIRIAM)
    assert service.snapshot.unread_count == 1, "opened, and not yet looked at"
    await service.mark_read(MIRIAM.id)
    assert service.snapshot.unread_count == 0
    arrives(line, 2)
    assert service.snapshot.unread_count == 1, "its thread is open, perhaps behind another place"
    await service.mark_read(MIRIAM.id)
    assert service.snapshot.unread_count == 0


async def test_what_was_seen_is_read_although_another_thread_is_open_by_then(chat: Chats) -> None:
    api = FakeMessages(a_message(0))
    api.unread_count = 2
    service, _ = chat(api)
    await service.refresh()
    await service.open(AMINA)
    assert await service.mark_read(MIRIAM.id)
    assert api.asked[-1] == f"mark_read {MIRIAM.id}"
    assert service.snapshot.unread_count == 0


async def test_nothing_to_say_is_not_sent_and_a_hint_that_fails_is_no_fault(chat: Chats) -> None:
    api = FakeMessages()
    service, _ = chat(api)
    await service.open(MIRIAM)
    service.send("   ")
    await service.tell_typing()
    assert not [asked for asked in api.asked if asked.startswith("send")]


async def test_typing_and_reading_of_the_other_are_told(chat: Chats) -> None:
    api = FakeMessages(a_message(0, is_mine=True))
    service, line = chat(api)
    typing: list[str] = []
    service.subscribe_typing(typing.append)
    await service.open(MIRIAM)
    miriam = From(id=MIRIAM.id, medical_id=MIRIAM.medical_id, name=MIRIAM.name, role=MIRIAM.role)
    line._tell(Typing(from_=miriam))
    line._tell(MessageRead(user_id=MIRIAM.id, read_at=NOW))
    thread = service.snapshot.thread
    assert thread is not None
    assert typing == [MIRIAM.id]
    assert thread.messages[0].read_at == NOW
    assert AMINA.id == thread.messages[0].sender_id


# ---- presence


async def test_presence_follows_the_events_and_is_forgotten_with_the_line() -> None:
    line = Hub().line("DOC001", Role.DOCTOR)
    presence = PresenceService(line)
    line.set_state(LineState.ONLINE)
    line._tell(OnlineUsers(("PAT001", "PAT002")))
    line._tell(Presence(medical_id="PAT003", is_online=True))
    line._tell(Presence(medical_id="PAT001", is_online=False))
    assert presence.snapshot.online == {"PAT002", "PAT003"}

    line.set_state(LineState.CONNECTING)
    assert presence.snapshot.known is None
    assert presence.snapshot.is_online("PAT002") is None
    line.set_state(LineState.ONLINE)
    line._tell(OnlineUsers(("PAT003",)))
    assert presence.snapshot.known == {"PAT003"}
    assert presence.snapshot.is_online("PAT002") is False
    line.set_state(LineState.CLOSED)
    assert presence.snapshot.online == frozenset()
    presence.close()


def test_of_some_people_nothing_is_told() -> None:
    def person(medical_id: str, is_online: bool | None) -> Person:
        return Person(id=medical_id, medical_id=medical_id, name="Somebody", role=Role.PATIENT, is_online=is_online)

    here = PresenceSnapshot(line=LineState.ONLINE, online=frozenset({"PAT001"}))
    # What came with them is of that moment.
    assert here.of(person("PAT001", False)) is True
    assert here.of(person("PAT002", True)) is False
    assert here.of(person("PAT002", None)) is None
    assert here.of(person("PAT001", None)) is True, "related since a moment ago"
    away = PresenceSnapshot(line=LineState.CONNECTING, online=here.online)
    assert [away.of(person("PAT001", known)) for known in (True, False, None)] == [None] * 3
