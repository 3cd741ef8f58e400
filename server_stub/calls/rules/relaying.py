"""`ice-candidate` and `call-state`: passed on, held, or told again later."""

from __future__ import annotations

import json
from dataclasses import replace

from careconnect_desktop.model.calling import MAX_CANDIDATES_PER_CALL
from careconnect_desktop.protocol.names import Code, Event
from server_stub.calls.rules import wording
from server_stub.calls.rules.effects import EmitToUser, Outcome, Refused, Taken, refuse, refuse_stale
from server_stub.calls.rules.events import IceCandidate, SendState
from server_stub.calls.rules.record import CallRecord, Phase, Seat, StoredCandidate

MOST_STATE_BYTES = 8192
"""Of what one person's program has told by `call-state` in one call, all keys together."""


def ice_candidate(record: CallRecord | None, event: IceCandidate, now: float) -> Outcome:  # noqa: ARG001
    """The offerer's candidates pass at once, also before the offer; the other side's wait for its answer."""
    if record is None:
        return _before_the_offer(event)
    seat = record.seat_of_user(event.sender.user.user_id)
    if seat is None or not record.party(seat.other).is_named(event.to) or record.phase is Phase.ENDED:
        return refuse(record, Code.NO_CALL)
    is_unbound_callee = record.phase is Phase.RINGING and seat is Seat.CALLEE
    if not is_unbound_callee and record.seat_of_socket(event.sender.socket) is not seat:
        return refuse(record, Code.NO_CALL)
    generation = record.generation if event.generation is None else event.generation
    if generation != record.generation and not (record.phase is Phase.ACCEPTED and generation == record.generation + 1):
        return refuse_stale(record)
    return _take(record, seat, event, generation)


def _before_the_offer(event: IceCandidate) -> Outcome:
    placing = event.placing
    if placing is None or placing.callee is None or not placing.may_ring:
        return refuse(None, Code.NOT_RELATED)
    if placing.callee.user_id == event.sender.user.user_id:
        return refuse(None, Code.NOT_RELATED)
    if event.generation not in (None, 1):
        return refuse(None, Code.NO_CALL)
    payload = wording.candidate(event.call_id, event.sender.user, 1, event.candidate)
    return Outcome(None, Taken(), (EmitToUser(placing.callee, Event.ICE_CANDIDATE, payload, is_required=True),))


def _take(record: CallRecord, seat: Seat, event: IceCandidate, generation: int) -> Outcome:
    socket = event.sender.socket
    # Each device of a callee that has not answered by itself; else who comes back on new sockets would never reach it.
    is_alone = record.phase is not Phase.RINGING or seat is Seat.CALLER
    count = sum(1 for stored in record.candidates if stored.seat is seat and (is_alone or stored.socket == socket))
    is_held = generation == record.generation and seat is not record.offerer and record.answer is None
    if count >= MAX_CANDIDATES_PER_CALL and is_held:
        return refuse(record, Code.RATE_LIMITED)
    if count < MAX_CANDIDATES_PER_CALL:
        stored = StoredCandidate(seat, socket, generation, event.candidate)
        record = replace(record, candidates=(*record.candidates, stored))
    if is_held:
        return Outcome(record, Taken())
    payload = wording.candidate(record.call_id, record.party(seat).user, generation, event.candidate)
    peer = record.party(seat.other)
    if record.phase is Phase.RINGING:
        return Outcome(record, Taken(), (EmitToUser(peer.user, Event.ICE_CANDIDATE, payload, is_required=True),))
    if peer.socket is None:
        return Outcome(record, Refused(Code.USER_OFFLINE))
    return Outcome(record, Taken(), wording.to_party(peer, Event.ICE_CANDIDATE, payload, is_required=True))


def call_state(record: CallRecord | None, event: SendState, now: float) -> Outcome:  # noqa: ARG001
    """Muted, camera off, sharing, recording: told to the other side, and again to one that comes later."""
    if record is None:
        return refuse(None, Code.NO_CALL)
    seat = record.seat_of_user(event.sender.user.user_id)
    if seat is None or not record.party(seat.other).is_named(event.to) or record.phase is Phase.ENDED:
        return refuse(record, Code.NO_CALL)
    if record.seat_of_socket(event.sender.socket) is not seat:
        # A callee who has not answered tells nothing about itself.
        return refuse(record, Code.NO_CALL)
    party = record.party(seat)
    state = {**party.state, **event.state}
    if len(json.dumps(state)) > MOST_STATE_BYTES:
        # Key by key it would grow for as long as the call goes on, and be stored anew each time.
        return refuse(record, Code.TOO_LARGE)
    told = record.with_party(seat, replace(party, state=state))
    payload = wording.call_state(told, party.user, event.state)
    peer = told.party(seat.other)
    if told.phase is Phase.RINGING:
        return Outcome(told, Taken(), (EmitToUser(peer.user, Event.CALL_STATE, payload, is_required=True),))
    if peer.socket is None:
        return Outcome(told, Refused(Code.USER_OFFLINE))
    return Outcome(told, Taken(), wording.to_party(peer, Event.CALL_STATE, payload, is_required=True))
