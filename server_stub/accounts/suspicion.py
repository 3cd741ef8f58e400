"""Telling people by mail when somebody may be trying to be them. Nothing but that and the time is in the mail."""

from __future__ import annotations

from enum import Enum, auto

from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.accounts import repository
from server_stub.limits import Limit, Limiter
from server_stub.outbox.service import Outbox

# One more than these in an hour, from everywhere together, is told: most people who mistype are in by then.
FAILURES = Limit("sign-in-failures", 4, 3600)
# The password was right: that says more.
WRONG_CODES = Limit("sign-in-wrong-codes", 2, 3600)
# Whoever goes on trying must not fill somebody's mailbox.
TOLD = Limit("sign-in-told", 1, 24 * 3600)
AFTER_FAILURES = "sign_in_after_attempts"
"""The letter about a sign-in that went well after many that did not."""


class Wrong(Enum):
    """What somebody got wrong. CODE: of the second factor, after a right password."""

    PASSWORD = auto()
    CODE = auto()


class SignInWatch:
    """Counts failed sign-ins, and knows when the owner of an account is to be told.

    Accounts go by their address as it is folded for comparison. Failures are counted whether or not somebody has the
    address, so that nobody learns from the time of an answer who has.
    """

    def __init__(self, limiter: Limiter, outbox: Outbox) -> None:
        self._limiter = limiter
        self._outbox = outbox

    async def failed(self, account: str, wrong: Wrong) -> str | None:
        """Count one; the letter that is due now, None for none. Before a transaction: this may ask Redis."""
        limit, letter = (WRONG_CODES, "sign_in_codes") if wrong is Wrong.CODE else (FAILURES, "sign_in_attempts")
        if (await self._limiter.hit(limit, account)).is_allowed:
            return None
        return letter if (await self._limiter.hit(TOLD, f"{letter}|{account}")).is_allowed else None

    async def tell(self, transaction: AsyncConnection, letter: str, user_id: str) -> None:
        """Have the person told; the steps are the same for nobody."""
        await self._outbox.put(transaction, letter, user_id, only_if=repository.is_there(user_id))

    async def is_after_failures(self, account: str) -> bool:
        """True when whoever gets in now does so after many failures. Before a transaction: this may ask Redis."""
        counts = [await self._limiter.peek(limit, account) for limit in (FAILURES, WRONG_CODES)]
        return not all(count.is_allowed for count in counts)

    async def forget(self, account: str) -> None:
        """Somebody is in: counting begins anew."""
        for limit in (FAILURES, WRONG_CODES):
            await self._limiter.clear(limit, account)
