"""The places of a doctor, joined: what is pressed in one place leads to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.model.communication import Communication
from careconnect_desktop.model.people import Patient
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.doctor.day_place import DayPlace
from careconnect_desktop.ui.doctor.missed_calls_strip import MissedCallsStrip
from careconnect_desktop.ui.doctor.standing_notes import StandingNotes
from careconnect_desktop.ui.frame.workspace import RailPlace
from careconnect_desktop.ui.frame.workspaces import CommonParts, PersonWorkspace
from careconnect_desktop.ui.shared.shortcuts import bind_shortcut, keys_text
from careconnect_desktop.viewmodels.activity import ActivityModel
from careconnect_desktop.viewmodels.booking import BookingModel
from careconnect_desktop.viewmodels.confirmation import ConfirmationModel
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

if TYPE_CHECKING:
    from careconnect_desktop.ui.frame.doctor_places import (
        HoursPlace,
        OverviewPlace,
        PatientPage,
        PatientsPlace,
        ThreadView,
    )

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
    confirmation: ConfirmationModel
    hours: HoursModel
    time_off: TimeOffModel
    patients: PatientsModel
    notes: VisitNotesModel
    page_whereabouts: WhereaboutsModel
    figures: FiguresModel
    activity: ActivityModel
    make_move: Callable[[Appointment], BookingModel]


class DoctorWorkspace(PersonWorkspace):
    """A doctor's whole day, by pointer and by keyboard."""

    def __init__(self, parts: CommonParts, own: DoctorParts) -> None:
        self._own = own
        self._shortcuts: ShortcutsModel | None = None
        super().__init__(
            parts,
            [
                RailPlace("day", translate("Rail", "Day"), "calendar-days", lambda: self.day),
                RailPlace(
                    "patients",
                    translate("Rail", "Patients"),
                    "users",
                    lambda: self.patients,
                    ahead=(lambda: self._page_thread, lambda: self._page),
                ),
                self._messages_in_rail(),
                RailPlace("hours", translate("Rail", "Hours"), "clock", lambda: self.hours),
                RailPlace("overview", translate("Rail", "Overview"), "activity", lambda: self.overview),
                self._settings_in_rail(),
            ],
        )
        self.visit_wanted.connect(self._open_visit)

    # ---- the places, each built on the first wish; their modules are loaded behind the day

    @cached_property
    def day(self) -> DayPlace:
        look, times, own = self._look, self._times, self._own
        day = self._put("day", DayPlace(look, times, own.day, own.lateness, own.day_whereabouts))
        day.add_above(MissedCallsStrip(look, times, own.missed_calls, day))
        day.add_above(StandingNotes(look, own.confirmation, own.hours, lambda: self.show_place("hours"), day))
        day.write_pressed.connect(self._write_to)
        day.page_pressed.connect(self._open_patient)
        day.notes_pressed.connect(self._open_notes)
        day.move_pressed.connect(self._move)
        return day

    @cached_property
    def _page_thread(self) -> ThreadView:
        return thread_of_page(self._parts)

    @cached_property
    def _page(self) -> PatientPage:
        from careconnect_desktop.ui.frame.doctor_places import PatientPage

        own = self._own
        return PatientPage(
            self._look, self._times, own.patients, own.notes, own.page_whereabouts, lambda: self._page_thread
        )

    @cached_property
    def patients(self) -> PatientsPlace:
        from careconnect_desktop.ui.frame.doctor_places import PatientsPlace

        own, parts = self._own, self._parts
        patients = self._put("patients", PatientsPlace(self._look, self._times, own.patients, self._page))
        patients.thread_wanted.connect(parts.chat.open)
        patients.picture_wanted.connect(self._open_picture)
        if self._shortcuts is not None:
            patients.page.notes.bind(self._shortcuts)
        return patients

    @cached_property
    def hours(self) -> HoursPlace:
        from careconnect_desktop.ui.frame.doctor_places import HoursPlace

        return self._put("hours", HoursPlace(self._look, self._times, self._own.hours, self._own.time_off))

    @cached_property
    def overview(self) -> OverviewPlace:
        from careconnect_desktop.ui.frame.doctor_places import OverviewPlace

        return self._put("overview", OverviewPlace(self._look, self._times, self._own.figures, self._own.activity))

    # ---- what leads from one to another

    def bind(self, shortcuts: ShortcutsModel) -> None:
        super().bind(shortcuts)
        for shortcut_id, command in self._commands().items():
            bind_shortcut(shortcuts, self, shortcut_id, command)
        self._shortcuts = shortcuts
        shortcuts.changed.connect(self._show_keys)
        self._show_keys()

    def _show_keys(self) -> None:
        if self._shortcuts is not None:
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
            "doctor.find_patient": self._within("patients", self._go_to_search),
            **{f"doctor.tab_{tab.value}": self._within("patients", partial(self._show_tab, tab)) for tab in PatientTab},
        }

    def _go_to_search(self) -> None:
        self.patients.go_to_search()

    def _show_tab(self, tab: PatientTab) -> None:
        self.patients.show_tab(tab)

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

    def _open_patient(self, someone: Patient) -> None:
        self.show_place("patients")
        self.patients.open_patient(someone)

    def _open_notes(self) -> None:
        entry = self._own.day.snapshot.chosen
        if entry is not None:
            self.show_place("patients")
            self.patients.open_notes(entry.appointment)

    def _open_picture(self, message: Communication) -> None:
        from careconnect_desktop.ui.frame.doctor_places import PictureDialog

        if message.image_url is not None:
            PictureDialog(self._look, self._parts.chat, message.image_url, None, self.window()).open()

    def _move(self, visit: Appointment) -> None:
        from careconnect_desktop.ui.frame.doctor_places import MoveDialog

        MoveDialog(self._look, self._times, self._own.make_move(visit), self.window()).open()

    def _open_visit(self, visit: Appointment) -> None:
        self.show_place("day")
        self._own.day.show_day(visit.starts_at.astimezone(self._times.zone).date())
        self._own.day.choose(visit.id)


def thread_of_page(parts: CommonParts) -> ThreadView:
    """The open conversation within a patient's page, whose own head already says who it is with."""
    from careconnect_desktop.ui.frame.doctor_places import ThreadView

    view = ThreadView(parts.look, parts.times, parts.chat)
    view.call.hide()
    return view
