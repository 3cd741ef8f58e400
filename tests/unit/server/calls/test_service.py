"""The call service with a delivery that fails: what was not handed over is never acknowledged."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Code, Event
from server_stub.accounts.principal import UserRef
from server_stub.calls.journal import CallEntry
from server_stub.calls.memory import ProcessCandidates
from server_stub.calls.placing import PlacingFacts
from server_stub.calls.repository import ChangedMeanwhileError, StoredCall
from server_stub.calls.rules import (
    AnswerCall,
    CallRecord,
    CallTaken,
    CallUser,
    DeadlinePassed,
    EndCall,
    Party,
    Phase,
    Refused,
    Seat,
    StoredCandidate,
    Taken,
    step,
)
from server_stub.calls.service import CallService
from server_stub.calls.tokens import ResumeTokens
from server_stub.transport.ports import Relation
from tests.helpers.call_story import CALL_ID, CALLEE, CALLER, CALLER_2, DOCTOR, PATIENT, answer, offer


class Rows:
    """The repository's methods on a dict; `rivals` changes that another process makes first."""

    def __init__(self) -> None:
        self.calls: dict[str, StoredCall] = {}
        self.rivals: list[Callable[[], None]] = []
        self.log: list[CallEntry] = []

    async def find(self, call_id: str) -> StoredCall | None:
        return self.calls.get(call_id)

    async def open_calls(self, user_ids: Collection[str] | None = None) -> tuple[StoredCall, ...]:
        return tuple(
            call
            for call in self.calls.values()
            if call.record.is_open
            and (user_ids is None or {call.record.caller.user.user_id, call.record.callee.user.user_id} & set(user_ids))
        )

    async def unanswered_rings(self, caller_id: str, callee_id: str, since: float) -> tuple[int, float]:
        return 0, 0.0

    async def add(self, record: CallRecord, entries: Sequence[CallEntry] = ()) -> StoredCall:
        if self.rivals:
            self.rivals.pop(0)()
            raise ChangedMeanwhileError
        self.log += entries
        self.calls[record.call_id] = StoredCall(record, 1)
        return self.calls[record.call_id]

    async def change(self, record: CallRecord, version: int, entries: Sequence[CallEntry] = ()) -> StoredCall:
        if self.rivals:
            self.rivals.pop(0)()
            raise ChangedMeanwhileError
        assert self.calls[record.call_id].version == version
        self.log += entries
        self.calls[record.call_id] = StoredCall(record, version + 1)
        return self.calls[record.call_id]

    async def remove(self, call_id: str, entries: Sequence[CallEntry] = ()) -> None:
        self.log += entries
        del self.calls[call_id]

    async def note(self, entry: CallEntry) -> None:
        self.log.append(entry)

    async def mark_seen(self, call_ids: Collection[str], now: float) -> None:
        return None


