"""What a doctor writes and sees of the sample people; nobody of them exists."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.encounter import Encounter, NoteState, VisitNotes
from careconnect_desktop.model.reports import Activity, AppointmentCounts, Feedback
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.model.time_off import TimeOff
from careconnect_desktop.services.notes.sheet_state import NotesSnapshot, NotesSync
from careconnect_desktop.ui.gallery import samples

NOTE_TEXT = (
    "Blood pressure 165/95 in the mornings, dizzy when standing up quickly. No chest pain.\n"
    "Plan: second measurement in the evening for two weeks, blood test, next visit on 24 March."
)
OTHER_TEXT = "Blood pressure high in the mornings.\nPlan: blood test."
SIGNED_TEXT = (
    "First talk about blood pressure. Family history: father, stroke at 61.\nStart with 5 mg, after breakfast.\n\n"
    "[2027-02-09 08:40 UTC]\nThe patient reads blood pressure at home from now on."
)
_SAVED = VisitNotes(text=NOTE_TEXT, version=3)
DRAFT = NotesSnapshot(appointment_id="a24", text=NOTE_TEXT, saved=_SAVED, sync=NotesSync.SAVED)
HELD = replace(
    DRAFT,
    text=NOTE_TEXT + "\nECG today.",
    sync=NotesSync.HELD,
    error=CareConnectError("unreachable", retryable=True),
)
CONFLICT = replace(DRAFT, sync=NotesSync.CONFLICT, theirs=VisitNotes(text=OTHER_TEXT, version=4))
SIGNED = NotesSnapshot(
    appointment_id="a20",
    saved=VisitNotes(
        text=SIGNED_TEXT, version=5, state=NoteState.SIGNED, signed_at=samples.NOW - timedelta(days=29, hours=2)
    ),
    sync=NotesSync.SAVED,
)
CHECKED_IN = Encounter(
    checked_in_at=samples.NOW - timedelta(minutes=22),
    location_text="At home, Lindenallee 12, third floor",
    callback_phone="+49 30 555 0142",
)
PICTURES = (
    replace(
        samples.message(40, "p1", "d1", 26 * 60, "My blood pressure of this week"), image_url="/api/files/sample-1"
    ),
    replace(samples.message(41, "d1", "p1", 27 * 60, ""), image_url="/api/files/sample-2"),
)
COUNTS = AppointmentCounts(
    by_status=(
        (AppointmentStatus.COMPLETED, 87),
        (AppointmentStatus.APPROVED, 24),
        (AppointmentStatus.CANCELLED, 9),
        (AppointmentStatus.NO_SHOW, 4),
        (AppointmentStatus.REQUESTED, 3),
    ),
    by_day=tuple(
        (samples.NOW.date() - timedelta(days=29 - day), 2 + (day * 5) % 7)
        for day in range(30)
        if (samples.NOW.date() - timedelta(days=29 - day)).isoweekday() < 6
    ),
)
FEEDBACK = (
    Feedback("f1", 5, "Took the time to explain everything, also to my daughter."),
    Feedback("f2", 5),
    Feedback("f3", 4, "Good, but I waited for a quarter of an hour."),
    Feedback("f4", 5, "Thank you"),
    Feedback("f5", 2),
)


def _activity(
    number: int, minutes_ago: int, kind: str, actor_id: str = "d1", outcome: str = "success", visit: str = ""
) -> Activity:
    at = samples.NOW - timedelta(minutes=minutes_ago)
    details = {"appointmentId": visit} if visit else {}
    return Activity(id=f"l{number}", actor_id=actor_id, kind=kind, outcome=outcome, created_at=at, details=details)


ACTIVITIES = (
    _activity(1, 4, "APPOINTMENT_CHECKED_IN", "p1", visit="a24"),
    _activity(2, 9, "NOTES_WRITTEN", visit="a24"),
    _activity(3, 11, "VISIT_READ", visit="a24"),
    _activity(4, 22, "APPOINTMENT_CHECKED_IN", "p2"),
    _activity(5, 31, "CALL_ENDED"),
    _activity(6, 58, "CALL_ANSWERED", "p6"),
    _activity(7, 59, "CALL_STARTED"),
    _activity(8, 95, "SIGN_IN"),
    _activity(9, 1500, "PATIENT_VIEWED", outcome="not_found"),
    _activity(10, 1560, "NOTES_SIGNED"),
    _activity(11, 1600, "SCHEDULE_CHANGED"),
    _activity(12, 12000, "SIGN_IN"),
)
TIME_OFF = (
    TimeOff(datetime(2027, 3, 11, 10, 30, tzinfo=UTC), datetime(2027, 3, 11, 14, 0, tzinfo=UTC), "Training"),
    TimeOff(datetime(2027, 7, 4, 22, 0, tzinfo=UTC), datetime(2027, 7, 18, 22, 0, tzinfo=UTC), "Holidays"),
)
TEXTS = frozenset(
    {
        NOTE_TEXT,
        OTHER_TEXT,
        SIGNED_TEXT,
        CHECKED_IN.location_text,
        f"\u200e{CHECKED_IN.callback_phone}",
        *(span.reason for span in TIME_OFF),
        *(found.comment for found in FEEDBACK),
    }
)
"""Words of people, which no translation knows."""
