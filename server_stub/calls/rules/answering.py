"""`answer-call`: the first answer binds two sockets; a later generation is answered by the side that did not offer."""

from __future__ import annotations

from dataclasses import replace

from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.protocol.names import Code, Event
from server_stub.calls.rules import wording
from server_stub.calls.rules.binding import issue_token, rebound, told_ended
from server_stub.calls.rules.effects import Effect, EmitToSocket, Outcome, StartVisit, refuse, refuse_stale, taken
from server_stub.calls.rules.events import AnswerCall
from server_stub.calls.rules.record import CallRecord, Phase, Seat


def answer_call(record: CallRecord | None, event: AnswerCall, now: float) -> Outcome:
    """The answer of the newest generation; anything else is refused by name."""
    if record is None:
        return refuse(None, Code.NO_CALL)
    seat = record.seat_of_user(event.sender.user.user_id)
    if seat is None or not record.party(seat.other).is_named(event.to):
        return refuse(record, Code.NO_CALL)
    if record.phase is Phase.ENDED:
        return told_ended(record, seat, event.sender.socket)
    if record.phase is Phase.RINGING:
        if seat is Seat.CALLER:
            return refuse(record, Code.NO_CALL)
        return _accept(record, event, now) if event.generation in (None, 1) else refuse_stale(record)
    if record.seat_of_socket(event.sender.socket) is None:
        return _from_elsewhere(record, seat, event, now)
    return _answer_next(record, seat, event)


def _accept(record: CallRecord, event: AnswerCall, now: float) -> Outcome:
    socket = event.sender.socket
    accepted = replace(
        record,
        phase=Phase.ACCEPTED,
        callee=issue_token(replace(record.callee, user=event.sender.user, socket=socket)),
        answer=event.answer,
        accepted_at=now,
        path_lost_at=now if record.caller.is_lost else None,
        candidates=tuple(c for c in record.candidates if c.seat is Seat.CALLER or c.socket == socket),
    )
    effects: list[Effect] = [
        *wording.to_party(accepted.caller, Event.CALL_ANSWERED, wording.call_answered(accepted)),
        *_held(accepted, Seat.CALLEE),
        wording.to_everybody(
            accepted.callee,
            Event.CALL_ENDED,
            wording.call_ended(accepted, Seat.CALLER, EndReason.ANSWERED_ELSEWHERE),
            skip_socket=socket,
        ),
    ]
    if accepted.caller.is_lost:
        # It keeps its few seconds to come back; then it is told this answer again.
        effects.append(EmitToSocket(socket, Event.CALL_STATE, wording.connection(accepted, Seat.CALLER, "lost")))
    if accepted.appointment_id is not None:
        effects.append(StartVisit(accepted.appointment_id, accepted.callee.user, accepted.caller.user))
    return Outcome(accepted, taken(accepted, Seat.CALLEE), tuple(effects))


def _from_elsewhere(record: CallRecord, seat: Seat, event: AnswerCall, now: float) -> Outcome:
    is_newest = event.generation in (None, record.generation)
    if is_newest and record.offerer is not seat and event.answer == record.answer:
        # The program whose socket died before the acknowledgement came sends the very same answer again.
        bound, effects = rebound(record, seat, event.sender.socket, now)
        return Outcome(bound, taken(bound, seat), effects)
    return refuse(record, Code.ANSWERED_ELSEWHERE if seat is Seat.CALLEE else Code.NO_CALL)


def _answer_next(record: CallRecord, seat: Seat, event: AnswerCall) -> Outcome:
    if event.generation not in (None, record.generation):
        return refuse_stale(record)
    if record.offerer is seat:
        return refuse(record, Code.VALIDATION_FAILED)
    if record.answer is not None and not record.is_owed:
        return Outcome(record, taken(record, seat))
    answered = replace(record, answer=record.answer or event.answer, is_owed=False)
    peer = answered.party(seat.other)
    effects = wording.to_party(peer, Event.CALL_ANSWERED, wording.call_answered(answered), is_required=True)
    return Outcome(answered, taken(answered, seat), effects + _held(answered, seat))


def _held(record: CallRecord, seat: Seat) -> tuple[EmitToSocket, ...]:
    socket = record.party(seat.other).socket
    if socket is None:
        return ()
    return wording.stored_candidates(record, seat, socket, generation=record.generation)
