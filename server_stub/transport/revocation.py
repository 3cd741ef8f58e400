"""No socket outlives its session: not one that connected while that ended, nor one whose end nobody told here."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
from typing import Protocol

import socketio

from careconnect_desktop.core.errors import CareConnectError
from server_stub.transport.live import Connection, LiveSockets

_log = logging.getLogger(__name__)

ASKED_AT_ONCE = 50
"""After so many sessions others have their turn: the answer for thousands takes long enough to hold up a ring."""


class SessionsPort(Protocol):
    """The part of `ports.AccountsPort` that this asks."""

    async def is_session_live(self, session_id: str) -> bool:
        """False once the session has ended."""
        ...

    async def ended_sessions(self, session_ids: Collection[str]) -> frozenset[str]:
        """Those of the given sessions that have ended, by the database."""
        ...


class Revocation:
    """Closes sockets of ended sessions. Ends are told at once, by `Reach.to_session_closed`; this is the net below."""

    def __init__(self, server: socketio.AsyncServer, live: LiveSockets, sessions: SessionsPort) -> None:
        self._server = server
        self._live = live
        self._sessions = sessions

    async def connected(self, connection: Connection) -> None:
        """The session may have ended after the token was checked and before the socket could be found."""
        if not await self._sessions.is_session_live(connection.principal.session_id):
            await self._server.disconnect(connection.sid)

    async def sweep(self) -> int:
        """Look at every socket once; how many were closed. A database that is away is for the next time."""
        connections = self._live.all()
        closed = 0
        for begin in range(0, len(connections), ASKED_AT_ONCE):
            asked = connections[begin : begin + ASKED_AT_ONCE]
            try:
                ended = await self._sessions.ended_sessions({one.principal.session_id for one in asked})
            except CareConnectError as error:
                _log.warning("sessions could not be looked at", extra={"code": error.code})
                break
            for connection in asked:
                if connection.principal.session_id in ended:
                    await self._server.disconnect(connection.sid)
                    closed += 1
            await asyncio.sleep(0)
        return closed
