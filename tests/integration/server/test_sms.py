"""SMS: only to people who want it, with nothing about health, at least once, by any gateway that speaks HTTP."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from careconnect_desktop.core.errors import CareConnectError
from server_stub.config import Config
from server_stub.mailing.channels import Letter
from server_stub.mailing.sms import HttpSmsChannel, SmsGateway
from tests.helpers.rest_server import Person, RestServer, rest_server
from tests.helpers.sms_gateway import SmsGatewayStub, sms_gateway

NUMBER = "+4930123456"
LETTER = Letter("entry-1", NUMBER, "a subject", 'Your visit {id} is "soon"\n')


@pytest.fixture
async def gateway() -> AsyncIterator[SmsGatewayStub]:
    async with sms_gateway() as running:
        yield running


@pytest.fixture
async def server(config: Config, gateway: SmsGatewayStub) -> AsyncIterator[RestServer]:
    with_sms = replace(config, sms_url=gateway.url, sms_header="X-Key: opensesame")
    async with rest_server(with_sms) as running:
        yield running


async def give(person: Person, number: str | None) -> None:
    answer = await person.put("/api/users/me/phone", {"number": number})
    assert answer.status_code == 200, answer.text


async def code_sent(server: RestServer, gateway: SmsGatewayStub) -> str:
    """The code in the newest SMS; nothing of it is left at the gateway."""
    await server.app.services.letters.send_due()
    found = re.search(r"\d{6}", gateway.asked[-1][1]["text"])
    assert found is not None
    gateway.asked.clear()
    return found.group()


async def give_and_confirm(server: RestServer, gateway: SmsGatewayStub, person: Person, number: str = NUMBER) -> None:
    await give(person, number)
    answer = await person.post("/api/users/me/phone/confirm", {"code": await code_sent(server, gateway)})
    assert answer.status_code == 200, answer.text
    assert answer.json()["phone"]["confirmed"]


async def test_who_gave_a_number_is_told_of_the_visit_by_sms_and_nothing_of_why(
    server: RestServer, gateway: SmsGatewayStub
) -> None:
    patient, doctor = await server.sign_up(), await server.doctor(specialization="Oncology")
    await give_and_confirm(server, gateway, patient, "+49 (30) 12-34.56")
    kept = {"number": NUMBER, "confirmed": True, "sends": True}
    assert (await patient.get("/api/users/me/phone")).json() == {"phone": kept}
    none = {"number": None, "confirmed": False, "sends": True}
    assert (await doctor.get("/api/users/me/phone")).json() == {"phone": none}
    await server.approved(patient, doctor, hours=30.0, reason="a lump", symptoms="pain")
    await server.app.services.letters.send_due()
    ((headers, content),) = gateway.asked
    assert headers["X-Key"] == "opensesame"
    assert content["to"] == NUMBER
    assert "confirmed" in content["text"]
    told = json.dumps(content)
    assert not any(word in told for word in ("Oncology", "lump", "pain", patient.medical_id, doctor.user["name"]))
    server.clock.advance(hours=7)
    await server.app.services.letters.send_due()
    assert len(gateway.asked) == 2
    assert gateway.asked[1][1]["text"].startswith("Your visit is on")
    assert "24 h" in gateway.asked[1][1]["text"]


async def test_who_takes_the_number_back_gets_nothing_more(server: RestServer, gateway: SmsGatewayStub) -> None:
    patient, doctor = await server.sign_up(), await server.doctor()
    await give_and_confirm(server, gateway, patient)
    await server.approved(patient, doctor)
    await give(patient, None)
    await server.app.services.letters.send_due()
    assert gateway.asked == []
    assert (await patient.get("/api/activity")).json()["activities"][0]["activity"] == "PHONE_TAKEN_BACK"
    assert NUMBER not in (await patient.get("/api/activity")).text


async def test_nothing_but_a_code_goes_to_a_number_that_nobody_has_confirmed(
    server: RestServer, gateway: SmsGatewayStub
) -> None:
    patient, doctor = await server.sign_up(), await server.doctor()
    await give(patient, NUMBER)
    await server.approved(patient, doctor)
    await server.app.services.letters.send_due()
    ((_, content),) = gateway.asked
    assert content["to"] == NUMBER
    assert re.fullmatch(r"\d{6} is your code for CareConnect\. It is good for 10 minutes\.", content["text"])
    shown = (await patient.get("/api/users/me/phone")).json()["phone"]
    assert shown == {"number": NUMBER, "confirmed": False, "sends": True}


async def test_news_from_before_the_confirmation_are_not_sent_after_it(
    server: RestServer, gateway: SmsGatewayStub
) -> None:
    patient, doctor = await server.sign_up(), await server.doctor()
    await give(patient, NUMBER)
    code = await code_sent(server, gateway)
    await server.approved(patient, doctor)
    assert (await patient.post("/api/users/me/phone/confirm", {"code": code})).status_code == 200
    await server.app.services.letters.send_due()
    assert gateway.asked == []


async def test_news_that_wait_do_not_go_to_another_number(server: RestServer, gateway: SmsGatewayStub) -> None:
    patient, doctor = await server.sign_up(), await server.doctor()
    await give_and_confirm(server, gateway, patient)
    await server.approved(patient, doctor)
    await give(patient, "+46701234567")
    await server.app.services.letters.send_due()
    assert ["is your code" in content["text"] for _, content in gateway.asked] == [True]


async def test_a_code_works_once_and_only_the_right_one(server: RestServer, gateway: SmsGatewayStub) -> None:
    patient, other = await server.sign_up(), await server.sign_up()
    path = "/api/users/me/phone/confirm"
    assert (await patient.post(path, {"code": "000000"})).status_code == 400
    await give(patient, NUMBER)
    code = await code_sent(server, gateway)
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    refused = await patient.post(path, {"code": wrong})
    assert (refused.status_code, refused.json()["errors"]) == (400, ["code: is not right, or too old"])
    assert (await other.post(path, {"code": code})).status_code == 400
    assert (await patient.post(path, {"code": f" {code[:3]} {code[3:]} "})).status_code == 200
    assert (await patient.post(path, {"code": code})).status_code == 400
    # The same number once more is the confirmed one: nothing is sent.
    await give(patient, NUMBER)
    await server.app.services.letters.send_due()
    assert gateway.asked == []
    entries = (await patient.get("/api/activity")).json()["activities"]
    outcomes = [entry["outcome"] for entry in entries if entry["activity"] == "PHONE_CONFIRMED"]
    assert outcomes == ["refused", "success", "refused", "refused"]


async def test_a_code_has_five_tries_and_ten_minutes(server: RestServer, gateway: SmsGatewayStub) -> None:
    patient = await server.sign_up()
    path = "/api/users/me/phone/confirm"
    await give(patient, NUMBER)
    code = await code_sent(server, gateway)
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    for _ in range(5):
        await patient.post(path, {"code": wrong})
    assert (await patient.post(path, {"code": code})).status_code == 400
    await give(patient, NUMBER)
    code = await code_sent(server, gateway)
    server.clock.advance(seconds=601)
    assert (await patient.post(path, {"code": code})).status_code == 400


async def test_a_code_that_was_overtaken_is_not_sent(server: RestServer, gateway: SmsGatewayStub) -> None:
    patient = await server.sign_up()
    await give(patient, NUMBER)
    server.clock.advance(seconds=1)
    await give(patient, "+46701234567")
    await server.app.services.letters.send_due()
    assert [content["to"] for _, content in gateway.asked] == ["+46701234567"]
    server.clock.advance(seconds=1)
    await give(patient, NUMBER)
    server.clock.advance(seconds=700)
    await server.app.services.letters.send_due()
    assert len(gateway.asked) == 1, "one that is too old by then is of no use"


async def test_nobody_is_pestered_through_this_server(server: RestServer, gateway: SmsGatewayStub) -> None:
    first = await server.sign_up()
    answers = [await first.put("/api/users/me/phone", {"number": f"+4930123456{n}"}) for n in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429]
    assert answers[-1].headers["retry-after"]
    statuses = []
    for _ in range(6):
        somebody = await server.sign_up()
        statuses.append((await somebody.put("/api/users/me/phone", {"number": NUMBER})).status_code)
    assert statuses == [200] * 5 + [429]


async def test_a_server_without_sms_keeps_a_number_that_waits(config: Config) -> None:
    async with rest_server(config) as plain:
        patient = await plain.sign_up()
        answer = await patient.put("/api/users/me/phone", {"number": NUMBER})
        assert answer.json() == {"phone": {"number": NUMBER, "confirmed": False, "sends": False}}
        assert await plain.app.services.letters.send_due() == 0


async def test_a_gateway_that_is_busy_is_asked_again(server: RestServer, gateway: SmsGatewayStub) -> None:
    patient, doctor = await server.sign_up(), await server.doctor()
    await give_and_confirm(server, gateway, patient)
    gateway.answers = [503, 429]
    await server.approved(patient, doctor, hours=1.5)
    for _ in range(4):
        await server.app.services.letters.send_due()
        server.clock.advance(seconds=61)
    assert len(gateway.asked) == 3
    assert len({content["reference"] for _, content in gateway.asked}) == 1


async def test_a_gateway_that_refuses_for_good_is_not_asked_again(server: RestServer, gateway: SmsGatewayStub) -> None:
    patient, doctor = await server.sign_up(), await server.doctor()
    await give_and_confirm(server, gateway, patient)
    gateway.answers = [400]
    await server.approved(patient, doctor, hours=1.5)
    for _ in range(4):
        await server.app.services.letters.send_due()
        server.clock.advance(seconds=61)
    assert len(gateway.asked) == 1


async def test_the_body_is_what_the_gateway_wants(gateway: SmsGatewayStub) -> None:
    body = '{"messages": [{"from": "Clinic", "to": ["{to}"], "body": "{text}", "retries": 2}], "ref": "cc-{id}"}'
    await HttpSmsChannel(SmsGateway(gateway.url, body=body)).send(LETTER)
    message = {"from": "Clinic", "to": [NUMBER], "body": 'Your visit {id} is "soon"', "retries": 2}
    assert gateway.asked[0][1] == {"messages": [message], "ref": "cc-entry-1"}
    form = SmsGateway(gateway.url, body='{"To": "{to}", "Body": "{text}"}', is_form=True)
    await HttpSmsChannel(form).send(LETTER)
    assert gateway.asked[1][1] == {"To": NUMBER, "Body": 'Your visit {id} is "soon"'}


async def test_a_gateway_that_is_away_may_be_tried_again(unused_port: int) -> None:
    with pytest.raises(CareConnectError) as refused:
        await HttpSmsChannel(SmsGateway(f"http://127.0.0.1:{unused_port}/send")).send(LETTER)
    assert refused.value.code == "not_sent"


@pytest.mark.parametrize(
    "gateway",
    [
        SmsGateway("http://sms.example/send"),
        SmsGateway("sms.example"),
        SmsGateway("https://sms.example/send", header="no colon"),
        SmsGateway("https://sms.example/send", body="not json {to} {text}"),
        SmsGateway("https://sms.example/send", body='{"to": "{to}"}'),
        SmsGateway("https://sms.example/send", body='["{to}", "{text}"]'),
        SmsGateway("https://sms.example/send", body='{"to": ["{to}"], "text": "{text}"}', is_form=True),
    ],
)
def test_what_cannot_work_is_refused_at_the_start(gateway: SmsGateway) -> None:
    with pytest.raises(CareConnectError) as refused:
        HttpSmsChannel(gateway)
    assert refused.value.code == "bad_configuration"


@pytest.mark.parametrize("number", ["030 123456", "+0123456789", "+49", "+49 30 CALL ME", "", 4930123456])
async def test_what_is_no_number_is_refused(server: RestServer, number: object) -> None:
    patient = await server.sign_up()
    answer = await patient.put("/api/users/me/phone", {"number": number})
    assert answer.status_code == 400
    assert (await patient.get("/api/users/me/phone")).json()["phone"]["number"] is None


async def test_a_number_that_is_given_several_times_at_once_is_kept_once(any_config: Config) -> None:
    async with rest_server(replace(any_config, sms_url="https://gateway.example/")) as server:
        kim = await server.sign_up()
        wishes = [kim.put("/api/users/me/phone", {"number": NUMBER}) for _ in range(4)]
        assert [answer.status_code for answer in await asyncio.gather(*wishes)] == [200] * 4
        assert (await kim.get("/api/users/me/phone")).json()["phone"]["number"] == NUMBER
