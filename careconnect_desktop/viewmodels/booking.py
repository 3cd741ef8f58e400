"""Booking a visit in steps. Going back loses nothing: every choice stays until it is booked or given up."""

from __future__ import annotations

from asyncio import Task
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QObject, Signal

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Practitioner
from careconnect_desktop.model.scheduling import Appointment, AppointmentMode, Slot
from careconnect_desktop.ports.api import BookingRequest
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.intake import IntakeModel
from careconnect_desktop.viewmodels.notices import Failure

DAYS_SHOWN = 14
MAX_REASON_LENGTH = 2000


class SlotSource(Protocol):
    """`DirectoryService`, to find free times."""

    async def slots(self, doctor_id: str, first_day: date, day_count: int = 7) -> tuple[Slot, ...]: ...


class Booker(Protocol):
    """`AppointmentsService`, to book and to move."""

    async def book(self, request: BookingRequest) -> Appointment: ...

    async def reschedule(self, appointment: Appointment, starts_at: datetime) -> Appointment: ...


class BookingStep(StrEnum):
    """The steps, in their order."""

    TIME = "time"
    REASON = "reason"
    SUMMARY = "summary"
    DONE = "done"


STEPS = tuple(BookingStep)
MOVING_STEPS = (BookingStep.TIME, BookingStep.SUMMARY, BookingStep.DONE)
"""Of a visit that is only moved: how to meet and what for stay as they are."""


class PartOfDay(StrEnum):
    """How people think of a day's times."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class BookingDay:
    """One day of the strip, in the patient's zone."""

    day: date
    free_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingSnapshot:
    """days: the strip. parts: the chosen day's slots. doctor_zone: None when both live by the same clock.

    moving: the visit that gets another time; None for a new one.
    """

    doctor: Practitioner
    step: BookingStep = BookingStep.TIME
    days: tuple[BookingDay, ...] = ()
    chosen_day: date | None = None
    parts: tuple[tuple[PartOfDay, tuple[Slot, ...]], ...] = ()
    chosen_slot: Slot | None = None
    mode: AppointmentMode = AppointmentMode.VIDEO
    reason: str = ""
    doctor_zone: str | None = None
    is_loading: bool = False
    is_booking: bool = False
    failure: Failure | None = None
    booked: Appointment | None = None
    moving: Appointment | None = None

    @property
    def steps(self) -> tuple[BookingStep, ...]:
        return STEPS if self.moving is None else MOVING_STEPS

    @property
    def can_go_on(self) -> bool:
        return self.chosen_slot is not None


