"""A doctor's weekly hours: edited here, sent as a whole, never half."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import AvailableTime, Practitioner
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure, NoticeCentre, NoticeTone

SLOT_MINUTES = (10, 15, 20, 30, 45, 60)
BUFFER_MINUTES = (0, 5, 10, 15)
WEEKDAYS = tuple(range(1, 8))
DAY_END = 24 * 60
_FIRST_PERIOD = (9 * 60, 12 * 60)
_SHORTEST = 15
_BREAK = 60
_LEAST_TO_BREAK = 3 * 60
_WORKING_DAYS = WEEKDAYS[:5]


class HoursService(Protocol):
    """`DirectoryService`, to replace one's own hours."""

    async def replace_schedule(
        self, schedule: tuple[AvailableTime, ...], time_zone: str | None = None
    ) -> Practitioner: ...


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A stretch of a day, in minutes after midnight of the doctor's zone; 1440 is the day's end."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursSnapshot:
    """days: the periods of Monday to Sunday. wrong: weekdays whose periods overlap or end before they start.

    buffer_minutes: the pause after each visit; None where the days differ.
    """

    days: tuple[tuple[Period, ...], ...] = ((),) * 7
    slot_minutes: int = 30
    buffer_minutes: int | None = 0
    is_changed: bool = False
    is_saving: bool = False
    wrong: frozenset[int] = frozenset()
    failure: Failure | None = None

    def periods(self, weekday: int) -> tuple[Period, ...]:
        """Those of an ISO weekday, 1 to 7."""
        return self.days[weekday - 1]

    @property
    def is_empty(self) -> bool:
        """Nobody can book a doctor without hours."""
        return not any(self.days)

    @property
    def can_save(self) -> bool:
        return self.is_changed and not self.wrong and not self.is_saving


