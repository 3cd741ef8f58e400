"""The live sockets of this process."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from server_stub.accounts.principal import Principal


@dataclass(frozen=True, slots=True)
class Connection:
    """A signed-in socket.

    socket: its name for the rest of the server, on every process. sid, engine_id: its Socket.IO and Engine.IO sessions.
    rung: calls and generations whose `call-made` it was handed; written by the delivery alone.
    """

    socket: str
    sid: str
    engine_id: str
    principal: Principal
    rung: set[tuple[str, int]] = field(default_factory=set, compare=False)


class LiveSockets:
    """Who is connected, by socket, user and session. Written by the gateway alone."""

    def __init__(self) -> None:
        self._by_socket: dict[str, Connection] = {}
        self._by_user: dict[str, dict[str, Connection]] = {}
        self._by_engine: dict[str, set[str]] = {}

    def __len__(self) -> int:
        return len(self._by_socket)

    def add(self, connection: Connection) -> None:
        self._by_socket[connection.socket] = connection
        self._by_user.setdefault(connection.principal.medical_id, {})[connection.socket] = connection
        self._by_engine.setdefault(connection.engine_id, set()).add(connection.socket)

    def remove(self, socket: str) -> Connection | None:
        """The connection that is gone; None when it was not known."""
        connection = self._by_socket.pop(socket, None)
        if connection is None:
            return None
        sockets = self._by_user[connection.principal.medical_id]
        del sockets[socket]
        if not sockets:
            del self._by_user[connection.principal.medical_id]
        on_line = self._by_engine[connection.engine_id]
        on_line.discard(socket)
        if not on_line:
            del self._by_engine[connection.engine_id]
        return connection

    def get(self, socket: str) -> Connection | None:
        return self._by_socket.get(socket)

    def has_user(self, medical_id: str) -> bool:
        """True when a user has a socket on this process."""
        return medical_id in self._by_user

    def is_signed_in(self, engine_id: str) -> bool:
        """True when somebody has signed in on this line."""
        return engine_id in self._by_engine

    def of_user(self, medical_id: str) -> tuple[Connection, ...]:
        return tuple(self._by_user.get(medical_id, {}).values())

    def of_session(self, session_id: str) -> tuple[Connection, ...]:
        return tuple(c for c in self._by_socket.values() if c.principal.session_id == session_id)

    def all(self) -> tuple[Connection, ...]:
        return tuple(self._by_socket.values())

    def users_among(self, medical_ids: Iterable[str]) -> frozenset[str]:
        """Those of the given users who have a socket on this process."""
        return frozenset(medical_id for medical_id in medical_ids if medical_id in self._by_user)

    def among(self, sockets: Iterable[str]) -> frozenset[str]:
        """Those of the given sockets that live on this process."""
        return frozenset(socket for socket in sockets if socket in self._by_socket)
