"""Windows that keep the picture of before while what is in them changes over several turns.

Whoever sees them sees one picture and then the other. Nothing in them is laid out meanwhile either: with half of it
changed, each turn would lay out everything for nothing.
"""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid


class Curtain(QObject):
    """`draw` it before windows, change what is in them, `lay_out` until that is done, and `open` it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows: list[QWidget] = []
        self._resting: list[QWidget] = []

    @property
    def is_drawn(self) -> bool:
        return bool(self._windows)

    def draw(self, windows: Iterable[QWidget], seen: Iterable[QWidget]) -> None:
        """Keep what these show. seen: what is in them, whoever holds another before it. Over what is drawn already."""
        known = set(self._windows)
        for window in windows:
            if window not in known:
                window.setUpdatesEnabled(False)
                self._windows.append(window)
        known = set(self._resting)
        for widget in seen:
            layout, rests = widget.layout(), False
            if layout is not None and layout.isEnabled():
                layout.setEnabled(False)
                rests = True
            if isinstance(widget, QAbstractScrollArea):
                # It lays out what is in it by itself.
                widget.installEventFilter(self)
                rests = True
            if rests and widget not in known:
                self._resting.append(widget)

    def lay_out(self, end_s: float) -> bool:
        """Lay out what has rested, innermost first, until this much thread time is used; whether all of it is done."""
        while self._resting and time.thread_time() < end_s:
            widget = self._resting.pop()
            if not isValid(widget):
                continue
            layout = widget.layout()
            if layout is not None:
                layout.setEnabled(True)
                layout.activate()
            if isinstance(widget, QAbstractScrollArea):
                widget.removeEventFilter(self)
                QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LayoutRequest))
        return not self._resting

    def open(self) -> None:
        """Show the windows as they are now."""
        windows, self._windows = self._windows, []
        for window in windows:
            if isValid(window):
                window.setUpdatesEnabled(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.LayoutRequest or super().eventFilter(watched, event)
