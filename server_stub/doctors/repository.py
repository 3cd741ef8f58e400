"""SQL of doctors."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.doctors.tables import doctors, time_off
from server_stub.storage.lists import one_of
from server_stub.storage.statements import Row, Statement

_BY_IDS = Statement(select(doctors).where(one_of(doctors.c.user_id, "user_ids")))
_TIME_OFF = Statement(
    select(time_off.c.starts_at, time_off.c.ends_at)
    .where(time_off.c.doctor_id == bindparam("doctor_id"), time_off.c.ends_at > bindparam("since"))
    .order_by(time_off.c.starts_at)
)


async def add(connection: AsyncConnection, **values: Any) -> None:
    """Insert a doctor."""
    await connection.execute(insert(doctors).values(**values))


async def by_ids(connection: AsyncConnection, user_ids: Collection[str]) -> Sequence[Row]:
    """Doctors by their users' ids."""
    return await _BY_IDS.rows(connection, {"user_ids": user_ids})


async def verified(connection: AsyncConnection) -> Sequence[RowMapping]:
    """Every verified doctor, in the order of their accounts."""
    query = select(doctors).where(doctors.c.is_verified).order_by(doctors.c.user_id)
    return (await connection.execute(query)).mappings().all()


async def change(connection: AsyncConnection, user_id: str, **values: Any) -> None:
    """Set columns of a doctor and count the version up."""
    await connection.execute(
        update(doctors).where(doctors.c.user_id == user_id).values(version=doctors.c.version + 1, **values)
    )


async def time_off_of(
    connection: AsyncConnection, doctor_id: str, since: datetime
) -> Sequence[tuple[datetime, datetime]]:
    """Time off that ends after a moment."""
    rows = await _TIME_OFF.rows(connection, {"doctor_id": doctor_id, "since": since})
    return [(row["starts_at"], row["ends_at"]) for row in rows]


async def time_off_with_reasons(connection: AsyncConnection, doctor_id: str, since: datetime) -> Sequence[RowMapping]:
    """Time off that ends after a moment, as its doctor wrote it."""
    query = (
        select(time_off.c.starts_at, time_off.c.ends_at, time_off.c.reason)
        .where(time_off.c.doctor_id == doctor_id, time_off.c.ends_at > since)
        .order_by(time_off.c.starts_at)
    )
    return (await connection.execute(query)).mappings().all()


async def replace_time_off(connection: AsyncConnection, doctor_id: str, rows: Sequence[dict[str, Any]]) -> None:
    """The whole list anew."""
    await connection.execute(delete(time_off).where(time_off.c.doctor_id == doctor_id))
    if rows:
        await connection.execute(insert(time_off), [{"doctor_id": doctor_id, **row} for row in rows])
