"""SQL of feedback."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import RowMapping, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.feedback.tables import feedback


async def add(connection: AsyncConnection, **values: Any) -> None:
    """Insert feedback; IntegrityError when the appointment has some."""
    await connection.execute(insert(feedback).values(**values))


async def ratings(connection: AsyncConnection, doctor_ids: Collection[str] | None) -> dict[str, tuple[float, int]]:
    """Average and count by doctor; all doctors for None."""
    query = select(feedback.c.doctor_id, func.avg(feedback.c.rating), func.count()).group_by(feedback.c.doctor_id)
    if doctor_ids is not None:
        query = query.where(feedback.c.doctor_id.in_(doctor_ids))
    return {row[0]: (float(row[1]), int(row[2])) for row in (await connection.execute(query)).all()}


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
