"""Later generations, lost sockets and resume tokens."""

from __future__ import annotations

from typing import Any

import pytest

from careconnect_desktop.protocol.names import Code, Event
from server_stub.calls.rules import CallTaken, Phase, Refused, Resumed, Seat
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
    Story,
    answer,
    offer,
)


@pytest.mark.parametrize(
    ("who", "other", "seat"), [(CALLER, "callee-1", Seat.CALLER), (CALLEE, "caller-1", Seat.CALLEE)]
)
def test_either_bound_side_offers_the_next_generation_to_the_other_socket_alone(
    who: Any, other: str, seat: Seat
) -> None:
    story = Story().accepted()
    story.call(who, generation=2, sdp="o2")
    assert story.last.ack == CallTaken(CALL_ID, 2, seat, 1)
    assert [(to, name) for to, name, _ in story.told] == [(other, Event.CALL_MADE)]
    payload = story.told[0][2]
    assert (payload["offer"], payload["generation"]) == (offer("o2"), 2)
    answering, target = (CALLEE, "caller-1") if who is CALLER else (CALLER, "callee-1")
    story.answer(answering, generation=2, sdp="a2")
    assert [(to, name) for to, name, _ in story.told] == [(target, Event.CALL_ANSWERED)]
    assert story.told[0][2]["answer"] == answer("a2")
    assert story.told[0][2]["generation"] == 2


def test_of_two_offers_with_one_number_the_first_wins() -> None:
    story = Story().accepted()
    story.call(CALLER, generation=2, sdp="o2")
    before = story.record
    story.call(CALLEE, generation=2, sdp="mine")
    assert story.last.ack == Refused(Code.STALE_GENERATION, generation=2)
    assert story.told == []
    assert story.record == before
    story.answer(CALLEE, generation=2)
    assert story.refusal is None


@pytest.mark.parametrize("generation", [1, 3, 4, 99])
def test_only_exactly_one_higher_is_taken(generation: int) -> None:
    story = Story().accepted()
    story.call(CALLEE, generation=2, sdp="o2")
    story.answer(CALLER, generation=2)
    story.call(CALLER, generation=generation, sdp="x")
    expected = CallTaken(CALL_ID, 3, Seat.CALLER, 1) if generation == 3 else Refused(Code.STALE_GENERATION, None, 2)
    assert story.last.ack == expected


def test_a_generation_may_be_offered_while_the_last_is_unanswered() -> None:
    story = Story().accepted()
    story.call(CALLER, generation=2, sdp="o2")
    story.call(CALLER, generation=3, sdp="o3")
    assert story.refusal is None
    story.answer(CALLEE, generation=2)
    assert story.last.ack == Refused(Code.STALE_GENERATION, generation=3)


def test_the_same_next_offer_again_is_acknowledged_and_not_passed_twice() -> None:
    story = Story().accepted()
    first = story.call(CALLER, generation=2, sdp="o2").ack
    for generation in (2, None):
        assert story.call(CALLER, generation=generation, sdp="o2").ack == first
        assert story.told == []


def test_nobody_answers_an_own_offer_and_an_answer_counts_once() -> None:
    story = Story().accepted()
    story.call(CALLER, generation=2, sdp="o2")
    story.answer(CALLER, generation=2)
    assert story.refusal is Code.VALIDATION_FAILED
    first = story.answer(CALLEE, generation=2, sdp="a2").ack
    assert story.answer(CALLEE, generation=2, sdp="another").ack == first
    assert story.told == []
    assert story.call_record.answer == answer("a2")
    story.answer(CALLEE, generation=1)
    assert story.last.ack == Refused(Code.STALE_GENERATION, generation=2)


@pytest.mark.parametrize("who", [CALLER_2, CALLEE_2, OUTSIDER])
def test_an_unbound_socket_offers_nothing(who: Any) -> None:
    story = Story().accepted()
    before = story.record
    story.call(who, generation=2, sdp="o2")
    assert story.refusal is Code.NO_CALL
    assert story.told == []
    assert story.record == before


