"""A lost path is a new connection with a number exactly one higher."""

from __future__ import annotations

import pytest

from careconnect_desktop.call import effects, events
from careconnect_desktop.call.deadlines import CALLEE_OFFER_TURN_S, RECONNECT_S, Deadline, DeadlineKind
from careconnect_desktop.call.phase import CallPhase, phase
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import Call, CallStatus, ConnectionStatus, Side
from careconnect_desktop.model.calling import EndReason
from tests.helpers import call_scenes as scene


def statuses(call: Call) -> list[tuple[int, ConnectionStatus]]:
    return [(c.generation, c.status) for c in call.connections]


def test_a_silent_path_shows_and_comes_back() -> None:
    call = scene.silent()
    assert phase(call) is CallPhase.RECONNECTING
    assert Deadline(DeadlineKind.PATH_MEMORY) in call.deadlines
    call = scene.after(call, events.PathAlive(1))
    assert phase(call) is CallPhase.CONNECTED
    assert not call.deadlines


def test_the_caller_offers_the_next_generation_at_once() -> None:
    call, found = scene.play(scene.silent(), events.ConnectionFailed(1, "path_lost"))
    assert scene.names(found) == ["CloseConnection", "StoreResumeToken", "OpenConnection", "CreateOffer"]
    assert statuses(call) == [(2, ConnectionStatus.OFFERING)]
    assert phase(call) is CallPhase.RECONNECTING


def test_no_device_is_touched_by_a_new_generation() -> None:
    _, found = scene.play(scene.silent(), events.ConnectionFailed(1, "path_lost"), scene.offer_created(2))
    assert not scene.only(found, effects.StartMedia)
    _, found = scene.play(scene.silent(Side.CALLEE), scene.made(2), scene.answer_created(2))
    assert not scene.only(found, effects.StartMedia)


def test_the_callee_lets_the_caller_offer_first() -> None:
    call, found = scene.play(scene.silent(Side.CALLEE), events.ConnectionFailed(1, "path_lost"))
    assert effects.SetDeadline(Deadline(DeadlineKind.OFFER_TURN), CALLEE_OFFER_TURN_S) in found
    assert not scene.only(found, effects.CreateOffer)
    _, found = scene.play(call, scene.passed(DeadlineKind.OFFER_TURN))
    assert scene.only(found, effects.CreateOffer) == [effects.CreateOffer(2)]


def test_the_others_offer_is_answered_beside_a_connection_that_still_lives() -> None:
    call, found = scene.play(scene.connected(Side.CALLEE), scene.made(2))
    assert scene.names(found) == ["StoreResumeToken", "OpenConnection", "CreateAnswer"]
    assert statuses(call) == [(1, ConnectionStatus.CONNECTED), (2, ConnectionStatus.ANSWERING)]
    assert phase(call) is CallPhase.CONNECTED


def test_the_old_connection_is_closed_when_the_new_one_is_connected() -> None:
    call = scene.after(
        scene.connected(Side.CALLEE), scene.made(2), scene.answer_created(2), events.AnswerTaken(2, "t2")
    )
    call, found = scene.play(call, events.ConnectionConnected(2))
    assert scene.only(found, effects.CloseConnection) == [effects.CloseConnection(1)]
    assert statuses(call) == [(1, ConnectionStatus.CLOSED), (2, ConnectionStatus.CONNECTED)]
    assert not call.deadlines


def test_an_older_offer_is_dropped() -> None:
    call = scene.after(scene.connected(Side.CALLEE), scene.made(3))
    assert scene.refusal(call, scene.made(2)) is Refusal.STALE_GENERATION
    assert scene.refusal(call, scene.made(3)) is Refusal.DUPLICATE
    assert scene.refusal(call, scene.answered(2)) is Refusal.STALE_GENERATION
    assert scene.refusal(call, scene.came(1, 2)) is Refusal.STALE_GENERATION


def test_the_loser_of_two_offers_with_one_number_answers() -> None:
    call, found = scene.play(scene.reoffering(), scene.made(2))
    assert scene.names(found) == ["CloseConnection", "StoreResumeToken", "OpenConnection", "CreateAnswer"]
    assert statuses(call) == [(2, ConnectionStatus.ANSWERING)]
    assert scene.refusal(call, events.OfferRefused(2, "stale_generation", None, 2)) is Refusal.ACK_NOT_ASKED_FOR


def test_the_loser_may_learn_it_from_the_server_first() -> None:
    call, found = scene.play(scene.reoffering(), events.OfferRefused(2, "stale_generation", None, 2))
    assert scene.only(found, effects.CloseConnection) == [effects.CloseConnection(2)]
    call, found = scene.play(call, scene.came(1, 2), scene.made(2), scene.answer_created(2))
    assert scene.only(found, effects.CreateAnswer)[0].generation == 2
    assert scene.only(found, effects.AddIceCandidate) == [effects.AddIceCandidate(2, scene.candidate(1))]


def test_candidates_that_overtook_the_winning_offer_are_kept() -> None:
    call = scene.after(scene.reoffering(), scene.came(1, 2), scene.came(2, 2), scene.made(2), scene.came(None, 2))
    _, found = scene.play(call, scene.answer_created(2))
    applied = [effect.candidate for effect in scene.only(found, effects.AddIceCandidate)]
    assert applied == [scene.candidate(1), scene.candidate(2), None]