class BookingModel(SnapshotModel[BookingSnapshot]):
    """One booking with one doctor, or the moving of a visit. zone: the patient's own. intake: asks about symptoms."""

    booked = Signal(object)

    def __init__(
        self,
        doctor: Practitioner,
        slots: SlotSource,
        booker: Booker,
        tasks: Starter,
        clock: Clock,
        zone: ZoneInfo,
        parent: QObject | None = None,
        *,
        intake: IntakeModel | None = None,
        moving: Appointment | None = None,
    ) -> None:
        first = BookingSnapshot(doctor=doctor, is_loading=True, moving=moving)
        if moving is not None:
            first = replace(first, mode=moving.mode, reason=moving.reason or "")
        super().__init__(first, parent)
        self.intake = intake
        self._slots = slots
        self._booker = booker
        self._tasks = tasks
        self._clock = clock
        self._zone = zone
        self._known: tuple[tuple[Slot, datetime], ...] = ()
        self._loading: Task[None] | None = None

    @property
    def now(self) -> datetime:
        """The moment that words about times are made for."""
        return self._clock.now()

    def load(self) -> None:
        """Ask for the free times; again after a failure or a time that somebody else took."""
        if self._loading is None or self._loading.done():
            self._show(replace(self.snapshot, is_loading=True))
            self._loading = self._tasks.start(self._load(), "slots")

    def choose_day(self, day: date) -> None:
        """Show a day's times; the chosen time stays chosen."""
        self._show(replace(self.snapshot, chosen_day=day, parts=self._parts(day)))

    def choose_slot(self, slot: Slot) -> None:
        if slot.is_available:
            self._show(replace(self.snapshot, chosen_slot=slot, failure=None))

    def choose_mode(self, mode: AppointmentMode) -> None:
        self._show(replace(self.snapshot, mode=mode))

    def write_reason(self, text: str) -> None:
        self._show(replace(self.snapshot, reason=text[:MAX_REASON_LENGTH]))
        if self.intake is not None:
            self.intake.set_reason(text[:MAX_REASON_LENGTH])

    def go_on(self) -> None:
        """The next step; from the summary it books."""
        snapshot = self.snapshot
        if snapshot.step is BookingStep.SUMMARY:
            self.book()
        elif snapshot.step is not BookingStep.DONE and snapshot.can_go_on:
            if snapshot.step is BookingStep.REASON and self.intake is not None:
                self.intake.ask_once()
            steps = snapshot.steps
            self._show(replace(snapshot, step=steps[steps.index(snapshot.step) + 1], failure=None))

    def go_back(self) -> bool:
        """The step before; False at the first one, where back leaves the booking."""
        index = self.snapshot.steps.index(self.snapshot.step)
        if index == 0 or self.snapshot.step is BookingStep.DONE or self.snapshot.is_booking:
            return False
        self._show(replace(self.snapshot, step=self.snapshot.steps[index - 1], failure=None))
        return True

    def book(self) -> None:
        """Ask the server for the chosen time; once at a time."""
        slot = self.snapshot.chosen_slot
        if slot is not None and not self.snapshot.is_booking and self.snapshot.booked is None:
            self._show(replace(self.snapshot, is_booking=True, failure=None))
            self._tasks.start(self._book(slot), "book")

    async def _load(self) -> None:
        doctor = self.snapshot.doctor
        doctor_zone = zone_named(doctor.time_zone, self._zone)
        now = self._clock.now()
        try:
            # The days are counted in the doctor's zone; one more covers those that are a day ahead of the patient.
            first = now.astimezone(doctor_zone).date() - timedelta(days=1)
            found = await self._slots.slots(doctor.id, first, DAYS_SHOWN + 2)
        except CareConnectError as error:
            self._show(replace(self.snapshot, is_loading=False, failure=Failure.of(error)))
            return
        self._known = tuple((slot, self._local(slot)) for slot in found)
        free = Counter(local.date() for slot, local in self._known if slot.is_available)
        today = now.astimezone(self._zone).date()
        shown = (today + timedelta(days=offset) for offset in range(DAYS_SHOWN))
        days = tuple(BookingDay(day, free[day]) for day in shown)
        chosen = self.snapshot.chosen_day or next((entry.day for entry in days if entry.free_count), today)
        kept = next((slot for slot in found if slot == self.snapshot.chosen_slot), None)
        self._show(
            replace(
                self.snapshot,
                is_loading=False,
                days=days,
                chosen_day=chosen,
                parts=self._parts(chosen),
                chosen_slot=kept,
                doctor_zone=doctor.time_zone if _differs(self._zone, doctor_zone, now) else None,
            )
        )

    async def _book(self, slot: Slot) -> None:
        asked = self.snapshot
        symptoms = self.intake.snapshot.symptoms.strip() if self.intake is not None else ""
        request = BookingRequest(
            doctor_id=asked.doctor.id,
            starts_at=slot.starts_at,
            mode=asked.mode,
            reason=asked.reason.strip() or None,
            symptoms=symptoms or None,
        )
        try:
            if asked.moving is not None:
                appointment = await self._booker.reschedule(asked.moving, slot.starts_at)
            else:
                appointment = await self._booker.book(request)
        except CareConnectError as error:
            failure = Failure.of_change(error)
            is_gone = _is_time_refused(error)
            if is_gone or error.code == "slot_taken":
                failure = Failure.of(error, "slot_gone") if is_gone else failure
                snapshot = replace(self.snapshot, is_booking=False, failure=failure)
                self._show(replace(snapshot, step=BookingStep.TIME, chosen_slot=None))
                self.load()
            else:
                self._show(replace(self.snapshot, is_booking=False, failure=failure))
            return
        self._show(replace(self.snapshot, is_booking=False, booked=appointment, step=BookingStep.DONE))
        self.booked.emit(appointment)

    def _parts(self, day: date) -> tuple[tuple[PartOfDay, tuple[Slot, ...]], ...]:
        """The day's slots by part; a part without any is left out."""
        parts: dict[PartOfDay, list[Slot]] = {part: [] for part in PartOfDay}
        for slot, local in self._known:
            if local.date() == day:
                parts[part_of_day(local)].append(slot)
        return tuple((part, tuple(slots)) for part, slots in parts.items() if slots)

    def _local(self, slot: Slot) -> datetime:
        return slot.starts_at.astimezone(self._zone)


def part_of_day(local: datetime) -> PartOfDay:
    """Morning until 12, afternoon until 17, then evening."""
    if local.hour < 12:
        return PartOfDay.MORNING
    return PartOfDay.AFTERNOON if local.hour < 17 else PartOfDay.EVENING


def zone_named(name: str | None, fallback: ZoneInfo) -> ZoneInfo:
    """The IANA zone; the fallback for a name that this machine does not know."""
    if not name:
        return fallback
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return fallback


def _is_time_refused(error: CareConnectError) -> bool:
    """True for a time that has passed meanwhile, or that the doctor's hours hold no longer."""
    return error.code == "validation_failed" and any(detail.startswith("startsAt:") for detail in error.details)


def _differs(first: ZoneInfo, second: ZoneInfo, now: datetime) -> bool:
    """True when the two clocks show different times now or within the days of the strip (a change of DST)."""
    moments = (now, now + timedelta(days=DAYS_SHOWN))
    return any(moment.astimezone(first).utcoffset() != moment.astimezone(second).utcoffset() for moment in moments)
