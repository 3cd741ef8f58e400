"""What happens when a deadline passes."""

from __future__ import annotations

from careconnect_desktop.call import connection as connections
from careconnect_desktop.call import generations, reconnecting
from careconnect_desktop.call.deadlines import ACK_S, DeadlineKind
from careconnect_desktop.call.ending import end_told, end_untold, finish, finish_and_tell, tell_end
from careconnect_desktop.call.events import DeadlinePassed
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.turn import Turn
from careconnect_desktop.model.calling import EndReason


def nobody_answered(turn: Turn, _event: DeadlinePassed) -> None:
    """INVITING: the server's own timeout did not come through."""
    if any(c.is_sent for c in turn.call.connections):
        finish_and_tell(turn, EndReason.TIMEOUT)
    else:
        finish(turn, EndReason.TIMEOUT)


def rang_out(turn: Turn, _event: DeadlinePassed) -> None:
    """RINGING: nobody acted, so nothing is told either; the server has ended it."""
    finish(turn, EndReason.TIMEOUT)


def never_confirmed(turn: Turn, _event: DeadlinePassed) -> None:
    """ACCEPTING: the server never said whether this device is the one."""
    finish_and_tell(turn, EndReason.DISCONNECTED)


def offer_unanswered(turn: Turn, event: DeadlinePassed) -> None:
    """Send the offer again, unchanged."""
    connection = turn.call.connection(event.deadline.generation)
    if connection is not None:
        generations.send_offer(turn, connection)


def answer_unanswered(turn: Turn, event: DeadlinePassed) -> None:
    """Send the answer again, unchanged."""
    connection = turn.call.connection(event.deadline.generation)
    if connection is not None:
        generations.send_answer(turn, connection)


def resume_unanswered(turn: Turn, _event: DeadlinePassed) -> None:
    """Ask again for this side's place."""
    reconnecting.resume(turn)


def end_unanswered(turn: Turn, _event: DeadlinePassed) -> None:
    """ENDING: the program moves on; a later socket may still tell it."""
    end_untold(turn)


def end_still_unanswered(turn: Turn, _event: DeadlinePassed) -> None:
    """ENDED: the other side may wait for this word, so it is said again while the server holds the call."""
    turn.start(DeadlineKind.END_ACK, ACK_S)
    tell_end(turn)


def connect_timed_out(turn: Turn, event: DeadlinePassed) -> Refusal | None:
    """One generation found no path in time."""
    connection = turn.call.connection(event.deadline.generation)
    if connection is None:
        return Refusal.CONNECTION_GONE
    return connections.step(turn, connection, DeadlineKind.CONNECT, event)


def my_turn(turn: Turn, _event: DeadlinePassed) -> None:
    """ACCEPTED: the other side has not offered; this side does."""
    generations.offer_next(turn)


def not_rung_again(turn: Turn, _event: DeadlinePassed) -> None:
    """RINGING: the server did not repeat the call to the new socket, so it ended while this side was away."""
    finish(turn, EndReason.DISCONNECTED)


def window_closed(turn: Turn, _event: DeadlinePassed) -> None:
    """ACCEPTED: this side was away for too long; the server has ended the call for both."""
    finish(turn, EndReason.DISCONNECTED)


def window_closed_over(turn: Turn, _event: DeadlinePassed) -> None:
    """ENDED: by now the server has ended the call without being told."""
    end_told(turn)


def path_forgotten(turn: Turn, _event: DeadlinePassed) -> None:
    """ACCEPTED: no path for 2 min, and nobody would answer an offer any more."""
    finish_and_tell(turn, EndReason.FAILED)
