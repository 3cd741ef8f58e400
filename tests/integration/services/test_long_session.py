"""A session outlives its access tokens: the client's real parts at the real server."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from careconnect_desktop.api.accounts import RestAccounts
from careconnect_desktop.api.session import Session
from careconnect_desktop.api.transport import HttpTransport
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.credentials import SessionTokens
from careconnect_desktop.ports.server_address import ServerAddress
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.protocol.names import Event
from careconnect_desktop.protocol.realtime import CallUser, CallUserAck
from careconnect_desktop.signaling.line import SocketLine
from server_stub.config import Config
from tests.helpers.realtime import ANSWER, OFFER, PASSWORD, Clinic, Person, server_process

TOKEN_LIFE_S = 60
MINUTES = 16


class LossyWay(httpx.AsyncBaseTransport):
    """To the server and back; the next `drops` answers to a refresh are lost on the way back."""

    def __init__(self) -> None:
        self._way = httpx.AsyncHTTPTransport()
        self.drops = 0
        self.refreshes = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self._way.handle_async_request(request)
        if request.url.path == "/api/auth/refresh":
            await answer.aread()
            self.refreshes += 1
            if self.drops:
                self.drops -= 1
                raise httpx.ReadError("lost", request=request)
        return answer

    async def aclose(self) -> None:
        await self._way.aclose()


@dataclass(slots=True)
class Client:
    """A signed-in person's program: requests and the line. ended: how often it was told that the session is over."""

    accounts: RestAccounts
    line: SocketLine
    way: LossyWay
    states: list[LineState]
    ended: int = 0


@asynccontextmanager
async def _client(url: str, email: str) -> AsyncIterator[Client]:
    address, way = ServerAddress.parse(url), LossyWay()
    transport = HttpTransport(address, backend=way)
    session = Session(transport)
    line = SocketLine(address, session)
    client = Client(RestAccounts(transport, session), line, way, [])

    async def rotated(_: SessionTokens) -> None:
        return None

    async def ended() -> None:
        client.ended += 1

    session.tell(rotated=rotated, ended=ended)
    line.subscribe_state(client.states.append)
    try:
        await client.accounts.sign_in(email, PASSWORD)
        await line.open()
        yield client
    finally:
        await line.close()
        await transport.close()


@asynccontextmanager
async def _clinic(folder: Path) -> AsyncIterator[tuple[Clinic, Person, Person]]:
    """A server with short tokens; a doctor and a patient with a visit."""
    config = Config(
        database=f"sqlite:///{folder / 'clinic.db'}",
        secrets_folder=folder / "secrets",
        port=0,
        auto_verify_doctors=True,
        token_life_s=TOKEN_LIFE_S,
    )
    running = Clinic(config)
    await running.start()
    try:
        doctor, patient = await running.sign_up("Dr. Ada Berg", "doctor"), await running.sign_up("Paul Tree", "patient")
        await running.relate(doctor, patient)
        yield running, doctor, patient
    finally:
        await running.stop()


async def _stays(client: Client, pass_a_minute: Callable[[], Awaitable[None]]) -> None:
    """The line was opened once, and every minute the server knows who asks."""
    for _ in range(MINUTES):
        await pass_a_minute()
        assert (await client.accounts.me()).medical_id
    assert client.states == [LineState.CONNECTING, LineState.ONLINE]
    assert client.way.refreshes >= MINUTES
    assert client.ended == 0


async def test_a_session_outlives_sixteen_tokens_of_a_minute(tmp_path: Path) -> None:
    async with _clinic(tmp_path) as (running, doctor, _), _client(running.url, doctor.email) as client:

        async def leap() -> None:
            running.clock.leap(TOKEN_LIFE_S + 1)

        await _stays(client, leap)


async def test_a_refresh_whose_answer_is_lost_costs_nobody_the_visit(tmp_path: Path) -> None:
    call_id = str(uuid4())
    async with (
        _clinic(tmp_path) as (running, doctor, patient),
        patient.device() as device,
        _client(running.url, doctor.email) as client,
    ):
        offer = CallUser.model_validate({"to": patient.medical_id, "offer": OFFER, "callId": call_id})
        await client.line.request(CallUserAck, Event.CALL_USER, offer)
        answered = {"to": doctor.medical_id, "answer": ANSWER, "callId": call_id}
        assert (await device.send("answer-call", answered))["ok"]
        for drops in (1, 2):
            running.clock.leap(TOKEN_LIFE_S + 1)
            client.way.drops = drops
            await client.accounts.me()
        running.clock.leap(TOKEN_LIFE_S + 1)
        client.way.drops = 3
        with pytest.raises(CareConnectError, match=r"connection|reach|answer"):
            await client.accounts.me()
        await client.accounts.me()
        state = {"to": doctor.medical_id, "callId": call_id, "audio": False, "video": True}
        assert (await device.send("call-state", state))["ok"], "the call goes on"
        assert device.named("call-ended") == []
        assert client.states == [LineState.CONNECTING, LineState.ONLINE]
        assert client.ended == 0


@pytest.mark.slow
@pytest.mark.waits
@pytest.mark.timeout(1500)
async def test_a_session_with_tokens_of_a_minute_stays_connected_for_sixteen_minutes(tmp_path: Path) -> None:
    data, logs = tmp_path / "data", tmp_path / "logs"
    logs.mkdir()
    with server_process(data, logs, "--token-life", str(TOKEN_LIFE_S)) as (_, url):
        email = f"{uuid4().hex}@example.org"
        body = {"name": "Kim Tree", "email": email, "password": PASSWORD, "role": "patient"}
        async with httpx.AsyncClient(base_url=url) as http:
            (await http.post("/api/auth/signup", json=body)).raise_for_status()
        async with _client(url, email) as client:
            began = time.monotonic()
            await _stays(client, lambda: asyncio.sleep(TOKEN_LIFE_S + 1))
            assert time.monotonic() - began >= MINUTES * 60
