"""What a doctor writes and sees of the sample people; nobody of them exists."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.encounter import Encounter, NoteState, VisitNotes
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
        CHECKED_IN.callback_phone,
        *(span.reason for span in TIME_OFF),
    }
)
"""Words of people, which no translation knows."""
