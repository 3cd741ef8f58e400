"""The directory of doctors: read once, filtered in memory, remembered as JSON per filter.

With several processes, memory stands in front of Redis: a page that one of them has made serves all.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.protocol.people import Doctor, DoctorsAnswer
from server_stub.http.answers import to_json
from server_stub.people.service import People
from server_stub.people.sharing import Edition, SharedPeople
from server_stub.storage.database import Database

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

    def __init__(self, database: Database, clock: Clock, people: People, shared: SharedPeople) -> None:
        self._database = database
        self._clock = clock
        self._people = people
        self._shared = shared
        self._edition = ""
        self._doctors: list[Doctor] | None = None
        self._answers: dict[DirectoryQuery, bytes] = {}
        # When everything here is to be read anew, on the clock's steady time.
        self._good_until = 0.0
        self._changes = 0
        people.on_changed(self.forget)

    def forget(self) -> None:
        """Read anew at the next question."""
        self._changes += 1
        self._doctors = None
        self._answers.clear()

    async def answer(self, query: DirectoryQuery) -> bytes:
        """The page as JSON."""
        known = self._answers.get(query)
        if known is not None and self._clock.monotonic() < self._good_until:
            return known
        edition = await self._present_edition()
        changes = self._changes
        found = await self._shared.find(edition, repr(query))
        if found is None:
            content = await self._page(query)
            await self._shared.keep(edition, repr(query), content.decode())
        else:
            content = found.encode()
        if changes == self._changes:
            if len(self._answers) >= _MAX_ANSWERS:
                self._answers.clear()
            self._answers[query] = content
        return content

    async def _present_edition(self) -> Edition:
        """The edition to read from; what belongs to another one, or is too old, is forgotten."""
        edition = await self._shared.edition()
        now = self._clock.monotonic()
        if edition.name != self._edition or now >= self._good_until:
            self.forget()
            self._edition, self._good_until = edition.name, now + edition.left_s
        return edition

    async def _page(self, query: DirectoryQuery) -> bytes:
        found = [doctor for doctor in await self._all() if _fits(doctor, query)]
        if query.after is not None:
            found = [doctor for doctor in found if doctor.id > query.after]
        page = found[: query.limit]
        next_cursor = page[-1].id if len(found) > query.limit else None
        return to_json(DoctorsAnswer(doctors=page, next_cursor=next_cursor))

    async def _all(self) -> list[Doctor]:
        if self._doctors is not None:
            return self._doctors
        changes = self._changes
        async with self._database.read() as connection:
            found = await self._people.directory(connection)
        if changes == self._changes:
            self._doctors = found
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
