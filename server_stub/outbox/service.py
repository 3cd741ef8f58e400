"""Putting mail and SMS into the outbox, inside the transaction of the change that they tell of."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.ids import new_id
from server_stub.outbox import repository
from server_stub.storage.sealing import Sealer


class Outbox:
    """The writer of new entries; `outbox.worker` sends them."""

    def __init__(self, clock: Clock, sealer: Sealer) -> None:
        self._clock = clock
        self._sealer = sealer

    async def put(
        self,
        transaction: AsyncConnection,
        template: str,
        recipient_id: str,
        *,
        channel: str = "email",
        appointment_id: str | None = None,
        appointment_version: int | None = None,
        values: Mapping[str, str] | None = None,
        secret: str | None = None,
        not_before: datetime | None = None,
    ) -> None:
        """Add an entry. values: ids, times and names of templates' blanks, nothing about health.

        appointment_version: an entry of an older version than the appointment has by then is dropped unsent.
        secret: what must not lie in the clear, such as a typed code.
        """
        entry_id = new_id()
        now = self._clock.now()
        await repository.add(
            transaction,
            id=entry_id,
            channel=channel,
            template=template,
            recipient_id=recipient_id,
            appointment_id=appointment_id,
            appointment_version=appointment_version,
            values=dict(values or {}),
            secret=self._sealer.seal_optional(secret, f"outbox/{entry_id}"),
            key_id=self._sealer.key_id if secret is not None else None,
            created_at=now,
            not_before=not_before or now,
            attempts=0,
        )

    async def drop_for(self, transaction: AsyncConnection, appointment_id: str) -> None:
        """Drop what waits for an appointment's time, such as reminders: the visit has been moved or cancelled."""
        await repository.drop_waiting(transaction, appointment_id, self._clock.now())
