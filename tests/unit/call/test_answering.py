"""The callee's side: nothing before a person acted, then one answer."""

from __future__ import annotations

import pytest

from careconnect_desktop.call import effects, events
from careconnect_desktop.call.deadlines import Deadline, DeadlineKind
from careconnect_desktop.call.phase import CallPhase, phase
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import CallStatus, ConnectionStatus, MediaFlags, Side
from careconnect_desktop.model.calling import EndReason
from tests.helpers import call_scenes as scene


def test_a_ringing_call_keeps_the_offer_and_does_nothing() -> None:
    call, found = scene.begun(scene.made())
    assert scene.names(found) == []
    assert phase(call) is CallPhase.INCOMING
    assert scene.newest(call).status is ConnectionStatus.NEW


def test_candidates_wait_while_it_rings() -> None:
    call, found = scene.play(scene.ringing(), scene.came(1), scene.came(2), scene.came(None))
    assert scene.names(found) == []
    assert scene.newest(call).pending == (scene.candidate(1), scene.candidate(2), None)


def test_answering_opens_devices_and_makes_the_answer() -> None:
    call, found = scene.play(scene.ringing(), events.Answered())
    assert scene.names(found) == ["StartMedia", "OpenConnection", "CreateAnswer"]
    assert scene.only(found, effects.CreateAnswer)[0].offer == scene.offer("theirs 1")
    assert call.status is CallStatus.ACCEPTING


def test_candidates_are_flushed_in_order_once_the_answer_is_made_and_before_it_is_sent() -> None:
    call = scene.after(scene.ringing(), scene.came(1), events.Answered(), scene.came(2), scene.came(None))
    call, found = scene.play(call, scene.answer_created())
    applied = [effect.candidate for effect in scene.only(found, effects.AddIceCandidate)]
    assert applied == [scene.candidate(1), scene.candidate(2), None]
    assert scene.names(found)[-2:] == ["SendAnswer", "SendCandidates"]
    assert scene.newest(call).pending == ()


def test_the_first_answer_that_the_server_takes_accepts_the_call() -> None:
    call = scene.accepted(Side.CALLEE)
    assert call.status is CallStatus.ACCEPTED
    assert call.resume_token == "token-1"
    assert scene.after(call, events.ConnectionConnected(1)).was_connected


def test_media_may_pass_before_the_acknowledgement_and_the_call_goes_on_for_hours() -> None:
    call = scene.after(scene.answer_sent(), events.ConnectionConnected(1), events.AnswerTaken(1, "token-1"))
    assert phase(call) is CallPhase.CONNECTED
    assert not call.deadlines


def test_somebody_else_answered() -> None:
    call, found = scene.play(scene.answer_sent(), events.AnswerRefused(1, "answered_elsewhere"))
    assert (call.status, call.end_reason) == (CallStatus.ENDED, EndReason.ANSWERED_ELSEWHERE)
    assert scene.names(found) == ["CloseMedia", "CloseConnection"]


@pytest.mark.parametrize("reason", [EndReason.ANSWERED_ELSEWHERE, EndReason.CANCELLED, EndReason.TIMEOUT])
def test_the_ringing_ends(reason: EndReason) -> None:
    call, found = scene.play(scene.ringing(), events.CallEnded(scene.PEER, scene.CALL_ID, reason))
    assert (call.status, call.end_reason) == (CallStatus.ENDED, reason)
    assert scene.names(found) == []


def test_the_true_reason_replaces_that_there_is_no_such_call() -> None:
    call = scene.after(scene.answer_sent(), events.AnswerRefused(1, "no_call"))
    assert call.end_reason is EndReason.DISCONNECTED
    call = scene.after(call, events.CallEnded(scene.PEER, scene.CALL_ID, EndReason.CANCELLED))
    assert call.end_reason is EndReason.CANCELLED


def test_without_a_word_of_the_server_the_very_same_answer_is_sent_again() -> None:
    _, first = scene.play(scene.accepting(), scene.answer_created())
    call, again = scene.play(scene.answer_sent(), scene.passed(DeadlineKind.ANSWER_ACK, 1))
    assert scene.only(again, effects.SendAnswer) == scene.only(first, effects.SendAnswer)
    assert not scene.only(again, effects.SendCandidates)
    assert Deadline(DeadlineKind.ANSWER_ACK, 1) in call.deadlines


def test_the_callers_socket_is_away_for_a_moment() -> None:
    call, _ = scene.play(scene.answer_sent(), events.AnswerRefused(1, "user_offline"))
    assert call.status is CallStatus.ACCEPTING
    _, found = scene.play(call, scene.passed(DeadlineKind.ANSWER_ACK, 1))
    assert scene.names(found) == ["SendAnswer"]


