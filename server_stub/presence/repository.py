"""SQL of what doctors have told of their day."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.presence.tables import doctor_statuses
from server_stub.storage.replacing import put_in_place
from server_stub.storage.statements import Row, Statement

_FIND = Statement(select(doctor_statuses).where(doctor_statuses.c.doctor_id == bindparam("doctor")))


async def find(connection: AsyncConnection, doctor_id: str) -> Row | None:
    """A doctor's last word, of whichever day; None for one who never said anything."""
    return next(iter(await _FIND.rows(connection, {"doctor": doctor_id})), None)


async def put(connection: AsyncConnection, doctor_id: str, **values: Any) -> None:
    """In place of the word before."""
    await put_in_place(connection, doctor_statuses, {"doctor_id": doctor_id, **values})
