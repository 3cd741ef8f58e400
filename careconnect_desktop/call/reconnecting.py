"""The socket of this side: lost, back, and the call's place at the server taken again (`resume-call`)."""

from __future__ import annotations

from careconnect_desktop.call import generations
from careconnect_desktop.call.deadlines import ACK_S, OFFER_RETRY_S, RERING_S, RESUME_S, DeadlineKind
from careconnect_desktop.call.effects import SendResume
from careconnect_desktop.call.ending import end_told, finish, tell_end
from careconnect_desktop.call.events import ResumeRefused, ResumeTaken, SignalingLost, SignalingRestored
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.turn import Turn
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.protocol.names import Code

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
    _resume_or_send(turn)


def restored_ringing(turn: Turn, _event: SignalingRestored) -> Refusal | None:
    """RINGING: a call that still rings is repeated to the new socket at once."""
    if turn.call.is_signaling_up:
        return Refusal.UNCHANGED
    _up(turn)
    turn.start(DeadlineKind.RERING, RERING_S)
    return None


def restored_accepting(turn: Turn, _event: SignalingRestored) -> None:
    """ACCEPTING: the answer may not have arrived."""
    _up(turn)
    generations.send_untold(turn)


def restored_accepted(turn: Turn, _event: SignalingRestored) -> None:
    """ACCEPTED: take this side's place again before anything else."""
    _up(turn)
    _resume_or_send(turn)


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
        generations.step_back(turn, turn.call.newest_generation, event.generation)
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


# ---- what they share


def _up(turn: Turn) -> None:
    # What the server told of the other side's socket is as old as this side's own: it says it again when resuming.
    turn.change(is_signaling_up=True, is_bound=False, is_peer_signaling_lost=False)


def _resume_or_send(turn: Turn) -> None:
    """Without a token the server never confirmed anything: what it was not told is sent instead."""
    if turn.call.resume_token is not None:
        resume(turn)
    else:
        generations.send_untold(turn)


def _bind(turn: Turn, event: ResumeTaken) -> Refusal | None:
    if not turn.call.peer.is_same_as(event.peer):
        return Refusal.WRONG_SENDER
    if not turn.call.is_signaling_up:
        return Refusal.ACK_NOT_ASKED_FOR
    turn.stop(DeadlineKind.RESUME_ACK)
    turn.change(is_bound=True, resume_token=event.resume_token)
    return None
