"""A window of another program, moved by words on standard input: ``python -m tests.helpers.shown_window TITLE``."""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

SMALL_PX, WIDE_PX = (640, 400), (800, 300)


class Hand(QObject):
    """Does to the window what is asked for: ``wide``, ``minimise``, ``restore``, ``close``."""

    asked = Signal(str)

    def __init__(self, window: QLabel) -> None:
        super().__init__()
        self._acts = {
            "wide": lambda: window.resize(*WIDE_PX),
            "minimise": window.showMinimized,
            "restore": window.showNormal,
            "close": window.close,
        }
        self.asked.connect(self._do)

    def listen(self) -> None:
        """Until standard input ends; in a thread of its own."""
        for line in sys.stdin:
            self.asked.emit(line.strip())

    def _do(self, word: str) -> None:
        self._acts[word]()


def main() -> int:
    """Show it until it is closed."""
    application = QApplication(sys.argv[:1])
    window = QLabel()
    window.setWindowTitle(sys.argv[1])
    window.setStyleSheet("background: #c03030")
    window.setGeometry(100, 100, *SMALL_PX)
    window.show()
    hand = Hand(window)
    threading.Thread(target=hand.listen, daemon=True).start()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
