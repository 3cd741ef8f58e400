"""`call-user` of a first generation: the refusals in order, the ring, and what comes again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.protocol.names import Code, Event
from server_stub.calls.rules import (
    CallRecord,
    CallTaken,
    EmitToUser,
    Party,
    Phase,
    Placing,
    Refused,
    Seat,
    StoredCandidate,
)
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
    ice,
    offer,
)


def other_call(caller: Any, callee: Any, phase: Phase = Phase.RINGING) -> CallRecord:
    return CallRecord("other", phase, Party(caller, socket="s"), Party(callee), BEGIN, BEGIN + 45, offer("x"))


GLARE = other_call(PATIENT, DOCTOR)
FAULTS: list[tuple[Code, dict[str, Any]]] = [
    (Code.NOT_RELATED, {"may_ring": False}),
    (Code.GLARE, {"open_calls": (GLARE,)}),
    (Code.BUSY, {"open_calls": (other_call(PATIENT, STRANGER),)}),
    (Code.RATE_LIMITED, {"unanswered_rings": 3, "retry_after_s": 17.0}),
    (Code.USER_OFFLINE, {"is_online": False}),
]


def test_a_first_offer_rings_every_device_of_the_callee() -> None:
    story = Story().ringing(appointment_id="appointment-1")
    assert story.last.ack == CallTaken(CALL_ID, 1, Seat.CALLER, 1)
    (effect,) = story.last.effects
    assert isinstance(effect, EmitToUser)
    assert (effect.user, effect.event, effect.is_required) == (PATIENT, Event.CALL_MADE, True)
    assert effect.payload == {
        "from": {"id": "u-doctor", "medicalId": "DOC001", "name": "Dr. Berg", "role": "doctor"},
        "offer": offer(),
        "callId": CALL_ID,
        "appointmentId": "appointment-1",
        "media": None,
        "generation": 1,
    }
    record = story.call_record
    assert (record.phase, record.caller.socket, record.callee.socket) == (Phase.RINGING, "caller-1", None)
    assert record.deadline == BEGIN + 45


@pytest.mark.parametrize("position", range(len(FAULTS)))
def test_refusals_come_in_the_contracts_order(position: int) -> None:
    code, fault = FAULTS[position]
    facts: dict[str, Any] = {}
    for _, later in reversed(FAULTS[position:]):
        facts = {**facts, **later}
    story = Story(**{**facts, **fault})
    story.call()
    assert story.refusal is code
    assert story.record is None
    assert story.last.effects == ()


@pytest.mark.parametrize("callee", [None, DOCTOR])
def test_an_unknown_person_and_oneself_are_not_related(callee: Any) -> None:
    story = Story(callee=callee)
    story.call()
    assert story.refusal is Code.NOT_RELATED


def test_without_any_knowledge_of_the_other_nothing_rings() -> None:
    story = Story()
    story.placing = Placing(None)
    story.call()
    assert story.refusal is Code.NOT_RELATED


def test_glare_names_the_call_that_the_other_has_placed() -> None:
    story = Story(open_calls=(GLARE,))
    story.call()
    assert story.last.ack == Refused(Code.GLARE, call_id="other")


@pytest.mark.parametrize(
    "call",
    [
        other_call(DOCTOR, PATIENT),
        other_call(DOCTOR, PATIENT, Phase.ACCEPTED),
        other_call(PATIENT, DOCTOR, Phase.ACCEPTED),
        other_call(DOCTOR, STRANGER),
        other_call(STRANGER, DOCTOR),
        other_call(PATIENT, STRANGER),
        other_call(STRANGER, PATIENT, Phase.ACCEPTED),
    ],
)
def test_another_open_call_of_either_person_is_busy(call: CallRecord) -> None:
    story = Story(open_calls=(call,))
    story.call()
    assert story.refusal is Code.BUSY


def test_a_call_that_has_ended_keeps_nobody_busy() -> None:
    story = Story(open_calls=(replace(GLARE, phase=Phase.ENDED, reason=EndReason.TIMEOUT),))
    story.call()
    assert story.refusal is None


@pytest.mark.parametrize(("rings", "refusal"), [(2, None), (3, Code.RATE_LIMITED), (9, Code.RATE_LIMITED)])
def test_three_unanswered_rings_are_enough(rings: int, refusal: Code | None) -> None:
    story = Story(unanswered_rings=rings, retry_after_s=60.0)
    story.call()
    assert story.refusal is refusal


def test_a_later_generation_of_an_unknown_call_is_no_call() -> None:
    story = Story()
    story.call(generation=2)
    assert story.refusal is Code.NO_CALL


def test_the_same_offer_again_gets_the_same_answer_and_rings_nobody_twice() -> None:
    story = Story().ringing()
    first = story.last.ack
    before = story.record
    for generation in (None, 1):
        story.call(generation=generation)
        assert story.last.ack == first
        assert story.last.effects == ()
        assert story.record == before


def test_the_same_offer_from_another_socket_of_the_caller_binds_that_one() -> None:
    story = Story().ringing()
    story.loses(CALLER)
    story.call(CALLER_2)
    assert story.last.ack == CallTaken(CALL_ID, 1, Seat.CALLER, 1)
    assert story.party(Seat.CALLER).socket == "caller-2"
    assert story.call_record.deadline == BEGIN + 45


def test_another_offer_from_another_socket_of_the_caller_is_no_call() -> None:
    story = Story().ringing()
    story.call(CALLER_2, sdp="something else")
    assert story.refusal is Code.NO_CALL
    assert story.party(Seat.CALLER).socket == "caller-1"


def test_an_unasked_second_generation_while_it_rings_is_stale() -> None:
    story = Story().ringing()
    story.call(generation=2)
    assert story.last.ack == Refused(Code.STALE_GENERATION, generation=1)


@pytest.mark.parametrize("who", [CALLEE, OUTSIDER])
def test_nobody_else_takes_a_call_id_that_rings(who: Any) -> None:
    story = Story().ringing()
    before = story.record
    story.call(who)
    assert story.refusal is Code.NO_CALL
    assert story.last.effects == ()
    assert story.record == before


@pytest.mark.parametrize("who", [CALLER, CALLEE, OUTSIDER])
@pytest.mark.parametrize("generation", [None, 1, 2])
def test_a_used_call_id_is_never_taken_again(who: Any, generation: int | None) -> None:
    story = Story().ended()
    story.call(who, generation=generation)
    assert story.refusal is Code.NO_CALL
    assert story.call_record.phase is Phase.ENDED


def test_the_two_people_of_an_ended_call_are_told_why_and_others_nothing() -> None:
    story = Story().ended()
    story.call()
    assert story.heard(Event.CALL_ENDED)["caller-1"]["reason"] == "hangup"
    story.call(OUTSIDER)
    assert story.told == []


def test_naming_somebody_else_in_a_known_call_is_no_call() -> None:
    story = Story().ringing()
    story.call(to=STRANGER.medical_id)
    assert story.refusal is Code.NO_CALL


def test_a_ring_that_nobody_heard_has_never_been() -> None:
    story = Story().ringing()
    story.is_unheard()
    assert story.record is None
    story.accepted()
    before = story.record
    story.is_unheard()
    assert story.record == before


def test_a_device_that_connects_while_it_rings_gets_the_call_its_candidates_and_the_callers_state() -> None:
    early = StoredCandidate(Seat.CALLER, "caller-1", 1, ice(0))
    story = Story(early_candidates=(early,)).ringing()
    story.ice(CALLER, 1)
    story.state(CALLER, audio=False)
    story.connects(CALLEE_2)
    assert [(who, name) for who, name, _ in story.told] == [
        ("callee-2", Event.CALL_MADE),
        ("callee-2", Event.ICE_CANDIDATE),
        ("callee-2", Event.ICE_CANDIDATE),
        ("callee-2", Event.CALL_STATE),
    ]
    assert [payload["candidate"] for _, name, payload in story.told if name == Event.ICE_CANDIDATE] == [ice(0), ice(1)]
    assert story.heard(Event.CALL_STATE)["callee-2"]["audio"] is False


@pytest.mark.parametrize("who", [CALLER_2, OUTSIDER])
def test_other_peoples_devices_that_connect_hear_nothing(who: Any) -> None:
    story = Story().ringing()
    story.connects(who)
    assert story.told == []


def test_a_device_that_connects_after_the_answer_hears_nothing() -> None:
    story = Story().accepted()
    story.connects(CALLEE_2)
    assert story.told == []
