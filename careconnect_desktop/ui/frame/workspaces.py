"""The places of a patient and of a doctor, joined: what is pressed in one place leads to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from careconnect_desktop.model.people import Person
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.chat.messages_place import MessagesPlace
from careconnect_desktop.ui.frame.workspace import RailPlace, Workspace
from careconnect_desktop.ui.patient.calendar_export import CalendarExport
from careconnect_desktop.ui.patient.doctors_place import BookingMaker, DoctorsPlace
from careconnect_desktop.ui.patient.home_place import HomePlace
from careconnect_desktop.ui.patient.visits_place import VisitsPlace
from careconnect_desktop.ui.settings.settings_place import SettingsPlace
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.chat import ChatModel
from careconnect_desktop.viewmodels.directory import DirectoryModel
from careconnect_desktop.viewmodels.frame import FrameModel
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.visits import VisitsModel
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class CommonParts:
    """What both roles have. check_devices: shows one's own picture and the choice of devices."""

    look: Look
    times: Times
    frame: FrameModel
    notices: NoticeCentre
    chat: ChatModel
    settings: SettingsPlace
    check_devices: Callable[[], None]


def make_patient_workspace(
    parts: CommonParts, visits: VisitsModel, directory: DirectoryModel, make_booking: BookingMaker
) -> Workspace:
    """Home, visits, doctors, messages, settings."""
    look, times = parts.look, parts.times
    home = HomePlace(look, times, visits, parts.frame)
    mine = VisitsPlace(look, times, visits)
    doctors = DoctorsPlace(look, times, directory, make_booking)
    messages = MessagesPlace(look, times, parts.chat)
    workspace = Workspace(
        look,
        parts.frame,
        parts.notices,
        [
            RailPlace("home", translate("Rail", "Home"), "house", home),
            RailPlace("visits", translate("Rail", "Visits"), "calendar-days", mine),
            RailPlace("doctors", translate("Rail", "Doctors"), "stethoscope", doctors),
            RailPlace("messages", translate("Rail", "Messages"), "message-circle", messages),
            RailPlace("settings", translate("Rail", "Settings"), "settings", parts.settings, at_foot=True),
        ],
    )

    def write_to(person: Person) -> None:
        _open_person(workspace, messages, person)

    def find_doctor() -> None:
        doctors.show_directory()
        workspace.show_place("doctors")

    def open_visit(appointment: Appointment) -> None:
        workspace.show_place("visits")
        mine.open_visit(appointment)

    for place in (home, mine):
        place.book_pressed.connect(find_doctor)
        place.write_pressed.connect(write_to)
        place.devices_pressed.connect(parts.check_devices)
    parts.settings.devices_pressed.connect(parts.check_devices)
    home.visits_pressed.connect(lambda: workspace.show_place("visits"))
    home.visit_opened.connect(open_visit)
    home.messages_pressed.connect(lambda: workspace.show_place("messages"))
    doctors.visit_booked.connect(open_visit)
    calendar = CalendarExport(parts.notices, lambda: visits.snapshot.now, workspace)
    doctors.calendar_pressed.connect(calendar.ask)
    mine.calendar_pressed.connect(calendar.ask)
    return workspace


def _open_person(workspace: Workspace, messages: MessagesPlace, person: Person) -> None:
    workspace.show_place("messages")
    messages.open_person(person)
