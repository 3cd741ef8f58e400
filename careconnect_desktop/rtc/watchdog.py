"""Is the path alive? aiortc only says so long after a person has noticed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_STALLED_TICK_S = 1.0


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a connection may take to be made, to be quiet before it is told, and before it is given up."""

    connect_s: float = 15.0
    silent_s: float = 2.0
    lost_s: float = 8.0


class PathVerdict(StrEnum):
    """What a tick found out; told once per change."""

    SILENT = "silent"
    ALIVE = "alive"
    LOST = "lost"


class PathWatchdog:
    """Pure: told the time and when the last packet came, it tells what changed.

    A tick that comes late means that this machine stood still, not that the path did: the path then gets its time anew.
    """

    def __init__(self, began_s: float, patience: Patience) -> None:
        self._patience = patience
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
        if quiet_s >= self._patience.lost_s:
            self._is_lost = True
            return PathVerdict.LOST
        if quiet_s >= self._patience.silent_s and not self._is_silent:
            self._is_silent = True
            return PathVerdict.SILENT
        if self._is_silent and last_received_s is not None and now_s - last_received_s < self._patience.silent_s:
            self._is_silent = False
            return PathVerdict.ALIVE
        return None
