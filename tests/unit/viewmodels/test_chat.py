"""Messages: drafts that stay, sending, trying again, typing told in measure."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Practitioner
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.protocol.names import MAX_MESSAGE_CHARACTERS
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.outbox import Outgoing
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.services.records import picture_to_json
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldCalls, HeldChat, HeldDocuments, HeldPresence
from careconnect_desktop.viewmodels.chat import ChatModel
from careconnect_desktop.viewmodels.drafts import DRAFT_PICTURES, Drafts
from careconnect_desktop.viewmodels.ticker import Ticker
from tests.unit.viewmodels.conftest import Settle

PICTURE = ImageUpload("arm.jpg", "image/jpeg", b"\xff\xd8 a picture")


class Desk:
    """A model and everything around it, with the thread of Dr. Meyer open."""

    def __init__(self, tasks: TaskScope, clock: FixedClock, ticker: Ticker) -> None:
        self.chat = HeldChat()
        self.presence = HeldPresence(PresenceSnapshot(line=LineState.ONLINE))
        self.calls = HeldCalls()
        self.clock, self.ticker = clock, ticker
        self.documents = HeldDocuments()
        self._tasks = tasks
        self.model = self.next_run()
        self.show(samples.MEYER)

    def next_run(self, drafts: Drafts | None = None) -> ChatModel:
        """A model as the program makes it when it starts; with the drafts of another one beside that."""
        return ChatModel(
            samples.AMINA,
            self.chat,
            self.presence,
            self.calls,
            self._tasks,
            self.clock,
            self.ticker,
            self.documents,
            self.ticker,
            drafts=drafts,
        )

    def show(self, person: Practitioner, outgoing: tuple[Outgoing, ...] = ()) -> None:
        thread = Thread(person=person, messages=samples.MESSAGES, outgoing=outgoing, has_older=True, is_loading=False)
        self.chat.put(ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True))


@pytest.fixture
def desk(owner: QObject, tasks: TaskScope, clock: FixedClock, ticker: Ticker) -> Desk:
    return Desk(tasks, clock, ticker)


async def test_a_draft_is_the_same_in_both_places_of_a_conversation(desk: Desk) -> None:
    beside = desk.next_run(desk.model.drafts)
    desk.model.write("Dear Dr.")
    assert beside.snapshot.draft == "Dear Dr."
    beside.write("Dear Dr. Meyer")
    assert desk.model.snapshot.draft == "Dear Dr. Meyer"
    beside.send()
    assert desk.chat.sent == ["Dear Dr. Meyer"]
    assert (desk.model.snapshot.draft, desk.model.snapshot.drafts) == ("", frozenset())
    beside.close()
    desk.model.write("And")
    assert beside.snapshot.draft == ""


async def test_each_person_has_their_own_draft(desk: Desk) -> None:
    desk.model.write("Dear Dr. Meyer")
    desk.show(samples.HADDAD)
    assert desk.model.snapshot.draft == ""
    desk.model.write("مرحبا")
    desk.show(samples.MEYER)
    assert desk.model.snapshot.draft == "Dear Dr. Meyer"
    assert desk.model.snapshot.drafts == {"d1", "d3"}
    desk.model.write("")
    assert desk.model.snapshot.drafts == {"d3"}


async def test_drafts_are_there_again_after_a_restart(desk: Desk) -> None:
    desk.model.write("Dear Dr. Meyer")
    assert desk.next_run().snapshot.draft == "Dear Dr. Meyer"
    desk.model.write("")
    assert desk.documents.kept == {}


async def test_a_picture_beside_a_draft_is_there_again_after_a_restart(desk: Desk, settle: Settle) -> None:
    desk.model.attach(lambda: PICTURE)
    async with asyncio.timeout(10):
        while desk.model.snapshot.attachment is None:
            await settle()
    again = desk.next_run()
    assert again.snapshot.attachment == PICTURE
    assert again.snapshot.drafts == {"d1"}
    again.detach()
    assert desk.documents.kept == {}
    assert again.snapshot.drafts == frozenset()


async def test_pictures_of_others_count_as_drafts_before_they_are_read(desk: Desk) -> None:
    desk.documents.write(DRAFT_PICTURES, "d3", picture_to_json(PICTURE))
    again = desk.next_run()
    assert again.snapshot.drafts == {"d3"}
    assert again.snapshot.attachment is None
    desk.show(samples.HADDAD)
    assert again.snapshot.attachment == PICTURE


async def test_a_picture_that_cannot_be_read_is_none(desk: Desk) -> None:
    desk.documents.write(DRAFT_PICTURES, "d1", {"name": "arm.jpg", "data": 7})
    again = desk.next_run()
    assert again.snapshot.attachment is None
    assert again.snapshot.drafts == frozenset()
    assert desk.documents.kept == {}


async def test_a_picture_is_in_the_outbox_before_it_leaves_the_draft(desk: Desk) -> None:
    desk.documents.write(DRAFT_PICTURES, "d1", picture_to_json(PICTURE))
    again = desk.next_run()
    kept_when_sent: list[bool] = []
    desk.chat.on_send = lambda: kept_when_sent.append(bool(desk.documents.kept))
    again.send()
    assert kept_when_sent == [True]
    assert desk.chat.images == [PICTURE]
    assert desk.documents.kept == {}


async def test_a_message_is_in_the_outbox_before_its_draft_goes(desk: Desk) -> None:
    desk.model.write("I am ready.")
    kept_when_sent: list[bool] = []
    desk.chat.on_send = lambda: kept_when_sent.append(bool(desk.documents.kept))
    desk.model.send()
    assert kept_when_sent == [True]
    assert desk.documents.kept == {}


async def test_a_message_that_did_not_leave_can_be_thrown_away(desk: Desk) -> None:
    desk.model.discard("c1")
    assert desk.chat.discarded == ["c1"]


async def test_sending_takes_the_draft(desk: Desk, settle: Settle) -> None:
    desk.model.write("I am ready.")
    desk.model.send()
    desk.model.send()
    await settle()
    assert desk.chat.sent == ["I am ready."]
    assert desk.model.snapshot.draft == ""


async def test_blank_words_are_not_sent(desk: Desk, settle: Settle) -> None:
    desk.model.write("  \n ")
    desk.model.send()
    await settle()
    assert desk.chat.sent == []


async def test_a_message_is_no_longer_than_the_server_takes(desk: Desk) -> None:
    desk.model.write("x" * (MAX_MESSAGE_CHARACTERS + 5))
    assert len(desk.model.snapshot.draft) == MAX_MESSAGE_CHARACTERS


async def test_what_did_not_leave_is_tried_again(desk: Desk, settle: Settle) -> None:
    desk.show(samples.MEYER, (Outgoing("c1", "d1", "Hello", CareConnectError("unreachable")),))
    desk.model.send_again("c1")
    await settle()
    assert desk.chat.again == ["c1"]


async def test_typing_is_told_at_most_every_three_seconds(desk: Desk, settle: Settle) -> None:
    for text in ("H", "He", "Hel"):
        desk.model.write(text)
    await settle()
    assert desk.chat.typing_told == 1
    desk.clock.seconds += 3
    desk.model.write("Hell")
    await settle()
    assert desk.chat.typing_told == 2


async def test_their_typing_is_seen_and_passes(desk: Desk) -> None:
    desk.chat.typing("d1")
    assert desk.model.snapshot.is_typing
    desk.clock.seconds += 6
    desk.ticker.ticked.emit()
    assert not desk.model.snapshot.is_typing
    desk.chat.typing("d3")
    assert not desk.model.snapshot.is_typing


async def test_older_messages_are_asked_for_once_at_a_time(desk: Desk, settle: Settle) -> None:
    desk.model.load_older()
    await settle()
    assert desk.chat.older == 1
    loading = Thread(person=samples.MEYER, has_older=True, is_loading=True)
    desk.chat.put(ChatSnapshot(thread=loading))
    desk.model.load_older()
    await settle()
    assert desk.chat.older == 1


async def test_opening_the_open_person_asks_nothing(desk: Desk, settle: Settle) -> None:
    desk.model.open(samples.MEYER)
    desk.model.open(samples.HADDAD)
    await settle()
    assert desk.chat.opened == ["d3"]


async def test_calls_the_open_person(desk: Desk) -> None:
    desk.model.call()
    assert desk.calls.placed == [("d1", None)]


async def test_a_message_that_is_looked_at_is_told_as_read_once(desk: Desk, settle: Settle) -> None:
    desk.model.seen()
    await settle()
    assert desk.chat.read_told == []
    theirs = samples.message(60, "d1", "p1", 0, "And?", is_read=False)
    thread = Thread(person=samples.MEYER, messages=(*samples.MESSAGES, theirs), is_loading=False)
    desk.chat.put(ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True))
    desk.model.seen()
    desk.model.seen()
    await settle()
    assert desk.chat.read_told == ["d1"]


async def test_what_was_read_while_the_server_was_away_is_told_at_the_next_look(desk: Desk, settle: Settle) -> None:
    theirs = samples.message(60, "d1", "p1", 0, "And?", is_read=False)
    thread = Thread(person=samples.MEYER, messages=(*samples.MESSAGES, theirs), is_loading=False)
    desk.chat.put(ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True))
    desk.chat.is_server_there = False
    desk.model.seen()
    await settle()
    desk.chat.is_server_there = True
    for _ in range(2):
        desk.model.seen()
        await settle()
    assert desk.chat.read_told == ["d1", "d1"]


async def test_a_message_is_read_to_whom_it_was_shown_although_another_thread_came_meanwhile(
    desk: Desk, settle: Settle
) -> None:
    theirs = samples.message(60, "d1", "p1", 0, "And?", is_read=False)
    thread = Thread(person=samples.MEYER, messages=(*samples.MESSAGES, theirs), is_loading=False)
    desk.chat.put(ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True))
    desk.model.seen()
    desk.show(samples.HADDAD)
    await settle()
    assert desk.chat.read_told == ["d1"]


async def test_what_comes_behind_the_lock_is_read_once_it_is_lifted(desk: Desk, settle: Settle) -> None:
    theirs = samples.message(60, "d1", "p1", 0, "And?", is_read=False)
    thread = Thread(person=samples.MEYER, messages=(*samples.MESSAGES, theirs), is_loading=False)
    desk.chat.put(ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True))
    desk.model.uncovered.connect(desk.model.seen)
    desk.model.cover(True)
    desk.model.seen()
    await settle()
    assert desk.chat.read_told == []
    desk.model.cover(False)
    await settle()
    assert desk.chat.read_told == ["d1"]


async def test_what_finds_no_room_in_the_outbox_stays_in_its_field(desk: Desk) -> None:
    def full() -> None:
        raise CareConnectError("outbox_full")

    desk.chat.on_send = full
    desk.model.write("one too many")
    desk.model.send()
    assert desk.model.snapshot.draft == "one too many"
    assert desk.model.snapshot.attachment_failure is not None
    assert desk.model.snapshot.attachment_failure.key == "outbox_full"
