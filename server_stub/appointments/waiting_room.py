"""The waiting room: who has checked in with a doctor, in which order, and about how long it will take."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from math import ceil

from sqlalchemy import RowMapping

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.protocol.names import Event
from careconnect_desktop.protocol.realtime import QueuePlace
from server_stub.appointments import repository
from server_stub.appointments.relations import ABOUT_NOW
from server_stub.people.service import People
from server_stub.storage.database import Database
from server_stub.transport.announcer import Announcer


class WaitingRoom:
    """Tells checked-in patients their place whenever it may have changed."""

    def __init__(self, database: Database, clock: Clock, people: People, announcer: Announcer) -> None:
        self._database = database
        self._clock = clock
        self._people = people
        self._announcer = announcer

    async def announce(self, doctor_id: str) -> None:
        """Tell everybody who waits for this doctor."""
        async with self._database.read() as connection:
            rows = await repository.waiting(connection, doctor_id)
            cards = await self._people.cards(connection, [row["patient_user_id"] for row in rows])
        for row, place in places(rows, self._clock.now()):
            medical_id = cards[row["patient_user_id"]].public.medical_id
            await self._announcer.to_user(medical_id, Event.QUEUE, place.to_wire())

    async def places_of(self, patient_id: str) -> list[QueuePlace]:
        """Where one patient stands with each doctor they have checked in with; nobody is told."""
        now = self._clock.now()
        found: list[QueuePlace] = []
        async with self._database.read() as connection:
            visits = await repository.open_visits(connection, patient_id, now - ABOUT_NOW, now + ABOUT_NOW)
            for doctor_id in {row["doctor_user_id"] for row in visits if row["status"] == AppointmentStatus.CHECKED_IN}:
                rows = await repository.waiting(connection, doctor_id)
                found += [place for row, place in places(rows, now) if row["patient_user_id"] == patient_id]
        return found


def places(rows: Sequence[RowMapping], now: datetime) -> list[tuple[RowMapping, QueuePlace]]:
    """The waiting visits with position (from 1) and estimate: nobody starts early, and each takes its planned time."""
    free_at = max([now, *(row["ends_at"] for row in rows if row["status"] == AppointmentStatus.IN_PROGRESS)])
    found: list[tuple[RowMapping, QueuePlace]] = []
    for row in rows:
        if row["status"] != AppointmentStatus.CHECKED_IN:
            continue
        begins_at = max(free_at, row["starts_at"])
        minutes = ceil((begins_at - now).total_seconds() / 60)
        place = QueuePlace(appointment_id=row["id"], position=len(found) + 1, estimate_minutes=minutes)
        found.append((row, place))
        free_at = begins_at + (row["ends_at"] - row["starts_at"])
    return found
