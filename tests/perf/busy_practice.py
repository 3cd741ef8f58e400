"""A practice with hundreds of visits and thousands of messages, made through the public API."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta

from careconnect_desktop.api.accounts import RestAccounts
from careconnect_desktop.api.appointments import RestAppointments
from careconnect_desktop.api.directory import RestDirectory
from careconnect_desktop.api.messages import RestMessages
from careconnect_desktop.api.session import Session
from careconnect_desktop.api.transport import HttpTransport
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.ports.api import BookingRequest, NewAccount
from careconnect_desktop.ports.server_address import ServerAddress
from tests.helpers.clinic import Clinic

SERVER_OPTIONS = ("--requests-per-minute", "1000000", "--signups-per-hour", "10000")
_WORDS = "Thank you, doctor. The cough is better since Tuesday, but at night the fever still comes back. "
_PASSWORD = "nine blue kites on a monday"


class _Person:
    """One signed-in person at the server."""

    def __init__(self, url: str) -> None:
        self.transport = HttpTransport(ServerAddress.parse(url))
        session = Session(self.transport)
        self.accounts = RestAccounts(self.transport, session)
        self.directory = RestDirectory(session)
        self.appointments = RestAppointments(session)
        self.messages = RestMessages(session)


async def fill(server: Clinic, *, visits: int, messages: int, patients: int) -> None:
    """Visits of the demo's doctor with so many patients, half of them of the demo's patient, and as many messages."""
    people = server.people
    async with AsyncExitStack() as stack:

        def person() -> _Person:
            made = _Person(server.url)
            stack.push_async_callback(made.transport.close)
            return made

        doctor, patient = person(), person()
        await doctor.accounts.sign_in(people.doctor.email, people.doctor.password)
        await patient.accounts.sign_in(people.patient.email, people.patient.password)
        others = [person() for _ in range(patients)]
        for number, other in enumerate(others):
            await other.accounts.sign_up(
                NewAccount(
                    name=f"{_FIRST[number % len(_FIRST)]} {_LAST[number // len(_FIRST) % len(_LAST)]}",
                    email=f"patient{number}@mail.example",
                    password=_PASSWORD,
                    role="patient",
                    time_zone="UTC",
                )
            )
        await _book(doctor, [patient, *others], people.doctor.person.id, visits)
        await _write(doctor, patient, people.doctor.person.id, people.patient.person.id, messages)
        for number, other in enumerate(others):
            await other.messages.send_message(people.doctor.person.id, f"{number}: {_WORDS}", new_id())


async def _book(doctor: _Person, patients: Sequence[_Person], doctor_id: str, count: int) -> None:
    today = datetime.now(UTC).date()
    slots = await doctor.directory.slots(doctor_id, today, today + timedelta(days=13))
    soon = datetime.now(UTC) + timedelta(hours=3)
    free = [slot for slot in slots if slot.is_available and slot.starts_at > soon]
    for number, slot in enumerate(free[:count]):
        patient = patients[0] if number % 2 else patients[number // 2 % len(patients)]
        wish = BookingRequest(doctor_id=doctor_id, starts_at=slot.starts_at, reason=f"{_WORDS[:60]} ({number})")
        try:
            visit = await patient.appointments.book(wish)
        except CareConnectError as error:
            # The demo's patient has a visit with another doctor at one of these times.
            if error.code != "conflict":
                raise
            continue
        if number % 26 != 2:
            await doctor.appointments.change(visit.id, "approve")


async def _write(doctor: _Person, patient: _Person, doctor_id: str, patient_id: str, count: int) -> None:
    for number in range(0, count, 20):
        for one in range(number, min(count, number + 20)):
            sender, to = (doctor, patient_id) if one % 3 else (patient, doctor_id)
            await sender.messages.send_message(to, f"{one}: {_WORDS * (1 + one % 4)}", new_id())
        await asyncio.sleep(0)


_FIRST = ("Nora", "Ali", "Chen", "Fatima", "Jonas", "Maria", "Olu", "Priya", "Tomas", "Zoe")
_LAST = ("Lindgren", "Haddad", "Okafor", "Novak", "Silva", "Meyer")
