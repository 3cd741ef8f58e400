"""Changing a password, and getting back in with a mailed code."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import timedelta

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.auth import PasswordChange, PasswordForgot, PasswordReset
from careconnect_desktop.protocol.names import Code
from server_stub.accounts import codes_repository, repository
from server_stub.accounts.principal import Principal
from server_stub.accounts.service import Accounts, email_key
from server_stub.accounts.sign_in import SignInDesk
from server_stub.activity.service import ActivityLog
from server_stub.limits import Limit, Limiter, enforce
from server_stub.outbox.service import Outbox
from server_stub.storage.database import Database

CODE_LIFE = timedelta(minutes=10)
CODE_TRIES = 5
PER_ADDRESS = Limit("password-address", 30, 3600)
PER_ACCOUNT = Limit("password-account", 5, 3600)
PER_USER = Limit("password-again", 10, 15 * 60)
_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_CODE_LENGTH = 8


class PasswordDesk:
    """The only writer of passwords after sign-up, and of reset codes. code_key: 32 bytes for the codes' hashes."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        accounts: Accounts,
        sign_in: SignInDesk,
        activity: ActivityLog,
        outbox: Outbox,
        limiter: Limiter,
        code_key: bytes,
    ) -> None:
        self._database = database
        self._clock = clock
        self._accounts = accounts
        self._sign_in = sign_in
        self._activity = activity
        self._outbox = outbox
        self._limiter = limiter
        self._code_key = code_key

    async def confirm(self, who: Principal, password: str, field: str = "password") -> None:
        """The password again, before what matters; raises `validation_failed`, or `rate_limited` after many tries."""
        enforce(await self._limiter.hit(PER_USER, who.user_id))
        if not await self._sign_in.is_password_of(who.user_id, password):
            await self._activity.record_alone(
                "PASSWORD_CONFIRMED", actor_id=who.user_id, subject_id=who.user_id, outcome="refused"
            )
            raise CareConnectError(Code.VALIDATION_FAILED, "Validation failed", details=(f"{field}: is not right",))
        await self._limiter.clear(PER_USER, who.user_id)

    async def change(self, who: Principal, wish: PasswordChange) -> None:
        """A new password; every other session ends, and the address is told."""
        await self.confirm(who, wish.current_password.get_secret_value(), "currentPassword")
        async with self._database.read() as connection:
            profile = (await self._accounts.profiles(connection, [who.user_id]))[who.user_id]
        new = wish.new_password.get_secret_value()
        password_hash = await self._accounts.new_password_hash(new, profile.name, profile.email, "newPassword")
        await self._set(who.user_id, password_hash, "PASSWORD_CHANGED", but=who.session_id)

    async def forgot(self, wish: PasswordForgot, address: str) -> None:
        """Mail a code, if there is such an account. The answer, and the work for it, is the same for everybody."""
        enforce(await self._limiter.hit(PER_ADDRESS, address))
        key = email_key(wish.email)
        may_mail = (await self._limiter.hit(PER_ACCOUNT, key)).is_allowed
        code = _new_code()
        now = self._clock.now()
        async with self._database.write() as transaction:
            row = await repository.user_by_email(transaction, key)
            if row is not None and not row["is_disabled"] and may_mail:
                await codes_repository.put(transaction, row["id"], self._hash(row["id"], code), now, now + CODE_LIFE)
                await self._outbox.put(transaction, "password_code", row["id"], secret=code)
            await self._activity.record(
                transaction, "PASSWORD_FORGOTTEN", actor_id=None, subject_id=row["id"] if row is not None else None
            )

    async def begin_reset(self, user_id: str, by: str | None) -> None:
        """The clinic asks for a new password: the old one ends with every session, and the person is mailed a code.

        by: the administrator's id, None for the command line; nobody but the person learns the code.
        """
        code, now = _new_code(), self._clock.now()
        nobodys = await self._accounts.unusable_password_hash()
        async with self._database.write() as transaction:
            # The code before the user, as wherever both are changed: two at once wait for each other, not in a circle.
            await codes_repository.put(transaction, user_id, self._hash(user_id, code), now, now + CODE_LIFE)
            await repository.change_user(
                transaction, user_id, password_hash=nobodys, password_changed_at=now, updated_at=now
            )
            ended = await self._accounts.sessions.end_in(transaction, user_id, "password_reset")
            await self._outbox.put(transaction, "password_code_by_clinic", user_id, secret=code)
            await self._activity.record(
                transaction, "PASSWORD_FORGOTTEN", actor_id=by, subject_id=user_id, details={"by": "clinic"}
            )
        await self._accounts.sessions.tell_ended(ended)

    async def reset(self, wish: PasswordReset, address: str) -> None:
        """A new password for a right code. Signs nobody in, keeps the second factor, ends every session."""
        enforce(await self._limiter.hit(PER_ADDRESS, address))
        now = self._clock.now()
        async with self._database.write() as transaction:
            user = await repository.user_by_email(transaction, email_key(wish.email))
            stored = await codes_repository.lock(transaction, user["id"]) if user is not None else None
            is_right = False
            if user is not None and stored is not None:
                await codes_repository.count_try(transaction, user["id"])
                is_right = (
                    stored["expires_at"] > now
                    and stored["tries"] < CODE_TRIES
                    and hmac.compare_digest(stored["code_hash"], self._hash(user["id"], _typed(wish.code)))
                )
            if not is_right:
                await self._activity.record(
                    transaction,
                    "PASSWORD_RESET",
                    actor_id=None,
                    subject_id=user["id"] if user is not None else None,
                    outcome="refused",
                )
        if user is None or stored is None or not is_right:
            raise _wrong_code()
        new = wish.new_password.get_secret_value()
        password_hash = await self._accounts.new_password_hash(new, user["name"], user["email"], "newPassword")
        await self._set(user["id"], password_hash, "PASSWORD_RESET", code_hash=stored["code_hash"])

    async def _set(
        self,
        user_id: str,
        password_hash: str,
        activity: str,
        *,
        but: str | None = None,
        code_hash: bytes | None = None,
    ) -> None:
        """but: a session that stays. code_hash: of the code that allows it; it may have been used up meanwhile."""
        now = self._clock.now()
        async with self._database.write() as transaction:
            if code_hash is not None:
                stored = await codes_repository.lock(transaction, user_id)
                if stored is None or stored["code_hash"] != code_hash:
                    raise _wrong_code()
            await codes_repository.drop(transaction, user_id)
            await repository.change_user(
                transaction, user_id, password_hash=password_hash, password_changed_at=now, updated_at=now
            )
            ended = await self._accounts.sessions.end_in(transaction, user_id, "password_changed", but=but)
            await self._outbox.put(transaction, "password_changed", user_id)
            await self._activity.record(transaction, activity, actor_id=user_id, subject_id=user_id)
        await self._accounts.sessions.tell_ended(ended)

    def _hash(self, user_id: str, code: str) -> bytes:
        # Keyed: a typed code is short, and its plain hash could be tried out.
        return hmac.new(self._code_key, f"{user_id}\n{code}".encode("utf-8", "replace"), hashlib.sha256).digest()


def _wrong_code() -> CareConnectError:
    return CareConnectError(Code.VALIDATION_FAILED, "Validation failed", details=("code: is not right, or too old",))


def _new_code() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(_CODE_LENGTH))


def _typed(code: str) -> str:
    return "".join(code.split()).replace("-", "").upper()
