"""Slots from a schedule: wall-clock hours in the doctor's zone, across daylight saving. Pure.

A wall-clock time that a change to summer time skips has no slot; one that comes twice in autumn is taken once, the
first time. Slots never overlap.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from careconnect_desktop.model.people import AvailableTime
from careconnect_desktop.model.scheduling import Slot

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Calendar:
    """When a doctor works. time_off: spans in UTC."""

    rows: tuple[AvailableTime, ...]
    zone: ZoneInfo
    time_off: tuple[Span, ...] = ()
    # A day is asked for again and again while it is booked; to find it by all rows takes as long as to book it.
    _ends: dict[date, dict[datetime, datetime]] = field(default_factory=dict, init=False, compare=False, repr=False)

    def ends_of(self, day: date) -> dict[datetime, datetime]:
        """When the spans of one day end, by their start."""
        known = self._ends.get(day)
        if known is None:
            known = self._ends[day] = dict(_spans_of_day(self.rows, self.zone, day))
        return known


def slots(calendar: Calendar, first: date, last: date, now: datetime, busy: Sequence[Span] = ()) -> list[Slot]:
    """Every slot of the days `first` to `last` (inclusive, in the doctor's zone), in order.

    A slot is available when it is in the future and meets neither time off nor `busy`.
    """
    closed = (*calendar.time_off, *busy)
    found: list[Slot] = []
    day = first
    while day <= last:
        for start, end in _spans_of_day(calendar.rows, calendar.zone, day):
            if found and start < found[-1].ends_at:
                continue
            is_available = start > now and not any(start < until and end > since for since, until in closed)
            found.append(Slot(start, end, is_available))
        day += timedelta(days=1)
    return found


def slot_at(calendar: Calendar, starts_at: datetime, now: datetime, busy: Sequence[Span] = ()) -> Slot | None:
    """The slot that starts at a moment; None when the schedule has none there."""
    start = starts_at.astimezone(UTC)
    end = calendar.ends_of(starts_at.astimezone(calendar.zone).date()).get(start)
    if end is None:
        return None
    closed = (*calendar.time_off, *busy)
    return Slot(start, end, start > now and not any(start < until and end > since for since, until in closed))


def day_span(zone: ZoneInfo, first: date, last: date) -> Span:
    """From the first moment of one local day to the last of another, in UTC."""
    start = datetime.combine(first, time(), zone).astimezone(UTC)
    return start, datetime.combine(last + timedelta(days=1), time(), zone).astimezone(UTC)


def moment_of(day: date, clock: str, zone: ZoneInfo) -> datetime | None:
    """A wall-clock time ``HH:MM`` in UTC; None for one that does not exist on that day."""
    minutes = _minutes(clock)
    wall = datetime.combine(day, time(), None) + timedelta(minutes=minutes)
    moment = wall.replace(tzinfo=zone).astimezone(UTC)
    return moment if moment.astimezone(zone).replace(tzinfo=None) == wall else None


@lru_cache(maxsize=4096)
def _spans_of_day(rows: tuple[AvailableTime, ...], zone: ZoneInfo, day: date) -> tuple[Span, ...]:
    """The spans of one day; remembered, since a day is asked for again and again while it is booked."""
    spans: list[Span] = []
    for row in sorted((row for row in rows if row.weekday == day.isoweekday()), key=lambda row: row.start):
        minute, end = _minutes(row.start), _minutes(row.end)
        while minute + row.slot_minutes <= end:
            start = moment_of(day, f"{minute // 60:02d}:{minute % 60:02d}", zone)
            if start is not None and (not spans or start >= spans[-1][1]):
                spans.append((start, start + timedelta(minutes=row.slot_minutes)))
            minute += row.slot_minutes + row.buffer_minutes
    return tuple(spans)


def _minutes(clock: str) -> int:
    hours, _, minutes = clock.partition(":")
    return int(hours) * 60 + int(minutes)
