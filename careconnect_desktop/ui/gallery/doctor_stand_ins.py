"""What a doctor's places stand on, in memory: patients, notes, check-ins, lateness. For pictures and tests of views."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.communication import Communication
from careconnect_desktop.model.encounter import Encounter, NoteState, VisitNotes
from careconnect_desktop.model.people import Practitioner
from careconnect_desktop.model.reports import Activity, ActivityPage, AppointmentCounts, Feedback
from careconnect_desktop.model.time_off import TimeOff
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.services.identity import IdentityPhase, IdentitySnapshot
from careconnect_desktop.services.lateness import LatenessSnapshot
from careconnect_desktop.services.notes.sheet_state import NotesSnapshot, NotesSync, Resolution
from careconnect_desktop.services.patients import PatientsSnapshot
from careconnect_desktop.ui.gallery import doctor_samples, samples
from careconnect_desktop.ui.gallery.stand_ins import Held


class HeldIdentity(Held[IdentitySnapshot]):
    """A doctor who is signed in. met: whom the server tells of when asked; error: raised instead, while it is set."""

    def __init__(self, person: Practitioner = samples.MEYER) -> None:
        super().__init__(IdentitySnapshot(phase=IdentityPhase.SIGNED_IN, person=person))
        self.met = person
        self.meetings = 0
        self.error: CareConnectError | None = None

    async def meet(self) -> None:
        self.meetings += 1
        if self.error is not None:
            raise self.error
        self.put(replace(self.snapshot, person=self.met))


class HeldPatients(Held[PatientsSnapshot]):
    """Patients and all their visits. error: raised by the question for pictures while it is set."""

    def __init__(self, snapshot: PatientsSnapshot | None = None) -> None:
        known = PatientsSnapshot(patients=samples.PATIENTS, history=samples.DOCTOR_VISITS, is_loaded=True)
        super().__init__(snapshot or known)
        self.refreshes = 0
        self.found = tuple(doctor_samples.PICTURES)
        self.error: CareConnectError | None = None

    async def refresh(self) -> None:
        self.refreshes += 1

    async def pictures(self, patient_id: str) -> tuple[Communication, ...]:
        if self.error is not None:
            raise self.error
        return self.found


class HeldSheet(Held[NotesSnapshot]):
    """One visit's notes; what is written stays, and is saved at once."""

    def __init__(self, snapshot: NotesSnapshot) -> None:
        super().__init__(snapshot)
        self.hurries = 0
        self.looks = 0
        self.choices: list[Resolution] = []

    def write(self, text: str) -> None:
        saved = self.snapshot.saved or VisitNotes()
        if saved.is_signed:
            self.put(replace(self.snapshot, text=text))
        else:
            self.put(replace(self.snapshot, text=text, saved=replace(saved, text=text, version=saved.version + 1)))

    def hurry(self) -> None:
        self.hurries += 1

    def look(self) -> None:
        self.looks += 1

    def resolve(self, choice: Resolution) -> None:
        self.choices.append(choice)
        self.put(replace(self.snapshot, theirs=None, sync=NotesSync.SAVED))

    async def sign(self) -> bool:
        saved = self.snapshot.saved or VisitNotes()
        signed = replace(saved, state=NoteState.SIGNED, signed_at=samples.NOW)
        self.put(replace(self.snapshot, saved=signed, text=""))
        return True

    async def amend(self) -> bool:
        saved = self.snapshot.saved or VisitNotes()
        self.put(replace(self.snapshot, saved=replace(saved, text=f"{saved.text}\n\n{self.snapshot.text}"), text=""))
        return True


class HeldNotes:
    """Notes of visits; every sheet begins as `first`."""

    is_lasting = True

    def __init__(self, first: NotesSnapshot = doctor_samples.DRAFT) -> None:
        self._first = first
        self.sheets: dict[str, HeldSheet] = {}

    def sheet(self, appointment_id: str) -> HeldSheet:
        if appointment_id not in self.sheets:
            self.sheets[appointment_id] = HeldSheet(replace(self._first, appointment_id=appointment_id))
        return self.sheets[appointment_id]


class HeldEncounters:
    """Check-ins. error: raised by every question while it is set."""

    def __init__(self, encounter: Encounter = doctor_samples.CHECKED_IN) -> None:
        self.encounter_now = encounter
        self.asked: list[str] = []
        self.error: CareConnectError | None = None

    async def encounter(self, appointment_id: str) -> Encounter:
        self.asked.append(appointment_id)
        if self.error is not None:
            raise self.error
        return self.encounter_now


class HeldTimeOff:
    """Time off that remembers what was saved. error: raised by every question while it is set."""

    def __init__(self, spans: tuple[TimeOff, ...] = doctor_samples.TIME_OFF) -> None:
        self.spans = spans
        self.saved: list[tuple[TimeOff, ...]] = []
        self.error: CareConnectError | None = None

    async def time_off(self) -> tuple[TimeOff, ...]:
        if self.error is not None:
            raise self.error
        return self.spans

    async def replace_time_off(self, spans: tuple[TimeOff, ...]) -> None:
        if self.error is not None:
            raise self.error
        self.saved.append(spans)


class HeldReports:
    """Numbers and a log of two pages. error: raised by every question while it is set.

    held: pages older than the first wait for it. pages: of the log, in place of the two.
    """

    def __init__(self) -> None:
        self.asked: list[tuple[date, date]] = []
        self.counts = doctor_samples.COUNTS
        self.given: tuple[Feedback, ...] = doctor_samples.FEEDBACK
        self.error: CareConnectError | None = None
        self.held: asyncio.Event | None = None
        middle = len(doctor_samples.ACTIVITIES) // 2
        self.pages: tuple[tuple[Activity, ...], ...] = (
            doctor_samples.ACTIVITIES[:middle],
            doctor_samples.ACTIVITIES[middle:],
        )
        self.read: list[str | None] = []

    async def appointment_counts(self, first_day: date, last_day: date) -> AppointmentCounts:
        self.asked.append((first_day, last_day))
        if self.error is not None:
            raise self.error
        return self.counts

    async def feedback(self, doctor_id: str) -> tuple[Feedback, ...]:
        return self.given

    async def activities(self, cursor: str | None = None) -> ActivityPage:
        if self.error is not None:
            raise self.error
        self.read.append(cursor)
        number = int(cursor or 0)
        if number and self.held is not None:
            await self.held.wait()
        return ActivityPage(self.pages[number], str(number + 1) if number + 1 < len(self.pages) else None)


class HeldLateness(Held[LatenessSnapshot]):
    """Remembers what was told. error: raised by the next word, once."""

    def __init__(self, snapshot: LatenessSnapshot | None = None) -> None:
        super().__init__(snapshot or LatenessSnapshot())
        self.told: list[int] = []
        self.error: CareConnectError | None = None

    async def tell(self, delay_minutes: int) -> None:
        self.told.append(delay_minutes)
        if self.error is not None:
            error, self.error = self.error, None
            self.put(LatenessSnapshot(delay_minutes, is_told=False))
            raise error
        self.put(LatenessSnapshot(delay_minutes))


class HeldCallNews:
    """Calls that a test or a scene lets ring."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[CallSnapshot | None], None]] = []

    def subscribe(self, listener: Callable[[CallSnapshot | None], None]) -> Unsubscribe:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, call: CallSnapshot) -> None:
        """Something happens to a call."""
        for listener in tuple(self._listeners):
            listener(call)
