"""What the other side does to a call; all of it is refused, kept or answered, and none of it acts for a person."""

from __future__ import annotations

from careconnect_desktop.call import connection as connections
from careconnect_desktop.call import generations
from careconnect_desktop.call.beginning import FIRST_GENERATION
from careconnect_desktop.call.deadlines import DeadlineKind
from careconnect_desktop.call.ending import end_told, finish, tell_end
from careconnect_desktop.call.events import (
    CallAnswered,
    CallEnded,
    CallMade,
    CallRejected,
    CandidateReceived,
    PeerFlagsChanged,
    PeerSignalingLost,
    PeerSignalingRestored,
)
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import (
    Connection,
    ConnectionStatus,
)
from careconnect_desktop.call.turn import Turn
from careconnect_desktop.model.calling import MAX_CANDIDATES_PER_CALL
from careconnect_desktop.protocol.names import Code


def rung_again(turn: Turn, event: CallMade) -> Refusal | None:
    """RINGING: the server repeats an offer to every new socket; after a lost one that says it still rings."""
    if event.generation != FIRST_GENERATION:
        return Refusal.NOT_ACCEPTED_YET
    is_still_asked = turn.is_running(DeadlineKind.RERING)
    if turn.call.is_signaling_up and not is_still_asked:
        return Refusal.DUPLICATE
    # It may come before the news of the socket that it came through.
    turn.change(is_signaling_up=True)
    turn.stop(DeadlineKind.RERING)
    return None


def answered(turn: Turn, event: CallAnswered) -> Refusal | None:
    """INVITING: the callee answered."""
    refusal = answered_later(turn, event)
    if refusal is None:
        generations.accept(turn)
    return refusal


def answered_later(turn: Turn, event: CallAnswered) -> Refusal | None:
    """ACCEPTED: the other side answered an offer of this side."""
    generation = event.generation
    if generation < turn.call.newest_generation:
        return Refusal.STALE_GENERATION
    connection = turn.call.connection(generation)
    if connection is None:
        return Refusal.NO_OFFER_TO_ANSWER
    _heard_in_call(turn)
    return connections.step(turn, connection, CallAnswered, event)


def offered_before_known_accepted(turn: Turn, event: CallMade) -> Refusal | None:
    """INVITING, ACCEPTING: later offers pass only between the devices of an accepted call, so it is one.

    The word of it was lost on its way. The person here placed or answered this call less than a minute ago.
    """
    if event.generation == FIRST_GENERATION:
        return Refusal.DUPLICATE
    if not any(c.is_sent for c in turn.call.connections):
        return Refusal.NOT_ACCEPTED_YET
    _heard_in_call(turn)
    generations.accept(turn)
    generations.answer(turn, event.generation, event.offer)
    return None


def offered_later(turn: Turn, event: CallMade) -> Refusal | None:
    """ACCEPTED: the other side lost the path and offers the next generation; answered without asking."""
    call = turn.call
    if event.generation < call.newest_generation:
        return Refusal.STALE_GENERATION
    if event.generation == call.newest_generation:
        refusal = _why_not_same_number(call.connection(event.generation))
        if refusal is not None:
            return refusal
    if not (call.is_path_remembered or call.is_path_alive):
        return Refusal.PATH_NOT_REMEMBERED
    _heard_in_call(turn)
    generations.answer(turn, event.generation, event.offer)
    return None


def take_candidate(turn: Turn, event: CandidateReceived) -> Refusal | None:
    """A candidate of the other side, perhaps of a generation whose offer is still on its way."""
    call = turn.call
    generation = call.newest_generation if event.generation is None else event.generation
    if generation < call.newest_generation:
        return Refusal.STALE_GENERATION
    connection = call.connection(generation)
    if connection is not None:
        return connections.step(turn, connection, CandidateReceived, event)
    if generation > call.newest_generation + 1:
        return Refusal.GENERATION_SKIPPED
    if (generation, None) in call.early:
        return Refusal.CANDIDATE_AFTER_END
    if event.candidate is not None and call.buffered_count >= MAX_CANDIDATES_PER_CALL:
        return Refusal.TOO_MANY_CANDIDATES
    turn.change(early=(*call.early, (generation, event.candidate)))
    return None


def ended(turn: Turn, event: CallEnded | CallRejected) -> None:
    """Declined over there, or the other side or the server ended it."""
    finish(turn, event.reason)


def ended_meanwhile(turn: Turn, _event: CallEnded | CallRejected) -> None:
    """ENDING: both ended it, or the server says so before its acknowledgement."""
    end_told(turn)


def ended_after_all(turn: Turn, event: CallEnded | CallRejected) -> Refusal | None:
    """ENDED: news where the server had not been told, or said only that there is no such call, not why."""
    if turn.call.must_tell_end:
        end_told(turn)
    elif turn.call.refusal_code == Code.NO_CALL and turn.call.end_reason is not event.reason:
        turn.change(end_reason=event.reason)
    else:
        return Refusal.ALREADY_OVER
    return None


def offered_after_end(turn: Turn, _event: CallMade) -> Refusal | None:
    """ENDED: the other side tries to bring back what is over here, so it has not been told."""
    if not turn.call.must_tell_end:
        return Refusal.ALREADY_OVER
    tell_end(turn)
    return None


def take_peer_flags(turn: Turn, event: PeerFlagsChanged) -> Refusal | None:
    """What the other side tells of its devices; it does so when it is back, too."""
    flags = turn.call.peer_flags.updated_by(event.flags)
    if flags == turn.call.peer_flags and not turn.call.is_peer_signaling_lost:
        return Refusal.UNCHANGED
    turn.change(peer_flags=flags, is_peer_signaling_lost=False)
    return None


def peer_signaling_lost(turn: Turn, _event: PeerSignalingLost) -> Refusal | None:
    """The other side's program lost the server; media is untouched."""
    if turn.call.is_peer_signaling_lost:
        return Refusal.UNCHANGED
    turn.change(is_peer_signaling_lost=True)
    return None


def peer_signaling_restored(turn: Turn, _event: PeerSignalingRestored) -> None:
    """The other side is back, perhaps as a restarted program that knows nothing of this side's devices."""
    turn.change(is_peer_signaling_lost=False)
    if turn.call.is_bound:
        generations.send_untold(turn)
        generations.send_flags(turn, turn.call.own_flags)


def _heard_in_call(turn: Turn) -> None:
    # Answers and later offers pass only between two bound sockets: both are there.
    turn.change(is_bound=turn.call.is_signaling_up, is_peer_signaling_lost=False)


def _why_not_same_number(connection: Connection | None) -> Refusal | None:
    # Two offers of one number: what the server passes on is the one it took, so this side's own has lost.
    if connection is None or connection.status is ConnectionStatus.CLOSED:
        return None
    if connection.is_offerer:
        is_open_race = connection.status is ConnectionStatus.OFFERING and not connection.is_told
        return None if is_open_race else Refusal.STALE_GENERATION
    return Refusal.DUPLICATE
