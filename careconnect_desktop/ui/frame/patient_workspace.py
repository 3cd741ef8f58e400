"""The places of a patient, joined: what is pressed in one place leads to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from careconnect_desktop.model.people import Person, Practitioner
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.doctor.missed_calls_strip import MissedCallsStrip
from careconnect_desktop.ui.frame.workspace import RailPlace
from careconnect_desktop.ui.frame.workspaces import CommonParts, PersonWorkspace
from careconnect_desktop.ui.patient.home_place import HomePlace
from careconnect_desktop.viewmodels.after_visit import AfterVisitModel
from careconnect_desktop.viewmodels.directory import DirectoryModel
from careconnect_desktop.viewmodels.missed_calls import MissedCallsModel
from careconnect_desktop.viewmodels.reviews import ReviewsModel
from careconnect_desktop.viewmodels.visits import VisitsModel
from careconnect_desktop.viewmodels.waiting_room import WaitingRoomModel

if TYPE_CHECKING:
    from careconnect_desktop.ui.frame.patient_places import (
        BookingMaker,
        CalendarExport,
        DeviceDoor,
        DoctorsPlace,
        VisitsPlace,
        WaitingRoomPlace,
    )

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


class PatientWorkspace(PersonWorkspace):
    """Home with the waiting room behind it, visits, doctors, messages, settings."""

    def __init__(self, parts: CommonParts, own: PatientParts) -> None:
        self._own = own
        super().__init__(
            parts,
            [
                RailPlace("home", translate("Rail", "Home"), "house", lambda: self.home),
                RailPlace("visits", translate("Rail", "Visits"), "calendar-days", lambda: self.visits),
                RailPlace("doctors", translate("Rail", "Doctors"), "stethoscope", lambda: self.doctors),
                self._messages_in_rail(),
                self._settings_in_rail(),
                RailPlace("room", translate("Rail", "Waiting room"), "door-open", lambda: self.room, within="home"),
            ],
        )
        self.visit_wanted.connect(self._open_visit)

    # ---- the places, each built on the first wish; their modules are loaded behind the home view

    @cached_property
    def home(self) -> HomePlace:
        home = self._put("home", HomePlace(self._look, self._times, self._own.visits, self._parts.frame))
        home.add_above(MissedCallsStrip(self._look, self._times, self._own.missed_calls, home))
        self._connect_visits(home)
        home.visits_pressed.connect(lambda: self.show_place("visits"))
        home.visit_opened.connect(self._open_visit)
        home.book_again_pressed.connect(self._book_with)
        home.messages_pressed.connect(lambda: self.show_place("messages"))
        home.rate_pressed.connect(self._ask_rating)
        return home

    @cached_property
    def visits(self) -> VisitsPlace:
        from careconnect_desktop.ui.frame.patient_places import VisitsPlace

        visits = self._put("visits", VisitsPlace(self._look, self._times, self._own.visits, self._own.after))
        self._connect_visits(visits)
        visits.move_pressed.connect(self._move)
        visits.calendar_pressed.connect(self._add_to_calendar)
        return visits

    @cached_property
    def doctors(self) -> DoctorsPlace:
        from careconnect_desktop.ui.frame.patient_places import DoctorsPlace

        own = self._own
        doctors = self._put(
            "doctors",
            DoctorsPlace(self._look, self._times, own.directory, own.reviews, own.make_booking, self._now),
        )
        doctors.visit_booked.connect(self._open_visit)
        doctors.calendar_pressed.connect(self._add_to_calendar)
        return doctors

    @cached_property
    def room(self) -> WaitingRoomPlace:
        from careconnect_desktop.ui.frame.patient_places import WaitingRoomPlace

        own = self._own
        room = self._put(
            "room", WaitingRoomPlace(self._look, self._times, own.room, own.visits, own.door, own.make_chat)
        )
        room.left.connect(lambda: self.show_place("home"))
        room.instead_written.connect(self._write_instead)
        return room

    # ---- what leads from one to another

    def _connect_visits(self, place: HomePlace | VisitsPlace) -> None:
        place.book_pressed.connect(self._find_doctor)
        place.write_pressed.connect(self._write_to)
        place.devices_pressed.connect(self._parts.check_devices)
        place.enter_pressed.connect(self._enter)

    def _find_doctor(self) -> None:
        self.doctors.show_directory()
        self.show_place("doctors")

    def _book_with(self, doctor: Practitioner) -> None:
        self.show_place("doctors")
        self.doctors.open_booking(doctor)

    def _open_visit(self, appointment: Appointment) -> None:
        self.show_place("visits")
        self.visits.open_visit(appointment)

    def _enter(self, appointment: Appointment) -> None:
        self.show_place("room")
        self.room.enter(appointment)

    def _move(self, appointment: Appointment) -> None:
        self.show_place("doctors")
        self.doctors.open_move(appointment)

    def _ask_rating(self, appointment: Appointment) -> None:
        self.visits.ask_rating(appointment)

    def _write_instead(self, person: Person, words: str) -> None:
        chat = self._parts.chat
        thread = chat.snapshot.thread
        if thread is None or thread.person.id != person.id:
            # Not there yet: never into the conversation with somebody else.
            chat.open(person)
            return
        chat.write(words)
        chat.send()

    def _add_to_calendar(self, appointment: Appointment) -> None:
        self._calendar.ask(appointment)

    @cached_property
    def _calendar(self) -> CalendarExport:
        from careconnect_desktop.ui.frame.patient_places import CalendarExport

        return CalendarExport(self._parts.notices, self._now, self)

    def _now(self) -> datetime:
        return self._own.visits.snapshot.now
