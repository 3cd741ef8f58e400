"""Handing events to live sockets on whichever process they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Protocol

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Event
from server_stub.transport.bus import Body, Bus
from server_stub.transport.delivery import LocalDelivery
from server_stub.transport.ports import SessionListener


class Whereabouts(Protocol):
    """Where sockets are, over all processes. Raises CareConnectError `unavailable`."""

    async def nodes_of(self, medical_id: str) -> frozenset[str]:
        """The processes that hold sockets of this user."""
        ...

    async def online_among(self, medical_ids: Collection[str]) -> frozenset[str]:
        """Those of the given users who have a live socket anywhere."""
        ...

    async def live_among(self, sockets: Collection[str]) -> frozenset[str]:
        """Those of the given sockets that live anywhere."""
        ...


class ClusterDelivery:
    """The calls' `Delivery` for a server of several processes. A socket's name begins with its process and a dot."""

    def __init__(self, bus: Bus, local: LocalDelivery, whereabouts: Whereabouts) -> None:
        self._bus = bus
        self._local = local
        self._whereabouts = whereabouts
        self._session_listeners: list[SessionListener] = []
        bus.answer("socket", self._hand_to_socket)
        bus.answer("user", self._hand_to_user)
        bus.answer("session", self._close_session)

    def may_reach(self, medical_id: str) -> bool:
        """True: only asking the others would tell, and that is done with the event itself."""
        return True

    async def to_socket(self, socket: str, event: Event, payload: Any) -> bool:
        """True when the process that holds the socket has handed it over; raises `unavailable`."""
        node = socket.partition(".")[0]
        if node == self._bus.node:
            return await self._local.to_socket(socket, event, payload)
        body = {"socket": socket, "event": event.value, "payload": payload}
        return bool(await self._bus.ask(node, "socket", body))

    async def to_user(self, medical_id: str, event: Event, payload: Any, *, skip_socket: str | None = None) -> bool:
        """True when at least one process has handed it to a socket of the user.

        Raises `unavailable` when none has and one could not be asked.
        """
        body = {"user": medical_id, "event": event.value, "payload": payload, "skip": skip_socket}
        was_handed = await self._local.to_user(medical_id, event, payload, skip_socket=skip_socket)
        closed: CareConnectError | None = None
        for node in await self._whereabouts.nodes_of(medical_id) - {self._bus.node}:
            try:
                was_handed = bool(await self._bus.ask(node, "user", body)) or was_handed
            except CareConnectError as error:
                closed = error
        if closed is not None and not was_handed:
            raise closed
        return was_handed

    async def to_session_closed(self, session_id: str) -> None:
        """Close the sockets of a session on every process."""
        await self._local.to_session_closed(session_id)
        await self._bus.tell_all("session", {"session": session_id, "from": self._bus.node})

    def on_session_closed_elsewhere(self, listener: SessionListener) -> None:
        """Have a listener called with the id of each session that ends on another process, before its sockets close."""
        self._session_listeners.append(listener)

    async def online_among(self, medical_ids: Collection[str]) -> frozenset[str]:
        return await self._whereabouts.online_among(medical_ids)

    async def live_among(self, sockets: Collection[str]) -> frozenset[str]:
        own, others = _by_node(sockets, self._bus.node)
        return await self._local.live_among(own) | await self._whereabouts.live_among(others)

    async def _hand_to_socket(self, body: Body) -> bool:
        return await self._local.to_socket(body["socket"], Event(body["event"]), body["payload"])

    async def _hand_to_user(self, body: Body) -> bool:
        return await self._local.to_user(body["user"], Event(body["event"]), body["payload"], skip_socket=body["skip"])

    async def _close_session(self, body: Body) -> None:
        if body["from"] == self._bus.node:
            return
        # First: whoever comes back at once with a token of this session is refused.
        for listener in self._session_listeners:
            await listener(body["session"])
        await self._local.to_session_closed(body["session"])


def _by_node(sockets: Iterable[str], node: str) -> tuple[list[str], list[str]]:
    sides: Mapping[bool, list[str]] = defaultdict(list)
    for socket in sockets:
        sides[socket.partition(".")[0] == node].append(socket)
    return sides[True], sides[False]