class Lines:
    """Deliveries; a target in `gone` is not there, one in `closed` cannot be reached."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Event]] = []
        self.gone: set[str] = set()
        self.closed: set[str] = set()

    async def to_socket(self, socket: str, event: Event, payload: Any) -> bool:
        return self._hand(socket, event)

    async def to_user(self, medical_id: str, event: Event, payload: Any, *, skip_socket: str | None = None) -> bool:
        return self._hand(medical_id, event)

    def _hand(self, target: str, event: Event) -> bool:
        if target in self.closed:
            raise CareConnectError(Code.UNAVAILABLE)
        if target in self.gone:
            return False
        self.told.append((target, event))
        return True

    async def online_among(self, medical_ids: Collection[str]) -> frozenset[str]:
        return frozenset(medical_ids)

    async def live_among(self, sockets: Collection[str]) -> frozenset[str]:
        return frozenset(sockets) - self.gone


class People:
    async def find_user(self, reference: str) -> UserRef | None:
        return {"PAT001": PATIENT, "DOC001": DOCTOR, "u-doctor": DOCTOR, "u-patient": PATIENT}.get(reference)

    async def relation(self, user_id: str, other_id: str) -> Relation:
        return Relation(is_related=True, may_ring=True)

    async def start_visit(self, appointment_id: str, call_id: str, by: UserRef, other: UserRef) -> bool:
        raise CareConnectError(Code.UNAVAILABLE)

    async def end_visit(self, appointment_id: str, call_id: str, reason: str) -> None:
        raise CareConnectError(Code.UNAVAILABLE)


class Alarm:
    def __init__(self) -> None:
        self.at: dict[str, float] = {}
        self._rings: dict[str, Callable[[], Awaitable[None]]] = {}

    def set(self, key: str, at: float, ring: Callable[[], Awaitable[None]]) -> None:
        self.at[key] = at
        self._rings[key] = ring

    def cancel(self, key: str) -> None:
        self.at.pop(key, None)

    async def ring(self, key: str) -> None:
        """The time of an alarm has come."""
        del self.at[key]
        await self._rings[key]()


class Candidates(ProcessCandidates):
    """The memory of candidates, which may be away."""

    is_away = False

    async def of(self, call_id: str) -> tuple[StoredCandidate, ...]:
        if self.is_away:
            raise CareConnectError(Code.UNAVAILABLE)
        return await super().of(call_id)

    async def keep(self, call_id: str, candidates: tuple[StoredCandidate, ...]) -> None:
        if self.is_away:
            raise CareConnectError(Code.UNAVAILABLE)
        await super().keep(call_id, candidates)


class Noon:
    def now(self) -> datetime:
        return datetime(2030, 1, 1, 12, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


class World:
    def __init__(self, *, is_alone: bool) -> None:
        self.rows, self.lines, self.alarms, self.candidates = Rows(), Lines(), Alarm(), Candidates()
        self._is_alone = is_alone
        self.calls = self.restarted()

    def restarted(self) -> CallService:
        """A service that knows no more than the rows."""
        people: Any = People()
        rows: Any = self.rows
        return CallService(
            rows,
            self.lines,
            PlacingFacts(rows, self.lines, people, people),
            people,
            ResumeTokens(b"key"),
            self.candidates,
            self.alarms,
            Noon(),
            is_alone=self._is_alone,
        )

    async def call(self, generation: int | None = None) -> Any:
        return await self.calls.call_user(
            CallUser(CALLER, "PAT001", CALL_ID, offer(), generation, appointment_id="appointment-1")
        )

    async def answer(self, generation: int | None = None) -> Any:
        return await self.calls.handle(CALL_ID, AnswerCall(CALLEE, "DOC001", answer(), generation))

    @property
    def record(self) -> CallRecord:
        return self.rows.calls[CALL_ID].record


@pytest.fixture(params=[True, False], ids=["alone", "cluster"])
def world(request: pytest.FixtureRequest) -> World:
    return World(is_alone=request.param)


async def test_what_is_acknowledged_is_stored_and_handed_over(world: World) -> None:
    assert await world.call() == CallTaken(CALL_ID, 1, Seat.CALLER, 1)
    assert world.lines.told == [("PAT001", Event.CALL_MADE)]
    assert CALL_ID in world.alarms.at
    assert await world.answer() == CallTaken(CALL_ID, 1, Seat.CALLEE, 1), "a visit that cannot be noted takes no call"
    assert ("caller-1", Event.CALL_ANSWERED) in world.lines.told
    assert world.record.phase is Phase.ACCEPTED
    assert CALL_ID not in world.alarms.at
    assert await world.calls.handle(CALL_ID, EndCall(CALLER, "PAT001")) == Taken()


async def test_a_ring_that_nobody_hears_has_never_been(world: World) -> None:
    world.lines.gone = {"PAT001"}
    assert await world.call() == Refused(Code.USER_OFFLINE)
    assert world.rows.calls == {}
    assert CALL_ID not in world.alarms.at
    world.lines.gone = set()
    assert isinstance(await world.call(), CallTaken)


async def test_a_ring_that_cannot_be_carried_has_never_been_either(world: World) -> None:
    world.lines.closed = {"PAT001"}
    assert await world.call() == Refused(Code.UNAVAILABLE)
    assert world.rows.calls == {}


async def test_an_offer_to_a_socket_that_is_gone_is_refused_and_the_socket_lost(world: World) -> None:
    await world.call()
    await world.answer()
    world.lines.gone = {"callee-1"}
    assert await world.call(2) == Refused(Code.USER_OFFLINE)
    assert world.record.callee.is_lost
    assert ("caller-1", Event.CALL_STATE) in world.lines.told
    assert CALL_ID in world.alarms.at


async def test_an_offer_that_cannot_be_carried_is_owed(world: World) -> None:
    await world.call()
    await world.answer()
    world.lines.closed = {"callee-1"}
    assert await world.call(2) == Refused(Code.UNAVAILABLE)
    assert not world.record.callee.is_lost, "out of reach is not gone"
    assert await world.call(2) == Refused(Code.UNAVAILABLE)
    world.lines.closed = set()
    world.lines.told.clear()
    assert isinstance(await world.call(2), CallTaken)
    assert world.lines.told == [("callee-1", Event.CALL_MADE)]


async def test_an_answer_to_a_caller_who_has_just_gone_is_kept_for_its_return(world: World) -> None:
    await world.call()
    world.lines.gone = {"caller-1"}
    assert isinstance(await world.answer(), CallTaken)
    assert world.record.caller.is_lost
    assert ("callee-1", Event.CALL_STATE) in world.lines.told
    token = ResumeTokens(b"key").issue(CALL_ID, Seat.CALLER, 1)
    await world.calls.resume_call(CALLER_2, token)
    assert ("caller-2", Event.CALL_ANSWERED) in world.lines.told


async def test_an_end_that_cannot_be_told_is_stored_and_told_as_soon_as_it_can_be(world: World) -> None:
    await world.call()
    await world.answer()
    world.lines.closed = {"callee-1"}
    assert await world.calls.handle(CALL_ID, EndCall(CALLER, "PAT001")) == Refused(Code.UNAVAILABLE)
    assert world.record.phase is Phase.ENDED
    assert await world.calls.handle(CALL_ID, EndCall(CALLER, "PAT001")) == Taken()
    await world.alarms.ring(f"owed:{CALL_ID}")
    assert ("callee-1", Event.CALL_ENDED) not in world.lines.told
    world.lines.closed = set()
    await world.alarms.ring(f"owed:{CALL_ID}")
    assert world.lines.told.count(("callee-1", Event.CALL_ENDED)) == 1
    assert world.alarms.at == {}


async def test_a_call_can_be_ended_while_its_candidates_cannot_be_reached() -> None:
    world = World(is_alone=False)
    await world.call()
    await world.answer()
    world.candidates.is_away = True
    with pytest.raises(CareConnectError):
        await world.call(2)
    assert await world.calls.handle(CALL_ID, EndCall(CALLER, "PAT001")) == Taken()
    assert world.record.phase is Phase.ENDED
    assert ("callee-1", Event.CALL_ENDED) in world.lines.told


async def test_of_two_processes_that_change_one_call_the_second_decides_again() -> None:
    world = World(is_alone=False)
    await world.call()

    def end() -> None:
        stored = world.rows.calls[CALL_ID]
        ended = step_end(stored.record)
        world.rows.calls[CALL_ID] = StoredCall(ended, stored.version + 1)

    world.rows.rivals = [end]
    assert await world.answer() == Refused(Code.NO_CALL)
    assert world.record.phase is Phase.ENDED


def step_end(record: CallRecord) -> CallRecord:
    ended = step(record, EndCall(CALLER, "PAT001"), record.placed_at).record
    assert ended is not None
    return ended


async def test_a_seat_that_is_taken_between_look_and_leap_is_busy_or_glare() -> None:
    world = World(is_alone=False)

    def rival() -> None:
        caller, callee = Party(PATIENT, socket="p"), Party(DOCTOR)
        record = CallRecord("other", Phase.RINGING, caller, callee, placed_at=0.0, ring_until=1e12, offer=offer())
        world.rows.calls["other"] = StoredCall(record, 1)

    world.rows.rivals = [rival]
    assert await world.call() == Refused(Code.GLARE, call_id="other")


async def test_two_that_never_agree_end_in_unavailable() -> None:
    world = World(is_alone=False)
    world.rows.rivals = [lambda: None] * 50
    with pytest.raises(CareConnectError, match="cannot be changed"):
        await world.call()


def log_of(world: World) -> list[tuple[str, str | None, str | None, str]]:
    return [(one.activity, one.actor_id, one.subject_id, one.outcome) for one in world.rows.log]


async def test_the_log_is_told_who_started_answered_and_ended_a_call(world: World) -> None:
    await world.call()
    await world.call()
    await world.answer()
    await world.call(2)
    await world.calls.handle(CALL_ID, EndCall(CALLEE, "DOC001"))
    assert log_of(world) == [
        ("CALL_STARTED", "u-doctor", "u-patient", "success"),
        ("CALL_ANSWERED", "u-patient", "u-doctor", "success"),
        ("CALL_ENDED", "u-patient", "u-doctor", "success"),
    ]
    assert [one.details for one in world.rows.log] == [
        {"callId": CALL_ID},
        {"callId": CALL_ID},
        {"callId": CALL_ID, "reason": "hangup"},
    ]


async def test_the_log_is_told_of_calls_that_were_refused_or_heard_by_nobody(world: World) -> None:
    await world.calls.call_user(CallUser(CALLER, "PAT999", CALL_ID, offer()))
    world.lines.gone = {"PAT001"}
    await world.call()
    assert log_of(world) == [
        ("CALL_REFUSED", "u-doctor", None, "not_related"),
        ("CALL_STARTED", "u-doctor", "u-patient", "success"),
        ("CALL_REFUSED", "u-doctor", "u-patient", "user_offline"),
    ]


async def test_a_call_that_nobody_ended_is_told_about_both(world: World) -> None:
    await world.call()
    stored = world.rows.calls[CALL_ID]
    world.rows.calls[CALL_ID] = replace(stored, record=replace(stored.record, ring_until=0.0))
    await world.restarted().handle(CALL_ID, DeadlinePassed())
    assert log_of(world)[1:] == [
        ("CALL_ENDED", None, "u-doctor", "success"),
        ("CALL_ENDED", None, "u-patient", "success"),
    ]
    assert world.rows.log[-1].details == {"callId": CALL_ID, "reason": "timeout"}
