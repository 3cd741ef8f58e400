"""Patients: who is treated, and which account acts for whom."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.ids import new_id
from server_stub.patients import repository
from server_stub.storage.statements import Row

_CAPACITY = 20_000


class Patients:
    """The only writer of patients and of `patient_access`."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        # Who an account itself is never changes.
        self._own_ids: dict[str, str] = {}

    async def add_self(
        self, transaction: AsyncConnection, user_id: str, *, birth_date: date | None, gender: str | None
    ) -> str:
        """The patient that a new account is; its id."""
        now = self._clock.now()
        patient_id = new_id()
        await repository.add(
            transaction,
            {"id": patient_id, "birth_date": birth_date, "gender": gender, "created_at": now, "updated_at": now},
            {"user_id": user_id, "relationship": "self", "scope": "full", "valid_from": now},
        )
        return patient_id

    async def own(self, connection: AsyncConnection, user_ids: Collection[str]) -> dict[str, Row]:
        """The patients that these accounts are themselves, by user id."""
        if not user_ids:
            return {}
        return {row["user_id"]: row for row in await repository.own(connection, user_ids)}

    async def own_id(self, connection: AsyncConnection, user_id: str) -> str:
        """The patient that a patient's account is; LookupError for another account."""
        known = self._own_ids.get(user_id)
        if known is not None:
            return known
        row = (await self.own(connection, [user_id])).get(user_id)
        if row is None:
            raise LookupError("this account is no patient")
        if len(self._own_ids) >= _CAPACITY:
            self._own_ids.clear()
        self._own_ids[user_id] = found = str(row["id"])
        return found

    async def change_self(self, transaction: AsyncConnection, user_id: str, **values: Any) -> None:
        """Set birth_date or gender of the patient that an account is."""
        row = (await self.own(transaction, [user_id])).get(user_id)
        if row is not None:
            await repository.change(transaction, row["id"], updated_at=self._clock.now(), **values)
