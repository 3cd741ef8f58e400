"""Two clients, a second device and the server's own rules, over links and networks that fail, in virtual time.

Every run ends with both sides connected in one generation, or with both ended and reasons that match.
"""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.call_model.link import LinkQuality
from tests.helpers.call_model.scenario import (
    DEVICE_NAMES,
    Act,
    Fault,
    MediaCut,
    ProgramRestart,
    Scenario,
    ServerRestart,
    SocketDrop,
    check,
    play,
)

PLACED = Act(1.0, "doctor", "place")
ANSWERED = Act(4.0, "patient", "answer")

moments = st.floats(0.0, 60.0).map(lambda s: round(s, 2))
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
    longest_s=st.sampled_from([0.05, 0.4, 1.5]),
    bad_until_s=st.sampled_from([0.0, 8.0, 40.0]),
)
scenarios = st.builds(
    Scenario,
    acts=st.tuples(
        st.just(PLACED),
        st.one_of(st.just(ANSWERED), acts),
    ).flatmap(lambda first: st.lists(acts, max_size=4).map(lambda more: (*first, *more))),
    faults=st.lists(faults, max_size=5).map(tuple),
    quality=qualities,
    seed=st.integers(0, 2**32 - 1),
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(scenarios)
def test_every_run_ends_connected_or_ended_on_both_sides(scenario: Scenario) -> None:
    check(play(scenario))
