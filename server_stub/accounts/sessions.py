"""Sessions: opened by a sign-in, kept by refreshing, ended for all tokens and sockets at once."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.auth import SessionOut
from careconnect_desktop.protocol.names import REFRESH_LIFE, SESSION_LIFE, Code
from server_stub.accounts import mfa_repository, repository
from server_stub.accounts.principal import Principal, UserRef
from server_stub.accounts.tokens import ACCESS_AUDIENCE, Tokens, token_hash, unauthenticated
from server_stub.activity.service import ActivityLog
from server_stub.storage.database import Database

LOST_ANSWER_GRACE = timedelta(seconds=60)
_CAPACITY = 20_000
_ASKED_AT_ONCE = 500

SessionListener = Callable[[str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class TokenPair:
    """What a sign-in or a refresh hands out. expires_in: seconds of the access token."""

    token: str
    refresh_token: str
    expires_in: int


@dataclass(frozen=True, slots=True)
class _Live:
    ref: UserRef
    expires_at: datetime
    read_at: float
    lacks_second_factor: bool


class Sessions:
    """The only writer of sessions and refresh tokens.

    memory_s: how long a session that was read is trusted without asking the database again. What ends on this process
    is forgotten at once, what ends on another one when it tells, or else within this time.
    demanding: roles whose people need a second factor for everything but setting it up.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        tokens: Tokens,
        activity: ActivityLog,
        memory_s: float = 2.0,
        demanding: Collection[Role] = (),
    ) -> None:
        self._database = database
        self._clock = clock
        self._tokens = tokens
        self._activity = activity
        self._memory_s = memory_s
        self._demanding = frozenset(demanding)
        self._live: dict[str, _Live] = {}
        self._listeners: list[SessionListener] = []
        # Counts endings, so that a read that began before one is not remembered after it.
        self._endings = 0

    def on_ended(self, listener: SessionListener) -> None:
        """Have a listener called with the id of each session that ends here, after the commit."""
        self._listeners.append(listener)

    async def authenticate(self, token: str, audience: str = ACCESS_AUDIENCE) -> Principal:
        """The user behind an access token; raises `unauthenticated` also for an ended session or a disabled user."""
        claims = self._tokens.read(token, audience, self._clock.now())
        live = await self._find(claims.session_id)
        if live is None or live.ref.user_id != claims.user_id or live.ref.role != claims.role:
            raise unauthenticated()
        ref = live.ref
        return Principal(
            ref.user_id,
            ref.medical_id,
            ref.name,
            ref.role,
            claims.session_id,
            claims.expires_at,
            live.expires_at,
            live.lacks_second_factor,
        )

    async def is_live(self, session_id: str) -> bool:
        """False once a session has ended or run out."""
        return await self._find(session_id) is not None

    async def open(self, transaction: AsyncConnection, ref: UserRef, user_agent: str | None) -> TokenPair:
        """A new session with its first pair of tokens."""
        now = self._clock.now()
        session_id = new_id()
        expires_at = now + SESSION_LIFE[ref.role]
        await repository.add_session(
            transaction,
            id=session_id,
            user_id=ref.user_id,
            user_agent=(user_agent or "")[:200] or None,
            created_at=now,
            last_used_at=now,
            expires_at=expires_at,
        )
        refresh_token = self._tokens.new_refresh()
        await repository.add_refresh(
            transaction, token_hash(refresh_token), session_id, now, min(now + REFRESH_LIFE, expires_at)
        )
        return self._pair(ref.user_id, ref.role, ref.medical_id, session_id, now, expires_at, refresh_token)

    async def refresh(self, refresh_token: str, idempotency_key: str | None) -> TokenPair:
        """The next pair. A token used twice ends its session (`token_reused`), but for a lost answer asked again."""
        now = self._clock.now()
        used_hash = token_hash(refresh_token)
        key_hash = token_hash(idempotency_key) if idempotency_key else None
        async with self._database.write() as transaction:
            row = await repository.lock_refresh(transaction, used_hash)
            if row is None or row["ended_at"] is not None or row["is_disabled"]:
                raise unauthenticated()
            if min(row["expires_at"], row["session_expires_at"]) <= now:
                raise unauthenticated()
            user_id, session_id = row["user_id"], row["session_id"]
            until = row["session_expires_at"]
            if row["used_at"] is not None:
                is_again = (
                    key_hash is not None
                    and row["used_with_key_hash"] is not None
                    and hmac.compare_digest(key_hash, row["used_with_key_hash"])
                    and now - row["used_at"] <= LOST_ANSWER_GRACE
                )
                ended = (
                    []
                    if is_again
                    else await repository.end_sessions(transaction, user_id, now, "token_reused", only=session_id)
                )
                issued_at = row["used_at"]
            else:
                is_again, ended, issued_at = True, [], now
                await repository.use_refresh(transaction, used_hash, now, key_hash)
            successor = (
                self._tokens.successor(refresh_token, idempotency_key)
                if idempotency_key
                else self._tokens.new_refresh()
            )
            if row["used_at"] is None:
                await repository.add_refresh(
                    transaction, token_hash(successor), session_id, now, min(now + REFRESH_LIFE, until)
                )
                await repository.touch_session(transaction, session_id, now)
            if ended:
                await self._activity.record(
                    transaction, "TOKEN_REUSED", actor_id=None, subject_id=user_id, outcome="refused"
                )
        if not is_again:
            await self.tell_ended(ended)
            raise CareConnectError(Code.TOKEN_REUSED, "This session has ended: please sign in again")
        return self._pair(user_id, row["role"], row["medical_id"], session_id, issued_at, until, successor)

    async def end(self, user_id: str, session_id: str, reason: str) -> bool:
        """End one session of a user; False when it was not live."""
        async with self._database.write() as transaction:
            ended = await self.end_in(transaction, user_id, reason, only=session_id)
            if ended:
                await self._activity.record(
                    transaction, "SIGNED_OUT", actor_id=user_id, subject_id=user_id, details={"reason": reason}
                )
        await self.tell_ended(ended)
        return bool(ended)

    async def end_in(
        self,
        transaction: AsyncConnection,
        user_id: str,
        reason: str,
        *,
        only: str | None = None,
        but: str | None = None,
    ) -> list[str]:
        """End sessions inside a larger change; give the result to `tell_ended` after the commit."""
        return await repository.end_sessions(transaction, user_id, self._clock.now(), reason, only=only, but=but)

    async def tell_ended(self, session_ids: list[str]) -> None:
        """Forget ended sessions and have their sockets closed."""
        self._endings += 1
        for session_id in session_ids:
            self._live.pop(session_id, None)
        for session_id in session_ids:
            for listener in self._listeners:
                await listener(session_id)

    async def ended_elsewhere(self, session_id: str) -> None:
        """Another process has ended this session: its tokens are refused from now on."""
        self._endings += 1
        self._live.pop(session_id, None)

    async def ended_among(self, session_ids: Collection[str]) -> frozenset[str]:
        """Those of the given sessions that may hold no socket, by the database and not by memory.

        They are not live, or their people have by now no second factor where one is demanded.
        """
        demanding = [role.value for role in self._demanding]
        wanted = sorted(set(session_ids))
        live: set[str] = set()
        async with self._database.read() as connection:
            for start in range(0, len(wanted), _ASKED_AT_ONCE):
                part = wanted[start : start + _ASKED_AT_ONCE]
                live |= await repository.live_among(connection, part, self._clock.now(), demanding)
        return frozenset(wanted) - live

    def forget_user(self, user_id: str) -> None:
        """Read a user's name and state anew at the next request."""
        self._endings += 1
        for session_id in [key for key, live in self._live.items() if live.ref.user_id == user_id]:
            del self._live[session_id]

    def forget_everybody(self) -> None:
        """As `forget_user`, when nobody says who has changed."""
        self._endings += 1
        self._live.clear()

    async def list_live(self, user_id: str, current: str) -> list[SessionOut]:
        """A user's live sessions, newest first."""
        async with self._database.read() as connection:
            rows = await repository.live_sessions(connection, user_id, self._clock.now())
        return [
            SessionOut(
                id=row["id"],
                created_at=row["created_at"],
                last_used_at=row["last_used_at"],
                expires_at=row["expires_at"],
                user_agent=row["user_agent"],
                current=row["id"] == current,
            )
            for row in rows
        ]

    async def _find(self, session_id: str) -> _Live | None:
        known = self._live.get(session_id)
        if known is not None and self._clock.monotonic() - known.read_at < self._memory_s:
            return known if known.expires_at > self._clock.now() else None
        read_at, endings = self._clock.monotonic(), self._endings
        async with self._database.read() as connection:
            row = await repository.session_with_user(connection, session_id)
            lacks_second_factor = (
                row is not None
                and row["role"] in self._demanding
                and not await mfa_repository.has_second_factor(connection, row["user_id"])
            )
        if row is None or row["ended_at"] is not None or row["is_disabled"] or row["expires_at"] <= self._clock.now():
            self._live.pop(session_id, None)
            return None
        ref = UserRef(row["user_id"], row["medical_id"], row["name"], Role(row["role"]))
        if len(self._live) >= _CAPACITY:
            self._live.clear()
        found = _Live(ref, row["expires_at"], read_at, lacks_second_factor)
        if endings == self._endings:
            self._live[session_id] = found
        return found

    def _pair(
        self, user_id: str, role: str, medical_id: str, session_id: str, now: datetime, until: datetime, refresh: str
    ) -> TokenPair:
        token = self._tokens.access(user_id, role, medical_id, session_id, now, until)
        expires_in = min(self._tokens.life_s, int((until - now).total_seconds()))
        return TokenPair(token, refresh, expires_in)