def test_a_winning_offer_that_never_arrives_is_followed_by_the_next_number() -> None:
    call = scene.after(scene.reoffering(), events.OfferRefused(2, "stale_generation", None, 4))
    _, found = scene.play(call, scene.passed(DeadlineKind.OFFER_TURN))
    assert scene.only(found, effects.CreateOffer) == [effects.CreateOffer(5)]


def test_an_offer_that_the_server_took_cannot_lose() -> None:
    call = scene.after(scene.reoffering(), events.OfferTaken(2, "t2"))
    assert scene.refusal(call, scene.made(2)) is Refusal.STALE_GENERATION


def test_an_offer_to_somebody_who_is_away_is_tried_again_and_at_once_when_they_are_back() -> None:
    call, found = scene.play(scene.reoffering(), events.OfferRefused(2, "user_offline"))
    assert effects.SetDeadline(Deadline(DeadlineKind.OFFER_ACK, 2), 2.0) in found
    call = scene.after(call, events.PeerSignalingLost(scene.PEER, scene.CALL_ID))
    _, found = scene.play(call, events.PeerSignalingRestored(scene.PEER, scene.CALL_ID))
    assert "SendOffer" in scene.names(found)


def test_nobody_is_answered_unasked_when_no_path_was_alive_for_two_minutes() -> None:
    forgotten, _ = scene.begun(
        events.CallRestored(scene.CALL_ID, Side.CALLEE, scene.PEER, "t", 1, is_path_remembered=False)
    )
    assert scene.refusal(forgotten, scene.made(2)) is Refusal.PATH_NOT_REMEMBERED


def test_two_minutes_without_a_path_end_the_call() -> None:
    call, found = scene.play(scene.lost(), scene.passed(DeadlineKind.PATH_MEMORY))
    assert (call.status, call.end_reason) == (CallStatus.ENDING, EndReason.FAILED)
    assert scene.names(found)[:1] == ["CloseMedia"]


@pytest.mark.parametrize("side", Side)
def test_a_call_that_never_connects_is_given_up_after_three_generations(side: Side) -> None:
    call = scene.accepted(side)
    for generation in (1, 2, 3):
        assert call.status is CallStatus.ACCEPTED
        call, _ = scene.play(call, events.ConnectionFailed(generation, "ice_timeout"))
        if side is Side.CALLEE:
            call, _ = scene.play(call, scene.passed(DeadlineKind.OFFER_TURN))
        call, _ = scene.play(call, scene.offer_created(generation + 1), events.OfferTaken(generation + 1, "t"))
    assert (call.end_reason, call.failure_code) == (EndReason.FAILED, "ice_timeout")


def test_one_generation_gets_fifteen_seconds() -> None:
    call, found = scene.play(scene.accepted(), scene.passed(DeadlineKind.CONNECT, 1))
    assert call.failure_code == "connect_timeout"
    assert scene.only(found, effects.CreateOffer) == [effects.CreateOffer(2)]


def test_a_call_that_was_connected_does_not_wait_that_long_for_a_path() -> None:
    _, found = scene.play(scene.reoffering(), events.OfferTaken(2, "t"), scene.answered(2))
    assert found[-2:] == [
        effects.SetDeadline(Deadline(DeadlineKind.CONNECT, 2), RECONNECT_S),
        effects.SetRemoteDescription(2, scene.answer("theirs 2")),
    ]
    _, found = scene.play(scene.silent(Side.CALLEE), scene.made(2), scene.answer_created(2))
    assert effects.SetDeadline(Deadline(DeadlineKind.CONNECT, 2), RECONNECT_S) in found


def test_a_connection_closed_over_there_is_a_hang_up_most_of_the_time() -> None:
    call, found = scene.play(scene.connected(), events.RemoteClosed(1))
    assert scene.names(found) == ["CloseConnection"]
    assert effects.SetDeadline(Deadline(DeadlineKind.OFFER_TURN), 2.0) in found
    over = scene.after(call, events.CallEnded(scene.PEER, scene.CALL_ID))
    assert over.end_reason is EndReason.HANGUP
    _, found = scene.play(call, scene.passed(DeadlineKind.OFFER_TURN))
    assert scene.only(found, effects.CreateOffer) == [effects.CreateOffer(2)]


def test_without_signaling_the_next_generation_waits_for_the_place_at_the_server() -> None:
    call = scene.after(scene.connected(), events.SignalingLost())
    call, found = scene.play(call, events.PathSilent(1), events.ConnectionFailed(1, "path_lost"))
    assert not scene.only(found, effects.CreateOffer)
    call, found = scene.play(call, events.SignalingRestored())
    assert scene.names(found) == ["SendResume"]
    _, found = scene.play(call, events.ResumeTaken(1, scene.PEER, "token-2"))
    assert scene.only(found, effects.CreateOffer) == [effects.CreateOffer(2)]


def test_late_results_of_a_closed_connection_are_overtaken() -> None:
    call = scene.lost()
    for event in (events.PathAlive(1), events.ConnectionFailed(1, "x"), events.RemoteClosed(1)):
        assert scene.refusal(call, event) is Refusal.CONNECTION_GONE


def test_a_failed_replacement_leaves_the_living_connection_alone() -> None:
    call = scene.after(scene.connected(Side.CALLEE), scene.made(2))
    call, found = scene.play(call, events.ConnectionFailed(2, "ice_timeout"))
    assert phase(call) is CallPhase.CONNECTED
    assert scene.only(found, effects.CreateOffer) == []
    assert Deadline(DeadlineKind.OFFER_TURN) not in call.deadlines
