"""Who wants SMS, and where: a number that a person gave is the wish, and taking it away ends it."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from server_stub.activity.service import ActivityLog
from server_stub.phones import repository
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer


class Phones:
    """The only writer of numbers; they lie sealed, and are in no log."""

    def __init__(self, database: Database, clock: Clock, sealer: Sealer, activity: ActivityLog) -> None:
        self._database = database
        self._clock = clock
        self._sealer = sealer
        self._activity = activity

    async def wants_sms(self, connection: AsyncConnection, user_id: str) -> bool:
        """True for a person who gave a number."""
        return await repository.find(connection, user_id) is not None

    async def number_of(self, connection: AsyncConnection, user_id: str) -> str | None:
        """A person's number in E.164; None for one who gave none, or took it back."""
        row = await repository.find(connection, user_id)
        return None if row is None else self._sealer.open(row["number"], row["key_id"], f"phones/{user_id}")

    async def own(self, user_id: str) -> str | None:
        """The number as its owner sees it."""
        async with self._database.read() as connection:
            return await self.number_of(connection, user_id)

    async def change(self, user_id: str, number: str | None) -> None:
        """Another number, or none: no SMS from then on, also none that is waiting."""
        async with self._database.write() as transaction:
            await repository.drop(transaction, user_id)
            if number is not None:
                await repository.add(
                    transaction,
                    user_id=user_id,
                    number=self._sealer.seal(number, f"phones/{user_id}"),
                    key_id=self._sealer.key_id,
                    agreed_at=self._clock.now(),
                )
            action = "PHONE_GIVEN" if number is not None else "PHONE_TAKEN_BACK"
            await self._activity.record(transaction, action, actor_id=user_id, subject_id=user_id)
