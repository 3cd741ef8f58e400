"""The program itself, stopped in mid-call: quickly, and the call is there again after the next start."""

from __future__ import annotations

import asyncio
import shutil
import signal
import time
from dataclasses import replace
from pathlib import Path

from tests.helpers.realtime import ANSWER, OFFER, server_process
from tests.integration.realtime.conftest import Prepared


async def test_a_stopped_program_lets_go_at_once_and_takes_the_call_up_again(
    prepared: Prepared, tmp_path: Path
) -> None:
    folder = tmp_path / "clinic"
    shutil.copytree(prepared.folder, folder)
    with server_process(folder, tmp_path) as (process, url):
        doctor, patient = replace(prepared.doctor, url=url), replace(prepared.patient, url=url)
        one, other = doctor.device("polling"), patient.device("websocket")
        async with one, other:
            placed = await one.send("call-user", {"to": patient.id, "offer": OFFER})
            to_doctor = {"to": doctor.id, "callId": placed["callId"]}
            token = (await other.send("answer-call", {**to_doctor, "answer": ANSWER}))["resumeToken"]
            began = time.monotonic()
            process.send_signal(signal.SIGTERM)
            assert await asyncio.to_thread(process.wait, 15) == 0
            assert time.monotonic() - began < 5.0
    with server_process(folder, tmp_path) as (_, url):
        doctor, patient = replace(prepared.doctor, url=url), replace(prepared.patient, url=url)
        async with doctor.device() as one, patient.device() as other:
            assert (await one.send("resume-call", {"resumeToken": placed["resumeToken"]}))["ok"]
            assert (await other.send("resume-call", {"resumeToken": token}))["ok"]
            assert (await one.get("call-state", connection="back"))["callId"] == placed["callId"]
            renewal = {**to_doctor, "offer": OFFER, "generation": 2}
            assert (await other.send("call-user", renewal))["ok"]
            assert (await one.get("call-made"))["generation"] == 2
