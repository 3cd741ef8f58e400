"""A small Socket.IO server for tests of the realtime line, on a real socket, and the tokens that it takes."""

from __future__ import annotations

import asyncio
from typing import Any

import socketio
from aiohttp import web

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.server_address import ServerAddress


class SocketServer:
    """Takes one token, writes down what it is told, answers by `answers`; what has no answer stays unanswered."""

    def __init__(self) -> None:
        self.token = "t-1"
        self.answers: dict[str, Any] = {}
        self.told: list[tuple[str, Any]] = []
        self.sids: list[str] = []
        self.port = 0
        self._stopped = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self._sio: socketio.AsyncServer

    @property
    def address(self) -> ServerAddress:
        return ServerAddress.parse(f"http://127.0.0.1:{self.port}")

    async def start(self) -> None:
        self._stopped.clear()
        # Short, because a socket's ping task ends with its next ping.
        self._sio = socketio.AsyncServer(async_mode="aiohttp", ping_interval=0.3, ping_timeout=5)
        self._sio.on("connect", self._connect)
        self._sio.on("*", self._event)
        app = web.Application()
        self._sio.attach(app)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        self._stopped.set()
        if self._runner is not None:
            for sid in self.sids:
                await self._sio.disconnect(sid)
            self.sids.clear()
            await self._sio.shutdown()
            await self._runner.cleanup()
            self._runner = None

    async def emit(self, event: str, payload: Any) -> None:
        await self._sio.emit(event, payload)

    async def _connect(self, sid: str, _environ: Any, auth: Any) -> None:
        if not isinstance(auth, dict) or auth.get("token") != self.token:
            raise socketio.exceptions.ConnectionRefusedError("Authentication error")
        self.sids.append(sid)

    async def _event(self, event: str, _sid: str, payload: Any) -> Any:
        self.told.append((event, payload))
        if event not in self.answers:
            await self._stopped.wait()
        return self.answers.get(event)


class Tokens:
    """Renews to what the server takes, unless `is_over`."""

    def __init__(self, server: SocketServer) -> None:
        self._server = server
        self._token: str | None = server.token
        self.renewals = 0
        self.is_over = False

    def current(self) -> str | None:
        return self._token

    async def renew(self, refused: str) -> str:
        self.renewals += 1
        if self.is_over:
            self._token = None
            raise CareConnectError("session_ended")
        self._token = self._server.token
        return self._token
