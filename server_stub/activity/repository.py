"""SQL of the activity log."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import RowMapping, bindparam, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.activity.tables import activities, activity_head
from server_stub.storage.statements import Row, Statement

# Every change writes an entry, so this is built once.
_ADD = Statement(insert(activities))
_LINK = Statement(
    update(activities)
    .where(activities.c.id == bindparam("of_id"))
    .values(position=bindparam("to_position"), hash=bindparam("to_hash"))
)
# ... and every second some are linked, while offers of calls wait for their turn.
_LOCK_HEAD = Statement(
    select(activity_head.c.position, activity_head.c.hash).where(activity_head.c.id == 1).with_for_update()
)
_UNLINKED = Statement(
    select(activities.c.id, activities.c.mac)
    .where(activities.c.position.is_(None))
    .order_by(activities.c.id)
    .limit(bindparam("most"))
)
_MOVE_HEAD = Statement(
    update(activity_head)
    .where(activity_head.c.id == 1)
    .values(position=bindparam("to_position"), hash=bindparam("to_hash"))
)


async def add(connection: AsyncConnection, entry: Mapping[str, Any]) -> None:
    """Add an entry that is not linked yet."""
    await _ADD.run(connection, entry)


async def lock_head(connection: AsyncConnection) -> tuple[int, bytes]:
    """Where the chain ends; nobody else links entries before this transaction has ended."""
    (row,) = await _LOCK_HEAD.rows(connection, {})
    return row["position"], row["hash"]


async def unlinked(connection: AsyncConnection, limit: int) -> Sequence[Row]:
    """Entries that are not in the chain yet, in the order of their ids."""
    return await _UNLINKED.rows(connection, {"most": limit})


async def places(connection: AsyncConnection, entry_ids: Collection[str]) -> dict[str, int | None]:
    """Where these entries are in the chain, None for one that is not linked yet; what does not exist is left out."""
    if not entry_ids:
        return {}
    query = select(activities.c.id, activities.c.position).where(activities.c.id.in_(entry_ids))
    return {row.id: row.position for row in await connection.execute(query)}


async def hash_at(connection: AsyncConnection, position: int) -> bytes | None:
    """The hash at a place; None when there is no entry."""
    query = select(activities.c.hash).where(activities.c.position == position)
    found: bytes | None = (await connection.execute(query)).scalar()
    return found


async def link(
    connection: AsyncConnection, links: Sequence[tuple[str, int, bytes]], new_head: tuple[int, bytes]
) -> None:
    """Put entries (id, position, hash) into the chain and move its head."""
    rows = [{"of_id": entry_id, "to_position": position, "to_hash": made} for entry_id, position, made in links]
    if rows:
        await _LINK.run_each(connection, rows)
    position, made = new_head
    await _MOVE_HEAD.run(connection, {"to_position": position, "to_hash": made})


async def page(
    connection: AsyncConnection, *, user_id: str | None, before: str | None, limit: int
) -> Sequence[RowMapping]:
    """Entries by or about one user (everybody's for None), newest first."""
    query = select(activities).order_by(activities.c.id.desc()).limit(limit)
    if user_id is not None:
        query = query.where(or_(activities.c.actor_id == user_id, activities.c.subject_id == user_id))
    if before is not None:
        query = query.where(activities.c.id < before)
    return (await connection.execute(query)).mappings().all()


async def after(connection: AsyncConnection, position: int, limit: int) -> Sequence[RowMapping]:
    """Linked entries behind a place, in the chain's order."""
    query = select(activities).where(activities.c.position > position).order_by(activities.c.position).limit(limit)
    return (await connection.execute(query)).mappings().all()


async def newest(connection: AsyncConnection, activity: str) -> RowMapping | None:
    """The newest entry of a kind."""
    query = select(activities).where(activities.c.activity == activity).order_by(activities.c.id.desc()).limit(1)
    return (await connection.execute(query)).mappings().first()


async def head(connection: AsyncConnection) -> tuple[int, bytes]:
    """Where the chain ends, without locking."""
    row = (await connection.execute(select(activity_head.c.position, activity_head.c.hash))).one()
    return row.position, row.hash
