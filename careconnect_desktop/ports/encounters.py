"""Visits and their notes as use cases see them: model values in and out, `CareConnectError` for every failure."""

from __future__ import annotations

from typing import Protocol

from careconnect_desktop.model.encounter import Encounter, VisitNotes


class EncounterApi(Protocol):
    """For the doctor of an appointment; anybody else gets ``not_found``."""

    async def encounter(self, appointment_id: str) -> Encounter:
        """What happened; an empty one before anything has. The look leaves an entry in the activity log."""
        ...

    async def notes(self, appointment_id: str) -> VisitNotes:
        """The notes; version 0 while there are none. The look leaves an entry in the activity log."""
        ...

    async def write_notes(self, appointment_id: str, text: str, version: int) -> VisitNotes:
        """Save the draft, or add `text` to notes that are signed; ``conflict`` when `version` is not the newest."""
        ...

    async def sign_notes(self, appointment_id: str, version: int) -> VisitNotes:
        """Close the draft and give it to the patient; ``conflict`` for a stale version and for signed notes."""
        ...
