"""What people see of a call: one phase and a few predicates, derived from both tables and nothing else."""

from __future__ import annotations

from enum import StrEnum

from careconnect_desktop.call.states import Call, CallStatus, ConnectionStatus


class CallPhase(StrEnum):
    """The words of the interface and of the report's events."""

    CALLING = "calling"
    """Placed; the server has not said yet that it rings there."""
    RINGING = "ringing"
    """It rings at the other person's."""
    INCOMING = "incoming"
    """It rings here."""
    CONNECTING = "connecting"
    """Answered; no media yet."""
    CONNECTED = "connected"
    """Media passes."""
    RECONNECTING = "reconnecting"
    """Media passed and does not now; it is being brought back."""
    ENDED = "ended"
    """Over for the person here."""


def phase(call: Call) -> CallPhase:
    """The call's phase."""
    match call.status:
        case CallStatus.INVITING:
            return CallPhase.RINGING if call.is_rung else CallPhase.CALLING
        case CallStatus.RINGING:
            return CallPhase.INCOMING
        case CallStatus.ENDING | CallStatus.ENDED:
            return CallPhase.ENDED
        case CallStatus.ACCEPTING | CallStatus.ACCEPTED:
            if any(c.status is ConnectionStatus.CONNECTED for c in call.connections):
                return CallPhase.CONNECTED
            return CallPhase.RECONNECTING if call.was_connected else CallPhase.CONNECTING


def can_answer(call: Call) -> bool:
    """A person may answer or decline now."""
    return call.status is CallStatus.RINGING


def can_hang_up(call: Call) -> bool:
    """A person may cancel or hang up now."""
    return call.status in (CallStatus.INVITING, CallStatus.ACCEPTING, CallStatus.ACCEPTED)


def is_over(call: Call) -> bool:
    """For the person here; the program may still be telling the server."""
    return call.status in (CallStatus.ENDING, CallStatus.ENDED)


def is_finished(call: Call) -> bool:
    """Nothing is left to do: the call may be forgotten (its number should be remembered by `Inbox.forget`)."""
    return call.status is CallStatus.ENDED and not call.must_tell_end


def is_own_signaling_lost(call: Call) -> bool:
    """This side cannot reach the server at the moment; media is untouched by it."""
    return not is_over(call) and not call.is_signaling_up


def is_peer_reconnecting(call: Call) -> bool:
    """The other side's program lost its connection to the server."""
    return call.status is CallStatus.ACCEPTED and call.is_peer_signaling_lost
