"""The calendar file goes where the person said, or they are told why not."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.patient.calendar_export import CalendarExport
from careconnect_desktop.viewmodels.notices import NoticeCentre


def test_it_is_saved_and_told(qtbot: QtBot, owner: QObject, tmp_path: Path) -> None:
    window, notices = QWidget(), NoticeCentre(owner)
    qtbot.addWidget(window)
    export = CalendarExport(notices, lambda: samples.NOW, window)
    export.save(samples.PATIENT_VISITS[2], tmp_path / "visit.ics")
    assert (tmp_path / "visit.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert [notice.key for notice in notices.snapshot.notices] == ["calendar_saved"]


def test_a_place_that_cannot_be_written_to_is_told(qtbot: QtBot, owner: QObject, tmp_path: Path) -> None:
    window, notices = QWidget(), NoticeCentre(owner)
    qtbot.addWidget(window)
    CalendarExport(notices, lambda: samples.NOW, window).save(samples.PATIENT_VISITS[2], tmp_path / "no" / "visit.ics")
    assert [notice.key for notice in notices.snapshot.notices] == ["file_unwritable"]


def test_the_dialog_offers_a_name_without_the_persons(qtbot: QtBot, owner: QObject) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    CalendarExport(NoticeCentre(owner), lambda: samples.NOW, window).ask(samples.PATIENT_VISITS[2])
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "careconnect-2027-03-10.ics"
    dialog.reject()
