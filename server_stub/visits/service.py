"""Visits: what really happened at an appointment."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.protocol.appointments import VisitOut
from server_stub.storage.sealing import Sealer
from server_stub.visits import repository


class Visits:
    """The only writer of visits; called inside the transactions of appointments."""

    def __init__(self, clock: Clock, sealer: Sealer) -> None:
        self._clock = clock
        self._sealer = sealer

    async def check_in(
        self, transaction: AsyncConnection, appointment_id: str, location_text: str | None, callback_phone: str | None
    ) -> None:
        """The patient has come, and says where they are and how to call back."""
        visit_id = await self._visit_id(transaction, appointment_id)
        await repository.change_visit(
            transaction,
            visit_id,
            checked_in_at=self._clock.now(),
            location_text=self._sealer.seal_optional(location_text, f"visits/{visit_id}/location"),
            callback_phone=self._sealer.seal_optional(callback_phone, f"visits/{visit_id}/phone"),
            key_id=self._sealer.key_id,
        )

    async def start(self, transaction: AsyncConnection, appointment_id: str, call_id: str, mode: str) -> None:
        """A call of this visit was answered; a later call of the same visit keeps the first start."""
        visit_id = await self._visit_id(transaction, appointment_id)
        row = await repository.visit(transaction, appointment_id)
        started_at = row["started_at"] if row is not None else None
        await repository.change_visit(
            transaction,
            visit_id,
            call_id=call_id,
            started_at=started_at or self._clock.now(),
            ended_at=None,
            end_reason=None,
            mode_used=mode,
        )

    async def end(self, transaction: AsyncConnection, appointment_id: str, call_id: str, reason: str) -> None:
        """The visit's present call has ended; an end of an earlier call changes nothing."""
        row = await repository.visit(transaction, appointment_id)
        if row is not None and row["call_id"] == call_id:
            await repository.change_visit(transaction, row["id"], ended_at=self._clock.now(), end_reason=reason)

    async def shown(self, connection: AsyncConnection, appointment_id: str) -> VisitOut:
        """What is known of the visit; an empty one before anything has happened."""
        row = await repository.visit(connection, appointment_id)
        if row is None:
            return VisitOut()
        place = f"visits/{row['id']}"
        return VisitOut(
            checked_in_at=row["checked_in_at"],
            started_at=row["started_at"],
            ended_at=row["ended_at"],
            location_text=self._sealer.open_optional(row["location_text"], row["key_id"], f"{place}/location"),
            callback_phone=self._sealer.open_optional(row["callback_phone"], row["key_id"], f"{place}/phone"),
        )

    async def _visit_id(self, transaction: AsyncConnection, appointment_id: str) -> str:
        row = await repository.visit(transaction, appointment_id)
        if row is not None:
            return str(row["id"])
        visit_id = new_id()
        await repository.add_visit(transaction, id=visit_id, appointment_id=appointment_id)
        return visit_id
