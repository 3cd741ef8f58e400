"""What the server knows about one call. Immutable; only the rules make a new one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from careconnect_desktop.model.calling import EndReason
from server_stub.accounts.principal import UserRef

Json = Mapping[str, Any]


class Phase(StrEnum):
    """The three states of a call; an ended one stays for ever, so that its callId is never taken again."""

    RINGING = "ringing"
    ACCEPTED = "accepted"
    ENDED = "ended"


class Seat(StrEnum):
    """The two places in a call: who placed it and who was rung, whoever offers later."""

    CALLER = "caller"
    CALLEE = "callee"

    @property
    def other(self) -> Seat:
        return Seat.CALLEE if self is Seat.CALLER else Seat.CALLER


@dataclass(frozen=True, slots=True)
class Party:
    """One of the two people.

    socket: the bound socket; None for a callee who has not answered and for somebody whose socket is lost.
    lost_until: the moment by which a lost party must be back; None while it is not lost.
    token_base, token_last: serials of the resume tokens that work (base to last, both inclusive; 0: none was issued).
        The base is the newest one that was used; the later ones were issued since, and their acknowledgement may have
        been lost, so that each works until a later one is used.
    state: what the party last told by `call-state`, key by key.
    """

    user: UserRef
    socket: str | None = None
    lost_until: float | None = None
    token_base: int = 0
    token_last: int = 0
    state: Json = field(default_factory=dict)

    @property
    def is_lost(self) -> bool:
        return self.lost_until is not None

    def is_named(self, reference: str) -> bool:
        """True when an id or medicalId of the wire means this person."""
        return reference in (self.user.user_id, self.user.medical_id)

    def takes_token(self, serial: int) -> bool:
        """True when the resume token with this serial works."""
        return 0 < self.token_base <= serial <= self.token_last


@dataclass(frozen=True, slots=True)
class StoredCandidate:
    """One candidate event as it was sent; `candidate` None is the end of candidates."""

    seat: Seat
    socket: str
    generation: int
    candidate: Json | None


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One call.

    generation, offerer, offer, answer: of the newest generation only; `answer` is None until it has come.
    ring_until: the moment at which an unanswered ring ends.
    path_lost_at: since when the two are not both connected; None while they are. It stays set when they come back
        after longer than the memory of a path, because nobody may then be answered unasked.
    is_owed: the newest offer or answer could not be handed over, because the way to the process that holds the other
        socket was closed; whoever sent it may send it again.
    candidates: of the newest generation (and of the one after it, when they come before its offer), to be held until
        the answer and to be told again to a socket that comes late. Lost with the process, unlike everything else.
    """

    call_id: str
    phase: Phase
    caller: Party
    callee: Party
    placed_at: float
    ring_until: float
    offer: Json | None
    answer: Json | None = None
    generation: int = 1
    offerer: Seat = Seat.CALLER
    media: Json | None = None
    appointment_id: str | None = None
    accepted_at: float | None = None
    ended_at: float | None = None
    reason: EndReason | None = None
    path_lost_at: float | None = None
    is_owed: bool = False
    candidates: tuple[StoredCandidate, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.phase is not Phase.ENDED

    @property
    def deadline(self) -> float | None:
        """When `DeadlinePassed` is due; None for an ended call and for one in which nothing is awaited."""
        if self.phase is Phase.ENDED:
            return None
        moments = [party.lost_until for party in (self.caller, self.callee) if party.lost_until is not None]
        if self.phase is Phase.RINGING:
            moments.append(self.ring_until)
        return min(moments, default=None)

    def party(self, seat: Seat) -> Party:
        return self.caller if seat is Seat.CALLER else self.callee

    def seat_of_user(self, user_id: str) -> Seat | None:
        """The place of this person, on whichever device; None for anybody else."""
        for seat in Seat:
            if self.party(seat).user.user_id == user_id:
                return seat
        return None

    def seat_of_socket(self, socket: str) -> Seat | None:
        """The place to which exactly this socket is bound."""
        for seat in Seat:
            if self.party(seat).socket == socket:
                return seat
        return None

    def with_party(self, seat: Seat, party: Party) -> CallRecord:
        return replace(self, caller=party) if seat is Seat.CALLER else replace(self, callee=party)
