"""The directory of doctors: read once, filtered in memory, remembered as JSON per filter."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.protocol.people import Doctor, DoctorsAnswer
from server_stub.http.answers import to_json
from server_stub.people.service import People
from server_stub.storage.database import Database

TTL_S = 300.0
_MAX_ANSWERS = 500


@dataclass(frozen=True, slots=True)
class DirectoryQuery:
    """Filters of the directory; all must fit. after: the id where the page before ended."""

    specialty: str | None = None
    text: str | None = None
    language: str | None = None
    after: str | None = None
    limit: int = 50


class Directory:
    """Answers `GET /api/doctors`. `forget` drops what is remembered, after any change of a doctor."""

    def __init__(self, database: Database, clock: Clock, people: People) -> None:
        self._database = database
        self._clock = clock
        self._people = people
        self._doctors: list[Doctor] | None = None
        self._read_at = 0.0
        self._answers: dict[DirectoryQuery, bytes] = {}
        self._changes = 0
        people.on_changed(self.forget)

    def forget(self) -> None:
        """Read anew at the next question."""
        self._changes += 1
        self._doctors = None
        self._answers.clear()

    async def answer(self, query: DirectoryQuery) -> bytes:
        """The page as JSON."""
        if self._doctors is not None and self._clock.monotonic() - self._read_at > TTL_S:
            self.forget()
        known = self._answers.get(query)
        if known is not None:
            return known
        changes = self._changes
        found = [doctor for doctor in await self._all() if _fits(doctor, query)]
        if query.after is not None:
            found = [doctor for doctor in found if doctor.id > query.after]
        page = found[: query.limit]
        next_cursor = page[-1].id if len(found) > query.limit else None
        content = to_json(DoctorsAnswer(doctors=page, next_cursor=next_cursor))
        if changes == self._changes:
            if len(self._answers) >= _MAX_ANSWERS:
                self._answers.clear()
            self._answers[query] = content
        return content

    async def _all(self) -> list[Doctor]:
        if self._doctors is not None:
            return self._doctors
        changes, read_at = self._changes, self._clock.monotonic()
        async with self._database.read() as connection:
            found = await self._people.directory(connection)
        if changes == self._changes:
            self._doctors, self._read_at = found, read_at
        return found


def _fits(doctor: Doctor, query: DirectoryQuery) -> bool:
    if query.specialty is not None and _folded(doctor.specialization or "") != _folded(query.specialty):
        return False
    if query.language is not None and _folded(query.language) not in {_folded(one) for one in doctor.languages}:
        return False
    if query.text is None:
        return True
    place = _folded(f"{doctor.name} {doctor.specialization or ''} {doctor.medical_id} {doctor.bio or ''}")
    return all(word in place for word in _folded(query.text).split())


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in plain if not unicodedata.combining(c)).strip()
