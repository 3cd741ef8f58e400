"""The Socket.IO edge: who may connect, one inbox per socket, and an answer to every event."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import socketio

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.protocol.names import AUTHENTICATION_ERROR, Code, Event
from server_stub.accounts.principal import Principal
from server_stub.attempts import Attempts
from server_stub.transport.acks import Ack, refused, refused_by
from server_stub.transport.inbox import Inbox, Pace
from server_stub.transport.live import Connection, LiveSockets
from server_stub.transport.packets import MALFORMED

_log = logging.getLogger(__name__)

STOPPING = "Server is stopping"
"""The connect error of a server that goes: not one that would make a client throw its token away."""

SECOND_FACTOR_NEEDED = "Second factor needed"
"""The connect error of a good token of somebody who has yet to set one up: a client keeps its token and comes again."""

Authenticate = Callable[[str], Awaitable[Principal]]
Handler = Callable[[Connection, Any], Awaitable[Ack]]
Watcher = Callable[[Connection], Awaitable[None]]
RefusalWatcher = Callable[[Connection, str, str], Awaitable[None]]

# Somebody reached for a person whom they may not reach. A call says so itself, with more than is known here.
_REMEMBERED = frozenset({Code.NOT_RELATED, Code.FORBIDDEN})
_REMEMBERED_EVERY_S = 60.0


async def _forget(connection: Connection, event: str, code: str) -> None:
    """Remembers no refusal."""


@dataclass(frozen=True, slots=True)
class RefusalWatch:
    """remember: told who was refused a person, at which event and with which code, once a minute at most for each.

    attempts: counts every refusal.
    """

    remember: RefusalWatcher = _forget
    attempts: Attempts = field(default_factory=Attempts)


@dataclass(slots=True)
class _Session:
    """One socket from its handshake until its last event was handled, which may be after it has left."""

    connection: Connection
    inbox: Inbox
    is_welcomed: bool = False
    remembered_at: dict[str, float] = field(default_factory=dict)


class Gateway(socketio.AsyncNamespace):  # type: ignore[misc]  # the library has no types
    """Namespace ``/``. Everything that the library triggers comes through `trigger_event`.

    The library runs a task per event; the inbox puts them back into order. A client may also send events that are
    named ``connect`` and ``disconnect``: those of the library come while the socket is not (or no longer) connected.
    """

    def __init__(
        self,
        live: LiveSockets,
        authenticate: Authenticate,
        handlers: Mapping[str, Handler],
        clock: Clock,
        scope: TaskScope,
        *,
        on_connected: tuple[Watcher, ...] = (),
        on_lost: tuple[Watcher, ...] = (),
        refusals: RefusalWatch | None = None,
        pace: Pace | None = None,
        node: str = "",
    ) -> None:
        """node: the name of this process, if there are several; the names of its sockets begin with it.

        on_connected, on_lost: told about each socket, before its first event and after its last one; one that has left
            meanwhile, or was closed by a watcher, is not told to the next.
        """
        super().__init__("/")
        self._live = live
        self._authenticate = authenticate
        self._handlers = handlers
        self._clock = clock
        self._scope = scope
        self._on_connected = on_connected
        self._on_lost = on_lost
        watch = refusals or RefusalWatch()
        self._remember, self._attempts = watch.remember, watch.attempts
        self._pace = pace or Pace()
        self._prefix = f"{node}." if node else ""
        self._sessions: dict[str, _Session] = {}

    async def trigger_event(self, event: Any, *args: Any) -> Any:
        """Called by the library for whatever happens on a socket."""
        sid = str(args[0])
        is_connected = self.server.manager.is_connected(sid, "/")
        if event == "connect" and not is_connected:
            return await self._connect(sid, args[2] if len(args) > 2 else None)
        if event == "disconnect" and not is_connected:
            return self._disconnect(sid)
        return await self._receive(sid, event, args[1] if len(args) > 1 else None)

    async def _connect(self, sid: str, auth: Any) -> None:
        token = auth.get("token") if isinstance(auth, dict) else None
        if self._scope.is_closed:
            raise socketio.exceptions.ConnectionRefusedError(STOPPING)
        if not isinstance(token, str) or not token:
            self._attempts.refused("connect", Code.UNAUTHENTICATED)
            raise socketio.exceptions.ConnectionRefusedError(AUTHENTICATION_ERROR)
        try:
            principal = await self._authenticate(token)
        except CareConnectError as error:
            self._attempts.failed("connect", error)
            raise socketio.exceptions.ConnectionRefusedError(AUTHENTICATION_ERROR) from None
        if principal.lacks_second_factor:
            self._attempts.refused("connect", Code.FORBIDDEN, principal.role.value)
            raise socketio.exceptions.ConnectionRefusedError(SECOND_FACTOR_NEEDED)
        engine_id = str(self.server.manager.eio_sid_from_sid(sid, "/"))
        connection = Connection(self._prefix + sid, sid, engine_id, principal)
        await self.enter_room(sid, f"user_{principal.medical_id}")
        await self.enter_room(sid, f"role_{principal.role.value}")
        session = _Session(connection, Inbox(self._scope, self._pace, self._clock.monotonic))
        self._sessions[sid] = session
        session.inbox.add_first(lambda: self._welcome(session))

    async def _welcome(self, session: _Session) -> None:
        # The library says "connected" to the client right after `_connect`; nothing may be sent before that.
        sid = session.connection.sid
        while not self.server.manager.is_connected(sid, "/"):
            if sid not in self._sessions:
                return
            await asyncio.sleep(0.005)
        session.is_welcomed = True
        self._live.add(session.connection)
        _log.info("socket connected", extra={"role": session.connection.principal.role.value})
        for watcher in self._on_connected:
            if self._live.get(session.connection.socket) is None:
                return
            await self._tell(watcher, session.connection)

    def _disconnect(self, sid: str) -> None:
        session = self._sessions.pop(sid, None)
        self._live.remove(self._prefix + sid)
        if session is None or self._scope.is_closed:
            return

        async def farewell() -> None:
            if session.is_welcomed:
                _log.info("socket lost", extra={"role": session.connection.principal.role.value})
                for watcher in self._on_lost:
                    await self._tell(watcher, session.connection)

        session.inbox.close(farewell)

    async def _receive(self, sid: str, event: Any, payload: Any) -> Ack | None:
        session = self._sessions.get(sid)
        if session is None:
            return refused(Code.UNAVAILABLE)
        ack = await session.inbox.submit(lambda: self._answer(session, event, payload))
        code = None if ack is None else ack.get("code")
        if code is not None and code != Code.INTERNAL:
            known = event if event in self._handlers else "unknown event"
            self._attempts.refused(known, str(code), session.connection.principal.role.value)
        return ack

    async def _answer(self, session: _Session, event: Any, payload: Any) -> Ack:
        ack = await self._handle(session.connection, event, payload)
        code = ack.get("code")
        if code in _REMEMBERED and event != Event.CALL_USER:
            now = self._clock.monotonic()
            if now - session.remembered_at.get(event, -_REMEMBERED_EVERY_S) >= _REMEMBERED_EVERY_S:
                session.remembered_at[event] = now
                await self._remember(session.connection, event, str(code))
        return ack

    async def _handle(self, connection: Connection, event: Any, payload: Any) -> Ack:
        if event == MALFORMED:
            return refused(Code.VALIDATION_FAILED)
        handler = self._handlers.get(event)
        if handler is None:
            return refused(Code.UNKNOWN_EVENT)
        try:
            return await handler(connection, payload)
        except CareConnectError as error:
            return refused_by(error)
        except Exception as error:  # noqa: BLE001 the edge: a fault in one event must not cost the socket its inbox
            _log.error("event failed", extra={"event": event}, exc_info=error)
            return refused(Code.INTERNAL)

    async def _tell(self, watcher: Watcher, connection: Connection) -> None:
        try:
            await watcher(connection)
        except CareConnectError as error:
            _log.warning("a change of presence could not be handled", extra={"code": error.code})
        except Exception as error:  # noqa: BLE001 the edge: one watcher's fault must not keep the others from knowing
            _log.error("a change of presence could not be handled", exc_info=error)
