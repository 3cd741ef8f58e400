"""Candidates: kept until the remote description was applied, in order, bounded, and from the right person."""

from __future__ import annotations

from careconnect_desktop.call import effects, events
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import Side
from careconnect_desktop.model.calling import MAX_CANDIDATES_PER_CALL
from tests.helpers import call_scenes as scene


def applied(found: list[effects.Effect]) -> list[object]:
    return [effect.candidate for effect in scene.only(found, effects.AddIceCandidate)]


def test_they_wait_until_setting_the_remote_description_has_returned() -> None:
    call, found = scene.play(scene.rung(), scene.came(1), scene.answered(), scene.came(2))
    assert applied(found) == []
    call, found = scene.play(call, events.RemoteDescriptionSet(1))
    assert applied(found) == [scene.candidate(1), scene.candidate(2)]
    _, found = scene.play(call, scene.came(3), scene.came(None))
    assert applied(found) == [scene.candidate(3), None]


def test_a_path_may_be_found_before_setting_the_remote_description_has_returned() -> None:
    call = scene.after(scene.rung(), scene.answered(), scene.came(1), events.ConnectionConnected(1))
    call, found = scene.play(call, scene.came(2))
    assert applied(found) == []
    _, found = scene.play(call, events.RemoteDescriptionSet(1))
    assert applied(found) == [scene.candidate(1), scene.candidate(2)]


def test_nothing_follows_the_end_of_candidates() -> None:
    call = scene.after(scene.accepted(), scene.came(None))
    assert scene.refusal(call, scene.came(1)) is Refusal.CANDIDATE_AFTER_END
    assert scene.refusal(call, scene.came(None)) is Refusal.CANDIDATE_AFTER_END


def test_they_are_bounded_before_and_after_the_description() -> None:
    for build in (scene.ringing, scene.accepted):
        call = scene.after(build(), *(scene.came(number) for number in range(MAX_CANDIDATES_PER_CALL)))
        assert scene.refusal(call, scene.came(999)) is Refusal.TOO_MANY_CANDIDATES
        scene.after(call, scene.came(None))


def test_those_of_the_next_generation_may_overtake_its_offer() -> None:
    call = scene.after(scene.connected(Side.CALLEE), scene.came(1, 2), scene.came(2, 2), scene.came(None, 2))
    assert scene.refusal(call, scene.came(3, 2)) is Refusal.CANDIDATE_AFTER_END
    _, found = scene.play(call, scene.made(2), scene.answer_created(2))
    assert applied(found) == [scene.candidate(1), scene.candidate(2), None]


def test_early_ones_are_bounded_together_with_the_waiting_ones() -> None:
    call = scene.ringing()
    for number in range(MAX_CANDIDATES_PER_CALL):
        call = scene.after(call, scene.came(number, 1 + number % 2))
    assert call.buffered_count == MAX_CANDIDATES_PER_CALL
    assert scene.refusal(call, scene.came(999, 1)) is Refusal.TOO_MANY_CANDIDATES
    assert scene.refusal(call, scene.came(999, 2)) is Refusal.TOO_MANY_CANDIDATES


def test_without_a_number_the_newest_generation_is_meant() -> None:
    call = scene.after(scene.connected(Side.CALLEE), scene.made(2))
    call = scene.after(call, scene.came(1, None))
    assert scene.newest(call).pending == (scene.candidate(1),)


def test_numbers_far_ahead_are_refused() -> None:
    assert scene.refusal(scene.connected(), scene.came(1, 3)) is Refusal.GENERATION_SKIPPED


def test_what_failed_takes_no_more() -> None:
    call = scene.after(scene.connected(Side.CALLEE), events.RemoteClosed(1))
    assert scene.refusal(call, scene.came(1)) is Refusal.CONNECTION_GONE
