"""What the server says to what this side sent: offers, answers, the end."""

from __future__ import annotations

from dataclasses import replace

from careconnect_desktop.call import generations
from careconnect_desktop.call.deadlines import CONNECT_S, OFFER_RETRY_S, RING_S, DeadlineKind
from careconnect_desktop.call.effects import AnswerOther
from careconnect_desktop.call.ending import end_told, finish, finish_and_tell
from careconnect_desktop.call.events import (
    AnswerRefused,
    AnswerTaken,
    EndRefused,
    EndTaken,
    OfferRefused,
    OfferTaken,
)
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import CallStatus, ConnectionStatus
from careconnect_desktop.call.turn import Turn
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.protocol.names import Code

# What passes by itself: the server is busy or restarting, or the other side's socket is away for a moment.
_PASSING = frozenset({Code.USER_OFFLINE, Code.UNAVAILABLE, Code.RATE_LIMITED, Code.INTERNAL})
# For a call that nobody has answered yet only the server's own trouble is worth another try.
_PASSING_WHILE_INVITING = frozenset({Code.UNAVAILABLE, Code.INTERNAL})

# ---- offers


def first_offer_taken(turn: Turn, event: OfferTaken) -> Refusal | None:
    """INVITING: it rings over there."""
    refusal = _mark_taken(turn, event.generation, event.resume_token, DeadlineKind.OFFER_ACK)
    if refusal is None:
        turn.change(is_rung=True)
        turn.start(DeadlineKind.RING, RING_S)
        generations.send_flags(turn, turn.call.own_flags)
    return refusal


def offer_taken(turn: Turn, event: OfferTaken) -> Refusal | None:
    """ACCEPTED: the other side has the offer."""
    refusal = _mark_taken(turn, event.generation, event.resume_token, DeadlineKind.OFFER_ACK)
    if refusal is None:
        generations.keep_token(turn)
        connection = turn.call.connection(event.generation)
        if connection is not None and connection.status is ConnectionStatus.OFFERING:
            turn.start(DeadlineKind.CONNECT, CONNECT_S, event.generation)
    return refusal


def first_offer_refused(turn: Turn, event: OfferRefused) -> Refusal | None:
    """INVITING: the call does not come about."""
    if not _was_sent(turn, event.generation):
        return Refusal.ACK_NOT_ASKED_FOR
    if event.code in _PASSING_WHILE_INVITING:
        turn.start(DeadlineKind.OFFER_ACK, OFFER_RETRY_S, event.generation)
    elif event.code == Code.GLARE and event.other_call_id is not None:
        finish(turn, EndReason.REPLACED, code=event.code)
        turn.do(AnswerOther(event.other_call_id))
    else:
        reason = EndReason.BUSY if event.code == Code.BUSY else EndReason.FAILED
        finish(turn, reason, code=event.code)
    return None


def offer_refused(turn: Turn, event: OfferRefused) -> Refusal | None:
    """ACCEPTED: an offer of a later generation does not pass."""
    if not _was_sent(turn, event.generation):
        return Refusal.ACK_NOT_ASKED_FOR
    if event.code == Code.STALE_GENERATION:
        generations.step_back(turn, event.generation, event.newest_generation)
    elif event.code in _PASSING:
        turn.start(DeadlineKind.OFFER_ACK, OFFER_RETRY_S, event.generation)
    elif event.code == Code.NO_CALL:
        finish_and_tell(turn, EndReason.DISCONNECTED, code=event.code)
    else:
        finish_and_tell(turn, EndReason.FAILED, code=event.code)
    return None


# ---- answers


def first_answer_taken(turn: Turn, event: AnswerTaken) -> Refusal | None:
    """ACCEPTING: this device is the one."""
    refusal = answer_taken(turn, event)
    if refusal is None:
        generations.accept(turn)
        _replace_failed(turn)
    return refusal


def answer_taken(turn: Turn, event: AnswerTaken) -> Refusal | None:
    """ACCEPTED: the other side has the answer."""
    refusal = _mark_taken(turn, event.generation, event.resume_token, DeadlineKind.ANSWER_ACK)
    if refusal is None:
        generations.keep_token(turn)
    return refusal


def first_answer_refused(turn: Turn, event: AnswerRefused) -> Refusal | None:
    """ACCEPTING: somebody else was faster, or the caller is gone."""
    if not _was_sent(turn, event.generation):
        return Refusal.ACK_NOT_ASKED_FOR
    if event.code == Code.ANSWERED_ELSEWHERE:
        finish(turn, EndReason.ANSWERED_ELSEWHERE, code=event.code)
    elif event.code in _PASSING:
        turn.start(DeadlineKind.ANSWER_ACK, OFFER_RETRY_S, event.generation)
    elif event.code == Code.STALE_GENERATION:
        # The answer was taken, its acknowledgement lost, and the caller has already moved on.
        turn.stop(DeadlineKind.ANSWER_ACK, event.generation)
        turn.change(is_bound=turn.call.is_signaling_up)
        generations.accept(turn)
        generations.step_back(turn, event.generation, event.newest_generation)
    elif event.code == Code.NO_CALL:
        finish(turn, EndReason.DISCONNECTED, code=event.code)
    else:
        finish_and_tell(turn, EndReason.FAILED, is_rejection=True, code=event.code)
    return None


def answer_refused(turn: Turn, event: AnswerRefused) -> Refusal | None:
    """ACCEPTED: an answer of a later generation does not pass."""
    if not _was_sent(turn, event.generation):
        return Refusal.ACK_NOT_ASKED_FOR
    if event.code == Code.STALE_GENERATION:
        generations.step_back(turn, event.generation, event.newest_generation)
    elif event.code in _PASSING:
        turn.start(DeadlineKind.ANSWER_ACK, OFFER_RETRY_S, event.generation)
    elif event.code == Code.NO_CALL:
        finish_and_tell(turn, EndReason.DISCONNECTED, code=event.code)
    else:
        finish_and_tell(turn, EndReason.FAILED, code=event.code)
    return None


# ---- the end


def end_taken(turn: Turn, _event: EndTaken) -> Refusal | None:
    """ENDING, ENDED: the server knows."""
    if not turn.call.must_tell_end:
        return Refusal.ALREADY_OVER
    end_told(turn)
    return None


def end_refused(turn: Turn, event: EndRefused) -> Refusal | None:
    """ENDING, ENDED: a server without this call knows enough; for its own trouble a deadline runs."""
    if not turn.call.must_tell_end:
        return Refusal.ALREADY_OVER
    if event.code in _PASSING:
        return Refusal.NOTE_NOT_TAKEN
    end_told(turn)
    return None


# ---- what they share


def _was_sent(turn: Turn, generation: int) -> bool:
    connection = turn.call.connection(generation)
    return connection is not None and connection.is_sent


def _mark_taken(turn: Turn, generation: int, resume_token: str, deadline: DeadlineKind) -> Refusal | None:
    connection = turn.call.connection(generation)
    if connection is None or connection.status is ConnectionStatus.CLOSED:
        return Refusal.CONNECTION_GONE
    if not connection.is_sent:
        return Refusal.ACK_NOT_ASKED_FOR
    if connection.is_told:
        return Refusal.DUPLICATE
    turn.put(replace(connection, is_told=True))
    turn.stop(deadline, generation)
    turn.change(resume_token=resume_token, is_bound=turn.call.is_signaling_up)
    return None


def _replace_failed(turn: Turn) -> None:
    # A path can fail while the answer still waits for its acknowledgement.
    if turn.call.status is CallStatus.ACCEPTED and generations.needs_generation(turn):
        generations.offer_in_turn(turn)
