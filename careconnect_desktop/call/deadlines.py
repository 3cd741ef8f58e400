"""Deadlines as data: the tables set and clear them by effects, and learn of them by `DeadlinePassed`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from careconnect_desktop.model.calling import PATH_MEMORY_S, RESUME_WINDOW_S, RING_TIMEOUT_S


class DeadlineKind(StrEnum):
    """What is waited for, no longer than a set time."""

    RING = "ring"
    """An answer, on both sides; the server's own 45 s come first unless its word was lost."""
    OFFER_ACK = "offer_ack"
    """The server's word on `call-user` of a generation; then it is sent again."""
    ANSWER_ACK = "answer_ack"
    """The server's word on `answer-call` of a generation; then it is sent again."""
    RESUME_ACK = "resume_ack"
    """The server's word on `resume-call`; then it is sent again."""
    END_ACK = "end_ack"
    """The server's word on `end-call` or `reject-call`; then the call is ended without it."""
    CONNECT = "connect"
    """A path for one generation, from the moment when both sides can have its descriptions."""
    OFFER_TURN = "offer_turn"
    """This side's turn to offer the next generation: the caller's at once, the callee's a little later."""
    RERING = "rering"
    """`call-made` again after this side's signaling came back; without it the call is over."""
    RESUME_WINDOW = "resume_window"
    """This side's signaling; after it the server has ended the call."""
    PATH_MEMORY = "path_memory"
    """A live path; after it nobody answers a next generation any more."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """One running deadline; `generation` is 0 for those of the whole call. Setting it again starts it anew."""

    kind: DeadlineKind
    generation: int = 0


RING_S = RING_TIMEOUT_S + 5.0
"""The server ends the ringing; the slack lets its reason arrive first."""
ACK_S = 5.0
END_ACK_S = 3.0
CONNECT_S = 15.0
RECONNECT_S = 10.0
"""As `CONNECT_S`, in a call that was connected: ICE asks ever more rarely (0.5, 1, 2, 4, 8 s, RFC 8489), so that after
ten seconds a new generation finds a path that has come back sooner than the old one would."""
CALLEE_OFFER_TURN_S = 1.5
"""How long the callee lets the caller offer first, so that the two rarely collide."""
REMOTE_CLOSE_GRACE_S = 2.0
"""A peer connection that the other side closed in good order is a hang-up most of the time: its word may follow."""
GIVE_OTHER_OFFER_S = 3.0
"""How long the other side's winning offer may take to arrive before this side offers the number after it."""
OFFER_RETRY_S = 2.0
"""Until the same offer is tried again when the other side's socket is away or the server is busy."""
RERING_S = 5.0
RESUME_S = RESUME_WINDOW_S
PATH_MEMORY_LEFT_S = PATH_MEMORY_S
MAX_FIRST_GENERATIONS = 3
"""A call that never connected is given up after this many generations."""
