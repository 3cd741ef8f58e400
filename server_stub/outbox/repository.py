"""SQL of the outbox."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, case, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.outbox.tables import outbox
from server_stub.storage.replacing import row_if
from server_stub.storage.statements import Statement

_ADD = Statement(insert(outbox))


async def add(connection: AsyncConnection, row: Mapping[str, Any]) -> None:
    """Insert an entry."""
    await _ADD.run(connection, row)


async def add_if(connection: AsyncConnection, row: Mapping[str, Any], only_if: ColumnElement[bool]) -> None:
    """Insert an entry if that is true; the statement is the same if it is not."""
    await connection.execute(insert(outbox).from_select(list(row), row_if(outbox, row, only_if)))


async def drop_waiting(connection: AsyncConnection, appointment_id: str, now: datetime) -> None:
    """Drop the entries of an appointment whose time has not come."""
    await connection.execute(
        update(outbox)
        .where(
            outbox.c.appointment_id == appointment_id,
            outbox.c.sent_at.is_(None),
            outbox.c.dropped_at.is_(None),
            outbox.c.not_before > now,
        )
        .values(dropped_at=now)
    )


async def due(connection: AsyncConnection, now: datetime, limit: int) -> Sequence[RowMapping]:
    """Entries to send now, oldest first; on PostgreSQL locked, and those that another process has locked left out."""
    query = (
        select(outbox)
        .where(outbox.c.sent_at.is_(None), outbox.c.dropped_at.is_(None), outbox.c.not_before <= now)
        .order_by(outbox.c.not_before)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return (await connection.execute(query)).mappings().all()


async def backlog(connection: AsyncConnection, now: datetime) -> tuple[int, datetime | None]:
    """How many entries are due or being sent, and since when the oldest one is in the outbox and may be sent."""
    waiting_since = case((outbox.c.attempts > 0, outbox.c.created_at), else_=outbox.c.not_before)
    query = select(func.count(), func.min(waiting_since)).where(
        outbox.c.sent_at.is_(None),
        outbox.c.dropped_at.is_(None),
        or_(outbox.c.not_before <= now, outbox.c.attempts > 0),
    )
    count, oldest = (await connection.execute(query)).one()
    return count, oldest


async def change(connection: AsyncConnection, entry_id: str, **values: Any) -> None:
    """Set columns of an entry."""
    await connection.execute(update(outbox).where(outbox.c.id == entry_id).values(**values))
