"""Putting mail and SMS into the outbox, inside the transaction of the change that they tell of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy import ColumnElement
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.ids import new_id
from server_stub.outbox import repository
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer

BY_SMS_TOO = frozenset(
    {
        "appointment_approved",
        "appointment_rejected",
        "appointment_cancelled",
        "appointment_moved",
        "appointment_reminder",
    }
)
"""What people who want SMS get so beside the mail: news of their visits; never a code that opens anything."""


PHONE_CODE = "phone_code"
"""Goes by SMS alone, to a number that is still to be confirmed."""


class SmsWishes(Protocol):
    """Who wants SMS."""

    async def wants_sms(self, connection: AsyncConnection, user_id: str) -> bool:
        """True for a person who gave a number for it, and confirmed it."""
        ...


@dataclass(frozen=True, slots=True)
class Entry:
    """One letter to send. attempts: this one included. secret: opened."""

    id: str
    channel: str
    template: str
    recipient_id: str
    appointment_id: str | None
    appointment_version: int | None
    values: Mapping[str, str]
    secret: str | None = field(repr=False)
    created_at: datetime
    attempts: int


class Outbox:
    """The only writer of the outbox; `mailing.worker` asks it for what is due."""

    def __init__(self, database: Database, clock: Clock, sealer: Sealer, sms: SmsWishes | None = None) -> None:
        """sms: who wants SMS; None when this server has no way to send any."""
        self._sms = sms
        self._database = database
        self._clock = clock
        self._sealer = sealer

    async def put(
        self,
        transaction: AsyncConnection,
        template: str,
        recipient_id: str,
        *,
        appointment_id: str | None = None,
        appointment_version: int | None = None,
        values: Mapping[str, str] | None = None,
        secret: str | None = None,
        not_before: datetime | None = None,
        only_if: ColumnElement[bool] | None = None,
    ) -> None:
        """Add a mail, and an SMS of the same for who wants that.

        values: ids, times and names of templates' blanks, nothing about health. appointment_version: an entry of an
        older version than the appointment has by then is dropped unsent. secret: what must not lie in the clear, such
        as a typed code. only_if: what must be true in the database; else the steps are the same for nothing.
        """
        for channel in await self._channels(transaction, template, recipient_id):
            entry_id = new_id()
            now = self._clock.now()
            row = {
                "id": entry_id,
                "channel": channel,
                "template": template,
                "recipient_id": recipient_id,
                "appointment_id": appointment_id,
                "appointment_version": appointment_version,
                "values": dict(values or {}),
                "secret": self._sealer.seal_optional(secret, f"outbox/{entry_id}"),
                "key_id": self._sealer.key_id if secret is not None else None,
                "created_at": now,
                "not_before": not_before or now,
                "attempts": 0,
            }
            if only_if is None:
                await repository.add(transaction, row)
            else:
                await repository.add_if(transaction, row, only_if)

    async def _channels(self, transaction: AsyncConnection, template: str, recipient_id: str) -> tuple[str, ...]:
        if template == PHONE_CODE:
            return ("sms",)
        is_by_sms = (
            self._sms is not None and template in BY_SMS_TOO and await self._sms.wants_sms(transaction, recipient_id)
        )
        return ("email", "sms") if is_by_sms else ("email",)

    async def drop_for(self, transaction: AsyncConnection, appointment_id: str) -> None:
        """Drop what waits for an appointment's time, such as reminders: the visit has been moved or cancelled."""
        await repository.drop_waiting(transaction, appointment_id, self._clock.now())

    async def take_due(self, limit: int, lease: timedelta) -> list[Entry]:
        """Entries to send now. Nobody else gets them for the time of the lease; then they are due again."""
        now = self._clock.now()
        async with self._database.write() as transaction:
            rows = await repository.due(transaction, now, limit)
            for row in rows:
                await repository.change(transaction, row["id"], not_before=now + lease, attempts=row["attempts"] + 1)
        return [
            Entry(
                id=row["id"],
                channel=row["channel"],
                template=row["template"],
                recipient_id=row["recipient_id"],
                appointment_id=row["appointment_id"],
                appointment_version=row["appointment_version"],
                values=row["values"],
                secret=self._sealer.open_optional(row["secret"], row["key_id"], f"outbox/{row['id']}"),
                created_at=row["created_at"],
                attempts=row["attempts"] + 1,
            )
            for row in rows
        ]

    async def backlog(self) -> tuple[int, float]:
        """How many letters are due, those that failed before included, and the seconds that the oldest has waited."""
        now = self._clock.now()
        async with self._database.read() as connection:
            count, oldest = await repository.backlog(connection, now)
        return count, max(0.0, (now - oldest).total_seconds()) if oldest is not None else 0.0

    async def sent(self, entry: Entry) -> None:
        """The channel has taken it; its secret is forgotten."""
        await self._change(entry, sent_at=self._clock.now(), secret=None)

    async def dropped(self, entry: Entry, why: str) -> None:
        """It will not be sent."""
        await self._change(entry, dropped_at=self._clock.now(), last_error=why[:64], secret=None)

    async def postponed(self, entry: Entry, wait: timedelta, why: str) -> None:
        """The channel has refused it for now."""
        await self._change(entry, not_before=self._clock.now() + wait, last_error=why[:64])

    async def _change(self, entry: Entry, **values: object) -> None:
        async with self._database.write() as transaction:
            await repository.change(transaction, entry.id, **values)
