"""What may happen to a call."""

from __future__ import annotations

from dataclasses import dataclass

from server_stub.accounts.principal import UserRef
from server_stub.calls.rules.record import CallRecord, Json, Seat, StoredCandidate


@dataclass(frozen=True, slots=True)
class Sender:
    """A signed-in user on one socket."""

    socket: str
    user: UserRef


@dataclass(frozen=True, slots=True)
class Placing:
    """What the server found out about the person who is named by an event of a call that it does not know.

    callee: None when there is no such user.
    may_ring: related, and inside the hours in which the sender may ring.
    open_calls: every ringing or accepted call of either person.
    unanswered_rings: how often the sender rang that person in the last ten minutes without the person having acted.
    retry_after_s: until the oldest of those rings is forgotten.
    is_online: that person has a live socket.
    early_candidates: those that the sender's socket sent for this call before it.
    """

    callee: UserRef | None
    may_ring: bool = False
    open_calls: tuple[CallRecord, ...] = ()
    unanswered_rings: int = 0
    retry_after_s: float = 0.0
    is_online: bool = False
    early_candidates: tuple[StoredCandidate, ...] = ()


@dataclass(frozen=True, slots=True)
class CallUser:
    """`call-user`. `placing` is needed (and looked at) only when there is no record."""

    sender: Sender
    to: str
    call_id: str
    offer: Json
    generation: int | None = None
    media: Json | None = None
    appointment_id: str | None = None
    placing: Placing | None = None


@dataclass(frozen=True, slots=True)
class AnswerCall:
    """`answer-call`."""

    sender: Sender
    to: str
    answer: Json
    generation: int | None = None


@dataclass(frozen=True, slots=True)
class IceCandidate:
    """`ice-candidate`. `placing` is needed only when there is no record: a caller's may come before its offer."""

    sender: Sender
    to: str
    call_id: str
    candidate: Json | None
    generation: int | None = None
    placing: Placing | None = None


@dataclass(frozen=True, slots=True)
class RejectCall:
    """`reject-call`; the reason in the wire's words."""

    sender: Sender
    to: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class EndCall:
    """`end-call`; the reason in the wire's words."""

    sender: Sender
    to: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class SendState:
    """`call-state`: `state` without `to`, `from`, `callId` and `connection`."""

    sender: Sender
    to: str
    state: Json


@dataclass(frozen=True, slots=True)
class ResumeCall:
    """`resume-call` with a token that the server has read: it was issued for this place under this serial."""

    sender: Sender
    seat: Seat
    serial: int


@dataclass(frozen=True, slots=True)
class SocketConnected:
    """A user has one more live socket."""

    sender: Sender


@dataclass(frozen=True, slots=True)
class SocketLost:
    """A socket is gone.

    since: when it was last known to live, if that was long ago (the server itself was away); else None.
    """

    socket: str
    since: float | None = None


@dataclass(frozen=True, slots=True)
class ServerReturned:
    """The server was away itself: whoever is lost gets the time to come back anew, from now."""


@dataclass(frozen=True, slots=True)
class RingUnheard:
    """`call-made` was handed to no live socket: the last one left at that moment. The call has never been."""


@dataclass(frozen=True, slots=True)
class Undelivered:
    """It is not known whether the newest offer or answer reached its socket; its sender was told `unavailable`."""


@dataclass(frozen=True, slots=True)
class DeadlinePassed:
    """The time is not before ``record.deadline``; too early, it changes nothing."""


CallEvent = (
    CallUser
    | AnswerCall
    | IceCandidate
    | RejectCall
    | EndCall
    | SendState
    | ResumeCall
    | SocketConnected
    | SocketLost
    | ServerReturned
    | RingUnheard
    | Undelivered
    | DeadlinePassed
)
