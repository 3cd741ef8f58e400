"""The places of a doctor, joined: what is pressed in one place leads to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.model.communication import Communication
from careconnect_desktop.model.people import Patient
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.chat.messages_place import MessagesPlace
from careconnect_desktop.ui.chat.picture_dialog import PictureDialog
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.doctor.day_place import DayPlace
from careconnect_desktop.ui.doctor.hours_place import HoursPlace
from careconnect_desktop.ui.doctor.missed_calls_strip import MissedCallsStrip
from careconnect_desktop.ui.doctor.move_dialog import MoveDialog
from careconnect_desktop.ui.doctor.overview_place import OverviewPlace
from careconnect_desktop.ui.doctor.patients_place import PatientsPlace
from careconnect_desktop.ui.doctor.standing_notes import StandingNotes
from careconnect_desktop.ui.frame.workspace import RailPlace, Workspace
from careconnect_desktop.ui.frame.workspaces import CommonParts
from careconnect_desktop.ui.shared.shortcuts import bind_shortcut, keys_text
from careconnect_desktop.viewmodels.activity import ActivityModel
from careconnect_desktop.viewmodels.booking import BookingModel
from careconnect_desktop.viewmodels.doctor_day import DoctorDayModel
from careconnect_desktop.viewmodels.figures import FiguresModel
from careconnect_desktop.viewmodels.hours import HoursModel
from careconnect_desktop.viewmodels.lateness import LatenessModel
from careconnect_desktop.viewmodels.missed_calls import MissedCallsModel
from careconnect_desktop.viewmodels.patients import PatientsModel, PatientTab
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.time_off import TimeOffModel
from careconnect_desktop.viewmodels.visit_notes import VisitNotesModel
from careconnect_desktop.viewmodels.whereabouts import WhereaboutsModel

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorParts:
    """The models of a doctor's places. page_whereabouts: of the patient's page; the day has its own.

    make_move: the free times for a visit that gets another one.
    """

    day: DoctorDayModel
    day_whereabouts: WhereaboutsModel
    lateness: LatenessModel
    missed_calls: MissedCallsModel
    hours: HoursModel
    time_off: TimeOffModel
    patients: PatientsModel
    notes: VisitNotesModel
    page_whereabouts: WhereaboutsModel
    figures: FiguresModel
    activity: ActivityModel
    make_move: Callable[[Appointment], BookingModel]


class DoctorWorkspace(Workspace):
    """A doctor's whole day, by pointer and by keyboard."""

    def __init__(self, parts: CommonParts, own: DoctorParts) -> None:
        look, times = parts.look, parts.times
        self._look, self._own, self._times, self._chat = look, own, times, parts.chat
        self.day = DayPlace(look, times, own.day, own.lateness, own.day_whereabouts)
        self.patients = PatientsPlace(
            look, times, own.patients, own.notes, own.page_whereabouts, lambda: thread_of_page(parts)
        )
        self.messages = MessagesPlace(look, times, parts.chat, parts.take_photo)
        hours = HoursPlace(look, times, own.hours, own.time_off)
        overview = OverviewPlace(look, times, own.figures, own.activity)
        super().__init__(
            look,
            parts.frame,
            parts.notices,
            [
                RailPlace("day", translate("Rail", "Day"), "calendar-days", self.day),
                RailPlace("patients", translate("Rail", "Patients"), "users", self.patients),
                RailPlace("messages", translate("Rail", "Messages"), "message-circle", self.messages),
                RailPlace("hours", translate("Rail", "Hours"), "clock", hours),
                RailPlace("overview", translate("Rail", "Overview"), "activity", overview),
                RailPlace("settings", translate("Rail", "Settings"), "settings", parts.settings, at_foot=True),
            ],
        )
        person = parts.frame.snapshot.person
        self.day.add_above(MissedCallsStrip(look, times, own.missed_calls))
        self.day.add_above(StandingNotes(look, person, own.hours, lambda: self.show_place("hours")))
        self.visit_wanted.connect(self._open_visit)
        parts.settings.devices_pressed.connect(parts.check_devices)
        self.day.write_pressed.connect(self._write_to)
        self.day.page_pressed.connect(self._open_patient)
        self.day.notes_pressed.connect(self._open_notes)
        self.day.move_pressed.connect(self._move)
        self.patients.thread_wanted.connect(parts.chat.open)
        self.patients.picture_wanted.connect(self._open_picture)

    def bind(self, shortcuts: ShortcutsModel) -> None:
        super().bind(shortcuts)
        for shortcut_id, command in self._commands().items():
            bind_shortcut(shortcuts, self, shortcut_id, command)
        self._shortcuts = shortcuts
        shortcuts.changed.connect(self._show_keys)
        self._show_keys()

    def _show_keys(self) -> None:
        self.day.queue.show_keys(keys_text(self._shortcuts, "doctor.call_next"))

    def _commands(self) -> dict[str, Callable[[], object]]:
        """What is done for the ids of the table of shortcuts."""
        day = self._own.day
        return {
            "doctor.call_next": day.call_next,
            "doctor.late": self._within("day", self.day.queue.open_late_menu),
            "doctor.requests": self._within("day", self.day.requests.focus_first),
            "doctor.notes": self._open_notes,
            "doctor.patient": self._of_chosen(self._open_patient),
            "doctor.write": self._of_chosen(self._write_to),
            "doctor.done": self._within("day", day.complete_chosen),
            "doctor.no_show": self._within("day", day.mark_chosen_no_show),
            "doctor.day_before": self._within("day", partial(day.step_day, -1)),
            "doctor.day_after": self._within("day", partial(day.step_day, 1)),
            "doctor.today": self._within("day", self.day.go_today),
            "doctor.find_patient": self._within("patients", self.patients.go_to_search),
            **{
                f"doctor.tab_{tab.value}": self._within("patients", partial(self.patients.show_tab, tab))
                for tab in PatientTab
            },
        }

    def _within(self, key: str, act: Callable[[], object]) -> Callable[[], None]:
        """A command of a place shows the place first."""

        def run() -> None:
            self.show_place(key)
            act()

        return run

    def _of_chosen(self, act: Callable[[Patient], None]) -> Callable[[], None]:
        """A command about the patient who is looked at in the day."""

        def run() -> None:
            entry = self._own.day.snapshot.chosen
            if entry is not None:
                act(entry.appointment.patient)

        return run

    def _write_to(self, someone: Patient) -> None:
        self.show_place("messages")
        self.messages.open_person(someone)

    def _open_patient(self, someone: Patient) -> None:
        self.show_place("patients")
        self.patients.open_patient(someone)

    def _open_notes(self) -> None:
        entry = self._own.day.snapshot.chosen
        if entry is not None:
            self.show_place("patients")
            self.patients.open_notes(entry.appointment)

    def _open_picture(self, message: Communication) -> None:
        if message.image_url is not None:
            PictureDialog(self._look, self._chat, message.image_url, None, self.window()).open()

    def _move(self, visit: Appointment) -> None:
        MoveDialog(self._look, self._times, self._own.make_move(visit), self.window()).open()

    def _open_visit(self, visit: Appointment) -> None:
        self.show_place("day")
        self._own.day.show_day(visit.starts_at.astimezone(self._times.zone).date())
        self._own.day.choose(visit.id)


def thread_of_page(parts: CommonParts) -> ThreadView:
    """The open conversation within a patient's page, whose own head already says who it is with."""
    view = ThreadView(parts.look, parts.times, parts.chat)
    view.call.hide()
    return view
