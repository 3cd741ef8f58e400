"""What holds for a call whatever happens to it, in whatever order."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from careconnect_desktop.call import effects, events
from careconnect_desktop.call.deadlines import Deadline, DeadlineKind
from careconnect_desktop.call.inbox import Inbox
from careconnect_desktop.call.machine import begin, transition
from careconnect_desktop.call.phase import is_over
from careconnect_desktop.call.states import Call, CallStatus, MediaFlags, Party, Side
from careconnect_desktop.model.calling import MAX_CANDIDATES_PER_CALL, MAX_UNKNOWN_CALLS, EndReason
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from tests.helpers import call_scenes as scene

MANY = settings(max_examples=300, deadline=None)
CODES = ("busy", "glare", "no_call", "stale_generation", "user_offline", "answered_elsewhere", "unavailable", "future")

senders = st.sampled_from([scene.PEER, scene.PEER, scene.PEER, Party(id="u-2"), scene.STRANGER])
call_ids = st.sampled_from([scene.CALL_ID, scene.CALL_ID, scene.CALL_ID, scene.OTHER_CALL_ID])
generations = st.integers(1, 4)
numbers = st.one_of(st.none(), generations)
reasons = st.sampled_from(EndReason)
codes = st.sampled_from(CODES)
tokens = st.sampled_from(["t1", "t2"])
offers = st.builds(SessionDescription, st.just("offer"), st.text("ab", min_size=1, max_size=2))
answers = st.builds(SessionDescription, st.just("answer"), st.text("ab", min_size=1, max_size=2))
candidates = st.one_of(st.none(), st.integers(0, 99).map(scene.candidate))
flags = st.builds(MediaFlags, st.sampled_from([None, True, False]), st.sampled_from([None, True, False]))

peer_events = st.one_of(
    st.builds(events.CallMade, senders, call_ids, offers, generations),
    st.builds(events.CallAnswered, senders, call_ids, answers, generations),
    st.builds(events.CandidateReceived, senders, call_ids, candidates, numbers),
    st.builds(events.CallRejected, senders, call_ids, reasons),
    st.builds(events.CallEnded, senders, call_ids, reasons),
    st.builds(events.PeerFlagsChanged, senders, call_ids, flags),
    st.builds(events.PeerSignalingLost, senders, call_ids),
    st.builds(events.PeerSignalingRestored, senders, call_ids),
)
server_events = st.one_of(
    st.builds(events.OfferTaken, generations, tokens),
    st.builds(events.OfferRefused, generations, codes, st.sampled_from([None, scene.OTHER_CALL_ID]), numbers),
    st.builds(events.AnswerTaken, generations, tokens),
    st.builds(events.AnswerRefused, generations, codes, numbers),
    st.builds(events.ResumeTaken, generations, senders, tokens),
    st.builds(events.ResumeRefused, codes),
    st.builds(events.EndTaken),
    st.builds(events.EndRefused, codes),
    st.builds(events.NoteRefused, codes),
    st.builds(events.SignalingLost),
    st.builds(events.SignalingRestored),
)
local_results = st.one_of(
    st.builds(events.OfferCreated, generations, offers),
    st.builds(events.AnswerCreated, generations, answers),
    st.builds(events.RemoteDescriptionSet, generations),
    st.builds(events.ConnectionConnected, generations),
    st.builds(events.ConnectionFailed, generations, st.just("ice_failed")),
    st.builds(events.PathSilent, generations),
    st.builds(events.PathAlive, generations),
    st.builds(events.RemoteClosed, generations),
)
deadlines = st.builds(Deadline, st.sampled_from(DeadlineKind), st.integers(0, 4)).map(events.DeadlinePassed)
person_events = st.one_of(
    st.builds(events.Answered),
    st.builds(events.Declined),
    st.builds(events.HungUp, reasons),
    st.builds(events.OwnFlagsChanged, flags),
)
anything: st.SearchStrategy[events.Event] = st.one_of(
    peer_events, peer_events, server_events, local_results, local_results, deadlines, person_events
)
without_a_person: st.SearchStrategy[events.Event] = st.one_of(peer_events, server_events, local_results, deadlines)
starts = st.sampled_from([build for builds in scene.EVERY_STATE.values() for build in builds])


@MANY
@given(st.lists(without_a_person, max_size=40))
def test_nothing_leaves_and_nothing_opens_before_a_person_has_acted(happened: list[events.Event]) -> None:
    call = scene.ringing()
    harmless = effects.SetDeadline | effects.ClearDeadline | effects.ReportRefusal
    for event in happened:
        call, found = transition(call, event)
        assert call.status in (CallStatus.RINGING, CallStatus.ENDED)
        assert all(isinstance(effect, harmless) for effect in found), found


@dataclass(slots=True)
class Books:
    """Keeps account of effects: what is open, what was started, what may be asked of whom."""

    call: Call
    open_generations: set[int] = field(default_factory=set)
    is_media_open: bool = False
    media_starts: int = 0
    running: set[Deadline] = field(default_factory=set)

    def take(self, event: events.Event) -> None:
        before = self.call
        is_up = (before.is_signaling_up or isinstance(event, events.SignalingRestored)) and not isinstance(
            event, events.SignalingLost
        )
        if isinstance(event, events.DeadlinePassed):
            self.running.discard(event.deadline)
        self.call, found = transition(before, event)
        for effect in found:
            self.book(effect, is_up)
        self.check()

    def book(self, effect: effects.Effect, is_up: bool) -> None:
        match effect:
            case effects.StartMedia():
                self.is_media_open = True
                self.media_starts += 1
            case effects.CloseMedia():
                assert self.is_media_open
                self.is_media_open = False
            case effects.OpenConnection(generation):
                assert generation not in self.open_generations
                self.open_generations.add(generation)
            case effects.CloseConnection(generation):
                self.open_generations.remove(generation)
            case (
                effects.CreateOffer(generation)
                | effects.CreateAnswer(generation)
                | effects.SetRemoteDescription(generation)
                | effects.AddIceCandidate(generation)
            ):
                assert generation in self.open_generations
            case effects.SetDeadline(deadline, after_s):
                assert after_s > 0
                self.running.add(deadline)
            case effects.ClearDeadline(deadline):
                self.running.remove(deadline)
            case effects.AnswerOther() | effects.StoreResumeToken() | effects.ReportRefusal():
                pass
            case _:
                assert is_up, f"{effect} without a socket"

    def check(self) -> None:
        call = self.call
        assert self.running == call.deadlines
        assert self.open_generations == {c.generation for c in call.connections if c.is_open}
        assert len(self.open_generations) <= 2
        assert self.is_media_open == call.is_media_started
        assert call.buffered_count <= MAX_CANDIDATES_PER_CALL + 3
        assert [c.generation for c in call.connections] == sorted({c.generation for c in call.connections})
        if is_over(call):
            assert not self.open_generations
            assert not self.is_media_open
            assert call.end_reason is not None
        elif call.status is CallStatus.ACCEPTED and not call.is_path_alive:
            assert DeadlineKind.PATH_MEMORY in {deadline.kind for deadline in call.deadlines}, "would hang for ever"
        elif call.status is not CallStatus.ACCEPTED:
            assert Deadline(DeadlineKind.RING) in call.deadlines, "would ring for ever"


def books_of(call: Call) -> Books:
    return Books(
        call,
        open_generations={c.generation for c in call.connections if c.is_open},
        is_media_open=call.is_media_started,
        running=set(call.deadlines),
    )


@MANY
@given(starts, st.lists(anything, max_size=50))
def test_effects_and_state_agree_whatever_happens(start: object, happened: list[events.Event]) -> None:
    assert callable(start)
    books = books_of(start())
    for event in happened:
        books.take(event)
    assert books.media_starts <= 1


@MANY
@given(starts, st.lists(anything, max_size=30))
def test_the_end_is_final(start: object, happened: list[events.Event]) -> None:
    assert callable(start)
    call: Call = start()
    was_over = False
    for event in happened:
        call, _ = transition(call, event)
        assert not (was_over and not is_over(call))
        was_over = is_over(call)


@MANY
@given(starts, st.lists(anything, max_size=50))
def test_generations_only_rise(start: object, happened: list[events.Event]) -> None:
    assert callable(start)
    call: Call = start()
    opened = max((c.generation for c in call.connections if c.is_open), default=0)
    for event in happened:
        before = call
        call, found = transition(before, event)
        assert call.newest_generation >= before.newest_generation
        for effect in found:
            if isinstance(effect, effects.OpenConnection):
                assert effect.generation >= opened, "an older generation was opened"
                opened = effect.generation
            if isinstance(effect, effects.AddIceCandidate):
                assert effect.generation >= before.newest_generation or isinstance(event, events.RemoteDescriptionSet)


# ---- candidates


@st.composite
def arrivals(draw: st.DrawFn) -> tuple[list[IceCandidate | None], list[int]]:
    """What the other side sends, and after how many of them each step of this side is done."""
    sent: list[IceCandidate | None] = [scene.candidate(n) for n in range(draw(st.integers(0, 20)))]
    if draw(st.booleans()):
        sent.append(None)
    steps = sorted(draw(st.lists(st.integers(0, len(sent)), min_size=3, max_size=3)))
    return sent, steps


def woven(
    sent: list[IceCandidate | None], steps: list[int], own: tuple[events.Event, ...], generation: int
) -> list[events.Event]:
    """The candidates in their order, with each own step at its place."""
    happened: list[events.Event] = []
    for number in range(len(sent) + 1):
        happened += [event for place, event in zip(steps, own, strict=False) if place == number]
        if number < len(sent):
            happened.append(events.CandidateReceived(scene.PEER, scene.CALL_ID, sent[number], generation))
    return happened


def applied_after(
    call: Call, happened: list[events.Event], returned: type[object], generation: int
) -> tuple[Call, list[IceCandidate | None]]:
    """What was applied; nothing may be applied before the step that applies the remote description has returned."""
    applied: list[IceCandidate | None] = []
    has_returned = False
    for event in happened:
        has_returned = has_returned or isinstance(event, returned)
        call, found = transition(call, event)
        mine = [effect.candidate for effect in scene.only(found, effects.AddIceCandidate)]
        assert has_returned or not mine, "applied before the remote description was"
        assert all(effect.generation == generation for effect in scene.only(found, effects.AddIceCandidate))
        applied += mine
    return call, applied


@MANY
@given(arrivals())
def test_the_callee_loses_no_candidate_and_keeps_their_order(
    given_: tuple[list[IceCandidate | None], list[int]],
) -> None:
    sent, steps = given_
    own = (events.Answered(), scene.answer_created(), events.AnswerTaken(1, "t"))
    _, applied = applied_after(scene.ringing(), woven(sent, steps, own, 1), events.AnswerCreated, 1)
    assert applied == sent


@MANY
@given(arrivals())
def test_the_caller_loses_no_candidate_and_keeps_their_order(
    given_: tuple[list[IceCandidate | None], list[int]],
) -> None:
    sent, steps = given_
    own = (scene.answered(), events.RemoteDescriptionSet(1), events.ConnectionConnected(1))
    _, applied = applied_after(scene.rung(), woven(sent, steps, own, 1), events.RemoteDescriptionSet, 1)
    assert applied == sent


@MANY
@given(
    arrivals(),
    st.sampled_from(
        [
            lambda: scene.connected(Side.CALLEE),
            scene.reoffering,
            scene.lost,
            lambda: scene.after(scene.reoffering(), events.OfferRefused(2, "stale_generation", None, 2)),
        ]
    ),
)
def test_the_next_generation_loses_none_even_when_they_overtake_its_offer(
    given_: tuple[list[IceCandidate | None], list[int]], start: object
) -> None:
    assert callable(start)
    sent, steps = given_
    own = (scene.made(2), scene.answer_created(2), events.AnswerTaken(2, "t"))
    _, applied = applied_after(start(), woven(sent, steps, own, 2), events.AnswerCreated, 2)
    assert applied == sent


@MANY
@given(arrivals())
def test_candidates_before_the_call_is_known_are_applied_first(
    given_: tuple[list[IceCandidate | None], list[int]],
) -> None:
    sent, steps = given_
    early, late = sent[: steps[0]], sent[steps[0] :]
    inbox = Inbox()
    for candidate in early:
        assert inbox.receive(events.CandidateReceived(scene.PEER, scene.CALL_ID, candidate, 1), 0.0) is None
    call, _ = begin(scene.made())
    happened: list[events.Event] = list(inbox.take(scene.CALL_ID, scene.PEER, 0.0))
    happened += woven(late, [step - steps[0] for step in steps], (events.Answered(), scene.answer_created()), 1)
    _, applied = applied_after(call, happened, events.AnswerCreated, 1)
    assert applied == sent


inbox_ids = st.integers(0, 60).map(lambda n: f"call-{n}")


@MANY
@given(
    st.lists(
        st.tuples(st.builds(events.CandidateReceived, senders, inbox_ids, candidates, numbers), st.floats(0.0, 30.0)),
        max_size=200,
    )
)
def test_the_inbox_is_bounded(arriving: list[tuple[events.CandidateReceived, float]]) -> None:
    inbox = Inbox()
    now_s = 0.0
    for event, pause_s in arriving:
        now_s += pause_s
        inbox.receive(event, now_s)
        assert inbox.unknown_call_count <= MAX_UNKNOWN_CALLS
        assert len(inbox.take(event.call_id, event.sender, now_s)) <= MAX_CANDIDATES_PER_CALL
