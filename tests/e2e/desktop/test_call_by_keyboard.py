"""A call by keyboard alone, through two programs and a real server: placed, answered, everything in it, and left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget

from careconnect_desktop.ui.shared.dialogs import Question
from tests.helpers.clinic import Clinic
from tests.helpers.desktop_bench import DesktopProgram, Run, at_once, until
from tests.helpers.desktop_steps import is_connected

pytestmark = [
    pytest.mark.timeout(150),
    pytest.mark.slow,
    pytest.mark.allows_leaks("descriptor", reason="Qt's plugins stay loaded"),
]

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
MOST_TABS = 80


async def to_front(window: QWidget) -> None:
    """As Alt+Tab does."""

    def has_keyboard() -> bool:
        # The windows of both people are of one process here, and take the keyboard from each other.
        window.activateWindow()
        return window.isActiveWindow()

    await until(has_keyboard, "the window has the keyboard")


async def tab_to(window: QWidget, is_wanted: Callable[[QWidget], bool]) -> QWidget:
    """Press Tab until the focus stands where it is wanted."""
    await to_front(window)
    for _ in range(MOST_TABS):
        focused = window.focusWidget()
        if is_wanted(focused):
            return focused
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError("Tab never came there")


def is_button(words: str, widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton):
        return False
    return (widget.accessibleName() or widget.text()).startswith(words) and widget.isEnabled()


def test_a_whole_call_without_a_pointer(run: Run, server: Clinic, qapp: QApplication) -> None:
    async def story() -> None:
        people = server.people
        async with DesktopProgram(qapp, server.url) as doctor, DesktopProgram(qapp, server.url) as patient:
            await at_once(doctor.come_in(people.doctor), patient.come_in(people.patient))
            await until(lambda: _calling_button(doctor.desktop.window), "the doctor may call")
            call = await tab_to(doctor.desktop.window, partial(is_button, "Call"))
            QTest.keyClick(call, Qt.Key.Key_Return)
            await until(lambda: patient.incoming, "it rings")
            # The keys of the answer work from whatever window the person is in.
            await to_front(patient.desktop.window)
            QTest.keyClick(patient.desktop.window, Qt.Key.Key_A, CTRL_SHIFT)
            for who in (doctor, patient):
                await until(partial(is_connected, who), "connected")
            window, other = doctor.call_window, patient.call_window
            assert window is not None
            assert other is not None
            await to_front(window)

            QTest.keyClick(window, Qt.Key.Key_D, CTRL)
            await until(other.stage.header.muted.isVisible, "the other side sees who is muted")
            QTest.keyClick(window, Qt.Key.Key_D, CTRL)
            await until(lambda: not other.stage.header.muted.isVisible(), "and that it is over")
            QTest.keyClick(window, Qt.Key.Key_E, CTRL)
            await until(
                lambda: patient.call is not None and patient.call.peer_flags.video is False, "the camera is off"
            )
            QTest.keyClick(window, Qt.Key.Key_E, CTRL)

            QTest.keyClick(window, Qt.Key.Key_C, CTRL_SHIFT)
            assert window.side_panel.shown_key == "chat"
            editor = await until(window.focusWidget, "the chat has the focus")
            assert isinstance(editor, QPlainTextEdit)
            QTest.keyClicks(editor, "Can you hear me well?")
            QTest.keyClick(editor, Qt.Key.Key_Return)
            await until(lambda: not editor.toPlainText(), "the message has left")
            QTest.keyClick(window, Qt.Key.Key_C, CTRL_SHIFT)
            assert window.side_panel.shown_key is None

            corner = window.stage.self_view.corner
            QTest.keyClick(window, Qt.Key.Key_O, CTRL_SHIFT)
            assert window.stage.self_view.corner is not corner
            QTest.keyClick(window, Qt.Key.Key_P, CTRL_SHIFT)
            session = doctor.desktop.session
            assert session is not None
            windows = session.calls.windows
            assert windows is not None
            small = windows.small
            assert small is not None
            await until(lambda: small.camera.has_picture, "the small window shows the picture")
            # Back from the main window, where the doctor has looked something up.
            await to_front(doctor.desktop.window)
            QTest.keyClick(doctor.desktop.window, Qt.Key.Key_B, CTRL_SHIFT)
            assert windows.small is None

            def ask_to_leave() -> Question | None:
                # The small window goes in its own time, and the keyboard with it for a moment.
                if _question(window) is None:
                    window.activateWindow()
                    QTest.keyClick(window, Qt.Key.Key_L, CTRL_SHIFT)
                return _question(window)

            question = await until(ask_to_leave, "it asks")
            leave = await tab_to(question, lambda widget: widget is question.do_button)
            QTest.keyClick(leave, Qt.Key.Key_Return)
            await until(lambda: doctor.call_window is None, "the doctor has left")
            await until(lambda: other.stage.overlay.sentence.endswith("has left the call."), "the patient reads it")
            await to_front(other)
            close = await tab_to(other, partial(is_button, "Close"))
            QTest.keyClick(close, Qt.Key.Key_Return)
            await until(lambda: patient.call_window is None, "both are done")

    run(story)


def _calling_button(window: QWidget) -> QWidget | None:
    buttons = window.findChildren(QAbstractButton)
    return next((found for found in buttons if found.isVisible() and is_button("Call", found)), None)


def _question(window: QWidget) -> Question | None:
    return next((found for found in window.findChildren(Question) if found.isVisible()), None)
