"""This side's socket comes and goes; the call keeps its place at the server."""

from __future__ import annotations

import pytest

from careconnect_desktop.call import effects, events
from careconnect_desktop.call.deadlines import RESUME_S, Deadline, DeadlineKind
from careconnect_desktop.call.phase import (
    CallPhase,
    is_finished,
    is_own_signaling_lost,
    is_peer_reconnecting,
    phase,
)
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import CallStatus, MediaFlags, Side
from careconnect_desktop.model.calling import EndReason
from tests.helpers import call_scenes as scene

BACK = events.ResumeTaken(1, scene.PEER, "token-2")


def test_a_lost_socket_leaves_media_alone() -> None:
    call, found = scene.play(scene.connected(), events.SignalingLost())
    assert scene.names(found) == []
    assert effects.SetDeadline(Deadline(DeadlineKind.RESUME_WINDOW), RESUME_S) in found
    assert phase(call) is CallPhase.CONNECTED
    assert is_own_signaling_lost(call)
    assert scene.refusal(call, events.SignalingLost()) is Refusal.UNCHANGED


def test_a_new_socket_takes_the_place_with_the_token() -> None:
    call = scene.after(scene.connected(), events.SignalingLost())
    call, found = scene.play(call, events.SignalingRestored())
    assert scene.only(found, effects.SendResume) == [effects.SendResume("token-1")]
    call, found = scene.play(call, BACK)
    assert scene.only(found, effects.StoreResumeToken) == [effects.StoreResumeToken("token-2", 1)]
    assert not call.deadlines
    assert not scene.only(found, effects.CreateOffer), "media is alive"


def test_resuming_is_tried_again_without_an_acknowledgement() -> None:
    call = scene.after(scene.connected(), events.SignalingLost(), events.SignalingRestored())
    call, found = scene.play(call, scene.passed(DeadlineKind.RESUME_ACK))
    assert scene.names(found) == ["SendResume"]
    call, found = scene.play(call, events.ResumeRefused("unavailable"))
    assert effects.SetDeadline(Deadline(DeadlineKind.RESUME_ACK), 2.0) in found


def test_the_server_has_no_such_call_any_more() -> None:
    call = scene.after(scene.connected(), events.SignalingLost(), events.SignalingRestored())
    call, found = scene.play(call, events.ResumeRefused("no_call"))
    assert (call.status, call.end_reason) == (CallStatus.ENDED, EndReason.DISCONNECTED)
    assert scene.names(found) == ["CloseMedia", "CloseConnection", "StoreResumeToken"]


def test_after_the_window_the_call_is_over() -> None:
    call = scene.after(scene.connected(), events.SignalingLost())
    call, found = scene.play(call, scene.passed(DeadlineKind.RESUME_WINDOW))
    assert (call.status, call.end_reason) == (CallStatus.ENDED, EndReason.DISCONNECTED)
    assert scene.only(found, effects.StoreResumeToken) == [effects.StoreResumeToken(None, 1)]


def test_nothing_is_sent_without_a_socket() -> None:
    call = scene.after(scene.connected(), events.SignalingLost())
    _, found = scene.play(call, events.OwnFlagsChanged(MediaFlags(audio=False)), events.HungUp())
    assert scene.names(found) == ["CloseMedia", "CloseConnection", "StoreResumeToken"]


def test_what_changed_while_away_is_told_after_coming_back() -> None:
    call = scene.after(
        scene.connected(),
        events.OwnFlagsChanged(MediaFlags(audio=True, video=True)),
        events.SignalingLost(),
        events.OwnFlagsChanged(MediaFlags(video=False)),
        events.SignalingRestored(),
    )
    _, found = scene.play(call, BACK)
    assert scene.only(found, effects.SendFlags)[0].flags == MediaFlags(audio=True, video=False)


def test_an_offer_that_the_server_may_not_have_is_sent_after_resuming() -> None:
    call = scene.after(scene.reoffering(), events.SignalingLost(), events.SignalingRestored())
    _, found = scene.play(call, BACK)
    assert [effect.generation for effect in scene.only(found, effects.SendOffer)] == [2]


def test_a_missed_offer_is_followed_by_the_next_number() -> None:
    call = scene.after(scene.lost(), events.SignalingLost(), events.SignalingRestored())
    call = scene.after(call, events.ResumeTaken(4, scene.PEER, "token-2"))
    later, found = scene.play(call, scene.passed(DeadlineKind.OFFER_TURN))
    assert later.newest_generation in (4, 5)
    assert scene.only(found, effects.CreateOffer) in ([effects.CreateOffer(5)], [])


def test_a_place_beside_somebody_else_is_refused() -> None:
    call = scene.after(scene.connected(), events.SignalingLost(), events.SignalingRestored())
    assert scene.refusal(call, events.ResumeTaken(1, scene.STRANGER, "x")) is Refusal.WRONG_SENDER


def test_the_other_side_reconnects() -> None:
    call = scene.after(scene.connected(), events.PeerSignalingLost(scene.PEER, scene.CALL_ID))
    assert is_peer_reconnecting(call)
    assert phase(call) is CallPhase.CONNECTED
    flags = scene.after(call, events.OwnFlagsChanged(MediaFlags(audio=True)))
    call, found = scene.play(flags, events.PeerSignalingRestored(scene.PEER, scene.CALL_ID))
    assert not is_peer_reconnecting(call)
    assert scene.only(found, effects.SendFlags)[0].flags == MediaFlags(audio=True), "a restarted program knows nothing"


