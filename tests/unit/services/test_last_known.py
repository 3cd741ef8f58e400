"""The lists of last time: there at once at the next start, gone with the person."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.communication import Communication
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.realtime import MessageAck
from careconnect_desktop.services.appointments import AppointmentsService
from careconnect_desktop.services.chat import ChatService
from careconnect_desktop.services.identity import IdentityService
from careconnect_desktop.services.last_known import LastKnown
from careconnect_desktop.services.outbox import Outbox
from careconnect_desktop.services.password_memory import PasswordMemory
from careconnect_desktop.storage.documents import MemoryDocuments
from tests.helpers.fake_api import (
    MIRIAM,
    FakeAccounts,
    FakeAppointments,
    FakeMessages,
    FakeSecrets,
    FixedClock,
    PlainProof,
    a_message,
    an_appointment,
)
from tests.helpers.signaling_hub import Hub

AWAY = CareConnectError("unreachable", retryable=True)


class OneComputer(MemoryDocuments):
    """Keeps its documents when the same person comes again."""

    async def open(self, account: str) -> None:
        if self._texts is None:
            await super().open(account)

    async def close(self) -> None:
        return


class NoTyping:
    async def send_message(self, *, receiver: str, text: str, client_id: str) -> MessageAck:
        raise AssertionError("messages go over REST")

    async def send_typing(self, *, to: str) -> None:
        return


class Run:
    """One start of the program."""

    def __init__(self, local: OneComputer) -> None:
        clock = FixedClock()
        self.visits_api = FakeAppointments(an_appointment("late", hours=5), an_appointment("soon", hours=1))
        self.messages_api = FakeMessages(*(a_message(number) for number in range(70)))
        self.identity = IdentityService(FakeAccounts(), FakeSecrets(), local, clock, PasswordMemory(PlainProof, clock))
        self.appointments = AppointmentsService(self.visits_api, clock)
        line = Hub().line("PAT001", Role.PATIENT)
        self.chat = ChatService(self.messages_api, line, NoTyping(), clock, Outbox(self.messages_api, local))
        self.last_known = LastKnown(local, self.identity, self.appointments, self.chat, clock)

    async def come_in(self) -> None:
        await self.identity.sign_in("amina@mail.example", "correct horse")

    async def close(self) -> None:
        self.last_known.close()
        await self.chat.close()


@pytest.fixture
def computer() -> OneComputer:
    return OneComputer()


@pytest_asyncio.fixture
async def before(computer: OneComputer) -> AsyncIterator[Run]:
    run = Run(computer)
    await run.come_in()
    await run.appointments.refresh()
    await run.chat.refresh()
    await run.chat.open(MIRIAM)
    yield run
    await run.close()


@pytest_asyncio.fixture
async def after(computer: OneComputer, before: Run) -> AsyncIterator[Run]:
    run = Run(computer)
    yield run
    await run.close()


async def test_the_next_start_shows_what_was_known_before_the_server_answers(before: Run, after: Run) -> None:
    await after.come_in()
    assert after.appointments.snapshot.is_loaded
    assert after.appointments.snapshot.appointments == before.appointments.snapshot.appointments
    assert [found.person.name for found in after.chat.snapshot.conversations] == [MIRIAM.name]
    assert after.visits_api.asked == []


async def test_a_thread_opens_with_its_newest_messages_while_the_server_is_away(before: Run, after: Run) -> None:
    await after.come_in()
    after.messages_api.failures = [AWAY, AWAY]
    await after.chat.open(MIRIAM)
    thread = after.chat.snapshot.thread
    assert thread is not None
    assert [message.id for message in thread.messages] == [f"m-{number:03}" for number in range(20, 70)]
    assert thread.error is not None


async def test_the_servers_answer_takes_the_place_of_what_was_known(before: Run, after: Run) -> None:
    await after.come_in()
    after.visits_api.kept = [an_appointment("new", hours=2)]
    await after.appointments.refresh()
    assert [found.id for found in after.appointments.snapshot.appointments] == ["new"]


async def test_signing_out_leaves_nothing(computer: OneComputer, before: Run, after: Run) -> None:
    await before.identity.sign_out()
    assert before.appointments.snapshot.appointments == ()
    assert before.chat.snapshot.conversations == ()
    assert before.chat.snapshot.thread is None
    await after.come_in()
    assert not after.appointments.snapshot.is_loaded


async def test_what_another_version_wrote_is_passed_over(computer: OneComputer, before: Run, after: Run) -> None:
    computer.write("appointments", "", {"items": [{"id": "a-1"}]})
    computer.write("conversations", "", {"people": 3})
    await after.come_in()
    assert not after.appointments.snapshot.is_loaded
    assert not after.chat.snapshot.is_loaded


async def test_the_message_that_hears_of_a_revoked_session_does_not_stop_the_wipe(
    computer: OneComputer, before: Run
) -> None:
    ended = asyncio.Event()
    wiped: list[str] = []

    async def refused(receiver_id: str, text: str, client_id: str) -> Communication:
        # As the session does it: the first who is refused for good tells the identity.
        await before.identity.session_ended()
        ended.set()
        raise CareConnectError("session_ended")

    async def wipe(account: str) -> None:
        await asyncio.sleep(0)
        wiped.append(account)

    before.messages_api.send_message = refused  # type: ignore[method-assign]  # the stand-in's own door
    computer.wipe = wipe  # type: ignore[method-assign]  # the stand-in's own door
    before.chat.send("one more")
    for _ in range(10):
        await asyncio.sleep(0)
    await before.identity.close()
    assert wiped == ["amina@mail.example"]
