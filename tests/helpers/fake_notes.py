"""Notes of visits on a server in memory, with its rules of versions and signatures; and a sleep that the test ends."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.encounter import Encounter, NoteState, VisitNotes
from careconnect_desktop.protocol.base import clean_text

SIGNED_AT = datetime(2027, 3, 10, 11, 0, tzinfo=UTC)


class FakeEncounters:
    """Implements `EncounterApi`. failures: raised one by one, before anything is done; lost: after it was done."""

    def __init__(self, notes: VisitNotes | None = None, encounter: Encounter | None = None) -> None:
        self.kept = notes or VisitNotes()
        self.found = encounter or Encounter()
        self.failures: list[CareConnectError] = []
        self.lost: list[CareConnectError] = []
        self.asked: list[str] = []

    async def encounter(self, appointment_id: str) -> Encounter:
        self._ask("encounter")
        return self.found

    async def notes(self, appointment_id: str) -> VisitNotes:
        self._ask("notes")
        return self.kept

    async def write_notes(self, appointment_id: str, text: str, version: int) -> VisitNotes:
        self._ask(f"write {version} {text}")
        self._check(version)
        whole = f"{self.kept.text}\n\n[amendment]\n{clean_text(text)}" if self.kept.is_signed else clean_text(text)
        self.kept = replace(self.kept, text=whole, version=version + 1)
        return self._answer()

    async def sign_notes(self, appointment_id: str, version: int) -> VisitNotes:
        self._ask(f"sign {version}")
        self._check(version)
        if self.kept.is_signed or not self.kept.version:
            raise CareConnectError("conflict")
        self.kept = replace(self.kept, state=NoteState.SIGNED, version=version + 1, signed_at=SIGNED_AT)
        return self._answer()

    def change_elsewhere(self, text: str, *, is_signed: bool = False) -> None:
        """Another device of this doctor writes."""
        state = NoteState.SIGNED if is_signed else NoteState.DRAFT
        self.kept = VisitNotes(text=text, state=state, version=self.kept.version + 1)

    @property
    def written(self) -> list[str]:
        """The texts that were sent, refused ones too."""
        return [asked.split(" ", 2)[2] for asked in self.asked if asked.startswith("write")]

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if self.failures:
            raise self.failures.pop(0)

    def _check(self, version: int) -> None:
        if version != self.kept.version:
            raise CareConnectError("conflict")

    def _answer(self) -> VisitNotes:
        if self.lost:
            raise self.lost.pop(0)
        return self.kept


class HeldSleep:
    """Sleeps until the test says so."""

    def __init__(self) -> None:
        self.asked_s: list[float] = []
        self._over: asyncio.Event | None = None

    async def __call__(self, seconds: float) -> None:
        self.asked_s.append(seconds)
        over = self._over = asyncio.Event()
        await over.wait()

    async def end(self) -> None:
        """Whoever sleeps wakes, and does what comes next."""
        if self._over is not None:
            self._over.set()
        await quiet()


async def quiet() -> None:
    """Let everything run that can run now."""
    for _ in range(20):
        await asyncio.sleep(0)
