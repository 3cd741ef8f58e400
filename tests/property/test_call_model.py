"""Two clients, a second device and the server's own rules, over links and networks that fail, in virtual time.

Every run ends with both sides connected in one generation, or with both ended and reasons that match.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careconnect_desktop.model.calling import EndReason
from tests.helpers.call_model.link import LinkQuality
from tests.helpers.call_model.scenario import (
    DEVICE_NAMES,
    Act,
    Fault,
    MediaCut,
    ProgramRestart,
    Run,
    Scenario,
    ServerRestart,
    SocketDrop,
    check,
    play,
)

PLACED = Act(1.0, "doctor", "place")
ANSWERED = Act(4.0, "patient", "answer")

# Most of what can collide does so while the call is placed, answered and connected.
moments = st.one_of(st.floats(0.9, 8.0), st.floats(0.0, 60.0)).map(lambda s: round(s, 2))
short = st.floats(0.1, 20.0).map(lambda s: round(s, 2))
long = st.one_of(short, st.floats(20.0, 200.0).map(lambda s: round(s, 1)))
devices = st.sampled_from(DEVICE_NAMES)
acts = st.builds(Act, moments, devices, st.sampled_from(["answer", "decline", "hang_up", "mute", "place"]))
faults: st.SearchStrategy[Fault] = st.one_of(
    st.builds(SocketDrop, moments, devices, long, st.floats(0.0, 10.0)),
    st.builds(ProgramRestart, moments, devices, long),
    st.builds(ServerRestart, moments, short),
    st.builds(MediaCut, moments, devices, devices, long),
)
qualities = st.builds(
    LinkQuality,
    drop=st.sampled_from([0.0, 0.05, 0.2]),
    double=st.sampled_from([0.0, 0.3]),
    reorder=st.sampled_from([0.0, 0.3]),
    unknown=st.sampled_from([0.0, 0.0, 0.3]),
    longest_s=st.sampled_from([0.05, 0.4, 1.5]),
    bad_until_s=st.sampled_from([0.0, 8.0, 40.0]),
)
scenarios = st.builds(
    Scenario,
    acts=st.tuples(
        st.just(PLACED),
        st.one_of(st.just(ANSWERED), st.just(replace(ANSWERED, device="tablet")), acts),
    ).flatmap(lambda first: st.lists(acts, max_size=4).map(lambda more: (*first, *more))),
    faults=st.lists(faults, max_size=5).map(tuple),
    quality=qualities,
    seed=st.integers(0, 2**32 - 1),
)


@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(scenarios)
def test_every_run_ends_connected_or_ended_on_both_sides(scenario: Scenario) -> None:
    check(play(scenario))


# ---- runs whose end is known


def ends(run: Run, number: int = 0) -> dict[str, EndReason | None]:
    """How each device ended its call."""
    check(run)
    assert not run.live(f"call-{number}")
    return {name: call.end_reason for name, call in run.ended(f"call-{number}").items()}


def generation_of(run: Run, number: int = 0) -> int:
    """The generation in which both sides are connected at the end."""
    check(run)
    live = run.live(f"call-{number}")
    assert live, f"ended: { {name: call.end_reason for name, call in run.ended(f'call-{number}').items()} }"
    return max(call.newest_generation for call in live.values())


def both_ways(at_s: float, for_s: float) -> tuple[MediaCut, MediaCut]:
    return MediaCut(at_s, "doctor", "patient", for_s), MediaCut(at_s, "patient", "doctor", for_s)


CALL = Scenario(acts=(PLACED, ANSWERED))


def test_a_plain_call_stays_in_its_first_generation() -> None:
    assert generation_of(play(CALL)) == 1


@pytest.mark.parametrize(
    ("faults", "newest"),
    [
        pytest.param(both_ways(20.0, 5.0), 1, id="a path that comes back"),
        pytest.param(both_ways(20.0, 12.0), 2, id="a path that is lost"),
        pytest.param(both_ways(20.0, 40.0), 5, id="a path that is lost for long"),
        pytest.param((MediaCut(20.0, "doctor", "patient", 12.0),), 2, id="one direction is lost"),
        pytest.param((MediaCut(20.0, "patient", "doctor", 12.0),), 2, id="the other direction is lost"),
        pytest.param((SocketDrop(20.0, "doctor", 10.0, 1.0),), 1, id="the caller's socket"),
        pytest.param((SocketDrop(20.0, "patient", 100.0, 9.0),), 1, id="the callee's socket, for long"),
        pytest.param((SocketDrop(20.0, "patient", 0.2, 9.0),), 1, id="back before the server notices"),
        pytest.param((ProgramRestart(20.0, "doctor", 5.0),), 2, id="the caller's program"),
        pytest.param((ProgramRestart(20.0, "patient", 5.0),), 2, id="the callee's program"),
        pytest.param(
            (ProgramRestart(20.0, "doctor", 5.0), ProgramRestart(20.0, "patient", 5.0)), 2, id="both programs"
        ),
        pytest.param((ServerRestart(20.0, 10.0),), 1, id="the server"),
        pytest.param((ServerRestart(2.0, 5.0),), 1, id="the server while it rings"),
        pytest.param((*both_ways(20.0, 30.0), SocketDrop(21.0, "doctor", 20.0, 5.0)), 4, id="everything"),
    ],
)
def test_a_call_survives(faults: tuple[Fault, ...], newest: int) -> None:
    acts = (PLACED, replace(ANSWERED, at_s=12.0)) if faults == (ServerRestart(2.0, 5.0),) else (PLACED, ANSWERED)
    assert 1 <= generation_of(play(Scenario(acts, faults))) <= newest


@pytest.mark.parametrize(
    ("act", "reasons"),
    [
        (Act(10.0, "doctor", "hang_up"), {"doctor": EndReason.HANGUP, "patient": EndReason.HANGUP}),
        (Act(10.0, "patient", "hang_up"), {"doctor": EndReason.HANGUP, "patient": EndReason.HANGUP}),
    ],
)
def test_hanging_up_ends_both(act: Act, reasons: dict[str, EndReason]) -> None:
    run = play(Scenario((PLACED, ANSWERED, act)))
    assert ends(run) == {**reasons, "tablet": EndReason.ANSWERED_ELSEWHERE}
    record = run.server.rows["call-0"]
    assert record.ended_at is not None
    assert record.ended_at - act.at_s < 1.0, "told at once, not by a deadline"


def test_hanging_up_without_a_socket_ends_both_once_it_is_back() -> None:
    faults = (SocketDrop(8.0, "doctor", 20.0, 1.0),)
    found = ends(play(Scenario((PLACED, ANSWERED, Act(10.0, "doctor", "hang_up")), faults)))
    assert found["doctor"] is found["patient"] is EndReason.HANGUP


def test_declining_on_one_device_stops_the_other() -> None:
    found = ends(play(Scenario((PLACED, Act(4.0, "tablet", "decline")))))
    assert found == {
        "doctor": EndReason.DECLINED,
        "patient": EndReason.DECLINED_ELSEWHERE,
        "tablet": EndReason.DECLINED,
    }


@pytest.mark.parametrize("lost", ["offer ack", "answer", "answer ack"])
def test_a_socket_that_breaks_around_the_answer_costs_seconds_at_most(lost: str) -> None:
    """What was on its way is told again to the new socket, so that the first generation still connects."""
    drop = {
        "offer ack": SocketDrop(1.35, "doctor", 1.0, 0.5),
        "answer": SocketDrop(3.95, "doctor", 2.0, 5.0),
        "answer ack": SocketDrop(4.35, "patient", 2.0, 5.0),
    }[lost]
    for seed in range(10):
        run = play(Scenario((PLACED, ANSWERED), (drop,), seed=seed))
        assert generation_of(run) == 1
        assert all(device.connected_at_s < 8.0 for name, device in run.devices.items() if name != "tablet")


def test_cancelling_stops_the_ringing() -> None:
    assert set(ends(play(Scenario((PLACED, Act(4.0, "doctor", "hang_up"))))).values()) == {EndReason.CANCELLED}


def test_nobody_answers() -> None:
    assert set(ends(play(Scenario((PLACED,)))).values()) == {EndReason.TIMEOUT}


def test_two_devices_answer_in_one_moment() -> None:
    for seed in range(20):
        run = play(Scenario((PLACED, ANSWERED, replace(ANSWERED, device="tablet")), seed=seed))
        assert generation_of(run) == 1
        (other,) = (run.ended("call-0")[name] for name in ("patient", "tablet") if name in run.ended("call-0"))
        assert other.end_reason is EndReason.ANSWERED_ELSEWHERE


def test_both_call_in_one_moment_and_one_call_comes_about() -> None:
    for seed in range(20):
        run = play(Scenario((PLACED, Act(1.0, "patient", "place")), seed=seed))
        check(run)
        live = [call_id for call_id in run.call_ids if run.live(call_id)]
        assert len(live) == 1
        (lost,) = set(run.call_ids) - set(live)
        assert [call.end_reason for call in run.ended(lost).values()] == [EndReason.REPLACED]


def test_a_caller_who_vanishes_stops_the_ringing() -> None:
    found = ends(play(Scenario((PLACED,), (ProgramRestart(5.0, "doctor", 60.0),))))
    assert found == {"patient": EndReason.DISCONNECTED, "tablet": EndReason.DISCONNECTED}


@pytest.mark.parametrize("noticed_after_s", [0.0, 10.0])
def test_two_minutes_without_a_socket_end_the_call_for_both(noticed_after_s: float) -> None:
    found = ends(play(Scenario((PLACED, ANSWERED), (SocketDrop(20.0, "patient", 150.0, noticed_after_s),))))
    assert found["doctor"] is found["patient"] is EndReason.DISCONNECTED


def test_two_minutes_without_a_path_end_the_call_for_both() -> None:
    found = ends(play(Scenario((PLACED, ANSWERED), both_ways(20.0, 200.0))))
    assert found["doctor"] is found["patient"] is EndReason.FAILED


def test_a_call_that_never_finds_a_path_fails_for_both() -> None:
    run = play(Scenario((PLACED, ANSWERED), both_ways(0.0, 500.0)))
    found = ends(run)
    assert found["doctor"] is found["patient"] is EndReason.FAILED
    record = run.server.rows["call-0"]
    assert record.ended_at is not None
    assert record.ended_at < 60.0, "three generations of fifteen seconds"
