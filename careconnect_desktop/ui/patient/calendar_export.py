"""Putting a visit into the person's own calendar: they choose where the file goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.viewmodels.calendar_file import calendar_file
from careconnect_desktop.viewmodels.notices import NoticeCentre, NoticeTone


class CalendarExport(QObject):
    """Asks for a place and writes the file there; what fails is told by the notification centre."""

    def __init__(self, notices: NoticeCentre, now: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(parent)
        self._notices = notices
        self._now = now
        self._window = parent

    def ask(self, appointment: Appointment) -> None:
        """Open the system's dialog; cancelling it does nothing."""
        dialog = QFileDialog(self._window, self.tr("Add to calendar"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Calendar file (*.ics)"))
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(f"careconnect-{appointment.starts_at:%Y-%m-%d}.ics")
        dialog.fileSelected.connect(lambda path: self.save(appointment, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, appointment: Appointment, path: Path) -> None:
        """Write the file."""
        content = calendar_file(appointment, self.tr("Visit by CareConnect"), self._now())
        try:
            path.write_bytes(content)
        except OSError as error:
            problem = CareConnectError("file_unwritable", "The file cannot be saved there.", cause=error)
            self._notices.report(problem)
            return
        self._notices.tell("calendar_saved", NoticeTone.OK)
