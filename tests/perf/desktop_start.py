"""A desktop program that tells when its windows are painted: ``python -m tests.perf.desktop_start URL``.

Signs in by the part in its environment, as in the demo, where the time of its start stands too, and prints one line of
JSON for each first picture.
"""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from careconnect_desktop.core.allocator import share_one_arena
from careconnect_desktop.platform_qt.import_scan import end_import_scan

# Told by whoever starts the program: what the system tells of a process counts from a whole second.
STARTED_AT = "CARECONNECT_BENCH_STARTED_AT"
_WANTED = {"MainWindow": "first window", "Workspace": "home view", "VideoView": "call window"}


class FirstPictures(QObject):
    """Hears of every paint in the program."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._told: set[str] = set()
        self._started_s = float(os.environ[STARTED_AT])
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        name = type(watched).__name__
        is_new = event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and name not in self._told
        if is_new and name in _WANTED:
            self._told.add(name)
            told = {"what": _WANTED[name], "after_s": time.time() - self._started_s, "cpu_s": time.process_time()}
            print(json.dumps(told), flush=True)
        return super().eventFilter(watched, event)


def main() -> int:
    """Run the program until it is asked to end."""
    # As `careconnect` does.
    share_one_arena()
    end_import_scan()
    application = QApplication(sys.argv[:1])
    pictures = FirstPictures(application)
    from careconnect_desktop.compose.desktop_run import run_desktop

    code = run_desktop(sys.argv[1])
    pictures.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main())
