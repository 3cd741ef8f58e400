"""Sockets of a call: bound, lost, found again."""

from __future__ import annotations

from dataclasses import replace

from careconnect_desktop.model.calling import CALLER_GONE_S, PATH_MEMORY_S, RESUME_WINDOW_S
from careconnect_desktop.protocol.names import Code, Event
from server_stub.calls.rules import wording
from server_stub.calls.rules.effects import Effect, EmitToSocket, Outcome, Resumed, refuse
from server_stub.calls.rules.events import ResumeCall, ServerReturned, SocketConnected, SocketLost
from server_stub.calls.rules.record import CallRecord, Party, Phase, Seat

CALLER_GONE_AFTER_OUTAGE_S = 15.0
"""After the server itself was away every client reconnects with a growing delay: five seconds would end each ring."""

MOST_TOKENS = 8
"""How many unconfirmed resume tokens of one party work at the same time."""


def issue_token(party: Party) -> Party:
    """One more token; the older ones work until this one is used."""
    last = party.token_last + 1
    return replace(party, token_base=max(party.token_base or 1, last - MOST_TOKENS + 1), token_last=last)


def bind(record: CallRecord, seat: Seat, socket: str, now: float) -> CallRecord:
    """The record with this socket in that place, found again if it was lost."""
    bound = record.with_party(seat, replace(record.party(seat), socket=socket, lost_until=None))
    if bound.phase is not Phase.ACCEPTED or bound.path_lost_at is None or bound.party(seat.other).is_lost:
        return bound
    # Back within the memory of the path: as if it had never been away. Later, nobody is answered unasked any more.
    return replace(bound, path_lost_at=None) if now - bound.path_lost_at <= PATH_MEMORY_S else bound


def rebound(record: CallRecord, seat: Seat, socket: str, now: float) -> tuple[CallRecord, tuple[Effect, ...]]:
    """A party comes back on another socket: the new record, and what each side must be told.

    The one who comes back may have missed anything since its old socket died, so it is told again what still counts:
    the other side's offer or answer of the newest generation, its candidates, its call state.
    """
    if record.party(seat).socket == socket:
        return record, ()
    bound = bind(record, seat, socket, now)
    if bound.phase is not Phase.ACCEPTED:
        return bound, ()
    other = bound.party(seat.other)
    effects: list[Effect] = []
    effects += wording.to_party(other, Event.CALL_STATE, wording.connection(bound, seat, "back"))
    if bound.answer is None and bound.offerer is not seat:
        effects.append(EmitToSocket(socket, Event.CALL_MADE, wording.call_made(bound)))
    if bound.answer is not None and bound.offerer is seat:
        effects.append(EmitToSocket(socket, Event.CALL_ANSWERED, wording.call_answered(bound)))
    if bound.answer is not None or bound.offerer is not seat:
        effects += wording.stored_candidates(bound, seat.other, socket)
    if other.state:
        effects.append(EmitToSocket(socket, Event.CALL_STATE, wording.call_state(bound, other.user, other.state)))
    if other.is_lost:
        effects.append(EmitToSocket(socket, Event.CALL_STATE, wording.connection(bound, seat.other, "lost")))
    return bound, tuple(effects)


def told_ended(record: CallRecord, seat: Seat, socket: str) -> Outcome:
    """`no_call` for one of the two people who does not know yet, with the true reason told beside it."""
    if record.reason is None:
        return refuse(record, Code.NO_CALL)
    payload = wording.call_ended(record, seat.other, record.reason)
    return refuse(record, Code.NO_CALL, EmitToSocket(socket, Event.CALL_ENDED, payload))


def resume_call(record: CallRecord | None, event: ResumeCall, now: float) -> Outcome:
    """A party is back with its token: bound to the new socket, whatever became of the old one."""
    if record is None:
        return refuse(None, Code.NO_CALL)
    party = record.party(event.seat)
    if party.user.user_id != event.sender.user.user_id or not party.takes_token(event.serial):
        return refuse(record, Code.NO_CALL)
    if record.phase is Phase.ENDED:
        return told_ended(record, event.seat, event.sender.socket)
    renewed = issue_token(replace(party, token_base=event.serial))
    bound, effects = rebound(record.with_party(event.seat, renewed), event.seat, event.sender.socket, now)
    peer = bound.party(event.seat.other).user
    return Outcome(bound, Resumed(bound.call_id, bound.generation, peer, event.seat, renewed.token_last), effects)


def socket_connected(record: CallRecord | None, event: SocketConnected, now: float) -> Outcome:  # noqa: ARG001
    """While it rings, each socket of the callee that connects rings too."""
    if record is None or record.phase is not Phase.RINGING:
        return Outcome(record)
    if record.callee.user.user_id != event.sender.user.user_id:
        return Outcome(record)
    socket = event.sender.socket
    effects: list[Effect] = [EmitToSocket(socket, Event.CALL_MADE, wording.call_made(record))]
    effects += wording.stored_candidates(record, Seat.CALLER, socket)
    if record.caller.state:
        state = wording.call_state(record, record.caller.user, record.caller.state)
        effects.append(EmitToSocket(socket, Event.CALL_STATE, state))
    return Outcome(record, effects=tuple(effects))


def socket_lost(record: CallRecord | None, event: SocketLost, now: float) -> Outcome:
    """A bound socket is gone: the clock runs, and the other side of an accepted call is told. Media is untouched."""
    if record is None or record.phase is Phase.ENDED:
        return Outcome(record)
    seat = record.seat_of_socket(event.socket)
    if record.phase is Phase.RINGING:
        # What a callee's device said before answering goes with the device.
        record = replace(
            record,
            candidates=tuple(c for c in record.candidates if c.seat is Seat.CALLER or c.socket != event.socket),
        )
    if seat is None:
        return Outcome(record)
    if record.phase is Phase.RINGING:
        grace = CALLER_GONE_S if event.since is None else CALLER_GONE_AFTER_OUTAGE_S
        return Outcome(_without_socket(record, seat, now + grace))
    lost = _without_socket(record, seat, now + RESUME_WINDOW_S)
    if lost.path_lost_at is None:
        lost = replace(lost, path_lost_at=now if event.since is None else event.since)
    payload = wording.connection(lost, seat, "lost")
    return Outcome(lost, effects=wording.to_party(lost.party(seat.other), Event.CALL_STATE, payload))


def server_returned(record: CallRecord | None, event: ServerReturned, now: float) -> Outcome:  # noqa: ARG001
    """Nobody can come back to a server that is not there: the time until now does not count."""
    if record is None or not record.is_open:
        return Outcome(record)
    grace = CALLER_GONE_AFTER_OUTAGE_S if record.phase is Phase.RINGING else RESUME_WINDOW_S
    for seat in Seat:
        if record.party(seat).is_lost:
            record = _without_socket(record, seat, now + grace)
    return Outcome(record)


def _without_socket(record: CallRecord, seat: Seat, until: float) -> CallRecord:
    return record.with_party(seat, replace(record.party(seat), socket=None, lost_until=until))
