"""Where the keyboard goes within a part of the program that is given it as a whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class FocusWay(QObject):
    """Hands the focus of a part on to one of its controls.

    In place of a focus proxy, which is right only where the control is the first of the part: with one, Tab goes
    straight to it and leaves out everything that stands before it.
    """

    def __init__(self, part: QWidget, target: Callable[[], QWidget]) -> None:
        super().__init__(part)
        self._part, self._target = part, target
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._part and isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            self._target().setFocus(event.reason())
        return super().eventFilter(watched, event)
