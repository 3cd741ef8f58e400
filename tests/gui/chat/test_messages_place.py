"""Messages: drafts, sending, markup as plain words, a long thread that stays quick."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.communication import Conversation
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.outbox import Outgoing
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.chat.bubbles import BUBBLE_ROLE, Bubble
from careconnect_desktop.ui.chat.messages_place import MessagesPlace
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldCalls, HeldChat, HeldDocuments, HeldPresence
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.rows import ROW_ROLE, Row
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.chat import ChatModel
from careconnect_desktop.viewmodels.ticker import Ticker
from tests.gui.conftest import Settle
from tests.helpers.labels import words_on


@dataclass
class Desk:
    place: MessagesPlace
    chat: HeldChat
    model: ChatModel
    presence: HeldPresence

    def show(self, **changes: object) -> None:
        thread = Thread(person=samples.MEYER, messages=samples.MESSAGES, is_loading=False)
        self.chat.put(
            ChatSnapshot(
                conversations=samples.CONVERSATIONS,
                thread=replace(thread, **changes),  # type: ignore[arg-type]  # fields by name
                is_loaded=True,
            )
        )

    def bubbles(self) -> list[Bubble]:
        model = self.place.thread_view.model
        return [model.index(row, 0).data(BUBBLE_ROLE) for row in range(model.rowCount())]


@pytest.fixture
def desk(look: Look, times: Times, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> Desk:
    chat = HeldChat(ChatSnapshot(conversations=samples.CONVERSATIONS, is_loaded=True))
    presence = HeldPresence(PresenceSnapshot(line=LineState.ONLINE))
    ticker, documents = Ticker(owner), HeldDocuments()
    model = ChatModel(samples.AMINA, chat, presence, HeldCalls(), tasks, FixedClock(), ticker, documents, owner)
    place = MessagesPlace(look, times, model)
    qtbot.addWidget(place)
    place.resize(1000, 700)
    place.show()
    return Desk(place, chat, model, presence)


async def test_nobody_is_said_to_be_there_while_the_server_is_away(desk: Desk) -> None:
    def claimed() -> tuple[bool | None, bool, bool]:
        row: Row = desk.place.list.model().index(0, 0).data(ROW_ROLE)
        words = words_on(desk.place)
        return row.is_online, "Online now" in words, "Not signed in" in words

    doctor = samples.MEYER.medical_id
    desk.show()
    assert claimed() == (False, False, True)
    there = PresenceSnapshot(line=LineState.ONLINE, online=frozenset({doctor}))
    desk.presence.put(there)
    assert claimed() == (True, True, False)
    desk.presence.put(replace(there, line=LineState.CONNECTING))
    assert claimed() == (None, False, False)
    desk.presence.put(there)
    assert claimed() == (True, True, False)
    stranger = replace(samples.MEYER, medical_id="DOC009", is_online=None)
    desk.show(person=stranger)
    desk.chat.put(
        replace(desk.chat.snapshot, conversations=(Conversation(person=stranger, last_message=None, unread_count=0),))
    )
    assert claimed() == (None, False, False)


async def test_choosing_a_conversation_opens_it(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    view = desk.place.list
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(1, 0)).center())
    await settle()
    assert desk.chat.opened == ["d3"]


async def test_days_part_the_messages_and_a_state_is_told_by_shape_and_word(desk: Desk) -> None:
    desk.show()
    shown = desk.bubbles()
    assert [bubble.text for bubble in shown if bubble.is_heading] == ["Monday, 8 March", "Yesterday", "Today"]
    assert (shown[-1].state_icon, shown[-1].state_words) == ("check-check", "delivered")
    assert (shown[1].state_icon, shown[1].state_words) == ("eye", "read")
    assert not shown[2].is_mine


async def test_markup_is_drawn_as_it_was_written(desk: Desk) -> None:
    desk.show(messages=(samples.message(1, "d1", "p1", 5, "Today <b>at</b> 11:30."),))
    assert [bubble.text for bubble in desk.bubbles() if not bubble.is_heading] == ["Today <b>at</b> 11:30."]
    desk.place.thread_view.list.grab()


async def test_enter_sends_and_the_field_is_empty_again(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    desk.show()
    editor = desk.place.thread_view.editor
    assert not desk.place.thread_view.send.isEnabled()
    qtbot.keyClicks(editor, "I am")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "ready.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    await settle()
    assert desk.chat.sent == ["I am\nready."]
    assert editor.toPlainText() == ""


async def test_after_the_button_too_the_keyboard_is_in_the_field(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    desk.show()
    view = desk.place.thread_view
    qtbot.keyClicks(view.editor, "I am ready.")
    view.send.setFocus()
    qtbot.mouseClick(view.send, Qt.MouseButton.LeftButton)
    await settle()
    assert desk.chat.sent == ["I am ready."]
    assert not view.send.isEnabled()
    assert desk.place.window().focusWidget() is view.editor


async def test_a_draft_comes_back_with_its_person(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    desk.show()
    editor = desk.place.thread_view.editor
    qtbot.keyClicks(editor, "unfinished")
    desk.show(person=samples.HADDAD, messages=())
    assert editor.toPlainText() == ""
    desk.show()
    assert editor.toPlainText() == "unfinished"
    await settle()


async def test_what_did_not_leave_says_so_and_is_tried_again_by_a_press(
    desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    desk.show(outgoing=(Outgoing("c1", "d1", "Hello", CareConnectError("unreachable")),))
    last = desk.bubbles()[-1]
    assert last.is_failed
    assert last.note == "Not sent. Press to try again"
    view = desk.place.thread_view.list
    rect = view.visualRect(view.model().index(len(desk.bubbles()) - 1, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    await settle()
    assert desk.chat.again == ["c1"]


async def test_new_messages_keep_the_end_in_view_but_never_move_a_reader(desk: Desk, settle: Settle) -> None:
    many = tuple(samples.message(n, "d1", "p1", 3000 - n, f"Message number {n}") for n in range(200))
    desk.show(messages=many)
    await settle()
    bar = desk.place.thread_view.list.verticalScrollBar()
    assert bar.value() == bar.maximum()
    desk.show(messages=(*many, samples.message(300, "d1", "p1", 1, "One more")))
    await settle()
    assert bar.value() == bar.maximum()
    bar.setValue(bar.maximum() // 2)
    stood = bar.value()
    desk.show(messages=(*many, *(samples.message(300 + n, "d1", "p1", 1, "And more") for n in range(3))))
    await settle()
    assert bar.value() == stood


async def test_what_came_while_the_person_was_elsewhere_is_read_when_they_come_back(
    desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitUntil(elsewhere.isActiveWindow)
    before = len(desk.chat.read_told)
    theirs = samples.message(60, "d1", "p1", 0, "And?", is_read=False)
    thread = Thread(person=samples.MEYER, messages=(*samples.MESSAGES, theirs), is_loading=False)
    desk.chat.put(ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True))
    await settle()
    assert len(desk.chat.read_told) == before
    desk.place.activateWindow()
    qtbot.waitUntil(desk.place.isActiveWindow)
    await settle()
    assert len(desk.chat.read_told) == before + 1


async def test_an_empty_place_says_what_to_do(desk: Desk) -> None:
    desk.chat.put(ChatSnapshot(is_loaded=True))
    desk.place.grab()
    assert desk.place.list.model().rowCount() == 0
    assert not desk.place.list.isVisible()
