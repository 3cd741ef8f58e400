"""What a person does and looks for in a whole desktop program, by mouse."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.ui.frame.rail import RailButton
from tests.helpers.desktop_bench import DesktopProgram, until
from tests.helpers.labels import words_shown

W = TypeVar("W", bound=QWidget)


async def see(program: DesktopProgram, kind: type[W]) -> W:
    """The place or view, as soon as it is on the screen."""
    try:
        return await until(lambda: program.find(kind), f"{kind.__name__} is shown")
    except AssertionError as never:
        never.add_note(f"what is to be read instead: {words_shown(program.desktop.window)}")
        raise


async def read(widget: QWidget, words: str) -> None:
    """Wait until somebody could read these words."""
    await until(lambda: any(words in text for text in words_shown(widget)), f"{words!r} is to be read")


def go(program: DesktopProgram, place: str) -> None:
    """Click a place in the rail."""
    buttons = program.desktop.window.findChildren(RailButton)
    QTest.mouseClick(next(button for button in buttons if button.text() == place), Qt.MouseButton.LeftButton)


def is_connected(who: DesktopProgram) -> bool:
    """In a call that is on, with its window."""
    return who.call is not None and who.call.phase is CallPhase.CONNECTED and who.call_window is not None
