"""An incoming call: who it is, two answers, no surprise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Party
from careconnect_desktop.ui.call.incoming_window import IncomingCallWindow
from tests.gui.call.conftest import CallDesk
from tests.helpers.call_stand_ins import a_call
from tests.helpers.looks import catch_up

MARKUP = "<b>Dr. Eve</b>"


@pytest.fixture
def window(desk: CallDesk, qtbot: QtBot) -> Iterator[IncomingCallWindow]:
    desk.calls.show(a_call(CallPhase.INCOMING, is_caller=False))
    made = IncomingCallWindow(desk.look, desk.model, desk.shortcuts)
    qtbot.addWidget(made)
    made.ring()
    qtbot.waitExposed(made)
    yield made
    desk.calls.snapshot = None


def test_it_says_who_calls_and_that_nothing_is_open(window: IncomingCallWindow) -> None:
    texts = [label.text() for label in window.findChildren(QLabel)]
    assert "Amina Haddad is calling you." in texts
    assert "Your camera and microphone are off until you answer." in texts


def test_while_the_program_is_locked_it_does_not_say_who_calls(window: IncomingCallWindow) -> None:
    window.set_private(True)
    spoken = [label.text() for label in window.findChildren(QLabel)] + [window.accessibleName(), window.windowTitle()]
    spoken += [child.accessibleName() for child in window.findChildren(QWidget)]
    assert not any("Amina" in text for text in spoken)
    assert "Somebody is calling you" in spoken
    assert window.answer_button.isVisible()
    window.set_private(False)
    assert any("Amina" in label.text() for label in window.findChildren(QLabel))


def test_while_it_is_locked_an_answer_asks_and_can_still_be_declined(window: IncomingCallWindow) -> None:
    told: list[str] = []
    window.answered.connect(lambda: told.append("answered"))
    window.declined.connect(lambda: told.append("declined"))
    window.set_private(True)
    window.answer_button.click()
    window.decline_button.click()
    assert told == ["answered", "declined"]


def test_answer_by_pointer_keyboard_and_shortcut(window: IncomingCallWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.answered):
        qtbot.keyClick(window.answer_button, Qt.Key.Key_Return)


def test_answer_without_camera(window: IncomingCallWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.answered_without_camera):
        qtbot.mouseClick(window.sound_button, Qt.MouseButton.LeftButton)


def test_decline_by_shortcut(window: IncomingCallWindow, qtbot: QtBot) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(window.declined):
        qtbot.keyClick(window, Qt.Key.Key_D, modifiers)


def test_closing_declines_once(window: IncomingCallWindow) -> None:
    declined: list[int] = []
    window.declined.connect(lambda: declined.append(1))
    window.close()
    window.close()
    assert len(declined) == 1


def test_a_second_click_changes_nothing(window: IncomingCallWindow) -> None:
    told: list[str] = []
    window.answered.connect(lambda: told.append("answered"))
    window.declined.connect(lambda: told.append("declined"))
    window.answer_button.click()
    window.decline_button.click()
    window.close()
    assert told == ["answered"]


def test_it_does_not_take_the_keyboard_from_what_is_being_typed(window: IncomingCallWindow) -> None:
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_the_name_is_never_markup(window: IncomingCallWindow, desk: CallDesk) -> None:
    desk.calls.show(a_call(CallPhase.INCOMING, is_caller=False, peer=Party(name=MARKUP)))
    labels = [label for label in window.findChildren(QLabel) if MARKUP in label.text()]
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_long_names_are_broken_and_not_clipped(window: IncomingCallWindow, desk: CallDesk, scale: float) -> None:
    desk.look.set_text_scale(scale)
    catch_up(desk.look)
    name = "Professor Dr. Anneliese Schönfelder-Wischnewski von und zu Hohenlinden"
    desk.calls.show(a_call(CallPhase.INCOMING, is_caller=False, peer=Party(name=name)))
    window.layout().activate()  # type: ignore[union-attr]
    for label in window.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
