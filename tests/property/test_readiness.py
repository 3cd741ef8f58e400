"""Being ready in a waiting room: whatever calls come, in whatever order, it connects one call at most, and that one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from careconnect_desktop.call.events import CallMade
from careconnect_desktop.call.readiness import Readiness, Standby
from careconnect_desktop.call.states import Party
from careconnect_desktop.model.people import Role
from tests.helpers import call_scenes as scene

NOW = datetime(2027, 3, 10, 10, 18, tzinfo=UTC)
DOCTOR = Party("u-d1", "DOC001", "Anna Meyer", Role.DOCTOR)
VISIT = "visit-1"

senders = st.sampled_from(
    [
        DOCTOR,
        Party("u-d1", "DOC001", "Another name", Role.DOCTOR),
        Party("u-d2", "DOC002", "Anna Meyer", Role.DOCTOR),
        Party("u-d2", "DOC001", "Anna Meyer", Role.DOCTOR),
        Party("u-d1", "DOC001", "Anna Meyer", Role.PATIENT),
        Party("", "", "Anna Meyer", Role.DOCTOR),
        Party("u-d1", "DOC001", "Anna Meyer", None),
        scene.STRANGER,
    ]
)
visits = st.sampled_from([VISIT, "visit-2", "", None])
calls = st.builds(
    lambda sender, visit, generation: CallMade(sender, scene.CALL_ID, scene.offer(), generation, appointment_id=visit),
    senders,
    visits,
    st.integers(1, 3),
)
moments = st.integers(-60, 60).map(lambda minutes: NOW + timedelta(minutes=minutes))
readinesses = st.builds(
    Readiness, visits.map(lambda visit: visit or ""), st.sampled_from([DOCTOR, Party("u-d2", "DOC002")]), moments
)
acts = st.one_of(calls, calls, readinesses, st.just("withdraw"))


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(acts, moments), max_size=20))
def test_only_the_call_that_was_agreed_to_is_taken_and_only_once(
    story: list[tuple[CallMade | Readiness | str, datetime]],
) -> None:
    standby = Standby()
    agreed: Readiness | None = None
    for act, now in story:
        if isinstance(act, Readiness):
            standby.give(act)
            agreed = act
        elif isinstance(act, CallMade):
            taken = standby.take(act, now)
            if taken is None:
                continue
            assert agreed is not None
            assert taken is agreed
            assert act.generation == 1
            assert act.appointment_id == agreed.appointment_id != ""
            assert act.sender.role is Role.DOCTOR
            assert act.sender.id == agreed.doctor.id != ""
            assert now <= agreed.until
            agreed = None
        else:
            standby.withdraw()
            agreed = None
        assert standby.readiness is agreed


@settings(max_examples=100, deadline=None)
@given(st.lists(calls, max_size=10))
def test_calls_of_anybody_else_leave_the_readiness_as_it_is(others: list[CallMade]) -> None:
    standby = Standby()
    standby.give(Readiness(VISIT, DOCTOR, NOW + timedelta(hours=1)))
    for other in others:
        if not (other.sender.id == "u-d1" and other.sender.role is Role.DOCTOR and other.appointment_id == VISIT):
            assert standby.take(other, NOW) is None
    mine = CallMade(DOCTOR, scene.CALL_ID, scene.offer(), 1, appointment_id=VISIT)
    assert standby.take(mine, NOW) is not None
    assert standby.take(mine, NOW) is None
