"""The program itself: it says when it is ready, stops gracefully, keeps its keys, and does its tasks."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import stat
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from server_stub.cli import main
from tests.helpers.rest_server import PASSWORD


def _arguments(folder: Path) -> list[str]:
    return ["--database", f"sqlite:///{folder / 'data' / 'clinic.db'}", "--secrets-folder", str(folder / "keys")]


async def _started(*arguments: str, **environment: str) -> Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "server_stub.cli", *arguments, stdout=PIPE, stderr=PIPE, env=os.environ | environment
    )


async def _run(*arguments: str, **environment: str) -> tuple[int, list[dict[str, Any]], str]:
    process = await _started(*arguments, **environment)
    out, err = await process.communicate()
    return process.returncode or 0, [json.loads(line) for line in out.splitlines()], err.decode()


@asynccontextmanager
async def _serving(*arguments: str) -> AsyncIterator[tuple[Process, str]]:
    process = await _started("--port", "0", *arguments)
    assert process.stdout is not None
    try:
        line = await asyncio.wait_for(process.stdout.readline(), 60)
        ready = json.loads(line)
        assert ready["state"] == "ready"
        yield process, ready["url"]
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await process.communicate()


async def test_a_server_on_a_free_port_stops_gracefully_and_finds_its_data_again(tmp_path: Path) -> None:
    body = {"name": "Kim", "email": "kim@home.example", "password": PASSWORD, "role": "patient"}
    words = ["--stop-delay", "2", *_arguments(tmp_path)]
    async with _serving(*words) as (process, url), httpx.AsyncClient(base_url=url) as http:
        made = await http.post("/api/auth/signup", json=body)
        assert made.status_code == 201
        assert (await http.get("/health")).json()["status"] == "ok"
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(20):
            while (ready := await http.get("/health/ready")).status_code == 200:
                pass  # each question waits for its answer
        # It still answers, so that whoever balances requests can see it.
        assert (ready.status_code, ready.json()["checks"]["process"]) == (503, "stopping")
        assert (await http.get("/health/live")).status_code == 200
        await asyncio.wait_for(process.wait(), 30)
    assert process.returncode == 0
    for name in ("token-secret", "data-keys"):
        assert stat.S_IMODE((tmp_path / "keys" / name).stat().st_mode) == 0o600
    assert {path.suffix for path in (tmp_path / "data").iterdir()} <= {".db", ".db-wal", ".db-shm"}
    async with _serving(*_arguments(tmp_path)) as (_, url), httpx.AsyncClient(base_url=url) as http:
        headers = {"Authorization": f"Bearer {made.json()['token']}"}
        assert (await http.get("/api/auth/me", headers=headers)).status_code == 200
        await asyncio.sleep(0)


async def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    acknowledged: list[str] = []
    enough = asyncio.Event()

    async def sign_ups(http: httpx.AsyncClient, lane: int) -> None:
        for number in range(1000):
            email = f"lane{lane}-{number}@home.example"
            body = {"name": "Kim", "email": email, "password": PASSWORD, "role": "patient"}
            answer = await http.post("/api/auth/signup", json=body)
            if answer.status_code == 201:
                acknowledged.append(email)
            if len(acknowledged) >= 12:
                enough.set()

    async with _serving(*_arguments(tmp_path)) as (process, url), httpx.AsyncClient(base_url=url) as http:
        lanes = [asyncio.create_task(sign_ups(http, lane)) for lane in range(4)]
        await asyncio.wait_for(enough.wait(), 100)
        process.kill()
        await process.wait()
        results = await asyncio.gather(*lanes, return_exceptions=True)
        assert all(isinstance(result, httpx.TransportError) for result in results)
    async with _serving(*_arguments(tmp_path)) as (_, url), httpx.AsyncClient(base_url=url) as http:
        for email in acknowledged:
            body = {"name": "Kim", "email": email, "password": PASSWORD, "role": "patient"}
            assert (await http.post("/api/auth/signup", json=body)).status_code == 409
    code, lines, _ = await _run("audit", "verify", *_arguments(tmp_path))
    assert (code, lines[0]["state"]) == (0, "intact")


@pytest.mark.allows_leaks("descriptor", reason="libuv keeps the pipe of its signals for as long as the process lives")
def test_tasks_of_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each as a program would cost two seconds for its imports; that a program ends as `main` does is seen above."""
    place = _arguments(tmp_path)

    def run(*arguments: str) -> tuple[int, list[dict[str, Any]], str]:
        code = main(arguments)
        out, err = capsys.readouterr()
        return code, [json.loads(line) for line in out.splitlines()], err

    code, _, err = run("admin", "verify", "DOC001", *place)
    assert (code, "migrate" in err) == (2, True)
    assert run("migrate", *place)[1][0]["state"] == "migrated"
    person = ["--email", "root@clinic.example", "--name", "Root"]
    monkeypatch.setenv("CARECONNECT_ADMIN_PASSWORD", "short")
    code, _, err = run("admin", "create", *person, *place)
    assert (code, "12 characters" in err, "short" in err) == (3, True, False)
    doctor = ["--email", "ada@clinic.example", "--name", "Ada", "--role", "doctor"]
    monkeypatch.setenv("CARECONNECT_ADMIN_PASSWORD", PASSWORD)
    code, lines, _ = run("admin", "create", *doctor, *place)
    assert (code, lines) == (0, [{"state": "created", "medicalId": "DOC001", "role": "doctor"}])
    code, lines, err = run("admin", "reset-password", "DOC001", *place)
    assert (code, lines, "--print-code" in err) == (2, [], True), "nothing is ended that could not begin again"
    mailing = ["--smtp-url", "smtp://127.0.0.1:2525"]
    code, lines, err = run("admin", "reset-password", "DOC001", *mailing, *place)
    assert (code, lines) == (0, [{"state": "reset", "medicalId": "DOC001", "role": "doctor"}])
    code, (line,), _ = run("admin", "reset-password", "DOC001", "--print-code", *place)
    assert (code, line.pop("expiresAt")[-1], len(line.pop("code"))) == (0, "Z", 8)
    assert line == {"state": "reset", "medicalId": "DOC001", "role": "doctor"}
    assert run("admin", "disable", "DOC001", *place)[0] == 0
    assert run("admin", "disable", "DOC001", *place)[0] == 3
    code, lines, _ = run("audit", "verify", *place)
    assert (code, lines) == (0, [{"state": "intact", "entries": 4, "fault": None}])


async def test_what_must_not_be_served_is_refused_with_the_reason(tmp_path: Path) -> None:
    code, lines, err = await _run("--port", "0", "--host", "0.0.0.0", *_arguments(tmp_path))
    assert (code, lines) == (2, [])
    assert "plain HTTP" in err
    assert "Traceback" not in err


async def test_a_start_that_fails_says_why_in_one_line(tmp_path: Path, unused_port: int) -> None:
    place = ["--secrets-folder", str(tmp_path / "keys"), "--files", str(tmp_path / "files")]
    database = ["--database", f"postgresql://planted-user:planted-word@127.0.0.1:{unused_port}/clinic"]
    code, lines, err = await _run("--port", "0", *database, *place)
    assert (code, lines) == (3, [])
    said = [line for line in err.splitlines() if "made a new key" not in line]
    assert said == [
        "careconnect-server: The database cannot be reached at the moment [unavailable: ConnectionRefusedError]"
    ]
