"""What is seen first is built first; every other place with the first wish for it, or behind the first view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.frame.doctor_workspace import DoctorWorkspace
from careconnect_desktop.ui.frame.patient_workspace import PatientWorkspace
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.gallery import doctor_bench, samples
from careconnect_desktop.ui.gallery.patient_bench import patient_workspace_over, services_of
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.fields import ComboBox
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from tests.helpers.windows_shown import WindowsShown


async def of_patient(studio: Studio, qtbot: QtBot) -> PatientWorkspace:
    workspace = await patient_workspace_over(studio, services_of(samples.PATIENT_VISITS), is_furnished=False)
    qtbot.addWidget(workspace)
    return workspace


def places_in(workspace: QWidget) -> list[str]:
    return [type(place).__name__ for place in workspace.findChildren(Place)]


async def test_a_patient_sees_home_and_nothing_else_is_built(studio: Studio, qtbot: QtBot) -> None:
    workspace = await of_patient(studio, qtbot)
    workspace.bind(ShortcutsModel(parent=studio.owner))
    assert workspace.current_key == "home"
    assert places_in(workspace) == ["HomePlace"]


async def test_a_doctor_sees_the_day_and_nothing_else_is_built(studio: Studio, qtbot: QtBot) -> None:
    workspace = DoctorWorkspace(*doctor_bench.doctor_parts(studio, samples.DOCTOR_VISITS))
    qtbot.addWidget(workspace)
    workspace.bind(ShortcutsModel(parent=studio.owner))
    await studio.settle()
    assert workspace.current_key == "day"
    assert places_in(workspace) == ["DayPlace"]


async def test_a_place_is_built_once_when_somebody_goes_there(studio: Studio, qtbot: QtBot) -> None:
    workspace = await of_patient(studio, qtbot)
    workspace.rail.chosen.emit("messages")
    assert workspace.current_key == "messages"
    assert workspace.built_keys == ("home", "messages")
    workspace.show_place("home")
    messages = workspace.messages
    workspace.show_place("messages")
    assert workspace.messages is messages
    assert places_in(workspace) == ["HomePlace", "MessagesPlace"]


async def test_a_press_that_leads_to_a_place_builds_it(studio: Studio, qtbot: QtBot) -> None:
    workspace = await of_patient(studio, qtbot)
    workspace.home.book_pressed.emit()
    assert workspace.current_key == "doctors"
    workspace.visit_wanted.emit(samples.PATIENT_VISITS[2])
    assert workspace.current_key == "visits"
    assert workspace.built_keys == ("home", "doctors", "visits")


async def test_the_rest_is_built_one_by_one_and_what_is_shown_stays(studio: Studio, qtbot: QtBot) -> None:
    workspace = await of_patient(studio, qtbot)
    before = 1
    while workspace.furnish():
        assert len(workspace.built_keys) <= before + 1
        assert workspace.current_key == "home"
        before = len(workspace.built_keys)
    assert set(workspace.built_keys) == {"home", "visits", "doctors", "messages", "settings", "room"}


class Styled(QObject):
    """Counts the widgets that get their style, which happens once, from here on."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.count = 0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Polish and isinstance(watched, QWidget)
        return super().eventFilter(watched, event)


@pytest.mark.parametrize("is_furnished", [True, False])
async def test_what_is_furnished_opens_without_further_work(
    studio: Studio, qtbot: QtBot, qapp: QApplication, is_furnished: bool
) -> None:
    workspace = DoctorWorkspace(*doctor_bench.doctor_parts(studio, samples.DOCTOR_VISITS))
    qtbot.addWidget(workspace)
    workspace.resize(1120, 760)
    workspace.show()
    while is_furnished and workspace.furnish():
        pass
    styled = Styled(qapp)
    for key in ("hours", "settings", "patients"):
        workspace.show_place(key)
        await studio.settle()
    qapp.removeEventFilter(styled)
    # What the server says of sessions and days off is drawn when it comes.
    assert (styled.count < 100) is is_furnished
    assert len(workspace.hours.findChildren(ComboBox)) > 10


@pytest.mark.parametrize("is_doctor", [True, False])
async def test_what_is_built_opens_no_window_of_its_own(
    studio: Studio, qtbot: QtBot, qapp: QApplication, is_doctor: bool
) -> None:
    # A page that is put into a room which has no owner yet is a window for a moment, with all that this takes.
    windows = WindowsShown(qapp)
    workspace: Workspace
    if is_doctor:
        workspace = DoctorWorkspace(*doctor_bench.doctor_parts(studio, samples.DOCTOR_VISITS))
    else:
        workspace = await patient_workspace_over(studio, services_of(samples.PATIENT_VISITS), is_furnished=False)
    qtbot.addWidget(workspace)
    while workspace.furnish():
        pass
    assert windows.shown == []
