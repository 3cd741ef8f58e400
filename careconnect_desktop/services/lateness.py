""" "Running late": told to everybody who has a visit today. The server keeps the word until the day is over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.ports.doctor_status import DoctorStatusSignaling
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.ports.signaling import LineState, ServerEvent, SignalingLine
from careconnect_desktop.protocol.realtime import AppointmentChanged, DoctorStatus
from careconnect_desktop.services.observable import Observable


@dataclass(frozen=True, slots=True)
class LatenessSnapshot:
    """delay_minutes: 0 for on time. is_told: the server has passed it on; else it is told as soon as the line is up."""

    delay_minutes: int = 0
    is_told: bool = True


class LatenessService:
    """The server tells whoever comes later, and this program what it said before a restart, or on another device.

    It is repeated to those who check in: their visit may be newer than the word.
    """

    def __init__(
        self, signaling: DoctorStatusSignaling, line: SignalingLine, own_medical_id: Callable[[], str | None]
    ) -> None:
        """own_medical_id: of the doctor who is signed in."""
        self._signaling = signaling
        self._own_medical_id = own_medical_id
        self._tasks = TaskScope("lateness")
        self._state = Observable(LatenessSnapshot())
        self._unsubscribe = (line.subscribe(self._event_received), line.subscribe_state(self._line_changed))

    @property
    def snapshot(self) -> LatenessSnapshot:
        return self._state.value

    def subscribe(self, listener: Callable[[LatenessSnapshot], None]) -> Unsubscribe:
        return self._state.subscribe(listener)

    async def tell(self, delay_minutes: int) -> None:
        """Be so late from now on, 0 for on time again; raises when it could not be told, and tells it later."""
        self._state.change(LatenessSnapshot(delay_minutes, is_told=False))
        await self._send()

    async def close(self) -> None:
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        await self._tasks.close()

    async def _send(self) -> None:
        sent = self.snapshot
        await self._signaling.send_doctor_status(is_away=False, delay_minutes=sent.delay_minutes)
        if self.snapshot.delay_minutes == sent.delay_minutes:
            self._state.change(replace(self.snapshot, is_told=True))

    async def _repeat(self) -> None:
        try:
            await self._send()
        except CareConnectError:
            # The line went again: with its return it is told.
            self._state.change(replace(self.snapshot, is_told=False))

    def _event_received(self, event: ServerEvent) -> None:
        if isinstance(event, DoctorStatus):
            # A word that is still to be told is newer than what the server knows.
            if event.medical_id == self._own_medical_id() and self.snapshot.is_told:
                self._state.change(LatenessSnapshot(event.delay_minutes or 0))
            return
        has_come = isinstance(event, AppointmentChanged) and event.appointment.status is AppointmentStatus.CHECKED_IN
        if has_come and self.snapshot.delay_minutes:
            self._tasks.start(self._repeat(), "repeat")

    def _line_changed(self, state: LineState) -> None:
        if state is LineState.ONLINE and not self.snapshot.is_told:
            self._tasks.start(self._repeat(), "repeat")
