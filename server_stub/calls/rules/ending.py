"""How calls end: hung up, cancelled, declined, unanswered, or somebody was lost for too long."""

from __future__ import annotations

from dataclasses import replace

from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.protocol.names import Code, Event
from server_stub.calls.rules import wording
from server_stub.calls.rules.effects import Effect, EndVisit, Outcome, Taken, refuse
from server_stub.calls.rules.events import DeadlinePassed, EndCall, RejectCall
from server_stub.calls.rules.record import CallRecord, Party, Phase, Seat


def end_call(record: CallRecord | None, event: EndCall, now: float) -> Outcome:
    """Either person ends it; an ended call is ended, whoever of the two says so again."""
    return _end_by_person(record, event, now, Event.CALL_ENDED)


def reject_call(record: CallRecord | None, event: RejectCall, now: float) -> Outcome:
    """The callee declines on one device, and all stop ringing."""
    is_ringing = record is not None and record.phase is Phase.RINGING
    if record is not None and is_ringing and record.seat_of_user(event.sender.user.user_id) is Seat.CALLER:
        return refuse(record, Code.NO_CALL)
    return _end_by_person(record, event, now, Event.CALL_REJECTED)


def _end_by_person(record: CallRecord | None, event: EndCall | RejectCall, now: float, told_as: Event) -> Outcome:
    if record is None:
        return refuse(None, Code.NO_CALL)
    seat = record.seat_of_user(event.sender.user.user_id)
    if seat is None or not record.party(seat.other).is_named(event.to):
        return refuse(record, Code.NO_CALL)
    if record.phase is Phase.ENDED:
        return Outcome(record, Taken())
    if record.phase is Phase.RINGING:
        return _end_ringing(record, seat, event, now, told_as)
    if record.seat_of_socket(event.sender.socket) is not seat:
        return refuse(record, Code.NO_CALL)
    reason = EndReason.from_wire(event.reason)
    effects: list[Effect] = [
        *wording.to_party(record.party(seat.other), told_as, wording.call_ended(record, seat, reason)),
        *_end_visit(record, reason),
    ]
    return Outcome(_ended(record, reason, now), Taken(), tuple(effects))


def _end_ringing(record: CallRecord, seat: Seat, event: EndCall | RejectCall, now: float, told_as: Event) -> Outcome:
    usual = EndReason.CANCELLED if seat is Seat.CALLER else EndReason.DECLINED
    reason = usual if event.reason is None else EndReason.from_wire(event.reason)
    effects: list[Effect] = []
    if seat is Seat.CALLER:
        effects += [
            wording.to_everybody(record.callee, told_as, wording.call_ended(record, Seat.CALLER, reason)),
            # Whoever of the caller's own sockets cancelled: the one that placed the call must know.
            *_unless(event.sender.socket, record.caller, wording.call_ended(record, Seat.CALLEE, reason)),
        ]
    else:
        elsewhere = wording.call_ended(record, Seat.CALLER, EndReason.DECLINED_ELSEWHERE)
        effects += [
            *wording.to_party(record.caller, told_as, wording.call_ended(record, Seat.CALLEE, reason)),
            wording.to_everybody(record.callee, Event.CALL_ENDED, elsewhere, skip_socket=event.sender.socket),
        ]
    return Outcome(_ended(record, reason, now), Taken(), tuple(effects))


def deadline_passed(record: CallRecord | None, event: DeadlinePassed, now: float) -> Outcome:  # noqa: ARG001
    """Unanswered for too long, or lost for too long: both sides are told."""
    if record is None or record.deadline is None or now < record.deadline:
        return Outcome(record)
    is_unanswered = record.phase is Phase.RINGING and now >= record.ring_until
    reason = EndReason.TIMEOUT if is_unanswered else EndReason.DISCONNECTED
    effects: list[Effect] = [
        *wording.to_party(record.caller, Event.CALL_ENDED, wording.call_ended(record, Seat.CALLEE, reason))
    ]
    to_callee = wording.call_ended(record, Seat.CALLER, reason)
    if record.phase is Phase.RINGING:
        effects.append(wording.to_everybody(record.callee, Event.CALL_ENDED, to_callee))
    else:
        effects += wording.to_party(record.callee, Event.CALL_ENDED, to_callee)
    return Outcome(_ended(record, reason, now), effects=(*effects, *_end_visit(record, reason)))


def _unless(socket: str, party: Party, payload: dict[str, object]) -> tuple[Effect, ...]:
    return () if party.socket == socket else wording.to_party(party, Event.CALL_ENDED, payload)


def _end_visit(record: CallRecord, reason: EndReason) -> tuple[Effect, ...]:
    if record.accepted_at is None or record.appointment_id is None:
        return ()
    return (EndVisit(record.appointment_id, reason),)


def _ended(record: CallRecord, reason: EndReason, now: float) -> CallRecord:
    """Who, when and why stays; descriptions, candidates and call states, which hold addresses, do not."""
    return replace(
        record,
        phase=Phase.ENDED,
        ended_at=now,
        reason=reason,
        offer=None,
        answer=None,
        media=None,
        candidates=(),
        caller=replace(record.caller, lost_until=None, state={}),
        callee=replace(record.callee, lost_until=None, state={}),
    )
