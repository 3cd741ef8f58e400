"""A conversation beside a call: it stays with its person, over the same lists and the same outbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest_asyncio

from careconnect_desktop.model.people import Person, Role
from careconnect_desktop.protocol.messages import MessageOut
from careconnect_desktop.protocol.realtime import MessageAck, NewMessage
from careconnect_desktop.services.chat import ChatService, Thread
from careconnect_desktop.services.chat_beside import ChatBeside
from careconnect_desktop.services.outbox import Outbox
from careconnect_desktop.storage.documents import MemoryDocuments
from tests.helpers.fake_api import MIRIAM, FakeMessages, FixedClock, a_message
from tests.helpers.signaling_hub import Hub, HubLine

OTHER = Person(id="u-other", medical_id="DOC002", name="Dr. Omar Haddad", role=Role.DOCTOR)


class Typing:
    """Remembers to whom typing was told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    async def send_message(self, *, receiver: str, text: str, client_id: str) -> MessageAck:
        raise AssertionError("messages go over REST, which saves them once")

    async def send_typing(self, *, to: str) -> None:
        self.told.append(to)


@dataclass
class Desk:
    line: HubLine
    api: FakeMessages
    outbox: Outbox
    typing: Typing
    chat: ChatService
    beside: ChatBeside

    def arrives(self, number: int) -> None:
        found = a_message(number)
        self.line._tell(
            NewMessage(
                message=MessageOut(
                    id=found.id,
                    sender_id=found.sender_id,
                    receiver_id=found.receiver_id,
                    text=found.text,
                    created_at=found.created_at,
                )
            )
        )

    def ids(self) -> tuple[list[str], list[str]]:
        """Of the messages in the window and beside the call."""
        window, beside = (opened(chat) for chat in (self.chat, self.beside))
        return [found.id for found in window.messages], [found.id for found in beside.messages]


def opened(chat: ChatService | ChatBeside) -> Thread:
    thread = chat.snapshot.thread
    assert thread is not None
    return thread


async def never(_delay_s: float) -> None:
    raise AssertionError("nothing fails here")


@pytest_asyncio.fixture
async def desk() -> AsyncIterator[Desk]:
    line = Hub().line("PAT001", Role.PATIENT)
    api, typing = FakeMessages(a_message(0), a_message(1)), Typing()
    outbox = Outbox(api, MemoryDocuments(), never)
    chat = ChatService(api, line, typing, FixedClock(), outbox)
    made = Desk(line, api, outbox, typing, chat, ChatBeside(chat))
    yield made
    made.beside.close()
    await chat.close()


async def test_it_stays_with_its_person_whoever_is_turned_to_in_the_window(desk: Desk) -> None:
    await desk.chat.refresh()
    await desk.beside.open(MIRIAM)
    assert desk.chat.snapshot.thread is None, "the window stays as it is"
    await desk.chat.open(OTHER)
    assert (opened(desk.chat).person, opened(desk.beside).person) == (OTHER, MIRIAM)
    assert desk.beside.snapshot == replace(desk.chat.snapshot, thread=opened(desk.beside))

    desk.beside.send("To you")
    assert [item.text for item in opened(desk.beside).outgoing] == ["To you"]
    assert opened(desk.chat).outgoing == ()
    await desk.outbox.settled()
    await desk.beside.tell_typing()
    assert desk.typing.told == [MIRIAM.id]
    assert opened(desk.beside).outgoing == ()


async def test_both_hear_of_what_comes_and_of_what_was_missed(desk: Desk) -> None:
    for chat in (desk.chat, desk.beside):
        await chat.open(MIRIAM)
    desk.arrives(2)
    assert desk.ids() == (["m-000", "m-001", "m-002"],) * 2
    desk.api.kept += [a_message(2), a_message(3)]
    await desk.chat.refresh()
    assert desk.ids() == (["m-000", "m-001", "m-002", "m-003"],) * 2


async def test_it_follows_nothing_once_it_is_closed(desk: Desk) -> None:
    for chat in (desk.chat, desk.beside):
        await chat.open(MIRIAM)
    desk.beside.close()
    desk.arrives(2)
    assert [len(ids) for ids in desk.ids()] == [3, 2]


async def test_after_signing_out_nothing_stays(desk: Desk) -> None:
    await desk.beside.open(MIRIAM)
    desk.chat.clear()
    assert desk.beside.snapshot.thread is None
