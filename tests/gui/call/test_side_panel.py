"""The panel beside the picture: any widget as a page, one at a time, by pointer and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.call.side_panel import CHAT_PAGE, NOTES_PAGE, SidePage, SidePanel
from careconnect_desktop.ui.shared.look import Look
from tests.helpers.labels import words_shown


@pytest.fixture
def panel(look: Look, qtbot: QtBot) -> Iterator[SidePanel]:
    pages = [
        SidePage(CHAT_PAGE, "Chat", "message-circle", QTextEdit()),
        SidePage(NOTES_PAGE, "Notes", "file-text", QTextEdit()),
    ]
    made = SidePanel(look, pages)
    qtbot.addWidget(made)
    yield made
    made.hide()


def test_it_is_closed_until_a_page_is_asked_for(panel: SidePanel, qtbot: QtBot) -> None:
    assert panel.isHidden()
    assert panel.shown_key is None
    panel.show_page("nothing of the kind")
    assert panel.isHidden()
    panel.show_page(NOTES_PAGE)
    qtbot.waitUntil(panel.isActiveWindow)
    assert panel.shown_key == NOTES_PAGE
    qtbot.waitUntil(panel.pages[1].view.hasFocus)


def test_pages_change_by_pointer_and_keep_what_was_written(panel: SidePanel, qtbot: QtBot) -> None:
    panel.show_page(NOTES_PAGE)
    qtbot.waitUntil(panel.isActiveWindow)
    qtbot.keyClicks(panel.pages[1].view, "cough since Monday")
    assert panel.switch is not None
    with qtbot.waitSignal(panel.page_changed):
        qtbot.mouseClick(panel.switch.button(CHAT_PAGE), Qt.MouseButton.LeftButton)
    assert panel.shown_key == CHAT_PAGE
    panel.toggle_page(CHAT_PAGE)
    assert panel.shown_key is None
    panel.toggle_page(NOTES_PAGE)
    notes = panel.pages[1].view
    assert isinstance(notes, QTextEdit)
    assert notes.toPlainText() == "cough since Monday"


def test_escape_and_the_button_close_it(panel: SidePanel, qtbot: QtBot) -> None:
    panel.show_page(CHAT_PAGE)
    qtbot.waitUntil(panel.isActiveWindow)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()
    panel.show_page(CHAT_PAGE)
    qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert panel.isHidden()


def test_a_single_page_needs_no_switch(look: Look, qtbot: QtBot) -> None:
    panel = SidePanel(look, [SidePage(CHAT_PAGE, "Chat", "message-circle", QTextEdit())])
    qtbot.addWidget(panel)
    panel.show_page(CHAT_PAGE)
    assert panel.switch is None
    assert words_shown(panel) == ["Chat"]


def test_arrows_walk_through_the_switch(panel: SidePanel, qtbot: QtBot) -> None:
    assert panel.switch is not None
    panel.show_page(CHAT_PAGE)
    chat, notes = panel.switch.button(CHAT_PAGE), panel.switch.button(NOTES_PAGE)
    chat.setFocus()
    qtbot.keyClick(chat, Qt.Key.Key_Right)
    assert panel.shown_key == NOTES_PAGE
    # Who looks for a page by arrows must not be thrown into the first one that comes by.
    assert panel.focusWidget() is notes
