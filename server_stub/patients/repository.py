"""SQL of patients."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.patients.tables import patient_access, patients
from server_stub.storage.lists import one_of
from server_stub.storage.statements import Row, Statement

_OWN = Statement(
    select(patients, patient_access.c.user_id)
    .join(patient_access, patient_access.c.patient_id == patients.c.id)
    .where(one_of(patient_access.c.user_id, "user_ids"), patient_access.c.relationship == "self")
)


async def add(connection: AsyncConnection, values: dict[str, Any], access: dict[str, Any]) -> None:
    """Insert a patient with the first account that acts for them."""
    await connection.execute(insert(patients).values(**values))
    await connection.execute(insert(patient_access).values(patient_id=values["id"], **access))


async def own(connection: AsyncConnection, user_ids: Collection[str]) -> Sequence[Row]:
    """The patients that these accounts are themselves, with `user_id`."""
    return await _OWN.rows(connection, {"user_ids": user_ids})


async def change(connection: AsyncConnection, patient_id: str, **values: Any) -> None:
    """Set columns of a patient."""
    await connection.execute(update(patients).where(patients.c.id == patient_id).values(**values))