def test_a_lost_socket_is_told_to_the_other_and_an_offer_to_it_refused() -> None:
    story = Story().accepted()
    story.loses(CALLEE)
    assert story.heard(Event.CALL_STATE)["caller-1"] == {
        "from": {"id": "u-patient", "medicalId": "PAT001", "name": "Paul Tree", "role": "patient"},
        "callId": CALL_ID,
        "connection": "lost",
    }
    assert story.call_record.deadline == BEGIN + 120
    before = story.record
    story.call(CALLER, generation=2, sdp="o2")
    assert story.refusal is Code.USER_OFFLINE
    assert story.record == before


def test_resume_binds_the_new_socket_and_tells_the_other() -> None:
    story = Story().accepted()
    story.loses(CALLEE)
    story.now += 100
    story.resume(CALLEE_2, Seat.CALLEE, 1)
    assert story.last.ack == Resumed(CALL_ID, 1, DOCTOR, Seat.CALLEE, 2)
    assert story.heard(Event.CALL_STATE)["caller-1"]["connection"] == "back"
    assert story.call_record.deadline is None
    story.ice(CALLEE, 1)
    assert story.refusal is Code.NO_CALL, "the old socket speaks no more"
    story.ice(CALLEE_2, 2)
    assert story.told[0][0] == "caller-1"


def test_resume_works_before_the_server_has_noticed_the_loss() -> None:
    story = Story().accepted()
    story.resume(CALLER_2, Seat.CALLER, 1)
    assert story.last.ack == Resumed(CALL_ID, 1, PATIENT, Seat.CALLER, 2)
    assert story.heard(Event.CALL_STATE)["callee-1"]["connection"] == "back"
    story.loses(CALLER)
    assert story.told == []
    assert story.call_record.deadline is None


def test_one_who_comes_back_is_told_what_still_counts() -> None:
    story = Story().accepted()
    story.call(CALLER, generation=2, sdp="o2")
    story.ice(CALLER, 7)
    story.loses(CALLEE)
    story.resume(CALLEE_2, Seat.CALLEE, 1)
    names = [(who, name) for who, name, _ in story.told]
    assert names == [
        ("caller-1", Event.CALL_STATE),
        ("callee-2", Event.CALL_MADE),
        ("callee-2", Event.ICE_CANDIDATE),
    ]
    assert story.heard(Event.CALL_MADE)["callee-2"]["generation"] == 2
    story.loses(CALLER)
    story.answer(CALLEE_2, generation=2, sdp="a2")
    assert story.refusal is None
    story.resume(CALLER_2, Seat.CALLER, 1)
    assert story.heard(Event.CALL_ANSWERED)["caller-2"]["answer"] == answer("a2")


def test_both_away_the_first_to_return_knows_that_the_other_is_not_there() -> None:
    story = Story().accepted()
    story.loses(CALLER)
    story.loses(CALLEE)
    story.resume(CALLER_2, Seat.CALLER, 1)
    assert story.heard(Event.CALL_STATE)["caller-2"]["connection"] == "lost"
    story.resume(CALLEE_2, Seat.CALLEE, 1)
    assert story.heard(Event.CALL_STATE)["caller-2"]["connection"] == "back"


def test_a_token_works_until_a_newer_one_was_used() -> None:
    story = Story().accepted()
    sockets = [CALLEE_2, CALLEE]
    for number in range(3):
        story.resume(sockets[number % 2], Seat.CALLEE, 1)
        assert isinstance(story.last.ack, Resumed), "the acknowledgement with the next token may be lost each time"
        assert story.last.ack.serial == 2 + number
    story.resume(CALLEE_2, Seat.CALLEE, 3)
    assert isinstance(story.last.ack, Resumed)
    for spent in (0, 1, 2, 99):
        before = story.record
        story.resume(CALLEE, Seat.CALLEE, spent)
        assert story.refusal is Code.NO_CALL
        assert story.record == before
    story.resume(CALLEE, Seat.CALLEE, 4)
    assert isinstance(story.last.ack, Resumed), "issued after the one that was used"


def test_unconfirmed_tokens_are_bounded() -> None:
    story = Story().accepted()
    for _ in range(20):
        story.resume(CALLEE_2, Seat.CALLEE, story.party(Seat.CALLEE).token_base)
    party = story.party(Seat.CALLEE)
    assert party.token_last - party.token_base < 8


