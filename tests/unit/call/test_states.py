"""Small values of the call: who is who, what was told, what people see."""

from __future__ import annotations

from careconnect_desktop.call import phase
from careconnect_desktop.call.states import CallStatus, MediaFlags, Party
from tests.helpers import call_scenes as scene


def test_a_person_is_the_same_by_id_or_by_medical_id() -> None:
    assert scene.PEER.is_same_as(Party(id="u-2"))
    assert scene.PEER.is_same_as(Party(medical_id="pat001"))
    assert not scene.PEER.is_same_as(Party(id="u-9", medical_id="PAT001")), "ids decide where both are known"
    assert not Party(id="u-2").is_same_as(Party(medical_id="PAT001")), "nothing in common proves nothing"
    assert not Party().is_same_as(Party())


def test_flags_keep_what_was_not_told_again() -> None:
    told = MediaFlags(audio=True, video=True).updated_by(MediaFlags(video=False))
    assert told == MediaFlags(audio=True, video=False)


def test_no_repr_of_a_call_holds_what_descriptions_hold() -> None:
    told = repr(scene.after(scene.accepted(), scene.came(1)))
    assert "candidate:" not in told
    assert "offer mine" not in told
    assert "token-1" not in told
    assert "Bo Ek" not in told
    assert "token-1" not in repr(scene.play(scene.rung(), scene.answered())[1])


def test_every_state_has_a_phase_and_one_way_on() -> None:
    for status, builds in scene.EVERY_STATE.items():
        for build in builds:
            call = build()
            assert phase.phase(call) in phase.CallPhase
            assert phase.can_answer(call) == (status is CallStatus.RINGING)
            assert phase.is_over(call) == (status in (CallStatus.ENDING, CallStatus.ENDED))
            assert phase.is_over(call) or phase.can_hang_up(call) or phase.can_answer(call)
