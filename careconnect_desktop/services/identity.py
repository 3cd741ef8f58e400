"""Who is signed in: sign-up, sign-in, coming back, signing out; and with them what this computer may keep."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Person, Role
from careconnect_desktop.ports.api import AccountApi, NewAccount
from careconnect_desktop.ports.credentials import SecretStore, SessionTokens, StoredSession
from careconnect_desktop.ports.local_store import ONLY_HERE, LocalStore
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.protocol.names import REFRESH_LIFE, SESSION_LIFE
from careconnect_desktop.services.observable import Observable
from careconnect_desktop.services.password_memory import PasswordMemory
from careconnect_desktop.services.records import from_json, to_json

ME = "me"
"""Kind of the document that says who the local documents belong to."""


class IdentityPhase(StrEnum):
    """ENDED: the session is over without the person's doing (expired, or revoked elsewhere)."""

    SIGNED_OUT = "signed_out"
    SIGNING_IN = "signing_in"
    SIGNED_IN = "signed_in"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class IdentitySnapshot:
    """is_remembered: the next start signs in by itself. is_wiped: what this computer kept of the person is gone."""

    phase: IdentityPhase = IdentityPhase.SIGNED_OUT
    person: Person | None = None
    is_remembered: bool = True
    is_wiped: bool = False


