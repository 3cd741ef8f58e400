"""The places of a doctor, joined: what is pressed in one place leads to another."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.model.people import Person
from careconnect_desktop.ui.chat.messages_place import MessagesPlace
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.doctor.day_place import DayPlace
from careconnect_desktop.ui.doctor.hours_place import HoursPlace
from careconnect_desktop.ui.doctor.missed_calls_strip import MissedCallsStrip
from careconnect_desktop.ui.doctor.patients_place import PatientsPlace
from careconnect_desktop.ui.doctor.standing_notes import StandingNotes
from careconnect_desktop.ui.frame.workspace import RailPlace, Workspace
from careconnect_desktop.ui.frame.workspaces import CommonParts
from careconnect_desktop.viewmodels.doctor_day import DoctorDayModel
from careconnect_desktop.viewmodels.hours import HoursModel
from careconnect_desktop.viewmodels.lateness import LatenessModel
from careconnect_desktop.viewmodels.missed_calls import MissedCallsModel
from careconnect_desktop.viewmodels.patients import PatientsModel
from careconnect_desktop.viewmodels.time_off import TimeOffModel
from careconnect_desktop.viewmodels.visit_notes import VisitNotesModel
from careconnect_desktop.viewmodels.whereabouts import WhereaboutsModel

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorParts:
    """The models of a doctor's places. page_whereabouts: of the patient's page; the day has its own."""

    day: DoctorDayModel
    day_whereabouts: WhereaboutsModel
    lateness: LatenessModel
    missed_calls: MissedCallsModel
    hours: HoursModel
    time_off: TimeOffModel
    patients: PatientsModel
    notes: VisitNotesModel
    page_whereabouts: WhereaboutsModel


def make_doctor_workspace(parts: CommonParts, own: DoctorParts) -> Workspace:
    """The day, patients, messages, hours, settings."""
    look, times = parts.look, parts.times
    person = parts.frame.snapshot.person
    day_place = DayPlace(look, times, own.day, own.lateness, own.day_whereabouts)
    day_place.add_above(MissedCallsStrip(look, times, own.missed_calls))
    day_place.add_above(StandingNotes(look, person, own.hours, lambda: workspace.show_place("hours")))
    patients = PatientsPlace(look, times, own.patients, own.notes, own.page_whereabouts, lambda: _thread(parts))
    hours_place = HoursPlace(look, times, own.hours, own.time_off)
    messages = MessagesPlace(look, times, parts.chat, parts.take_photo)
    workspace = Workspace(
        look,
        parts.frame,
        parts.notices,
        [
            RailPlace("day", translate("Rail", "Day"), "calendar-days", day_place),
            RailPlace("patients", translate("Rail", "Patients"), "users", patients),
            RailPlace("messages", translate("Rail", "Messages"), "message-circle", messages),
            RailPlace("hours", translate("Rail", "Hours"), "clock", hours_place),
            RailPlace("settings", translate("Rail", "Settings"), "settings", parts.settings, at_foot=True),
        ],
    )

    def write_to(someone: Person) -> None:
        workspace.show_place("messages")
        messages.open_person(someone)

    def open_page(someone: Person) -> None:
        entry = own.day.snapshot.chosen
        if entry is not None and entry.appointment.patient.id == someone.id:
            workspace.show_place("patients")
            patients.open_patient(entry.appointment.patient)

    def open_notes() -> None:
        entry = own.day.snapshot.chosen
        if entry is not None:
            workspace.show_place("patients")
            patients.open_notes(entry.appointment)

    parts.settings.devices_pressed.connect(parts.check_devices)
    day_place.write_pressed.connect(write_to)
    day_place.page_pressed.connect(open_page)
    day_place.notes_pressed.connect(open_notes)
    patients.thread_wanted.connect(parts.chat.open)
    return workspace


def _thread(parts: CommonParts) -> ThreadView:
    """The open conversation within a patient's page, whose own head already says who it is with."""
    view = ThreadView(parts.look, parts.times, parts.chat)
    view.call.hide()
    return view
