"""What the command line changes reaches a server that runs without Redis: the directory, and who is connected."""

from __future__ import annotations

import asyncio
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from tests.helpers.realtime import bearer, server_process
from tests.integration.realtime.conftest import Prepared


@pytest.mark.slow
async def test_a_doctor_whose_account_is_closed_is_gone_within_seconds(prepared: Prepared, tmp_path: Path) -> None:
    folder = tmp_path / "clinic"
    shutil.copytree(prepared.folder, folder)
    with server_process(folder, tmp_path) as (_, url):
        doctor = replace(prepared.doctor, url=url)
        async with httpx.AsyncClient(base_url=url, headers=bearer(prepared.patient)) as http, doctor.device() as device:
            shown = (await http.get("/api/doctors")).json()["doctors"]
            assert [one["medicalId"] for one in shown] == [doctor.medical_id]
            place = ["--database", f"sqlite:///{folder / 'clinic.db'}", "--secrets-folder", str(folder / "secrets")]
            command = [sys.executable, "-m", "server_stub.cli", "admin", "disable", doctor.medical_id, *place]
            done = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.DEVNULL)
            assert await done.wait() == 0
            # What was remembered would be shown for 300 s, and the line would stay for 20 s.
            async with asyncio.timeout(15):
                await device.closed.wait()
                while (await http.get("/api/doctors")).json()["doctors"]:  # noqa: ASYNC110 as a client does
                    await asyncio.sleep(0.1)