class HoursModel(SnapshotModel[HoursSnapshot]):
    """Holds the edits until they are saved; a failure keeps them."""

    def __init__(
        self,
        schedule: tuple[AvailableTime, ...],
        time_zone: str | None,
        service: HoursService,
        notices: NoticeCentre,
        tasks: Starter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(_from_schedule(schedule), parent)
        self._time_zone = time_zone
        self._buffers = {row.weekday: row.buffer_minutes for row in schedule}
        self._service = service
        self._notices = notices
        self._tasks = tasks

    def add(self, weekday: int) -> None:
        """One more period: in the morning, or after the day's last one."""
        periods = self.snapshot.periods(weekday)
        start, end = _FIRST_PERIOD
        if periods:
            start = min(periods[-1].end + 60, DAY_END - 60)
            end = min(start + 4 * 60, DAY_END)
        self._put(weekday, (*periods, Period(start, end)))

    def remove(self, weekday: int, index: int) -> None:
        """Take a period away."""
        periods = self.snapshot.periods(weekday)
        self._put(weekday, periods[:index] + periods[index + 1 :])

    def change(self, weekday: int, index: int, period: Period) -> None:
        """Other times for a period."""
        periods = self.snapshot.periods(weekday)
        self._put(weekday, (*periods[:index], period, *periods[index + 1 :]))

    def can_add_break(self, weekday: int) -> bool:
        """There is a period long enough to be cut in two."""
        return any(period.end - period.start >= _LEAST_TO_BREAK for period in self.snapshot.periods(weekday))

    def add_break(self, weekday: int) -> None:
        """An hour in the middle of the longest period, to be moved from there."""
        periods = self.snapshot.periods(weekday)
        if self.can_add_break(weekday):
            longest = max(periods, key=lambda period: period.end - period.start)
            begins = (longest.start + longest.end - _BREAK) // 2 // 30 * 30
            halves = (Period(longest.start, begins), Period(begins + _BREAK, longest.end))
            index = periods.index(longest)
            self._put(weekday, (*periods[:index], *halves, *periods[index + 1 :]))

    def copy_to_working_days(self, weekday: int) -> None:
        """The same hours from Monday to Friday."""
        periods = self.snapshot.periods(weekday)
        days = tuple(periods if day in _WORKING_DAYS else self.snapshot.periods(day) for day in WEEKDAYS)
        self._show_days(days)

    def choose_slot_minutes(self, minutes: int) -> None:
        """How long a visit is."""
        if minutes in SLOT_MINUTES and minutes != self.snapshot.slot_minutes:
            self._show(replace(self.snapshot, slot_minutes=minutes, is_changed=True))

    def choose_buffer_minutes(self, minutes: int) -> None:
        """How long the pause after each visit is, on every day."""
        if minutes in BUFFER_MINUTES and minutes != self.snapshot.buffer_minutes:
            self._show(replace(self.snapshot, buffer_minutes=minutes, is_changed=True))

    def save(self) -> None:
        """Send the whole week; does nothing while something is wrong or on its way."""
        if self.snapshot.can_save:
            sent = self.snapshot
            self._show(replace(sent, is_saving=True, failure=None))
            self._tasks.start(self._save(sent), "save hours")

    async def _save(self, sent: HoursSnapshot) -> None:
        try:
            await self._service.replace_schedule(self._to_schedule(sent), self._time_zone)
        except CareConnectError as error:
            self._show(replace(self.snapshot, is_saving=False, failure=Failure.of_change(error)))
            return
        is_same = _edits(self.snapshot) == _edits(sent)
        self._show(replace(self.snapshot, is_saving=False, is_changed=not is_same))
        self._notices.tell("hours_saved", NoticeTone.OK)

    def _put(self, weekday: int, periods: tuple[Period, ...]) -> None:
        days = self.snapshot.days
        self._show_days((*days[: weekday - 1], periods, *days[weekday:]))

    def _show_days(self, days: tuple[tuple[Period, ...], ...]) -> None:
        wrong = frozenset(weekday for weekday in WEEKDAYS if not _is_right(days[weekday - 1]))
        self._show(replace(self.snapshot, days=days, is_changed=True, wrong=wrong, failure=None))

    def _to_schedule(self, snapshot: HoursSnapshot) -> tuple[AvailableTime, ...]:
        return tuple(
            AvailableTime(
                weekday=weekday,
                start=clock_text(period.start),
                end=clock_text(period.end),
                slot_minutes=snapshot.slot_minutes,
                buffer_minutes=(
                    self._buffers.get(weekday, 0) if snapshot.buffer_minutes is None else snapshot.buffer_minutes
                ),
            )
            for weekday in WEEKDAYS
            for period in sorted(snapshot.periods(weekday))
        )


def clock_text(minutes: int) -> str:
    """Minutes after midnight as the contract writes them: "09:00", "24:00"."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _minutes(text: str) -> int:
    hours, _, minutes = text.partition(":")
    return int(hours) * 60 + int(minutes)


def _from_schedule(schedule: tuple[AvailableTime, ...]) -> HoursSnapshot:
    days = tuple(
        tuple(sorted(Period(_minutes(row.start), _minutes(row.end)) for row in schedule if row.weekday == weekday))
        for weekday in WEEKDAYS
    )
    buffers = {row.buffer_minutes for row in schedule} or {0}
    return HoursSnapshot(
        days=days,
        slot_minutes=schedule[0].slot_minutes if schedule else 30,
        buffer_minutes=next(iter(buffers)) if len(buffers) == 1 else None,
    )


def _edits(snapshot: HoursSnapshot) -> tuple[object, ...]:
    return snapshot.days, snapshot.slot_minutes, snapshot.buffer_minutes


def _is_right(periods: tuple[Period, ...]) -> bool:
    ordered = sorted(periods)
    is_long_enough = all(period.end - period.start >= _SHORTEST for period in ordered)
    return is_long_enough and all(before.end <= after.start for before, after in pairwise(ordered))
