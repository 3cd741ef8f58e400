""" "Running late": told to everybody who has a visit today, and again to those who come later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.ports.doctor_status import DoctorStatusSignaling
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.ports.signaling import LineState, ServerEvent, SignalingLine
from careconnect_desktop.protocol.realtime import AppointmentChanged, Presence
from careconnect_desktop.services.observable import Observable


@dataclass(frozen=True, slots=True)
class LatenessSnapshot:
    """delay_minutes: 0 for on time. is_told: the server has passed it on; else it is told as soon as the line is up."""

    delay_minutes: int = 0
    is_told: bool = True


class LatenessService:
    """The wire keeps nothing: a patient who comes after the word was given would not hear it, so it is repeated."""

    def __init__(self, signaling: DoctorStatusSignaling, line: SignalingLine, tasks: TaskScope) -> None:
        self._signaling = signaling
        self._tasks = tasks
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

    def close(self) -> None:
        for unsubscribe in self._unsubscribe:
            unsubscribe()

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
        has_come = (isinstance(event, Presence) and event.is_online) or (
            isinstance(event, AppointmentChanged) and event.appointment.status is AppointmentStatus.CHECKED_IN
        )
        if has_come and self.snapshot.delay_minutes:
            self._tasks.start(self._repeat(), "repeat")

    def _line_changed(self, state: LineState) -> None:
        if state is LineState.ONLINE and (self.snapshot.delay_minutes or not self.snapshot.is_told):
            self._tasks.start(self._repeat(), "repeat")
