"""SQL of appointments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, RowMapping, Select, String, and_, bindparam, func, insert, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.model.scheduling import OCCUPYING, RELATING, AppointmentStatus
from server_stub.appointments.tables import appointment_participants as participants
from server_stub.appointments.tables import appointments
from server_stub.storage.statements import Row, Statement

_OCCUPYING = [status.value for status in OCCUPYING]
_RELATING = [status.value for status in RELATING]
_OPEN = frozenset({AppointmentStatus.APPROVED.value, AppointmentStatus.CHECKED_IN.value})
ACCEPTED = "accepted"

AppointmentRow = Row
"""An appointment's columns by name, with `doctor_user_id` and `patient_user_id`."""

_mine = participants.alias("mine")
_theirs = participants.alias("theirs")
_doctor = participants.alias("doctor")
_patient = participants.alias("patient")


@dataclass(frozen=True, slots=True)
class Filter:
    """Which of a user's appointments, and which page of them."""

    statuses: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    after: tuple[datetime, str] | None = None
    is_ascending: bool = True
    limit: int = 50


def _with_people() -> Select[Any]:
    """Appointments with `doctor_user_id` and `patient_user_id` from the participants."""
    return (
        select(
            appointments,
            _doctor.c.user_id.label("doctor_user_id"),
            _patient.c.user_id.label("patient_user_id"),
        )
        .join(_doctor, and_(_doctor.c.appointment_id == appointments.c.id, _doctor.c.role == "doctor"))
        .join(_patient, and_(_patient.c.appointment_id == appointments.c.id, _patient.c.role == "patient"))
    )


# What every booking, message and call asks is built once: building a statement costs more than running it.
_ADD = Statement(insert(appointments))
_ADD_PERSON = Statement(insert(participants))
_FIND_ANY = Statement(_with_people().where(appointments.c.id == bindparam("id")))
_FIND = Statement(
    _with_people()
    .add_columns(_mine.c.role.label("my_role"))
    .join(_mine, and_(_mine.c.appointment_id == appointments.c.id, _mine.c.user_id == bindparam("user_id")))
    .where(appointments.c.id == bindparam("id"), _mine.c.status == ACCEPTED)
)
# A condition on the status would lead SQLite through the requests of the whole clinic, by the index on it.
_OPEN_REQUESTS = Statement(
    select(
        appointments.c.doctor_id,
        func.count().filter(appointments.c.status == AppointmentStatus.REQUESTED.value).label("count"),
    )
    .where(appointments.c.patient_id == bindparam("patient_id"))
    .group_by(appointments.c.doctor_id)
)

_CHECK_OPEN_REQUESTS = Statement(
    select(
        func.check_open_requests(
            bindparam("patient_id", type_=String),
            bindparam("doctor_id", type_=String),
            bindparam("appointment_id", type_=String),
            bindparam("most_with_doctor", type_=Integer),
            bindparam("most", type_=Integer),
        )
    )
)
TOO_MANY_WITH_DOCTOR = "ck_appointments_requests_with_doctor"
TOO_MANY_IN_ALL = "ck_appointments_requests_in_all"


async def add(connection: AsyncConnection, values: dict[str, Any], people: Sequence[dict[str, Any]]) -> None:
    """Insert an appointment with its participants; IntegrityError when the time is taken."""
    await _ADD.run(connection, values)
    await _ADD_PERSON.run_each(connection, people)


async def find(connection: AsyncConnection, appointment_id: str, user_id: str) -> AppointmentRow | None:
    """An appointment in which this user takes part, with `my_role`."""
    return next(iter(await _FIND.rows(connection, {"id": appointment_id, "user_id": user_id})), None)


async def find_any(connection: AsyncConnection, appointment_id: str) -> AppointmentRow | None:
    """An appointment, whoever takes part."""
    return next(iter(await _FIND_ANY.rows(connection, {"id": appointment_id})), None)


