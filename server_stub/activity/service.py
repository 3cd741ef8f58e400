"""Who did and saw what. An entry is part of the transaction that it tells of: no entry, no change."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.protocol.care import ActivitiesAnswer, ActivityOut
from server_stub.activity import repository
from server_stub.activity.chain import Entry, mac
from server_stub.activity.linker import Linker
from server_stub.storage.database import Database, after_commit


class ActivityLog:
    """Appends to and reads the log. key: 32 bytes for the chain."""

    def __init__(self, database: Database, clock: Clock, key: bytes) -> None:
        self._database = database
        self._clock = clock
        self._key = key
        self._linker = Linker(database, key)

    async def record(
        self,
        transaction: AsyncConnection,
        activity: str,
        *,
        actor_id: str | None,
        subject_id: str | None = None,
        outcome: str = "success",
        details: Mapping[str, str] | None = None,
    ) -> None:
        """Add an entry in the transaction of what it tells of.

        activity: what was done, in upper case (``APPOINTMENT_REQUESTED``). subject_id: the user whom it is about.
        """
        now = self._clock.now()
        entry = Entry(
            id=new_id(),
            actor_id=actor_id,
            subject_id=subject_id,
            activity=activity,
            outcome=outcome,
            details=dict(details or {}),
            # milliseconds, as the code covers the time in the contract's form
            created_at=now.replace(microsecond=now.microsecond // 1000 * 1000),
        )
        own_mac = mac(self._key, entry)
        row = {
            "id": entry.id,
            "actor_id": actor_id,
            "subject_id": subject_id,
            "activity": activity,
            "outcome": outcome,
            "details": entry.details,
            "created_at": entry.created_at,
            "mac": own_mac,
        }
        await repository.add(transaction, row)
        self._linker.expect()
        after_commit(transaction, lambda: self._linker.committed(entry.id, own_mac))

    async def record_alone(
        self,
        activity: str,
        *,
        actor_id: str | None,
        subject_id: str | None = None,
        outcome: str = "success",
        details: Mapping[str, str] | None = None,
    ) -> None:
        """An entry of something that changes nothing else, such as a look into a record or a refusal."""
        async with self._database.write() as transaction:
            await self.record(
                transaction, activity, actor_id=actor_id, subject_id=subject_id, outcome=outcome, details=details
            )

    async def link_new(self) -> None:
        """Put what was written since into the chain; see `Linker`."""
        await self._linker.link_new()

    async def look(self) -> None:
        """Notice that the end of the chain is gone, also when nothing new was written."""
        await self._linker.look()

    async def page(self, user_id: str | None, before: str | None, limit: int) -> ActivitiesAnswer:
        """Entries by or about a user, everybody's for None, newest first. before: the cursor of the last page."""
        async with self._database.read() as connection:
            rows = await repository.page(connection, user_id=user_id, before=before, limit=limit)
        activities = [
            ActivityOut(
                id=row["id"],
                actor_id=row["actor_id"],
                activity=row["activity"],
                outcome=row["outcome"],
                details={str(name): str(value) for name, value in row["details"].items()},
                created_at=row["created_at"],
            )
            for row in rows
        ]
        next_cursor = rows[-1]["id"] if len(rows) == limit else None
        return ActivitiesAnswer(activities=activities, next_cursor=next_cursor)
