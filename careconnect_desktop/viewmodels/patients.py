"""A doctor's patients: the list, and the page of one of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.communication import Communication
from careconnect_desktop.model.people import Patient
from careconnect_desktop.model.scheduling import RELATING, Appointment, AppointmentMode, AppointmentStatus
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.patients import PatientsSnapshot
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.doctor_day import TO_COME
from careconnect_desktop.viewmodels.frame import AppointmentsSource, PresenceSource
from careconnect_desktop.viewmodels.notices import Failure
from careconnect_desktop.viewmodels.visits import CallStarter


class PatientTab(StrEnum):
    """What of a patient is looked at."""

    VISITS = "visits"
    NOTES = "notes"
    MESSAGES = "messages"
    FILES = "files"


class Patients(Protocol):
    """`PatientsService`."""

    @property
    def snapshot(self) -> PatientsSnapshot: ...

    def subscribe(self, listener: Callable[[PatientsSnapshot], None]) -> Unsubscribe: ...

    async def refresh(self) -> None: ...

    async def pictures(self, patient_id: str) -> tuple[Communication, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientsViewSnapshot:
    """patients: those that the search leaves. visits: of the chosen patient, the latest first. visit: whose notes.

    pictures: None while they are asked for.
    """

    now: datetime
    patients: tuple[Patient, ...] = ()
    search: str = ""
    presence: PresenceSnapshot = field(default_factory=PresenceSnapshot)
    chosen: Patient | None = None
    visits: tuple[Appointment, ...] = ()
    visit: Appointment | None = None
    tab: PatientTab = PatientTab.VISITS
    pictures: tuple[Communication, ...] | None = None
    pictures_failure: Failure | None = None
    is_loaded: bool = False
    failure: Failure | None = None

    def is_online(self, patient: Patient) -> bool | None:
        """As `PresenceSnapshot.of`."""
        return self.presence.of(patient)

    @property
    def callable_visit(self) -> Appointment | None:
        """The visit of now or the next one, where the doctor may ring."""
        coming = [
            found
            for found in self.visits
            if found.status in TO_COME and found.mode in (AppointmentMode.VIDEO, AppointmentMode.AUDIO)
        ]
        return coming[-1] if coming else None


class PatientsModel(SnapshotModel[PatientsViewSnapshot]):
    """Joins the patients, the appointments of now and who is there."""

    def __init__(
        self,
        patients: Patients,
        appointments: AppointmentsSource,
        presence: PresenceSource,
        calls: CallStarter,
        tasks: Starter,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(PatientsViewSnapshot(now=clock.now()), parent)
        self._patients = patients
        self._appointments = appointments
        self._presence = presence
        self._calls = calls
        self._tasks = tasks
        self._clock = clock
        self._chosen: Patient | None = None
        self._visit_id: str | None = None
        self._shown_error: CareConnectError | None = None
        self._unsubscribe = (
            patients.subscribe(lambda _snapshot: self.renew()),
            appointments.subscribe(lambda _snapshot: self.renew()),
            presence.subscribe(lambda _snapshot: self.renew()),
        )
        self.renew()

    def refresh(self) -> None:
        """Ask the server again."""
        self._tasks.start(self._patients.refresh(), "refresh patients")

    def show(self) -> None:
        """Somebody came to look: there may be new patients since the last time."""
        if not self._patients.snapshot.is_loading:
            self.refresh()

    def search(self, text: str) -> None:
        """Leave the patients whose name or number holds all of the words."""
        self._show(replace(self.snapshot, search=text))
        self.renew()

    def choose(self, patient: Patient) -> None:
        """Look at one patient."""
        if self._chosen is None or self._chosen.id != patient.id:
            self._visit_id = None
            self._show(replace(self.snapshot, pictures=None, pictures_failure=None))
        self._chosen = patient
        self.renew()
        self._want_pictures()

    def show_tab(self, tab: PatientTab) -> None:
        self._show(replace(self.snapshot, tab=tab))
        self._want_pictures()

    def open_notes(self, appointment: Appointment) -> None:
        """Write or read the notes of a visit."""
        self.choose(appointment.patient)
        self._visit_id = appointment.id
        self.renew()
        self.show_tab(PatientTab.NOTES)

    def call(self) -> None:
        """Ring the chosen patient, for the visit of now or the next."""
        shown = self.snapshot
        if shown.chosen is not None and shown.callable_visit is not None:
            self._calls.place(shown.chosen, shown.callable_visit.id)

    def renew(self) -> None:
        """Make the snapshot of this moment."""
        source, now = self._patients.snapshot, self._clock.now()
        if source.error is not self._shown_error:
            self._shown_error = source.error
            failure = Failure.of(source.error) if source.error is not None else None
            self._show(replace(self.snapshot, failure=failure))
        known = {patient.id: patient for patient in source.patients}
        chosen = self._chosen
        if chosen is not None:
            chosen = known.get(chosen.id, chosen)
        visits = self._visits_of(chosen) if chosen is not None else ()
        self._show(
            replace(
                self.snapshot,
                now=now.replace(second=0, microsecond=0),
                patients=_found(source.patients, self.snapshot.search),
                presence=self._presence.snapshot,
                chosen=chosen,
                visits=visits,
                visit=self._visit(visits, now),
                is_loaded=source.is_loaded,
            )
        )

    def close(self) -> None:
        """Hear nothing more; before the model is thrown away."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def _visits_of(self, patient: Patient) -> tuple[Appointment, ...]:
        now_known = {found.id: found for found in self._appointments.snapshot.appointments}
        every = {found.id: found for found in self._patients.snapshot.history} | now_known
        own = (found for found in every.values() if found.patient.id == patient.id)
        return tuple(sorted(own, key=lambda found: (found.starts_at, found.id), reverse=True))

    def _visit(self, visits: tuple[Appointment, ...], now: datetime) -> Appointment | None:
        """The one that was chosen, else the one of now, else the latest that took place, else the next."""
        chosen = next((found for found in visits if found.id == self._visit_id), None)
        return chosen or visit_of_now(visits, now)

    def _want_pictures(self) -> None:
        shown = self.snapshot
        if shown.tab is PatientTab.FILES and shown.chosen is not None and shown.pictures is None:
            self._show(replace(shown, pictures_failure=None))
            self._tasks.start(self._load_pictures(shown.chosen), "pictures")

    async def _load_pictures(self, patient: Patient) -> None:
        try:
            found = await self._patients.pictures(patient.id)
        except CareConnectError as error:
            if self._chosen is not None and self._chosen.id == patient.id:
                self._show(replace(self.snapshot, pictures_failure=Failure.of(error)))
            return
        if self._chosen is not None and self._chosen.id == patient.id:
            self._show(replace(self.snapshot, pictures=found))


def visit_of_now(visits: tuple[Appointment, ...], now: datetime) -> Appointment | None:
    """Of the visits of one patient that which is meant now: going on, waiting, else the nearest in time."""
    held = [found for found in visits if found.status in RELATING]
    for status in (AppointmentStatus.IN_PROGRESS, AppointmentStatus.CHECKED_IN):
        found = next((visit for visit in held if visit.status is status), None)
        if found is not None:
            return found
    return min(held, key=lambda visit: abs(visit.starts_at - now), default=None)


def _found(patients: tuple[Patient, ...], search: str) -> tuple[Patient, ...]:
    words = search.casefold().split()
    return tuple(
        patient
        for patient in patients
        if all(word in f"{patient.name} {patient.medical_id}".casefold() for word in words)
    )
