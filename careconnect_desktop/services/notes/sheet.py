"""The notes of one visit: what is typed is kept on this computer at once, and sent when the hand rests."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.encounter import VisitNotes
from careconnect_desktop.ports.encounters import EncounterApi
from careconnect_desktop.ports.local_store import LocalDocuments
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.protocol.base import clean_text
from careconnect_desktop.protocol.names import Code
from careconnect_desktop.services.notes.sheet_state import MAX_CHARACTERS, NotesSnapshot, NotesSync, Resolution
from careconnect_desktop.services.observable import Observable

Sleep = Callable[[float], Awaitable[None]]

DOCUMENT_KIND = "note_drafts"
QUIET_S = 1.0
"""So long a hand rests before the draft is sent."""
LONGEST_WAIT_S = 8.0
"""A hand that never rests is interrupted by a save after this long."""
FIRST_RETRY_S = 2.0
LONGEST_RETRY_S = 60.0


class NotesSheet:
    """One writer for the notes of one visit, whoever shows them. Nothing here raises: see the snapshot."""

    def __init__(
        self, appointment_id: str, api: EncounterApi, documents: LocalDocuments, tasks: TaskScope, sleep: Sleep
    ) -> None:
        self._api = api
        self._documents = documents
        self._tasks = tasks
        self._sleep = sleep
        self._edits = 0
        self._is_working = False
        self._hurry = asyncio.Event()
        # One request at a time: a save that passes a signature would come back as a conflict with oneself.
        self._lock = asyncio.Lock()
        self._base_version: int | None = None
        kept = documents.read(DOCUMENT_KIND, appointment_id)
        text = ""
        if kept is not None and isinstance(kept.get("text"), str):
            text, version = kept["text"], kept.get("version")
            self._base_version = version if isinstance(version, int) else None
        self._state = Observable(NotesSnapshot(appointment_id=appointment_id, text=text))
        self.hurry()

    @property
    def snapshot(self) -> NotesSnapshot:
        return self._state.value

    def subscribe(self, listener: Callable[[NotesSnapshot], None]) -> Unsubscribe:
        return self._state.subscribe(listener)

    def write(self, text: str) -> None:
        """The text changed under somebody's hand."""
        shown, text = self.snapshot, text[:MAX_CHARACTERS]
        if text == shown.text or shown.is_signing:
            return
        self._edits += 1
        sync = NotesSync.WRITING if shown.sync in (NotesSync.SAVED, NotesSync.SENDING) else shown.sync
        self._state.change(replace(shown, text=text, sync=NotesSync.SAVED if shown.is_signed else sync))
        self._keep()
        self._work()

    def hurry(self) -> None:
        """Do now what waits: the line is back, or somebody wants to see it saved."""
        if self._has_work:
            self._hurry.set()
            self._work()

    def look(self) -> None:
        """Somebody comes to read: what another device has written since is fetched, unless one writes here."""
        shown = self.snapshot
        if shown.sync is NotesSync.SAVED and not shown.is_changed and not shown.is_signing:
            self._tasks.start(self._look_again(), "look at notes")

    def resolve(self, choice: Resolution) -> None:
        """A person has decided between two texts."""
        shown = self.snapshot
        if shown.sync is not NotesSync.CONFLICT or shown.theirs is None:
            return
        texts = {
            Resolution.MINE: shown.text,
            Resolution.THEIRS: shown.theirs.text,
            Resolution.BOTH: f"{shown.theirs.text}\n\n{shown.text}"[:MAX_CHARACTERS],
        }
        self._take(shown.theirs, texts[choice])
        self.hurry()

    async def sign(self) -> bool:
        """Send the newest text, close the draft and give it to the patient; False when it could not be."""
        if not self.snapshot.can_sign:
            return False
        return await self._closing(self._sign)

    async def amend(self) -> bool:
        """Add the text to the signed notes; False when it could not be, the text then stays."""
        if not self.snapshot.can_amend:
            return False
        return await self._closing(self._amend)

    async def flush(self) -> None:
        """Try once, now, to send what is not saved."""
        async with self._lock:
            if self.snapshot.saved is not None and self._has_work:
                try:
                    await self._send()
                except CareConnectError as error:
                    self._hold(error)

    # ---- the worker

    @property
    def _has_work(self) -> bool:
        shown = self.snapshot
        if shown.saved is None:
            return True
        return shown.is_changed and not shown.is_signed and shown.sync is not NotesSync.CONFLICT

    def _work(self) -> None:
        if not self._is_working and self._has_work and not self._tasks.is_closed:
            self._is_working = True
            self._tasks.start(self._run(), "notes")

    async def _run(self) -> None:
        retry_s = FIRST_RETRY_S
        try:
            while self._has_work:
                if self.snapshot.saved is not None:
                    await self._wait_for_rest()
                self._hurry.clear()
                try:
                    async with self._lock:
                        await self._step()
                except CareConnectError as error:
                    self._hold(error)
                    if not error.retryable:
                        return
                    await self._pause(max(retry_s, error.retry_after_s or 0.0))
                    retry_s = min(retry_s * 2, LONGEST_RETRY_S)
                else:
                    retry_s = FIRST_RETRY_S
        finally:
            self._is_working = False

    async def _step(self) -> None:
        if self.snapshot.saved is None:
            self._loaded(await self._api.notes(self.snapshot.appointment_id))
        elif self._has_work:
            await self._send()

    async def _wait_for_rest(self) -> None:
        seen, waited_s = -1, 0.0
        while seen != self._edits and waited_s < LONGEST_WAIT_S and not self._hurry.is_set():
            seen = self._edits
            await self._pause(QUIET_S)
            waited_s += QUIET_S

    async def _pause(self, seconds: float) -> None:
        """Wait, or until somebody hurries."""
        waits = [asyncio.ensure_future(self._sleep(seconds)), asyncio.ensure_future(self._hurry.wait())]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            await asyncio.gather(*waits, return_exceptions=True)

    async def _look_again(self) -> None:
        try:
            async with self._lock:
                found = await self._api.notes(self.snapshot.appointment_id)
        except CareConnectError:
            # What is shown stays; the next save tells when the server is away.
            return
        if self.snapshot.sync is NotesSync.SAVED and not self.snapshot.is_changed:
            self._take(found, "" if found.is_signed else found.text)

    # ---- what the server answers

    def _loaded(self, found: VisitNotes) -> None:
        shown = self.snapshot
        if not shown.text and self._base_version is None:
            self._take(found, "" if found.is_signed else found.text)
        elif self._base_version is None and found.version == 0:
            self._take(found, shown.text)
        else:
            self._compare(found)

    async def _send(self) -> None:
        shown = self.snapshot
        if shown.saved is None:
            return
        self._state.change(replace(shown, sync=NotesSync.SENDING))
        try:
            saved = await self._api.write_notes(shown.appointment_id, shown.text, shown.saved.version)
        except CareConnectError as error:
            if error.code != Code.CONFLICT:
                raise
            self._compare(await self._api.notes(shown.appointment_id), sent=shown.text)
            return
        # As it was typed: the server's cleaning must not move the cursor of somebody who goes on writing.
        self._take(replace(saved, text=shown.text), self.snapshot.text)

    def _compare(self, found: VisitNotes, sent: str | None = None) -> None:
        """The server holds another version than the one that this text was written on."""
        shown = self.snapshot
        mine = shown.text
        known = shown.saved.text if shown.saved is not None else None
        if found.version == self._base_version:
            self._take(found, mine)
        elif found.is_signed:
            is_same = found.text == clean_text(mine)
            self._take(found, "" if is_same else mine)
            self._state.change(replace(self.snapshot, was_signed_elsewhere=bool(self.snapshot.text)))
        elif found.text == clean_text(sent if sent is not None else mine):
            # Our own text, whose answer was lost.
            self._take(replace(found, text=sent if sent is not None else mine), mine)
        elif found.text == known or not found.text:
            self._take(found, mine)
        else:
            self._state.change(replace(shown, sync=NotesSync.CONFLICT, theirs=found, error=None))

    def _take(self, saved: VisitNotes, text: str) -> None:
        """The server holds `saved`; `text` is what is written here."""
        self._base_version = saved.version
        after = replace(self.snapshot, saved=saved, text=text, theirs=None, error=None, was_signed_elsewhere=False)
        is_waiting = after.is_changed and not saved.is_signed
        self._state.change(replace(after, sync=NotesSync.WRITING if is_waiting else NotesSync.SAVED))
        self._keep()

    def _hold(self, error: CareConnectError) -> None:
        self._state.change(replace(self.snapshot, sync=NotesSync.HELD, error=error))

    def _keep(self) -> None:
        """On this computer, until the server has it."""
        shown = self.snapshot
        if shown.is_changed or shown.sync is NotesSync.CONFLICT:
            content = {"text": shown.text, "version": self._base_version}
            self._documents.write(DOCUMENT_KIND, shown.appointment_id, content)
        else:
            self._documents.delete(DOCUMENT_KIND, shown.appointment_id)

    # ---- signing and adding

    async def _closing(self, act: Callable[[], Awaitable[None]]) -> bool:
        self._state.change(replace(self.snapshot, is_signing=True, error=None))
        try:
            async with self._lock:
                await act()
        except CareConnectError as error:
            self._state.change(replace(self.snapshot, error=error))
            return False
        finally:
            self._state.change(replace(self.snapshot, is_signing=False))
            self._work()
        return self.snapshot.is_signed and not self.snapshot.text

    async def _sign(self) -> None:
        if self._has_work:
            await self._send()
        shown = self.snapshot
        if shown.saved is None or shown.is_changed or shown.is_signed:
            return
        try:
            signed = await self._api.sign_notes(shown.appointment_id, shown.saved.version)
        except CareConnectError as error:
            if error.code != Code.CONFLICT:
                raise
            self._compare(await self._api.notes(shown.appointment_id))
            return
        self._take(signed, "")

    async def _amend(self) -> None:
        shown = self.snapshot
        if shown.saved is None:
            return
        try:
            added = await self._api.write_notes(shown.appointment_id, shown.text, shown.saved.version)
        except CareConnectError as error:
            if error.code != Code.CONFLICT:
                raise
            # Somebody added something too, or our own answer was lost: an addition takes nothing away.
            found = await self._api.notes(shown.appointment_id)
            if found.text.endswith("\n" + clean_text(shown.text)):
                added = found
            else:
                added = await self._api.write_notes(shown.appointment_id, shown.text, found.version)
        self._take(added, "")
