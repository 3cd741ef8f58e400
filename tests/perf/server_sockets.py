"""What idle sockets cost, and how fast an offer passes between two of them: `python -m tests.perf.server_sockets [N]`.

Memory: the server's proportional share with N signed-in websockets, eight seconds after the last has connected, less
that before. Passing: from sending `call-user` with an offer of 6 KB until the other socket has `call-made`; the row is
stored on the way. One call at a time, so that it is the server's time and not that of a queue; the clients' own time is
in it.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import aiohttp
from sqlalchemy import insert

from careconnect_desktop.core.ids import new_id
from server_stub.accounts.tables import sessions
from server_stub.accounts.tokens import Tokens
from server_stub.storage.database import Database
from tests.perf.server_clinic import Clinic, Keys, fill
from tests.perf.server_programs import RunningServer, our_server

OFFER = {"type": "offer", "sdp": "v=0\r\n" + "a=x-line:0123456789abcdef\r\n" * 222}
"""6 KB."""

_CALLERS = 50
_AT_ONCE = 40
_SETTLED_S = 8.0


@dataclass(frozen=True, slots=True)
class Cost:
    """The figures. idle_load: of one core, with nothing but pings. passing_ms: of each offer, sorted."""

    sockets: int
    kb_per_socket: float
    idle_load: float
    passing_ms: Sequence[float]

    def passed_within_ms(self, share: float) -> float:
        """Within which time this share of the offers had passed."""
        return self.passing_ms[min(len(self.passing_ms) - 1, int(share * len(self.passing_ms)))]

    def __str__(self) -> str:
        return (
            f"{self.sockets} sockets: {self.kb_per_socket:.1f} KB each, {self.idle_load:.0%} of a core while idle; "
            f"an offer of 6 KB passes in {self.passed_within_ms(0.5):.1f} ms (median), "
            f"{self.passed_within_ms(0.99):.1f} ms (p99), {len(self.passing_ms)} offers"
        )


class Line:
    """One websocket that answers pings; `heard` holds Socket.IO packets."""

    def __init__(self, websocket: aiohttp.ClientWebSocketResponse) -> None:
        self._websocket = websocket
        self.heard: asyncio.Queue[str] = asyncio.Queue()

    async def run(self) -> None:
        """Read until the line is closed."""
        async for message in self._websocket:
            if message.data == "2":
                await self._websocket.send_str("3")
            elif message.data.startswith("4"):
                self.heard.put_nowait(message.data)

    async def send(self, text: str) -> None:
        await self._websocket.send_str(text)

    async def until(self, beginning: str) -> str:
        """The first packet heard that begins so; what came before it is dropped."""
        while not (text := await self.heard.get()).startswith(beginning):
            if text.startswith("44"):
                raise RuntimeError(f"the server refused a socket: {text}")
        return text


async def measure(sockets: int, rounds: int) -> Cost:
    """One server on SQLite with that many patients connected."""
    with tempfile.TemporaryDirectory() as name:
        folder, keys = Path(name), Keys()
        url = f"sqlite:///{folder / 'clinic.db'}"
        clinic = await fill(url, keys, sockets)
        callers = await _sign_in_doctors(url, keys, clinic)
        with our_server(folder, url, keys) as server:
            async with AsyncExitStack() as stack:
                http = await stack.enter_async_context(aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)))
                scope = await stack.enter_async_context(asyncio.TaskGroup())
                # What the first connections make the server load belongs to no socket.
                doctors = await _connect(scope, http, server, callers)
                await asyncio.sleep(_SETTLED_S)
                before_kb = server.memory_kb
                patients = await _connect(scope, http, server, clinic.tokens)
                await asyncio.sleep(_SETTLED_S)
                began, began_cpu_s = time.monotonic(), server.cpu_s
                await asyncio.sleep(_SETTLED_S)
                load = (server.cpu_s - began_cpu_s) / (time.monotonic() - began)
                kb_each = (server.memory_kb - before_kb) / sockets
                passing = [
                    await _pass(doctor, patient, clinic.doctor_ids[number], clinic.medical_ids[number])
                    for _ in range(rounds)
                    for number, (doctor, patient) in enumerate(zip(doctors, patients, strict=False))
                ]
                server.process.kill()
            return Cost(sockets, kb_each, load, sorted(passing))


async def _sign_in_doctors(url: str, keys: Keys, clinic: Clinic) -> list[str]:
    derived, now = keys.secrets.derived, datetime.now(UTC)
    issuer, until = Tokens(derived("access-tokens"), derived("refresh-tokens"), 24 * 3600), now + timedelta(days=1)
    rows: list[dict[str, Any]] = [
        {"id": new_id(), "user_id": doctor_id, "created_at": now, "last_used_at": now, "expires_at": until}
        for doctor_id in clinic.doctor_ids[:_CALLERS]
    ]
    database = Database(url)
    async with database.write() as transaction:
        await transaction.execute(insert(sessions), rows)
    await database.close()
    return [
        issuer.access(row["user_id"], "doctor", f"DOC{number + 1:03d}", row["id"], now, until)
        for number, row in enumerate(rows)
    ]


async def _connect(
    scope: asyncio.TaskGroup, http: aiohttp.ClientSession, server: RunningServer, tokens: Sequence[str]
) -> list[Line]:
    turn = asyncio.Semaphore(_AT_ONCE)
    address = f"http://127.0.0.1:{server.port}/socket.io/?EIO=4&transport=websocket"

    async def one(token: str) -> Line:
        async with turn:
            line = Line(await http.ws_connect(address))
            scope.create_task(line.run())
            await line.send("40" + json.dumps({"token": token}))
            await line.until('42["onlineUsers"')
            return line

    return list(await asyncio.gather(*(one(token) for token in tokens)))


async def _pass(caller: Line, callee: Line, caller_id: str, callee_id: str) -> float:
    """Milliseconds until the offer was there; then the call is declined, and both are free again."""
    call_id = str(uuid4())
    placing = "420" + json.dumps(["call-user", {"to": callee_id, "callId": call_id, "offer": OFFER}])
    began = time.perf_counter()
    await caller.send(placing)
    await callee.until('42["call-made"')
    took_ms = (time.perf_counter() - began) * 1000
    await callee.send("420" + json.dumps(["reject-call", {"to": caller_id, "callId": call_id}]))
    await callee.until("430")
    await caller.until('42["call-rejected"')
    return took_ms


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    sys.stdout.write(f"{asyncio.run(measure(wanted, 10))}\n")
