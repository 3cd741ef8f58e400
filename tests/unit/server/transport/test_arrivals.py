"""New sockets are counted by their address, before the library sees them."""

from __future__ import annotations

import json
from typing import Any

from starlette.types import Receive, Scope, Send

from server_stub.attempts import Attempts
from server_stub.limits import MemoryLimiter
from server_stub.transport.arrivals import HANDSHAKES, BoundedHandshakes
from tests.helpers.rest_server import TestClock


class World:
    """The application behind the bound, and a way to come to it."""

    def __init__(self) -> None:
        self.clock = TestClock()
        self.attempts = Attempts()
        self.passed: list[str] = []
        limiter = MemoryLimiter(self.clock)
        self._app = BoundedHandshakes(self._take, "/socket.io/", limiter, self.attempts)

    async def _take(self, scope: Scope, _receive: Receive, _send: Send) -> None:
        self.passed.append(scope["path"])

    async def come(
        self, *, kind: str = "http", path: str = "/socket.io/", query: str = "", host: str = "192.0.2.1"
    ) -> Any:
        """What is answered to one who does not pass: the start and the body; None for one who does."""
        scope = {"type": kind, "path": path, "query_string": query.encode(), "headers": [], "client": (host, 1)}
        sent: list[dict[str, Any]] = []

        async def send(message: Any) -> None:
            sent.append(message)

        async def receive() -> Any:
            raise AssertionError("nothing of a refused request is read")

        await self._app(scope, receive, send)
        return sent or None

    async def come_as_often_as_allowed(self) -> None:
        for number in range(HANDSHAKES.count):
            assert await self.come(query="EIO=4&transport=polling", kind=("http", "websocket")[number % 2]) is None


async def test_an_address_that_opens_too_many_sockets_is_refused_until_the_minute_is_over() -> None:
    world = World()
    await world.come_as_often_as_allowed()
    refused = await world.come()
    assert refused is not None
    start, body = refused
    assert start["status"] == 429
    assert dict(start["headers"])[b"retry-after"].isdigit()
    assert json.loads(body["body"])["code"] == "rate_limited"
    assert await world.come(kind="websocket") == [{"type": "websocket.close"}]
    assert len(world.passed) == HANDSHAKES.count
    world.clock.advance(seconds=60)
    assert await world.come() is None


async def test_other_addresses_sockets_that_are_open_and_everything_else_go_on() -> None:
    world = World()
    await world.come_as_often_as_allowed()
    assert await world.come(host="192.0.2.2") is None
    assert await world.come(query="EIO=4&transport=polling&sid=abc") is None
    assert await world.come(path="/api/doctors") is None
    assert await world.come(query="EIO=4&sid=") is not None
    assert await world.come(query="EIO=4&side=abc") is not None


async def test_addresses_of_one_network_count_together() -> None:
    world = World()
    for number in range(HANDSHAKES.count):
        assert await world.come(host=f"2001:db8::{number:x}") is None
    assert await world.come(host="2001:db8::ffff:1") is not None
    assert await world.come(host="2001:db8:0:1::1") is None
