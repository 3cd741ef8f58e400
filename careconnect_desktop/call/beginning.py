"""How a call begins: placed here, ringing here, or taken up again by a restarted program."""

from __future__ import annotations

from careconnect_desktop.call import generations
from careconnect_desktop.call.deadlines import RING_S, DeadlineKind
from careconnect_desktop.call.effects import StartMedia
from careconnect_desktop.call.events import (
    CallMade,
    CallPlaced,
    CallRestored,
)
from careconnect_desktop.call.states import (
    Call,
    CallStatus,
    Connection,
    Side,
)
from careconnect_desktop.call.turn import Turn

FIRST_GENERATION = 1


def place(event: CallPlaced) -> Turn:
    """A person here calls: devices, connection and offer begin at once."""
    turn = Turn(
        Call(
            call_id=event.call_id,
            side=Side.CALLER,
            peer=event.to,
            status=CallStatus.INVITING,
            media=event.media,
            appointment_id=event.appointment_id,
            is_signaling_up=event.is_signaling_up,
            is_media_started=True,
        )
    )
    turn.do(StartMedia())
    turn.start(DeadlineKind.RING, RING_S)
    generations.offer(turn, FIRST_GENERATION)
    return turn


def ring(event: CallMade) -> Turn:
    """It rings here: the offer is kept, and nothing else happens."""
    turn = Turn(
        Call(
            call_id=event.call_id,
            side=Side.CALLEE,
            peer=event.sender,
            status=CallStatus.RINGING,
            media=event.media,
            appointment_id=event.appointment_id,
            connections=(Connection(FIRST_GENERATION, offer=event.offer),),
        )
    )
    turn.start(DeadlineKind.RING, RING_S)
    return turn


def restore(event: CallRestored) -> Turn:
    """A restarted program takes an accepted call up again: its media is dead, its place at the server is not."""
    turn = Turn(
        Call(
            call_id=event.call_id,
            side=event.side,
            peer=event.peer,
            status=CallStatus.ACCEPTED,
            media=event.media,
            appointment_id=event.appointment_id,
            newest_generation=event.generation,
            resume_token=event.resume_token,
            is_signaling_up=event.is_signaling_up,
            is_path_remembered=event.is_path_remembered,
            is_media_started=True,
            was_connected=True,
        )
    )
    turn.do(StartMedia())
    generations.remember_path(turn)
    return turn
