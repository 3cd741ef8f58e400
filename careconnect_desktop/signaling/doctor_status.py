"""`doctor-status` over the line (`ports.doctor_status.DoctorStatusSignaling`)."""

from __future__ import annotations

from careconnect_desktop.protocol import realtime
from careconnect_desktop.protocol.errors import Ack
from careconnect_desktop.protocol.names import Event
from careconnect_desktop.signaling.line import SocketLine


class SocketDoctorStatus:
    """Implements `DoctorStatusSignaling`."""

    def __init__(self, line: SocketLine) -> None:
        self._line = line

    async def send_doctor_status(self, *, is_away: bool, delay_minutes: int | None) -> None:
        body = realtime.SendDoctorStatus(status="away" if is_away else "available", delay_minutes=delay_minutes)
        await self._line.request(Ack, Event.DOCTOR_STATUS, body)
