"""How a call ends: devices first, then connections, then the wire."""

from __future__ import annotations

from careconnect_desktop.call.deadlines import ACK_S, END_ACK_S, RESUME_S, DeadlineKind
from careconnect_desktop.call.effects import CloseConnection, CloseMedia, SendEnd, SendReject, StoreResumeToken
from careconnect_desktop.call.states import CallStatus
from careconnect_desktop.call.turn import Turn
from careconnect_desktop.model.calling import EndReason


def close_all(turn: Turn) -> None:
    """Close the devices and every connection."""
    if turn.call.is_media_started:
        turn.do(CloseMedia())
    turn.do(*(CloseConnection(c.generation) for c in turn.call.connections if c.is_open))
    turn.change(is_media_started=False, connections=(), early=())


def finish(turn: Turn, reason: EndReason, *, code: str | None = None) -> None:
    """End a call that the server knows to be over, or never knew."""
    _end(turn, reason, code)
    turn.change(status=CallStatus.ENDED, must_tell_end=False)


def finish_and_tell(turn: Turn, reason: EndReason, *, is_rejection: bool = False, code: str | None = None) -> None:
    """End a call from here, and tell the server for at most 3 s before the program moves on."""
    _end(turn, reason, code)
    turn.change(status=CallStatus.ENDING, must_tell_end=True, is_rejection=is_rejection)
    turn.start(DeadlineKind.END_ACK, END_ACK_S)
    tell_end(turn)


def tell_end(turn: Turn) -> None:
    """Send the end if the server would know this socket; else `SignalingRestored` or `ResumeTaken` does it later."""
    call = turn.call
    if not call.is_signaling_up or not (call.is_bound or call.resume_token is None):
        return
    reason = call.end_reason or EndReason.HANGUP
    send = SendReject if call.is_rejection else SendEnd
    turn.do(send(call.peer.reference, call.call_id, reason))


def end_told(turn: Turn) -> None:
    """The server knows that the call is over."""
    turn.stop_all()
    turn.change(status=CallStatus.ENDED, must_tell_end=False)


def end_untold(turn: Turn) -> None:
    """The 3 s are over. While the server may still hold the call for this side, a new socket will tell it."""
    turn.change(status=CallStatus.ENDED)
    turn.start(DeadlineKind.RESUME_WINDOW, RESUME_S)
    turn.start(DeadlineKind.END_ACK, ACK_S)
    tell_end(turn)


def _end(turn: Turn, reason: EndReason, code: str | None) -> None:
    close_all(turn)
    turn.stop_all()
    if turn.call.status is CallStatus.ACCEPTED:
        turn.do(StoreResumeToken(None, turn.call.newest_generation))
    turn.change(end_reason=reason, refusal_code=code)
