"""What follows from an event: the acknowledgement, and what the server is to do, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.protocol.names import Code, Event
from server_stub.accounts.principal import UserRef
from server_stub.calls.rules.record import CallRecord, Seat


@dataclass(frozen=True, slots=True)
class Taken:
    """``{ok: true}``."""


@dataclass(frozen=True, slots=True)
class CallTaken:
    """``{ok: true, callId, generation, resumeToken}`` (`answer-call`: the token alone).

    The token is the one of this seat with this serial; its text is the server's affair.
    """

    call_id: str
    generation: int
    seat: Seat
    serial: int


@dataclass(frozen=True, slots=True)
class Resumed:
    """``{ok: true, callId, generation, peer, resumeToken}``."""

    call_id: str
    generation: int
    peer: UserRef
    seat: Seat
    serial: int


@dataclass(frozen=True, slots=True)
class Refused:
    """``{ok: false, code, ...}``; `call_id` with glare, `generation` with stale_generation."""

    code: Code
    call_id: str | None = None
    generation: int | None = None
    retry_after_s: float | None = None


Acknowledgement = Taken | CallTaken | Resumed | Refused


@dataclass(frozen=True, slots=True)
class EmitToSocket:
    """Send to one socket.

    is_required: the sender's ``ok`` stands for this delivery. When the socket turns out to be gone, the sender gets
    `user_offline` instead, and `SocketLost` follows.
    """

    socket: str
    event: Event
    payload: dict[str, Any]
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class EmitToUser:
    """Send to every live socket of a user but one; `is_required`: at least one must have been there."""

    user: UserRef
    event: Event
    payload: dict[str, Any]
    skip_socket: str | None = None
    is_required: bool = False


@dataclass(frozen=True, slots=True)
class StartVisit:
    """A call that names an appointment was answered."""

    appointment_id: str
    by: UserRef
    other: UserRef


@dataclass(frozen=True, slots=True)
class EndVisit:
    """The answered call that named this appointment has ended."""

    appointment_id: str
    reason: EndReason


Effect = EmitToSocket | EmitToUser | StartVisit | EndVisit


@dataclass(frozen=True, slots=True)
class Outcome:
    """record: None when there is no such call. ack: None for an event that nobody sent."""

    record: CallRecord | None
    ack: Acknowledgement | None = None
    effects: tuple[Effect, ...] = ()


def refuse(record: CallRecord | None, code: Code, *effects: Effect) -> Outcome:
    """Nothing changes."""
    return Outcome(record, Refused(code), effects)


def refuse_stale(record: CallRecord) -> Outcome:
    """Another generation than the newest was named: tell which one that is."""
    return Outcome(record, Refused(Code.STALE_GENERATION, generation=record.generation))


def taken(record: CallRecord, seat: Seat) -> CallTaken:
    """The acknowledgement of an offer or an answer that counts."""
    return CallTaken(record.call_id, record.generation, seat, record.party(seat).token_last)
