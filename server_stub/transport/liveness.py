"""Watches the sockets of this process: the silent, the never signed in, and those whose session has run out.

The only place that looks into the Engine.IO server: its own monitor takes up to a whole time-out longer to notice a
silent polling client, and knows nothing of sockets that never sign in.
"""

from __future__ import annotations

import asyncio
from typing import Any

import socketio
from engineio.exceptions import SocketIsClosedError

from careconnect_desktop.core.clock import Clock
from server_stub.transport.live import LiveSockets

AUTHENTICATION_DEADLINE_S = 10.0
_SWEEP_S = 0.5
# After so many sockets others have their turn.
_LOOKED_AT_ONCE = 50


class Liveness:
    """Sweeps twice a second."""

    def __init__(
        self,
        server: socketio.AsyncServer,
        live: LiveSockets,
        clock: Clock,
        authentication_deadline_s: float = AUTHENTICATION_DEADLINE_S,
    ) -> None:
        self._server = server
        self._live = live
        self._clock = clock
        self._deadline_s = authentication_deadline_s
        # Of lines on which nobody is signed in.
        self._first_seen: dict[str, float] = {}

    async def run(self) -> None:
        """Sweep until cancelled."""
        while True:
            await asyncio.sleep(_SWEEP_S)
            await self.sweep()

    async def sweep(self) -> None:
        """Look at every socket once."""
        now = self._clock.monotonic()
        first_seen: dict[str, float] = {}
        for number, (engine_id, socket) in enumerate(tuple(self._server.eio.sockets.items()), 1):
            if number % _LOOKED_AT_ONCE == 0:
                await asyncio.sleep(0)
            if not self._live.is_signed_in(engine_id):
                first_seen[engine_id] = self._first_seen.get(engine_id, now)
            if socket.closed:
                self._server.eio.sockets.pop(engine_id, None)
                # A poll of a client that has said goodbye would be left waiting for its whole time.
                socket.queue.put_nowait(None)
            elif now - first_seen.get(engine_id, now) > self._deadline_s:
                await close_engine(socket)
            elif not socket.closing:
                try:
                    await socket.check_ping_timeout()
                except SocketIsClosedError:
                    self._server.eio.sockets.pop(engine_id, None)
        self._first_seen = first_seen
        moment = self._clock.now()
        for number, connection in enumerate(self._live.all(), 1):
            if number % _LOOKED_AT_ONCE == 0:
                await asyncio.sleep(0)
            if connection.principal.session_expires_at <= moment:
                await self._server.disconnect(connection.sid)

    async def close_all(self) -> None:
        """The server goes; the clients come back to the next one."""
        for socket in list(self._server.eio.sockets.values()):
            await close_engine(socket)


async def close_engine(socket: Any) -> None:
    """Close the line, also of a client that does not read.

    Without a word: after an Engine.IO "close" packet the Python client would keep half a connection for ten seconds,
    and then take the next one down with it. A closed line makes every client reconnect.
    """
    if not socket.closed:
        await socket.close(wait=False, abort=True)
    # The library leaves the line to the client; an empty entry ends its writer, which closes the line.
    socket.queue.put_nowait(None)
