"""SQL of phone numbers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import RowMapping, bindparam, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.phones.tables import phones

_FIND = select(phones).where(phones.c.user_id == bindparam("user"))
_DROP = delete(phones).where(phones.c.user_id == bindparam("user"))
_ADD = insert(phones)


async def find(connection: AsyncConnection, user_id: str) -> RowMapping | None:
    """A person's row; None for one who gave no number."""
    return (await connection.execute(_FIND, {"user": user_id})).mappings().first()


async def drop(connection: AsyncConnection, user_id: str) -> None:
    """Forget a person's number."""
    await connection.execute(_DROP, {"user": user_id})


async def add(connection: AsyncConnection, **values: Any) -> None:
    """Insert a row."""
    await connection.execute(_ADD, values)
