"""`doctor-status`: "running late", told to the people who have an appointment with that doctor today."""

from __future__ import annotations

from typing import Any, Protocol

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.codec import decode
from careconnect_desktop.protocol.names import Code, Event
from careconnect_desktop.protocol.realtime import DoctorStatus, SendDoctorStatus
from server_stub.presence.ports import PresenceDelivery
from server_stub.transport.acks import Ack, accepted, refused
from server_stub.transport.live import Connection


class TodaysPatients(Protocol):
    """The part of `transport.ports.AppointmentsPort` that this asks."""

    async def users_with_appointment_today(self, doctor_id: str) -> list[str]:
        """The medicalIds of the people who have an open appointment with this doctor today."""
        ...


class StatusEvents:
    """Handles `doctor-status`."""

    def __init__(self, delivery: PresenceDelivery, appointments: TodaysPatients) -> None:
        self._delivery = delivery
        self._appointments = appointments

    async def doctor_status(self, connection: Connection, payload: Any) -> Ack:
        """Told to whoever of them is online; nobody online is no fault."""
        sent = decode(SendDoctorStatus, payload)
        doctor = connection.principal
        if doctor.role is not Role.DOCTOR:
            return refused(Code.FORBIDDEN)
        told = DoctorStatus(
            medical_id=doctor.medical_id, status=sent.status, delay_minutes=sent.delay_minutes
        ).to_wire()
        for medical_id in await self._appointments.users_with_appointment_today(doctor.user_id):
            await self._delivery.to_user(medical_id, Event.DOCTOR_STATUS, told)
        return accepted()
