"""Counts over appointments, for analytics: numbers, never a person's appointment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select

from server_stub.appointments.tables import appointments
from server_stub.storage.database import Database

MOST_DOCTORS = 10


@dataclass(frozen=True, slots=True)
class Counts:
    """Appointments that were booked in a span of time, counted three ways.

    by_doctor: user id and number, most first, at most ten. by_day: days in UTC, in order, without empty ones.
    """

    by_status: tuple[tuple[str, int], ...]
    by_day: tuple[tuple[date, int], ...]
    by_doctor: tuple[tuple[str, int], ...]


class AppointmentStatistics:
    """Reads numbers; `appointments.service` writes what they count."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def booked_between(self, since: datetime | None, until: datetime | None, doctor_id: str | None) -> Counts:
        """Counts of what was booked from `since` up to `until`, of one doctor or of all."""
        wanted: list[ColumnElement[bool]] = []
        if since is not None:
            wanted.append(appointments.c.created_at >= since)
        if until is not None:
            wanted.append(appointments.c.created_at < until)
        if doctor_id is not None:
            wanted.append(appointments.c.doctor_id == doctor_id)
        count = func.count().label("number")
        # The same text on both databases: SQLite keeps times as ISO texts in UTC, PostgreSQL is asked for UTC.
        status = select(appointments.c.status, count).where(*wanted).group_by(appointments.c.status)
        doctor = select(appointments.c.doctor_id, count).where(*wanted).group_by(appointments.c.doctor_id)
        async with self._database.read() as connection:
            day = _day_of(connection.dialect.name)
            daily = select(day, count).where(*wanted).group_by(day).order_by(day)
            return Counts(
                by_status=tuple(_pairs((await connection.execute(status.order_by(appointments.c.status))).all())),
                by_day=tuple(
                    (date.fromisoformat(str(name)[:10]), number)
                    for name, number in _pairs((await connection.execute(daily)).all())
                ),
                by_doctor=tuple(
                    _pairs(
                        (
                            await connection.execute(
                                doctor.order_by(count.desc(), appointments.c.doctor_id).limit(MOST_DOCTORS)
                            )
                        ).all()
                    )
                ),
            )


def _day_of(dialect: str) -> ColumnElement[Any]:
    """The day in UTC on which an appointment was booked, as text or date."""
    if dialect == "postgresql":
        return func.date(func.timezone("UTC", appointments.c.created_at))
    return func.date(appointments.c.created_at)


def _pairs(rows: Any) -> list[tuple[Any, int]]:
    return [(row[0], int(row[1])) for row in rows]
