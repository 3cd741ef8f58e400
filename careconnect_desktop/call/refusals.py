"""Why an event changed nothing: every cell of the tables that is no transition names one of these.

As in h11, misuse is split by who is at fault. OVERTAKEN is nobody's fault: two things crossed on their way.
"""

from __future__ import annotations

from enum import Enum, StrEnum


class Fault(StrEnum):
    """Who is at fault."""

    LOCAL = "local"
    """This program, or a person's command that does not fit the state."""
    REMOTE = "remote"
    """The other side or the server."""
    OVERTAKEN = "overtaken"
    """Nobody: an event that something else overtook."""


class Refusal(Enum):
    """The name of a refusal and whose fault it is."""

    NOT_THE_BEGINNING = ("not_the_beginning", Fault.LOCAL)
    NOTHING_TO_ANSWER = ("nothing_to_answer", Fault.LOCAL)
    NOTHING_TO_DECLINE = ("nothing_to_decline", Fault.LOCAL)
    ALREADY_ANSWERED = ("already_answered", Fault.LOCAL)
    RESULT_NOT_ASKED_FOR = ("result_not_asked_for", Fault.LOCAL)
    NOBODY_ACTED_YET = ("nobody_acted_yet", Fault.LOCAL)

    WRONG_SENDER = ("wrong_sender", Fault.REMOTE)
    WRONG_CALL = ("wrong_call", Fault.REMOTE)
    NOT_THE_CALLERS_MOVE = ("not_the_callers_move", Fault.REMOTE)
    NO_OFFER_TO_ANSWER = ("no_offer_to_answer", Fault.REMOTE)
    NOT_ACCEPTED_YET = ("not_accepted_yet", Fault.REMOTE)
    GENERATION_SKIPPED = ("generation_skipped", Fault.REMOTE)
    PATH_NOT_REMEMBERED = ("path_not_remembered", Fault.REMOTE)
    TOO_MANY_CANDIDATES = ("too_many_candidates", Fault.REMOTE)
    CANDIDATE_AFTER_END = ("candidate_after_end", Fault.REMOTE)
    UNKNOWN_CALL = ("unknown_call", Fault.REMOTE)
    ACK_NOT_ASKED_FOR = ("ack_not_asked_for", Fault.REMOTE)

    STALE_GENERATION = ("stale_generation", Fault.OVERTAKEN)
    DUPLICATE = ("duplicate", Fault.OVERTAKEN)
    ALREADY_OVER = ("already_over", Fault.OVERTAKEN)
    CONNECTION_GONE = ("connection_gone", Fault.OVERTAKEN)
    DEADLINE_OVERTAKEN = ("deadline_overtaken", Fault.OVERTAKEN)
    NOTE_NOT_TAKEN = ("note_not_taken", Fault.OVERTAKEN)
    UNCHANGED = ("unchanged", Fault.OVERTAKEN)

    def __init__(self, code: str, fault: Fault) -> None:
        self.code = code
        self.fault = fault
