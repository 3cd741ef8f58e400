"""Who is signed in: sign-up, sign-in, coming back, signing out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.api import AccountApi, NewAccount
from careconnect_desktop.ports.credentials import SecretStore, SessionTokens, StoredSession
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.observable import Observable


class IdentityPhase(StrEnum):
    """ENDED: the session is over without the person's doing (expired, or revoked elsewhere)."""

    SIGNED_OUT = "signed_out"
    SIGNING_IN = "signing_in"
    SIGNED_IN = "signed_in"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class IdentitySnapshot:
    """is_remembered: False when this machine has no key ring that works: people sign in again at the next start."""

    phase: IdentityPhase = IdentityPhase.SIGNED_OUT
    person: Person | None = None
    is_remembered: bool = True


class IdentityService:
    """The one owner of who is signed in. Methods raise `CareConnectError` and leave the snapshot signed out."""

    def __init__(self, api: AccountApi, secrets: SecretStore) -> None:
        self._api = api
        self._secrets = secrets
        self._email = ""
        self._state = Observable(IdentitySnapshot())

    @property
    def snapshot(self) -> IdentitySnapshot:
        return self._state.value

    def subscribe(self, listener: Callable[[IdentitySnapshot], None]) -> Unsubscribe:
        return self._state.subscribe(listener)

    async def restore(self) -> Person | None:
        """Sign in with the session that this machine keeps; None when there is none or it is over.

        Raises ``unreachable`` or ``timeout`` when the server cannot be asked: the kept session stays.
        """
        stored = await self._secrets.load()
        if stored is None:
            return None
        self._signing_in()
        self._email = stored.email
        try:
            person = await self._api.resume(stored.refresh_token)
        except CareConnectError as error:
            self._state.change(IdentitySnapshot())
            if error.code != "session_ended":
                raise
            await self._secrets.clear()
            return None
        return self._signed_in(person)

    async def sign_in(self, email: str, password: str, totp: str | None = None) -> Person:
        """``unauthenticated``, ``mfa_required``, ``rate_limited``, ``unreachable``."""
        self._signing_in()
        self._email = email
        try:
            return self._signed_in(await self._api.sign_in(email, password, totp))
        except CareConnectError:
            self._state.change(IdentitySnapshot())
            raise

    async def sign_up(self, account: NewAccount) -> Person:
        """``email_taken``, ``validation_failed`` with `details`."""
        self._signing_in()
        self._email = account.email
        try:
            return self._signed_in(await self._api.sign_up(account))
        except CareConnectError:
            self._state.change(IdentitySnapshot())
            raise

    async def sign_out(self) -> None:
        """Always signs out here; the server is told when it can be reached."""
        self._state.change(IdentitySnapshot())
        await self._secrets.clear()
        await self._api.sign_out()

    async def tokens_rotated(self, tokens: SessionTokens) -> None:
        """Keep the newest refresh token: the one before is worth nothing any more."""
        await self._secrets.save(StoredSession(email=self._email, refresh_token=tokens.refresh_token))

    async def session_ended(self) -> None:
        """The server refuses the session for good: forget it and say so."""
        if self.snapshot.phase is IdentityPhase.SIGNED_IN:
            self._state.change(IdentitySnapshot(phase=IdentityPhase.ENDED))
            await self._secrets.clear()

    def _signing_in(self) -> None:
        self._state.change(IdentitySnapshot(phase=IdentityPhase.SIGNING_IN))

    def _signed_in(self, person: Person) -> Person:
        self._state.change(
            IdentitySnapshot(phase=IdentityPhase.SIGNED_IN, person=person, is_remembered=self._secrets.is_lasting)
        )
        return person