class IdentityService:
    """The one owner of who is signed in. Methods raise `CareConnectError` and leave the snapshot signed out.

    Only patients who wish it stay signed in: a doctor's session opens many people's records, and ends with the program.
    """

    def __init__(
        self, api: AccountApi, secrets: SecretStore, local: LocalStore, clock: Clock, passwords: PasswordMemory
    ) -> None:
        self._api = api
        self._secrets = secrets
        self._local = local
        self._clock = clock
        self._passwords = passwords
        self._email = ""
        self._began_at: datetime | None = None
        self._used_at: datetime | None = None
        self._refresh_token = ""
        self._is_kept = False
        self._is_locked = False
        self._is_passing = False
        self._scope = TaskScope("identity")
        self._state = Observable(IdentitySnapshot())

    @property
    def snapshot(self) -> IdentitySnapshot:
        return self._state.value

    @property
    def is_locked(self) -> bool:
        """The program is locked, or was when it ended: a restart is no way around the password."""
        return self._is_locked

    def subscribe(self, listener: Callable[[IdentitySnapshot], None]) -> Unsubscribe:
        return self._state.subscribe(listener)

    async def restore(self) -> Person | None:
        """Sign in with the session that this machine keeps; None when there is none or it is over.

        Raises ``unreachable`` or ``timeout`` when the server cannot be asked: the kept session stays.
        """
        stored = await self._secrets.load()
        if stored is None:
            return None
        self._take_up(stored)
        try:
            person = await self._api.resume(stored.refresh_token)
        except CareConnectError as error:
            self._state.change(IdentitySnapshot())
            if error.code != "session_ended":
                raise
            await self._forget(stored.email, wipes=not self._is_expired(Role.PATIENT))
            return None
        return await self._signed_in(person, stays=True)

    async def recall(self) -> Person | None:
        """The person of the kept session as known from last time, with what is kept of them; the server is not asked.

        None when nothing is kept, or no longer good; `restore` then asks. Their next request takes the session up: if
        the server refuses it, it has ended as any other (`session_ended`).
        """
        stored = await self._secrets.load()
        if stored is None:
            return None
        self._take_up(stored)
        person = None
        if not self._is_expired(Role.PATIENT):
            await self._local.open(stored.email)
            person = from_json(self._local.read(ME), Person)
        if person is None:
            self._state.change(IdentitySnapshot())
            return None
        self._api.take_up(stored.refresh_token)
        self._show(person)
        return person

    async def meet(self) -> None:
        """Learn what has changed about the person since they were kept. ``session_ended``, ``unreachable``."""
        before = self.snapshot.person
        person = await self._api.me()
        # What was saved meanwhile is newer than this answer.
        if self.snapshot.person is before and person != before:
            self.person_changed(person)

    async def sign_in(self, email: str, password: str, totp: str | None = None, *, stays: bool = True) -> Person:
        """``unauthenticated``, ``mfa_required``, ``rate_limited``, ``unreachable``.

        stays: keep the session in the key ring, if it is a patient's.
        """
        self._begin(email, self._clock.now(), is_kept=False)
        try:
            found = await self._api.sign_in(email, password, totp)
            self._scope.start(self._passwords.remember(password), "remember")
            return await self._signed_in(found, stays=stays)
        except CareConnectError:
            self._state.change(IdentitySnapshot())
            raise

    async def sign_up(self, account: NewAccount, *, stays: bool = True) -> Person:
        """``email_taken``, ``validation_failed`` with `details`."""
        self._begin(account.email, self._clock.now(), is_kept=False)
        try:
            found = await self._api.sign_up(account)
            self._scope.start(self._passwords.remember(account.password), "remember")
            return await self._signed_in(found, stays=stays)
        except CareConnectError:
            self._state.change(IdentitySnapshot())
            raise

    async def forgot_password(self, email: str) -> None:
        """A code by mail, if there is such an account. ``rate_limited``."""
        await self._api.forgot_password(email)

    async def reset_password(self, email: str, code: str, new_password: str) -> None:
        """Another password with the mailed code; signs nobody in. ``validation_failed`` with `details`."""
        await self._api.reset_password(email, code, new_password)

    async def sign_out(self) -> None:
        """Always signs out here, and wipes what is kept here; the server is told when it can be reached."""
        self._state.change(IdentitySnapshot(is_wiped=True))
        await self._forget(self._email, wipes=True)
        # Also in a task of its own: who closes this meanwhile waits until the server was told, or could not be.
        failure: CareConnectError | None = await asyncio.shield(self._scope.start(self._tell_server(), "sign out"))
        if failure is not None:
            raise failure

    async def tokens_rotated(self, tokens: SessionTokens) -> None:
        """Keep the newest refresh token: the one before is worth nothing any more."""
        self._refresh_token = tokens.refresh_token
        self._used_at = self._clock.now()
        if self._is_kept:
            await self._keep()

    def lock_changed(self, *, is_locked: bool) -> None:
        """The screen was locked or unlocked: kept with the session, which nobody has without it."""
        if is_locked is not self._is_locked:
            self._is_locked = is_locked
            if self._is_kept:
                self._scope.start(self._keep(), "keep the lock")

    async def session_ended(self) -> None:
        """The server refuses the session for good: forget it and say so; a revoked one takes everything with it."""
        if self.snapshot.phase is not IdentityPhase.SIGNED_IN:
            return
        person = self.snapshot.person
        is_revoked = person is None or not self._is_expired(person.role)
        self._state.change(IdentitySnapshot(phase=IdentityPhase.ENDED, is_wiped=is_revoked))
        await self._forget(self._email, wipes=is_revoked)

    async def close(self) -> None:
        """Returns once nothing is being forgotten, and the server told of it, any more.

        Of somebody who does not stay signed in only what is nowhere else is still here then.
        """
        await self._scope.drain()
        if self._is_passing:
            await self._local.retire(ONLY_HERE)

    def person_changed(self, person: Person) -> None:
        """The person's own page was changed here."""
        if self.snapshot.phase is IdentityPhase.SIGNED_IN:
            self._local.write(ME, "", to_json(person, Person))
            self._show(person)

    async def _forget(self, email: str, *, wipes: bool) -> None:
        self._passwords.forget()
        # A refresh that is on its way must not put the session back.
        self._is_kept = False
        # A task of its own: whoever heard of the end first, such as a message on its way, is cancelled by it, and the
        # windows may close meanwhile.
        await asyncio.shield(self._scope.start(self._forget_all(email, wipes=wipes), "forget"))

    async def _tell_server(self) -> CareConnectError | None:
        try:
            await self._api.sign_out()
        except CareConnectError as error:
            return error
        return None

    async def _forget_all(self, email: str, *, wipes: bool) -> None:
        await self._secrets.clear()
        if wipes:
            await self._local.wipe(email)

    def _begin(self, email: str, began_at: datetime | None, *, is_kept: bool) -> None:
        self._passwords.forget()
        self._email, self._began_at, self._used_at = email, began_at, self._clock.now()
        # Until the role is known nothing is written that a doctor's program must not keep.
        self._refresh_token, self._is_kept = "", is_kept
        self._is_locked = self._is_passing = False
        self._state.change(IdentitySnapshot(phase=IdentityPhase.SIGNING_IN))

    def _take_up(self, stored: StoredSession) -> None:
        self._begin(stored.email, stored.began_at, is_kept=True)
        self._used_at, self._refresh_token, self._is_locked = stored.used_at, stored.refresh_token, stored.is_locked

    async def _signed_in(self, person: Person, *, stays: bool) -> Person:
        self._is_kept = stays and person.role is Role.PATIENT
        self._is_passing = not self._is_kept
        if not self._is_kept:
            await self._secrets.clear()
        elif self._refresh_token:
            await self._keep()
        await self._local.open(self._email)
        self._local.write(ME, "", to_json(person, Person))
        self._show(person)
        return person

    def _show(self, person: Person) -> None:
        self._state.change(
            IdentitySnapshot(
                phase=IdentityPhase.SIGNED_IN,
                person=person,
                is_remembered=self._is_kept and self._secrets.is_lasting,
            )
        )

    async def _keep(self) -> None:
        await self._secrets.save(
            StoredSession(
                email=self._email,
                refresh_token=self._refresh_token,
                began_at=self._began_at,
                used_at=self._used_at,
                is_locked=self._is_locked,
            )
        )

    def _is_expired(self, role: Role) -> bool:
        """True when the session has reached its natural end: what was written is then kept for the next sign-in."""
        now = self._clock.now()
        is_old = self._began_at is not None and now - self._began_at >= SESSION_LIFE[role]
        return is_old or (self._used_at is not None and now - self._used_at >= REFRESH_LIFE)
