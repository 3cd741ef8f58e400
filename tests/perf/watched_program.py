"""The desktop program with its GUI thread watched, for `watched_delays`; imported once the quick start is on."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from careconnect_desktop.compose.desktop_run import run_desktop
from tests.helpers.watched_desktop import Witness, stand_in_media
from tests.perf.gui_watch import GuiWatch


class FirstPaint(QObject):
    """Starts the watch with the first picture, and then hears of nothing more."""

    def __init__(self, application: QApplication, watch: GuiWatch) -> None:
        super().__init__()
        self._application, self._watch = application, watch
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._application.removeEventFilter(self)
            self._watch.start()
        return super().eventFilter(watched, event)


def run(server_url: str, report: Path) -> int:
    """Until the program is asked to end; its exit code. report: gets the `Delays` as JSON."""
    application = QApplication(sys.argv[:1])
    watch = GuiWatch()
    first = FirstPaint(application, watch)
    witness = Witness(sys.stdin, sys.stdout, watch.held)
    # The voice is made up letter by letter when it is first wanted: no microphone does that.
    code = run_desktop(server_url, media=stand_in_media("tone"))
    watch.stop()
    report.write_text(json.dumps(watch.delays.to_json()))
    for part in (first, witness, watch):
        part.deleteLater()
    application.processEvents()
    return code
