"""What an idle websocket holds, cut down: measured, each of the libraries' parts weighed more than our own.

Engine.IO keeps per websocket a task that reads, one that waits for its reading, one that writes, one that waits for
something to write and one that sleeps until the next ping, each with a timer, and all of the request's headers, twice,
in a class made for that request. Here one task reads, a second one lives while there is something to write, and all
pings are sent by one task. `Liveness` closes what is silent.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from typing import Any

from engineio import packet
from engineio.async_drivers.asgi import WebSocket
from engineio.exceptions import EngineIOError, SocketIsClosedError, UnknownPacketError
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from careconnect_desktop.core.tasks import TaskScope
from server_stub.transport.mailbox import Mailbox

_log = logging.getLogger(__name__)

# Often, and a few each time: no offer of a call waits behind the pings of thousands of sockets.
_LOOK_S = 0.01


class LeanProtocol(WebSocketsSansIOProtocol):
    """uvicorn's websocket, which forgets its handshake once it is over."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.queue: Any = Mailbox()

    async def send(self, message: Any) -> None:
        """As the library does."""
        await super().send(message)
        if message["type"] == "websocket.accept":
            self.scope["headers"] = []
            del self.request, self.response


class Pings:
    """Sends every socket its next ping, one interval after it has answered the last one."""

    def __init__(self, scope: TaskScope, interval_s: float) -> None:
        self._scope = scope
        self._interval_s = interval_s
        self._due: deque[tuple[float, Any]] = deque()
        self._task: asyncio.Task[None] | None = None

    def later(self, socket: Any) -> None:
        """This Engine.IO socket is to be sent a ping."""
        self._due.append((time.monotonic() + self._interval_s, socket))
        if self._task is None:
            self._task = self._scope.start(self._run(), "pings")

    async def _run(self) -> None:
        """All wait equally long, so they become due in their order."""
        try:
            while self._due:
                await asyncio.sleep(max(_LOOK_S, self._due[0][0] - time.monotonic()))
                while self._due and self._due[0][0] <= time.monotonic():
                    await self._send(self._due.popleft()[1])
                    await asyncio.sleep(0)
        finally:
            self._task = None

    @staticmethod
    async def _send(socket: Any) -> None:
        if socket.closing or socket.closed:
            return
        socket.last_ping = time.time()
        try:
            await socket.send(packet.Packet(packet.PING))
        except EngineIOError:
            # It was closed in this very moment.
            return


class LeanWebSocket(WebSocket):  # type: ignore[misc]  # the library has no types
    """Engine.IO's way to a websocket. `handler` is the library's own loop over it, used for upgrades from polling."""

    def __init__(self, handler: Any, server: Any) -> None:
        super().__init__(handler, server)
        self._server = server
        self._socket = handler.__self__
        self._writer: asyncio.Task[None] | None = None

    async def __call__(self, environ: dict[str, Any]) -> str:
        if self._socket.connected:
            return str(await super().__call__(environ))
        self.asgi_receive, self.asgi_send = environ["asgi.receive"], environ["asgi.send"]
        await self.asgi_send({"type": "websocket.accept"})
        kept = {name: environ[name] for name in ("asgi.scope", "asgi.send")}
        environ.clear()
        environ.update(kept)
        await self._serve()
        return ""

    async def _serve(self) -> None:
        socket = self._socket
        socket.connected = socket.upgraded = True
        socket.queue.on_put = self._wake_writer
        if not socket.queue.empty():
            self._wake_writer()
        try:
            while await self._take_one():
                pass
        finally:
            socket.queue.put_nowait(None)
            if self._writer is not None:
                await self._writer
            socket.queue.on_put = None
            await socket.close(wait=False, abort=True, reason=self._server.reason.TRANSPORT_CLOSE)

    async def _take_one(self) -> bool:
        """Read one packet; False when that was the last."""
        try:
            text = await self.wait()
        except OSError:
            return False
        if text is None or len(text) > self._server.max_http_buffer_size:
            return False
        try:
            await self._socket.receive(packet.Packet(encoded_packet=text))
        except UnknownPacketError:
            return True
        except SocketIsClosedError:
            return False
        except Exception as error:  # noqa: BLE001 the edge: whatever one client sends must cost only its own socket
            _log.warning("a packet could not be read", extra={"reason": type(error).__name__})
            return False
        return True

    def _wake_writer(self) -> None:
        if self._writer is None:
            # Not of the server's scope: when that is closed, this is what closes the line. The reader waits for it.
            self._writer = asyncio.get_running_loop().create_task(self._write(), name="socket.io:writer")

    async def _write(self) -> None:
        queue = self._socket.queue
        try:
            while not queue.empty():
                entry = queue.get_nowait()
                queue.task_done()
                if entry is None:
                    await self.close()
                    return
                await self.send(entry.encode())
        except (OSError, RuntimeError):
            # The line is gone, or was closed meanwhile; the reader finds that too.
            await self.close()
        finally:
            self._writer = None
