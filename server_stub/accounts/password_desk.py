"""Changing a password, and getting back in with a code that was mailed or handed over."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.auth import OkAnswer, PasswordChange, PasswordForgot, PasswordReset
from careconnect_desktop.protocol.names import Code
from server_stub.accounts import repository
from server_stub.accounts.principal import Principal
from server_stub.accounts.service import Accounts, email_key
from server_stub.accounts.sign_in import SignInDesk
from server_stub.accounts.tokens import unauthenticated
from server_stub.activity.service import ActivityLog
from server_stub.limits import Limit, Limiter, enforce
from server_stub.outbox.service import Outbox
from server_stub.storage.database import Database
from server_stub.typed_codes import LIFE, TypedCodes, wrong_code

# Of a code that goes from hand to hand: long enough to get home with it, or to have a program installed.
HANDED_OVER_LIFE = timedelta(hours=1)
PER_ADDRESS = Limit("password-address", 30, 3600)
PER_ACCOUNT_AND_ADDRESS = Limit("password-account-address", 5, 3600)
# From everywhere: a mailbox is not to be flooded, and nobody who asks somewhere else keeps its owner from a code.
PER_ACCOUNT = Limit("password-account", 20, 3600)
PER_USER = Limit("password-again", 10, 15 * 60)
_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_CODE_LENGTH = 8

KeepDone = Callable[[AsyncConnection, OkAnswer], Awaitable[None]]
"""Remembers in a transaction that its request was done."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A code for whoever stands before the administrator."""

    code: str = field(repr=False)
    expires_at: datetime


