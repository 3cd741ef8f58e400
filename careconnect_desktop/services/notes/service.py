"""All sheets of notes that are open, and those that wait on this computer to be sent."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ports.encounters import EncounterApi
from careconnect_desktop.ports.local_store import LocalDocuments
from careconnect_desktop.ports.signaling import LineState, SignalingLine
from careconnect_desktop.services.notes.sheet import DOCUMENT_KIND, NotesSheet

FLUSH_LIMIT_S = 3.0
"""Nobody waits longer than this for a program that ends; what is not sent is kept on this computer."""


class NotesService:
    """One sheet for each visit, shared by everybody who shows it.

    documents: keeps what is typed until the server has it. With the line's return everything that waits is sent, also
    what an earlier run of the program has left.
    """

    def __init__(
        self,
        api: EncounterApi,
        documents: LocalDocuments,
        line: SignalingLine,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._api = api
        self._documents = documents
        self._sleep = sleep
        self._tasks = TaskScope("notes")
        self._sheets: dict[str, NotesSheet] = {}
        self._unsubscribe = line.subscribe_state(self._line_changed)

    @property
    def is_lasting(self) -> bool:
        """False when what is not sent yet ends with the program: people are told so."""
        return self._documents.is_lasting

    @property
    def unsent_count(self) -> int:
        """Visits with text that the server does not hold, opened in this run or left by an earlier one."""
        changed = {name for name, sheet in self._sheets.items() if sheet.snapshot.is_changed}
        return len(changed | (set(self._documents.names(DOCUMENT_KIND)) - set(self._sheets)))

    def sheet(self, appointment_id: str) -> NotesSheet:
        """The notes of a visit; asked for with the first call, kept for the next."""
        if appointment_id not in self._sheets:
            self._sheets[appointment_id] = NotesSheet(
                appointment_id, self._api, self._documents, self._tasks, self._sleep
            )
        return self._sheets[appointment_id]

    async def flush(self) -> None:
        """Send what waits, as far as that works within a few seconds; before a sign-out, and at the program's end."""
        waiting = [sheet.flush() for sheet in self._sheets.values() if sheet.snapshot.is_changed]
        if waiting:
            try:
                await asyncio.wait_for(asyncio.gather(*waiting), FLUSH_LIMIT_S)
            except TimeoutError:
                return

    async def close(self) -> None:
        """Send what waits, then send no more."""
        self._unsubscribe()
        await self.flush()
        await self._tasks.close()

    def _line_changed(self, state: LineState) -> None:
        if state is LineState.ONLINE:
            for appointment_id in self._documents.names(DOCUMENT_KIND):
                self.sheet(appointment_id)
            for sheet in self._sheets.values():
                sheet.hurry()
