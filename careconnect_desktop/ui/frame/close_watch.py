"""Hears that a window was closed, without being the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class CloseWatch(QObject):
    """Tells that a window was closed."""

    def __init__(self, watched: QWidget, closed: Callable[[], None]) -> None:
        super().__init__()
        self._watched = watched
        self._closed = closed
        watched.installEventFilter(self)

    def stop(self) -> None:
        self._watched.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            # After the event itself: the window must have gone from the screen when somebody looks.
            QTimer.singleShot(0, self, self._closed)
        return super().eventFilter(watched, event)
