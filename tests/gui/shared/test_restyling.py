"""Another theme or size of text: what is seen changes in one picture, what is hidden after it, both to the same end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.shared.buttons import Button, icon_button
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn
from careconnect_desktop.ui.shared.check_box import CheckBox
from careconnect_desktop.ui.shared.empty_state import EmptyState
from careconnect_desktop.ui.shared.fields import ChoiceField, TextArea, TextField
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look, ThemeChoice
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.ui.shared.tokens import Size
from tests.helpers.looks import catch_up

LIMIT_MS = 5_000
MOST_TURNS = 1_000


def full_page(look: Look) -> QWidget:
    """One of everything that a place is made of."""
    page = ScrollColumn(max_width=600)
    card = Card()
    page.content.addWidget(card)
    choice = Segments(look, "Meeting", [(1, "Video"), (2, "Voice")])
    choice.show_value(2)
    refused = Button(look, "Not now", icon="users")
    refused.setEnabled(False)
    wrong = TextField("Name", hint="As in your passport")
    wrong.set_error("Please fill this in")
    for widget in (
        PlainTextLabel("Your visit with the doctor", size=Size.TITLE),
        PlainTextLabel("in twelve minutes", tone="muted", size=Size.SMALL),
        Button(look, "Check your camera", kind="primary", icon="camera"),
        Button(look, "Leave", kind="danger"),
        icon_button(look, "x", "Close"),
        refused,
        choice,
        wrong,
        TextArea(look, "What brings you?", placeholder="A cough"),
        ChoiceField(look, "Sex", [(None, "Not said"), ("f", "Female")]),
        CheckBox(look, "Remind me"),
        EmptyState(look, "inbox", "Nothing here", "It comes later.", is_compact=True),
    ):
        card.body.addWidget(widget)
    return page


def in_window(page: QWidget, qtbot: QtBot) -> QStackedWidget:
    window = QStackedWidget()
    window.setProperty("kind", "place")
    window.resize(640, 1000)
    window.addWidget(QWidget())
    window.addWidget(page)
    qtbot.addWidget(window)
    return window


def shown(window: QStackedWidget, qtbot: QtBot) -> QImage:
    window.setCurrentIndex(1)
    window.show()
    qtbot.waitExposed(window)
    # What is laid out after a change of size is laid out turn by turn, however long each of them takes.
    for _ in range(6):
        qtbot.wait(2)
    return window.grab().toImage()


def assert_as_new(window: QStackedWidget, look: Look, qtbot: QtBot) -> None:
    """Once nothing is waiting, the window is as one that is built now."""
    catch_up(look)
    new = in_window(full_page(look), qtbot)
    assert shown(window, qtbot) == shown(new, qtbot)


@pytest.mark.parametrize("is_shown_first", [True, False])
def test_a_hidden_page_comes_out_as_one_that_was_seen(look: Look, qtbot: QtBot, is_shown_first: bool) -> None:
    hidden, seen = (in_window(full_page(look), qtbot) for _ in range(2))
    for window in (hidden, seen):
        shown(window, qtbot)
    hidden.setCurrentIndex(0)
    look.choose(ThemeChoice.DARK)
    look.set_text_scale(1.25)
    assert look.waiting_count > 20
    if is_shown_first:
        before = look.waiting_count
        hidden.setCurrentIndex(1)
        page = hidden.widget(1)
        assert page is not None
        done = [widget for widget in (page, *page.findChildren(QWidget)) if widget.window() is hidden]
        assert look.waiting_count == before - len(done)
    catch_up(look)
    assert shown(hidden, qtbot) == shown(seen, qtbot)


def test_a_page_that_is_shown_half_done_is_done_then(look: Look, qtbot: QtBot) -> None:
    window = in_window(full_page(look), qtbot)
    shown(window, qtbot)
    window.setCurrentIndex(0)
    page = window.widget(1)
    assert page is not None
    first, last = Listener(page), Listener(page)
    counts: list[int] = []

    def show_meanwhile() -> None:
        counts.append(last.count)
        window.setCurrentIndex(1)
        counts.append(last.count)

    first.told.connect(show_meanwhile)
    look.choose(ThemeChoice.DARK)
    catch_up(look)
    assert counts == [0, 1]


class Painted(QObject):
    """Each picture of a window that was painted: its colour at the corner, and the page's first words' height."""

    def __init__(self, page: QWidget, words: QWidget) -> None:
        super().__init__(page)
        self._words = words
        self.colours: list[str] = []
        self.heights: set[int] = set()
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.colours.append(watched.palette().color(watched.foregroundRole()).name())
            self.heights.add(self._words.height())
        return super().eventFilter(watched, event)


def test_what_is_seen_changes_in_one_picture(look: Look, qtbot: QtBot) -> None:
    """Other widgets come in other turns; whoever looks sees the picture of before until all of them are ready."""
    page = full_page(look)
    window = in_window(page, qtbot)
    shown(window, qtbot)
    words = next(label for label in page.findChildren(PlainTextLabel) if label.text().startswith("Your visit"))
    before = words.height()
    painted = Painted(page, words)
    look.choose(ThemeChoice.DARK)
    look.set_text_scale(1.5)
    turns = 0
    while look.waiting_count:
        # Nobody who moves the pointer or types meanwhile makes half of it seen.
        page.update()
        QCoreApplication.processEvents()
        turns += 1
        assert turns < MOST_TURNS
    qtbot.waitUntil(lambda: bool(painted.colours), timeout=LIMIT_MS)
    assert turns > 5
    assert set(painted.colours) == {look.colours.text.lower()}
    assert painted.heights == {words.height()}
    assert words.height() > before


@pytest.mark.parametrize("is_changed_again", [False, True])
def test_a_seen_page_comes_out_as_one_that_is_new(look: Look, qtbot: QtBot, is_changed_again: bool) -> None:
    window = in_window(full_page(look), qtbot)
    shown(window, qtbot)
    if is_changed_again:
        look.choose(ThemeChoice.HIGH_CONTRAST)
        for _ in range(3):
            QCoreApplication.processEvents()
    look.choose(ThemeChoice.DARK)
    look.set_text_scale(1.25)
    assert_as_new(window, look, qtbot)


def test_a_window_that_closes_meanwhile_is_whole_when_it_opens_again(look: Look, qtbot: QtBot) -> None:
    window = in_window(full_page(look), qtbot)
    shown(window, qtbot)
    look.choose(ThemeChoice.DARK)
    look.set_text_scale(1.25)
    QCoreApplication.processEvents()
    window.close()
    assert_as_new(window, look, qtbot)


def test_a_page_that_goes_meanwhile_is_forgotten(look: Look, qtbot: QtBot) -> None:
    window = in_window(full_page(look), qtbot)
    shown(window, qtbot)
    window.setCurrentIndex(0)
    look.choose(ThemeChoice.DARK)
    page = window.widget(1)
    assert page is not None
    window.removeWidget(page)
    page.deleteLater()
    qtbot.waitUntil(lambda: look.waiting_count == 0, timeout=LIMIT_MS)


class Listener(QWidget):
    """Counts how often it is told of another style."""

    told = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.count += 1
            self.told.emit()


@pytest.mark.parametrize("has_own_style", [False, True])
def test_what_is_hidden_is_told_once_and_later(look: Look, qtbot: QtBot, has_own_style: bool) -> None:
    page = Listener()
    page.setAttribute(Qt.WidgetAttribute.WA_SetStyle, has_own_style)
    window = in_window(page, qtbot)
    shown(window, qtbot)
    window.setCurrentIndex(0)
    page.count = 0
    look.choose(ThemeChoice.DARK)
    assert page.count == 0
    catch_up(look)
    assert page.count == 1
    assert page.testAttribute(Qt.WidgetAttribute.WA_SetStyle) is has_own_style


def test_a_dialog_of_a_hidden_page_is_told_once(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    window = in_window(page, qtbot)
    shown(window, qtbot)
    dialog = QDialog(page)
    listener = Listener(dialog)
    dialog.show()
    window.setCurrentIndex(0)
    assert listener.isVisible()
    listener.count = 0
    look.choose(ThemeChoice.DARK)
    qtbot.waitUntil(lambda: look.waiting_count == 0, timeout=LIMIT_MS)
    assert listener.count == 1
    dialog.close()
