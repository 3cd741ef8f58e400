"""A call rings on every device of a person, on whichever process, and each of them is told how that ended."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.realtime import ANSWER, OFFER, Clinic, Device, Person, bearer, clinic, server_process
from tests.integration.realtime.conftest import Prepared

pytestmark = pytest.mark.needs_redis


@dataclass(slots=True)
class Ringing:
    """The doctor, at the left process, rings the patient: two devices at the left process, two at the right one."""

    left: Clinic
    right: Clinic
    doctor: Device
    devices: list[Device]
    caller: Person
    callee: Person
    call_id: str

    @property
    def to_caller(self) -> dict[str, Any]:
        return {"to": self.caller.id, "callId": self.call_id}

    async def answer(self, device: Device) -> dict[str, Any]:
        """Each device answers in its own words: the same answer again would be taken for that of one program."""
        own = {**ANSWER, "sdp": f"v=0\r\ns={self.devices.index(device)}\r\n"}
        return await device.send("answer-call", {**self.to_caller, "answer": own})

    async def told(self, devices: list[Device], reason: str) -> None:
        """Each of these stops ringing for this reason, and is told so once."""
        for device in devices:
            ended = await device.get("call-ended")
            assert (ended["callId"], ended["reason"]) == (self.call_id, reason)
            assert ended["from"] == self.caller.as_from
        await asyncio.sleep(0.2)
        assert [len(device.named("call-ended")) for device in devices] == [1] * len(devices)


@asynccontextmanager
async def two(prepared: Prepared, folder: Path, redis_url: str) -> AsyncIterator[tuple[Clinic, Clinic]]:
    shutil.copytree(prepared.folder, folder)
    async with clinic(folder, redis=redis_url) as left, clinic(folder, redis=redis_url) as right:
        yield left, right


@pytest.fixture
async def ringing(prepared: Prepared, tmp_path: Path, redis_url: str) -> AsyncIterator[Ringing]:
    async with two(prepared, tmp_path / "clinic", redis_url) as (left, right), AsyncExitStack() as stack:
        at_left, at_right = left.here(prepared.patient), right.here(prepared.patient)
        people = [at_left, at_right, at_left]
        devices = [await stack.enter_async_context(person.device()) for person in people]
        doctor = await stack.enter_async_context(left.here(prepared.doctor).device())
        placed = await doctor.send("call-user", {"to": prepared.patient.id, "offer": OFFER})
        assert placed["ok"], placed
        # One that connects while it rings.
        devices.append(await stack.enter_async_context(at_right.device()))
        for device in devices:
            assert (await device.get("call-made"))["callId"] == placed["callId"]
        yield Ringing(left, right, doctor, devices, prepared.doctor, prepared.patient, placed["callId"])


async def test_declined_on_one_device_it_stops_on_all(ringing: Ringing) -> None:
    first, *others = ringing.devices
    assert (await first.send("reject-call", ringing.to_caller)) == {"ok": True}
    rejected = await ringing.doctor.get("call-rejected")
    assert rejected == {"from": ringing.callee.as_from, "callId": ringing.call_id, "reason": "declined"}
    await ringing.told(others, "declined_elsewhere")
    assert first.named("call-ended") == []
    late = await ringing.answer(others[0])
    assert late["code"] == "no_call"


async def test_answered_on_one_device_it_stops_on_the_others(ringing: Ringing) -> None:
    *others, last = ringing.devices
    assert (await ringing.answer(last))["ok"]
    assert (await ringing.doctor.get("call-answered"))["callId"] == ringing.call_id
    await ringing.told(others, "answered_elsewhere")
    late = await ringing.answer(others[0])
    assert late["code"] == "answered_elsewhere"
    assert (await others[1].send("reject-call", ringing.to_caller))["ok"] is False
    assert ringing.doctor.named("call-rejected") == ringing.doctor.named("call-ended") == []


async def test_of_two_devices_that_answer_at_once_on_two_processes_one_is_taken(ringing: Ringing) -> None:
    answers = await asyncio.gather(*(ringing.answer(device) for device in ringing.devices))
    assert sorted(answer.get("code", "ok") for answer in answers) == ["answered_elsewhere"] * 3 + ["ok"]
    await ringing.doctor.get("call-answered")
    assert len(ringing.doctor.named("call-answered")) == 1


async def test_cancelled_by_the_caller_it_stops_on_all(ringing: Ringing) -> None:
    assert (await ringing.doctor.send("end-call", {"to": ringing.callee.id, "callId": ringing.call_id}))["ok"]
    await ringing.told(ringing.devices, "cancelled")


async def test_a_missed_call_is_told_to_all_and_kept_for_later(ringing: Ringing) -> None:
    ringing.left.clock.leap(46)
    assert (await ringing.doctor.get("call-ended"))["reason"] == "timeout"
    await ringing.told(ringing.devices, "timeout")
    answer = await ringing.right.http.get("/api/activity", headers=bearer(ringing.callee))
    about_call = [
        (entry["activity"], entry["actorId"], entry["details"].get("reason"))
        for entry in answer.raise_for_status().json()["activities"]
        if entry["details"].get("callId") == ringing.call_id
    ]
    assert ("CALL_STARTED", ringing.caller.id, None) in about_call
    assert ("CALL_ENDED", None, "timeout") in about_call


@pytest.mark.slow
async def test_a_ring_whose_caller_dies_with_its_process_ends_on_the_others(
    prepared: Prepared, tmp_path: Path, redis_url: str
) -> None:
    folder = tmp_path / "clinic"
    shutil.copytree(prepared.folder, folder)
    async with clinic(folder, redis=redis_url) as left, left.here(prepared.patient).device() as patient:
        with server_process(folder, tmp_path, "--redis", redis_url) as (process, url):
            async with replace(prepared.doctor, url=url).device() as doctor:
                placed = await doctor.send("call-user", {"to": prepared.patient.id, "offer": OFFER})
                await patient.get("call-made")
                process.kill()
            # A few seconds until the process is missed, then fifteen in which the caller could have come back.
            ended = await patient.get("call-ended", timeout_s=40.0)
            assert (ended["callId"], ended["reason"]) == (placed["callId"], "disconnected")
