"""The last word of a doctor on their day stands, in whatever order several words come to the database."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.names import Event
from server_stub.accounts.principal import Principal
from server_stub.presence import repository
from server_stub.presence.status import StatusEvents
from server_stub.presence.tables import doctor_statuses
from server_stub.transport.live import Connection
from server_stub.transport.ports import OpenVisit, Span
from tests.helpers.rest_server import NOON, Person, RestServer


class Visits:
    """One patient today. `waits` holds up who asks for the day, until it is set."""

    def __init__(self) -> None:
        self.waits: asyncio.Event | None = None
        self.asked = asyncio.Event()

    async def users_with_appointment_today(self, doctor_id: str) -> list[str]:
        return ["PAT001"]

    async def day_of(self, doctor_id: str) -> Span:
        waits, self.waits = self.waits, None
        self.asked.set()
        if waits is not None:
            await waits.wait()
        return NOON.replace(hour=0), NOON.replace(hour=0) + timedelta(days=1)

    async def open_visits(self, patient_id: str) -> list[OpenVisit]:
        return []


class Told:
    """What each person was told, and which of their sockets not."""

    def __init__(self) -> None:
        self.said: list[tuple[str, int | None, str | None]] = []

    async def to_socket(self, socket: str, event: Event, payload: Any) -> bool:
        return True

    async def to_user(self, medical_id: str, event: Event, payload: Any, *, skip_socket: str | None = None) -> bool:
        self.said.append((medical_id, payload["delayMinutes"], skip_socket))
        return True


def _device(name: str, doctor: Person, now: datetime) -> Connection:
    principal = Principal(doctor.id, doctor.medical_id, "D", Role.DOCTOR, "session", now, now)
    return Connection(name, name, f"engine-{name}", principal)


async def test_a_word_that_comes_late_does_not_take_the_place_of_a_newer_one(any_server: RestServer) -> None:
    doctor, clock = await any_server.doctor(), any_server.clock
    visits, told, database = Visits(), Told(), any_server.app.services.database
    status = StatusEvents(database, clock, told, visits)
    held_up = visits.waits = asyncio.Event()
    old, new = (_device(name, doctor, clock.now()) for name in ("old", "new"))
    late = asyncio.create_task(status.doctor_status(old, {"status": "available", "delayMinutes": 5}))
    await visits.asked.wait()
    clock.advance(seconds=1)
    assert (await status.doctor_status(new, {"status": "available", "delayMinutes": 20}))["ok"]
    held_up.set()
    assert (await late)["ok"]
    async with database.read() as connection:
        kept = await repository.find(connection, doctor.id)
    assert kept is not None
    assert kept["delay_minutes"] == 20
    own = doctor.medical_id
    # The device whose word came late hears the newer one too.
    assert told.said == [("PAT001", 20, None), (own, 20, "new"), ("PAT001", 20, None), (own, 20, None)]


async def test_a_word_that_a_server_of_an_earlier_version_kept_is_older_than_any(any_server: RestServer) -> None:
    doctor, clock = await any_server.doctor(), any_server.clock
    database = any_server.app.services.database
    day = {"day_begins_at": NOON, "day_ends_at": NOON + timedelta(days=1), "delay_minutes": None}
    async with database.write() as transaction:
        await transaction.execute(insert(doctor_statuses).values(doctor_id=doctor.id, status="away", **day))
    async with database.write() as transaction:
        await repository.put(transaction, doctor.id, clock.now(), status="available", **day)
    async with database.read() as connection:
        kept = await repository.find(connection, doctor.id)
    assert kept is not None
    assert kept["status"] == "available"
