"""The Socket.IO server of one process with the contract's settings."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Coroutine
from typing import Any

import socketio
from engineio.async_socket import AsyncSocket
from engineio.payload import Payload

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.protocol.names import MAX_FRAME_BYTES
from server_stub.transport.lean import LeanWebSocket, Pings
from server_stub.transport.mailbox import SocketMailbox
from server_stub.transport.packets import ForgivingPacket

PING_INTERVAL_S = 3
PING_TIMEOUT_S = 5
"""A silent socket is known to be gone eight seconds after its last sign of life: presence ends within ten."""

MOST_PACKETS_IN_A_PAYLOAD = 1000

# What the libraries log names the foreign origin, the session or the packet: text from anybody. Every refusal that
# matters is told to its sender and counted by our own code.
_quiet = logging.getLogger("server_stub.transport.library")
_quiet.setLevel(logging.CRITICAL)


def make_server(
    origins: Collection[str],
    scope: TaskScope,
    *,
    is_alone: bool = True,
    client_manager: socketio.AsyncManager | None = None,
) -> socketio.AsyncServer:
    """A server without handlers, whose tasks belong to `scope`.

    origins: pages that may connect; a client without an `Origin` is a native one and always may. is_alone: one process,
    so that polling works too; several take websocket only, because a poll may reach another one.
    """
    # A browser that polls puts everything it has into one payload, for example a hundred candidates.
    Payload.max_decode_packets = max(Payload.max_decode_packets, MOST_PACKETS_IN_A_PAYLOAD)
    server = socketio.AsyncServer(
        async_mode="asgi",
        async_handlers=True,
        client_manager=client_manager,
        serializer=ForgivingPacket,
        cors_allowed_origins=sorted(origins),
        cors_credentials=False,
        transports=["polling", "websocket"] if is_alone else ["websocket"],
        ping_interval=PING_INTERVAL_S,
        ping_timeout=PING_TIMEOUT_S,
        max_http_buffer_size=MAX_FRAME_BYTES,
        monitor_clients=False,
        logger=_quiet,
        engineio_logger=_quiet,
    )

    pings = Pings(scope, PING_INTERVAL_S)

    def start(target: Callable[..., Coroutine[Any, Any, Any]], *args: Any, **kwargs: Any) -> asyncio.Task[Any] | None:
        if isinstance(socket := getattr(target, "__self__", None), AsyncSocket):
            # The only task that a socket of the library starts by itself waits for its next ping.
            pings.later(socket)
            return None
        return scope.start(target(*args, **kwargs), "socket.io")

    # By itself the library leaves tasks behind, for example a ping that waits to be sent to a socket long closed.
    server.eio.start_background_task = start
    server.eio.create_queue = SocketMailbox
    server.eio._async = {**server.eio._async, "websocket": LeanWebSocket}  # noqa: SLF001 its only way to take another
    return server
