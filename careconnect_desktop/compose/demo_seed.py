"""The people of the demo and their appointments, made through the public API like anybody's."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, available_timezones

from careconnect_desktop.api.accounts import RestAccounts
from careconnect_desktop.api.appointments import RestAppointments
from careconnect_desktop.api.directory import RestDirectory
from careconnect_desktop.api.session import Session
from careconnect_desktop.api.transport import HttpTransport
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import AvailableTime, Person
from careconnect_desktop.model.scheduling import Appointment, Slot
from careconnect_desktop.ports.api import BookingRequest, NewAccount
from careconnect_desktop.ports.server_address import ServerAddress


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody who can sign in; the password is made up anew for each demo."""

    person: Person
    email: str
    password: str

    def __repr__(self) -> str:
        return f"DemoPerson({self.person.medical_id})"


@dataclass(frozen=True, slots=True)
class DemoClinic:
    """The two who meet, and the visit that they meet for."""

    doctor: DemoPerson
    patient: DemoPerson
    visit: Appointment


@dataclass(frozen=True, slots=True)
class _Cast:
    name: str
    email: str
    role: Literal["doctor", "patient"]
    specialization: str | None = None
    experience: int | None = None


_DOCTORS = (
    _Cast("Dr. Miriam Adler", "miriam.adler@clinic.example", "doctor", "General practice", 14),
    _Cast("Dr. Kofi Mensah", "kofi.mensah@clinic.example", "doctor", "Cardiology", 21),
    _Cast("Dr. Yuki Tanaka", "yuki.tanaka@clinic.example", "doctor", "Dermatology", 8),
)
_PATIENTS = (
    _Cast("Amina Haddad", "amina.haddad@mail.example", "patient"),
    _Cast("Jonas Lindqvist", "jonas.lindqvist@mail.example", "patient"),
    _Cast("Lucía Fernández", "lucia.fernandez@mail.example", "patient"),
)
# The first doctor is on call round the clock, so that the demo finds a visit that is about to begin at any hour.
_ON_CALL = tuple(AvailableTime(day, "00:00", "24:00", slot_minutes=15) for day in range(1, 8))
_OFFICE_HOURS = tuple(
    AvailableTime(day, start, end, slot_minutes=30)
    for day in range(1, 6)
    for start, end in (("09:00", "12:00"), ("13:00", "17:00"))
)


class _Account:
    """One signed-in person at the server."""

    def __init__(self, address: ServerAddress) -> None:
        self.transport = HttpTransport(address)
        session = Session(self.transport)
        self.accounts = RestAccounts(self.transport, session)
        self.directory = RestDirectory(session)
        self.appointments = RestAppointments(session)


async def seed(address: ServerAddress) -> DemoClinic:
    """Fill an empty server that verifies doctors at sign-up; raises what the server says."""
    time_zone = local_time_zone()
    accounts: list[_Account] = []
    try:
        doctors = [await _sign_up(address, accounts, cast, time_zone) for cast in _DOCTORS]
        patients = [await _sign_up(address, accounts, cast, time_zone) for cast in _PATIENTS]
        doctor_accounts, patient_accounts = accounts[: len(doctors)], accounts[len(doctors) :]
        for number, account in enumerate(doctor_accounts):
            await account.directory.replace_schedule(_ON_CALL if number == 0 else _OFFICE_HOURS, time_zone)
        visit = await _book(patient_accounts[0], doctors[0], 0, "Follow-up after a chest infection")
        visit = await doctor_accounts[0].appointments.change(visit.id, "approve")
        later = await _book(patient_accounts[1], doctors[0], 4, "New prescription")
        await doctor_accounts[0].appointments.change(later.id, "approve")
        await _book(patient_accounts[2], doctors[0], 8, "Rash on the left arm, since Tuesday")
        await _book(patient_accounts[0], doctors[1], 2, "Yearly check of the heart")
        return DemoClinic(doctors[0], patients[0], visit)
    finally:
        for account in accounts:
            await account.transport.close()


def local_time_zone() -> str:
    """The IANA name of this machine's zone; UTC where it does not say."""
    named = os.environ.get("TZ", "").removeprefix(":")
    link = Path("/etc/localtime")
    path = link.resolve().as_posix() if link.exists() else ""
    for found in (named, path.partition("zoneinfo/")[2]):
        if found in available_timezones() and not found.startswith(("posix", "right")):
            return ZoneInfo(found).key
    return "UTC"


async def _sign_up(address: ServerAddress, accounts: list[_Account], cast: _Cast, time_zone: str) -> DemoPerson:
    account = _Account(address)
    accounts.append(account)
    password = secrets.token_urlsafe(18)
    person = await account.accounts.sign_up(
        NewAccount(
            name=cast.name,
            email=cast.email,
            password=password,
            role=cast.role,
            specialization=cast.specialization,
            experience=cast.experience,
            time_zone=time_zone,
        )
    )
    return DemoPerson(person, cast.email, password)


async def _book(account: _Account, doctor: DemoPerson, position: int, reason: str) -> Appointment:
    """The `position`-th free time from now on, from 0."""
    today = datetime.now(UTC).date()
    slots = await account.directory.slots(doctor.person.id, today - timedelta(days=1), today + timedelta(days=7))
    free = [slot for slot in slots if _is_free(slot)]
    if len(free) <= position:
        raise CareConnectError("conflict", "The demo's doctor has no free time")
    return await account.appointments.book(
        BookingRequest(doctor_id=doctor.person.id, starts_at=free[position].starts_at, reason=reason)
    )


def _is_free(slot: Slot) -> bool:
    # A little ahead, so that it does not pass while it is being booked.
    return slot.is_available and slot.starts_at > datetime.now(UTC) + timedelta(seconds=20)
