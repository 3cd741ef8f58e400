"""A doctor's day: who comes, who waits, who asks, and the patient that is looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.scheduling import (
    RELATING,
    Appointment,
    AppointmentAction,
    AppointmentMode,
    AppointmentStatus,
    next_status,
)
from careconnect_desktop.ports.api import AppointmentChange
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.frame import PresenceSource
from careconnect_desktop.viewmodels.notices import Failure, NoticeCentre, NoticeTone
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.visits import CallStarter

TO_COME = frozenset({AppointmentStatus.APPROVED, AppointmentStatus.CHECKED_IN, AppointmentStatus.IN_PROGRESS})
"""Visits that a doctor still has before them, and calls from."""
NEAR = timedelta(hours=12)
"""A check-in for a visit further away than this was forgotten, not made now."""


class Agenda(Protocol):
    """`AppointmentsService`, as far as a doctor needs it."""

    @property
    def snapshot(self) -> AppointmentsSnapshot: ...

    def subscribe(self, listener: Callable[[AppointmentsSnapshot], None]) -> Unsubscribe: ...

    async def refresh(self) -> None: ...

    async def change(self, appointment: Appointment, change: AppointmentChange) -> Appointment: ...


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """A visit of the day. waiting_minutes: since the patient checked in, None while they have not.

    is_patient_online: None while nobody tells.
    """

    appointment: Appointment
    is_patient_online: bool | None = None
    waiting_minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorDaySnapshot:
    """entries: the day by time. waiting: of now, whatever day is shown, the longest wait first.

    requests: the earliest first, of any day. chosen: the patient at the right.
    """

    now: datetime
    day: date
    entries: tuple[AgendaEntry, ...] = ()
    waiting: tuple[AgendaEntry, ...] = ()
    requests: tuple[Appointment, ...] = ()
    chosen: AgendaEntry | None = None
    earlier_visits: tuple[Appointment, ...] = ()
    is_loaded: bool = False
    failure: Failure | None = None
    busy_ids: frozenset[str] = frozenset()

    @property
    def next_waiting(self) -> AgendaEntry | None:
        """Who is called next: of those who can be rung the one who waits longest."""
        return next((entry for entry in self.waiting if self.can_call(entry)), None)

    def can_close(self, entry: AgendaEntry) -> bool:
        """True for a visit that has begun, at its time or by a call before it, and is not closed yet."""
        is_going_on = entry.appointment.status is AppointmentStatus.IN_PROGRESS
        return can_complete(entry.appointment) and (is_going_on or entry.appointment.starts_at <= self.now)

    def can_miss(self, entry: AgendaEntry) -> bool:
        """True where a patient may be said not to have come."""
        return self.can_close(entry) and entry.appointment.status is not AppointmentStatus.IN_PROGRESS

    def can_call(self, entry: AgendaEntry) -> bool:
        """True where a doctor may ring: approved and further, by picture or sound."""
        is_by_line = entry.appointment.mode in (AppointmentMode.VIDEO, AppointmentMode.AUDIO)
        return entry.appointment.status in TO_COME and is_by_line


class DoctorDayModel(SnapshotModel[DoctorDaySnapshot]):
    """Follows the appointments, presence and the time. zone: the doctor's."""

    def __init__(
        self,
        agenda: Agenda,
        presence: PresenceSource,
        calls: CallStarter,
        notices: NoticeCentre,
        tasks: Starter,
        clock: Clock,
        ticker: Ticker,
        zone: ZoneInfo,
        parent: QObject | None = None,
    ) -> None:
        now = clock.now()
        super().__init__(DoctorDaySnapshot(now=now, day=now.astimezone(zone).date()), parent)
        self._agenda = agenda
        self._presence = presence
        self._calls = calls
        self._notices = notices
        self._tasks = tasks
        self._clock = clock
        self._zone = zone
        self._follows_today = True
        self._chosen_id: str | None = None
        self._shown_error: CareConnectError | None = None
        self._unsubscribe = (
            agenda.subscribe(lambda _snapshot: self.renew()),
            presence.subscribe(lambda _snapshot: self.renew()),
        )
        ticker.ticked.connect(self.renew)
        self.renew()

    def refresh(self) -> None:
        """Ask the server again."""
        self._tasks.start(self._agenda.refresh(), "refresh agenda")

    def choose(self, appointment_id: str) -> None:
        """Look at a patient."""
        self._chosen_id = appointment_id
        self.renew()

    def show_day(self, day: date) -> None:
        """Another day; today is followed over midnight."""
        today = self._clock.now().astimezone(self._zone).date()
        self._follows_today = day == today
        self._chosen_id = None
        self._show(replace(self.snapshot, day=day))
        self.renew()

    def step_day(self, days: int) -> None:
        self.show_day(self.snapshot.day + timedelta(days=days))

    def call_chosen(self) -> None:
        """Ring the patient at the right."""
        entry = self.snapshot.chosen
        if entry is not None and self.snapshot.can_call(entry):
            self._calls.place(entry.appointment.patient, entry.appointment.id)

    def call_next(self) -> None:
        """Ring who waits longest, whoever is looked at; does nothing while nobody waits."""
        entry = self.snapshot.next_waiting
        if entry is not None:
            day = entry.appointment.starts_at.astimezone(self._zone).date()
            if self.snapshot.day != day:
                self.show_day(day)
            self.choose(entry.appointment.id)
            self._calls.place(entry.appointment.patient, entry.appointment.id)

    def approve(self, appointment: Appointment) -> None:
        self._change(appointment, "approve", "request_approved")

    def reject(self, appointment: Appointment) -> None:
        self._change(appointment, "reject", "request_rejected")

    def complete(self, appointment: Appointment) -> None:
        self._change(appointment, "complete", "visit_completed")

    def mark_no_show(self, appointment: Appointment) -> None:
        self._change(appointment, "no-show", "visit_no_show")

    def cancel(self, appointment: Appointment) -> None:
        self._change(appointment, "cancel", "visit_cancelled")

    def complete_chosen(self) -> None:
        """Mark the visit that is looked at as done, where it may be."""
        entry = self.snapshot.chosen
        if entry is not None and self.snapshot.can_close(entry):
            self.complete(entry.appointment)

    def mark_chosen_no_show(self) -> None:
        """Mark the visit that is looked at as missed, where it may be."""
        entry = self.snapshot.chosen
        if entry is not None and self.snapshot.can_miss(entry):
            self.mark_no_show(entry.appointment)

    def renew(self) -> None:
        """Make the snapshot of this moment."""
        source, now = self._agenda.snapshot, self._clock.now()
        day = now.astimezone(self._zone).date() if self._follows_today else self.snapshot.day
        entries = tuple(
            self._entry(found, now)
            for found in source.appointments
            if found.starts_at.astimezone(self._zone).date() == day and found.status in RELATING
        )
        # Not by the date: who comes at five to twelve for a visit after midnight waits as well.
        checked_in = (
            self._entry(found, now)
            for found in source.appointments
            if found.status is AppointmentStatus.CHECKED_IN and abs(found.starts_at - now) <= NEAR
        )
        waiting = sorted(checked_in, key=lambda entry: -(entry.waiting_minutes or 0))
        chosen = self._chosen(source, entries, tuple(waiting), now)
        if source.error is not self._shown_error:
            self._shown_error = source.error
            self._show(replace(self.snapshot, failure=Failure.of(source.error) if source.error else None))
        self._show(
            replace(
                self.snapshot,
                now=now.replace(second=0, microsecond=0),
                day=day,
                entries=entries,
                waiting=tuple(waiting),
                requests=tuple(
                    found
                    for found in source.appointments
                    if found.status is AppointmentStatus.REQUESTED and found.starts_at > now
                ),
                chosen=chosen,
                earlier_visits=_earlier(source, chosen),
                is_loaded=source.is_loaded,
            )
        )

    def close(self) -> None:
        """Hear nothing more; before the model is thrown away."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def _chosen(
        self,
        source: AppointmentsSnapshot,
        entries: tuple[AgendaEntry, ...],
        waiting: tuple[AgendaEntry, ...],
        now: datetime,
    ) -> AgendaEntry | None:
        """What the person chose, else who waits longest, else who comes next."""
        if self._chosen_id is not None:
            found = source.find(self._chosen_id)
            return self._entry(found, now) if found is not None else None
        coming = [entry for entry in entries if entry.appointment.status in TO_COME]
        by_time = [entry for entry in coming if entry.appointment.ends_at >= now]
        here = {entry.appointment.id for entry in entries}
        waiting_here = [entry for entry in waiting if entry.appointment.id in here]
        return next(iter((*waiting_here, *by_time, *coming, *entries)), None)

    def _entry(self, appointment: Appointment, now: datetime) -> AgendaEntry:
        waiting = None
        if appointment.status is AppointmentStatus.CHECKED_IN and appointment.updated_at is not None:
            waiting = max(0, int((now - appointment.updated_at).total_seconds() // 60))
        return AgendaEntry(appointment, self._presence.snapshot.is_online(appointment.patient.medical_id), waiting)

    def _change(self, appointment: Appointment, change: AppointmentChange, told: str) -> None:
        if appointment.id not in self.snapshot.busy_ids:
            self._show(replace(self.snapshot, busy_ids=self.snapshot.busy_ids | {appointment.id}))
            self._tasks.start(self._run_change(appointment, change, told), change)

    async def _run_change(self, appointment: Appointment, change: AppointmentChange, told: str) -> None:
        try:
            await self._agenda.change(appointment, change)
        except CareConnectError as error:
            self._notices.report(error, do=lambda: self._change(appointment, change, told))
        else:
            self._notices.tell(told, NoticeTone.OK)
        finally:
            self._show(replace(self.snapshot, busy_ids=self.snapshot.busy_ids - {appointment.id}))


def can_complete(appointment: Appointment) -> bool:
    """True where the contract's table of states has a way."""
    return next_status(appointment.status, AppointmentAction.COMPLETE) is not None


def _earlier(source: AppointmentsSnapshot, chosen: AgendaEntry | None) -> tuple[Appointment, ...]:
    if chosen is None:
        return ()
    return tuple(
        found
        for found in reversed(source.appointments)
        if found.patient.id == chosen.appointment.patient.id
        and found.status is AppointmentStatus.COMPLETED
        and found.id != chosen.appointment.id
    )
