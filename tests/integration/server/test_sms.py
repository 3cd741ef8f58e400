"""SMS: only to people who want it, with nothing about health, at least once, by any gateway that speaks HTTP."""

from __future__ import annotations

import json
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


async def test_who_gave_a_number_is_told_of_the_visit_by_sms_and_nothing_of_why(
    server: RestServer, gateway: SmsGatewayStub
) -> None:
    patient, doctor = await server.sign_up(), await server.doctor(specialization="Oncology")
    await give(patient, "+49 (30) 12-34.56")
    assert (await patient.get("/api/users/me/phone")).json() == {"phone": {"number": NUMBER}}
    assert (await doctor.get("/api/users/me/phone")).json() == {"phone": {"number": None}}
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
    await give(patient, NUMBER)
    await server.approved(patient, doctor)
    await give(patient, None)
    await server.app.services.letters.send_due()
    assert gateway.asked == []
    assert (await patient.get("/api/activity")).json()["activities"][0]["activity"] == "PHONE_TAKEN_BACK"
    assert NUMBER not in (await patient.get("/api/activity")).text


async def test_a_gateway_that_is_busy_is_asked_again(server: RestServer, gateway: SmsGatewayStub) -> None:
    patient, doctor = await server.sign_up(), await server.doctor()
    await give(patient, NUMBER)
    gateway.answers = [503, 429]
    await server.approved(patient, doctor, hours=1.5)
    for _ in range(4):
        await server.app.services.letters.send_due()
        server.clock.advance(seconds=61)
    assert len(gateway.asked) == 3
    assert len({content["reference"] for _, content in gateway.asked}) == 1


async def test_a_gateway_that_refuses_for_good_is_not_asked_again(server: RestServer, gateway: SmsGatewayStub) -> None:
    patient, doctor = await server.sign_up(), await server.doctor()
    await give(patient, NUMBER)
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
    assert (await patient.get("/api/users/me/phone")).json() == {"phone": {"number": None}}
