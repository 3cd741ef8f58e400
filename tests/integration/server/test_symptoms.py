"""The symptom checker over REST: answers, consents, the remote engine's limits, and what is stored."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from server_stub.config import Config
from server_stub.symptoms.export import analyses
from tests.helpers.rest_server import Person, RestServer, rest_server, settings


@dataclass
class FakeGemini:
    """Answers in the API's form, on loopback; keeps what it was asked."""

    says: str = json.dumps({"order": ["covid_19", "no such id"], "urgency": "medium", "advice": "take aspirin"})
    asked: list[dict[str, Any]] = field(default_factory=list)
    url: str = ""
    sends_to: str = ""
    redirect_status: int = 302

    async def generate(self, request: web.Request) -> web.Response:
        self.asked.append({"body": await request.text(), "headers": dict(request.headers)})
        if self.sends_to:
            return web.Response(status=self.redirect_status, headers={"Location": self.sends_to + request.path})
        return web.json_response({"candidates": [{"content": {"parts": [{"text": self.says}]}}]})


@asynccontextmanager
async def gemini() -> AsyncIterator[FakeGemini]:
    fake = FakeGemini()
    app = web.Application()
    # A redirect may turn a POST into a GET.
    app.router.add_route("*", "/v1beta/models/{model}", fake.generate)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield fake
    finally:
        await runner.cleanup()


@pytest.fixture
async def remote(config: Config) -> AsyncIterator[tuple[RestServer, FakeGemini]]:
    async with gemini() as fake:
        folder = config.secrets_folder.parent
        async with rest_server(settings(folder, gemini_key="test-key", gemini_url=fake.url)) as server:
            yield server, fake


async def analyze(who: Person, symptoms: str = "fever, a cough and I am tired", **more: Any) -> dict[str, Any]:
    answer = await who.post("/api/symptoms/analyze", {"symptoms": symptoms, "age": 40} | more)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def admin(server: RestServer) -> Person:
    """An administrator is made on the command line; here by the same service."""
    from careconnect_desktop.protocol.auth import NewUser
    from tests.helpers.rest_server import PASSWORD

    body = {"name": "Alex Admin", "email": "admin@example.org", "password": PASSWORD, "role": "admin"}
    user = await server.app.services.administration.create(NewUser.model_validate(body), None)
    person = Person(server, {"id": user.id, "medicalId": user.medical_id}, "admin@example.org", "", "")
    await person.sign_in()
    return person


async def test_the_rules_answer_in_the_contracts_form(any_server: RestServer) -> None:
    patient = await any_server.sign_up()
    found = await analyze(patient)
    assert set(found) == {"possibleConditions", "recommendations", "urgency", "shouldSeeDoctor", "source"}
    assert set(found["possibleConditions"][0]) == {"condition", "probability", "description"}
    assert found["shouldSeeDoctor"] is True
    assert found["source"].startswith("rules-")


@pytest.mark.parametrize("body", [{}, {"symptoms": ""}, {"symptoms": "x" * 8001}, {"symptoms": "a", "age": -1}])
async def test_bad_questions_are_400(server: RestServer, body: dict[str, Any]) -> None:
    answer = await (await server.sign_up()).post("/api/symptoms/analyze", body)
    assert answer.status_code in (400, 413)


async def test_an_analysis_is_stored_without_the_person(any_server: RestServer) -> None:
    patient = await any_server.sign_up()
    await analyze(patient, "an unusual itch behind the knee", gender="female")
    (stored,) = [entry async for entry in analyses(any_server.app.services.database, any_server.app.services.sealer)]
    assert stored["symptoms"] == "an unusual itch behind the knee"
    assert (stored["ageBand"], stored["sex"], stored["day"]) == ("40-49", "female", "2027-03-10")
    assert patient.id not in json.dumps(stored)
    assert stored["answer"]["shouldSeeDoctor"] is True


async def test_nothing_leaves_before_both_have_agreed(remote: tuple[RestServer, FakeGemini]) -> None:
    server, fake = remote
    patient = await server.sign_up()
    await analyze(patient)
    assert (await patient.put("/api/symptoms/settings", {"allowed": True})).json()["settings"]["accepted"] is False
    await analyze(patient)
    assert fake.asked == []
    chief = await admin(server)
    assert (await patient.put("/api/admin/symptoms/engine", {"accepted": True})).status_code == 403
    assert (await chief.put("/api/admin/symptoms/engine", {"accepted": True})).status_code == 200
    found = await analyze(patient, gender="female")
    assert found["source"].startswith("gemini+rules-")
    assert found["urgency"] == "medium"
    assert found["possibleConditions"][0]["condition"] == "COVID-19"
    assert "aspirin" not in json.dumps(found)
    (asked,) = fake.asked
    assert all(word not in asked["body"] for word in (patient.id, patient.medical_id, patient.email, "Robin"))
    assert "40-49" in asked["body"]
    await patient.put("/api/symptoms/settings", {"allowed": False})
    await analyze(patient, "fever and cough, tired")
    assert len(fake.asked) == 1


@pytest.mark.parametrize("says", ["no json", "{}", '{"order": [], "urgency": "none"}', '["high"]'])
async def test_rubbish_from_the_engine_leaves_the_rules(remote: tuple[RestServer, FakeGemini], says: str) -> None:
    server, fake = remote
    fake.says = says
    patient, chief = await server.sign_up(), await admin(server)
    await patient.put("/api/symptoms/settings", {"allowed": True})
    await chief.put("/api/admin/symptoms/engine", {"accepted": True})
    found = await analyze(patient)
    assert found["source"].startswith("rules-")
    assert len(fake.asked) == 1


async def test_an_emergency_asks_nobody_and_the_cache_saves_a_question(remote: tuple[RestServer, FakeGemini]) -> None:
    server, fake = remote
    patient, chief = await server.sign_up(), await admin(server)
    await patient.put("/api/symptoms/settings", {"allowed": True})
    await chief.put("/api/admin/symptoms/engine", {"accepted": True})
    assert (await analyze(patient, "chest pain", country="GB"))["emergencyNumber"] == "999"
    assert fake.asked == []
    first, second = await analyze(patient), await analyze(patient)
    assert first == second
    assert len(fake.asked) == 1


async def test_the_engines_word_to_go_elsewhere_is_not_followed(config: Config) -> None:
    """OWASP ASVS 15.3.2: symptoms and the key go to the address in the settings, and to no other."""
    async with gemini() as elsewhere, gemini() as fake:
        fake.sends_to = elsewhere.url
        folder = config.secrets_folder.parent
        async with rest_server(settings(folder, gemini_key="test-key", gemini_url=fake.url)) as server:
            patient, chief = await server.sign_up(), await admin(server)
            await patient.put("/api/symptoms/settings", {"allowed": True})
            await chief.put("/api/admin/symptoms/engine", {"accepted": True})
            for status in (301, 302, 303, 307, 308):
                fake.redirect_status = status
                found = await analyze(patient, f"fever, a cough and I am tired since {status} minutes")
                assert found["source"].startswith("rules-")
        assert len(fake.asked) == 5
        assert elsewhere.asked == []
