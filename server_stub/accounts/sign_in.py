"""Signing in: limits first, then the hash, then the second factor."""

from __future__ import annotations

from sqlalchemy import RowMapping

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.auth import SignIn
from careconnect_desktop.protocol.names import PASSWORD_MAX, Code
from server_stub.accounts import repository
from server_stub.accounts.mfa import SecondFactor
from server_stub.accounts.passwords import PasswordHashing
from server_stub.accounts.principal import UserRef
from server_stub.accounts.service import email_key
from server_stub.accounts.sessions import Sessions, TokenPair
from server_stub.accounts.suspicion import SignInWatch
from server_stub.activity.service import ActivityLog
from server_stub.limits import Limit, Limiter, enforce
from server_stub.storage.database import Database

PER_ACCOUNT_AND_ADDRESS = Limit("sign-in", 5, 15 * 60)
PER_ADDRESS = Limit("sign-in-address", 50, 15 * 60)
# From many addresses at once: the account stays open, but each further failure costs a wait of its own.
PER_ACCOUNT = Limit("sign-in-account", 20, 60)
# Whoever meets this one knows the password already: it bounds guesses at six digits, from however many addresses.
SECOND_FACTORS = Limit("second-factor", 10, 15 * 60)
# A refresh token cannot be guessed; this bounds the writing that one address can cause.
REFRESHES = Limit("refresh-address", 1200, 60)


class SignInDesk:
    """Checks a name and a password, and opens a session."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        hashing: PasswordHashing,
        sessions: Sessions,
        second_factor: SecondFactor,
        activity: ActivityLog,
        limiter: Limiter,
        watch: SignInWatch,
    ) -> None:
        self._database = database
        self._clock = clock
        self._hashing = hashing
        self._sessions = sessions
        self._second_factor = second_factor
        self._activity = activity
        self._limiter = limiter
        self._watch = watch

    async def sign_in(self, wish: SignIn, address: str, user_agent: str | None) -> tuple[TokenPair, str]:
        """Tokens and the user's id.

        Raises `unauthenticated` (one answer for an unknown address, a wrong password and a disabled account),
        `mfa_required`, or `rate_limited` after too many failures; limits are checked before anything is hashed.
        """
        key = email_key(wish.email)
        pair = f"{key}|{address}"
        for limit, name in ((PER_ADDRESS, address), (PER_ACCOUNT, key)):
            enforce(await self._limiter.peek(limit, name))
        # Counted before the hash and taken back after a right one: guesses that come all at once are counted too.
        enforce(await self._limiter.hit(PER_ACCOUNT_AND_ADDRESS, pair))
        async with self._database.read() as connection:
            row = await repository.user_by_email(connection, key)
        try:
            user = await self._verified(row, wish)
        except CareConnectError as error:
            # The password was right, or was not looked at.
            if error.code != Code.RATE_LIMITED:
                await self._limiter.clear(PER_ACCOUNT_AND_ADDRESS, pair)
            raise
        if user is None:
            for limit, name in ((PER_ADDRESS, address), (PER_ACCOUNT, key)):
                await self._limiter.hit(limit, name)
            await self._activity.record_alone(
                "SIGN_IN", actor_id=None, subject_id=row["id"] if row is not None else None, outcome="refused"
            )
            raise _wrong()
        await self._limiter.clear(PER_ACCOUNT_AND_ADDRESS, pair)
        fresh_hash = await self._fresh_hash(user, wish)
        ref = UserRef(user["id"], user["medical_id"], user["name"], Role(user["role"]))
        is_after_failures = await self._watch.is_after_failures(ref.user_id)
        async with self._database.write() as transaction:
            # Whoever changes a password ends every other session, also one that was about to begin with the old one:
            # locked, so that the change either is seen here or sees this session.
            now = await repository.lock_user(transaction, ref.user_id)
            if now is None or now["is_disabled"] or now["password_hash"] != user["password_hash"]:
                raise _wrong()
            if fresh_hash is not None:
                await repository.change_user(transaction, ref.user_id, password_hash=fresh_hash)
            tokens = await self._sessions.open(transaction, ref, user_agent)
            await self._activity.record(transaction, "SIGN_IN", actor_id=ref.user_id, subject_id=ref.user_id)
            if is_after_failures:
                await self._watch.tell_success(transaction, ref.user_id)
        await self._watch.forget(ref.user_id)
        return tokens, ref.user_id

    async def limit_refreshes(self, address: str) -> None:
        """Count a refresh from an address; raises `rate_limited`. Comes before the body is read."""
        enforce(await self._limiter.hit(REFRESHES, address))

    async def is_password_of(self, user_id: str, password: str) -> bool:
        """True for the user's own password: asked again before what matters."""
        async with self._database.read() as connection:
            row = await repository.user_by_id(connection, user_id)
        return await self._hashing.is_correct(row["password_hash"] if row is not None else None, password)

    async def _verified(self, row: RowMapping | None, wish: SignIn) -> RowMapping | None:
        password = wish.password.get_secret_value()
        if len(password) > PASSWORD_MAX:
            return None
        is_right = await self._hashing.is_correct(row["password_hash"] if row is not None else None, password)
        if row is None or row["is_disabled"]:
            return None
        if not is_right:
            await self._watch.failed(row["id"], is_password_right=False)
            return None
        has_code = wish.totp is not None or wish.recovery_code is not None
        if has_code:
            enforce(await self._limiter.hit(SECOND_FACTORS, row["id"]))
        if not await self._second_factor.admits(row["id"], wish.totp, wish.recovery_code):
            await self._watch.failed(row["id"], is_password_right=True)
            return None
        if has_code:
            await self._limiter.clear(SECOND_FACTORS, row["id"])
        return row

    async def _fresh_hash(self, row: RowMapping, wish: SignIn) -> str | None:
        if not self._hashing.needs_rehash(row["password_hash"]):
            return None
        return await self._hashing.hashed(wish.password.get_secret_value())


def _wrong() -> CareConnectError:
    return CareConnectError(Code.UNAUTHENTICATED, "E-mail address or password is wrong")
