"""`doctor-status`: "running late", told to the people who have an appointment with that doctor today.

The last word of a doctor is kept until their day is over, so that whoever comes later, or comes back, is told as well:
their patients of that day, and the doctor's own devices, which go on with it after a restart.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.codec import decode
from careconnect_desktop.protocol.names import Code, Event
from careconnect_desktop.protocol.realtime import DoctorStatus, SendDoctorStatus
from server_stub.accounts.principal import Principal
from server_stub.presence import repository
from server_stub.presence.ports import PresenceDelivery
from server_stub.storage.database import Database
from server_stub.storage.statements import Row
from server_stub.transport.acks import Ack, accepted, refused
from server_stub.transport.live import Connection
from server_stub.transport.ports import OpenVisit, Span


class DaysVisits(Protocol):
    """The part of `transport.ports.AppointmentsPort` that this asks."""

    async def users_with_appointment_today(self, doctor_id: str) -> list[str]:
        """The medicalIds of the people who have an open appointment with this doctor today."""
        ...

    async def day_of(self, doctor_id: str) -> Span:
        """From the first to the last moment of the day that it is where the doctor is, and 2 h around now, in UTC."""
        ...

    async def open_visits(self, patient_id: str) -> Sequence[OpenVisit]:
        """The approved and checked-in visits of a patient that are about now, a day more or less."""
        ...


class StatusEvents:
    """Handles `doctor-status`, and tells it again."""

    def __init__(self, database: Database, clock: Clock, delivery: PresenceDelivery, appointments: DaysVisits) -> None:
        self._database = database
        self._clock = clock
        self._delivery = delivery
        self._appointments = appointments

    async def doctor_status(self, connection: Connection, payload: Any) -> Ack:
        """Kept first, then told to whoever of them is online; nobody online is no fault."""
        told_at = self._clock.now()
        sent = decode(SendDoctorStatus, payload)
        doctor = connection.principal
        if doctor.role is not Role.DOCTOR:
            return refused(Code.FORBIDDEN)
        begins_at, ends_at = await self._appointments.day_of(doctor.user_id)
        async with self._database.write() as transaction:
            await repository.put(
                transaction,
                doctor.user_id,
                told_at,
                status=sent.status,
                delay_minutes=sent.delay_minutes,
                day_begins_at=begins_at,
                day_ends_at=ends_at,
            )
        # Several devices may speak at once, at several processes: whoever tells last tells the last word.
        told: Row | None = None
        while (kept := await self._kept(doctor.user_id)) is not None and kept != told:
            is_own = kept["told_at"] == told_at
            await self._tell(doctor, kept, skip_socket=connection.socket if is_own else None)
            told = kept
        return accepted()

    async def _tell(self, doctor: Principal, kept: Row, *, skip_socket: str | None) -> None:
        told = DoctorStatus(
            medical_id=doctor.medical_id, status=kept["status"], delay_minutes=kept["delay_minutes"]
        ).to_wire()
        for medical_id in await self._appointments.users_with_appointment_today(doctor.user_id):
            await self._delivery.to_user(medical_id, Event.DOCTOR_STATUS, told)
        await self._delivery.to_user(doctor.medical_id, Event.DOCTOR_STATUS, told, skip_socket=skip_socket)

    async def _kept(self, doctor_id: str) -> Row | None:
        async with self._database.read() as connection:
            return await repository.find(connection, doctor_id)

    async def connected(self, connection: Connection) -> None:
        """Tell a new socket what was said before it came."""
        person = connection.principal
        if person.role is Role.DOCTOR:
            await self._tell_again(connection, person.user_id, person.medical_id)
        elif person.role is Role.PATIENT:
            visits: dict[str, list[OpenVisit]] = {}
            for visit in await self._appointments.open_visits(person.user_id):
                visits.setdefault(visit.doctor_id, []).append(visit)
            for doctor_id, theirs in visits.items():
                await self._tell_again(connection, doctor_id, theirs[0].doctor_medical_id, theirs)

    async def _tell_again(
        self, connection: Connection, doctor_id: str, medical_id: str, visits: Sequence[OpenVisit] | None = None
    ) -> None:
        """visits: of a patient, who is told only of the day of one of them; None for the doctor's own device."""
        kept = await self._kept(doctor_id)
        if kept is None:
            return
        is_over = kept["day_ends_at"] <= self._clock.now()
        told = DoctorStatus(
            medical_id=medical_id,
            status="available" if is_over else kept["status"],
            delay_minutes=None if is_over else kept["delay_minutes"],
        )
        is_theirs = visits is None or any(
            visit.starts_at < kept["day_ends_at"] and visit.ends_at > kept["day_begins_at"] for visit in visits
        )
        if is_theirs and (visits is None or not is_over):
            await self._delivery.to_socket(connection.socket, Event.DOCTOR_STATUS, told.to_wire())
