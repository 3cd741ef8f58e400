"""Time that passes on the screen: words such as "in 12 minutes" are made anew at each tick."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

INTERVAL_MS = 10_000


class Ticker(QObject):
    """One timer for every place, so that all of them change in the same moment."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.ticked)

    def start(self) -> None:
        """Begin; a coarse timer costs an idle program nothing that is worth naming."""
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
