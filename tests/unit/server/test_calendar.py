"""Slots of a schedule: breaks, buffers, time off, and both changes of the clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careconnect_desktop.model.people import AvailableTime
from server_stub.doctors.calendar import Calendar, day_span, moment_of, slot_at, slots

BERLIN = ZoneInfo("Europe/Berlin")
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
SUMMER_BEGINS = date(2027, 3, 28)
WINTER_BEGINS = date(2027, 10, 31)


def _clocks(calendar: Calendar, day: date) -> list[str]:
    found = slots(calendar, day, day, LONG_AGO)
    return [f"{one.starts_at.astimezone(calendar.zone):%H:%M}" for one in found]


def _calendar(*rows: AvailableTime, zone: ZoneInfo = BERLIN) -> Calendar:
    return Calendar(rows, zone)


def test_two_rows_make_a_break() -> None:
    calendar = _calendar(AvailableTime(1, "13:00", "14:00", 30), AvailableTime(1, "09:00", "10:00", 30))
    assert _clocks(calendar, date(2027, 3, 8)) == ["09:00", "09:30", "13:00", "13:30"]
    assert _clocks(calendar, date(2027, 3, 9)) == []


def test_a_buffer_follows_each_slot_and_the_last_must_fit() -> None:
    calendar = _calendar(AvailableTime(1, "09:00", "11:00", 30, 15))
    assert _clocks(calendar, date(2027, 3, 8)) == ["09:00", "09:45", "10:30"]


def test_hours_that_summer_time_skips_have_no_slots() -> None:
    calendar = _calendar(AvailableTime(7, "01:00", "04:00", 30))
    assert _clocks(calendar, SUMMER_BEGINS) == ["01:00", "01:30", "03:00", "03:30"]


def test_an_hour_that_comes_twice_is_taken_once() -> None:
    calendar = _calendar(AvailableTime(7, "01:00", "04:00", 30))
    found = slots(calendar, WINTER_BEGINS, WINTER_BEGINS, LONG_AGO)
    assert [f"{one.starts_at:%H:%M}" for one in found] == ["23:00", "23:30", "00:00", "00:30", "02:00", "02:30"]


def test_the_same_wall_clock_is_another_moment_in_summer() -> None:
    calendar = _calendar(AvailableTime(1, "09:00", "09:30", 30))
    winter = slots(calendar, date(2027, 3, 22), date(2027, 3, 22), LONG_AGO)[0]
    summer = slots(calendar, date(2027, 3, 29), date(2027, 3, 29), LONG_AGO)[0]
    assert (winter.starts_at.hour, summer.starts_at.hour) == (8, 7)


def test_past_taken_and_closed_slots_are_not_available() -> None:
    row = AvailableTime(1, "09:00", "11:30", 30)
    off = (datetime(2027, 3, 8, 10, 30, tzinfo=UTC), datetime(2027, 3, 8, 10, 45, tzinfo=UTC))
    calendar = Calendar((row,), ZoneInfo("UTC"), (off,))
    busy = [(datetime(2027, 3, 8, 10, 0, tzinfo=UTC), datetime(2027, 3, 8, 10, 30, tzinfo=UTC))]
    found = slots(calendar, date(2027, 3, 8), date(2027, 3, 8), datetime(2027, 3, 8, 9, 0, tzinfo=UTC), busy)
    assert [one.is_available for one in found] == [False, True, False, False, True]


def test_a_moment_between_slots_is_none() -> None:
    calendar = _calendar(AvailableTime(1, "09:00", "10:00", 30))
    start = datetime(2027, 3, 8, 9, 0, tzinfo=BERLIN)
    found = slot_at(calendar, start.astimezone(UTC), LONG_AGO)
    assert found is not None
    assert found.ends_at == start + timedelta(minutes=30)
    assert slot_at(calendar, start + timedelta(minutes=1), LONG_AGO) is None


def test_midnight_at_the_end_of_a_day() -> None:
    calendar = _calendar(AvailableTime(1, "23:00", "24:00", 30))
    assert _clocks(calendar, date(2027, 3, 8)) == ["23:00", "23:30"]


@pytest.mark.parametrize(
    ("day", "clock", "hour"), [(SUMMER_BEGINS, "02:30", None), (WINTER_BEGINS, "02:30", 0), (SUMMER_BEGINS, "03:00", 1)]
)
def test_wall_clock_times_become_moments(day: date, clock: str, hour: int | None) -> None:
    moment = moment_of(day, clock, BERLIN)
    assert (moment.hour if moment else None) == hour


def test_a_day_of_the_change_has_23_or_25_hours() -> None:
    for day, hours in ((SUMMER_BEGINS, 23), (WINTER_BEGINS, 25)):
        since, until = day_span(BERLIN, day, day)
        assert until - since == timedelta(hours=hours)


_ZONES = st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Cairo"])


@given(
    zone=_ZONES,
    first=st.dates(date(2024, 1, 1), date(2030, 1, 1)),
    minutes=st.integers(5, 120),
    buffer=st.integers(0, 30),
    start=st.integers(0, 22),
)
def test_slots_never_overlap_in_any_zone(zone: str, first: date, minutes: int, buffer: int, start: int) -> None:
    rows = tuple(AvailableTime(day, f"{start:02d}:00", "24:00", minutes, buffer) for day in range(1, 8))
    found = slots(Calendar(rows, ZoneInfo(zone)), first, first + timedelta(days=6), LONG_AGO)
    assert all(one.ends_at <= other.starts_at for one, other in pairwise(found))
    assert all(one.ends_at - one.starts_at == timedelta(minutes=minutes) for one in found)
