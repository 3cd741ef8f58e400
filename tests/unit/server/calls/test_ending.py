"""`end-call`, `reject-call` and deadlines: who is told what, and why."""

from __future__ import annotations

from typing import Any

import pytest

from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.protocol.names import Code, Event
from server_stub.calls.rules import EndVisit, Phase, Seat, Taken
from tests.helpers.call_story import (
    BEGIN,
    CALLEE,
    CALLEE_2,
    CALLER,
    CALLER_2,
    OUTSIDER,
    STRANGER,
    Story,
)


@pytest.mark.parametrize(
    ("said", "told"),
    [(None, "cancelled"), ("cancelled", "cancelled"), ("failed", "failed"), ("no such reason", "hangup")],
)
def test_the_caller_cancels_and_every_device_stops_ringing(said: str | None, told: str) -> None:
    story = Story().ringing()
    story.end(CALLER, said)
    assert story.last.ack == Taken()
    assert [(who, name, payload["reason"], payload["from"]["medicalId"]) for who, name, payload in story.told] == [
        ("u-patient", Event.CALL_ENDED, told, "DOC001")
    ]
    assert (story.call_record.phase, story.call_record.reason) == (Phase.ENDED, EndReason(told))


def test_another_socket_of_the_caller_may_cancel_and_the_first_is_told() -> None:
    story = Story().ringing()
    story.end(CALLER_2)
    told = {who: (payload["reason"], payload["from"]["medicalId"]) for who, _, payload in story.told}
    assert told == {"u-patient": ("cancelled", "DOC001"), "caller-1": ("cancelled", "PAT001")}


@pytest.mark.parametrize(("said", "told"), [(None, "declined"), ("declined", "declined"), ("busy", "busy")])
def test_declining_on_one_device_stops_all(said: str | None, told: str) -> None:
    story = Story().ringing()
    story.reject(CALLEE_2, said)
    assert story.last.ack == Taken()
    assert story.heard(Event.CALL_REJECTED)["caller-1"]["reason"] == told
    assert story.heard(Event.CALL_REJECTED)["caller-1"]["from"]["medicalId"] == "PAT001"
    assert story.heard(Event.CALL_ENDED)["u-patient-callee-2"]["reason"] == "declined_elsewhere"
    assert story.call_record.reason == EndReason(told)


def test_a_callee_may_end_what_rings() -> None:
    story = Story().ringing()
    story.end(CALLEE)
    assert story.heard(Event.CALL_ENDED)["caller-1"]["reason"] == "declined"
    assert story.heard(Event.CALL_ENDED)["u-patient-callee-1"]["reason"] == "declined_elsewhere"


@pytest.mark.parametrize("who", [CALLER, CALLER_2, OUTSIDER])
def test_only_the_callee_declines(who: Any) -> None:
    story = Story().ringing()
    story.reject(who)
    assert story.refusal is Code.NO_CALL
    assert story.call_record.phase is Phase.RINGING


@pytest.mark.parametrize(("who", "other"), [(CALLER, "callee-1"), (CALLEE, "caller-1")])
@pytest.mark.parametrize(("said", "told"), [(None, "hangup"), ("failed", "failed"), ("replaced", "replaced")])
def test_either_bound_side_ends_an_accepted_call(who: Any, other: str, said: str | None, told: str) -> None:
    story = Story().accepted(appointment_id="appointment-1")
    story.end(who, said)
    assert [(to, name, payload["reason"]) for to, name, payload in story.told] == [(other, Event.CALL_ENDED, told)]
    assert story.told[0][2]["from"]["medicalId"] == who.user.medical_id
    assert EndVisit("appointment-1", EndReason(told)) in story.last.effects


@pytest.mark.parametrize("who", [CALLER_2, CALLEE_2, OUTSIDER])
def test_anybody_else_ends_nothing(who: Any) -> None:
    for does in (Story.end, Story.reject):
        story = Story().accepted()
        does(story, who)
        assert story.refusal is Code.NO_CALL
        assert story.told == []
        assert story.call_record.phase is Phase.ACCEPTED


def test_ending_what_has_ended_is_ok_for_the_two_and_changes_nothing() -> None:
    story = Story().ended()
    before = story.record
    for who in (CALLER, CALLER_2, CALLEE, CALLEE_2):
        story.end(who, "failed")
        assert story.last.ack == Taken()
        story.reject(who) if who.user.role == "patient" else None
        assert story.last.ack == Taken()
        assert story.told == []
    story.end(OUTSIDER)
    assert story.refusal is Code.NO_CALL
    assert story.record == before


def test_ending_an_unknown_call_or_naming_somebody_else_is_no_call() -> None:
    for does in (Story.end, Story.reject):
        story = Story()
        does(story, CALLEE)
        assert story.refusal is Code.NO_CALL
        story = Story().accepted()
        does(story, CALLEE, to=STRANGER.user_id)
        assert story.refusal is Code.NO_CALL


def test_an_unanswered_ring_ends_for_both_after_45_seconds() -> None:
    story = Story().ringing()
    story.passes(44.9)
    assert story.told == []
    assert story.call_record.phase is Phase.RINGING
    story.passes(0.1)
    told = {who: (payload["reason"], payload["from"]["medicalId"]) for who, _, payload in story.told}
    assert told == {"caller-1": ("timeout", "PAT001"), "u-patient": ("timeout", "DOC001")}
    assert story.call_record.deadline is None


def test_a_caller_away_for_five_seconds_ends_the_ring() -> None:
    story = Story().ringing()
    story.loses(CALLER)
    assert story.told == []
    story.passes(5)
    assert [(who, payload["reason"]) for who, _, payload in story.told] == [("u-patient", "disconnected")]


def test_a_caller_back_in_time_goes_on_ringing_until_its_time() -> None:
    story = Story().ringing()
    story.loses(CALLER)
    story.now += 4
    story.resume(CALLER_2, Seat.CALLER, 1)
    assert story.told == []
    assert story.call_record.deadline == BEGIN + 45


def test_the_callees_devices_may_all_leave_without_ending_the_ring() -> None:
    story = Story().ringing()
    story.loses(CALLEE)
    assert story.call_record.deadline == BEGIN + 45


def test_a_side_away_for_120_seconds_ends_the_call_for_both() -> None:
    story = Story().accepted(appointment_id="appointment-1")
    story.loses(CALLEE)
    story.passes(119.9)
    assert story.call_record.phase is Phase.ACCEPTED
    story.passes(0.1)
    assert [(who, payload["reason"]) for who, _, payload in story.told] == [("caller-1", "disconnected")]
    assert EndVisit("appointment-1", EndReason.DISCONNECTED) in story.last.effects


def test_descriptions_candidates_and_states_do_not_outlive_the_call() -> None:
    story = Story().accepted()
    story.ice(CALLER, 1)
    story.state(CALLER, audio=False)
    story.end(CALLER)
    record = story.call_record
    assert (record.offer, record.answer, record.candidates) == (None, None, ())
    assert (record.caller.state, record.callee.state) == ({}, {})


def test_a_deadline_of_an_ended_or_unknown_call_changes_nothing() -> None:
    story = Story()
    story.passes(1000)
    assert story.last.effects == ()
    story = Story().ended()
    story.passes(1000)
    assert story.last.effects == ()
