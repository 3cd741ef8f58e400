"""What the controls turn away is in the program's log: what, where and how often, and nothing of what was sent."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
import socketio

from careconnect_desktop.core.log import JsonFormatter
from careconnect_desktop.model.people import Role
from tests.helpers.realtime import clinic
from tests.helpers.rest_server import RestServer


@pytest.fixture
def log() -> Iterator[StringIO]:
    """The lines as the program writes them."""
    out = StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(JsonFormatter())
    logger = logging.getLogger("server_stub.attempts")
    before = logger.level
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    yield out
    logger.removeHandler(handler)
    logger.setLevel(before)


def _told(log: StringIO) -> dict[tuple[str, str, str], int]:
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    assert all(line["message"] == "refused" for line in lines)
    told = {(line["route"], line["code"], line["role"]): line["count"] for line in lines}
    assert len(told) == len(lines), "each kind in one line"
    return told


async def test_what_is_not_valid_too_often_or_not_allowed_is_told_by_counts(server: RestServer, log: StringIO) -> None:
    kim = await server.sign_up()
    login = {"email": kim.email, "password": "planted-words planted"}
    for _ in range(7):
        await server.http.post("/api/auth/login", json=login)
    for _ in range(3):
        await kim.post("/api/appointments", {"doctorId": "planted-words", "startsAt": "planted-words"})
    await kim.get("/api/admin/users")
    await server.http.get("/api/auth/me", headers={"Authorization": "Bearer planted-words"})
    await server.http.get("/api/doctors", headers={"Origin": "https://planted-words.example"})
    await server.http.request("PLANTED", "/api/doctors/planted-words")
    await server.app.services.attempts.tell()
    assert _told(log) == {
        ("POST /api/auth/login", "unauthenticated", "nobody"): 5,
        ("POST /api/auth/login", "rate_limited", "nobody"): 2,
        ("POST /api/appointments", "validation_failed", "patient"): 3,
        ("GET /api/admin/users", "forbidden", "patient"): 1,
        ("GET /api/auth/me", "unauthenticated", "nobody"): 1,
        ("foreign origin", "forbidden", "nobody"): 1,
        ("/api/doctors/{id}", "method_not_allowed", "nobody"): 1,
    }
    assert "planted" not in log.getvalue().lower()
    assert kim.id not in log.getvalue()


async def test_a_flood_writes_a_few_lines(server: RestServer, log: StringIO) -> None:
    for number in range(500):
        await server.http.get(f"/api/planted-{number}")
    await server.app.services.attempts.tell()
    await server.app.services.attempts.tell()
    assert _told(log) == {("unknown", "not_found", "nobody"): 500}


async def test_sockets_that_are_refused_are_told(tmp_path: Path, log: StringIO) -> None:
    async with clinic(tmp_path, require_mfa=(Role.DOCTOR,)) as running:
        ada = await running.sign_up("Ada", "doctor")
        for auth in ({"token": ada.token}, {"token": "planted.words.planted"}, None):
            client = socketio.AsyncClient(reconnection=False)
            with pytest.raises(socketio.exceptions.ConnectionError):
                await client.connect(running.url, auth=auth, transports=["websocket"])
        await running.attempts.tell()
    assert _told(log) == {("connect", "forbidden", "doctor"): 1, ("connect", "unauthenticated", "nobody"): 2}


async def test_events_of_sockets_are_told_too(tmp_path: Path, log: StringIO) -> None:
    async with clinic(tmp_path) as running:
        kim = await running.sign_up("Kim", "patient")
        async with kim.device() as device:
            for event in ("planted-words", "sendMessage", "typing"):
                assert not (await device.send(event, {"to": "planted-words"}))["ok"]
        await running.attempts.tell()
    assert _told(log) == {
        ("unknown event", "unknown_event", "patient"): 1,
        ("sendMessage", "validation_failed", "patient"): 1,
        ("typing", "not_related", "patient"): 1,
    }