def test_a_word_of_the_other_side_proves_that_it_is_back() -> None:
    lost = scene.after(scene.connected(), events.PeerSignalingLost(scene.PEER, scene.CALL_ID))
    told = events.PeerFlagsChanged(scene.PEER, scene.CALL_ID, MediaFlags(audio=True))
    assert not is_peer_reconnecting(scene.after(lost, told))
    assert not is_peer_reconnecting(scene.after(lost, scene.made(2)))


def test_what_the_server_said_of_the_other_side_is_forgotten_with_the_socket() -> None:
    call = scene.after(scene.connected(), events.PeerSignalingLost(scene.PEER, scene.CALL_ID))
    assert not is_peer_reconnecting(scene.after(call, events.SignalingLost(), events.SignalingRestored()))


@pytest.mark.parametrize("is_up", [True, False])
def test_a_restarted_program_takes_its_place_and_offers_the_next_generation(is_up: bool) -> None:
    restored = events.CallRestored(
        scene.CALL_ID, Side.CALLEE, scene.PEER, "token-7", 3, is_path_remembered=True, is_signaling_up=is_up
    )
    call, found = scene.begun(restored)
    if not is_up:
        call, more = scene.play(call, events.SignalingRestored())
        found += more
    assert scene.names(found) == ["StartMedia", "SendResume"]
    assert phase(call) is CallPhase.RECONNECTING
    call, found = scene.play(call, events.ResumeTaken(3, scene.PEER, "token-8"))
    assert scene.only(found, effects.CreateOffer) == [effects.CreateOffer(4)]


def test_a_ringing_call_resumes_too() -> None:
    call = scene.after(scene.rung(), events.SignalingLost())
    call, found = scene.play(call, events.SignalingRestored())
    assert scene.names(found) == ["SendResume"]
    call = scene.after(call, BACK, scene.answered())
    assert call.status is CallStatus.ACCEPTED


def test_an_offer_without_acknowledgement_is_placed_again_on_a_new_socket() -> None:
    call = scene.after(scene.inviting(), events.SignalingLost())
    _, found = scene.play(call, events.SignalingRestored())
    assert scene.names(found) == ["SendOffer"]


# ---- the end, told


def test_hanging_up_is_told_and_done() -> None:
    call, found = scene.play(scene.connected(), events.HungUp())
    assert scene.names(found) == ["CloseMedia", "CloseConnection", "StoreResumeToken", "SendEnd"]
    assert not is_finished(call)
    call = scene.after(call, events.EndTaken())
    assert is_finished(call)
    assert not call.deadlines


def test_an_end_without_acknowledgement_is_told_again_while_the_server_holds_the_call() -> None:
    call, found = scene.play(scene.ending(), scene.passed(DeadlineKind.END_ACK))
    assert call.status is CallStatus.ENDED
    assert scene.names(found) == ["SendEnd"]
    assert not is_finished(call)
    call, found = scene.play(call, scene.passed(DeadlineKind.END_ACK))
    assert scene.names(found) == ["SendEnd"]
    assert is_finished(scene.after(call, scene.passed(DeadlineKind.RESUME_WINDOW)))


def test_an_end_is_told_after_the_socket_came_back() -> None:
    call = scene.after(scene.connected(), events.SignalingLost(), events.HungUp(), scene.passed(DeadlineKind.END_ACK))
    assert call.status is CallStatus.ENDED
    call, found = scene.play(call, events.SignalingRestored())
    assert scene.names(found) == ["SendResume"]
    call, found = scene.play(call, BACK)
    assert scene.names(found) == ["SendEnd"]
    assert is_finished(scene.after(call, events.EndTaken()))


def test_an_offer_for_what_is_over_here_says_so_again() -> None:
    call = scene.after(scene.ending(), scene.passed(DeadlineKind.END_ACK))
    _, found = scene.play(call, scene.made(2))
    assert scene.names(found) == ["SendEnd"]
    assert scene.refusal(scene.ended(), scene.made(2)) is Refusal.ALREADY_OVER


@pytest.mark.parametrize("word", [events.EndRefused("no_call"), events.CallEnded(scene.PEER, scene.CALL_ID)])
def test_a_server_that_knows_need_not_be_told(word: events.Event) -> None:
    call = scene.after(scene.ending(), word)
    assert is_finished(call)
    assert call.end_reason is EndReason.HANGUP


def test_a_server_in_trouble_is_told_again() -> None:
    assert scene.refusal(scene.ending(), events.EndRefused("unavailable")) is Refusal.NOTE_NOT_TAKEN


@pytest.mark.parametrize("reason", [EndReason.HANGUP, EndReason.DISCONNECTED])
def test_ended_over_there(reason: EndReason) -> None:
    call, found = scene.play(scene.connected(), events.CallEnded(scene.PEER, scene.CALL_ID, reason))
    assert (call.status, call.end_reason) == (CallStatus.ENDED, reason)
    assert scene.names(found) == ["CloseMedia", "CloseConnection", "StoreResumeToken"]
    assert not call.deadlines


def test_declining_after_the_answer_ends_it_too() -> None:
    call = scene.after(scene.connected(), events.CallRejected(scene.PEER, scene.CALL_ID))
    assert call.end_reason is EndReason.DECLINED
