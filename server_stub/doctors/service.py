"""Doctors: what they offer and when. Names and time zones are the account's."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.model.people import AvailableTime
from careconnect_desktop.protocol.names import Code
from careconnect_desktop.protocol.people import ScheduleChange, ScheduleRow, TimeOff, TimeOffChange
from server_stub.accounts.service import Accounts
from server_stub.activity.service import ActivityLog
from server_stub.doctors import repository
from server_stub.doctors.calendar import Calendar
from server_stub.organizations.default import DEFAULT_ORGANIZATION_ID
from server_stub.storage.database import Database
from server_stub.storage.statements import Row

DEFAULT_ZONE = "UTC"

KeepSchedule = Callable[[AsyncConnection, ScheduleChange], Awaitable[None]]
KeepTimeOff = Callable[[AsyncConnection, TimeOffChange], Awaitable[None]]

# How long a calendar that was read is trusted; what changes on this process is forgotten at once.
_MEMORY_S = 5.0
_CAPACITY = 2_000


@dataclass(frozen=True, slots=True)
class _Remembered:
    calendar: Calendar
    since: datetime
    read_at: float


class Doctors:
    """The only writer of doctors, their schedules and their time off."""

    def __init__(self, database: Database, clock: Clock, accounts: Accounts, activity: ActivityLog) -> None:
        self._database = database
        self._clock = clock
        self._accounts = accounts
        self._activity = activity
        self._calendars: dict[str, _Remembered] = {}
        self._changes = 0

    async def add(
        self,
        transaction: AsyncConnection,
        user_id: str,
        *,
        specialization: str | None,
        experience: int | None,
        is_verified: bool,
    ) -> None:
        """The doctor's part of a new account."""
        now = self._clock.now()
        await repository.add(
            transaction,
            user_id=user_id,
            organization_id=DEFAULT_ORGANIZATION_ID,
            specialization=specialization,
            experience=experience,
            languages=[],
            schedule=[],
            is_verified=is_verified,
            verified_at=now if is_verified else None,
            created_at=now,
            updated_at=now,
            version=1,
        )

    async def rows(self, connection: AsyncConnection, user_ids: Collection[str]) -> dict[str, Row]:
        """Doctors' rows by id."""
        if not user_ids:
            return {}
        return {row["user_id"]: row for row in await repository.by_ids(connection, user_ids)}

    async def verified_rows(self, connection: AsyncConnection) -> dict[str, Row]:
        """Every verified doctor's row by id, in the order of their accounts."""
        return {row["user_id"]: row for row in await repository.verified(connection)}

    async def calendar(self, connection: AsyncConnection, doctor_id: str, since: datetime) -> Calendar | None:
        """When a doctor works, with the time off after a moment; None for somebody who is not a verified doctor."""
        known = self.remembered(doctor_id, since)
        if known is not None:
            return known
        changes, now = self._changes, self._clock.monotonic()
        calendar = await self._read_calendar(connection, doctor_id, since)
        if calendar is not None and changes == self._changes:
            if len(self._calendars) >= _CAPACITY:
                self._calendars.clear()
            self._calendars[doctor_id] = _Remembered(calendar, since, now)
        return calendar

    def remembered(self, doctor_id: str, since: datetime) -> Calendar | None:
        """As `calendar`, without a look into the database; None when one is needed."""
        known = self._calendars.get(doctor_id)
        is_good = known is not None and known.since <= since and self._clock.monotonic() - known.read_at < _MEMORY_S
        return known.calendar if known is not None and is_good else None

    def forget(self, doctor_id: str) -> None:
        """Something of this doctor has changed: read the calendar anew."""
        self._changes += 1
        self._calendars.pop(doctor_id, None)

    def forget_everybody(self) -> None:
        """As `forget`, when nobody says who has changed."""
        self._changes += 1
        self._calendars.clear()

    async def _read_calendar(self, connection: AsyncConnection, doctor_id: str, since: datetime) -> Calendar | None:
        row = (await self.rows(connection, [doctor_id])).get(doctor_id)
        if row is None or not row["is_verified"]:
            return None
        profile = (await self._accounts.profiles(connection, [doctor_id]))[doctor_id]
        if profile.is_disabled:
            return None
        spans = await repository.time_off_of(connection, doctor_id, since)
        rows = tuple(_available(ScheduleRow.model_validate(item)) for item in row["schedule"])
        return Calendar(rows, ZoneInfo(profile.time_zone or DEFAULT_ZONE), tuple(spans))

    async def set_schedule(self, doctor_id: str, change: ScheduleChange, keep: KeepSchedule | None = None) -> None:
        """Replace the schedule, and the time zone when one is given. Appointments that stand are not touched.

        keep: given what was done within the transaction.
        """
        rows = [row.to_wire() for row in change.schedule]
        async with self._database.write() as transaction:
            if change.time_zone is not None:
                await self._accounts.change_profile(transaction, doctor_id, time_zone=change.time_zone)
            await repository.change(transaction, doctor_id, schedule=rows, updated_at=self._clock.now())
            await self._activity.record(transaction, "SCHEDULE_CHANGED", actor_id=doctor_id, subject_id=doctor_id)
            if keep is not None:
                await keep(transaction, change)
        self.forget(doctor_id)

    async def time_off(self, doctor_id: str) -> list[TimeOff]:
        """The doctor's own list, the earliest first, without what is over."""
        async with self._database.read() as connection:
            rows = await repository.time_off_with_reasons(connection, doctor_id, self._clock.now())
        return [TimeOff(starts_at=row["starts_at"], ends_at=row["ends_at"], reason=row["reason"]) for row in rows]

    async def set_time_off(self, doctor_id: str, change: TimeOffChange, keep: KeepTimeOff | None = None) -> None:
        """Replace the list of time off. keep: given what was done within the transaction."""
        rows = [
            {"id": new_id(), "starts_at": item.starts_at, "ends_at": item.ends_at, "reason": item.reason}
            for item in change.time_off
        ]
        async with self._database.write() as transaction:
            await repository.replace_time_off(transaction, doctor_id, rows)
            await self._activity.record(transaction, "TIME_OFF_CHANGED", actor_id=doctor_id, subject_id=doctor_id)
            if keep is not None:
                await keep(transaction, change)
        self.forget(doctor_id)

    async def change_profile(self, transaction: AsyncConnection, doctor_id: str, **values: Any) -> None:
        """Set specialization, experience, bio, languages or is_verified."""
        await repository.change(transaction, doctor_id, updated_at=self._clock.now(), **values)

    async def verify(self, doctor_id: str, by: str | None) -> None:
        """An administrator has seen the licence: from now on the doctor is listed; raises `not_found`."""
        async with self._database.write() as transaction:
            if doctor_id not in await self.rows(transaction, [doctor_id]):
                raise CareConnectError(Code.NOT_FOUND, "There is no such doctor")
            await repository.change(
                transaction, doctor_id, is_verified=True, verified_at=self._clock.now(), verified_by=by
            )
            await self._activity.record(transaction, "DOCTOR_VERIFIED", actor_id=by, subject_id=doctor_id)
        self.forget(doctor_id)


def _available(row: ScheduleRow) -> AvailableTime:
    return AvailableTime(row.weekday, row.start, row.end, row.slot_minutes, row.buffer_minutes)
