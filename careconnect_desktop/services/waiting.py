"""What a waiting patient is told: the place in the queue, and that a doctor runs late."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.ports.signaling import LineState, ServerEvent, SignalingLine
from careconnect_desktop.protocol.realtime import DoctorStatus, QueuePlace
from careconnect_desktop.services.observable import Observable


@dataclass(frozen=True, slots=True)
class QueueStanding:
    """position: from 1. estimate_minutes: until the visit begins, counted from `told_at`; None is not told."""

    position: int
    estimate_minutes: int | None
    told_at: datetime


@dataclass(frozen=True, slots=True)
class DoctorDelay:
    """A doctor said so. minutes: how late they run, None for "not known"; is_away: not at their desk."""

    minutes: int | None
    is_away: bool
    told_at: datetime


@dataclass(frozen=True, slots=True)
class WaitingSnapshot:
    """standings by the visit's id, delays by the doctor's medicalId."""

    standings: Mapping[str, QueueStanding] = field(default_factory=dict)
    delays: Mapping[str, DoctorDelay] = field(default_factory=dict)


class WaitingService:
    """Follows the realtime line; owns nothing but its snapshot.

    Places are told when they change, and to whoever connects. What changed while the line was down was told to nobody:
    a place from before is forgotten when the line comes back, and the right one is told behind it.
    """

    def __init__(self, line: SignalingLine, clock: Clock) -> None:
        self._clock = clock
        self._state = Observable(WaitingSnapshot())
        self._unsubscribes = (line.subscribe(self._event_received), line.subscribe_state(self._line_changed))

    @property
    def snapshot(self) -> WaitingSnapshot:
        return self._state.value

    def subscribe(self, listener: Callable[[WaitingSnapshot], None]) -> Unsubscribe:
        return self._state.subscribe(listener)

    def close(self) -> None:
        for unsubscribe in self._unsubscribes:
            unsubscribe()

    def _line_changed(self, state: LineState) -> None:
        if state is LineState.ONLINE:
            self._state.change(replace(self.snapshot, standings={}))

    def _event_received(self, event: ServerEvent) -> None:
        if isinstance(event, QueuePlace):
            standing = QueueStanding(event.position, event.estimate_minutes, self._clock.now())
            standings = {**self.snapshot.standings, event.appointment_id: standing}
            self._state.change(replace(self.snapshot, standings=standings))
        elif isinstance(event, DoctorStatus):
            delays = {name: delay for name, delay in self.snapshot.delays.items() if name != event.medical_id}
            if event.status == "away" or event.delay_minutes:
                delays[event.medical_id] = DoctorDelay(
                    event.delay_minutes or None, event.status == "away", self._clock.now()
                )
            self._state.change(replace(self.snapshot, delays=delays))
