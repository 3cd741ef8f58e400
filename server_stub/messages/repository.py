"""SQL of messages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.messages.tables import messages
from server_stub.storage.statements import Statement


def pair_of(one_id: str, other_id: str) -> str:
    """The name of two people's conversation, whoever writes."""
    return "|".join(sorted((one_id, other_id)))


_ADD = Statement(insert(messages))


async def add(connection: AsyncConnection, **values: Any) -> None:
    """Insert a message; IntegrityError when the sender used this client id before."""
    await _ADD.run(connection, values)


async def by_client_id(connection: AsyncConnection, sender_id: str, client_id: str) -> RowMapping | None:
    """A sender's message by the client's own id."""
    query = select(messages).where(messages.c.sender_id == sender_id, messages.c.client_id == client_id)
    return (await connection.execute(query)).mappings().first()


async def history(
    connection: AsyncConnection, user_id: str, other_id: str, before: str | None, limit: int
) -> Sequence[RowMapping]:
    """Messages of two people, newest first."""
    query = select(messages).where(messages.c.pair == pair_of(user_id, other_id))
    if before is not None:
        query = query.where(messages.c.id < before)
    return (await connection.execute(query.order_by(messages.c.id.desc()).limit(limit))).mappings().all()


async def last_of_each(
    connection: AsyncConnection, user_id: str, before: str | None, limit: int
) -> Sequence[RowMapping]:
    """The newest message of each conversation of a user, newest first."""
    newest = (
        select(func.max(messages.c.id).label("id"))
        .where(or_(messages.c.sender_id == user_id, messages.c.receiver_id == user_id))
        .group_by(messages.c.pair)
        .subquery()
    )
    query = select(messages).join(newest, newest.c.id == messages.c.id)
    if before is not None:
        query = query.where(messages.c.id < before)
    return (await connection.execute(query.order_by(messages.c.id.desc()).limit(limit))).mappings().all()


async def unread_counts(connection: AsyncConnection, user_id: str) -> dict[str, int]:
    """How many messages wait for a user, by sender."""
    query = (
        select(messages.c.sender_id, func.count())
        .where(messages.c.receiver_id == user_id, messages.c.read_at.is_(None))
        .group_by(messages.c.sender_id)
    )
    return {row[0]: int(row[1]) for row in (await connection.execute(query)).all()}


async def mark_read(connection: AsyncConnection, user_id: str, sender_id: str, now: datetime) -> int:
    """Mark everything that waits for a user from one sender as read; how many."""
    result = await connection.execute(
        update(messages)
        .where(messages.c.receiver_id == user_id, messages.c.sender_id == sender_id, messages.c.read_at.is_(None))
        .values(read_at=now, delivered_at=func.coalesce(messages.c.delivered_at, now))
    )
    return int(result.rowcount)


async def mark_delivered(connection: AsyncConnection, ids: Sequence[str], now: datetime) -> None:
    """Remember that messages reached a live socket of their receiver."""
    await connection.execute(
        update(messages).where(messages.c.id.in_(ids), messages.c.delivered_at.is_(None)).values(delivered_at=now)
    )
