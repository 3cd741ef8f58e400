"""Every event × everybody who must not reach somebody: the refusal, and nothing that arrives."""

from __future__ import annotations

import base64
import json
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
import socketio

from careconnect_desktop.protocol.names import AUTHENTICATION_ERROR
from tests.helpers.realtime import ANSWER, OFFER, Clinic, Person, candidate
from tests.integration.realtime.conftest import Pair

TO_A_PERSON: dict[str, dict[str, Any]] = {
    "call-user": {"offer": OFFER},
    "ice-candidate": {"callId": str(uuid4()), "candidate": candidate(1)},
    "typing": {},
    "sendMessage": {"message": "hello"},
}
IN_A_CALL: dict[str, dict[str, Any]] = {
    "call-user": {"offer": OFFER, "generation": 2},
    "answer-call": {"answer": ANSWER},
    "ice-candidate": {"candidate": candidate(1)},
    "reject-call": {},
    "end-call": {},
    "call-state": {"audio": False},
}


async def stranger(clinic: Clinic, doctor: Person) -> Person:
    return await clinic.sign_up("Stranger", "patient")


async def requested(clinic: Clinic, doctor: Person) -> Person:
    person = await clinic.sign_up("Requested", "patient")
    await clinic.request(doctor, person, (clinic.clock.now() + timedelta(days=1)).date())
    return person


async def rejected(clinic: Clinic, doctor: Person) -> Person:
    person = await clinic.sign_up("Rejected", "patient")
    visit = await clinic.request(doctor, person, (clinic.clock.now() + timedelta(days=1)).date())
    await clinic.act(doctor, visit, "reject")
    return person


async def cancelled(clinic: Clinic, doctor: Person) -> Person:
    person = await clinic.sign_up("Cancelled", "patient")
    visit = await clinic.request(doctor, person, (clinic.clock.now() + timedelta(days=1)).date())
    await clinic.act(doctor, visit, "approve")
    await clinic.act(person, visit, "cancel")
    return person


async def another_doctor(clinic: Clinic, doctor: Person) -> Person:
    return await clinic.sign_up("Colleague", "doctor")


@pytest.mark.parametrize("who", [stranger, requested, rejected, cancelled, another_doctor])
async def test_the_unrelated_and_half_related_reach_nobody(pair: Pair, who: Any) -> None:
    person = await who(pair.clinic, pair.doctor)
    async with pair.doctor.device() as doctor, person.device() as device:
        assert device.named("onlineUsers") == [[]]
        for event, body in TO_A_PERSON.items():
            for one, other in ((device, pair.doctor), (doctor, person)):
                ack = await one.send(event, {"to": other.medical_id, "receiver": other.id, **body})
                assert ack["code"] == "not_related", (event, ack)
        # Related in no way to the patient, who is in a call with the doctor: the call is not theirs to touch.
        async with pair.patient.device() as patient:
            placed = await doctor.send("call-user", {"to": pair.patient.id, "offer": OFFER})
            call = {"callId": placed["callId"]}
            for phase in ("ringing", "accepted"):
                for event, body in IN_A_CALL.items():
                    for other in (pair.doctor, pair.patient):
                        ack = await device.send(event, {"to": other.id, **call, **body})
                        assert ack["code"] == "no_call", (phase, event, ack)
                if phase == "ringing":
                    assert (await patient.send("answer-call", {"to": pair.doctor.id, **call, "answer": ANSWER}))["ok"]
            assert (await device.send("resume-call", {"resumeToken": placed["resumeToken"]}))["code"] == "no_call"
            assert {name for name, _ in patient.events} <= {"onlineUsers", "call-made"}
        assert {name for name, _ in doctor.events} <= {
            "onlineUsers",
            "presence",
            "call-answered",
            "call-state",
            "appointment",
        }
        assert {name for name, _ in device.events} <= {"onlineUsers", "appointment"}


@pytest.mark.parametrize(("days", "is_related"), [(80, True), (92, False)])
async def test_relation_ends_ninety_days_after_the_visit(pair: Pair, days: int, is_related: bool) -> None:
    pair.clinic.clock.leap(days * 86400)
    doctor, patient = await pair.clinic.sign_in(pair.doctor), await pair.clinic.sign_in(pair.patient)
    async with doctor.device() as one, patient.device() as other:
        assert other.named("onlineUsers") == [[doctor.medical_id] if is_related else []]
        for event, body in TO_A_PERSON.items():
            ack = await one.send(event, {"to": patient.medical_id, "receiver": patient.id, **body})
            assert ack["ok"] is is_related, (event, ack)


async def test_tokens_of_any_other_kind_open_nothing(pair: Pair) -> None:
    answer = await pair.clinic.http.post(
        "/api/auth/login", json={"email": pair.doctor.email, "password": pair.doctor.password}
    )
    head, body, signature = pair.doctor.token.split(".")
    claims = json.loads(base64.urlsafe_b64decode(body + "=="))
    others = [
        answer.json()["refreshToken"],
        ".".join([head, _encoded({**claims, "role": "admin"}), signature]),
        ".".join([head, body, signature[:-4] + "AAAA"]),
        ".".join([_encoded({"alg": "none", "typ": "JWT"}), body, ""]),
        ".".join([head, _encoded({**claims, "aud": "somewhere-else"}), signature]),
    ]
    for token in others:
        client = socketio.AsyncClient(reconnection=False)
        said: list[Any] = []
        client.on("connect_error", said.append)
        with pytest.raises(socketio.exceptions.ConnectionError):
            await client.connect(pair.clinic.url, auth={"token": token}, transports=["websocket"])
        assert said == [{"message": AUTHENTICATION_ERROR}]


async def test_the_cookie_is_never_read(pair: Pair) -> None:
    client = socketio.AsyncClient(reconnection=False)
    headers = {"Cookie": f"careconnect_token={pair.doctor.token}"}
    with pytest.raises(socketio.exceptions.ConnectionError):
        await client.connect(pair.clinic.url, headers=headers, transports=["websocket"])


def _encoded(claims: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
