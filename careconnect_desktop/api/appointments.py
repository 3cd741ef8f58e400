"""Booking and appointments over REST (`ports.api.AppointmentApi`)."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import quote

from pydantic import BaseModel

from careconnect_desktop.api.session import Session
from careconnect_desktop.core.clock import rfc3339
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.model.scheduling import Appointment, AppointmentStatus
from careconnect_desktop.ports.api import AppointmentChange, BookingRequest
from careconnect_desktop.protocol import mapping
from careconnect_desktop.protocol.appointments import (
    AppointmentAnswer,
    AppointmentOut,
    AppointmentsAnswer,
    Booking,
    CheckIn,
    Reschedule,
    Versioned,
)
from careconnect_desktop.protocol.codec import decode
from careconnect_desktop.protocol.names import MAX_PAGE

MAX_PAGES = 20


class RestAppointments:
    """Every change carries a key of its own, so that a lost answer is asked for again and not done twice."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def appointments(
        self,
        *,
        status: AppointmentStatus | None = None,
        starting_from: datetime | None = None,
        starting_before: datetime | None = None,
    ) -> tuple[Appointment, ...]:
        query = {"limit": str(MAX_PAGE)}
        if status is not None:
            query["status"] = status.value
        if starting_from is not None:
            query["from"] = rfc3339(starting_from)
        if starting_before is not None:
            query["to"] = rfc3339(starting_before)
        found: list[AppointmentOut] = []
        for _ in range(MAX_PAGES):
            page = await self._session.request(AppointmentsAnswer, "GET", "/api/appointments", query=query)
            found.extend(page.appointments)
            if page.next_cursor is None:
                break
            query["cursor"] = page.next_cursor
        return tuple(sorted((mapping.appointment(one) for one in found), key=lambda one: (one.starts_at, one.id)))

    async def appointment(self, appointment_id: str) -> Appointment:
        answer = await self._session.request(AppointmentAnswer, "GET", _path(appointment_id))
        return mapping.appointment(answer.appointment)

    async def book(self, request: BookingRequest) -> Appointment:
        booking = decode(
            Booking,
            {
                "doctorId": request.doctor_id,
                "startsAt": rfc3339(request.starts_at),
                "mode": request.mode.value,
                "reason": request.reason,
                "symptoms": request.symptoms,
            },
        )
        answer = await self._session.request(
            AppointmentAnswer, "POST", "/api/appointments", body=booking, idempotency_key=new_id()
        )
        return mapping.appointment(answer.appointment)

    async def change(self, appointment_id: str, change: AppointmentChange, version: int | None = None) -> Appointment:
        return await self._put(appointment_id, change, Versioned(version=version))

    async def reschedule(self, appointment_id: str, starts_at: datetime) -> Appointment:
        return await self._put(appointment_id, "reschedule", decode(Reschedule, {"startsAt": rfc3339(starts_at)}))

    async def check_in(self, appointment_id: str, location_text: str | None, callback_phone: str | None) -> Appointment:
        body = decode(CheckIn, {"locationText": location_text, "callbackPhone": callback_phone})
        return await self._put(appointment_id, "check-in", body)

    async def _put(self, appointment_id: str, action: str, body: BaseModel) -> Appointment:
        answer = await self._session.request(
            AppointmentAnswer, "PUT", f"{_path(appointment_id)}/{action}", body=body, idempotency_key=new_id()
        )
        return mapping.appointment(answer.appointment)


def _path(appointment_id: str) -> str:
    return f"/api/appointments/{quote(appointment_id, safe='')}"
