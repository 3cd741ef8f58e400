"""What the server says to offers and answers of an accepted call, code by code."""

from __future__ import annotations

import pytest

from careconnect_desktop.call import effects, events
from careconnect_desktop.call.deadlines import Deadline, DeadlineKind
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import Call, CallStatus, Side
from careconnect_desktop.model.calling import EndReason
from tests.helpers import call_scenes as scene


def reanswering() -> Call:
    """ACCEPTED, the answer of the second generation is sent."""
    return scene.after(scene.silent(Side.CALLEE), scene.made(2), scene.answer_created(2))


@pytest.mark.parametrize(
    ("build", "event", "retry"),
    [
        (scene.reoffering, lambda code: events.OfferRefused(2, code), DeadlineKind.OFFER_ACK),
        (reanswering, lambda code: events.AnswerRefused(2, code), DeadlineKind.ANSWER_ACK),
    ],
)
@pytest.mark.parametrize("code", ["user_offline", "unavailable", "internal", "rate_limited"])
def test_what_passes_is_tried_again_unchanged(build: object, event: object, retry: DeadlineKind, code: str) -> None:
    assert callable(build)
    assert callable(event)
    call, found = scene.play(build(), event(code))
    assert effects.SetDeadline(Deadline(retry, 2), 2.0) in found
    assert scene.names(found) == []
    _, found = scene.play(call, scene.passed(retry, 2))
    assert scene.names(found) in (["SendOffer"], ["SendAnswer"])


@pytest.mark.parametrize(
    ("code", "reason"), [("no_call", EndReason.DISCONNECTED), ("validation_failed", EndReason.FAILED)]
)
def test_what_does_not_pass_ends_the_call_and_is_told(code: str, reason: EndReason) -> None:
    for call, event in (
        (scene.reoffering(), events.OfferRefused(2, code)),
        (reanswering(), events.AnswerRefused(2, code)),
    ):
        over, found = scene.play(call, event)
        assert (over.status, over.end_reason, over.refusal_code) == (CallStatus.ENDING, reason, code)
        assert scene.names(found)[0] == "CloseMedia"
        assert scene.names(found)[-1] == "SendEnd"


def test_an_answer_to_an_offer_that_was_overtaken_is_given_up() -> None:
    call, found = scene.play(reanswering(), events.AnswerRefused(2, "stale_generation", 3))
    assert scene.only(found, effects.CloseConnection) == [effects.CloseConnection(2)]
    assert call.newest_generation == 3
    assert scene.after(call, scene.made(3)).newest_generation == 3


def test_a_first_answer_that_is_refused_for_good_is_told() -> None:
    call, found = scene.play(scene.answer_sent(), events.AnswerRefused(1, "validation_failed"))
    assert call.end_reason is EndReason.FAILED
    assert scene.names(found) == ["CloseMedia", "CloseConnection", "SendReject"]


def test_a_first_answer_that_was_taken_without_a_word_and_overtaken_accepts_the_call() -> None:
    call = scene.after(scene.answer_sent(), events.AnswerRefused(1, "stale_generation", 2))
    assert call.status is CallStatus.ACCEPTED
    _, found = scene.play(call, scene.made(2))
    assert scene.only(found, effects.CreateAnswer)[0].generation == 2


@pytest.mark.parametrize(
    ("build", "event"),
    [
        (scene.placed, events.OfferRefused(1, "busy")),
        (scene.placed, events.OfferTaken(1, "t")),
        (scene.accepting, events.AnswerRefused(1, "no_call")),
        (scene.accepting, events.AnswerTaken(1, "t")),
        (scene.lost, events.OfferRefused(2, "no_call")),
        (scene.connected, events.AnswerRefused(4, "no_call")),
        (scene.connected, events.ResumeRefused("no_call")),
        (lambda: scene.after(scene.connected(), events.SignalingLost()), events.ResumeTaken(1, scene.PEER, "t")),
    ],
)
def test_a_word_about_what_was_never_sent_changes_nothing(build: object, event: events.Event) -> None:
    assert callable(build)
    assert scene.refusal(build(), event) is Refusal.ACK_NOT_ASKED_FOR


def test_a_second_acknowledgement_changes_nothing() -> None:
    assert scene.refusal(scene.rung(), events.OfferTaken(1, "other")) is Refusal.DUPLICATE
    taken = scene.after(scene.reoffering(), events.OfferTaken(2, "t"))
    assert scene.refusal(taken, events.OfferTaken(1, "late")) is Refusal.CONNECTION_GONE


LATE: tuple[events.Event, ...] = (
    events.OfferTaken(1, "t"),
    events.AnswerRefused(1, "no_call"),
    events.NoteRefused("no_call"),
    events.EndTaken(),
    events.EndRefused("x"),
    events.ResumeTaken(1, scene.PEER, "t"),
    events.ResumeRefused("x"),
)


@pytest.mark.parametrize("event", LATE, ids=lambda event: type(event).__name__)
def test_acknowledgements_after_the_end_are_overtaken(event: events.Event) -> None:
    assert scene.refusal(scene.ended(), event) is Refusal.ALREADY_OVER


def test_the_end_outlives_a_server_that_cannot_say_now() -> None:
    call = scene.after(scene.connected(), events.SignalingLost(), events.HungUp(), events.SignalingRestored())
    call, found = scene.play(call, events.ResumeRefused("unavailable"))
    assert effects.SetDeadline(Deadline(DeadlineKind.RESUME_ACK), 2.0) in found
    call, found = scene.play(call, scene.passed(DeadlineKind.RESUME_ACK))
    assert scene.names(found) == ["SendResume"]
    assert scene.after(call, events.ResumeRefused("no_call")).status is CallStatus.ENDED


def test_nobody_answered_a_call_that_never_left_and_one_whose_answer_was_never_confirmed() -> None:
    over, found = scene.play(scene.placed(), scene.passed(DeadlineKind.RING))
    assert (over.status, over.end_reason) == (CallStatus.ENDED, EndReason.TIMEOUT)
    assert scene.names(found) == ["CloseMedia", "CloseConnection"]
    over, found = scene.play(scene.answer_sent(), scene.passed(DeadlineKind.RING))
    assert over.end_reason is EndReason.DISCONNECTED
    assert scene.names(found) == ["CloseMedia", "CloseConnection", "SendEnd"]
