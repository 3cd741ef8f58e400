"""A patient's places, as a person goes through them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.gallery import booking_scenes, patient_bench, patient_scenes, samples
from careconnect_desktop.ui.gallery.stand_ins import HeldAppointments
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.patient.booking_view import BookingView
from careconnect_desktop.ui.patient.doctors_place import DoctorsPlace
from careconnect_desktop.ui.patient.home_place import HomePlace
from careconnect_desktop.ui.patient.visits_place import VisitsPlace
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.viewmodels.booking import BookingModel, BookingStep
from tests.gui.conftest import Settle
from tests.helpers.labels import words_on as words

Widget = TypeVar("Widget", bound=QWidget)
Open = Callable[[QWidget], QWidget]


@pytest.fixture
def open_window(qtbot: QtBot) -> Open:
    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(1120, 760)
        widget.show()
        return widget

    return show


def press(widget: QWidget, text: str) -> None:
    QCoreApplication.processEvents()
    button = next(found for found in widget.findChildren(Button) if found.isVisible() and found.text() == text)
    button.click()


def place(workspace: QWidget, kind: type[Widget]) -> Widget:
    found = workspace.findChild(kind)
    assert isinstance(found, kind)
    return found


async def test_home_says_the_one_next_thing(studio: Studio, open_window: Open) -> None:
    workspace = open_window(await patient_scenes.patient_home(studio))
    shown = words(place(workspace, HomePlace))
    assert any(text.startswith("Your visit with Dr. Anna Meyer is in 12 minute") for text in shown)
    assert "Dr. Anna Meyer is signed in. Come into the waiting room: you will be called there." in shown
    buttons = [found for found in place(workspace, HomePlace).findChildren(Button) if found.isVisible()]
    main = [found.text() for found in buttons if found.property("kind") == "primary"]
    assert main == ["Enter the waiting room"], "one main action, the next thing"


async def test_an_empty_home_says_what_to_do(studio: Studio, open_window: Open, settle: Settle) -> None:
    workspace = open_window(await patient_scenes.patient_home_empty(studio))
    home = place(workspace, HomePlace)
    assert "You have no visit planned" in words(home)
    press(home, "Find a doctor")
    assert isinstance(workspace, Workspace)
    assert workspace.current_key == "doctors"
    await settle()


async def test_cancelling_asks_first_and_keeping_is_the_default(
    studio: Studio, open_window: Open, qtbot: QtBot, settle: Settle
) -> None:
    source = HeldAppointments(samples.PATIENT_VISITS)
    workspace = open_window(await patient_bench.patient_workspace(studio, (), appointments=source))
    press(place(workspace, HomePlace), "Cancel visit")
    question = workspace.findChild(Question)
    assert isinstance(question, Question)
    assert question.keep_button.isDefault()
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    await settle()
    assert source.changes == []
    press(place(workspace, HomePlace), "Cancel visit")
    question = workspace.findChild(Question)
    assert isinstance(question, Question)
    question.do_button.click()
    await settle()
    assert source.changes == [("a3", "cancel")]


async def test_a_visit_of_the_home_opens_among_the_visits(studio: Studio, open_window: Open, settle: Settle) -> None:
    workspace = open_window(await patient_scenes.patient_home(studio))
    place(workspace, HomePlace).visit_opened.emit(samples.PATIENT_VISITS[4])
    await settle()
    assert isinstance(workspace, Workspace)
    assert workspace.current_key == "visits"
    shown = words(place(workspace, VisitsPlace))
    assert "Dr. Chidi Okafor" in shown
    assert "Voice visit" in shown


async def test_a_request_that_nobody_answered_is_told_with_the_way_on(
    studio: Studio, open_window: Open, settle: Settle
) -> None:
    asked = replace(samples.PATIENT_VISITS[3], starts_at=samples.NOW + timedelta(hours=1))
    source = HeldAppointments((asked,))
    workspace = open_window(await patient_bench.patient_workspace(studio, (), appointments=source))
    assert isinstance(workspace, Workspace)
    ended = replace(asked, status=AppointmentStatus.CANCELLED, updated_at=samples.NOW, version=asked.version + 1)
    source.put(replace(source.snapshot, appointments=(ended,)))
    home = place(workspace, HomePlace)
    assert f"Your request to {asked.doctor.name} was not answered in time" in words(home)
    press(home, "Book another time")
    await settle()
    assert workspace.current_key == "doctors"
    booking = place(workspace, BookingView)
    assert booking.isVisible()
    assert any(asked.doctor.name in text for text in words(booking))


async def test_earlier_visits_are_one_press_away(studio: Studio, open_window: Open) -> None:
    workspace = open_window(await patient_scenes.patient_visits(studio))
    visits = place(workspace, VisitsPlace)
    assert visits.list.model().rowCount() == 3
    visits.filter.button(True).click()
    assert visits.list.model().rowCount() == 2
    assert "This visit does not take place." in words(visits)


async def test_a_whole_booking_by_keyboard_and_pointer(
    studio: Studio, open_window: Open, qtbot: QtBot, settle: Settle
) -> None:
    workspace = open_window(await patient_scenes.patient_doctors(studio))
    doctors = place(workspace, DoctorsPlace)
    await settle()
    qtbot.keyClicks(doctors.directory.search.line, "meyer")
    doctors.directory.list.setFocus()
    doctors.directory.list.setCurrentIndex(doctors.directory.list.model().index(0, 0))
    qtbot.keyClick(doctors.directory.list, Qt.Key.Key_Return)
    assert "Cardiology" in words(doctors)
    book = next(found for found in doctors.findChildren(Button) if found.text() == "Choose a time")
    book.setFocus()
    assert "What patients say" not in words(doctors)
    await settle()
    assert "What patients say" in words(doctors)
    assert workspace.focusWidget() is book, "what comes later takes the keyboard from nobody"
    press(doctors, "Choose a time")
    await settle()
    view = place(workspace, BookingView)
    assert not view.next.isEnabled()
    slot = next(found for found in view.picker.findChildren(Button) if found.property("slot"))
    qtbot.mouseClick(slot, Qt.MouseButton.LeftButton)
    assert slot.isChecked()
    qtbot.keyClick(view.next, Qt.Key.Key_Return)
    qtbot.keyClicks(view.reason.reason.edit, "A cough")
    view.next.click()
    assert "A cough" in words(view)
    view.next.click()
    await settle()
    assert "Your request is sent" in words(view)
    press(view, "See my visits")
    assert isinstance(workspace, Workspace)
    assert workspace.current_key == "visits"


async def test_back_leads_through_every_step_and_loses_nothing(
    studio: Studio, open_window: Open, settle: Settle
) -> None:
    workspace = open_window(await booking_scenes.booking_summary(studio))
    doctors = place(workspace, DoctorsPlace)
    model = studio.owner.findChildren(BookingModel)[-1]
    for step in (BookingStep.REASON, BookingStep.TIME):
        doctors.back_pressed.emit()
        assert model.snapshot.step is step
    doctors.back_pressed.emit()
    assert "Hours" in words(doctors)
    press(doctors, "Choose a time")
    await settle()
    assert studio.owner.findChildren(BookingModel)[-1] is model
    assert model.snapshot.reason == "My blood pressure is high in the mornings."
    assert place(workspace, BookingView).next.isEnabled()


async def test_both_clocks_stand_on_a_slot_when_they_differ(studio: Studio, open_window: Open) -> None:
    workspace = open_window(await booking_scenes.booking_time(studio))
    slots = [found for found in workspace.findChildren(Button) if found.property("slot") and found.isVisible()]
    assert slots[0].text() == "11:30\n05:30"
    assert slots[0].accessibleName() == "11:30, for the doctor 05:30"


async def test_a_server_that_is_away_is_told_beside_the_last_known_visits(studio: Studio, open_window: Open) -> None:
    source = HeldAppointments(samples.LATER_VISITS)
    workspace = open_window(await patient_bench.patient_workspace(studio, (), appointments=source))
    source.put(
        AppointmentsSnapshot(
            samples.LATER_VISITS, is_loaded=True, error=CareConnectError("unreachable", retryable=True)
        )
    )
    shown = words(place(workspace, HomePlace))
    assert "The clinic's server cannot be reached" in shown
    assert any(text.startswith("Your visit with Dr. Anna Meyer is in 3 hour") for text in shown)
