"""The caller's side: placing, ringing over there, answered, refused, cancelled."""

from __future__ import annotations

import pytest

from careconnect_desktop.call import effects, events
from careconnect_desktop.call.deadlines import Deadline, DeadlineKind
from careconnect_desktop.call.machine import begin
from careconnect_desktop.call.phase import CallPhase, phase
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import CallStatus, ConnectionStatus, MediaFlags, Party
from careconnect_desktop.model.calling import EndReason
from tests.helpers import call_scenes as scene


def test_placing_opens_devices_and_offers_the_first_generation() -> None:
    call, found = begin(events.CallPlaced(scene.CALL_ID, scene.PEER, appointment_id="a-1"))
    assert scene.names(found) == ["StartMedia", "OpenConnection", "CreateOffer"]
    assert call.status is CallStatus.INVITING
    assert scene.newest(call).status is ConnectionStatus.OFFERING
    assert phase(call) is CallPhase.CALLING


def test_the_offer_goes_out_as_soon_as_it_is_made_with_its_candidates() -> None:
    call, found = scene.play(scene.placed(), scene.offer_created())
    assert scene.names(found) == ["SendOffer", "SendCandidates"]
    (sent,) = scene.only(found, effects.SendOffer)
    assert (sent.to, sent.call_id, sent.generation) == ("PAT001", scene.CALL_ID, 1)
    assert scene.only(found, effects.SendCandidates)[0].candidates == scene.LOCAL_CANDIDATES
    assert Deadline(DeadlineKind.OFFER_ACK, 1) in call.deadlines


def test_it_rings_once_the_server_took_the_offer() -> None:
    call = scene.rung()
    assert phase(call) is CallPhase.RINGING
    assert call.resume_token == "token-1"
    assert call.deadlines == {Deadline(DeadlineKind.RING)}


def test_without_a_word_of_the_server_the_very_same_offer_is_sent_again() -> None:
    _, first = scene.play(scene.placed(), scene.offer_created())
    call, again = scene.play(scene.inviting(), scene.passed(DeadlineKind.OFFER_ACK, 1))
    assert scene.only(again, effects.SendOffer) == scene.only(first, effects.SendOffer)
    assert not scene.only(again, effects.SendCandidates)
    assert Deadline(DeadlineKind.OFFER_ACK, 1) in call.deadlines


def test_an_answer_is_applied_and_accepts_the_call() -> None:
    call, found = scene.play(scene.rung(), scene.answered())
    assert call.status is CallStatus.ACCEPTED
    assert phase(call) is CallPhase.CONNECTING
    assert scene.names(found) == ["SetRemoteDescription", "StoreResumeToken"]
    assert Deadline(DeadlineKind.CONNECT, 1) in call.deadlines
    assert Deadline(DeadlineKind.RING) not in call.deadlines


def test_the_answer_may_overtake_the_acknowledgement() -> None:
    call = scene.after(scene.inviting(), scene.answered(), events.OfferTaken(1, "late"))
    assert call.status is CallStatus.ACCEPTED
    assert call.resume_token == "late"
    assert not any(deadline.kind is DeadlineKind.OFFER_ACK for deadline in call.deadlines)


def test_the_person_is_learnt_from_the_first_word_of_the_other_side() -> None:
    assert scene.rung().peer == Party(medical_id="PAT001")
    assert scene.accepted().peer == scene.PEER


def test_nothing_answers_an_offer_that_never_left() -> None:
    assert scene.refusal(scene.placed(), scene.answered()) is Refusal.NO_OFFER_TO_ANSWER
    assert scene.refusal(scene.rung(), scene.answered(2)) is Refusal.NO_OFFER_TO_ANSWER


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("busy", EndReason.BUSY),
        ("user_offline", EndReason.FAILED),
        ("not_related", EndReason.FAILED),
        ("rate_limited", EndReason.FAILED),
        ("validation_failed", EndReason.FAILED),
        ("too_large", EndReason.FAILED),
        ("no_call", EndReason.FAILED),
        ("a_code_of_the_future", EndReason.FAILED),
    ],
)
def test_a_refused_call_is_over_with_the_code(code: str, reason: EndReason) -> None:
    call, found = scene.play(scene.inviting(), events.OfferRefused(1, code))
    assert (call.status, call.end_reason, call.refusal_code) == (CallStatus.ENDED, reason, code)
    assert scene.names(found) == ["CloseMedia", "CloseConnection"]
    assert not call.deadlines


