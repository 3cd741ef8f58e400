"""SQL of phone numbers and of the codes that confirm them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, bindparam, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.phones.tables import phone_codes, phones
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


# ---- codes


async def find_code(connection: AsyncConnection, user_id: str) -> RowMapping | None:
    """A person's code."""
    return (await connection.execute(select(phone_codes).where(phone_codes.c.user_id == user_id))).mappings().first()


async def lock_code(connection: AsyncConnection, user_id: str) -> RowMapping | None:
    """A person's code, locked until the transaction ends."""
    query = select(phone_codes).where(phone_codes.c.user_id == user_id).with_for_update()
    return (await connection.execute(query)).mappings().first()


async def put_code(connection: AsyncConnection, user_id: str, **values: Any) -> None:
    """The only code of a person from now on."""
    await put_in_place(connection, phone_codes, {"user_id": user_id, "tries": 0, **values})


async def count_try(connection: AsyncConnection, user_id: str) -> None:
    """One more try."""
    await connection.execute(
        update(phone_codes).where(phone_codes.c.user_id == user_id).values(tries=phone_codes.c.tries + 1)
    )


async def drop_code(connection: AsyncConnection, user_id: str) -> None:
    """No code any more."""
    await connection.execute(delete(phone_codes).where(phone_codes.c.user_id == user_id))
