"""`ice-candidate` and `call-state`: the offerer's pass, the answerer's wait, strangers reach nobody."""

from __future__ import annotations

from typing import Any

import pytest

from careconnect_desktop.protocol.names import Code, Event
from server_stub.calls.rules import EmitToSocket, EmitToUser, Phase, Refused, Seat, Taken
from tests.helpers.call_story import (
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
)


def passed(story: Story) -> list[tuple[str, Any]]:
    return [(who, payload["candidate"]) for who, name, payload in story.told if name == Event.ICE_CANDIDATE]


def test_a_callers_candidate_passes_before_its_call() -> None:
    story = Story()
    story.ice(CALLER, 1)
    assert story.last.ack == Taken()
    (effect,) = story.last.effects
    assert effect == EmitToUser(
        PATIENT,
        Event.ICE_CANDIDATE,
        {
            "from": {"id": "u-doctor", "medicalId": "DOC001", "name": "Dr. Berg", "role": "doctor"},
            "callId": CALL_ID,
            "candidate": ice(1),
            "generation": 1,
        },
        is_required=True,
    )
    assert story.record is None


@pytest.mark.parametrize("placing", [{"callee": None}, {"may_ring": False}, {"callee": DOCTOR}])
def test_a_strangers_candidate_reaches_nobody(placing: dict[str, Any]) -> None:
    story = Story(**placing)
    story.ice(CALLER, 1)
    assert story.refusal is Code.NOT_RELATED
    assert story.told == []


def test_a_candidate_of_a_later_generation_of_an_unknown_call_is_no_call() -> None:
    story = Story()
    story.ice(CALLER, 1, generation=2)
    assert story.refusal is Code.NO_CALL


def test_while_it_rings_the_callers_pass_to_every_device_and_the_callees_wait() -> None:
    story = Story().ringing()
    story.ice(CALLER, 1)
    assert passed(story) == [("u-patient", ice(1))]
    for sender, number in ((CALLEE, 2), (CALLEE_2, 3), (CALLEE, None)):
        story.ice(sender, number)
        assert story.last.ack == Taken()
        assert story.told == []
    story.answer(CALLEE)
    assert passed(story) == [("caller-1", ice(2)), ("caller-1", None)]
    names = [name for _, name, _ in story.told]
    assert names.index(Event.CALL_ANSWERED) < names.index(Event.ICE_CANDIDATE)


def test_what_a_device_sent_goes_with_the_device() -> None:
    story = Story().ringing()
    story.ice(CALLEE, 1)
    story.loses(CALLEE)
    story.answer(CALLEE)
    assert passed(story) == []


def test_after_the_answer_candidates_pass_between_the_two_bound_sockets_only() -> None:
    story = Story().accepted()
    story.ice(CALLER, 1)
    assert passed(story) == [("callee-1", ice(1))]
    assert [effect.is_required for effect in story.last.effects if isinstance(effect, EmitToSocket)] == [True]
    story.ice(CALLEE, 2)
    assert passed(story) == [("caller-1", ice(2))]
    for who in (CALLEE_2, CALLER_2, OUTSIDER):
        story.ice(who, 3)
        assert story.refusal is Code.NO_CALL
        assert story.told == []


@pytest.mark.parametrize("who", [CALLER_2, OUTSIDER])
def test_while_it_rings_only_the_calling_socket_speaks_for_the_caller(who: Any) -> None:
    story = Story().ringing()
    story.ice(who, 1)
    assert story.refusal is Code.NO_CALL
    assert story.told == []


def test_a_candidate_for_somebody_else_is_no_call() -> None:
    story = Story().accepted()
    story.ice(CALLER, 1, to=STRANGER.medical_id)
    assert story.refusal is Code.NO_CALL
    assert story.told == []


def test_a_candidate_of_an_ended_call_is_no_call() -> None:
    story = Story().ended()
    story.ice(CALLER, 1)
    assert story.refusal is Code.NO_CALL


def test_generations_of_candidates() -> None:
    story = Story().accepted()
    story.call(generation=2, sdp="o2")
    story.ice(CALLER, 1, generation=1)
    assert story.last.ack == Refused(Code.STALE_GENERATION, generation=2)
    assert story.told == []
    story.ice(CALLER, 2)
    assert story.told[0][2]["generation"] == 2
    story.ice(CALLEE, 3, generation=2)
    assert story.told == [], "the answerer's wait for its answer in every generation"
    story.ice(CALLEE, 4, generation=3)
    assert story.told[0][2]["generation"] == 3, "a coming offer's candidates pass before it"
    story.ice(CALLEE, 5, generation=4)
    assert story.last.ack == Refused(Code.STALE_GENERATION, generation=2)
    story.answer(CALLEE, generation=2, sdp="a2")
    assert passed(story) == [("caller-1", ice(3))], "what has passed is not passed again"


