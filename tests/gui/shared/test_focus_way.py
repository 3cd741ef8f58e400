"""The keyboard comes to every control of a part, whichever of them the part is entered by."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.focus_way import FocusKept, FocusWay, keyboard_kept
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.segments import Segments


class Window(QWidget):
    """A button, and a part of three that is entered at its last one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.outside = QPushButton("outside")
        column.addWidget(self.outside)
        self.part = QWidget()
        inner = QVBoxLayout(self.part)
        self.within = [QPushButton(name) for name in ("first", "second", "third")]
        for button in self.within:
            inner.addWidget(button)
        column.addWidget(self.part)
        self.ring = FocusRing(look, self)


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> Window:
    found = Window(look)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    found.activateWindow()
    return found


def test_a_part_hands_the_keyboard_on_and_tab_leaves_nothing_out(window: Window, qtbot: QtBot) -> None:
    FocusWay(window.part, lambda: window.within[-1])
    window.part.setFocus(Qt.FocusReason.OtherFocusReason)
    assert QApplication.focusWidget() is window.within[-1]
    window.outside.setFocus()
    for button in window.within:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is button


def test_a_part_that_has_the_keyboard_itself_has_no_ring(window: Window) -> None:
    window.outside.setFocus()
    assert window.ring.isVisible()
    window.part.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not window.ring.isVisible()


def test_tab_enters_choices_at_the_chosen_one_from_either_side(look: Look, window: Window, qtbot: QtBot) -> None:
    segments = Segments(look, "Theme", [("light", "Light"), ("dark", "Dark"), ("system", "System")])
    layout = window.layout()
    assert layout is not None
    layout.addWidget(segments)
    segments.show()
    segments.show_value("dark")
    for start, key in ((window.within[-1], Qt.Key.Key_Tab), (window.outside, Qt.Key.Key_Backtab)):
        start.setFocus()
        qtbot.keyClick(start, key)
        assert QApplication.focusWidget() is segments.button("dark")


def test_a_button_that_rests_gets_the_keyboard_back(window: Window) -> None:
    first, second, _third = window.within
    kept = FocusKept(first, lambda: window.part)
    first.setFocus()
    kept.set_enabled(is_enabled=True, is_working=True)
    assert not first.isEnabled()
    assert window.focusWidget() is window.part
    kept.set_enabled(is_enabled=True, is_working=True)
    kept.set_enabled(is_enabled=True, is_working=False)
    assert window.focusWidget() is first

    kept.set_enabled(is_enabled=True, is_working=True)
    second.setFocus()
    kept.set_enabled(is_enabled=True, is_working=False)
    assert first.isEnabled()
    assert window.focusWidget() is second, "who has gone elsewhere is not called back"


def test_the_ring_stays_when_what_had_the_keyboard_before_is_thrown_away(window: Window) -> None:
    first, second, _third = window.within
    first.setFocus()
    second.setFocus()
    QApplication.processEvents()
    assert window.ring.isVisible()
    first.deleteLater()
    QCoreApplication.sendPostedEvents(first, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert window.ring.isVisible()
    second.deleteLater()
    QCoreApplication.sendPostedEvents(second, QEvent.Type.DeferredDelete)
    window.outside.setFocus()
    assert window.ring.isVisible()


def built_anew(window: Window, *names: str) -> list[QPushButton]:
    """The part with new buttons of these names in place of its second and third one."""
    inner = window.part.layout()
    assert inner is not None
    for button in window.within[1:]:
        inner.removeWidget(button)
        button.hide()
        button.setParent(None)
    made = [QPushButton(name) for name in names]
    for button in made:
        inner.addWidget(button)
    return made


def test_a_part_that_is_built_anew_gives_the_keyboard_to_the_button_of_the_same_words(
    window: Window, qtbot: QtBot
) -> None:
    window.within[1].setFocus()
    with keyboard_kept(window.part):
        made = built_anew(window, "third", "second")
    # Until it is shown, no other one has it.
    assert QApplication.focusWidget() is window.part
    qtbot.waitUntil(made[1].hasFocus)


def test_who_has_gone_elsewhere_meanwhile_stays_there(window: Window, qtbot: QtBot) -> None:
    window.within[1].setFocus()
    with keyboard_kept(window.part):
        made = built_anew(window, "second")
    window.outside.setFocus()
    qtbot.waitUntil(made[0].isVisible)
    QCoreApplication.processEvents()
    assert window.outside.hasFocus()


@pytest.mark.parametrize("is_there", [False, True])
def test_without_such_a_button_no_other_one_has_it(window: Window, is_there: bool) -> None:
    window.within[1].setFocus()
    with keyboard_kept(window.part):
        made = built_anew(window, *(["call", "second"] if is_there else ["call"]))
        made[-1].setEnabled(not is_there)
    assert QApplication.focusWidget() is window.part


@pytest.mark.parametrize("index", [0, None])
def test_what_stays_and_what_stands_elsewhere_keep_the_keyboard(window: Window, index: int | None) -> None:
    focused = window.outside if index is None else window.within[index]
    focused.setFocus()
    with keyboard_kept(window.part):
        built_anew(window, "second")
    assert QApplication.focusWidget() is focused


def test_nothing_is_kept_where_nothing_has_the_keyboard(window: Window) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    focused.clearFocus()
    with keyboard_kept(window.part):
        built_anew(window, "second")
    assert QApplication.focusWidget() is None
