"""Visits and their notes over REST (`ports.encounters.EncounterApi`)."""

from __future__ import annotations

from urllib.parse import quote

from pydantic import BaseModel

from careconnect_desktop.api.session import Session
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.model.encounter import Encounter, NoteState, VisitNotes
from careconnect_desktop.protocol.appointments import NotesAnswer, NotesChange, NotesOut, Versioned, VisitAnswer
from careconnect_desktop.protocol.codec import decode
from careconnect_desktop.protocol.names import Code


class RestEncounters:
    """Every change names the version that it was made on, and carries a key of its own."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def encounter(self, appointment_id: str) -> Encounter:
        answer = await self._session.request(VisitAnswer, "GET", f"{_path(appointment_id)}/visit")
        found = answer.visit
        return Encounter(
            checked_in_at=found.checked_in_at,
            started_at=found.started_at,
            ended_at=found.ended_at,
            location_text=found.location_text,
            callback_phone=found.callback_phone,
        )

    async def notes(self, appointment_id: str) -> VisitNotes:
        try:
            answer = await self._session.request(NotesAnswer, "GET", f"{_path(appointment_id)}/notes")
        except CareConnectError as error:
            if error.code == Code.NOT_FOUND:
                return VisitNotes()
            raise
        return _notes(answer.notes)

    async def write_notes(self, appointment_id: str, text: str, version: int) -> VisitNotes:
        body = decode(NotesChange, {"text": text, "version": version})
        return await self._put(f"{_path(appointment_id)}/notes", body)

    async def sign_notes(self, appointment_id: str, version: int) -> VisitNotes:
        return await self._put(f"{_path(appointment_id)}/notes/sign", Versioned(version=version))

    async def _put(self, path: str, body: BaseModel) -> VisitNotes:
        answer = await self._session.request(NotesAnswer, "PUT", path, body=body, idempotency_key=new_id())
        return _notes(answer.notes)


def _notes(found: NotesOut) -> VisitNotes:
    return VisitNotes(text=found.text, state=NoteState(found.state), version=found.version, signed_at=found.signed_at)


def _path(appointment_id: str) -> str:
    return f"/api/appointments/{quote(appointment_id, safe='')}"
