"""Signing in: limits first, then the hash, then the second factor."""

from __future__ import annotations

from sqlalchemy import RowMapping

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
from server_stub.accounts.suspicion import AFTER_FAILURES, SignInWatch, Wrong
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
        hashing: PasswordHashing,
        sessions: Sessions,
        second_factor: SecondFactor,
        activity: ActivityLog,
        limiter: Limiter,
        watch: SignInWatch,
    ) -> None:
        self._database = database
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
            wrong = await self._what_is_wrong(row, wish)
        except CareConnectError as error:
            # The password was right, or was not looked at.
            if error.code != Code.RATE_LIMITED:
                await self._limiter.clear(PER_ACCOUNT_AND_ADDRESS, pair)
            raise
        if row is None or wrong is not None:
            await self._refuse(row, key, address, wrong or Wrong.PASSWORD)
            raise _refusal()
        await self._limiter.clear(PER_ACCOUNT_AND_ADDRESS, pair)
        fresh_hash = await self._fresh_hash(row, wish)
        ref = UserRef(row["id"], row["medical_id"], row["name"], Role(row["role"]))
        is_after_failures = await self._watch.is_after_failures(key)
        async with self._database.write() as transaction:
            # Whoever changes a password ends every other session, also one that was about to begin with the old one:
            # locked, so that the change either is seen here or sees this session.
            now = await repository.lock_user(transaction, ref.user_id)
            if now is None or now["is_disabled"] or now["password_changed_at"] != row["password_changed_at"]:
                raise _refusal()
            if fresh_hash is not None:
                # Another sign-in may have done the same by now; then that hash stays, of the same password.
                await repository.replace_hash(transaction, ref.user_id, row["password_hash"], fresh_hash)
            tokens = await self._sessions.open(transaction, ref, user_agent)
            await self._activity.record(transaction, "SIGN_IN", actor_id=ref.user_id, subject_id=ref.user_id)
            if is_after_failures:
                await self._watch.tell(transaction, AFTER_FAILURES, ref.user_id)
        await self._watch.forget(key)
        return tokens, ref.user_id

    async def limit_refreshes(self, address: str) -> None:
        """Count a refresh from an address; raises `rate_limited`. Comes before the body is read."""
        enforce(await self._limiter.hit(REFRESHES, address))

    async def is_password_of(self, user_id: str, password: str) -> bool:
        """True for the user's own password: asked again before what matters."""
        async with self._database.read() as connection:
            row = await repository.user_by_id(connection, user_id)
        return await self._hashing.is_correct(row["password_hash"] if row is not None else None, password)

    async def _what_is_wrong(self, row: RowMapping | None, wish: SignIn) -> Wrong | None:
        """None for whoever may come in. Raises `mfa_required`, and `rate_limited` for guesses at codes."""
        password = wish.password.get_secret_value()
        if len(password) > PASSWORD_MAX:
            return Wrong.PASSWORD
        is_right = await self._hashing.is_correct(row["password_hash"] if row is not None else None, password)
        if row is None or row["is_disabled"] or not is_right:
            return Wrong.PASSWORD
        has_code = wish.totp is not None or wish.recovery_code is not None
        if has_code:
            enforce(await self._limiter.hit(SECOND_FACTORS, row["id"]))
        if not await self._second_factor.admits(row["id"], wish.totp, wish.recovery_code):
            return Wrong.CODE
        if has_code:
            await self._limiter.clear(SECOND_FACTORS, row["id"])
        return None

    async def _refuse(self, row: RowMapping | None, key: str, address: str, wrong: Wrong) -> None:
        """Count and remember it. The steps, and with them the time, are the same where there is no such account."""
        for limit, name in ((PER_ADDRESS, address), (PER_ACCOUNT, key)):
            await self._limiter.hit(limit, name)
        letter = await self._watch.failed(key, wrong)
        async with self._database.write() as transaction:
            if letter is not None:
                await self._watch.tell(transaction, letter, row["id"] if row is not None else repository.NOBODY)
            await self._activity.record(
                transaction,
                "SIGN_IN",
                actor_id=None,
                subject_id=row["id"] if row is not None else None,
                outcome="refused",
            )

    async def _fresh_hash(self, row: RowMapping, wish: SignIn) -> str | None:
        if not self._hashing.needs_rehash(row["password_hash"]):
            return None
        return await self._hashing.hashed(wish.password.get_secret_value())


def _refusal() -> CareConnectError:
    return CareConnectError(Code.UNAUTHENTICATED, "E-mail address or password is wrong")
