"""Two processes of one server over a real Redis: calls, messages and presence cross; one dies."""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.helpers.databases import redis
from tests.helpers.realtime import ANSWER, OFFER, Clinic, Device, Person, candidate, clinic, server_process
from tests.integration.realtime.conftest import Prepared

pytestmark = pytest.mark.needs_redis


@dataclass(slots=True)
class Two:
    """A doctor on one process, a patient on the other."""

    left: Clinic
    right: Clinic
    doctor: Person
    patient: Person

    def on(self, server: Clinic, person: Person) -> Device:
        return replace(person, url=server.url).device()


@pytest.fixture
def own_redis(tmp_path: Path) -> Iterator[str]:
    with redis(tmp_path) as url:
        yield url


@pytest.fixture
async def two(prepared: Prepared, tmp_path: Path, own_redis: str) -> AsyncIterator[Two]:
    folder = tmp_path / "clinic"
    shutil.copytree(prepared.folder, folder)
    async with clinic(folder, redis=own_redis) as left, clinic(folder, redis=own_redis) as right:
        yield Two(left, right, prepared.doctor, prepared.patient)


async def test_a_call_crosses_from_one_process_to_the_other(two: Two) -> None:
    async with (
        two.on(two.left, two.doctor) as doctor,
        two.on(two.right, two.patient) as patient,
        two.on(two.left, two.patient) as other,
    ):
        assert doctor.named("onlineUsers") == [[]]
        assert patient.named("onlineUsers") == [[two.doctor.medical_id]]
        placed = await doctor.send("call-user", {"to": two.patient.medical_id, "offer": OFFER})
        assert placed["ok"], placed
        call = {"callId": placed["callId"]}
        to_doctor, to_patient = {"to": two.doctor.id, **call}, {"to": two.patient.id, **call}
        assert (await patient.get("call-made"))["offer"] == OFFER
        assert (await other.get("call-made"))["offer"] == OFFER
        for number in range(20):
            await doctor.client.emit("ice-candidate", {**to_patient, "candidate": candidate(number)})
        assert [(await patient.get("ice-candidate"))["candidate"] for _ in range(20)] == [
            candidate(n) for n in range(20)
        ]
        assert (await patient.send("ice-candidate", {**to_doctor, "candidate": candidate(99)}))["ok"]
        assert (await patient.send("answer-call", {**to_doctor, "answer": ANSWER}))["ok"]
        assert (await doctor.get("call-answered"))["answer"] == ANSWER
        assert (await doctor.get("ice-candidate"))["candidate"] == candidate(99)
        assert (await other.get("call-ended"))["reason"] == "answered_elsewhere"
        sent = await doctor.send("sendMessage", {"receiver": two.patient.id, "message": "hello"})
        assert (await patient.get("receiveMessage"))["id"] == sent["message"]["id"]
        assert (await patient.send("end-call", to_doctor)) == {"ok": True}
        assert (await doctor.get("call-ended"))["reason"] == "hangup"


async def test_presence_counts_over_both_processes(two: Two) -> None:
    async with two.on(two.left, two.doctor) as doctor:
        async with two.on(two.right, two.patient):
            assert (await doctor.get("presence"))["isOnline"]
            async with two.on(two.left, two.patient):
                pass
            await asyncio.sleep(0.3)
            assert len(doctor.named("presence")) == 1
        assert not (await doctor.get("presence"))["isOnline"]


async def test_people_who_become_related_see_each_other_on_any_process(two: Two) -> None:
    newcomer = await two.left.sign_up("Nora New", "patient")
    async with two.on(two.left, two.doctor) as doctor, two.on(two.right, newcomer) as patient:
        await two.left.relate(two.doctor, newcomer, days_ahead=2)
        assert await patient.get("presence") == {"medicalId": two.doctor.medical_id, "isOnline": True}
        assert await doctor.get("presence") == {"medicalId": newcomer.medical_id, "isOnline": True}


async def test_signing_out_closes_sockets_on_the_other_process(two: Two) -> None:
    async with two.on(two.right, two.doctor) as doctor:
        headers = {"Authorization": f"Bearer {two.doctor.token}"}
        (await two.left.http.post("/api/auth/logout", headers=headers)).raise_for_status()
        await asyncio.wait_for(doctor.closed.wait(), 5)


async def test_a_process_that_is_killed_costs_nobody_the_call(
    prepared: Prepared, tmp_path: Path, own_redis: str
) -> None:
    folder = tmp_path / "clinic"
    shutil.copytree(prepared.folder, folder)
    async with clinic(folder, redis=own_redis) as left:
        with server_process(folder, tmp_path, "--redis", own_redis) as (process, url):
            async with left.here(prepared.doctor).device() as doctor:
                patient = replace(prepared.patient, url=url).device()
                async with patient:
                    placed = await doctor.send("call-user", {"to": prepared.patient.id, "offer": OFFER})
                    to_doctor = {"to": prepared.doctor.id, "callId": placed["callId"]}
                    token = (await patient.send("answer-call", {**to_doctor, "answer": ANSWER}))["resumeToken"]
                    await doctor.get("call-answered")
                    process.kill()
                    began = time.monotonic()
                assert not (await doctor.get("presence", timeout_s=12.0, isOnline=False))["isOnline"]
                assert time.monotonic() - began < 10.0
                # Both are told of one finding, in no order.
                lost = doctor.named("call-state") or [await doctor.get("call-state")]
                assert [state["connection"] for state in lost] == ["lost"]
                async with left.here(prepared.patient).device() as back:
                    assert (await back.send("resume-call", {"resumeToken": token}))["ok"]
                    await doctor.get("call-state", connection="back")
                    offered = await back.send("call-user", {**to_doctor, "offer": OFFER, "generation": 2})
                    assert offered["ok"], offered
                    assert (await doctor.get("call-made"))["generation"] == 2
