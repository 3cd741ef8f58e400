"""One Socket.IO connection, from its handshake to its loss; never used again after that."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable
from typing import Any

import aiohttp
import socketio
import socketio.exceptions

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.server_address import ServerAddress
from careconnect_desktop.protocol.names import AUTHENTICATION_ERROR, SOCKET_PATH

CONNECT_TIMEOUT_S = 10.0
ACK_TIMEOUT_S = 10.0

EventHandler = Callable[[str, tuple[Any, ...]], None]

QUIET_TOO_LONG = "packet queue is empty, aborting"


def http_session(address: ServerAddress, tls: ssl.SSLContext | None) -> aiohttp.ClientSession:
    """What connections to this server go over. tls: None for what the library does by itself."""
    connector = aiohttp.TCPConnector(ssl=tls) if tls and address.is_secure else None
    return aiohttp.ClientSession(connector=connector, trust_env=not address.is_loopback)


class LibraryLog(logging.LoggerAdapter[logging.Logger]):
    """What the library says. That no ping came for too long is no error: a machine sleeps, and the line tells of it."""

    def __init__(self) -> None:
        super().__init__(logging.getLogger(f"{__name__}.engineio"))
        # Anything below says what is sent.
        self.setLevel(logging.ERROR)

    def log(self, level: int, msg: object, *args: object, **kwargs: Any) -> None:
        super().log(logging.INFO if msg == QUIET_TOO_LONG else level, msg, *args, **kwargs)


class Connection:
    """connected and lost are called once each at most, event for every event in order; all on the loop, none raises."""

    def __init__(
        self, http: aiohttp.ClientSession, event: EventHandler, connected: Callable[[], None], lost: Callable[[], None]
    ) -> None:
        self._event = event
        self._connected = connected
        self._lost = lost
        self._is_connected = False
        self._refusal: str | None = None
        self._waiting: set[asyncio.Future[Any]] = set()
        # Reconnecting is the line's: it renews the token, and each connection starts from a clean state.
        self._client = socketio.AsyncClient(
            reconnection=False, http_session=http, handle_sigint=False, engineio_logger=LibraryLog()
        )
        # Plain functions run to their end in one step of the loop; coroutines could overtake each other.
        self._client.on("connect", self._on_connect)
        self._client.on("connect_error", self._on_connect_error)
        self._client.on("disconnect", self._on_disconnect)
        self._client.on("*", self._on_event)

    async def connect(self, origin: str, token: str) -> None:
        """Raises ``unauthenticated`` for a token that is refused, else ``unreachable`` or ``timeout``."""
        try:
            async with asyncio.timeout(CONNECT_TIMEOUT_S):
                await self._client.connect(
                    origin,
                    auth={"token": token},
                    transports=["websocket"],
                    namespaces=["/"],
                    socketio_path=SOCKET_PATH.strip("/"),
                    wait_timeout=CONNECT_TIMEOUT_S,
                )
        except TimeoutError as error:
            await self.close()
            raise CareConnectError("timeout", "The server took too long to answer", retryable=True) from error
        except (socketio.exceptions.SocketIOError, aiohttp.ClientError, OSError) as error:
            await self.close()
            if self._refusal == AUTHENTICATION_ERROR:
                raise CareConnectError("unauthenticated", "The server refused the session") from None
            raise CareConnectError("unreachable", "The server cannot be reached", retryable=True, cause=error) from None

    async def request(self, event: str, payload: dict[str, Any]) -> object:
        """Send and wait for the acknowledgement; what is sent first arrives first, whoever waits for what.

        Raises ``timeout`` after 10 s, and ``unreachable`` as soon as the connection is lost.
        """
        if not self._is_connected:
            raise _unreachable()
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting.add(answer)

        def acknowledged(*arguments: Any) -> None:
            if not answer.done():
                answer.set_result(arguments[0] if arguments else None)

        try:
            async with asyncio.timeout(ACK_TIMEOUT_S):
                await self._client.emit(event, payload, callback=acknowledged)
                return await answer
        except TimeoutError as error:
            raise CareConnectError("timeout", "The server did not answer", retryable=True) from error
        except socketio.exceptions.SocketIOError:
            raise _unreachable() from None
        finally:
            self._waiting.discard(answer)

    async def close(self) -> None:
        """Leave in good order; safe at any time."""
        self._is_connected = False
        self._fail_waiting()
        await self._client.disconnect()

    def _on_connect(self) -> None:
        self._is_connected = True
        self._connected()

    def _on_connect_error(self, *arguments: Any) -> None:
        data = arguments[0] if arguments else None
        message = data.get("message") if isinstance(data, dict) else data
        self._refusal = message if isinstance(message, str) else None

    def _on_disconnect(self, *_: Any) -> None:
        was_connected, self._is_connected = self._is_connected, False
        self._fail_waiting()
        if was_connected:
            self._lost()

    def _on_event(self, name: str, *arguments: Any) -> None:
        self._event(name, arguments)

    def _fail_waiting(self) -> None:
        for answer in tuple(self._waiting):
            if not answer.done():
                answer.set_exception(_unreachable())


def _unreachable() -> CareConnectError:
    return CareConnectError("unreachable", "There is no connection to the server", retryable=True)