@pytest.mark.parametrize("code", ["unavailable", "internal"])
def test_a_server_in_trouble_is_asked_again(code: str) -> None:
    call, found = scene.play(scene.inviting(), events.OfferRefused(1, code))
    assert call.status is CallStatus.INVITING
    assert scene.only(found, effects.SetDeadline) == [effects.SetDeadline(Deadline(DeadlineKind.OFFER_ACK, 1), 2.0)]


def test_glare_answers_the_others_call_at_once() -> None:
    call, found = scene.play(scene.inviting(), events.OfferRefused(1, "glare", scene.OTHER_CALL_ID))
    assert scene.names(found) == ["CloseMedia", "CloseConnection", "AnswerOther"]
    assert scene.only(found, effects.AnswerOther)[0].call_id == scene.OTHER_CALL_ID
    assert (call.status, call.end_reason) == (CallStatus.ENDED, EndReason.REPLACED)


@pytest.mark.parametrize("reason", [EndReason.DECLINED, EndReason.BUSY])
def test_declined_over_there(reason: EndReason) -> None:
    call, found = scene.play(scene.rung(), events.CallRejected(scene.PEER, scene.CALL_ID, reason))
    assert (call.status, call.end_reason) == (CallStatus.ENDED, reason)
    assert scene.names(found)[0] == "CloseMedia"


def test_cancelling_what_never_left_tells_nobody() -> None:
    call, found = scene.play(scene.placed(), events.HungUp())
    assert (call.status, call.end_reason) == (CallStatus.ENDED, EndReason.CANCELLED)
    assert scene.names(found) == ["CloseMedia", "CloseConnection"]


def test_cancelling_acts_on_the_device_first() -> None:
    call, found = scene.play(scene.rung(), events.HungUp())
    assert call.status is CallStatus.ENDING
    assert scene.names(found) == ["CloseMedia", "CloseConnection", "SendEnd"]
    assert scene.only(found, effects.SendEnd)[0].reason is EndReason.CANCELLED


def test_nobody_answers() -> None:
    call, found = scene.play(scene.rung(), scene.passed(DeadlineKind.RING))
    assert call.end_reason is EndReason.TIMEOUT
    assert scene.only(found, effects.SendEnd)[0].reason is EndReason.TIMEOUT


def test_without_a_network_the_call_ends_with_the_reason() -> None:
    call = scene.after(scene.placed(), events.ConnectionFailed(1, "no_network"))
    assert (call.status, call.end_reason, call.failure_code) == (CallStatus.ENDED, EndReason.FAILED, "no_network")


def test_a_call_placed_offline_is_sent_when_the_socket_comes() -> None:
    call, _ = begin(events.CallPlaced(scene.CALL_ID, scene.PEER, is_signaling_up=False))
    call, found = scene.play(call, scene.offer_created())
    assert not scene.only(found, effects.SendOffer)
    _, found = scene.play(call, events.SignalingRestored())
    assert scene.names(found) == ["SendOffer", "SendCandidates"]


def test_what_the_caller_tells_of_its_devices_goes_out_once_the_server_knows_the_call() -> None:
    call = scene.after(scene.inviting(), events.OwnFlagsChanged(MediaFlags(recording=True)))
    _, found = scene.play(call, events.OfferTaken(1, "token-1"))
    assert scene.only(found, effects.SendFlags)[0].flags == MediaFlags(recording=True)


def test_a_later_offer_proves_that_the_call_was_accepted() -> None:
    call, found = scene.play(scene.rung(), scene.made(2))
    assert call.status is CallStatus.ACCEPTED
    assert scene.names(found)[-2:] == ["OpenConnection", "CreateAnswer"]
    assert "StartMedia" not in scene.names(found)
