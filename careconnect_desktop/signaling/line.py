"""The realtime line: one connection after another, for as long as the session lives (`ports.signaling`).

Socket.IO and what it stands on are loaded when the line is first opened, in a worker: no first view waits for them.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
import random
import ssl
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ports.credentials import AccessTokens
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.ports.server_address import ServerAddress
from careconnect_desktop.ports.signaling import EventListener, LineListener, LineState
from careconnect_desktop.protocol.base import WireModel
from careconnect_desktop.protocol.names import Event
from careconnect_desktop.signaling.decoding import decode_ack, decode_event

if TYPE_CHECKING:
    import aiohttp

    from careconnect_desktop.signaling.connection import Connection

M = TypeVar("M", bound=BaseModel)
Sleep = Callable[[float], Awaitable[None]]
_log = logging.getLogger(__name__)

_HEAVY = "careconnect_desktop.signaling.connection"
FIRST_DELAY_S = 0.25
MAX_DELAY_S = 4.0


@dataclass(frozen=True, slots=True)
class LinePauses:
    """What is awaited at two moments that take the processor from whoever draws meanwhile.

    may_load: before Socket.IO is loaded. may_ring: before the first call that comes is told; what follows waits, too.
    """

    may_load: Callable[[], Awaitable[object]] | None = None
    may_ring: Callable[[], Awaitable[object]] | None = None


class SocketLine:
    """Implements `SignalingLine`; `request` is what the two speakers (`SocketCalls`, `SocketMessages`) stand on."""

    def __init__(
        self,
        address: ServerAddress,
        tokens: AccessTokens,
        tls: ssl.SSLContext | None = None,
        *,
        sleep: Sleep = asyncio.sleep,
        pauses: LinePauses | None = None,
    ) -> None:
        self._address = address
        self._tokens = tokens
        self._tls = tls
        self._sleep = sleep
        self._may_load = pauses.may_load if pauses is not None else None
        self._may_ring = pauses.may_ring if pauses is not None else None
        self._held: list[tuple[str, tuple[Any, ...]]] | None = None
        self._state = LineState.CLOSED
        self._malformed_count = 0
        self._event_listeners: list[EventListener] = []
        self._state_listeners: list[LineListener] = []
        self._http: aiohttp.ClientSession | None = None
        self._connection: Connection | None = None
        self._lost = asyncio.Event()
        self._scope: TaskScope | None = None

    @property
    def state(self) -> LineState:
        return self._state

    @property
    def malformed_count(self) -> int:
        return self._malformed_count

    def subscribe(self, listener: EventListener) -> Unsubscribe:
        self._event_listeners.append(listener)
        return lambda: _remove(self._event_listeners, listener)

    def subscribe_state(self, listener: LineListener) -> Unsubscribe:
        self._state_listeners.append(listener)
        return lambda: _remove(self._state_listeners, listener)

    async def open(self) -> None:
        if self._scope is not None:
            return
        self._scope = TaskScope("signaling")
        self._change(LineState.CONNECTING)
        try:
            await self._load()
            from careconnect_desktop.signaling.connection import http_session

            self._http = http_session(self._address, self._tls)
            await self._connect(self._http)
        except BaseException:  # also cancelled: nothing stays open behind a line that did not come up
            await self.close()
            raise
        self._scope.start(self._keep(self._http), "keep")

    async def close(self) -> None:
        scope, self._scope = self._scope, None
        self._held = None
        if scope is not None:
            await scope.close()
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()
        http, self._http = self._http, None
        if http is not None:
            await http.close()
        self._change(LineState.CLOSED)

    async def request(self, answer: type[M], event: Event, body: WireModel, further: dict[str, Any] | None = None) -> M:
        """Send an event and decode its acknowledgement; keys that were left unsaid are not sent."""
        connection = self._connection
        if connection is None:
            raise CareConnectError("unreachable", "There is no connection to the server", retryable=True)
        payload = body.model_dump(mode="json", by_alias=True, exclude_none=True) | (further or {})
        return decode_ack(answer, await connection.request(event.value, payload))

    async def _load(self) -> None:
        if _HEAVY not in sys.modules:
            if self._may_load is not None:
                await self._may_load()
            await asyncio.get_running_loop().run_in_executor(None, importlib.import_module, _HEAVY)

    async def _keep(self, http: aiohttp.ClientSession) -> None:
        attempt = 0
        while True:
            if attempt == 0:
                await self._lost.wait()
                self._change(LineState.CONNECTING)
            attempt += 1
            # Jitter, so that the clients of a server that comes back do not knock all at once.
            delay_s = min(MAX_DELAY_S, FIRST_DELAY_S * 2.0 ** (attempt - 1))
            await self._sleep(delay_s * random.uniform(0.5, 1.5))  # noqa: S311 no secret
            try:
                await self._connect(http)
            except CareConnectError as error:
                if error.code == "session_ended":
                    self._change(LineState.ENDED)
                    return
                _log.info("no connection to the server yet", extra={"code": error.code, "attempt": attempt})
                continue
            attempt = 0

    async def _connect(self, http: aiohttp.ClientSession) -> None:
        token = self._tokens.current()
        if token is None:
            raise CareConnectError("session_ended", "Your session is over: please sign in again")
        if not token:
            token = await self._tokens.renew(token)
        try:
            await self._connect_with(http, token)
        except CareConnectError as error:
            if error.code != "unauthenticated":
                raise
            await self._connect_with(http, await self._tokens.renew(token))

    async def _connect_with(self, http: aiohttp.ClientSession, token: str) -> None:
        old, self._connection = self._connection, None
        if old is not None:
            await old.close()
        self._lost = lost = asyncio.Event()
        # Loaded by `open`.
        from careconnect_desktop.signaling.connection import Connection

        connection = Connection(http, self._event_received, lambda: self._connected(connection), lost.set)
        await connection.connect(self._address.origin, token)

    def _connected(self, connection: Connection) -> None:
        self._connection = connection
        self._change(LineState.ONLINE)

    def _event_received(self, name: str, arguments: tuple[Any, ...]) -> None:
        if self._held is not None:
            self._held.append((name, arguments))
        elif name == Event.CALL_MADE and self._may_ring is not None and self._scope is not None:
            self._held = [(name, arguments)]
            self._scope.start(self._hold(self._may_ring), "ring")
        else:
            self._tell(name, arguments)

    async def _hold(self, may_ring: Callable[[], Awaitable[object]]) -> None:
        """Events are told in their order, and none twice: those of a line that was closed meanwhile not at all."""
        try:
            await may_ring()
        finally:
            self._may_ring = None
            held, self._held = self._held, None
            for name, arguments in held or ():
                self._tell(name, arguments)

    def _tell(self, name: str, arguments: tuple[Any, ...]) -> None:
        try:
            event = decode_event(name, arguments)
        except CareConnectError as error:
            self._malformed_count += 1
            _log.warning("a malformed event was dropped", extra={"code": error.code, "count": self._malformed_count})
            return
        if event is not None:
            for listener in tuple(self._event_listeners):
                listener(event)

    def _change(self, state: LineState) -> None:
        if state is not self._state:
            self._state = state
            for listener in tuple(self._state_listeners):
                listener(state)


def _remove(listeners: list[Any], listener: object) -> None:
    if listener in listeners:
        listeners.remove(listener)
