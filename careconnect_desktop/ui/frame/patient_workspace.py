"""The places of a patient, joined: what is pressed in one place leads to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from careconnect_desktop.model.people import Person
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.chat.messages_place import MessagesPlace
from careconnect_desktop.ui.doctor.missed_calls_strip import MissedCallsStrip
from careconnect_desktop.ui.frame.workspace import RailPlace, Workspace
from careconnect_desktop.ui.frame.workspaces import CommonParts
from careconnect_desktop.ui.patient.calendar_export import CalendarExport
from careconnect_desktop.ui.patient.doctors_place import BookingMaker, DoctorsPlace
from careconnect_desktop.ui.patient.home_place import HomePlace
from careconnect_desktop.ui.patient.visits_place import VisitsPlace
from careconnect_desktop.ui.patient.waiting_room_place import DeviceDoor, WaitingRoomPlace
from careconnect_desktop.viewmodels.after_visit import AfterVisitModel
from careconnect_desktop.viewmodels.directory import DirectoryModel
from careconnect_desktop.viewmodels.missed_calls import MissedCallsModel
from careconnect_desktop.viewmodels.reviews import ReviewsModel
from careconnect_desktop.viewmodels.visits import VisitsModel
from careconnect_desktop.viewmodels.waiting_room import WaitingRoomModel

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientParts:
    """What a patient's places stand on. door: to camera and sound. make_chat: the conversation beside the room."""

    visits: VisitsModel
    directory: DirectoryModel
    make_booking: BookingMaker
    room: WaitingRoomModel
    after: AfterVisitModel
    reviews: ReviewsModel
    missed_calls: MissedCallsModel
    door: DeviceDoor
    make_chat: Callable[[Person], QWidget]


def make_patient_workspace(parts: CommonParts, own: PatientParts) -> Workspace:
    """Home with the waiting room behind it, visits, doctors, messages, settings."""
    look, times, visits = parts.look, parts.times, own.visits
    home = HomePlace(look, times, visits, parts.frame)
    room = WaitingRoomPlace(look, times, own.room, visits, own.door, own.make_chat)
    mine = VisitsPlace(look, times, visits, own.after)
    home.add_above(MissedCallsStrip(look, times, own.missed_calls))
    doctors = DoctorsPlace(look, times, own.directory, own.reviews, own.make_booking, lambda: visits.snapshot.now)
    messages = MessagesPlace(look, times, parts.chat, parts.take_photo)
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
            RailPlace("room", translate("Rail", "Waiting room"), "door-open", room, within="home"),
        ],
    )

    def write_to(person: Person) -> None:
        workspace.show_place("messages")
        messages.open_person(person)

    def find_doctor() -> None:
        doctors.show_directory()
        workspace.show_place("doctors")

    def open_visit(appointment: Appointment) -> None:
        workspace.show_place("visits")
        mine.open_visit(appointment)

    def enter(appointment: Appointment) -> None:
        workspace.show_place("room")
        room.enter(appointment)

    def move(appointment: Appointment) -> None:
        workspace.show_place("doctors")
        doctors.open_move(appointment)

    def write_instead(person: Person, words: str) -> None:
        thread = parts.chat.snapshot.thread
        if thread is None or thread.person.id != person.id:
            # Not there yet: never into the conversation with somebody else.
            parts.chat.open(person)
            return
        parts.chat.write(words)
        parts.chat.send()

    for place in (home, mine):
        place.book_pressed.connect(find_doctor)
        place.write_pressed.connect(write_to)
        place.devices_pressed.connect(parts.check_devices)
        place.enter_pressed.connect(enter)
    parts.settings.devices_pressed.connect(parts.check_devices)
    home.visits_pressed.connect(lambda: workspace.show_place("visits"))
    home.visit_opened.connect(open_visit)
    home.messages_pressed.connect(lambda: workspace.show_place("messages"))
    home.rate_pressed.connect(mine.ask_rating)
    mine.move_pressed.connect(move)
    room.left.connect(lambda: workspace.show_place("home"))
    room.instead_written.connect(write_instead)
    doctors.visit_booked.connect(open_visit)
    workspace.visit_wanted.connect(open_visit)
    calendar = CalendarExport(parts.notices, lambda: visits.snapshot.now, workspace)
    doctors.calendar_pressed.connect(calendar.ask)
    mine.calendar_pressed.connect(calendar.ask)
    return workspace
