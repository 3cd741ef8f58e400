"""Another language in a call: its window is another one, and what stood beside the picture is as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.call.call_window import CallWindow
from careconnect_desktop.ui.call.call_windows import CallActs, CallWindows
from careconnect_desktop.ui.call.side_panel import CHAT_PAGE, NOTES_PAGE, SidePage
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldCalls, HeldChat, HeldDocuments, HeldPresence
from careconnect_desktop.ui.shared.focus_way import FocusWay
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.chat import ChatModel
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.unseen_messages import UnseenMessages
from tests.gui.call.conftest import CallDesk
from tests.gui.conftest import Settle
from tests.helpers.call_stand_ins import SilentRing, a_call

FROM_DOCTOR = next(found for found in samples.MESSAGES if found.sender_id == samples.MEYER.id)
MANY = tuple(replace(FROM_DOCTOR, id=f"m-{number}", text=f"Line {number}\nand one more") for number in range(60))


@dataclass
class Talk:
    """A call with the conversation beside it."""

    chat: HeldChat
    unseen: UnseenMessages
    windows: CallWindows | None = None
    views: list[ThreadView] = field(default_factory=list)

    @property
    def window(self) -> CallWindow:
        assert self.windows is not None
        assert self.windows.window is not None
        return self.windows.window

    def hear(self, *messages_ids: str) -> None:
        came = tuple(replace(FROM_DOCTOR, id=message_id) for message_id in messages_ids)
        thread = Thread(person=samples.MEYER, messages=(*MANY, *came), is_loading=False)
        self.chat.put(ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True))


@pytest.fixture
def talk(desk: CallDesk, times: Times, tasks: TaskScope, owner: QObject) -> Iterator[Talk]:
    chat = HeldChat(ChatSnapshot(conversations=samples.CONVERSATIONS, is_loaded=True))
    presence = HeldPresence(PresenceSnapshot())
    model = ChatModel(
        samples.AMINA, chat, presence, HeldCalls(), tasks, FixedClock(), Ticker(owner), HeldDocuments(), owner
    )
    unseen = UnseenMessages(model, samples.MEYER.id, owner)

    def make() -> list[SidePage]:
        view = ThreadView(desk.look, times, model)
        FocusWay(view, lambda: view.editor)
        made.views.append(view)
        return [
            SidePage(CHAT_PAGE, "Chat", "message-circle", view, unseen),
            SidePage(NOTES_PAGE, "Notes", "file-text", QTextEdit()),
        ]

    made = Talk(chat, unseen)
    made.hear()
    acts = CallActs(answer=lambda _has_video: None, make_side_pages=make)
    made.windows = CallWindows(desk.look, desk.model, desk.devices, desk.shortcuts, SilentRing(), acts)
    desk.calls.show(a_call())
    yield made
    made.windows.close()
    desk.calls.snapshot = None


async def test_the_chat_stays_where_it_was(talk: Talk, qtbot: QtBot, settle: Settle) -> None:
    before = talk.window
    with qtbot.waitExposed(before):
        before.activateWindow()
    before.side_panel.show_page(CHAT_PAGE)
    await settle()
    old = talk.views[-1]
    qtbot.keyClicks(old.editor, "Half a sen")
    cursor = old.editor.textCursor()
    cursor.setPosition(4)
    old.editor.setTextCursor(cursor)
    old.list.verticalScrollBar().setValue(321)
    await settle()
    assert old.list.verticalScrollBar().value() == 321

    assert talk.windows is not None
    talk.windows.renew()
    await settle()
    new = talk.views[-1]
    assert talk.window is not before
    assert new is not old
    assert talk.window.side_panel.shown_key == CHAT_PAGE
    assert new.list.verticalScrollBar().value() == 321
    assert (new.editor.toPlainText(), new.editor.textCursor().position()) == ("Half a sen", 4)
    assert talk.window.focusWidget() is new.editor
    assert talk.chat.opened == []


async def test_a_chat_that_was_at_its_end_follows_the_end(talk: Talk, qtbot: QtBot, settle: Settle) -> None:
    talk.window.side_panel.show_page(CHAT_PAGE)
    await settle()
    assert talk.windows is not None
    talk.windows.renew()
    await settle()
    bar = talk.views[-1].list.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    talk.hear("new")
    await settle()
    assert bar.value() == bar.maximum()


async def test_the_page_keeps_open_without_taking_the_keyboard(talk: Talk, settle: Settle) -> None:
    talk.window.side_panel.show_page(NOTES_PAGE)
    talk.window.stage.bar.camera.button.setFocus()
    await settle()
    assert talk.windows is not None
    talk.windows.renew()
    assert talk.window.side_panel.shown_key == NOTES_PAGE
    assert talk.window.focusWidget() is talk.window.stage.bar.camera.button


async def test_what_came_unseen_is_still_told(talk: Talk, settle: Settle) -> None:
    talk.hear("new-1", "new-2")
    chat_button = talk.window.stage.bar.pages[CHAT_PAGE].button
    assert chat_button.accessibleName() == "Chat, 2 new message(s)"
    assert talk.windows is not None
    talk.windows.renew()
    await settle()
    chat_button = talk.window.stage.bar.pages[CHAT_PAGE].button
    assert chat_button.accessibleName() == "Chat, 2 new message(s)"
    talk.window.side_panel.show_page(CHAT_PAGE)
    assert talk.unseen.snapshot == 0
    assert chat_button.accessibleName() == "Chat"
