"""What presence asks of the outside."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Protocol

from careconnect_desktop.protocol.names import Event


class SocketCounts(Protocol):
    """How many live sockets each user has, over all processes."""

    async def add(self, medical_id: str, socket: str) -> bool:
        """Count a socket; True when it is the user's first."""
        ...

    async def remove(self, medical_id: str, socket: str) -> bool:
        """Forget a socket; True when it was the user's last."""
        ...

    async def online_among(self, medical_ids: Collection[str]) -> frozenset[str]:
        """Those of the given users who have a live socket."""
        ...


class PresenceDelivery(Protocol):
    """The part of delivery that presence needs. Never raises."""

    async def to_socket(self, socket: str, event: Event, payload: Any) -> bool:
        """Hand an event to one socket."""
        ...

    async def to_user(self, medical_id: str, event: Event, payload: Any, *, skip_socket: str | None = None) -> bool:
        """Hand an event to every socket of a user."""
        ...


class ProcessCounts:
    """Counts of one process."""

    def __init__(self) -> None:
        self._sockets: dict[str, set[str]] = {}

    async def add(self, medical_id: str, socket: str) -> bool:
        sockets = self._sockets.setdefault(medical_id, set())
        is_first = not sockets
        sockets.add(socket)
        return is_first

    async def remove(self, medical_id: str, socket: str) -> bool:
        sockets = self._sockets.get(medical_id, set())
        if socket not in sockets:
            return False
        sockets.discard(socket)
        if sockets:
            return False
        del self._sockets[medical_id]
        return True

    async def online_among(self, medical_ids: Collection[str]) -> frozenset[str]:
        return frozenset(medical_id for medical_id in medical_ids if medical_id in self._sockets)