def test_a_token_is_of_one_person_and_of_one_call() -> None:
    story = Story().accepted()
    story.resume(OUTSIDER, Seat.CALLEE, 1)
    assert story.refusal is Code.NO_CALL
    story.resume(CALLER, Seat.CALLEE, 1)
    assert story.refusal is Code.NO_CALL
    story = Story()
    story.resume(CALLEE, Seat.CALLEE, 1)
    assert story.refusal is Code.NO_CALL
    story.ringing()
    story.resume(CALLEE, Seat.CALLEE, 1)
    assert story.refusal is Code.NO_CALL, "a callee that has not answered has no token"


def test_resume_of_an_ended_call_is_no_call_with_the_true_reason_beside_it() -> None:
    story = Story().accepted()
    story.loses(CALLEE)
    story.end(CALLER, "hangup")
    story.resume(CALLEE_2, Seat.CALLEE, 1)
    assert story.refusal is Code.NO_CALL
    told = story.heard(Event.CALL_ENDED)["callee-2"]
    assert (told["reason"], told["from"]["medicalId"]) == ("hangup", "DOC001")


def test_a_lost_acknowledgement_of_the_first_offer_costs_nobody_the_call() -> None:
    story = Story().ringing()
    story.loses(CALLER)
    story.answer()
    story.call(CALLER_2)
    assert story.last.ack == CallTaken(CALL_ID, 1, Seat.CALLER, 1)
    assert story.heard(Event.CALL_ANSWERED)["caller-2"]["answer"] == answer()


def test_after_an_outage_of_the_server_everybody_has_the_full_time_again() -> None:
    story = Story().accepted()
    story.loses(CALLEE)
    story.now += 1000
    story.server_returns()
    assert story.call_record.deadline == story.now + 120
    story.loses(CALLER, since=BEGIN + 10)
    story.resume(CALLER_2, Seat.CALLER, 1)
    story.resume(CALLEE_2, Seat.CALLEE, 1)
    assert story.call_record.phase is Phase.ACCEPTED
    ringing = Story().ringing()
    ringing.loses(CALLER)
    ringing.now += 3
    ringing.server_returns()
    assert ringing.call_record.deadline == ringing.now + 15


@pytest.mark.parametrize(("away_s", "refusal"), [(119.0, None), (121.0, Code.NO_CALL)])
def test_nobody_is_made_to_answer_unasked_after_two_minutes_apart(away_s: float, refusal: Code | None) -> None:
    story = Story().accepted()
    story.now += 500
    last_seen = story.now
    story.now += away_s
    story.loses(CALLER, since=last_seen)
    story.loses(CALLEE, since=last_seen)
    story.resume(CALLER_2, Seat.CALLER, 1)
    story.resume(CALLEE_2, Seat.CALLEE, 1)
    story.call(CALLER_2, generation=2, sdp="o2")
    assert story.refusal is refusal
    if refusal is None:
        assert [name for _, name, _ in story.told] == [Event.CALL_MADE]
    else:
        assert story.told == []


def test_an_offer_that_is_taken_but_not_told_is_told_when_it_comes_again() -> None:
    story = Story().accepted()
    story.call(CALLER, generation=2, sdp="o2")
    story.is_undelivered()
    assert story.told == []
    story.call(CALLER, generation=2, sdp="o2")
    assert story.heard(Event.CALL_MADE)["callee-1"]["offer"] == offer("o2")
    story.call(CALLER, generation=2, sdp="o2")
    assert story.told == []


def test_an_answer_that_is_taken_but_not_told_is_told_when_it_comes_again() -> None:
    story = Story().accepted()
    story.is_undelivered()
    story.answer(CALLEE)
    assert story.heard(Event.CALL_ANSWERED)["caller-1"]["answer"] == answer()
    story.answer(CALLEE)
    assert story.told == []


def test_an_offer_again_to_one_who_left_meanwhile_is_not_acknowledged() -> None:
    story = Story().accepted()
    story.call(CALLER, generation=2, sdp="o2")
    story.loses(CALLEE)
    story.call(CALLER, generation=2, sdp="o2")
    assert story.refusal is Code.USER_OFFLINE
    story.resume(CALLEE_2, Seat.CALLEE, 1)
    assert story.heard(Event.CALL_MADE)["callee-2"]["offer"] == offer("o2")
