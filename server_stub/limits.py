"""How often somebody may do something: fixed windows, counted in this process.

A `Limiter` shared by several processes satisfies the same protocol.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Code


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `count` in `window_s` seconds; `name` keeps kinds apart."""

    name: str
    count: int
    window_s: int


@dataclass(frozen=True, slots=True)
class LimitState:
    """What is left of a limit after a hit, for the standard headers."""

    limit: Limit
    remaining: int
    reset_s: int
    is_allowed: bool

    def headers(self) -> list[tuple[bytes, bytes]]:
        """`RateLimit-*` as in the IETF draft that API clients know."""
        return [
            (b"ratelimit-policy", b"%d;w=%d" % (self.limit.count, self.limit.window_s)),
            (b"ratelimit-limit", b"%d" % self.limit.count),
            (b"ratelimit-remaining", b"%d" % self.remaining),
            (b"ratelimit-reset", b"%d" % self.reset_s),
        ]


class Limiter(Protocol):
    """Counts per limit and key."""

    async def hit(self, limit: Limit, key: str, step: int = 1) -> LimitState:
        """Count one, or a step of several, and say what is left; a step that is refused is not counted."""
        ...

    async def peek(self, limit: Limit, key: str) -> LimitState:
        """What is left, without counting."""
        ...

    async def clear(self, limit: Limit, key: str) -> None:
        """Forget the count."""
        ...


class OverLimitError(CareConnectError):
    """`rate_limited`, with the limit that is used up."""

    def __init__(self, state: LimitState) -> None:
        super().__init__(
            Code.RATE_LIMITED, "Too many requests: please wait a moment", retryable=True, retry_after_s=state.reset_s
        )
        self.state = state


def enforce(state: LimitState) -> None:
    """Raise OverLimitError when the limit is used up."""
    if not state.is_allowed:
        raise OverLimitError(state)


class MemoryLimiter:
    """Counts in memory, at most `capacity` keys; the oldest windows go first."""

    def __init__(self, clock: Clock, capacity: int = 50_000) -> None:
        self._clock = clock
        self._capacity = capacity
        self._windows: dict[tuple[str, str], tuple[float, int]] = {}

    async def hit(self, limit: Limit, key: str, step: int = 1) -> LimitState:
        return self._count(limit, key, step)

    async def peek(self, limit: Limit, key: str) -> LimitState:
        return self._count(limit, key, 0)

    async def clear(self, limit: Limit, key: str) -> None:
        self._windows.pop((limit.name, key), None)

    def _count(self, limit: Limit, key: str, step: int) -> LimitState:
        now = self._clock.monotonic()
        place = (limit.name, key)
        ends_at, count = self._windows.get(place, (0.0, 0))
        if now >= ends_at:
            ends_at, count = now + limit.window_s, 0
            self._windows.pop(place, None)
        # Looking asks whether one more would be allowed.
        is_allowed = count + max(step, 1) <= limit.count
        if step and is_allowed:
            count += step
            if place not in self._windows and len(self._windows) >= self._capacity:
                self._make_room(now)
            self._windows[place] = (ends_at, count)
        return LimitState(limit, max(0, limit.count - count), max(1, math.ceil(ends_at - now)), is_allowed)

    def _make_room(self, now: float) -> None:
        for place in [place for place, (ends_at, _) in self._windows.items() if ends_at <= now]:
            del self._windows[place]
        while len(self._windows) >= self._capacity:
            del self._windows[next(iter(self._windows))]
