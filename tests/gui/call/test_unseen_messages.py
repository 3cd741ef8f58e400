"""A message that comes during a call is told at the chat's button until somebody looks at it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from careconnect_desktop.model.communication import Communication
from careconnect_desktop.services.chat import Thread
from careconnect_desktop.ui.call.call_window import CallWindow
from careconnect_desktop.ui.call.side_panel import CHAT_PAGE, SidePage
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.viewmodels.base import SnapshotModel
from careconnect_desktop.viewmodels.chat import ChatViewSnapshot
from careconnect_desktop.viewmodels.unseen_messages import UnseenMessages
from tests.gui.call.conftest import CallDesk
from tests.helpers.call_stand_ins import a_call

FROM_DOCTOR = next(found for found in samples.MESSAGES if found.sender_id == samples.MEYER.id)


class Chat(SnapshotModel[ChatViewSnapshot]):
    def __init__(self) -> None:
        super().__init__(ChatViewSnapshot(me_id=samples.AMINA.id, now=samples.NOW))

    def put(self, *more: Communication, older: tuple[Communication, ...] = (), is_loading: bool = False) -> None:
        thread = Thread(
            person=samples.MEYER,
            # Those from before are there once the conversation is loaded.
            messages=(*older, *(() if is_loading else samples.MESSAGES), *more),
            outgoing=(),
            has_older=False,
            is_loading=is_loading,
        )
        self._show(replace(self.snapshot, thread=thread))


def message(number: int, sender: str = samples.MEYER.id) -> Communication:
    return replace(FROM_DOCTOR, id=f"new-{number}", sender_id=sender)


def test_what_stood_there_before_and_what_one_wrote_is_not_counted() -> None:
    chat = Chat()
    unseen = UnseenMessages(chat, samples.MEYER.id)
    chat.put(is_loading=True)
    chat.put()
    assert unseen.snapshot == 0
    chat.put(message(1), message(2, samples.AMINA.id), message(3))
    assert unseen.snapshot == 2
    unseen.look()
    assert unseen.snapshot == 0
    chat.put(message(1), message(2, samples.AMINA.id), message(3), message(4))
    assert unseen.snapshot == 1


def test_older_ones_that_are_loaded_elsewhere_are_not_counted() -> None:
    chat = Chat()
    chat.put()
    unseen = UnseenMessages(chat, samples.MEYER.id)
    chat.put(message(3), older=(message(1), message(2)))
    assert unseen.snapshot == 1


@pytest.fixture
def window(desk: CallDesk, qtbot: QtBot) -> Iterator[tuple[CallWindow, Chat]]:
    chat = Chat()
    chat.put()
    view = QTextEdit()
    page = SidePage(CHAT_PAGE, "Chat", "message-circle", view, UnseenMessages(chat, samples.MEYER.id, view))
    desk.calls.show(a_call())
    made = CallWindow(
        desk.look, desk.model, desk.devices, desk.shortcuts, pictures=desk.pictures, side_pages=[page], can_share=False
    )
    qtbot.addWidget(made)
    made.show()
    yield made, chat
    made.release()


def test_a_message_beside_a_call_is_told_at_the_button_until_it_is_looked_at(window: tuple[CallWindow, Chat]) -> None:
    call, chat = window
    button = call.stage.bar.pages[CHAT_PAGE].button
    assert button.accessibleName() == "Chat"
    chat.put(message(1))
    assert button.accessibleName().startswith("Chat, 1 new message")
    call.side_panel.show_page(CHAT_PAGE)
    assert button.accessibleName() == "Chat"
    chat.put(message(1), message(2))
    assert button.accessibleName() == "Chat", "it is on the screen"
    call.side_panel.hide_page()
    chat.put(message(1), message(2), message(3))
    assert button.accessibleName().startswith("Chat, 1 new message")
