"""Tells when the windows of a desktop program are painted for the first time."""

from __future__ import annotations

import json
import os
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

# Told by whoever starts the program: what the system tells of a process counts from a whole second.
STARTED_AT = "CARECONNECT_BENCH_STARTED_AT"
_WANTED = {
    "MainWindow": "first window",
    "PatientWorkspace": "home view",
    "DoctorWorkspace": "home view",
    "VideoView": "call window",
}


class FirstPictures(QObject):
    """Hears of every paint in the program, and prints one line of JSON for each first picture."""

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
