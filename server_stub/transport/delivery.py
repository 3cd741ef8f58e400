"""Handing events to the live sockets of this process."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import socketio

from careconnect_desktop.protocol.names import Event
from server_stub.transport.live import Connection, LiveSockets

_CALLS_REMEMBERED = 64


class LocalDelivery:
    """Satisfies `announcing.Reach` for a server of one process, or for the sockets of one process of several."""

    def __init__(self, server: socketio.AsyncServer, live: LiveSockets) -> None:
        self._server = server
        self._live = live

    def may_reach(self, medical_id: str) -> bool:
        """True when a user has a live socket."""
        return self._live.has_user(medical_id)

    async def to_socket(self, socket: str, event: Event, payload: Mapping[str, Any]) -> bool:
        """True when the socket lives and was handed the event."""
        connection = self._live.get(socket)
        if connection is None:
            return False
        if event is Event.CALL_MADE and not _is_first(connection, payload):
            # A socket that connects just while the call is placed would ring twice.
            return True
        await self._server.emit(event.value, payload, to=connection.sid)
        return self._live.get(socket) is not None

    async def to_user(
        self, medical_id: str, event: Event, payload: Mapping[str, Any], *, skip_socket: str | None = None
    ) -> bool:
        """To every socket of a user but one; True when there was one."""
        sockets = [c.socket for c in self._live.of_user(medical_id) if c.socket != skip_socket]
        handed = [await self.to_socket(socket, event, payload) for socket in sockets]
        return any(handed)

    async def to_session_closed(self, session_id: str) -> None:
        """Close the sockets of a session that has ended."""
        for connection in self._live.of_session(session_id):
            await self._server.disconnect(connection.sid)

    async def online_among(self, medical_ids: Collection[str]) -> frozenset[str]:
        """Those of the given users who have a live socket."""
        return self._live.users_among(medical_ids)

    async def live_among(self, sockets: Collection[str]) -> frozenset[str]:
        """Those of the given sockets that live."""
        return self._live.among(sockets)


def _is_first(connection: Connection, call: Mapping[str, Any]) -> bool:
    key = (str(call["callId"]), int(call["generation"]))
    if key in connection.rung:
        return False
    if len(connection.rung) >= _CALLS_REMEMBERED:
        connection.rung.clear()
    connection.rung.add(key)
    return True
