"""Pings of many sockets by one task."""

from __future__ import annotations

import asyncio
from typing import Any

from engineio import packet
from engineio.exceptions import SocketIsClosedError

from careconnect_desktop.core.tasks import TaskScope
from server_stub.transport.lean import Pings


class Socket:
    """As much of an Engine.IO socket as a ping needs."""

    def __init__(self, *, is_gone: bool = False) -> None:
        self.closing = self.closed = False
        self.last_ping: float | None = None
        self.sent: list[int] = []
        self._is_gone = is_gone
        self.was_asked = asyncio.Event()

    async def send(self, sent: Any) -> None:
        self.was_asked.set()
        if self._is_gone:
            raise SocketIsClosedError
        self.sent.append(sent.packet_type)


async def test_each_socket_is_sent_its_ping_and_one_that_went_harms_no_other() -> None:
    async with TaskScope("test") as scope:
        pings = Pings(scope, 0.01)
        closed, gone, live = Socket(), Socket(is_gone=True), Socket()
        closed.closed = True
        for socket in (closed, gone, live):
            pings.later(socket)
        await asyncio.wait_for(live.was_asked.wait(), 5.0)
        assert (closed.sent, gone.sent, live.sent) == ([], [], [packet.PING])
        assert live.last_ping is not None
        live.was_asked.clear()
        pings.later(live)
        await asyncio.wait_for(live.was_asked.wait(), 5.0)
        assert live.sent == [packet.PING, packet.PING]


async def test_others_have_their_turn_between_the_pings_of_many_sockets() -> None:
    async with TaskScope("test") as scope:
        pings = Pings(scope, 0.01)
        sockets = [Socket() for _ in range(200)]
        turns: list[int] = []

        async def work() -> None:
            while not sockets[-1].sent:
                turns.append(sum(bool(socket.sent) for socket in sockets))
                await asyncio.sleep(0)

        for socket in sockets:
            pings.later(socket)
        await asyncio.wait_for(work(), 5.0)
        between = [turn for turn in turns if 0 < turn < len(sockets)]
        assert len(set(between)) > len(sockets) // 4
