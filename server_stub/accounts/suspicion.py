"""Telling people by mail when somebody may be trying to be them. Nothing but that and the time is in the mail."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.limits import Limit, Limiter
from server_stub.outbox.service import Outbox
from server_stub.storage.database import Database

# One more than these in an hour, from everywhere together, is told: most people who mistype are in by then.
FAILURES = Limit("sign-in-failures", 4, 3600)
# The password was right: that says more.
WRONG_CODES = Limit("sign-in-wrong-codes", 2, 3600)
# Whoever goes on trying must not fill somebody's mailbox.
TOLD = Limit("sign-in-told", 1, 24 * 3600)


class SignInWatch:
    """Counts failed sign-ins of accounts that exist, and tells their owners."""

    def __init__(self, database: Database, limiter: Limiter, outbox: Outbox) -> None:
        self._database = database
        self._limiter = limiter
        self._outbox = outbox

    async def failed(self, user_id: str, *, is_password_right: bool) -> None:
        """A password or a code was wrong."""
        limit, letter = (WRONG_CODES, "sign_in_codes") if is_password_right else (FAILURES, "sign_in_attempts")
        if (await self._limiter.hit(limit, user_id)).is_allowed:
            return
        if not (await self._limiter.hit(TOLD, f"{letter}|{user_id}")).is_allowed:
            return
        async with self._database.write() as transaction:
            await self._outbox.put(transaction, letter, user_id)

    async def is_after_failures(self, user_id: str) -> bool:
        """True when whoever gets in now does so after many failures. Before a transaction: this may ask Redis."""
        counts = [await self._limiter.peek(limit, user_id) for limit in (FAILURES, WRONG_CODES)]
        return not all(count.is_allowed for count in counts)

    async def tell_success(self, transaction: AsyncConnection, user_id: str) -> None:
        """Have the person told of it."""
        await self._outbox.put(transaction, "sign_in_after_attempts", user_id)

    async def forget(self, user_id: str) -> None:
        """Somebody is in: counting begins anew."""
        for limit in (FAILURES, WRONG_CODES):
            await self._limiter.clear(limit, user_id)
