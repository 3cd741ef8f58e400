"""SQL of feedback."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Float, RowMapping, cast, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.feedback.tables import feedback
from server_stub.storage.lists import one_of
from server_stub.storage.statements import Statement

_AVERAGES = select(
    feedback.c.doctor_id, cast(func.avg(feedback.c.rating), Float).label("average"), func.count().label("count")
).group_by(feedback.c.doctor_id)
_RATINGS = Statement(_AVERAGES)
_RATINGS_OF = Statement(_AVERAGES.where(one_of(feedback.c.doctor_id, "ids")))


async def add(connection: AsyncConnection, **values: Any) -> None:
    """Insert feedback; IntegrityError when the appointment has some."""
    await connection.execute(insert(feedback).values(**values))


async def ratings(connection: AsyncConnection, doctor_ids: Collection[str] | None) -> dict[str, tuple[float, int]]:
    """Average and count by doctor; all doctors for None."""
    statement = _RATINGS if doctor_ids is None else _RATINGS_OF
    rows = await statement.rows(connection, {"ids": doctor_ids})
    return {row["doctor_id"]: (float(row["average"]), int(row["count"])) for row in rows}


async def of_appointments(connection: AsyncConnection, appointment_ids: Collection[str]) -> Sequence[RowMapping]:
    """Feedback by appointments."""
    query = select(feedback).where(feedback.c.appointment_id.in_(appointment_ids))
    return (await connection.execute(query)).mappings().all()


async def of_doctor(
    connection: AsyncConnection, doctor_id: str, before: str | None, limit: int
) -> Sequence[RowMapping]:
    """A doctor's feedback, newest first."""
    query = select(feedback).where(feedback.c.doctor_id == doctor_id).order_by(feedback.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(feedback.c.id < before)
    return (await connection.execute(query)).mappings().all()
