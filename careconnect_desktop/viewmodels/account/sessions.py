"""Where the person is signed in, and signing out somewhere else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.account import SignedInSession
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure


class SessionKeeper(Protocol):
    """`OwnAccountService`, as far as sessions go."""

    async def sessions(self) -> tuple[SignedInSession, ...]: ...

    async def end_session(self, session_id: str) -> None: ...

    async def end_other_sessions(self) -> None: ...


@dataclass(frozen=True, slots=True)
class SessionsSnapshot:
    """sessions: this one first. ending: ids of those that are being ended."""

    sessions: tuple[SignedInSession, ...] = ()
    is_loaded: bool = False
    is_loading: bool = False
    ending: frozenset[str] = frozenset()
    failure: Failure | None = None

    @property
    def has_others(self) -> bool:
        return any(not session.is_this for session in self.sessions)


class SessionsModel(SnapshotModel[SessionsSnapshot]):
    """Asks when the page is shown, and after each change."""

    def __init__(self, account: SessionKeeper, tasks: Starter, parent: QObject | None = None) -> None:
        super().__init__(SessionsSnapshot(), parent)
        self._account = account
        self._tasks = tasks

    def load(self) -> None:
        """Ask for the list; once at a time."""
        if not self.snapshot.is_loading:
            self._show(replace(self.snapshot, is_loading=True, failure=None))
            self._tasks.start(self._load(), "sessions")

    def end(self, session_id: str) -> None:
        """Sign out there."""
        if session_id not in self.snapshot.ending:
            self._show(replace(self.snapshot, ending=self.snapshot.ending | {session_id}, failure=None))
            self._tasks.start(self._end(session_id), "end session")

    def end_others(self) -> None:
        """Sign out everywhere but here."""
        others = frozenset(session.id for session in self.snapshot.sessions if not session.is_this)
        if others - self.snapshot.ending:
            self._show(replace(self.snapshot, ending=others, failure=None))
            self._tasks.start(self._end(None), "end other sessions")

    async def _load(self) -> None:
        try:
            found = await self._account.sessions()
        except CareConnectError as error:
            self._show(replace(self.snapshot, is_loading=False, failure=Failure.of(error)))
            return
        self._show(SessionsSnapshot(sessions=found, is_loaded=True))

    async def _end(self, session_id: str | None) -> None:
        try:
            if session_id is None:
                await self._account.end_other_sessions()
            else:
                await self._account.end_session(session_id)
        except CareConnectError as error:
            # One that is over already is what was wanted.
            if error.code != "not_found":
                self._show(replace(self.snapshot, ending=frozenset(), failure=Failure.of(error)))
                return
        await self._load()
