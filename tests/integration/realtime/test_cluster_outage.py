"""Redis goes away and comes back: nobody is told what is not known."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from tests.helpers.ports import free_port, is_listening
from tests.helpers.realtime import ANSWER, OFFER, clinic
from tests.helpers.service_process import program, running
from tests.integration.realtime.conftest import Prepared

pytestmark = pytest.mark.needs_redis


async def test_what_cannot_be_handed_over_is_refused_and_works_again_later(prepared: Prepared, tmp_path: Path) -> None:
    folder = tmp_path / "clinic"
    shutil.copytree(prepared.folder, folder)
    port = free_port()
    url = f"redis://127.0.0.1:{port}/0"
    command = [program("redis-server", "redis-server"), "--port", str(port), "--bind", "127.0.0.1", "--save", ""]
    with running(command, tmp_path / "first.log", lambda: is_listening(port)) as first:
        async with clinic(folder, redis=url) as left, clinic(folder, redis=url) as right:
            doctor, patient = left.here(prepared.doctor).device(), right.here(prepared.patient).device()
            async with doctor, patient:
                placed = await doctor.send("call-user", {"to": prepared.patient.id, "offer": OFFER})
                to_doctor = {"to": prepared.doctor.id, "callId": placed["callId"]}
                to_patient = {"to": prepared.patient.id, "callId": placed["callId"]}
                assert (await patient.send("answer-call", {**to_doctor, "answer": ANSWER}))["ok"]
                await doctor.get("call-answered")
                first.kill()
                await asyncio.to_thread(first.wait)
                renewal = {**to_patient, "offer": OFFER, "generation": 2}
                assert (await doctor.send("call-user", renewal))["code"] == "unavailable"
                assert (await doctor.send("typing", {"to": prepared.patient.id}))["ok"] is False
                with running(command, tmp_path / "second.log", lambda: is_listening(port)):
                    async with asyncio.timeout(15):
                        while not (await doctor.send("call-user", renewal))["ok"]:  # noqa: ASYNC110 as a client does
                            await asyncio.sleep(0.2)
                    assert (await patient.get("call-made", generation=2))["offer"] == OFFER
                    assert (await patient.send("answer-call", {**to_doctor, "answer": ANSWER, "generation": 2}))["ok"]
                    assert (await doctor.get("call-answered", generation=2))["answer"] == ANSWER
                    assert doctor.named("call-state") == [], "nobody was lost"
