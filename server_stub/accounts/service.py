"""Accounts: who exists, and who signs in."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.names import Code
from server_stub.accounts import repository
from server_stub.accounts.breached import BreachedPasswords
from server_stub.accounts.passwords import PasswordHashing
from server_stub.accounts.principal import Principal, UserRef
from server_stub.accounts.sessions import SessionListener, Sessions
from server_stub.accounts.tokens import ACCESS_AUDIENCE
from server_stub.organizations.service import Organizations
from server_stub.storage.database import Database
from server_stub.storage.statements import Row

# How long a user that was read is trusted, as with sessions; what changes on this process is forgotten at once.
_MEMORY_S = 2.0
_CAPACITY = 20_000
_PREFIX = {Role.DOCTOR: "DOC", Role.PATIENT: "PAT", Role.ADMIN: "ADM"}


@dataclass(frozen=True, slots=True)
class Profile:
    """What the account itself knows of a person."""

    id: str
    medical_id: str
    name: str
    role: Role
    email: str
    avatar_url: str | None
    time_zone: str | None
    language: str | None
    created_at: datetime
    is_disabled: bool
    version: int

    @property
    def ref(self) -> UserRef:
        """The account as other modules name it."""
        return UserRef(self.id, self.medical_id, self.name, self.role)


def email_key(email: str) -> str:
    """An address folded for comparison."""
    return unicodedata.normalize("NFKC", email.strip()).casefold()


class Accounts:
    """The only writer of users; sessions are written by `Sessions`, which this service also speaks for."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        hashing: PasswordHashing,
        sessions: Sessions,
        organizations: Organizations,
        breached: BreachedPasswords,
    ) -> None:
        self._database = database
        self._clock = clock
        self._hashing = hashing
        self._organizations = organizations
        self._breached = breached
        self.sessions = sessions
        self._refs: dict[str, tuple[float, UserRef]] = {}
        self._changes = 0

    # ---- who is asking

    async def authenticate(self, token: str, audience: str = ACCESS_AUDIENCE) -> Principal:
        """The user behind an access token; raises CareConnectError `unauthenticated`."""
        return await self.sessions.authenticate(token, audience)

    async def is_session_live(self, session_id: str) -> bool:
        """False once the session has ended, by sign-out, revocation or age."""
        return await self.sessions.is_live(session_id)

    async def ended_sessions(self, session_ids: Collection[str]) -> frozenset[str]:
        """Those of the given sessions that may hold no socket (any more), whichever process knows of it first."""
        return await self.sessions.ended_among(session_ids)

    def on_session_ended(self, listener: SessionListener) -> None:
        """Have a listener called with the id of each session that ends on this process."""
        self.sessions.on_ended(listener)

    # ---- who exists

    async def find_user(self, reference: str) -> UserRef | None:
        """A user by id or medicalId; None when there is none, or the account is disabled."""
        return (await self.find_users(frozenset({reference}))).get(reference)

    async def find_users(self, references: frozenset[str]) -> dict[str, UserRef]:
        """Those of the given ids or medicalIds that exist and are not disabled, by the reference given."""
        found: dict[str, UserRef] = {}
        unknown: list[str] = []
        now = self._clock.monotonic()
        for reference in references:
            known = self._refs.get(reference)
            if known is not None and now - known[0] < _MEMORY_S:
                found[reference] = known[1]
            else:
                unknown.append(reference)
        if unknown:
            found |= await self._read_users(unknown, now)
        return found

    def forget(self, user_id: str) -> None:
        """Read a user anew at the next question: the name or the state has changed."""
        self._changes += 1
        self.sessions.forget_user(user_id)
        for reference in [name for name, (_, ref) in self._refs.items() if ref.user_id == user_id]:
            del self._refs[reference]

    def forget_everybody(self) -> None:
        """As `forget`, when nobody says who has changed."""
        self._changes += 1
        self.sessions.forget_everybody()
        self._refs.clear()

    async def _read_users(self, references: list[str], now: float) -> dict[str, UserRef]:
        changes = self._changes
        async with self._database.read() as connection:
            rows = await repository.users_by_reference(connection, references)
        found: dict[str, UserRef] = {}
        for row in rows:
            if not row["is_disabled"]:
                ref = _profile(row).ref
                found.update({name: ref for name in (ref.user_id, ref.medical_id) if name in references})
        if changes == self._changes:
            if len(self._refs) + len(found) > _CAPACITY:
                self._refs.clear()
            self._refs.update({name: (now, ref) for name, ref in found.items()})
        return found

    async def profiles(self, connection: AsyncConnection, user_ids: Collection[str]) -> dict[str, Profile]:
        """Profiles by id, disabled accounts included: what was, stays readable."""
        if not user_ids:
            return {}
        rows = await repository.users_by_reference(connection, user_ids)
        return {row["id"]: _profile(row) for row in rows}

    async def blocked(self, connection: AsyncConnection, user_id: str) -> frozenset[str]:
        """Everybody whom this user has blocked, or who has blocked this user."""
        return await repository.blocked_pairs(connection, user_id)

    async def page_of_ids(self, connection: AsyncConnection, after: str | None, limit: int) -> list[str]:
        """The ids of all accounts in the order of their making."""
        return [row["id"] for row in await repository.users_page(connection, after, limit)]

    # ---- changes

    async def new_password_hash(self, password: str, name: str, email: str, field: str = "password") -> str:
        """The hash of a password that keeps the rules; raises `validation_failed`, naming `field`."""
        fault = await self._hashing.fault(password, name, email)
        if fault is None and await self._breached.holds(password):
            fault = "this password was in a leak of some other service"
        if fault is not None:
            raise CareConnectError(Code.VALIDATION_FAILED, "Validation failed", details=(f"{field}: {fault}",))
        return await self._hashing.hashed(password)

    async def unusable_password_hash(self) -> str:
        """The hash of a password that nobody knows: with it nobody gets in."""
        return await self._hashing.hashed(secrets.token_urlsafe(32))

    async def create(
        self,
        transaction: AsyncConnection,
        *,
        name: str,
        email: str,
        password_hash: str,
        role: Role,
        time_zone: str | None,
        language: str | None = None,
    ) -> UserRef:
        """A new account; raises `email_taken`."""
        if await repository.user_by_email(transaction, email_key(email)) is not None:
            raise _email_taken()
        number = await repository.next_number(transaction, role)
        ref = UserRef(new_id(), f"{_PREFIX[role]}{number:03d}", name, role)
        now = self._clock.now()
        try:
            await repository.add_user(
                transaction,
                id=ref.user_id,
                medical_id=ref.medical_id,
                role=role.value,
                name=name,
                email=email,
                email_key=email_key(email),
                password_hash=password_hash,
                password_changed_at=now,
                time_zone=time_zone,
                language=language,
                is_disabled=False,
                created_at=now,
                updated_at=now,
                version=1,
            )
        except IntegrityError as error:
            raise _email_taken() from error
        await self._organizations.join_default(transaction, ref.user_id, role)
        return ref

    async def change_profile(
        self,
        transaction: AsyncConnection,
        user_id: str,
        *,
        name: str | None = None,
        time_zone: str | None = None,
        avatar_url: str | None = None,
        version: int | None = None,
    ) -> bool:
        """Change what is not None; True for another name than before. Raises `conflict` for a stale version."""
        row = await repository.lock_user(transaction, user_id)
        if row is None:
            raise CareConnectError(Code.NOT_FOUND, "There is no such user")
        if version is not None and version != row["version"]:
            raise CareConnectError(Code.CONFLICT, "Somebody has changed this in the meantime: please look again")
        given = {"name": name, "time_zone": time_zone, "avatar_url": avatar_url}
        values = {field: value or row[field] for field, value in given.items()}
        await repository.change_user(transaction, user_id, updated_at=self._clock.now(), **values)
        return bool(values["name"] != row["name"])

    async def disable(self, transaction: AsyncConnection, user_id: str) -> list[str]:
        """Close an account; give the ids of its ended sessions to `sessions.tell_ended` after the commit."""
        await repository.change_user(transaction, user_id, is_disabled=True, updated_at=self._clock.now())
        return await self.sessions.end_in(transaction, user_id, "disabled")


def _profile(row: Row) -> Profile:
    return Profile(
        row["id"],
        row["medical_id"],
        row["name"],
        Role(row["role"]),
        row["email"],
        row["avatar_url"],
        row["time_zone"],
        row["language"],
        row["created_at"],
        row["is_disabled"],
        row["version"],
    )


def _email_taken() -> CareConnectError:
    return CareConnectError(Code.EMAIL_TAKEN, "An account with this e-mail address already exists")