class PasswordDesk:
    """The only writer of passwords after sign-up, and of reset codes. codes: those of `password_codes`."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        accounts: Accounts,
        sign_in: SignInDesk,
        activity: ActivityLog,
        outbox: Outbox,
        limiter: Limiter,
        codes: TypedCodes,
    ) -> None:
        self._database = database
        self._clock = clock
        self._accounts = accounts
        self._sign_in = sign_in
        self._activity = activity
        self._outbox = outbox
        self._limiter = limiter
        self._codes = codes

    async def confirm(self, who: Principal, password: str, field: str = "password") -> None:
        """The password again, before what matters; raises `validation_failed`, or `rate_limited` after many tries."""
        enforce(await self._limiter.hit(PER_USER, who.user_id))
        if not await self._sign_in.is_password_of(who.user_id, password):
            await self._activity.record_alone(
                "PASSWORD_CONFIRMED", actor_id=who.user_id, subject_id=who.user_id, outcome="refused"
            )
            raise _wrong_password(field)
        await self._limiter.clear(PER_USER, who.user_id)

    async def change(self, who: Principal, wish: PasswordChange, keep: KeepDone | None = None) -> None:
        """A new password; every other session ends, and the address is told.

        keep: given what is answered within the transaction.
        """
        async with self._database.read() as connection:
            user = await repository.user_by_id(connection, who.user_id)
        if user is None:
            raise unauthenticated()
        await self.confirm(who, wish.current_password.get_secret_value(), "currentPassword")
        new = wish.new_password.get_secret_value()
        password_hash = await self._accounts.new_password_hash(new, user["name"], user["email"], "newPassword")
        since = user["password_changed_at"]
        await self._set(user["id"], password_hash, "PASSWORD_CHANGED", but=who.session_id, since=since, keep=keep)

    async def forgot(self, wish: PasswordForgot, address: str) -> None:
        """Mail a code, if there is such an account. The answer and the steps to it are the same for everybody.

        A code that the clinic has handed over stays: whoever types it has asked for a mailed one just before.
        """
        enforce(await self._limiter.hit(PER_ADDRESS, address))
        key = email_key(wish.email)
        here = await self._limiter.hit(PER_ACCOUNT_AND_ADDRESS, f"{key}|{address}")
        # What is refused here does not count against the account.
        may_mail = here.is_allowed and (await self._limiter.hit(PER_ACCOUNT, key)).is_allowed
        code = _new_code()
        now = self._clock.now()
        async with self._database.write() as transaction:
            row = await repository.user_by_email(transaction, key)
            to = row["id"] if row is not None and not row["is_disabled"] and may_mail else repository.NOBODY
            when, is_there = repository.may_be_replaced(now), repository.is_there(to)
            await self._codes.put(transaction, to, code, now, when=when, only_if=is_there, is_handed_over=False)
            has_this_code = self._codes.has(to, code)
            await self._outbox.put(transaction, "password_code", to, secret=code, only_if=has_this_code)
            await self._activity.record(
                transaction, "PASSWORD_FORGOTTEN", actor_id=None, subject_id=row["id"] if row is not None else None
            )

    async def begin_reset(self, user_id: str, by: str | None) -> None:
        """The clinic asks for a new password: the old one ends with every session, and the person is mailed a code.

        by: the administrator's id, None for the command line; nobody but the person learns the code.
        """
        await self._begin_reset(user_id, by, LIFE, is_handed_over=False)

    async def hand_over_reset(self, user_id: str, by: str | None) -> HandedOver:
        """The same for somebody whom no mail reaches: the code is for the administrator to hand over in person."""
        return await self._begin_reset(user_id, by, HANDED_OVER_LIFE, is_handed_over=True)

    async def _begin_reset(self, user_id: str, by: str | None, life: timedelta, *, is_handed_over: bool) -> HandedOver:
        code, now = _new_code(), self._clock.now()
        nobodys = await self._accounts.unusable_password_hash()
        async with self._database.write() as transaction:
            # The code before the user, as wherever both are changed: two at once wait for each other, not in a circle.
            await self._codes.put(transaction, user_id, code, now, life, is_handed_over=is_handed_over)
            await repository.change_user(
                transaction, user_id, password_hash=nobodys, password_changed_at=now, updated_at=now
            )
            ended = await self._accounts.sessions.end_in(transaction, user_id, "password_reset")
            if not is_handed_over:
                await self._outbox.put(transaction, "password_code_by_clinic", user_id, secret=code)
            details = {"by": "clinic", "code": "handed over" if is_handed_over else "mailed"}
            await self._activity.record(
                transaction, "PASSWORD_FORGOTTEN", actor_id=by, subject_id=user_id, details=details
            )
        await self._accounts.sessions.tell_ended(ended)
        return HandedOver(code, now + life)

    async def reset(self, wish: PasswordReset, address: str) -> None:
        """A new password for a right code. Signs nobody in, keeps the second factor, ends every session."""
        enforce(await self._limiter.hit(PER_ADDRESS, address))
        now = self._clock.now()
        async with self._database.write() as transaction:
            user = await repository.user_by_email(transaction, email_key(wish.email))
            user_id = user["id"] if user is not None else repository.NOBODY
            code_hash = await self._codes.check(transaction, user_id, _typed(wish.code), now)
            if code_hash is None:
                await self._activity.record(
                    transaction,
                    "PASSWORD_RESET",
                    actor_id=None,
                    subject_id=user["id"] if user is not None else None,
                    outcome="refused",
                )
        if user is None or code_hash is None:
            raise wrong_code()
        new = wish.new_password.get_secret_value()
        password_hash = await self._accounts.new_password_hash(new, user["name"], user["email"], "newPassword")
        await self._set(user["id"], password_hash, "PASSWORD_RESET", code_hash=code_hash)

    async def _set(
        self,
        user_id: str,
        password_hash: str,
        activity: str,
        *,
        but: str | None = None,
        code_hash: bytes | None = None,
        since: datetime | None = None,
        keep: KeepDone | None = None,
    ) -> None:
        """but: a session that stays. keep: remembers the answer.

        What allows it may have been used up while the new password was hashed: code_hash, the code; since, the password
        of that moment.
        """
        now = self._clock.now()
        async with self._database.write() as transaction:
            if code_hash is not None and not await self._codes.is_still(transaction, user_id, code_hash):
                raise wrong_code()
            await self._codes.drop(transaction, user_id)
            if since is not None:
                user = await repository.lock_user(transaction, user_id)
                if user is None or user["password_changed_at"] != since:
                    raise _wrong_password("currentPassword")
            await repository.change_user(
                transaction, user_id, password_hash=password_hash, password_changed_at=now, updated_at=now
            )
            ended = await self._accounts.sessions.end_in(transaction, user_id, "password_changed", but=but)
            await self._outbox.put(transaction, "password_changed", user_id)
            await self._activity.record(transaction, activity, actor_id=user_id, subject_id=user_id)
            if keep is not None:
                await keep(transaction, OkAnswer())
        await self._accounts.sessions.tell_ended(ended)


def _wrong_password(field_name: str) -> CareConnectError:
    return CareConnectError(Code.VALIDATION_FAILED, "Validation failed", details=(f"{field_name}: is not right",))


def _new_code() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(_CODE_LENGTH))


def _typed(code: str) -> str:
    return "".join(code.split()).replace("-", "").upper()
