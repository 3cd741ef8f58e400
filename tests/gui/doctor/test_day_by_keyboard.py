"""A doctor's day without the mouse: every command of the table, pressed as keys in the whole workspace."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest_asyncio
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.doctor.move_dialog import MoveDialog
from careconnect_desktop.ui.frame.doctor_workspace import DoctorParts, DoctorWorkspace
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.doctor_bench import doctor_workspace
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.settings.shortcuts_sheet import ShortcutsSheet
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.viewmodels.patients import PatientTab
from careconnect_desktop.viewmodels.shortcuts import SHORTCUTS, ShortcutGroup, ShortcutsModel
from tests.gui.conftest import Settle


@dataclass
class Desk:
    workspace: DoctorWorkspace
    parts: DoctorParts
    shortcuts: ShortcutsModel

    def press(self, shortcut_id: str) -> None:
        """The keys of the table, sent to whoever has the keyboard."""
        target = QApplication.focusWidget() or self.workspace
        QTest.keySequence(target, QKeySequence(self.shortcuts.snapshot.keys_of(shortcut_id)))
        QCoreApplication.processEvents()

    @property
    def focused(self) -> QWidget | None:
        return QApplication.focusWidget()


@pytest_asyncio.fixture
async def desk(studio: Studio, owner: QObject, qtbot: QtBot, settle: Settle) -> AsyncIterator[Desk]:
    workspace, parts = doctor_workspace(studio, samples.DOCTOR_VISITS)
    shortcuts = ShortcutsModel(parent=owner)
    workspace.bind(shortcuts)
    qtbot.addWidget(workspace)
    workspace.resize(1120, 760)
    workspace.show()
    workspace.activateWindow()
    workspace.day.list.setFocus()
    qtbot.waitUntil(workspace.day.list.hasFocus)
    yield Desk(workspace, parts, shortcuts)


def test_every_command_of_a_doctor_has_keys() -> None:
    ids = {each.id for each in SHORTCUTS if each.group is ShortcutGroup.DOCTOR}
    assert {"doctor.call_next", "doctor.notes", "doctor.done", "doctor.no_show", "doctor.late"} <= ids


async def test_the_sheet_shows_a_doctors_keys_to_doctors_alone(
    desk: Desk, studio: Studio, owner: QObject, qtbot: QtBot
) -> None:
    sheet = ShortcutsSheet(studio.look, desk.shortcuts)
    qtbot.addWidget(sheet)
    assert sheet.buttons["doctor.call_next"].text() == "F8"
    patients = ShortcutsSheet(studio.look, ShortcutsModel(parent=owner))
    qtbot.addWidget(patients)
    assert not [each for each in patients.buttons if each.startswith("doctor.")]


async def test_the_next_patient_is_called_from_anywhere(desk: Desk) -> None:
    desk.workspace.show_place("overview")
    desk.press("doctor.call_next")
    assert desk.parts.day.snapshot.chosen is not None
    assert desk.parts.day.snapshot.chosen.appointment.id == "a23"
    assert "F8" in desk.workspace.day.queue.call_next.text()
    desk.shortcuts.change("doctor.call_next", "F9")
    assert "F9" in desk.workspace.day.queue.call_next.text()


async def test_notes_open_ready_to_write(desk: Desk, qtbot: QtBot) -> None:
    desk.press("doctor.notes")
    assert desk.workspace.current_key == "patients"
    editor = desk.workspace.patients.page.notes.editor
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "Seen. ")
    assert desk.parts.notes.snapshot.text.count("Seen. ") == 1


async def test_the_pages_of_a_patient_are_one_key_each(desk: Desk) -> None:
    desk.press("doctor.patient")
    for tab in PatientTab:
        desk.press(f"doctor.tab_{tab.value}")
        assert desk.parts.patients.snapshot.tab is tab
    desk.press("doctor.find_patient")
    assert desk.focused is desk.workspace.patients.search.line
    QTest.keyClicks(desk.workspace.patients.search.line, "zhang")
    assert [found.name for found in desk.parts.patients.snapshot.patients] == ["Wei Zhang"]


async def test_requests_are_answered_by_keys_alone(desk: Desk, settle: Settle) -> None:
    desk.press("doctor.requests")
    assert desk.focused is not None
    assert desk.focused.accessibleName() == "Approve the visit of Wei Zhang"
    QTest.keyClick(desk.focused, Qt.Key.Key_Return)
    await settle()
    assert [notice.key for notice in desk.parts.day._notices.snapshot.notices] == ["request_approved"]


async def test_other_days_and_back(desk: Desk) -> None:
    today = desk.parts.day.snapshot.day
    desk.press("doctor.day_after")
    desk.press("doctor.day_after")
    desk.press("doctor.day_before")
    assert (desk.parts.day.snapshot.day - today).days == 1
    desk.press("doctor.today")
    assert desk.parts.day.snapshot.day == today


async def test_lateness_is_chosen_by_keys(desk: Desk, settle: Settle) -> None:
    desk.press("doctor.late")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    await settle()
    assert desk.parts.lateness.snapshot.delay_minutes == 5


async def test_a_visit_is_closed_by_one_key(desk: Desk, settle: Settle) -> None:
    desk.parts.day.choose("a25")
    desk.press("doctor.done")
    await settle()
    assert desk.parts.day.snapshot.busy_ids == frozenset()
    desk.parts.day.choose("a23")
    desk.press("doctor.no_show")
    assert desk.parts.day.snapshot.busy_ids == {"a23"}
    await settle()


async def test_writing_opens_the_conversation(desk: Desk) -> None:
    desk.press("doctor.write")
    assert desk.workspace.current_key == "messages"


async def test_a_visit_gets_another_of_the_free_times(desk: Desk, settle: Settle) -> None:
    visit = samples.DOCTOR_VISITS[5]
    desk.workspace.day.move_pressed.emit(visit)
    await settle()
    dialog = desk.workspace.window().findChild(MoveDialog)
    assert isinstance(dialog, MoveDialog)
    moved: list[bool] = []
    dialog.accepted.connect(lambda: moved.append(True))
    assert not dialog.move_button.isEnabled()
    free = next(b for b in dialog.picker.findChildren(Button) if b.property("slot") and b.isEnabled())
    QTest.mouseClick(free, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.move_button, Qt.MouseButton.LeftButton)
    await settle()
    assert moved == [True]
