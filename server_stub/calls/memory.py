"""What one process remembers beside the database."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.calling import MAX_CANDIDATES_PER_CALL, MAX_UNKNOWN_CALLS, UNKNOWN_CALL_LIFE_S
from server_stub.accounts.principal import UserRef
from server_stub.calls.rules import StoredCandidate


class ProcessCandidates:
    """The candidates of open calls, for a server of one process."""

    def __init__(self) -> None:
        self._calls: dict[str, tuple[StoredCandidate, ...]] = {}

    async def of(self, call_id: str) -> tuple[StoredCandidate, ...]:
        return self._calls.get(call_id, ())

    async def keep(self, call_id: str, candidates: tuple[StoredCandidate, ...]) -> None:
        if candidates:
            self._calls[call_id] = candidates
        else:
            self._calls.pop(call_id, None)


@dataclass(slots=True)
class EarlyCall:
    """What one socket sent for a call that it has not placed yet.

    callee: the person it named first, who was found to be one whom the sender may ring.
    """

    callee: UserRef
    named: str
    began_at: float
    candidates: list[StoredCandidate] = field(default_factory=list)


class EarlyCandidates:
    """Candidates that came before their `call-user`, by socket; bounded like a receiver's own buffer."""

    def __init__(self) -> None:
        self._sockets: dict[str, OrderedDict[str, EarlyCall]] = {}

    def find(self, socket: str, call_id: str, now: float) -> EarlyCall | None:
        """What this socket has sent for this call within the last minute."""
        early = self._sockets.get(socket, OrderedDict()).get(call_id)
        return early if early is not None and now - early.began_at <= UNKNOWN_CALL_LIFE_S else None

    def add(self, callee: UserRef, named: str, call_id: str, candidate: StoredCandidate, now: float) -> None:
        """Remember one; the oldest call of a socket makes room, and a call holds only so many."""
        calls = self._sockets.setdefault(candidate.socket, OrderedDict())
        early = self.find(candidate.socket, call_id, now)
        if early is None:
            early = calls[call_id] = EarlyCall(callee, named, now)
            while len(calls) > MAX_UNKNOWN_CALLS:
                calls.popitem(last=False)
        if len(early.candidates) < MAX_CANDIDATES_PER_CALL:
            early.candidates.append(candidate)

    def forget(self, socket: str) -> None:
        """The socket is gone."""
        self._sockets.pop(socket, None)


class LoopAlarms:
    """Alarms on the running event loop."""

    def __init__(self, clock: Clock, scope: TaskScope) -> None:
        self._clock = clock
        self._scope = scope
        self._timers: dict[str, asyncio.TimerHandle] = {}

    def set(self, key: str, at: float, ring: Callable[[], Awaitable[None]]) -> None:
        self.cancel(key)
        delay = max(0.0, at - self._clock.now().timestamp())
        self._timers[key] = asyncio.get_running_loop().call_later(delay, self._ring, key, ring)

    def cancel(self, key: str) -> None:
        timer = self._timers.pop(key, None)
        if timer is not None:
            timer.cancel()

    def close(self) -> None:
        """No alarm rings any more."""
        for key in list(self._timers):
            self.cancel(key)

    def _ring(self, key: str, ring: Callable[[], Awaitable[None]]) -> None:
        self._timers.pop(key, None)
        if not self._scope.is_closed:
            self._scope.start(_ringing(ring), key)


async def _ringing(ring: Callable[[], Awaitable[None]]) -> None:
    await ring()
