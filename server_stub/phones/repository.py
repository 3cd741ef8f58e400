"""SQL of phone numbers."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.phones.tables import phones
from server_stub.storage.replacing import put_in_place

_FIND = select(phones).where(phones.c.user_id == bindparam("user"))
_DROP = delete(phones).where(phones.c.user_id == bindparam("user"))


async def find(connection: AsyncConnection, user_id: str) -> RowMapping | None:
    """A person's row; None for one who gave no number."""
    return (await connection.execute(_FIND, {"user": user_id})).mappings().first()


async def drop(connection: AsyncConnection, user_id: str) -> None:
    """Forget a person's number."""
    await connection.execute(_DROP, {"user": user_id})


async def put(connection: AsyncConnection, **values: Any) -> None:
    """The only number of a person from now on, not confirmed yet."""
    await put_in_place(connection, phones, {"confirmed_at": None, **values})


async def confirm(connection: AsyncConnection, user_id: str, now: datetime) -> None:
    """The number is the person's."""
    await connection.execute(update(phones).where(phones.c.user_id == user_id).values(confirmed_at=now))
