"""The first ring waits for what it needs; nothing is told before it that came after it, and later ones do not wait."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from careconnect_desktop.ports.refusals import SignalRefusedError
from careconnect_desktop.ports.signaling import ServerEvent
from careconnect_desktop.signaling.line import LinePauses, SocketLine
from careconnect_desktop.signaling.speakers import SocketCalls
from tests.helpers.socket_server import SocketServer, Tokens

_GOLDEN = Path(__file__).parents[2] / "contract" / "golden" / "realtime.json"
_PRESENCE = {"medicalId": "PAT001", "isOnline": True}


def call_made() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_GOLDEN.read_text())["CallMade"][0]["wire"]
    return found


class Ringing:
    """A line whose first ring waits for `may`."""

    def __init__(self, server: SocketServer) -> None:
        self.may = asyncio.Event()
        self.asked = asyncio.Event()
        self.told: list[str] = []
        self._changed = asyncio.Event()
        self.line = SocketLine(server.address, Tokens(server), pauses=LinePauses(may_ring=self._may_ring))
        self.line.subscribe(self._event)

    async def until(self, count: int) -> None:
        async with asyncio.timeout(10):
            while len(self.told) < count:
                self._changed.clear()
                await self._changed.wait()

    async def _may_ring(self) -> None:
        self.asked.set()
        await self.may.wait()

    def _event(self, event: ServerEvent) -> None:
        self.told.append(type(event).__name__)
        self._changed.set()


@pytest.fixture
async def ringing(server: SocketServer) -> AsyncIterator[Ringing]:
    found = Ringing(server)
    await found.line.open()
    yield found
    await found.line.close()


async def test_what_follows_the_first_ring_waits_with_it(server: SocketServer, ringing: Ringing) -> None:
    await server.emit("presence", _PRESENCE)
    await ringing.until(1)
    await server.emit("call-made", call_made())
    await server.emit("presence", _PRESENCE)
    async with asyncio.timeout(10):
        await ringing.asked.wait()
    # An answer comes by the same socket: what the server sent before it is here.
    server.answers["resume-call"] = {"ok": False, "code": "no_call", "message": "None"}
    with pytest.raises(SignalRefusedError):
        await SocketCalls(ringing.line).resume_call(resume_token="r")
    assert ringing.told == ["Presence"]
    ringing.may.set()
    await ringing.until(3)
    assert ringing.told == ["Presence", "CallMade", "Presence"]
    ringing.may.clear()
    await server.emit("call-made", call_made())
    await ringing.until(4)
    assert ringing.told[3:] == ["CallMade"]


async def test_a_line_that_is_closed_meanwhile_tells_nothing_more(server: SocketServer, ringing: Ringing) -> None:
    await server.emit("call-made", call_made())
    async with asyncio.timeout(10):
        await ringing.asked.wait()
    await ringing.line.close()
    assert ringing.told == []
