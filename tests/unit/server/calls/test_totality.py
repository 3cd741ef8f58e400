"""Whatever comes in whatever order, the rules answer, never raise, and keep their promises."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from careconnect_desktop.protocol.names import Code, Event
from server_stub.calls.rules import CallRecord, EmitToSocket, EmitToUser, Phase, Refused, Seat
from server_stub.calls.stored import from_json, to_json
from tests.helpers.call_story import CALLEE, CALLEE_2, CALLER, CALLER_2, OUTSIDER, PATIENT, STRANGER, Story

SENDERS = st.sampled_from([CALLER, CALLER_2, CALLEE, CALLEE_2, OUTSIDER])
GENERATIONS = st.one_of(st.none(), st.integers(1, 4))
TO = st.sampled_from([None, None, None, STRANGER.user_id])
TEXTS = st.sampled_from(["a", "b"])

STEPS = st.one_of(
    st.tuples(
        st.just("call"), st.fixed_dictionaries({"who": SENDERS, "to": TO, "sdp": TEXTS, "generation": GENERATIONS})
    ),
    st.tuples(
        st.just("answer"), st.fixed_dictionaries({"who": SENDERS, "to": TO, "sdp": TEXTS, "generation": GENERATIONS})
    ),
    st.tuples(
        st.just("ice"),
        st.fixed_dictionaries(
            {"who": SENDERS, "number": st.one_of(st.none(), st.integers(0, 3)), "to": TO, "generation": GENERATIONS}
        ),
    ),
    st.tuples(st.just("reject"), st.fixed_dictionaries({"who": SENDERS, "to": TO})),
    st.tuples(st.just("end"), st.fixed_dictionaries({"who": SENDERS, "to": TO})),
    st.tuples(st.just("state"), st.fixed_dictionaries({"who": SENDERS, "to": TO, "audio": st.booleans()})),
    st.tuples(
        st.just("resume"),
        st.fixed_dictionaries({"who": SENDERS, "seat": st.sampled_from(list(Seat)), "serial": st.integers(0, 3)}),
    ),
    st.tuples(st.just("connects"), st.fixed_dictionaries({"who": SENDERS})),
    st.tuples(st.just("loses"), st.fixed_dictionaries({"who": SENDERS})),
    st.tuples(st.just("server_returns"), st.just({})),
    st.tuples(st.just("is_undelivered"), st.just({})),
    st.tuples(st.just("passes"), st.fixed_dictionaries({"seconds": st.sampled_from([0.5, 5.0, 45.0, 121.0])})),
)


def promises_hold(before: CallRecord | None, story: Story, sender: object) -> None:
    after = story.record
    effects = story.last.effects
    if isinstance(story.last.ack, Refused) and story.last.ack.code is not Code.USER_OFFLINE:
        assert after == before
        to = {effect.socket for effect in effects if isinstance(effect, EmitToSocket)}
        assert to <= {getattr(sender, "socket", None)}, "a refused event reaches nobody but its sender"
        assert not [effect for effect in effects if isinstance(effect, EmitToUser)]
    if before is not None:
        assert after is not None, "a call that was placed stays known"
        assert after.generation - before.generation in (0, 1)
        order = [Phase.RINGING, Phase.ACCEPTED, Phase.ENDED]
        assert order.index(after.phase) >= order.index(before.phase)
    if after is not None and after.phase is Phase.ACCEPTED:
        bound = {after.caller.socket, after.callee.socket} | {getattr(sender, "socket", None)}
        if before is not None and before.phase is Phase.ACCEPTED:
            bound |= {before.caller.socket, before.callee.socket}
            reached = {effect.socket for effect in effects if isinstance(effect, EmitToSocket)}
            assert reached <= bound, "an accepted call reaches its two sockets only"
            assert not [effect for effect in effects if isinstance(effect, EmitToUser)]
        assert (after.caller.socket is None) == after.caller.is_lost
        assert (after.callee.socket is None) == after.callee.is_lost
    if after is not None:
        assert (after.deadline is None) or after.is_open
        assert from_json(to_json(after)) == replace(after, candidates=())


@given(st.lists(STEPS, max_size=25))
def test_any_story_keeps_the_promises(steps: list[tuple[str, dict[str, object]]]) -> None:
    story = Story()
    rings = 0
    for name, arguments in steps:
        before = story.record
        getattr(story, name)(**arguments)
        promises_hold(before, story, arguments.get("who"))
        rings += sum(
            1
            for effect in story.last.effects
            if isinstance(effect, EmitToUser) and effect.event is Event.CALL_MADE and effect.user == PATIENT
        )
        assert rings <= 1, "one call rings once"
        if before is not None and before.phase is Phase.RINGING and story.call_record.phase is Phase.ACCEPTED:
            assert name == "answer"
            assert arguments["who"] in (CALLEE, CALLEE_2)
