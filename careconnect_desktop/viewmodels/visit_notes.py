"""The notes of one visit as a view shows them: what is signed, what is being written, and whether it is safe."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.encounter import VisitNotes
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.notes.sheet_state import NotesSnapshot, NotesSync, Resolution
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure, NoticeCentre, NoticeTone


class NotesOfVisit(Protocol):
    """`NotesSheet`."""

    @property
    def snapshot(self) -> NotesSnapshot: ...

    def subscribe(self, listener: Callable[[NotesSnapshot], None]) -> Unsubscribe: ...

    def write(self, text: str) -> None: ...

    def hurry(self) -> None: ...

    def look(self) -> None: ...

    def resolve(self, choice: Resolution) -> None: ...

    async def sign(self) -> bool: ...

    async def amend(self) -> bool: ...


class NotesSource(Protocol):
    """`NotesService`."""

    @property
    def is_lasting(self) -> bool: ...

    def sheet(self, appointment_id: str) -> NotesOfVisit: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitNotesSnapshot:
    """appointment: whose notes; None before one is chosen. text: what is being written, a draft or an addition.

    signed: what the patient reads. is_lasting: False when text that is not sent ends with the program.
    """

    appointment: Appointment | None = None
    text: str = ""
    signed: VisitNotes | None = None
    sync: NotesSync = NotesSync.LOADING
    theirs: VisitNotes | None = None
    failure: Failure | None = None
    is_signing: bool = False
    is_lasting: bool = True
    was_signed_elsewhere: bool = False
    can_sign: bool = False
    can_amend: bool = False


class VisitNotesModel(SnapshotModel[VisitNotesSnapshot]):
    """Shows one sheet at a time; several models may show the same one, and then show the same."""

    def __init__(
        self, source: NotesSource, notices: NoticeCentre, tasks: Starter, parent: QObject | None = None
    ) -> None:
        super().__init__(VisitNotesSnapshot(is_lasting=source.is_lasting), parent)
        self._source = source
        self._notices = notices
        self._tasks = tasks
        self._sheet: NotesOfVisit | None = None
        self._unsubscribe: Unsubscribe = lambda: None
        self._shown_error: CareConnectError | None = None

    def open(self, appointment: Appointment) -> None:
        """Show the notes of a visit; what was written on another one is safe in its own sheet."""
        if self.snapshot.appointment is not None and self.snapshot.appointment.id == appointment.id:
            self._show(replace(self.snapshot, appointment=appointment))
            return
        self._unsubscribe()
        self._sheet = sheet = self._source.sheet(appointment.id)
        self._unsubscribe = sheet.subscribe(lambda _snapshot: self._renew())
        self._shown_error = None
        self._renew(VisitNotesSnapshot(appointment=appointment))
        sheet.look()

    def write(self, text: str) -> None:
        if self._sheet is not None:
            self._sheet.write(text)

    def try_again(self) -> None:
        """Send now what is held here."""
        if self._sheet is not None:
            self._sheet.hurry()

    def resolve(self, choice: Resolution) -> None:
        """Decide between this text and the one of another device."""
        if self._sheet is not None:
            self._sheet.resolve(choice)

    def sign(self) -> None:
        """Close the draft and give it to the patient."""
        if self._sheet is not None and self.snapshot.can_sign:
            self._tasks.start(self._run(self._sheet.sign(), "notes_signed"), "sign notes")

    def amend(self) -> None:
        """Add the text to the signed notes."""
        if self._sheet is not None and self.snapshot.can_amend:
            self._tasks.start(self._run(self._sheet.amend(), "notes_amended"), "amend notes")

    def close(self) -> None:
        """Hear nothing more; before the model is thrown away."""
        self._unsubscribe()
        self._unsubscribe = lambda: None

    async def _run(self, act: Awaitable[bool], told: str) -> None:
        if await act:
            self._notices.tell(told, NoticeTone.OK)

    def _renew(self, before: VisitNotesSnapshot | None = None) -> None:
        """The sheet of now on top of `before`, in one step: a view must never draw one visit with another's text."""
        if self._sheet is None:
            return
        found, before = self._sheet.snapshot, before or self.snapshot
        failure = before.failure
        if found.error is not self._shown_error:
            self._shown_error = found.error
            failure = Failure.of(found.error) if found.error is not None else None
        self._show(
            replace(
                before,
                text=found.text,
                signed=found.saved if found.is_signed else None,
                sync=found.sync,
                theirs=found.theirs,
                failure=failure,
                is_signing=found.is_signing,
                is_lasting=self._source.is_lasting,
                was_signed_elsewhere=found.was_signed_elsewhere,
                can_sign=found.can_sign,
                can_amend=found.can_amend,
            )
        )
