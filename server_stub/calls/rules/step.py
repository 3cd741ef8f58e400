"""The one way into the rules."""

from __future__ import annotations

from server_stub.calls.rules.answering import answer_call
from server_stub.calls.rules.binding import resume_call, server_returned, socket_connected, socket_lost
from server_stub.calls.rules.effects import Outcome
from server_stub.calls.rules.ending import deadline_passed, end_call, reject_call
from server_stub.calls.rules.events import (
    AnswerCall,
    CallEvent,
    CallUser,
    DeadlinePassed,
    EndCall,
    IceCandidate,
    RejectCall,
    ResumeCall,
    RingUnheard,
    SendState,
    ServerReturned,
    SocketConnected,
    SocketLost,
    Undelivered,
)
from server_stub.calls.rules.offering import call_user, ring_unheard, undelivered
from server_stub.calls.rules.record import CallRecord
from server_stub.calls.rules.relaying import call_state, ice_candidate


def step(record: CallRecord | None, event: CallEvent, now: float) -> Outcome:  # noqa: C901, PLR0911 one row per event
    """What an event makes of a call. Total: every event on every record (or none) has an outcome; it never raises."""
    match event:
        case CallUser():
            return call_user(record, event, now)
        case AnswerCall():
            return answer_call(record, event, now)
        case IceCandidate():
            return ice_candidate(record, event, now)
        case RejectCall():
            return reject_call(record, event, now)
        case EndCall():
            return end_call(record, event, now)
        case SendState():
            return call_state(record, event, now)
        case ResumeCall():
            return resume_call(record, event, now)
        case SocketConnected():
            return socket_connected(record, event, now)
        case SocketLost():
            return socket_lost(record, event, now)
        case ServerReturned():
            return server_returned(record, event, now)
        case RingUnheard():
            return ring_unheard(record, event, now)
        case Undelivered():
            return undelivered(record, event, now)
        case DeadlinePassed():
            return deadline_passed(record, event, now)