def test_what_is_held_is_bounded() -> None:
    story = Story().ringing()
    for number in range(256):
        story.ice(CALLEE, number)
        assert story.last.ack == Taken()
    story.ice(CALLEE, 256)
    assert story.refusal is Code.RATE_LIMITED
    for number in range(300):
        story.ice(CALLER, number)
        assert story.last.ack == Taken(), "what passes is the receiver's to bound"
    assert sum(1 for stored in story.call_record.candidates if stored.seat is Seat.CALLER) == 256


def test_what_is_held_is_bounded_however_often_somebody_comes_back() -> None:
    story = Story().accepted()
    for serial, who in enumerate((CALLEE_2, CALLEE, CALLEE_2), 1):
        story.resume(who, Seat.CALLEE, serial)
        for number in range(200):
            story.ice(who, number)
            assert story.last.ack == Taken(), "what passes is the receiver's to bound"
    assert len(story.call_record.candidates) == 256


def test_a_candidate_for_somebody_who_is_away_is_kept_for_the_return() -> None:
    story = Story().accepted()
    story.loses(CALLEE)
    story.ice(CALLER, 1)
    assert story.refusal is Code.USER_OFFLINE
    story.resume(CALLEE_2, Seat.CALLEE, 1)
    assert passed(story) == [("callee-2", ice(1))]


def test_call_state_passes_and_is_told_again_to_one_who_comes_back() -> None:
    story = Story().accepted()
    story.state(CALLER, audio=False, mood="x")
    assert story.told == [
        (
            "callee-1",
            Event.CALL_STATE,
            {
                "audio": False,
                "mood": "x",
                "from": {"id": "u-doctor", "medicalId": "DOC001", "name": "Dr. Berg", "role": "doctor"},
                "callId": CALL_ID,
            },
        )
    ]
    story.state(CALLER, video=False)
    story.loses(CALLEE)
    story.state(CALLER, audio=True)
    assert story.refusal is Code.USER_OFFLINE
    story.resume(CALLEE_2, Seat.CALLEE, 1)
    told = story.heard(Event.CALL_STATE)["callee-2"]
    assert (told["audio"], told["video"], told["mood"]) == (True, False, "x")


def test_the_sender_cannot_say_who_it_is() -> None:
    story = Story().accepted()
    lies: dict[str, Any] = {"from": {"name": "somebody else"}, "callId": "another"}
    story.state(CALLER, **lies)
    _, _, payload = story.told[0]
    assert payload["from"]["name"] == "Dr. Berg"
    assert payload["callId"] == CALL_ID


@pytest.mark.parametrize("who", [CALLEE, CALLEE_2, CALLER_2, OUTSIDER])
def test_while_it_rings_only_the_caller_tells_of_itself(who: Any) -> None:
    story = Story().ringing()
    story.state(who, audio=False)
    assert story.refusal is Code.NO_CALL
    assert story.told == []
    story.state(CALLER, unattended=True)
    assert story.told[0][0] == "u-patient"


def test_call_state_is_bounded_as_a_whole() -> None:
    story = Story().accepted()
    for number in range(7):
        story.state(CALLER, **{f"key{number}": "x" * 1_000})
        assert story.last.ack == Taken()
    story.state(CALLER, key1="y" * 1_000, key2="y" * 1_000)
    assert story.last.ack == Taken(), "told anew it is no more than before"
    story.state(CALLER, more="x" * 2_000)
    assert (story.refusal, story.told) == (Code.TOO_LARGE, [])
    story.state(CALLER, audio=False)
    assert story.last.ack == Taken()


@pytest.mark.parametrize("phase", [None, Phase.ENDED])
def test_call_state_of_no_call(phase: Phase | None) -> None:
    story = Story() if phase is None else Story().ended()
    story.state(CALLER, audio=False)
    assert story.refusal is Code.NO_CALL


def test_only_the_newest_generations_candidates_are_told_again() -> None:
    story = Story().accepted()
    story.ice(CALLER, 1)
    story.ice(CALLER, 2, generation=2)
    story.call(CALLER, generation=2, sdp="o2")
    story.ice(CALLER, 3)
    story.loses(CALLEE)
    story.resume(CALLEE_2, Seat.CALLEE, 1)
    assert passed(story) == [("callee-2", ice(2)), ("callee-2", ice(3))]


def test_every_required_delivery_is_marked() -> None:
    """What an ok stands for: the ring, a later offer or answer, a candidate, a state."""
    story = Story().ringing()
    required = [_is_required(story)]
    story.state(CALLER, audio=False)
    required.append(_is_required(story))
    story.ice(CALLER, 1)
    required.append(_is_required(story))
    story.answer()
    story.call(CALLER, generation=2, sdp="o2")
    required.append(_is_required(story))
    story.answer(generation=2)
    required.append(_is_required(story))
    story.state(CALLEE, audio=False)
    required.append(_is_required(story))
    assert required == [[True]] * 6


def _is_required(story: Story) -> list[bool]:
    return [effect.is_required for effect in story.last.effects if isinstance(effect, EmitToSocket | EmitToUser)]