async def lock(connection: AsyncConnection, appointment_id: str) -> None:
    """Keep others from changing an appointment until this transaction ends."""
    query = select(appointments.c.id).where(appointments.c.id == appointment_id).with_for_update()
    await connection.execute(query)


async def page(connection: AsyncConnection, user_id: str, wanted: Filter) -> Sequence[RowMapping]:
    """A user's appointments by start."""
    order = (appointments.c.starts_at, appointments.c.id)
    query = (
        _with_people()
        .join(_mine, and_(_mine.c.appointment_id == appointments.c.id, _mine.c.user_id == user_id))
        .where(_mine.c.status == ACCEPTED)
        .limit(wanted.limit)
    )
    if wanted.statuses:
        query = query.where(appointments.c.status.in_(wanted.statuses))
    if wanted.since is not None:
        query = query.where(appointments.c.starts_at >= wanted.since)
    if wanted.until is not None:
        query = query.where(appointments.c.starts_at < wanted.until)
    if wanted.after is not None:
        place = tuple_(*order)
        query = query.where(place > wanted.after if wanted.is_ascending else place < wanted.after)
    query = query.order_by(*order) if wanted.is_ascending else query.order_by(*(column.desc() for column in order))
    rows: Sequence[RowMapping] = (await connection.execute(query)).mappings().all()
    return rows


async def change(connection: AsyncConnection, appointment_id: str, **values: Any) -> None:
    """Set columns and count the version up; IntegrityError when a new time is taken."""
    await connection.execute(
        update(appointments)
        .where(appointments.c.id == appointment_id)
        .values(version=appointments.c.version + 1, **values)
    )


async def open_requests(connection: AsyncConnection, patient_id: str, doctor_id: str) -> tuple[int, int]:
    """How many requests of a patient nobody has answered: with this doctor, and in all."""
    found = await _OPEN_REQUESTS.rows(connection, {"patient_id": patient_id})
    counts = {str(row["doctor_id"]): int(row["count"]) for row in found}
    return counts.get(doctor_id, 0), sum(counts.values())


async def check_open_requests(
    connection: AsyncConnection, booking: Mapping[str, Any], *, most_with_doctor: int, most: int
) -> None:
    """On PostgreSQL: IntegrityError `TOO_MANY_WITH_DOCTOR` or `TOO_MANY_IN_ALL` when so many others are open already.

    Keeps other bookings of the patient waiting until this transaction ends, on every process. It belongs at the end of
    a `Database.write_at_once`, where a query is not left out of the joined statement.
    """
    values = {
        "patient_id": booking["patient_id"],
        "doctor_id": booking["doctor_id"],
        "appointment_id": booking["id"],
        "most_with_doctor": most_with_doctor,
        "most": most,
    }
    await _CHECK_OPEN_REQUESTS.run(connection, values)


async def busy(
    connection: AsyncConnection, doctor_id: str, since: datetime, until: datetime
) -> list[tuple[datetime, datetime]]:
    """The taken times of a doctor that meet a span."""
    query = select(appointments.c.starts_at, appointments.c.ends_at).where(
        appointments.c.doctor_id == doctor_id,
        appointments.c.starts_at < until,
        appointments.c.ends_at > since,
        appointments.c.status.in_(_OCCUPYING),
    )
    return [(start, end) for start, end in (await connection.execute(query)).all()]


async def unanswered(connection: AsyncConnection, before: datetime, limit: int) -> Sequence[RowMapping]:
    """Requests that nobody answered and that start before a moment: id, starts_at, updated_at."""
    query = (
        select(appointments.c.id, appointments.c.starts_at, appointments.c.updated_at)
        .where(appointments.c.status == AppointmentStatus.REQUESTED, appointments.c.starts_at <= before)
        .order_by(appointments.c.starts_at)
        .limit(limit)
    )
    return (await connection.execute(query)).mappings().all()


_VISITS_OF_PATIENT = Statement(
    _with_people().where(
        _patient.c.user_id == bindparam("patient"),
        appointments.c.starts_at < bindparam("until"),
        appointments.c.ends_at > bindparam("since"),
    )
)


