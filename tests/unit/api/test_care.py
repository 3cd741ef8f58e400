"""The symptom checker, feedback and the probe over REST: what is sent, and what comes of the answers."""

from __future__ import annotations

import json

import pytest

from careconnect_desktop.api.care import RestCare, RestProbe
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.care import (
    PossibleCondition,
    Probability,
    Review,
    SymptomQuestion,
    Urgency,
)
from careconnect_desktop.ports.credentials import SessionTokens
from tests.helpers.fake_server import FakeServer, answer, in_turn, refusal


async def care_of(server: FakeServer) -> RestCare:
    await server.session.begin(SessionTokens(access_token="access", refresh_token="refresh"))
    return RestCare(server.session)


async def test_a_question_leaves_out_what_was_not_told() -> None:
    found = {
        "possibleConditions": [{"condition": "Cold", "probability": "high", "description": "A virus."}],
        "recommendations": ["Rest."],
        "urgency": "medium",
        "shouldSeeDoctor": True,
        "source": "rules-1",
        "further": "ignored",
    }
    server = FakeServer(in_turn(answer(body=found)))
    care = await care_of(server)
    advice = await care.analyze(SymptomQuestion(symptoms="cough", age=30))
    (request,) = server.requests
    assert (request.method, request.url.path) == ("POST", "/api/symptoms/analyze")
    assert json.loads(request.content) == {"symptoms": "cough", "age": 30}
    assert advice.urgency is Urgency.MEDIUM
    assert advice.conditions == (PossibleCondition("Cold", Probability.HIGH, "A virus."),)
    assert advice.emergency_number is None
    await server.transport.close()


async def test_everything_that_was_told_is_sent() -> None:
    found = {
        "possibleConditions": [],
        "recommendations": [],
        "urgency": "high",
        "shouldSeeDoctor": True,
        "source": "rules-1",
        "emergencyNumber": "112",
    }
    server = FakeServer(in_turn(answer(body=found)))
    care = await care_of(server)
    question = SymptomQuestion(symptoms="pain", gender="female", is_pregnant=True, country="DE")
    assert (await care.analyze(question)).emergency_number == "112"
    assert json.loads(server.requests[0].content) == {
        "symptoms": "pain",
        "gender": "female",
        "pregnant": True,
        "country": "DE",
    }
    assert "pain" not in repr(question)
    await server.transport.close()


async def test_a_rating_is_asked_for_again_with_the_same_key() -> None:
    taken = {"feedback": {"id": "f1", "rating": 5, "comment": "Kind"}}
    server = FakeServer(in_turn(refusal(503, "unavailable"), answer(201, taken)))
    care = await care_of(server)
    await care.rate("a1", 5, "Kind")
    first, second = server.requests
    assert json.loads(second.content) == {"appointmentId": "a1", "rating": 5, "comment": "Kind"}
    assert first.headers["Idempotency-Key"] == second.headers["Idempotency-Key"]
    await server.transport.close()


async def test_a_second_rating_is_a_conflict() -> None:
    server = FakeServer(in_turn(refusal(409, "conflict")))
    care = await care_of(server)
    with pytest.raises(CareConnectError) as refused:
        await care.rate("a1", 5, None)
    assert refused.value.code == "conflict"
    await server.transport.close()


async def test_reviews_are_of_this_doctor_alone() -> None:
    body = {"feedback": [{"id": "f1", "rating": 5, "comment": "Kind"}, {"id": "f2", "rating": 3}], "nextCursor": None}
    server = FakeServer(in_turn(answer(body=body)))
    care = await care_of(server)
    assert await care.reviews("d/1") == (Review(5, "Kind"), Review(3, None))
    assert server.requests[0].url.raw_path.startswith(b"/api/doctors/d%2F1/feedback?")
    await server.transport.close()


async def test_agreeing_to_an_engine_is_told_to_the_server() -> None:
    settings = {"statement": "For orientation.", "engine": "An engine", "accepted": True, "allowed": False}
    server = FakeServer(
        in_turn(answer(body={"settings": settings}), answer(body={"settings": {**settings, "allowed": True}}))
    )
    care = await care_of(server)
    found = await care.checker_settings()
    assert (found.engine, found.is_offered, found.is_allowed) == ("An engine", True, False)
    assert (await care.allow_engine(True)).is_allowed
    assert json.loads(server.requests[1].content) == {"allowed": True}
    await server.transport.close()


async def test_the_probe_asks_without_a_token() -> None:
    server = FakeServer(in_turn(answer(body={"status": "ok", "version": "1", "checks": {}})))
    assert await RestProbe(server.transport).answer_time_s() >= 0
    assert "Authorization" not in server.requests[0].headers
    await server.transport.close()
