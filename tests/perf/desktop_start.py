"""A desktop program that tells when its windows are painted: ``python -m tests.perf.desktop_start URL``.

Signs in by the part in its environment, as in the demo, and prints one line of JSON for each first picture.
"""

from __future__ import annotations

import json
import sys
import time

import psutil
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

BEGUN_S = psutil.Process().create_time()
_WANTED = {"MainWindow": "first window", "Workspace": "home view", "VideoView": "call window"}


class FirstPictures(QObject):
    """Hears of every paint in the program."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._told: set[str] = set()
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        name = type(watched).__name__
        is_new = event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and name not in self._told
        if is_new and name in _WANTED:
            self._told.add(name)
            told = {"what": _WANTED[name], "after_s": time.time() - BEGUN_S, "cpu_s": time.process_time()}
            print(json.dumps(told), flush=True)
        return super().eventFilter(watched, event)


def main() -> int:
    """Run the program until it is asked to end."""
    application = QApplication(sys.argv[:1])
    pictures = FirstPictures(application)
    from careconnect_desktop.compose.desktop_run import run_desktop

    code = run_desktop(sys.argv[1])
    pictures.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main())
