"""Patients: found by a few letters, each with visits, notes, messages and files."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest_asyncio
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.patients import PatientsSnapshot
from careconnect_desktop.ui.doctor.patients_place import PatientsPlace
from careconnect_desktop.ui.frame.doctor_workspace import DoctorParts
from careconnect_desktop.ui.gallery import doctor_samples, samples
from careconnect_desktop.ui.gallery.doctor_bench import doctor_parts, patients_place
from careconnect_desktop.ui.gallery.doctor_stand_ins import HeldPatients
from careconnect_desktop.ui.gallery.stand_ins import HeldPresence
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.rows import ROW_ROLE, Row, RowList
from careconnect_desktop.viewmodels.patients import PatientTab
from tests.gui.conftest import Settle
from tests.helpers.labels import words_on


@dataclass
class Desk:
    place: PatientsPlace
    parts: DoctorParts
    patients: HeldPatients

    def words(self) -> list[str]:
        return words_on(self.place)

    def click(self, rows: RowList, row: int) -> None:
        QCoreApplication.processEvents()
        place = rows.visualRect(rows.model().index(row, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)


def titles(rows: RowList) -> list[str]:
    found: list[Row] = [rows.model().index(row, 0).data(ROW_ROLE) for row in range(rows.model().rowCount())]
    return [row.title for row in found]


@pytest_asyncio.fixture
async def desk(studio: Studio, qtbot: QtBot, settle: Settle) -> AsyncIterator[Desk]:
    patients = HeldPatients()
    common, parts = doctor_parts(studio, samples.DOCTOR_VISITS, patients=patients)
    place = patients_place(common, parts)
    qtbot.addWidget(place)
    place.resize(1000, 760)
    place.show()
    await settle()
    yield Desk(place, parts, patients)


async def test_a_few_letters_find_somebody_and_enter_goes_to_the_list(desk: Desk, qtbot: QtBot) -> None:
    line = desk.place.search.line
    QTest.keyClicks(line, "fern")
    assert titles(desk.place.list) == ["María José Fernández"]
    QTest.keyClicks(line, "x")
    assert "Nobody found" in desk.words()
    line.clear()
    desk.parts.patients.search("pat004")
    assert titles(desk.place.list) == ["Wei Zhang"]


async def test_nobody_is_said_to_be_there_while_the_server_is_away(desk: Desk, settle: Settle) -> None:
    def claimed() -> tuple[bool | None, bool]:
        row: Row = desk.place.list.model().index(0, 0).data(ROW_ROLE)
        return row.is_online, any("online now" in words or "not signed in" in words for words in desk.words())

    desk.click(desk.place.list, 0)
    await settle()
    assert claimed() == (True, True)
    presence = desk.parts.patients._presence
    assert isinstance(presence, HeldPresence)
    there = presence.snapshot
    presence.put(replace(there, line=LineState.CONNECTING))
    assert claimed() == (None, False)
    presence.put(there)
    assert claimed() == (True, True)


async def test_a_visit_in_the_list_leads_to_its_notes(desk: Desk, settle: Settle) -> None:
    desk.click(desk.place.list, 0)
    await settle()
    assert "Amina Hassan" in desk.words()
    assert titles(desk.place.page.visits) == ["Today at 11:30", "Monday, 8 February at 11:18"]
    desk.click(desk.place.page.visits, 1)
    assert desk.parts.patients.snapshot.tab is PatientTab.NOTES
    assert desk.parts.notes.snapshot.appointment is not None
    assert desk.parts.notes.snapshot.appointment.id == "a20"
    assert any(words.startswith("Visit of 8 February") for words in desk.words())


async def test_notes_are_not_read_before_somebody_looks_at_them(desk: Desk) -> None:
    desk.place.open_patient(samples.AMINA)
    assert desk.parts.notes.snapshot.appointment is None
    desk.place.page.tabs.button(PatientTab.NOTES).click()
    assert desk.parts.notes.snapshot.appointment is not None


async def test_the_place_and_the_number_stand_above_the_notes(desk: Desk, settle: Settle) -> None:
    desk.place.open_notes(samples.DOCTOR_VISITS[4])
    await settle()
    assert doctor_samples.CHECKED_IN.location_text in desk.words()


async def test_messages_open_the_patients_conversation(desk: Desk) -> None:
    wanted: list[str] = []
    desk.place.thread_wanted.connect(lambda person: wanted.append(person.id))
    desk.place.open_patient(samples.PATIENTS[1])
    assert wanted == []
    desk.place.page.tabs.button(PatientTab.MESSAGES).click()
    assert wanted == ["p2"]


async def test_files_are_listed_and_opened_and_a_failure_is_told(desk: Desk, settle: Settle) -> None:
    opened: list[str] = []
    desk.place.picture_wanted.connect(lambda message: opened.append(message.id))
    desk.place.open_patient(samples.AMINA)
    desk.parts.patients.show_tab(PatientTab.FILES)
    await settle()
    assert titles(desk.place.page.files) == ["Picture from Amina Hassan", "Picture from you"]
    desk.click(desk.place.page.files, 0)
    assert opened == ["m0040"]
    desk.patients.error = CareConnectError("unreachable", retryable=True)
    desk.place.open_patient(samples.PATIENTS[1])
    await settle()
    assert "The clinic's server cannot be reached" in desk.words()


async def test_a_list_that_does_not_come_can_be_asked_for_again(desk: Desk, settle: Settle) -> None:
    desk.patients.put(PatientsSnapshot(error=CareConnectError("unreachable", retryable=True)))
    assert "The clinic's server cannot be reached" in desk.words()
    assert "The list is not here yet" in desk.words()
    assert "Nobody chosen" not in desk.words()
    asked = desk.patients.refreshes
    again = (found for found in desk.place.findChildren(Button) if found.text() == "Try again" and found.isVisible())
    next(again).click()
    await settle()
    assert desk.patients.refreshes == asked + 1
    desk.patients.put(PatientsSnapshot(patients=samples.PATIENTS, is_loaded=True))
    assert "Nobody chosen" in desk.words()
