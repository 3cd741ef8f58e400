"""A doctor's side in the real program at a real server: notes that outlive the server, check-ins, the word to all."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from careconnect_desktop.api.encounters import RestEncounters
from careconnect_desktop.compose.core import Client
from careconnect_desktop.compose.demo_seed import DemoClinic
from careconnect_desktop.model.encounter import VisitNotes
from careconnect_desktop.services.notes.sheet import NotesSheet
from careconnect_desktop.services.notes.sheet_state import NotesSync
from careconnect_desktop.ui.doctor.day_place import DayPlace
from careconnect_desktop.ui.doctor.notes_editor import NotesEditor
from careconnect_desktop.ui.frame.doctor_workspace import DoctorWorkspace
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.sign_in.sign_in_view import SignInView
from tests.helpers.clinic import Clinic, clinic
from tests.helpers.desktop_bench import DesktopProgram, Run, at_once, until
from tests.helpers.labels import words_shown

pytestmark = [
    pytest.mark.timeout(150),
    pytest.mark.allows_leaks("descriptor", reason="Qt's plugins stay loaded"),
]


def client_of(program: DesktopProgram) -> Client:
    session = program.desktop.session
    assert session is not None
    return session.client


def words(program: DesktopProgram) -> list[str]:
    return words_shown(program.desktop.window)


async def notes_of(program: DesktopProgram, visit_id: str) -> tuple[NotesEditor, NotesSheet]:
    """The notes of the chosen visit, as the day's button opens them."""
    workspace = await until(lambda: program.find(DoctorWorkspace), "the places are shown")
    workspace.day.panel.notes_pressed.emit()
    editor = await until(lambda: program.find(NotesEditor), "the notes are shown")
    sheet = client_of(program).notes.sheet(visit_id)
    await until(lambda: sheet.snapshot.saved, "the server has told what it holds")
    return editor, sheet


async def saved(client: Client, visit_id: str) -> VisitNotes:
    return await RestEncounters(client.rest).notes(visit_id)


def test_a_visit_from_the_check_in_to_signed_notes(run: Run, server: Clinic, qapp: QApplication) -> None:
    async def story() -> None:
        seed: DemoClinic = server.people
        async with DesktopProgram(qapp, server.url) as doctor, DesktopProgram(qapp, server.url) as patient:
            await at_once(doctor.come_in(seed.doctor), patient.come_in(seed.patient))
            theirs = client_of(patient)
            visit = await until(lambda: theirs.appointments.snapshot.find(seed.visit.id), "the visit is known")
            await theirs.appointments.check_in(visit, "Kungsgatan 1, Uppsala", "+46 70 555 01 42")
            workspace = await until(lambda: doctor.find(DoctorWorkspace), "the places are shown")
            # Close to midnight the visit is on another day than the one that is shown.
            workspace.visit_wanted.emit(visit)
            day = await until(lambda: doctor.find(DayPlace), "the day is shown")
            await until(lambda: any("555 01 42" in text for text in words(doctor)), "the number is shown")
            assert "Kungsgatan 1, Uppsala" in words(doctor)
            await until(day.queue.call_next.isVisible, "the next can be called")

            heard: list[int | None] = []
            theirs.line.subscribe(lambda event: heard.append(getattr(event, "delay_minutes", None)))
            menu = day.queue.late.menu()
            assert menu is not None
            next(action for action in menu.actions() if action.objectName() == "late_20").trigger()
            await until(lambda: 20 in heard, "the patient has been told")

            editor, sheet = await notes_of(doctor, visit.id)
            QTest.keyClicks(editor.editor, "Chest is clear.")
            await until(lambda: sheet.snapshot.sync is NotesSync.SAVED, "the draft is saved")
            assert (await saved(client_of(doctor), visit.id)).text == "Chest is clear."
            # Theirs only once it is signed.
            assert (await saved(theirs, visit.id)).version == 0
            doctor.desktop.window.activateWindow()
            editor.editor.setFocus()
            await until(editor.editor.hasFocus, "the notes have the keyboard")
            QTest.keyClick(editor.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            question = await until(lambda: doctor.desktop.window.findChild(Question), "it asks first")
            QTest.mouseClick(question.do_button, Qt.MouseButton.LeftButton)
            await until(lambda: sheet.snapshot.is_signed, "the notes are signed")
            assert (await saved(theirs, visit.id)).text == "Chest is clear."

            # A hand that has only just left the keyboard signs out, and comes back.
            known = client_of(doctor).appointments.snapshot.appointments
            other = next(found for found in known if found.id != visit.id and found.status is visit.status)
            sheet = client_of(doctor).notes.sheet(other.id)
            await until(lambda: sheet.snapshot.saved, "the server has told what it holds")
            sheet.write("Prescription renewed.")
            session = doctor.desktop.session
            assert session is not None
            session.account.leave()
            await until(lambda: doctor.find(SignInView), "the form is shown again")
            await doctor.come_in(seed.doctor)
            assert (await saved(client_of(doctor), other.id)).text == "Prescription renewed."

    run(story)


@pytest.mark.slow
def test_notes_outlive_the_server(run: Run, qapp: QApplication, tmp_path: Path) -> None:
    async def story(server: Clinic) -> None:
        async with DesktopProgram(qapp, server.url) as doctor:
            await doctor.come_in(server.people.doctor)
            editor, sheet = await notes_of(doctor, server.people.visit.id)
            QTest.keyClicks(editor.editor, "Chest is clear. ")
            await until(lambda: sheet.snapshot.sync is NotesSync.SAVED, "the draft is saved")
            await asyncio.to_thread(server.stop)
            QTest.keyClicks(editor.editor, "No fever since Tuesday.")
            await until(lambda: sheet.snapshot.sync is NotesSync.HELD, "the draft is held here")
            await until(editor.again.isVisible, "it is told")
            await asyncio.to_thread(server.start)
            await until(lambda: sheet.snapshot.sync is NotesSync.SAVED, "the draft is saved after all", 60)
            found = await saved(client_of(doctor), server.people.visit.id)
            assert found.text == "Chest is clear. No fever since Tuesday."

    with clinic(tmp_path) as server:
        run(lambda: story(server))
