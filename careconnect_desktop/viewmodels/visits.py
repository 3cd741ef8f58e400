"""A patient's visits: the next one and what to do now, those to come, and those that were."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Person
from careconnect_desktop.model.scheduling import (
    OCCUPYING,
    RING_AFTER,
    Appointment,
    AppointmentAction,
    AppointmentMode,
    AppointmentStatus,
    next_status,
)
from careconnect_desktop.ports.api import AppointmentChange
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.frame import PresenceSource
from careconnect_desktop.viewmodels.notices import Failure, NoticeCentre, NoticeTone
from careconnect_desktop.viewmodels.ticker import Ticker


class Visits(Protocol):
    """`AppointmentsService`, as far as a patient needs it."""

    @property
    def snapshot(self) -> AppointmentsSnapshot: ...

    def subscribe(self, listener: Callable[[AppointmentsSnapshot], None]) -> Unsubscribe: ...

    async def refresh(self) -> None: ...

    async def change(self, appointment: Appointment, change: AppointmentChange) -> Appointment: ...

    async def check_in(
        self, appointment: Appointment, location_text: str | None = None, callback_phone: str | None = None
    ) -> Appointment: ...


class CallStarter(Protocol):
    """Opens the call window and rings; every failure is told there."""

    def place(self, person: Person, appointment_id: str | None) -> None: ...


class NextStep(StrEnum):
    """The one thing to do now for a visit."""

    WAIT_FOR_ANSWER = "wait_for_answer"
    PREPARE = "prepare"
    CALL = "call"
    WRITE = "write"
    GO_THERE = "go_there"


@dataclass(frozen=True, slots=True)
class NextVisit:
    """The visit that comes next (or runs), what to do, and whether the doctor is there (None: not told)."""

    appointment: Appointment
    step: NextStep
    is_doctor_online: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitsSnapshot:
    """upcoming: after the next one, earliest first. past: newest first, cancelled and declined ones among them."""

    now: datetime
    next_visit: NextVisit | None = None
    upcoming: tuple[Appointment, ...] = ()
    past: tuple[Appointment, ...] = ()
    is_loaded: bool = False
    is_loading: bool = False
    failure: Failure | None = None
    busy_ids: frozenset[str] = frozenset()


class VisitsModel(SnapshotModel[VisitsSnapshot]):
    """Follows the appointments and the time."""

    def __init__(
        self,
        visits: Visits,
        presence: PresenceSource,
        calls: CallStarter,
        notices: NoticeCentre,
        tasks: Starter,
        clock: Clock,
        ticker: Ticker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(VisitsSnapshot(now=clock.now()), parent)
        self._visits = visits
        self._presence = presence
        self._calls = calls
        self._notices = notices
        self._tasks = tasks
        self._clock = clock
        self._shown_error: CareConnectError | None = None
        self._unsubscribe = (
            visits.subscribe(lambda _snapshot: self.renew()),
            presence.subscribe(lambda _snapshot: self.renew()),
        )
        ticker.ticked.connect(self.renew)
        self.renew()

    def refresh(self) -> None:
        """Ask the server again."""
        self._tasks.start(self._visits.refresh(), "refresh visits")

    def cancel(self, appointment: Appointment) -> None:
        """Cancel a visit, after the person has confirmed it."""
        if appointment.id not in self.snapshot.busy_ids:
            self._show(replace(self.snapshot, busy_ids=self.snapshot.busy_ids | {appointment.id}))
            self._tasks.start(self._cancel(appointment), "cancel visit")

    def check_in(self, appointment: Appointment, place: str, phone: str) -> None:
        """Tell the doctor that the patient is there; place and phone may be empty."""
        if appointment.id not in self.snapshot.busy_ids:
            self._show(replace(self.snapshot, busy_ids=self.snapshot.busy_ids | {appointment.id}))
            self._tasks.start(self._check_in(appointment, place, phone), "check in")

    def call(self, appointment: Appointment) -> None:
        """Ring the doctor of a visit, when the visit may be rung now."""
        if appointment.is_ringable(self._clock.now()):
            self._calls.place(appointment.doctor, appointment.id)

    def renew(self) -> None:
        """Make the snapshot of this moment."""
        source, now = self._visits.snapshot, self._clock.now()
        open_ones: list[Appointment] = []
        closed: list[Appointment] = []
        for found in source.appointments:
            (open_ones if is_open(found, now) else closed).append(found)
        first = open_ones[0] if open_ones else None
        if source.error is not self._shown_error:
            self._shown_error = source.error
            self._show(replace(self.snapshot, failure=Failure.of(source.error) if source.error else None))
        self._show(
            replace(
                self.snapshot,
                now=now.replace(second=0, microsecond=0),
                next_visit=_next_visit(first, now, self._presence.snapshot) if first else None,
                upcoming=tuple(open_ones[1:]),
                past=tuple(reversed(closed)),
                is_loaded=source.is_loaded,
                is_loading=source.is_loading,
            )
        )

    def close(self) -> None:
        """Hear nothing more; before the model is thrown away."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    async def _check_in(self, appointment: Appointment, place: str, phone: str) -> None:
        try:
            await self._visits.check_in(appointment, place or None, phone or None)
        except CareConnectError as error:
            self._notices.report(error, do=lambda: self.check_in(appointment, place, phone))
        finally:
            self._show(replace(self.snapshot, busy_ids=self.snapshot.busy_ids - {appointment.id}))

    async def _cancel(self, appointment: Appointment) -> None:
        try:
            await self._visits.change(appointment, "cancel")
        except CareConnectError as error:
            self._notices.report(error, do=lambda: self.cancel(appointment))
        else:
            self._notices.tell("visit_cancelled", NoticeTone.OK)
        finally:
            self._show(replace(self.snapshot, busy_ids=self.snapshot.busy_ids - {appointment.id}))


def can_check_in(appointment: Appointment, now: datetime) -> bool:
    """True in the time in which the doctor may also be rung, and only once."""
    has_way = next_status(appointment.status, AppointmentAction.CHECK_IN) is not None
    return has_way and appointment.mode is not AppointmentMode.IN_PERSON and appointment.is_ringable(now)


def is_open(appointment: Appointment, now: datetime) -> bool:
    """True while a visit is still to come or may still be rung."""
    return appointment.status in OCCUPYING and now <= appointment.ends_at + RING_AFTER


def can_cancel(appointment: Appointment) -> bool:
    """True where the contract's table of states has a way."""
    return next_status(appointment.status, AppointmentAction.CANCEL) is not None


def step_now(appointment: Appointment, now: datetime) -> NextStep:
    """What a patient does about a visit at this moment."""
    if appointment.status is AppointmentStatus.REQUESTED:
        return NextStep.WAIT_FOR_ANSWER
    if appointment.mode is AppointmentMode.IN_PERSON:
        return NextStep.GO_THERE
    if appointment.mode is AppointmentMode.CHAT:
        return NextStep.WRITE
    return NextStep.CALL if appointment.is_ringable(now) else NextStep.PREPARE


def _next_visit(appointment: Appointment, now: datetime, presence: PresenceSnapshot) -> NextVisit:
    is_known = appointment.status is not AppointmentStatus.REQUESTED
    is_online = presence.is_online(appointment.doctor.medical_id) if is_known else None
    return NextVisit(appointment, step_now(appointment, now), is_online)
