"""What a person here does to a call: answer, decline, hang up, and whatever was done to the devices."""

from __future__ import annotations

from careconnect_desktop.call import generations
from careconnect_desktop.call.deadlines import RING_S, DeadlineKind
from careconnect_desktop.call.effects import StartMedia
from careconnect_desktop.call.ending import finish, finish_and_tell
from careconnect_desktop.call.events import (
    Answered,
    Declined,
    HungUp,
    OwnFlagsChanged,
)
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import (
    NOTHING_TOLD,
    CallStatus,
    MediaFlags,
)
from careconnect_desktop.call.turn import Turn
from careconnect_desktop.model.calling import EndReason


def answer(turn: Turn, _event: Answered) -> None:
    """RINGING: a person here answered."""
    turn.stop(DeadlineKind.RERING)
    turn.do(StartMedia())
    turn.change(status=CallStatus.ACCEPTING, is_media_started=True)
    turn.start(DeadlineKind.RING, RING_S)
    for kept in turn.call.connections:
        if kept.offer is not None:
            generations.answer(turn, kept.generation, kept.offer)


def decline(turn: Turn, event: Declined) -> None:
    """RINGING: a person here declined, or is busy."""
    finish_and_tell(turn, event.reason, is_rejection=True)


def hang_up_ringing(turn: Turn, event: HungUp) -> None:
    """RINGING: hanging up what was not answered is declining."""
    reason = EndReason.DECLINED if event.reason is EndReason.HANGUP else event.reason
    finish_and_tell(turn, reason, is_rejection=True)


def cancel(turn: Turn, event: HungUp) -> None:
    """INVITING: the caller gives up."""
    reason = EndReason.CANCELLED if event.reason is EndReason.HANGUP else event.reason
    if any(c.is_sent for c in turn.call.connections):
        finish_and_tell(turn, reason)
    else:
        finish(turn, reason)


def hang_up_accepting(turn: Turn, event: HungUp) -> None:
    """ACCEPTING: an answer that left may have been taken; one that did not leave is a rejection."""
    was_sent = any(c.is_sent for c in turn.call.connections)
    finish_and_tell(turn, event.reason, is_rejection=not was_sent)


def hang_up(turn: Turn, event: HungUp) -> None:
    """ACCEPTED: over."""
    finish_and_tell(turn, event.reason)


def note_own_flags(turn: Turn, event: OwnFlagsChanged) -> Refusal | None:
    """RINGING, ACCEPTING: a callee tells nothing of itself before its answer was taken: `accept` will."""
    return _change_own_flags(turn, event.flags)


def tell_own_flags(turn: Turn, event: OwnFlagsChanged) -> Refusal | None:
    """INVITING, ACCEPTED: tell what changed, if the server knows this socket; else it is told once it does."""
    refusal = _change_own_flags(turn, event.flags)
    if refusal is None:
        generations.send_flags(turn, event.flags)
    return refusal


def _change_own_flags(turn: Turn, told: MediaFlags) -> Refusal | None:
    flags = turn.call.own_flags.updated_by(told)
    if told == NOTHING_TOLD or flags == turn.call.own_flags:
        return Refusal.UNCHANGED
    turn.change(own_flags=flags)
    return None
