"""Who did and saw what. An entry is part of the transaction that it tells of: no entry, no change."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.protocol.care import ActivitiesAnswer, ActivityOut
from server_stub.activity import repository
from server_stub.activity.chain import Entry, link
from server_stub.storage.database import Database


class ActivityLog:
    """Appends to and reads the log. key: 32 bytes for the chain."""

    def __init__(self, database: Database, clock: Clock, key: bytes) -> None:
        self._database = database
        self._clock = clock
        self._key = key

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
        """Add an entry in a transaction, best as its last statement: from here on other writers of the log wait.

        activity: what was done, in upper case (``APPOINTMENT_REQUESTED``). subject_id: the user whom it is about.
        """
        position, previous = await repository.lock_head(transaction)
        entry = Entry(
            id=new_id(),
            actor_id=actor_id,
            subject_id=subject_id,
            activity=activity,
            outcome=outcome,
            details=dict(details or {}),
            # milliseconds, as the hash covers the time in the contract's form
            created_at=(now := self._clock.now()).replace(microsecond=now.microsecond // 1000 * 1000),
        )
        row = {
            "position": position + 1,
            "id": entry.id,
            "actor_id": actor_id,
            "subject_id": subject_id,
            "activity": activity,
            "outcome": outcome,
            "details": dict(entry.details),
            "created_at": entry.created_at,
            "hash": link(self._key, position + 1, previous, entry),
        }
        await repository.append(transaction, [row])

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

    async def page(self, user_id: str | None, before: str | None, limit: int) -> ActivitiesAnswer:
        """Entries by or about a user, everybody's for None, newest first. before: the cursor of the last page."""
        place = int(before) if before is not None and before.isascii() and before.isdecimal() else None
        async with self._database.read() as connection:
            rows = await repository.page(connection, user_id=user_id, before=place, limit=limit)
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
        next_cursor = str(rows[-1]["position"]) if len(rows) == limit else None
        return ActivitiesAnswer(activities=activities, next_cursor=next_cursor)
