"""Is the path alive? aiortc only says so long after a person has noticed."""

from __future__ import annotations

from enum import StrEnum

SILENT_S = 2.0
LOST_S = 8.0
_STALLED_TICK_S = 1.0


class PathVerdict(StrEnum):
    """What a tick found out; told once per change."""

    SILENT = "silent"
    ALIVE = "alive"
    LOST = "lost"


class PathWatchdog:
    """Pure: told the time and when the last packet came, it tells what changed.

    A tick that comes late means that this machine stood still, not that the path did: the path then gets its time anew.
    """

    def __init__(self, began_s: float) -> None:
        self._forgiven_s = began_s
        self._ticked_s = began_s
        self._is_silent = False
        self._is_lost = False

    def tick(self, now_s: float, last_received_s: float | None) -> PathVerdict | None:
        if now_s - self._ticked_s > _STALLED_TICK_S:
            self._forgiven_s = now_s
        self._ticked_s = now_s
        if self._is_lost:
            return None
        quiet_s = now_s - max(self._forgiven_s, last_received_s or 0.0)
        if quiet_s >= LOST_S:
            self._is_lost = True
            return PathVerdict.LOST
        if quiet_s >= SILENT_S and not self._is_silent:
            self._is_silent = True
            return PathVerdict.SILENT
        if self._is_silent and last_received_s is not None and now_s - last_received_s < SILENT_S:
            self._is_silent = False
            return PathVerdict.ALIVE
        return None
