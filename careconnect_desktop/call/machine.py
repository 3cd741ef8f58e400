"""The door to the tables: `begin` makes a call, `transition` is the only thing that ever changes it."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from careconnect_desktop.call import beginning, reconnecting
from careconnect_desktop.call.connection import Trigger
from careconnect_desktop.call.effects import Effects, ReportRefusal
from careconnect_desktop.call.events import (
    Beginning,
    CallMade,
    CallPlaced,
    CallRestored,
    DeadlinePassed,
    Event,
    PeerEvent,
)
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import Call
from careconnect_desktop.call.table import CALL_TABLE
from careconnect_desktop.call.turn import Turn


def begin(event: Beginning) -> tuple[Call, Effects]:
    """The call that `event` begins.

    Raises ValueError for a `CallMade` that is not the first generation of its call: only a known call has later ones.
    """
    match event:
        case CallPlaced():
            turn = beginning.place(event)
        case CallMade():
            if event.generation != beginning.FIRST_GENERATION:
                raise ValueError("a later generation begins no call")
            turn = beginning.ring(event)
        case CallRestored():
            turn = beginning.restore(event)
            reconnecting.begin_restored(turn)
        case _:
            assert_never(event)
    return turn.call, tuple(turn.effects)


def transition(call: Call, event: Event) -> tuple[Call, Effects]:
    """The call after `event`, and what is to be done. Never raises: what does not fit is a `ReportRefusal`."""
    turn = Turn(call)
    refusal = _guard(turn, event) or _act(turn, event)
    if refusal is not None:
        return call, (ReportRefusal(trigger_name(event), refusal),)
    return turn.call, tuple(turn.effects)


def trigger_name(event: Event) -> str:
    """The name of an event for logs, without its payload."""
    return f"deadline {event.deadline.kind}" if isinstance(event, DeadlinePassed) else type(event).__name__


def _act(turn: Turn, event: Event) -> Refusal | None:
    trigger: Trigger = event.deadline.kind if isinstance(event, DeadlinePassed) else type(event)
    cell = CALL_TABLE[trigger].cell(turn.call.status)
    return cell if isinstance(cell, Refusal) else cell(turn, event)


def _guard(turn: Turn, event: Event) -> Refusal | None:
    # What is asked of an event before any state: is it of this call, from that person, and still wanted.
    call = turn.call
    if isinstance(event, DeadlinePassed):
        if event.deadline not in call.deadlines:
            return Refusal.DEADLINE_OVERTAKEN
        turn.change(deadlines=call.deadlines - {event.deadline})
    elif isinstance(event, PeerEvent):
        if event.call_id != call.call_id:
            return Refusal.WRONG_CALL
        if not call.peer.is_same_as(event.sender):
            return Refusal.WRONG_SENDER
        if not (call.peer.id and call.peer.name):
            # A call placed by a reference alone learns here who it is.
            turn.change(peer=replace(event.sender, medical_id=event.sender.medical_id or call.peer.medical_id))
    return None