async def open_visits(
    connection: AsyncConnection, patient_id: str, since: datetime, until: datetime
) -> Sequence[AppointmentRow]:
    """The approved and checked-in visits of a patient that meet a span."""
    values = {"patient": patient_id, "since": since, "until": until}
    # The status is looked at here, for the reason that stands at `_OPEN_REQUESTS`.
    return [row for row in await _VISITS_OF_PATIENT.rows(connection, values) if row["status"] in _OPEN]


async def waiting(connection: AsyncConnection, doctor_id: str) -> Sequence[RowMapping]:
    """The checked-in and running visits of a doctor, in the order of their start."""
    states = [AppointmentStatus.CHECKED_IN.value, AppointmentStatus.IN_PROGRESS.value]
    query = (
        _with_people()
        .where(appointments.c.doctor_id == doctor_id, appointments.c.status.in_(states))
        .order_by(appointments.c.starts_at)
    )
    rows: Sequence[RowMapping] = (await connection.execute(query)).mappings().all()
    return rows


# ---- who is related to whom


def _shared() -> Select[Any]:
    return (
        select()
        .select_from(_mine)
        .join(appointments, appointments.c.id == _mine.c.appointment_id)
        .join(_theirs, and_(_theirs.c.appointment_id == _mine.c.appointment_id, _theirs.c.user_id != _mine.c.user_id))
        .where(
            _mine.c.user_id == bindparam("user_id"),
            _mine.c.status == ACCEPTED,
            _theirs.c.status == ACCEPTED,
            # not IN, whose list SQLAlchemy writes out anew at each run
            or_(*(appointments.c.status == status for status in _RELATING)),
        )
    )


_SHARED_TIMES = Statement(
    _shared()
    .add_columns(appointments.c.starts_at, appointments.c.ends_at, _mine.c.role)
    .where(_theirs.c.user_id == bindparam("other_id"), appointments.c.ends_at > bindparam("ended_after"))
)
_RELATED_EVER = _shared().add_columns(_theirs.c.user_id).distinct()
_RELATED = _RELATED_EVER.where(appointments.c.ends_at > bindparam("ended_after"))


async def shared_times(
    connection: AsyncConnection, user_id: str, other_id: str, ended_after: datetime
) -> Sequence[tuple[datetime, datetime, str]]:
    """Start, end and `user_id`'s role of each relating appointment of two users that ends after a moment."""
    values = {"user_id": user_id, "other_id": other_id, "ended_after": ended_after}
    return [(row["starts_at"], row["ends_at"], row["role"]) for row in await _SHARED_TIMES.rows(connection, values)]


async def related_ids(connection: AsyncConnection, user_id: str, ended_after: datetime | None) -> list[str]:
    """Everybody who shares a relating appointment with a user, that ends after a moment (ever, for None)."""
    if ended_after is None:
        found = await connection.execute(_RELATED_EVER, {"user_id": user_id})
    else:
        found = await connection.execute(_RELATED, {"user_id": user_id, "ended_after": ended_after})
    return list(found.scalars().all())


async def participants_between(
    connection: AsyncConnection, doctor_id: str, since: datetime, until: datetime
) -> list[str]:
    """The people of a doctor's open appointments in a span."""
    query = (
        select(_theirs.c.user_id)
        .join(appointments, appointments.c.id == _theirs.c.appointment_id)
        .join(_mine, and_(_mine.c.appointment_id == appointments.c.id, _mine.c.user_id == doctor_id))
        .where(
            _mine.c.role == "doctor",
            _theirs.c.user_id != doctor_id,
            appointments.c.starts_at < until,
            appointments.c.ends_at > since,
            appointments.c.status.in_([AppointmentStatus.APPROVED, AppointmentStatus.CHECKED_IN]),
        )
        .distinct()
    )
    return list((await connection.execute(query)).scalars().all())
