"""Words that both ends of a call share (client tables and server rules)."""

from __future__ import annotations

from enum import StrEnum


class EndReason(StrEnum):
    """Why a call ended; the wire's words. An unknown one is taken as HANGUP."""

    HANGUP = "hangup"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    BUSY = "busy"
    TIMEOUT = "timeout"
    FAILED = "failed"
    DISCONNECTED = "disconnected"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    DECLINED_ELSEWHERE = "declined_elsewhere"
    REPLACED = "replaced"

    @classmethod
    def from_wire(cls, text: str | None) -> EndReason:
        """The reason of a wire event; HANGUP for one that this version does not know."""
        try:
            return cls(text or "hangup")
        except ValueError:
            return cls.HANGUP


RING_TIMEOUT_S = 45.0
CALLER_GONE_S = 5.0
RESUME_WINDOW_S = 120.0
PATH_MEMORY_S = 120.0
MAX_CANDIDATES_PER_CALL = 256
MAX_UNKNOWN_CALLS = 32
UNKNOWN_CALL_LIFE_S = 60.0
UNANSWERED_RINGS = 3
UNANSWERED_WINDOW_S = 600.0
