"""Who may write to and ring whom: computed from shared appointments, never stored."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.model.scheduling import RELATED_AFTER, RING_AFTER, RING_BEFORE
from server_stub.accounts.service import Accounts
from server_stub.appointments import repository
from server_stub.doctors.calendar import day_span
from server_stub.doctors.service import DEFAULT_ZONE, Doctors
from server_stub.storage.database import Database
from server_stub.transport.ports import OpenVisit, Relation, Span

ABOUT_NOW = timedelta(days=1)
AROUND_MIDNIGHT = timedelta(hours=2)
"""A visit that is no further from now is one of today, whatever its date: its patient waits already, or still."""
STRANGERS = Relation(is_related=False, may_ring=False)


class Relations:
    """Reads who is related to whom."""

    def __init__(self, database: Database, clock: Clock, accounts: Accounts, doctors: Doctors) -> None:
        self._database = database
        self._clock = clock
        self._accounts = accounts
        self._doctors = doctors

    async def relation(self, user_id: str, other_id: str) -> Relation:
        """What `user_id` may do towards `other_id`. Oneself, a stranger and a blocked person are not related.

        The patient of an appointment rings its doctor from 15 min before the start to 60 min after the end, while the
        doctor is verified; the doctor rings at any time.
        """
        if user_id == other_id:
            return STRANGERS
        now = self._clock.now()
        async with self._database.read() as connection:
            shared = await repository.shared_times(connection, user_id, other_id, now - RELATED_AFTER)
            if not shared or other_id in await self._accounts.blocked(connection, user_id):
                return STRANGERS
            may_ring = any(_may_ring(*times, now=now) for times in shared)
            if may_ring and shared[0][2] == "patient":
                doctor = (await self._doctors.rows(connection, [other_id])).get(other_id)
                may_ring = doctor is not None and doctor["is_verified"]
        return Relation(is_related=True, may_ring=may_ring)

    async def related_users(self, user_id: str) -> list[str]:
        """The medicalIds of everybody related to this user."""
        return sorted(ref for ref in (await self._related(user_id)).values())

    async def related_ids(self, user_id: str) -> frozenset[str]:
        """The ids of everybody related to this user."""
        return frozenset(await self._related(user_id))

    async def patients_of(self, doctor_id: str) -> list[str]:
        """The user ids of everybody who has, or ever had, an approved visit with this doctor."""
        async with self._database.read() as connection:
            return sorted(await repository.related_ids(connection, doctor_id, None))

    async def users_with_appointment_today(self, doctor_id: str) -> list[str]:
        """The medicalIds of the people who have an open appointment with this doctor in the span of `day_of`."""
        async with self._database.read() as connection:
            since, until = await self._day_of(connection, doctor_id)
            ids = await repository.participants_between(connection, doctor_id, since, until)
            profiles = await self._accounts.profiles(connection, ids)
        return sorted(profile.medical_id for profile in profiles.values())

    async def day_of(self, doctor_id: str) -> Span:
        """From the first to the last moment of the day that it is where the doctor is, and 2 h around now, in UTC."""
        async with self._database.read() as connection:
            return await self._day_of(connection, doctor_id)

    async def open_visits(self, patient_id: str) -> list[OpenVisit]:
        """The approved and checked-in visits of a patient that are about now, a day more or less."""
        now = self._clock.now()
        async with self._database.read() as connection:
            rows = await repository.open_visits(connection, patient_id, now - ABOUT_NOW, now + ABOUT_NOW)
            profiles = await self._accounts.profiles(connection, {row["doctor_user_id"] for row in rows})
        return [
            OpenVisit(doctor.id, doctor.medical_id, row["starts_at"], row["ends_at"])
            for row in rows
            if (doctor := profiles.get(row["doctor_user_id"])) is not None
        ]

    async def _day_of(self, connection: AsyncConnection, doctor_id: str) -> Span:
        profile = (await self._accounts.profiles(connection, [doctor_id])).get(doctor_id)
        zone = ZoneInfo((profile.time_zone if profile is not None else None) or DEFAULT_ZONE)
        now = self._clock.now()
        today = now.astimezone(zone).date()
        since, until = day_span(zone, today, today)
        return min(since, now - AROUND_MIDNIGHT), max(until, now + AROUND_MIDNIGHT)

    async def _related(self, user_id: str) -> dict[str, str]:
        since = self._clock.now() - RELATED_AFTER
        async with self._database.read() as connection:
            ids = await repository.related_ids(connection, user_id, since)
            blocked = await self._accounts.blocked(connection, user_id) if ids else frozenset()
            profiles = await self._accounts.profiles(connection, [one for one in ids if one not in blocked])
        return {profile.id: profile.medical_id for profile in profiles.values() if not profile.is_disabled}


def _may_ring(starts_at: datetime, ends_at: datetime, role: str, *, now: datetime) -> bool:
    return role != "patient" or starts_at - RING_BEFORE <= now <= ends_at + RING_AFTER
