"""Who wants SMS, and where: a number that a person gave and confirmed is the wish, and taking it away ends it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from server_stub.phones import repository
from server_stub.storage.sealing import Sealer
from server_stub.typed_codes import TypedCodes


@dataclass(frozen=True, slots=True)
class OwnNumber:
    """A number as its owner sees it, in E.164."""

    number: str
    is_confirmed: bool


class Phones:
    """Reads and writes numbers; they lie sealed, and are in no log. What is changed goes through the `PhoneDesk`."""

    def __init__(self, clock: Clock, sealer: Sealer, codes: TypedCodes) -> None:
        """codes: those of `phone_codes`."""
        self._clock = clock
        self._sealer = sealer
        self._codes = codes

    async def wants_sms(self, connection: AsyncConnection, user_id: str) -> bool:
        """True for a person who gave a number and confirmed it."""
        row = await repository.find(connection, user_id)
        return row is not None and row["confirmed_at"] is not None

    async def number_of(self, connection: AsyncConnection, user_id: str) -> str | None:
        """A person's number in E.164; None for one who gave none, took it back, or has not confirmed it."""
        own = await self.own(connection, user_id)
        return own.number if own is not None and own.is_confirmed else None

    async def number_to_confirm(self, connection: AsyncConnection, user_id: str, asked_at: datetime) -> str | None:
        """Where a code of this moment goes; None when there is a newer one, or it is too old to be of use."""
        code = await self._codes.find(connection, user_id)
        if code is None or code["created_at"] > asked_at or code["expires_at"] <= self._clock.now():
            return None
        own = await self.own(connection, user_id)
        return own.number if own is not None and not own.is_confirmed else None

    async def own(self, connection: AsyncConnection, user_id: str) -> OwnNumber | None:
        """The number as its owner sees it; None for none."""
        row = await repository.find(connection, user_id)
        if row is None:
            return None
        number = self._sealer.open(row["number"], row["key_id"], f"phones/{user_id}")
        return OwnNumber(number, row["confirmed_at"] is not None)

    async def keep(self, transaction: AsyncConnection, user_id: str, number: str | None) -> None:
        """Another number, not confirmed yet, or none."""
        # The code before the number, as to confirm it: two at once wait for each other, not in a circle.
        await self._codes.drop(transaction, user_id)
        if number is None:
            await repository.drop(transaction, user_id)
            return
        await repository.put(
            transaction,
            user_id=user_id,
            number=self._sealer.seal(number, f"phones/{user_id}"),
            key_id=self._sealer.key_id,
            agreed_at=self._clock.now(),
        )