def test_declining_tells_the_server_and_opens_nothing() -> None:
    call, found = scene.play(scene.ringing(), events.Declined())
    assert scene.names(found) == ["SendReject"]
    assert scene.only(found, effects.SendReject)[0].reason is EndReason.DECLINED
    assert scene.after(call, events.EndTaken()).status is CallStatus.ENDED


def test_hanging_up_what_rings_is_declining_and_busy_stays_busy() -> None:
    _, found = scene.play(scene.ringing(), events.HungUp())
    assert scene.only(found, effects.SendReject)[0].reason is EndReason.DECLINED
    _, found = scene.play(scene.ringing(), events.Declined(EndReason.BUSY))
    assert scene.only(found, effects.SendReject)[0].reason is EndReason.BUSY


def test_hanging_up_before_the_answer_left_is_a_rejection_and_after_it_the_end() -> None:
    _, found = scene.play(scene.accepting(), events.HungUp())
    assert scene.names(found) == ["CloseMedia", "CloseConnection", "SendReject"]
    _, found = scene.play(scene.answer_sent(), events.HungUp())
    assert scene.names(found) == ["CloseMedia", "CloseConnection", "SendEnd"]


def test_an_offer_that_cannot_be_applied_rejects_the_call() -> None:
    call, found = scene.play(scene.accepting(), events.ConnectionFailed(1, "sdp_invalid"))
    assert scene.names(found) == ["CloseConnection", "CloseMedia", "SendReject"]
    assert (call.end_reason, call.failure_code) == (EndReason.FAILED, "sdp_invalid")


def test_a_path_that_fails_before_the_acknowledgement_is_replaced_after_it() -> None:
    call = scene.after(scene.answer_sent(), events.ConnectionFailed(1, "ice_timeout"))
    assert call.status is CallStatus.ACCEPTING
    call = scene.after(call, events.AnswerTaken(1, "token-1"))
    _, found = scene.play(call, scene.passed(DeadlineKind.OFFER_TURN))
    assert scene.only(found, effects.CreateOffer) == [effects.CreateOffer(2)]


def test_it_rings_out_without_a_word_to_anybody() -> None:
    call, found = scene.play(scene.ringing(), scene.passed(DeadlineKind.RING))
    assert (call.status, call.end_reason) == (CallStatus.ENDED, EndReason.TIMEOUT)
    assert scene.names(found) == []


def test_a_repeated_offer_rings_once() -> None:
    assert scene.refusal(scene.ringing(), scene.made()) is Refusal.DUPLICATE
    assert scene.refusal(scene.ringing(), scene.made(2)) is Refusal.NOT_ACCEPTED_YET


def test_after_a_lost_socket_a_call_that_is_not_repeated_is_over() -> None:
    call = scene.after(scene.ringing(), events.SignalingLost(), events.SignalingRestored())
    still = scene.after(call, scene.made())
    assert Deadline(DeadlineKind.RERING) not in still.deadlines
    over, found = scene.play(call, scene.passed(DeadlineKind.RERING))
    assert (over.status, over.end_reason) == (CallStatus.ENDED, EndReason.DISCONNECTED)
    assert scene.names(found) == []


def test_a_repeated_call_may_overtake_the_news_of_its_socket() -> None:
    call = scene.after(scene.ringing(), events.SignalingLost(), scene.made())
    assert scene.refusal(call, events.SignalingRestored()) is Refusal.UNCHANGED
    assert Deadline(DeadlineKind.RERING) not in call.deadlines
    assert call.is_signaling_up


def test_an_answer_waits_for_the_socket() -> None:
    call = scene.after(scene.accepting(), events.SignalingLost())
    call, found = scene.play(call, scene.answer_created())
    assert "SendAnswer" not in scene.names(found)
    _, found = scene.play(call, events.SignalingRestored())
    assert scene.names(found) == ["SendAnswer", "SendCandidates"]


def test_the_callee_tells_of_its_devices_only_after_its_answer_was_taken() -> None:
    call, found = scene.play(scene.ringing(), events.OwnFlagsChanged(MediaFlags(video=False)))
    assert scene.names(found) == []
    call, found = scene.play(call, events.Answered(), scene.answer_created(), events.AnswerTaken(1, "t"))
    assert scene.only(found, effects.SendFlags)[0].flags == MediaFlags(video=False)


def test_what_the_caller_records_is_known_while_it_rings() -> None:
    event = events.PeerFlagsChanged(scene.PEER, scene.CALL_ID, MediaFlags(recording=True))
    call, found = scene.play(scene.ringing(), event)
    assert call.peer_flags.recording
    assert scene.names(found) == []


def test_results_without_an_act_are_a_fault_of_this_program() -> None:
    for event in (scene.answer_created(), events.ConnectionConnected(1), events.ConnectionFailed(1, "x")):
        assert scene.refusal(scene.ringing(), event) is Refusal.NOBODY_ACTED_YET
