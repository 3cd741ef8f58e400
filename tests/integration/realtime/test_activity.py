"""What calls and refused events leave in the activity log, as their people see it."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from tests.helpers.realtime import ANSWER, OFFER, Clinic, Person, bearer
from tests.integration.realtime.conftest import Pair


async def _log(server: Clinic, person: Person) -> list[dict[str, Any]]:
    """Oldest first, without what was before the test."""
    answer = await server.http.get("/api/activity", headers=bearer(person))
    entries: list[dict[str, Any]] = answer.raise_for_status().json()["activities"]
    return [one for one in reversed(entries) if one["activity"].startswith(("CALL_", "REFUSED"))]


async def test_a_call_is_in_the_log_of_both_with_ids_only(pair: Pair) -> None:
    call_id = str(uuid4())
    async with pair.doctor.device() as caller, pair.patient.device() as callee:
        placed = {"to": pair.patient.medical_id, "offer": OFFER, "callId": call_id}
        assert (await caller.send("call-user", placed))["ok"]
        await callee.send("answer-call", {"to": pair.doctor.medical_id, "answer": ANSWER, "callId": call_id})
        await callee.send("end-call", {"to": pair.doctor.medical_id, "callId": call_id})
    logs = [await _log(pair.clinic, person) for person in (pair.doctor, pair.patient)]
    assert logs[0] == logs[1]
    told = [(one["activity"], one["actorId"], one["details"]) for one in logs[0]]
    assert told == [
        ("CALL_STARTED", pair.doctor.id, {"callId": call_id}),
        ("CALL_ANSWERED", pair.patient.id, {"callId": call_id}),
        ("CALL_ENDED", pair.patient.id, {"callId": call_id, "reason": "hangup"}),
    ]


async def test_reaching_for_somebody_one_may_not_reach_is_in_the_log(pair: Pair) -> None:
    stranger = await pair.clinic.sign_up("Somebody Else", "patient")
    call_id = str(uuid4())
    async with stranger.device() as device:
        to = {"to": pair.doctor.medical_id}
        assert (await device.send("call-user", {**to, "offer": OFFER, "callId": call_id}))["code"] == "not_related"
        for _ in range(3):
            assert (await device.send("typing", to))["code"] == "not_related"
        told = {"receiver": pair.doctor.medical_id, "message": "planted-words"}
        assert (await device.send("sendMessage", told))["code"] == "not_related"
    log = await _log(pair.clinic, stranger)
    assert [(one["activity"], one["outcome"], one["details"]) for one in log] == [
        ("CALL_REFUSED", "not_related", {"callId": call_id}),
        ("REFUSED", "not_related", {"event": "typing"}),
        ("REFUSED", "not_related", {"event": "sendMessage"}),
    ]
    assert [one["activity"] for one in await _log(pair.clinic, pair.doctor)] == ["CALL_REFUSED"]
