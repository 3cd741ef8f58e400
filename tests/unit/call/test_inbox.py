"""What arrives for calls that are not known, are over, or are to be answered at once."""

from __future__ import annotations

from careconnect_desktop.call import events
from careconnect_desktop.call.inbox import MAX_REMEMBERED_CALLS, Inbox
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import Party
from careconnect_desktop.model.calling import MAX_CANDIDATES_PER_CALL, MAX_UNKNOWN_CALLS, UNKNOWN_CALL_LIFE_S
from tests.helpers import call_scenes as scene


def candidate_of(call_id: str, number: int, sender: Party = scene.PEER) -> events.CandidateReceived:
    return events.CandidateReceived(sender, call_id, scene.candidate(number), 1)


def test_candidates_wait_for_their_call_in_order() -> None:
    inbox = Inbox()
    kept = [candidate_of(scene.CALL_ID, number) for number in range(5)]
    for event in kept:
        assert inbox.receive(event, 0.0) is None
    assert inbox.receive(scene.made(), 1.0) is None
    assert inbox.take(scene.CALL_ID, scene.PEER, 1.0) == tuple(kept)
    assert inbox.take(scene.CALL_ID, scene.PEER, 1.0) == ()


def test_those_of_anybody_else_are_dropped() -> None:
    inbox = Inbox()
    inbox.receive(candidate_of(scene.CALL_ID, 1, scene.STRANGER), 0.0)
    inbox.receive(candidate_of(scene.CALL_ID, 2), 0.0)
    assert inbox.take(scene.CALL_ID, scene.PEER, 0.0) == (candidate_of(scene.CALL_ID, 2),)
    assert inbox.unknown_call_count == 0


def test_they_are_forgotten_after_a_minute() -> None:
    inbox = Inbox()
    inbox.receive(candidate_of(scene.CALL_ID, 1), 0.0)
    assert inbox.take(scene.CALL_ID, scene.PEER, UNKNOWN_CALL_LIFE_S) == ()


def test_they_are_bounded_for_a_call() -> None:
    inbox = Inbox()
    for number in range(MAX_CANDIDATES_PER_CALL):
        assert inbox.receive(candidate_of(scene.CALL_ID, number), 0.0) is None
    assert inbox.receive(candidate_of(scene.CALL_ID, 999), 0.0) is Refusal.TOO_MANY_CANDIDATES


def test_a_flood_of_unknown_calls_costs_its_sender_only() -> None:
    inbox = Inbox()
    inbox.receive(candidate_of(scene.CALL_ID, 1), 0.0)
    for number in range(100):
        inbox.receive(candidate_of(f"flood-{number}", 1, scene.STRANGER), 0.0)
    assert inbox.unknown_call_count == MAX_UNKNOWN_CALLS
    assert len(inbox.take(scene.CALL_ID, scene.PEER, 0.0)) == 1


def test_a_call_that_is_over_never_rings_again() -> None:
    inbox = Inbox()
    inbox.receive(candidate_of(scene.CALL_ID, 1), 0.0)
    inbox.forget(scene.CALL_ID)
    assert inbox.receive(scene.made(), 0.0) is Refusal.ALREADY_OVER
    assert inbox.receive(candidate_of(scene.CALL_ID, 1), 0.0) is Refusal.ALREADY_OVER
    assert inbox.unknown_call_count == 0


def test_what_is_remembered_of_calls_that_are_over_is_bounded() -> None:
    inbox = Inbox()
    inbox.forget(scene.CALL_ID)
    for number in range(MAX_REMEMBERED_CALLS):
        inbox.forget(f"call-{number}")
    assert inbox.receive(scene.made(), 0.0) is None


def test_other_events_of_unknown_calls_are_refused() -> None:
    inbox = Inbox()
    for event in (scene.made(2), scene.answered(), events.CallEnded(scene.PEER, scene.CALL_ID)):
        assert inbox.receive(event, 0.0) is Refusal.UNKNOWN_CALL


def test_an_expected_call_is_answered_once_and_only_of_that_person() -> None:
    inbox = Inbox()
    inbox.expect(scene.CALL_ID, Party(medical_id="pat001"), 0.0)
    assert not inbox.take_expected(scene.made(1, scene.STRANGER), 1.0)
    assert inbox.take_expected(scene.made(), 1.0)
    assert not inbox.take_expected(scene.made(), 1.0)


def test_an_expectation_ends() -> None:
    inbox = Inbox()
    inbox.expect(scene.CALL_ID, scene.PEER, 0.0)
    assert not inbox.take_expected(scene.made(), UNKNOWN_CALL_LIFE_S)
    inbox.expect(scene.CALL_ID, scene.PEER, 100.0)
    inbox.withdraw_expected()
    assert not inbox.take_expected(scene.made(), 101.0)
    inbox.expect(scene.CALL_ID, scene.PEER, 200.0)
    inbox.forget(scene.CALL_ID)
    assert not inbox.take_expected(scene.made(), 201.0)
