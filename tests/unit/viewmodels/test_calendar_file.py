"""The calendar file: read back by a real calendar library, and silent about health."""

from __future__ import annotations

from dataclasses import replace

from icalendar import Calendar

from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.viewmodels.calendar_file import calendar_file

VISIT = samples.PATIENT_VISITS[2]


def test_a_calendar_reads_the_times_back() -> None:
    events = Calendar.from_ical(calendar_file(VISIT, "Visit by CareConnect", samples.NOW)).walk("VEVENT")
    (event,) = events
    assert event.decoded("DTSTART") == VISIT.starts_at
    assert event.decoded("DTEND") == VISIT.ends_at
    assert str(event["UID"]) == "a3@careconnect"
    assert str(event["SUMMARY"]) == "Visit by CareConnect"


def test_nothing_about_health_or_people_is_in_it() -> None:
    text = calendar_file(VISIT, "Visit by CareConnect", samples.NOW).decode()
    for secret in (VISIT.reason, VISIT.doctor.name, VISIT.patient.name, VISIT.doctor.specialization):
        assert secret is not None
        assert secret not in text


def test_long_titles_in_other_scripts_are_folded_between_characters() -> None:
    title = "زيارة، " * 30 + "; \\ end\nnext"
    data = calendar_file(VISIT, title, samples.NOW)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert str(event["SUMMARY"]) == title


def test_the_same_visit_replaces_its_entry() -> None:
    first = calendar_file(VISIT, "Visit", samples.NOW)
    second = calendar_file(replace(VISIT, version=2), "Visit", samples.NOW)
    assert first.count(b"UID:a3@careconnect") == second.count(b"UID:a3@careconnect") == 1
    assert b"SEQUENCE:2" in second
