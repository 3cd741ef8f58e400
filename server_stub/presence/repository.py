"""SQL of what doctors have told of their day."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.presence.tables import doctor_statuses
from server_stub.storage.replacing import put_in_place
from server_stub.storage.statements import Row, Statement

_FIND = Statement(select(doctor_statuses).where(doctor_statuses.c.doctor_id == bindparam("doctor")))


async def find(connection: AsyncConnection, doctor_id: str) -> Row | None:
    """A doctor's last word, of whichever day; None for one who never said anything."""
    return next(iter(await _FIND.rows(connection, {"doctor": doctor_id})), None)


async def put(connection: AsyncConnection, doctor_id: str, told_at: datetime, **values: Any) -> None:
    """In place of the word before, unless that is a later one."""
    kept_at = doctor_statuses.c.told_at
    is_older = or_(kept_at.is_(None), kept_at <= told_at)
    row = {"doctor_id": doctor_id, "told_at": told_at, **values}
    await put_in_place(connection, doctor_statuses, row, when=is_older)
