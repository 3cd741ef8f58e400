"""Times in words near now, dates else, in the person's own zone and language."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from careconnect_desktop.ui.shared.note_text import note_text
from careconnect_desktop.ui.shared.times import Times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2027, 3, 10, 10, 18, tzinfo=UTC)


@pytest.fixture
def times() -> Times:
    return Times(BERLIN, QLocale("en_GB"))


@pytest.mark.parametrize(("minutes", "words"), [
    (12, "today at 11:30"),
    (24 * 60, "tomorrow at 11:18"),
    (-24 * 60, "yesterday at 11:18"),
    (2 * 24 * 60, "Friday at 11:18"),
    (30 * 24 * 60, "Friday, 9 April at 12:18"),
    (365 * 24 * 60, "Thursday, 9 March 2028 at 11:18"),
])  # fmt: skip
def test_moments_in_words(times: Times, minutes: int, words: str) -> None:
    assert times.day_and_clock(NOW + timedelta(minutes=minutes), NOW) == words


@pytest.mark.parametrize(("locale", "words"), [
    ("en_GB", "1 Mar"),
    ("de", "1. März"),
    ("es", "1 de mar"),
    ("ar", "١ مارس"),
])  # fmt: skip
def test_a_day_with_its_month_leaves_the_year_out(locale: str, words: str) -> None:
    assert Times(BERLIN, QLocale(locale)).day_and_month(datetime(2028, 3, 1, tzinfo=UTC).date()) == words


def test_a_day_begins_at_midnight_of_the_persons_zone() -> None:
    late = datetime(2027, 3, 10, 23, 30, tzinfo=UTC)
    assert Times(BERLIN, QLocale("en_GB")).day(late, NOW) == "Tomorrow"
    assert Times(ZoneInfo("America/New_York"), QLocale("en_GB")).day(late, NOW) == "Today"


def test_clock_changes_are_those_of_the_zone(times: Times) -> None:
    before = datetime(2027, 3, 27, 8, 0, tzinfo=UTC)
    assert times.clock(before) == "09:00"
    assert times.clock(before + timedelta(days=1)) == "10:00"


@pytest.mark.parametrize(("locale", "clock", "date"), [
    ("en_US", "2:30\u202fPM", "Saturday, December 4"),
    ("de", "14:30", "Samstag, 4. Dezember"),
    ("es", "14:30", "sábado, 4 de diciembre"),
    ("fr", "14:30", "samedi 4 décembre"),
    ("ar", "٢:٣٠ م", "السبت، ٤ ديسمبر"),
])  # fmt: skip
def test_each_language_writes_its_own_way(locale: str, clock: str, date: str) -> None:
    times = Times(BERLIN, QLocale(locale))
    moment = datetime(2027, 12, 4, 13, 30, tzinfo=UTC)
    assert times.clock(moment) == clock
    assert times.date(moment.date()) == date


@pytest.mark.parametrize(("minutes", "words"), [
    (90, "11:48"),
    (-24 * 60, "Yesterday"),
    (-3 * 24 * 60, "Sun"),
    (-20 * 24 * 60, "18 Feb"),
])  # fmt: skip
def test_what_happened_is_short(times: Times, minutes: int, words: str) -> None:
    moment = NOW + timedelta(minutes=minutes) if minutes < 0 else NOW + timedelta(minutes=minutes - 60)
    assert times.recent(moment, NOW) == words


def test_what_happened_long_ago_names_its_year(times: Times) -> None:
    assert times.recent(datetime(2026, 12, 31, 12, 0, tzinfo=UTC), NOW) == "31 Dec 2026"


@pytest.mark.parametrize(("days", "words"), [
    (2, "Friday at 11:18"),
    (-1, "yesterday at 11:18"),
    (-12, "26 Feb, 11:18"),
    (-365, "10 Mar 2026, 11:18"),
])  # fmt: skip
def test_a_narrow_list_has_short_moments(times: Times, days: int, words: str) -> None:
    assert times.brief_day_and_clock(NOW + timedelta(days=days), NOW) == words


def test_what_was_added_to_notes_is_dated_in_the_readers_zone(times: Times) -> None:
    text = "First talk.\n\n[2027-02-09 23:40 UTC]\nMeasured at home.\n[2027-13-45 99:00 UTC]"
    shown = note_text(text, times)
    assert "Added on Wednesday, 10 February 2027 at 00:40:\nMeasured at home." in shown
    assert shown.endswith("[2027-13-45 99:00 UTC]")


def test_a_zone_is_named_by_its_city(times: Times) -> None:
    assert times.zone_city("America/New_York") == "New York"
