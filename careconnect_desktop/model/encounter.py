"""What happens at a visit (FHIR R4 Encounter) and what is written about it (FHIR DocumentReference)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class NoteState(StrEnum):
    """A draft is its doctor's alone; a signed note is the patient's too, and only added to."""

    DRAFT = "draft"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitNotes:
    """The notes of one visit as the server holds them, amendments at the end. version: 0 while there are none."""

    text: str = ""
    state: NoteState = NoteState.DRAFT
    version: int = 0
    signed_at: datetime | None = None

    @property
    def is_signed(self) -> bool:
        return self.state is NoteState.SIGNED

    def __repr__(self) -> str:
        # What a doctor wrote must not slip into a log or a failed comparison's text.
        return f"VisitNotes({self.state.value!r}, version={self.version}, {len(self.text)} characters)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Encounter:
    """A visit as it happened. Place and number: what the patient said when they checked in."""

    checked_in_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    location_text: str | None = None
    callback_phone: str | None = None

    def __repr__(self) -> str:
        return f"Encounter(is_checked_in={self.checked_in_at is not None})"
