"""Which sockets are closed when nobody signs in on them."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from careconnect_desktop.model.people import Role
from server_stub.accounts.principal import Principal
from server_stub.transport.live import Connection, LiveSockets
from server_stub.transport.liveness import AUTHENTICATION_DEADLINE_S, Liveness
from tests.helpers.rest_server import NOON, TestClock


class _Line:
    """What is looked at of a socket of the Engine.IO library."""

    def __init__(self) -> None:
        self.closed = False
        self.closing = False
        self.queue: asyncio.Queue[None] = asyncio.Queue()

    async def check_ping_timeout(self) -> None:
        """It has just answered."""

    async def close(self, *, wait: bool, abort: bool) -> None:
        self.closed = True


class _Room:
    """Lines, and who has signed in on them."""

    def __init__(self, count: int) -> None:
        self.lines = {f"line-{number}": _Line() for number in range(count)}
        self.live, self.clock = LiveSockets(), TestClock()
        server: Any = SimpleNamespace(eio=SimpleNamespace(sockets=dict(self.lines)))
        self.liveness = Liveness(server, self.live, self.clock)

    def sign_in(self, engine_id: str, socket: str = "a") -> None:
        principal = Principal("u", "PAT001", "Robin", Role.PATIENT, "s", NOON, NOON.replace(year=2030))
        self.live.add(Connection(f"{engine_id}-{socket}", socket, engine_id, principal))

    def closed(self) -> set[str]:
        return {engine_id for engine_id, line in self.lines.items() if line.closed}

    async def past_deadline(self) -> None:
        await self.liveness.sweep()
        self.clock.advance(seconds=AUTHENTICATION_DEADLINE_S + 1)


async def test_whoever_never_signs_in_is_closed_and_nobody_else() -> None:
    room = _Room(3)
    room.sign_in("line-1")
    await room.past_deadline()
    await room.liveness.sweep()
    assert room.closed() == {"line-0", "line-2"}


async def test_whoever_signs_in_while_others_are_looked_at_stays() -> None:
    room = _Room(200)
    await room.past_deadline()
    sweep = asyncio.create_task(room.liveness.sweep())
    await asyncio.sleep(0)
    assert room.closed(), "it has begun"
    assert "line-199" not in room.closed()
    room.sign_in("line-199")
    await sweep
    assert room.closed() == set(room.lines) - {"line-199"}


@pytest.mark.parametrize("stays", ["a", "b"])
async def test_a_line_is_signed_in_as_long_as_one_of_its_sockets_is(stays: str) -> None:
    room = _Room(1)
    for socket in ("a", "b"):
        room.sign_in("line-0", socket)
    room.live.remove(f"line-0-{'a' if stays == 'b' else 'b'}")
    assert room.live.is_signed_in("line-0")
    room.live.remove(f"line-0-{stays}")
    assert not room.live.is_signed_in("line-0")
