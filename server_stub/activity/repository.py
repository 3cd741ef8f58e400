"""SQL of the activity log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import RowMapping, bindparam, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.activity.tables import activities, activity_head

# Every change writes an entry, so these are built once.
_LOCK_HEAD = select(activity_head.c.position, activity_head.c.hash).where(activity_head.c.id == 1).with_for_update()
_APPEND = insert(activities)
_MOVE_HEAD = (
    update(activity_head)
    .where(activity_head.c.id == 1)
    .values(position=bindparam("to_position"), hash=bindparam("to_hash"))
)


async def lock_head(connection: AsyncConnection) -> tuple[int, bytes]:
    """Where the chain ends; no other transaction gets past this before ours has ended."""
    row = (await connection.execute(_LOCK_HEAD)).one()
    return row.position, row.hash


async def append(connection: AsyncConnection, entries: Sequence[Mapping[str, Any]]) -> None:
    """Add entries that continue the chain and move its head to the last one."""
    await connection.execute(_APPEND, list(entries) if len(entries) > 1 else entries[0])
    last = entries[-1]
    await connection.execute(_MOVE_HEAD, {"to_position": last["position"], "to_hash": last["hash"]})


async def page(
    connection: AsyncConnection, *, user_id: str | None, before: int | None, limit: int
) -> Sequence[RowMapping]:
    """Entries by or about one user (everybody's for None), newest first."""
    query = select(activities).order_by(activities.c.position.desc()).limit(limit)
    if user_id is not None:
        query = query.where(or_(activities.c.actor_id == user_id, activities.c.subject_id == user_id))
    if before is not None:
        query = query.where(activities.c.position < before)
    return (await connection.execute(query)).mappings().all()


async def after(connection: AsyncConnection, position: int, limit: int) -> Sequence[RowMapping]:
    """Entries behind a place, in the chain's order."""
    query = select(activities).where(activities.c.position > position).order_by(activities.c.position).limit(limit)
    return (await connection.execute(query)).mappings().all()


async def head(connection: AsyncConnection) -> tuple[int, bytes]:
    """Where the chain ends, without locking."""
    row = (await connection.execute(select(activity_head.c.position, activity_head.c.hash))).one()
    return row.position, row.hash
