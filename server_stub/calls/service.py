"""Runs the rules: one call at a time is read, decided, stored and told, and its deadline set.

Nothing is decided here. The order is always: the row, then the sockets, then the acknowledgement, so that what was
told is stored, and what was acknowledged was handed over.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.protocol.names import Code, Event
from server_stub.calls.journal import entries_of, refusal_of
from server_stub.calls.owed import OwedEnds
from server_stub.calls.placing import PlacingFacts
from server_stub.calls.ports import Alarms, CandidateMemory, Delivery, VisitsPort
from server_stub.calls.repository import CallRepository, ChangedMeanwhileError, StoredCall
from server_stub.calls.rules import (
    Acknowledgement,
    CallEvent,
    CallRecord,
    CallUser,
    DeadlinePassed,
    Effect,
    EmitToSocket,
    EmitToUser,
    EndCall,
    EndVisit,
    IceCandidate,
    Outcome,
    Phase,
    Refused,
    RejectCall,
    ResumeCall,
    Resumed,
    RingUnheard,
    Sender,
    ServerReturned,
    SocketConnected,
    SocketLost,
    StartVisit,
    StoredCandidate,
    Taken,
    Undelivered,
    step,
)
from server_stub.calls.tokens import ResumeTokens
from server_stub.turns import Turns

_log = logging.getLogger(__name__)

_ATTEMPTS = 8
# What ends a call, or waits for somebody, must not fail with the memory of candidates.
_WITHOUT_CANDIDATES = (EndCall, RejectCall, DeadlinePassed, SocketLost)


class CallService:
    """The calls of this server. Every method may run at the same time as any other."""

    def __init__(
        self,
        repository: CallRepository,
        delivery: Delivery,
        placing: PlacingFacts,
        visits: VisitsPort,
        tokens: ResumeTokens,
        candidates: CandidateMemory,
        alarms: Alarms,
        clock: Clock,
        *,
        is_alone: bool = True,
    ) -> None:
        """is_alone: no other process changes these calls, so that open ones need not be read again and again."""
        self._repository = repository
        self._delivery = delivery
        self._placing = placing
        self._visits = visits
        self._tokens = tokens
        self._candidates = candidates
        self._alarms = alarms
        self._clock = clock
        self._is_alone = is_alone
        self._owed = OwedEnds(delivery, alarms, clock)
        self.resumed = 0
        """How many times a call was taken up again here."""
        self._open: dict[str, StoredCall] = {}
        self._turns = Turns()

    # ---- what clients send

    async def call_user(self, event: CallUser) -> Acknowledgement:
        """A first offer, the same one again, or the next generation's. An empty `call_id` is filled in."""
        if not event.call_id:
            event = replace(event, call_id=new_id())

        async def with_placing() -> CallUser:
            facts = await self._placing.of_call(event.sender, event.to, event.call_id, self._now())
            return replace(event, placing=facts)

        return await self._handle(event.call_id, event, with_placing)

    async def ice_candidate(self, event: IceCandidate) -> Acknowledgement:
        """A candidate, also one that comes before its call."""

        async def with_peer() -> IceCandidate:
            facts = await self._placing.of_peer(event.sender, event.to, event.call_id, self._now())
            return replace(event, placing=facts)

        return await self._handle(event.call_id, event, with_peer)

    async def handle(self, call_id: str, event: CallEvent) -> Acknowledgement:
        """Any other event that names a call."""
        return await self._handle(call_id, event)

    async def resume_call(self, sender: Sender, token: str) -> Acknowledgement:
        """A token of `resume-call`."""
        facts = self._tokens.read(token)
        if facts is None:
            return Refused(Code.NO_CALL)
        ack = await self._handle(facts.call_id, ResumeCall(sender, facts.seat, facts.serial))
        self.resumed += isinstance(ack, Resumed)
        return ack

    # ---- what happens to sockets

    async def socket_connected(self, sender: Sender) -> None:
        """A socket that connects while its user is rung rings too."""
        for call in await self._repository.open_calls((sender.user.user_id,)):
            await self._handle(call.record.call_id, SocketConnected(sender))

    async def socket_lost(self, sender: Sender) -> None:
        """A socket is gone: its calls wait for it."""
        self._placing.forget(sender.socket)
        for call in await self._repository.open_calls((sender.user.user_id,)):
            await self._handle(call.record.call_id, SocketLost(sender.socket))

    async def server_returned(self) -> None:
        """The server starts: nobody could come back to it until now."""
        for call in await self._repository.open_calls():
            await self._handle(call.record.call_id, ServerReturned())

    async def notice_lost(self) -> None:
        """Lose the sockets that live nowhere, and take up the deadlines of calls that nobody else may watch."""
        for call in await self._repository.open_calls():
            record = call.record
            bound = {party.socket for party in (record.caller, record.callee) if party.socket is not None}
            lost = bound - await self._delivery.live_among(bound)
            if not lost:
                self._arm(record)
            for socket in sorted(lost):
                since = call.seen_at or record.accepted_at or record.placed_at
                await self._handle(record.call_id, SocketLost(socket, since=since))

    async def mark_seen(self) -> None:
        """Note in the rows which accepted calls have both their sockets."""
        together = []
        for call in await self._repository.open_calls():
            record = call.record
            bound = {party.socket for party in (record.caller, record.callee) if party.socket is not None}
            is_together = record.phase is Phase.ACCEPTED and record.path_lost_at is None and len(bound) == 2
            if is_together and await self._delivery.live_among(bound) == bound:
                together.append(record.call_id)
        if together:
            await self._repository.mark_seen(together, self._now())

    async def open_by_phase(self) -> dict[str, float]:
        """How many calls are ringing and accepted, on all processes."""
        return await self._repository.open_by_phase()

    # ---- one event of one call

    async def _handle(
        self, call_id: str, event: CallEvent, completed: Callable[[], Awaitable[CallEvent]] | None = None
    ) -> Acknowledgement:
        """completed: gives the event with what must be known of a call that does not exist."""
        async with self._turns.of(call_id):
            return await self._run(call_id, await self._decide(call_id, event, completed))

    async def _decide(
        self, call_id: str, event: CallEvent, completed: Callable[[], Awaitable[CallEvent]] | None = None
    ) -> Outcome:
        """Read, apply the rules, store; again when another process was faster."""
        for attempt in range(_ATTEMPTS):
            stored = await self._load(call_id, needs_candidates=not isinstance(event, _WITHOUT_CANDIDATES))
            before = None if stored is None else stored.record
            known = await completed() if before is None and completed is not None else event
            outcome = step(before, known, self._now())
            try:
                await self._store(call_id, stored, outcome.record, known)
            except ChangedMeanwhileError:
                self._open.pop(call_id, None)
                await asyncio.sleep(0.01 * attempt)
                continue
            if outcome.record is None and isinstance(known, IceCandidate) and isinstance(outcome.ack, Taken):
                self._placing.remember(known, self._now())
            if outcome.record is None and isinstance(known, CallUser) and isinstance(outcome.ack, Refused):
                await self._repository.note(refusal_of(known, outcome.ack))
            return outcome
        raise CareConnectError(Code.UNAVAILABLE, "The call cannot be changed at the moment", retryable=True)

    async def _load(self, call_id: str, *, needs_candidates: bool) -> StoredCall | None:
        stored = self._open.get(call_id) if self._is_alone else None
        if stored is None:
            stored = await self._repository.find(call_id)
        if stored is None or not stored.record.is_open:
            return stored
        try:
            candidates = await self._candidates.of(call_id)
        except CareConnectError:
            if needs_candidates:
                raise
            candidates = ()
        return replace(stored, record=replace(stored.record, candidates=candidates))

    async def _store(self, call_id: str, stored: StoredCall | None, after: CallRecord | None, event: CallEvent) -> None:
        before = None if stored is None else stored.record
        if after is None:
            if before is not None:
                await self._repository.remove(call_id, entries_of(before, None, event))
        elif stored is None or before is None:
            stored = await self._repository.add(after, entries_of(None, after, event))
        elif replace(before, candidates=()) != replace(after, candidates=()):
            stored = await self._repository.change(after, stored.version, entries_of(before, after, event))
        candidates = () if after is None else after.candidates
        if candidates != (() if before is None else before.candidates):
            await self._keep(call_id, candidates, is_over=after is None or not after.is_open)
        if after is None or stored is None or not after.is_open:
            self._open.pop(call_id, None)
            self._alarms.cancel(call_id)
            return
        if self._is_alone:
            self._open[call_id] = replace(stored, record=replace(after, candidates=()))
        self._arm(after)

    async def _keep(self, call_id: str, candidates: tuple[StoredCandidate, ...], *, is_over: bool) -> None:
        try:
            await self._candidates.keep(call_id, candidates)
        except CareConnectError as error:
            if not is_over:
                raise
            # Nobody will ask for them again, and they run out by themselves; who must be told of the end, must.
            _log.warning("candidates of an ended call were left", extra={"code": error.code})

    def _arm(self, record: CallRecord) -> None:
        call_id = record.call_id
        if record.deadline is None:
            self._alarms.cancel(call_id)
            return

        async def ring() -> None:
            await self._handle(call_id, DeadlinePassed())

        self._alarms.set(call_id, record.deadline, ring)

    # ---- effects

    async def _run(self, call_id: str, outcome: Outcome) -> Acknowledgement:
        ack = outcome.ack or Taken()
        for effect in outcome.effects:
            try:
                was_handed = await self._perform(call_id, effect)
            except CareConnectError as error:
                # It cannot be known whether the other is there: say so, and take nothing for granted.
                _log.warning("an event could not be handed over", extra={"code": error.code})
                ack = Refused(Code.UNAVAILABLE)
                self._owed.owe(call_id, effect)
                await self._follow(call_id, _unknown(effect))
                continue
            if was_handed:
                continue
            if isinstance(effect, EmitToSocket | EmitToUser) and effect.is_required:
                ack = Refused(Code.USER_OFFLINE)
            await self._follow(call_id, _gone(effect))
        return ack

    async def _follow(self, call_id: str, event: CallEvent | None) -> None:
        """What a failed delivery means for the call; whom that concerns is told as far as possible."""
        if event is None:
            return
        outcome = await self._decide(call_id, event)
        for effect in outcome.effects:
            try:
                await self._perform(call_id, effect)
            except CareConnectError:
                self._owed.owe(call_id, effect)

    async def _perform(self, call_id: str, effect: Effect) -> bool:
        """False when nobody was there to be handed it; raises `unavailable` when that cannot be known."""
        match effect:
            case EmitToSocket():
                return await self._delivery.to_socket(effect.socket, effect.event, effect.payload)
            case EmitToUser():
                return await self._delivery.to_user(
                    effect.user.medical_id, effect.event, effect.payload, skip_socket=effect.skip_socket
                )
            case StartVisit():
                await self._visit(self._visits.start_visit(effect.appointment_id, call_id, effect.by, effect.other))
            case EndVisit():
                await self._visit(self._visits.end_visit(effect.appointment_id, call_id, effect.reason.value))
        return True

    @staticmethod
    async def _visit(change: Awaitable[object]) -> None:
        try:
            await change
        except CareConnectError as error:
            # People are talking: a record that cannot be written now must not take the call from them.
            _log.warning("a visit could not be noted", extra={"code": error.code})

    def _now(self) -> float:
        return self._clock.now().timestamp()


def _gone(effect: Effect) -> CallEvent | None:
    """Nobody was there: a socket is lost; a ring that nobody heard has never been."""
    match effect:
        case EmitToSocket():
            return SocketLost(effect.socket)
        case EmitToUser(event=Event.CALL_MADE):
            return RingUnheard()
        case _:
            return None


def _unknown(effect: Effect) -> CallEvent | None:
    """The way to the other process is closed: an offer or answer is owed; a ring was refused."""
    match effect:
        case EmitToUser(event=Event.CALL_MADE):
            return RingUnheard()
        case EmitToSocket(event=Event.CALL_MADE | Event.CALL_ANSWERED):
            return Undelivered()
        case _:
            return None
