"""Symptoms in a booking, moving a visit, rating it, the directory and a doctor's page, by hand and by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.care import CheckerSettings
from careconnect_desktop.model.people import AvailableTime
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.ui.doctor.missed_calls_strip import MissedCallsStrip
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.gallery import booking_scenes, patient_scenes, samples
from careconnect_desktop.ui.gallery.patient_bench import PatientServices, patient_workspace_over, services_of
from careconnect_desktop.ui.gallery.patient_stand_ins import EMERGENCY, HeldCare
from careconnect_desktop.ui.gallery.stand_ins import HeldAppointments
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.patient.booking_steps import SummaryStep
from careconnect_desktop.ui.patient.booking_view import BookingView
from careconnect_desktop.ui.patient.doctors_place import DoctorsPlace
from careconnect_desktop.ui.patient.intake_card import IntakeCard
from careconnect_desktop.ui.patient.rating_dialog import RatingDialog
from careconnect_desktop.ui.patient.visits_place import VisitsPlace
from careconnect_desktop.ui.shared.banners import Banner
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.rows import ROW_ROLE, Row
from careconnect_desktop.viewmodels.booking import BookingModel, BookingStep
from tests.gui.conftest import Settle
from tests.helpers.labels import words_on as words


async def press(qtbot: QtBot, widget: QWidget, text: str, settle: Settle) -> None:
    QCoreApplication.processEvents()
    button = next(found for found in widget.findChildren(Button) if found.isVisible() and found.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    await settle()


async def shown(services: PatientServices, studio: Studio, qtbot: QtBot, settle: Settle) -> Workspace:
    workspace = await patient_workspace_over(studio, services)
    qtbot.addWidget(workspace)
    workspace.resize(1120, 1000)
    workspace.show()
    await settle()
    return workspace


async def at_the_reason(services: PatientServices, studio: Studio, qtbot: QtBot, settle: Settle) -> BookingView:
    """A booking with a time chosen."""
    workspace = await shown(services, studio, qtbot, settle)
    workspace.show_place("doctors")
    doctors = workspace.findChild(DoctorsPlace)
    assert isinstance(doctors, DoctorsPlace)
    doctors.open_booking(samples.MEYER)
    await settle()
    view = workspace.findChild(BookingView)
    assert isinstance(view, BookingView)
    slot = next(found for found in view.picker.findChildren(Button) if found.property("slot"))
    qtbot.mouseClick(slot, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    await settle()
    return view


def intake_of(view: BookingView) -> IntakeCard:
    assert view.reason.intake is not None
    return view.reason.intake


async def test_the_strip_names_the_month_where_it_changes(studio: Studio, qtbot: QtBot) -> None:
    workspace = await booking_scenes.booking_months(studio)
    qtbot.addWidget(workspace)
    view = workspace.findChild(BookingView)
    assert isinstance(view, BookingView)
    days = {
        button.property("day"): button.text().partition("\n")[0]
        for button in view.picker.findChildren(Button)
        if button.property("day")
    }
    assert [days["2027-03-31"], days["2027-04-01"], days["2027-04-02"]] == ["Wed 31", "1 Apr", "Fri 2"]
    # The first one needs none: it is soon.
    assert days["2027-03-24"] == "Wed 24"


async def test_symptoms_get_an_answer_in_words_and_go_with_the_booking(
    studio: Studio, qtbot: QtBot, settle: Settle
) -> None:
    services = PatientServices(HeldAppointments(samples.PATIENT_VISITS))
    view = await at_the_reason(services, studio, qtbot, settle)
    intake = intake_of(view)
    assert not intake.ask.isEnabled()
    qtbot.keyClicks(intake.symptoms.edit, "cough and fever")
    intake.age.line.clear()
    qtbot.keyClicks(intake.age.line, "41")
    qtbot.keyClick(intake.ask, Qt.Key.Key_Return)
    await settle()
    (asked,) = services.care.questions
    assert (asked.symptoms, asked.age) == ("cough and fever", 41)
    assert "Common cold (fits well)" in words(view)
    assert "A doctor should look at this soon" in {widget.accessibleName() for widget in view.findChildren(QWidget)}
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert "cough and fever" in words(view)
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    await settle()
    assert services.appointments.bookings[0].symptoms == "cough and fever"


async def test_a_remote_engine_is_agreed_to_by_a_box_that_shows_what_the_server_holds(
    studio: Studio, qtbot: QtBot, settle: Settle
) -> None:
    services = PatientServices(HeldAppointments(samples.PATIENT_VISITS))
    services.care.settings = CheckerSettings("No name is sent.", "An engine", is_accepted=True)
    view = await at_the_reason(services, studio, qtbot, settle)
    box = intake_of(view).engine
    assert (box.text(), box.isChecked()) == ("Also ask An engine", False)
    assert "No name is sent." in words(view)
    box.click()
    await settle()
    assert services.care.settings.is_allowed
    services.care.error = CareConnectError("unreachable", retryable=True)
    box.click()
    await settle()
    assert box.isChecked()


async def test_an_emergency_stands_in_view_and_blocks_nothing(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    services = PatientServices(HeldAppointments(samples.PATIENT_VISITS), care=HeldCare(EMERGENCY))
    view = await at_the_reason(services, studio, qtbot, settle)
    view.window().resize(900, 620)
    intake = intake_of(view)
    qtbot.keyClicks(intake.symptoms.edit, "chest pain")
    intake.country.changed.emit("DE")
    intake.ask.setFocus()
    qtbot.keyClick(intake.ask, Qt.Key.Key_Return)
    await settle()
    banner = next(found for found in view.findChildren(Banner) if found.isVisible())
    assert banner.accessibleName().startswith("This may be an emergency. Call 112 now")
    # Whole: its upper edge alone says nothing of what to do.
    qtbot.waitUntil(lambda: banner.visibleRegion().boundingRect() == banner.rect())
    assert view.next.isEnabled()
    assert view.window().focusWidget() is intake.ask, "the same key pressed again would do something else"


async def test_the_keyboard_stays_at_what_could_not_be_sent(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    services = services_of(samples.PATIENT_VISITS)
    view = await at_the_reason(services, studio, qtbot, settle)
    qtbot.keyClick(view.next, Qt.Key.Key_Return)
    await settle()
    services.appointments.error = CareConnectError("unreachable", retryable=True)
    view.next.setFocus()
    qtbot.keyClick(view.next, Qt.Key.Key_Return)
    assert not view.next.isEnabled()
    assert view.window().focusWidget() is view.findChild(SummaryStep)
    await settle()
    assert "The clinic's server cannot be reached" in words(view)
    assert view.window().focusWidget() is view.next
    qtbot.keyClick(view.next, Qt.Key.Key_Return)
    await settle()
    assert len(services.appointments.bookings) == 2


async def test_the_summary_is_built_when_it_is_read(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    view = await at_the_reason(services_of(samples.PATIENT_VISITS), studio, qtbot, settle)
    summary = view.findChild(SummaryStep)
    assert isinstance(summary, SummaryStep)
    before = summary.findChildren(QLabel)
    qtbot.keyClicks(view.reason.reason.edit, "A cough")
    assert summary.findChildren(QLabel) == before
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    await settle()
    assert "A cough" in words(summary)


async def test_a_red_flag_in_the_reason_is_told_to_who_goes_on_without_asking(
    studio: Studio, qtbot: QtBot, settle: Settle
) -> None:
    services = PatientServices(HeldAppointments(samples.PATIENT_VISITS), care=HeldCare(EMERGENCY))
    view = await at_the_reason(services, studio, qtbot, settle)
    qtbot.keyClicks(view.reason.reason.edit, "pain in my chest")
    qtbot.mouseClick(view.next, Qt.MouseButton.LeftButton)
    await settle()
    (asked,) = services.care.questions
    assert asked.symptoms == "pain in my chest"
    banner = next(found for found in view.findChildren(Banner) if found.isVisible())
    assert banner.accessibleName().startswith("This may be an emergency. Call 112 now")
    await press(qtbot, view, "Ask for this visit", settle)
    assert services.appointments.bookings[0].reason == "pain in my chest"
    assert services.appointments.bookings[0].symptoms is None


async def test_a_checker_that_fails_is_no_dead_end(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    services = PatientServices(HeldAppointments(samples.PATIENT_VISITS))
    services.care.error = CareConnectError("unreachable", retryable=True)
    view = await at_the_reason(services, studio, qtbot, settle)
    intake = intake_of(view)
    qtbot.keyClicks(intake.symptoms.edit, "cough")
    qtbot.keyClick(intake.ask, Qt.Key.Key_Return)
    await settle()
    assert any(text.startswith("You can go on without an answer") for text in words(view))
    assert intake.failure is not None
    assert not intake.failure.visibleRegion().isEmpty(), "why there is no answer stands below the edge"
    services.care.error = None
    await press(qtbot, intake, "Try again", settle)
    assert "Common cold (fits well)" in words(view)
    assert view.next.isEnabled()


async def test_a_visit_is_moved_in_two_steps(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    services = services_of(samples.LATER_VISITS)
    workspace = await shown(services, studio, qtbot, settle)
    workspace.show_place("visits")
    await press(qtbot, workspace, "Move to another time", settle)
    assert workspace.current_key == "doctors"
    view = workspace.findChild(BookingView)
    assert isinstance(view, BookingView)
    model = studio.owner.findChildren(BookingModel)[-1]
    slot = next(found for found in view.picker.findChildren(Button) if found.property("slot"))
    qtbot.mouseClick(slot, Qt.MouseButton.LeftButton)
    qtbot.keyClick(view.next, Qt.Key.Key_Return)
    assert model.snapshot.step is BookingStep.SUMMARY
    assert "Instead of today at 14:30" in words(view)
    assert model.snapshot.chosen_slot is not None
    wanted = model.snapshot.chosen_slot.starts_at
    await press(qtbot, view, "Ask for this time", settle)
    assert services.appointments.moves == [("a6", wanted)]
    assert services.appointments.bookings == []
    assert "Your request is sent" in words(view)


async def test_leaving_a_move_leads_back_to_the_visit(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    services = services_of(samples.LATER_VISITS)
    workspace = await shown(services, studio, qtbot, settle)
    workspace.show_place("visits")
    await press(qtbot, workspace, "Move to another time", settle)
    view = workspace.findChild(BookingView)
    assert isinstance(view, BookingView)
    view.go_back()
    assert workspace.current_key == "visits"
    assert services.appointments.moves == []


async def test_a_visit_is_rated_once_from_home_by_keyboard(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    services = PatientServices(HeldAppointments(patient_scenes.OVER_VISITS))
    workspace = await shown(services, studio, qtbot, settle)
    assert "Your visit with Dr. Anna Meyer is over" in words(workspace)
    await press(qtbot, workspace, "Rate the visit", settle)
    dialog = workspace.findChild(RatingDialog)
    assert isinstance(dialog, RatingDialog)
    assert not dialog.do_button.isEnabled()
    first = dialog.choice.button(1)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert dialog.choice.button(5).isChecked()
    qtbot.keyClicks(dialog.comment.edit, "Kind")
    qtbot.keyClick(dialog.do_button, Qt.Key.Key_Return)
    await settle()
    assert services.care.ratings == [("a1", 5, "Kind")]


async def test_not_now_takes_the_question_away(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    services = PatientServices(HeldAppointments(patient_scenes.OVER_VISITS))
    workspace = await shown(services, studio, qtbot, settle)
    await press(qtbot, workspace, "Not now", settle)
    assert "You have no visit planned" in words(workspace)


@pytest.mark.parametrize("has_summary", [True, False])
async def test_the_summary_stands_beside_the_visit(
    studio: Studio, qtbot: QtBot, settle: Settle, has_summary: bool
) -> None:
    services = PatientServices(HeldAppointments(samples.PATIENT_VISITS))
    if not has_summary:
        services.care.shown_summary = None
    workspace = await shown(services, studio, qtbot, settle)
    workspace.show_place("visits")
    visits = workspace.findChild(VisitsPlace)
    assert isinstance(visits, VisitsPlace)
    visits.open_visit(samples.PATIENT_VISITS[0])
    await settle()
    text = " ".join(words(visits))
    assert ("one tablet of ramipril" in text) is has_summary
    assert ("has not released a summary yet" in text) is not has_summary


async def test_the_directory_names_the_next_free_time_and_filters_by_language(
    studio: Studio, qtbot: QtBot, settle: Settle
) -> None:
    services = PatientServices(HeldAppointments(samples.PATIENT_VISITS))
    workspace = await shown(services, studio, qtbot, settle)
    workspace.show_place("doctors")
    await settle()
    doctors = workspace.findChild(DoctorsPlace)
    assert isinstance(doctors, DoctorsPlace)
    listed = doctors.directory.list.model()
    rows: list[Row] = [listed.index(row, 0).data(ROW_ROLE) for row in range(listed.rowCount())]
    assert {row.status[0] for row in rows if row.status is not None} == {"Free today at 11:30"}
    assert all("Free today at 11:30" in row.spoken for row in rows)
    box = doctors.directory.language.box
    box.setCurrentIndex(box.findData("ar"))
    box.activated.emit(box.currentIndex())
    await settle()
    assert [listed.index(row, 0).data(ROW_ROLE).title for row in range(listed.rowCount())] == [samples.HADDAD.name]


async def test_a_doctor_elsewhere_is_shown_by_both_clocks_with_reviews(
    studio: Studio, qtbot: QtBot, settle: Settle
) -> None:
    services = PatientServices(HeldAppointments(samples.PATIENT_VISITS))
    workspace = await shown(services, studio, qtbot, settle)
    workspace.show_place("doctors")
    doctors = workspace.findChild(DoctorsPlace)
    assert isinstance(doctors, DoctorsPlace)
    doctors.open_doctor(samples.OKAFOR)
    await settle()
    text = words(doctors)
    assert {"By the clock in New York", "By your clock in Berlin"} <= set(text)
    # On Wednesday New York is still on winter time, six hours behind; on Monday it is five.
    assert "15:00 – 18:30\n20:00 – 00:30" in text
    assert "14:00 – 17:30\n19:00 – 23:30" in text
    assert any("Friendly and clear." in line for line in text)
    whole_day = AvailableTime(7, "00:00", "24:00", slot_minutes=30)
    doctors.open_doctor(replace(samples.MEYER, schedule=(whole_day,)))
    await settle()
    assert {"Sunday", "All day"} <= set(words(doctors))
    # Read elsewhere it is parts of two days; this one has 23 hours in New York.
    doctors.open_doctor(replace(samples.OKAFOR, schedule=(whole_day,)))
    await settle()
    assert {"All day", "Sun 06:00 – Mon 05:00"} <= set(words(doctors))
    doctors.open_doctor(replace(samples.OKAFOR, schedule=(whole_day,), time_zone="Asia/Tokyo"))
    await settle()
    assert {"All day", "Sat 16:00 – Sun 16:00"} <= set(words(doctors))
    doctors.open_doctor(samples.MEYER)
    await settle()
    assert not any(line.startswith("By your clock") for line in words(doctors))


async def test_a_missed_call_stands_on_the_home_and_is_called_back(
    studio: Studio, qtbot: QtBot, settle: Settle
) -> None:
    services = services_of(samples.PATIENT_VISITS)
    workspace = await shown(services, studio, qtbot, settle)
    services.calls.put_call(patient_scenes.MISSED)
    services.calls.put_call(None)
    strip = workspace.findChild(MissedCallsStrip)
    assert isinstance(strip, MissedCallsStrip)
    assert any(text.startswith("Missed call from Dr. Anna Meyer") for text in words(strip))
    await press(qtbot, strip, "Call back", settle)
    assert services.starter.placed == [("d1", "a3")]
    assert not strip.isVisible()


async def test_home_goes_through_every_state(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    services = services_of(samples.PATIENT_VISITS)
    workspace = await shown(services, studio, qtbot, settle)
    source = services.appointments

    async def main_button(**changes: object) -> list[str]:
        """What is to be done now, when the visit is so."""
        visits = tuple(
            replace(found, version=found.version + 1, **changes)  # type: ignore[arg-type]
            for found in source.snapshot.appointments
            if found.id == "a3"
        )
        source.put(replace(source.snapshot, appointments=visits))
        await settle()
        QCoreApplication.processEvents()
        buttons = [found for found in workspace.findChildren(Button) if found.isVisible()]
        main = {found.text() for found in buttons if found.property("kind") == "primary"}
        return sorted(main - {"Book a visit"})

    start = samples.PATIENT_VISITS[2].starts_at
    assert await main_button(status=AppointmentStatus.REQUESTED) == []
    assert any(text.startswith("You asked Dr. Anna Meyer") for text in words(workspace))
    services.clock.moment = start.replace(hour=6)
    assert await main_button(status=AppointmentStatus.APPROVED) == ["Check camera and sound"]
    services.clock.moment = start
    assert await main_button() == ["Enter the waiting room"]
    assert "It is time for your visit with Dr. Anna Meyer" in words(workspace)
    assert await main_button(status=AppointmentStatus.CHECKED_IN) == ["Back to the waiting room"]
    assert await main_button(status=AppointmentStatus.IN_PROGRESS) == ["Join the visit"]
    # Over, but still within the hour in which it could be rung: the question how it was stands beside it.
    assert await main_button(status=AppointmentStatus.COMPLETED) == ["Rate the visit"]
    assert await main_button(rating=5) == ["Find a doctor"]
