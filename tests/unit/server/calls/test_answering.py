"""`answer-call`: one answer binds two sockets, everybody else is told that it was somewhere else."""

from __future__ import annotations

from typing import Any

import pytest

from careconnect_desktop.protocol.names import Code, Event
from server_stub.calls.rules import CallTaken, Phase, Refused, Seat, StartVisit
from tests.helpers.call_story import (
    BEGIN,
    CALL_ID,
    CALLEE,
    CALLEE_2,
    CALLER,
    CALLER_2,
    DOCTOR,
    OUTSIDER,
    PATIENT,
    STRANGER,
    Story,
    answer,
)


def test_the_first_answer_binds_both_sockets_and_stops_the_other_devices() -> None:
    story = Story().ringing(appointment_id="appointment-1")
    story.answer(CALLEE)
    assert story.last.ack == CallTaken(CALL_ID, 1, Seat.CALLEE, 1)
    assert story.heard(Event.CALL_ANSWERED) == {
        "caller-1": {
            "from": {"id": "u-patient", "medicalId": "PAT001", "name": "Paul Tree", "role": "patient"},
            "answer": answer(),
            "callId": CALL_ID,
            "generation": 1,
        }
    }
    elsewhere = story.heard(Event.CALL_ENDED)
    assert elsewhere["u-patient-callee-1"]["reason"] == "answered_elsewhere"
    assert elsewhere["u-patient-callee-1"]["from"]["medicalId"] == "DOC001"
    assert StartVisit("appointment-1", PATIENT, DOCTOR) in story.last.effects
    record = story.call_record
    assert (record.phase, record.caller.socket, record.callee.socket) == (Phase.ACCEPTED, "caller-1", "callee-1")
    assert record.deadline is None


def test_without_an_appointment_no_visit_starts() -> None:
    story = Story().accepted()
    assert not [effect for effect in story.last.effects if isinstance(effect, StartVisit)]


def test_a_later_answer_was_elsewhere_and_changes_nothing() -> None:
    story = Story().accepted()
    before = story.record
    story.answer(CALLEE_2, sdp="mine")
    assert story.refusal is Code.ANSWERED_ELSEWHERE
    assert story.told == []
    assert story.record == before


def test_the_same_answer_again_gets_the_same_acknowledgement_and_tells_nobody_twice() -> None:
    story = Story().ringing()
    first = story.answer().ack
    before = story.record
    assert story.answer().ack == first
    assert story.told == []
    assert story.record == before


def test_the_same_answer_from_the_devices_next_socket_binds_that_one() -> None:
    story = Story().accepted()
    story.loses(CALLEE)
    story.answer(CALLEE_2)
    assert story.last.ack == CallTaken(CALL_ID, 1, Seat.CALLEE, 1)
    assert story.party(Seat.CALLEE).socket == "callee-2"
    assert story.heard(Event.CALL_STATE)["caller-1"]["connection"] == "back"


@pytest.mark.parametrize("who", [CALLER, CALLER_2, OUTSIDER])
@pytest.mark.parametrize("phase", [Phase.RINGING, Phase.ACCEPTED])
def test_nobody_but_the_callee_answers_a_first_offer(who: Any, phase: Phase) -> None:
    story = Story().ringing() if phase is Phase.RINGING else Story().accepted()
    before = story.record
    story.answer(who)
    assert story.refusal in (Code.NO_CALL, Code.VALIDATION_FAILED)
    assert story.told == []
    assert story.record == before


def test_an_answer_to_somebody_else_is_no_call() -> None:
    story = Story().ringing()
    story.answer(to=STRANGER.user_id)
    assert story.refusal is Code.NO_CALL
    assert story.call_record.phase is Phase.RINGING


def test_an_answer_of_a_generation_that_was_never_offered_is_stale() -> None:
    story = Story().ringing()
    story.answer(generation=2)
    assert story.last.ack == Refused(Code.STALE_GENERATION, generation=1)


def test_an_answer_to_an_unknown_or_ended_call_is_no_call() -> None:
    story = Story()
    story.answer()
    assert story.refusal is Code.NO_CALL
    story = Story().ended()
    story.answer()
    assert story.refusal is Code.NO_CALL
    assert story.heard(Event.CALL_ENDED)["callee-1"]["reason"] == "hangup"


def test_an_answer_while_the_caller_is_away_waits_for_it_and_the_callee_is_told() -> None:
    story = Story().ringing()
    story.loses(CALLER)
    story.answer()
    assert story.heard(Event.CALL_ANSWERED) == {}
    assert story.heard(Event.CALL_STATE)["callee-1"]["connection"] == "lost"
    assert story.call_record.deadline == BEGIN + 5
    story.resume(CALLER_2, Seat.CALLER, 1)
    assert story.heard(Event.CALL_ANSWERED)["caller-2"]["answer"] == answer()
    assert story.heard(Event.CALL_STATE)["callee-1"]["connection"] == "back"
    assert story.call_record.deadline is None
