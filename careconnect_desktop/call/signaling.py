"""What the server says to what this side sent, and what happens when its socket comes and goes."""

from __future__ import annotations

from dataclasses import replace

from careconnect_desktop.call import generations
from careconnect_desktop.call.deadlines import (
    ACK_S,
    CONNECT_S,
    OFFER_RETRY_S,
    RERING_S,
    RESUME_S,
    RING_S,
    DeadlineKind,
)
from careconnect_desktop.call.effects import AnswerOther, SendResume
from careconnect_desktop.call.ending import end_told, finish, finish_and_tell, tell_end
from careconnect_desktop.call.events import (
    AnswerRefused,
    AnswerTaken,
    EndRefused,
    EndTaken,
    OfferRefused,
    OfferTaken,
    ResumeRefused,
    ResumeTaken,
    SignalingLost,
    SignalingRestored,
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

GIVE_OTHER_OFFER_S = 3.0
"""How long the other side's winning offer may take to arrive before this side offers the number after it."""

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
        turn.do(AnswerOther(event.other_call_id))
        finish(turn, EndReason.REPLACED, code=event.code)
    else:
        reason = EndReason.BUSY if event.code == Code.BUSY else EndReason.FAILED
        finish(turn, reason, code=event.code)
    return None


def offer_refused(turn: Turn, event: OfferRefused) -> Refusal | None:
    """ACCEPTED: an offer of a later generation does not pass."""
    if not _was_sent(turn, event.generation):
        return Refusal.ACK_NOT_ASKED_FOR
    if event.code == Code.STALE_GENERATION:
        _step_back(turn, event.generation, event.newest_generation)
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
        _step_back(turn, event.generation, event.newest_generation)
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
        _step_back(turn, event.generation, event.newest_generation)
    elif event.code in _PASSING:
        turn.start(DeadlineKind.ANSWER_ACK, OFFER_RETRY_S, event.generation)
    elif event.code == Code.NO_CALL:
        finish_and_tell(turn, EndReason.DISCONNECTED, code=event.code)
    else:
        finish_and_tell(turn, EndReason.FAILED, code=event.code)
    return None


# ---- the socket


def lost(turn: Turn, _event: SignalingLost) -> Refusal | None:
    """Before the call is accepted and after it is over: nothing more can be sent for now."""
    if not turn.call.is_signaling_up:
        return Refusal.UNCHANGED
    turn.change(is_signaling_up=False, is_bound=False)
    for deadline in sorted(turn.call.deadlines, key=lambda d: d.generation):
        if deadline.kind in (DeadlineKind.OFFER_ACK, DeadlineKind.ANSWER_ACK, DeadlineKind.RESUME_ACK):
            turn.stop(deadline.kind, deadline.generation)
    return None


def lost_in_call(turn: Turn, event: SignalingLost) -> Refusal | None:
    """ACCEPTED: media is untouched; the server keeps this side's place for 120 s."""
    refusal = lost(turn, event)
    if refusal is None:
        turn.start(DeadlineKind.RESUME_WINDOW, RESUME_S)
    return refusal


def restored_inviting(turn: Turn, _event: SignalingRestored) -> None:
    """INVITING: take the call's place again, or, where the server never confirmed it, place it again."""
    _up(turn)
    if turn.call.resume_token is not None:
        resume(turn)
    else:
        generations.send_untold(turn)


def restored_ringing(turn: Turn, _event: SignalingRestored) -> None:
    """RINGING: a call that still rings is repeated to the new socket at once."""
    _up(turn)
    turn.start(DeadlineKind.RERING, RERING_S)


def restored_accepting(turn: Turn, _event: SignalingRestored) -> None:
    """ACCEPTING: the answer may not have arrived."""
    _up(turn)
    generations.send_untold(turn)


def restored_accepted(turn: Turn, _event: SignalingRestored) -> None:
    """ACCEPTED: take this side's place again before anything else."""
    _up(turn)
    if turn.call.resume_token is not None:
        resume(turn)
    else:
        generations.send_untold(turn)


def restored_over(turn: Turn, _event: SignalingRestored) -> None:
    """ENDING, ENDED: tell the end if the server does not know it."""
    _up(turn)
    if not turn.call.must_tell_end:
        return
    if turn.call.resume_token is not None:
        resume(turn)
    else:
        tell_end(turn)


def begin_restored(turn: Turn) -> None:
    """A restarted program: ask for its place at the server, now or with the first socket, for at most 120 s."""
    turn.start(DeadlineKind.RESUME_WINDOW, RESUME_S)
    if turn.call.is_signaling_up:
        resume(turn)


def resume(turn: Turn) -> None:
    """Send `resume-call`, and again if no word comes."""
    if turn.call.resume_token is not None:
        turn.do(SendResume(turn.call.resume_token))
        turn.start(DeadlineKind.RESUME_ACK, ACK_S)


def resumed_inviting(turn: Turn, event: ResumeTaken) -> Refusal | None:
    """INVITING: the server knows the new socket."""
    refusal = _bind(turn, event)
    if refusal is None:
        generations.send_untold(turn)
    return refusal


def resumed(turn: Turn, event: ResumeTaken) -> Refusal | None:
    """ACCEPTED: say again what was not taken; where media is dead, offer the next generation."""
    refusal = _bind(turn, event)
    if refusal is not None:
        return refusal
    turn.stop(DeadlineKind.RESUME_WINDOW)
    generations.keep_token(turn)
    if event.generation > turn.call.newest_generation:
        _step_back(turn, turn.call.newest_generation, event.generation)
    generations.send_untold(turn)
    generations.send_flags(turn, turn.call.own_flags)
    generations.offer_next(turn)
    return None


def resumed_over(turn: Turn, event: ResumeTaken) -> Refusal | None:
    """ENDING, ENDED: now the end can be told."""
    if not turn.call.must_tell_end:
        return Refusal.ALREADY_OVER
    refusal = _bind(turn, event)
    if refusal is None:
        tell_end(turn)
    return refusal


def resume_refused(turn: Turn, event: ResumeRefused) -> Refusal | None:
    """INVITING, ACCEPTED: the server has ended the call, or cannot say now."""
    if not turn.is_running(DeadlineKind.RESUME_ACK):
        return Refusal.ACK_NOT_ASKED_FOR
    if event.code == Code.NO_CALL:
        finish(turn, EndReason.DISCONNECTED, code=event.code)
    else:
        turn.start(DeadlineKind.RESUME_ACK, OFFER_RETRY_S)
    return None


def resume_refused_over(turn: Turn, event: ResumeRefused) -> Refusal | None:
    """ENDING, ENDED: the server has no such call either."""
    if not turn.call.must_tell_end:
        return Refusal.ALREADY_OVER
    if event.code == Code.NO_CALL:
        end_told(turn)
    else:
        turn.start(DeadlineKind.RESUME_ACK, OFFER_RETRY_S)
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


def _up(turn: Turn) -> None:
    # What the server told of the other side's socket is as old as this side's own: it says it again when resuming.
    turn.change(is_signaling_up=True, is_bound=False, is_peer_signaling_lost=False)


def _bind(turn: Turn, event: ResumeTaken) -> Refusal | None:
    if not turn.call.peer.is_same_as(event.peer):
        return Refusal.WRONG_SENDER
    if not turn.call.is_signaling_up:
        return Refusal.ACK_NOT_ASKED_FOR
    turn.stop(DeadlineKind.RESUME_ACK)
    turn.change(is_bound=True, resume_token=event.resume_token)
    return None


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


def _step_back(turn: Turn, generation: int, newest: int | None) -> None:
    # The server knows a newer number than this side. Its offer is on its way or was lost with a socket: what this side
    # began is closed, the other side's offer gets a moment to arrive, then this side offers the number after it.
    number = newest if newest is not None else generation
    connection = turn.call.connection(generation)
    if connection is not None and not connection.is_path_alive:
        generations.close(turn, generation)
    turn.change(newest_generation=max(number, generation))
    if generations.needs_generation(turn):
        turn.start(DeadlineKind.OFFER_TURN, GIVE_OTHER_OFFER_S)


def _replace_failed(turn: Turn) -> None:
    # A path can fail while the answer still waits for its acknowledgement.
    if turn.call.status is CallStatus.ACCEPTED and generations.needs_generation(turn):
        generations.offer_in_turn(turn)
