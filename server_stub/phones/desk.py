"""Giving, confirming and taking back a number for SMS: nothing but a code goes to one that nobody has confirmed."""

from __future__ import annotations

import secrets

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.protocol.people import PhoneOut
from server_stub.activity.service import ActivityLog
from server_stub.limits import Limit, Limiter, enforce
from server_stub.outbox.service import PHONE_CODE, Outbox
from server_stub.phones import repository
from server_stub.phones.service import Phones
from server_stub.storage.database import Database
from server_stub.typed_codes import TypedCodes, wrong_code

# A number is anybody's until it is confirmed: nobody is to be pestered through this server.
PER_USER = Limit("phone-user", 5, 3600)
PER_NUMBER = Limit("phone-number", 5, 24 * 3600)
TRIES_PER_USER = Limit("phone-tries", 20, 3600)
_DIGITS = 6


class PhoneDesk:
    """Of one server. can_send: it has a way to send SMS; without one, numbers are kept and wait."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        phones: Phones,
        outbox: Outbox,
        activity: ActivityLog,
        limiter: Limiter,
        codes: TypedCodes,
        *,
        can_send: bool,
    ) -> None:
        self._database = database
        self._clock = clock
        self._phones = phones
        self._outbox = outbox
        self._activity = activity
        self._limiter = limiter
        self._codes = codes
        self._can_send = can_send

    async def shown(self, user_id: str) -> PhoneOut:
        """The number as its owner sees it."""
        async with self._database.read() as connection:
            own = await self._phones.own(connection, user_id)
        if own is None:
            return PhoneOut(number=None, sends=self._can_send)
        return PhoneOut(number=own.number, confirmed=own.is_confirmed, sends=self._can_send)

    async def change(self, user_id: str, number: str | None) -> PhoneOut:
        """Another number, to which a code goes, or none: no SMS from then on, also none that is waiting.

        The same number again: another code, unless it is confirmed. Raises `rate_limited`.
        """
        known = await self.shown(user_id)
        if number is not None and known.number == number and known.confirmed:
            return known
        if number is not None and self._can_send:
            enforce(await self._limiter.hit(PER_USER, user_id))
            enforce(await self._limiter.hit(PER_NUMBER, number))
        async with self._database.write() as transaction:
            await self._phones.keep(transaction, user_id, number)
            if number is not None and self._can_send:
                await self._send_code(transaction, user_id)
            action = "PHONE_GIVEN" if number is not None else "PHONE_TAKEN_BACK"
            await self._activity.record(transaction, action, actor_id=user_id, subject_id=user_id)
        return PhoneOut(number=number, sends=self._can_send)

    async def confirm(self, user_id: str, typed: str) -> PhoneOut:
        """SMS go there from now on. Raises `validation_failed` for a code that is not right, or too old."""
        enforce(await self._limiter.hit(TRIES_PER_USER, user_id))
        now = self._clock.now()
        async with self._database.write() as transaction:
            is_right = await self._codes.check(transaction, user_id, "".join(typed.split()), now) is not None
            if is_right:
                await repository.confirm(transaction, user_id, now)
                await self._codes.drop(transaction, user_id)
            await self._activity.record(
                transaction,
                "PHONE_CONFIRMED",
                actor_id=user_id,
                subject_id=user_id,
                outcome="success" if is_right else "refused",
            )
        if not is_right:
            raise wrong_code()
        return await self.shown(user_id)

    async def _send_code(self, transaction: AsyncConnection, user_id: str) -> None:
        code = f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}}"
        await self._codes.put(transaction, user_id, code, self._clock.now())
        await self._outbox.put(transaction, PHONE_CODE, user_id, secret=code)
