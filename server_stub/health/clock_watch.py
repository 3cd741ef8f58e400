"""Is this machine's clock right? As far as anybody can be asked; alone, it is only seen when somebody sets it.

Which of two clocks is wrong, a comparison does not tell. So the check is red only when no reference agrees with the own
clock: one wrong clock among several takes no server down.
"""

from __future__ import annotations

from datetime import timedelta

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from server_stub.health.clocks import ReferenceClock

MOST_OFF = timedelta(seconds=5)
_OLD_AFTER_S = 120.0
_RED_AFTER_SETTING_S = 60.0


class ClockWatch:
    """Compares now and then (`look`), and says what came of it (`state`)."""

    def __init__(self, clock: Clock, references: tuple[ReferenceClock, ...]) -> None:
        self._clock = clock
        self._references = references
        self._offsets: dict[str, timedelta] = {}
        self._looked_at_s = clock.monotonic()
        self._offset_s = self._wall_minus_steady_s()
        self._set_at_s: float | None = None

    async def look(self) -> None:
        """Ask every reference; one that cannot be asked says nothing."""
        offsets: dict[str, timedelta] = {}
        for reference in self._references:
            before, asked_s = self._clock.now(), self._clock.monotonic()
            try:
                moment = await reference.now()
            except CareConnectError:
                continue
            # Half of the way there and back, as NTP has it (RFC 5905); by the clock that nobody sets.
            way = timedelta(seconds=(self._clock.monotonic() - asked_s) / 2)
            offsets[reference.name] = before + way - moment
        self._offsets, self._looked_at_s = offsets, self._clock.monotonic()

    def state(self) -> str:
        """`ok`, or in words what is wrong."""
        was_set = self._was_set()
        if self._offsets and self._clock.monotonic() - self._looked_at_s < _OLD_AFTER_S:
            name, offset = min(self._offsets.items(), key=lambda found: abs(found[1]))
            if abs(offset) < MOST_OFF:
                return "ok"
            return f"differs from {name} by {abs(offset.total_seconds()):.0f} s"
        return "was set while the server ran" if was_set else "ok"

    async def close(self) -> None:
        """Close the references."""
        for reference in self._references:
            await reference.close()

    def _was_set(self) -> bool:
        """True for a while after a step: then, with nobody to ask, the new time counts as right."""
        now_s, offset_s = self._clock.monotonic(), self._wall_minus_steady_s()
        if abs(offset_s - self._offset_s) >= MOST_OFF.total_seconds():
            self._offset_s, self._set_at_s = offset_s, now_s
        return self._set_at_s is not None and now_s - self._set_at_s < _RED_AFTER_SETTING_S

    def _wall_minus_steady_s(self) -> float:
        return self._clock.now().timestamp() - self._clock.monotonic()
