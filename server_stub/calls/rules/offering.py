"""`call-user`: placing a call, and offering each later generation of it."""

from __future__ import annotations

from dataclasses import replace

from careconnect_desktop.model.calling import PATH_MEMORY_S, RING_TIMEOUT_S, UNANSWERED_RINGS
from careconnect_desktop.protocol.names import Code, Event
from server_stub.accounts.principal import UserRef
from server_stub.calls.rules import wording
from server_stub.calls.rules.binding import issue_token, rebound, told_ended
from server_stub.calls.rules.effects import EmitToUser, Outcome, Refused, refuse, refuse_stale, taken
from server_stub.calls.rules.events import CallUser, Placing, RingUnheard, Undelivered
from server_stub.calls.rules.record import CallRecord, Party, Phase, Seat


def call_user(record: CallRecord | None, event: CallUser, now: float) -> Outcome:
    """The first offer rings; the same one again gets the same answer; the next number renews the connection."""
    if record is None:
        return _place(event, now)
    seat = record.seat_of_user(event.sender.user.user_id)
    if seat is None or not record.party(seat.other).is_named(event.to):
        return refuse(record, Code.NO_CALL)
    if record.phase is Phase.ENDED:
        return told_ended(record, seat, event.sender.socket)
    if record.phase is Phase.RINGING and seat is Seat.CALLEE:
        return refuse(record, Code.NO_CALL)
    generation = record.generation if event.generation is None else event.generation
    if record.seat_of_socket(event.sender.socket) is None:
        return _again_elsewhere(record, seat, event, generation, now)
    if generation == record.generation and record.offerer is seat:
        return _again(record, seat)
    if record.phase is Phase.ACCEPTED and generation == record.generation + 1:
        return _offer_next(record, seat, event, now)
    return refuse_stale(record)


def ring_unheard(record: CallRecord | None, event: RingUnheard, now: float) -> Outcome:  # noqa: ARG001
    """The last socket of the callee left while the call was placed: it has never been."""
    return Outcome(None if record is not None and record.phase is Phase.RINGING else record)


def undelivered(record: CallRecord | None, event: Undelivered, now: float) -> Outcome:  # noqa: ARG001
    """The offer or answer is taken and not told; it is told when its sender repeats it, or the other resumes."""
    return Outcome(replace(record, is_owed=True) if record is not None and record.is_open else record)


def _place(event: CallUser, now: float) -> Outcome:
    if event.generation not in (None, 1):
        return refuse(None, Code.NO_CALL)
    placing = event.placing or Placing(None)
    callee = placing.callee
    if callee is None or callee.user_id == event.sender.user.user_id or not placing.may_ring:
        return refuse(None, Code.NOT_RELATED)
    refusal = _refusal(event.sender.user, callee, placing)
    if refusal is not None:
        return Outcome(None, refusal)
    record = CallRecord(
        call_id=event.call_id,
        phase=Phase.RINGING,
        caller=issue_token(Party(event.sender.user, socket=event.sender.socket)),
        callee=Party(callee),
        placed_at=now,
        ring_until=now + RING_TIMEOUT_S,
        offer=event.offer,
        media=event.media,
        appointment_id=event.appointment_id,
        candidates=placing.early_candidates,
    )
    ring = EmitToUser(callee, Event.CALL_MADE, wording.call_made(record), is_required=True)
    return Outcome(record, taken(record, Seat.CALLER), (ring,))


def _refusal(caller: UserRef, callee: UserRef, placing: Placing) -> Refused | None:
    """The further refusals of a first offer to somebody who may be rung, in the contract's order."""
    for call in placing.open_calls:
        if call.phase is Phase.RINGING and (call.caller.user.user_id, call.callee.user.user_id) == (
            callee.user_id,
            caller.user_id,
        ):
            return Refused(Code.GLARE, call_id=call.call_id)
    if any(call.is_open for call in placing.open_calls):
        return Refused(Code.BUSY)
    if placing.unanswered_rings >= UNANSWERED_RINGS:
        return Refused(Code.RATE_LIMITED, retry_after_s=placing.retry_after_s)
    if not placing.is_online:
        return Refused(Code.USER_OFFLINE)
    return None


def _again(record: CallRecord, seat: Seat) -> Outcome:
    if record.phase is Phase.ACCEPTED and record.answer is None and record.party(seat.other).socket is None:
        # Taken, but the other is away: it is told when it comes back, and until then nobody says ok.
        return refuse(record, Code.USER_OFFLINE)
    if not record.is_owed or record.phase is not Phase.ACCEPTED or record.answer is not None:
        return Outcome(record, taken(record, seat))
    paid = replace(record, is_owed=False)
    peer = paid.party(seat.other)
    effects = wording.to_party(peer, Event.CALL_MADE, wording.call_made(paid), is_required=True)
    return Outcome(paid, taken(paid, seat), effects)


def _again_elsewhere(record: CallRecord, seat: Seat, event: CallUser, generation: int, now: float) -> Outcome:
    """The offerer's program, whose socket died before the acknowledgement came, sends the very same offer again.

    Without a token it proves itself by being the same person with the same offer.
    """
    if generation != record.generation or record.offerer is not seat or event.offer != record.offer:
        return refuse(record, Code.NO_CALL)
    bound, effects = rebound(record, seat, event.sender.socket, now)
    return Outcome(bound, taken(bound, seat), effects)


def _offer_next(record: CallRecord, seat: Seat, event: CallUser, now: float) -> Outcome:
    peer = record.party(seat.other)
    if record.path_lost_at is not None and now - record.path_lost_at > PATH_MEMORY_S:
        # Too long ago that the two were together: the other program must not be made to answer unasked.
        return refuse(record, Code.NO_CALL)
    if peer.socket is None:
        return refuse(record, Code.USER_OFFLINE)
    generation = record.generation + 1
    offered = replace(
        record,
        generation=generation,
        offerer=seat,
        offer=event.offer,
        answer=None,
        is_owed=False,
        media=record.media if event.media is None else event.media,
        candidates=tuple(c for c in record.candidates if c.generation >= generation),
    )
    effects = wording.to_party(peer, Event.CALL_MADE, wording.call_made(offered), is_required=True)
    return Outcome(offered, taken(offered, seat), effects)
