"""What a client is told about an event it sent. Every event gets one of these, whatever it was."""

from __future__ import annotations

from typing import Any

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.errors import RefusalAck
from careconnect_desktop.protocol.names import Code

Ack = dict[str, Any]

_WORDS: dict[str, str] = {
    Code.VALIDATION_FAILED: "Validation failed",
    Code.UNKNOWN_EVENT: "This event is not known",
    Code.TOO_LARGE: "That is larger than allowed",
    Code.RATE_LIMITED: "Too many at once: please wait a moment",
    Code.FORBIDDEN: "Your role does not allow this",
    Code.NOT_RELATED: "You cannot reach this person at the moment",
    Code.USER_OFFLINE: "This person is not online at the moment",
    Code.NO_CALL: "There is no such call",
    Code.GLARE: "This person is calling you at this moment",
    Code.BUSY: "One of you is in another call",
    Code.STALE_GENERATION: "The connection has been renewed meanwhile",
    Code.ANSWERED_ELSEWHERE: "The call was answered on another device",
    Code.UNAVAILABLE: "The server cannot do this at the moment",
    Code.INTERNAL: "Something went wrong on the server",
}


def accepted(**values: Any) -> Ack:
    """``{ok: true, ...}``."""
    return {"ok": True, **values}


def refused(
    code: Code,
    *,
    call_id: str | None = None,
    generation: int | None = None,
    retry_after_s: float | None = None,
) -> Ack:
    """``{ok: false, code, message, ...}``; the words are fixed and repeat nothing of what was sent."""
    return RefusalAck(
        code=code, message=_WORDS[code], call_id=call_id, generation=generation, retry_after=retry_after_s
    ).to_wire()


def refused_by(error: CareConnectError) -> Ack:
    """The refusal that a coded error stands for."""
    known = error.code if error.code in _WORDS else Code.INTERNAL
    return RefusalAck(code=error.code, message=_WORDS[known], retry_after=error.retry_after_s).to_wire()
