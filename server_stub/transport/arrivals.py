"""What stands between the web server and Socket.IO's own application."""

from __future__ import annotations

from urllib.parse import parse_qs

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from server_stub.attempts import Attempts
from server_stub.http.answers import refusal
from server_stub.http.gate import client_address
from server_stub.limits import Limit, Limiter, enforce

HANDSHAKES = Limit("handshakes", 3_000, 60)
"""New sockets of one address, which may be a whole clinic's whose server has just come back. Each may stay for ten
seconds without saying who it is, so that of one address some 500 of those are open at once."""


class BoundedHandshakes:
    """Refuses new sockets of an address that opens too many, before the library keeps anything of them.

    Polls get 429 `rate_limited`, websockets 403, as ASGI has it for those that are not accepted.
    """

    def __init__(self, app: ASGIApp, path: str, limiter: Limiter, attempts: Attempts) -> None:
        """path: where the library answers; everything else is passed on as it is."""
        self._app = app
        self._path = path.rstrip("/")
        self._limiter = limiter
        self._attempts = attempts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket") and scope["path"].startswith(self._path) and _is_first(scope):
            try:
                enforce(await self._limiter.hit(HANDSHAKES, client_address(HTTPConnection(scope))))
            except CareConnectError as error:
                self._attempts.failed("connect", error)
                if scope["type"] == "websocket":
                    # The web server knows other answers too, but logs each of them as a failure.
                    await send({"type": "websocket.close"})
                else:
                    await refusal(error, new_id())(scope, receive, send)
                return
        await self._app(scope, receive, send)


def _is_first(scope: Scope) -> bool:
    """True for a request that is of no socket yet, by the library's own way to read it."""
    return "sid" not in parse_qs(scope["query_string"].decode("latin-1"))


class WholeRequests:
    """Passes on requests of clients that are still there: for others the library fails, and fills the log with it."""

    def __init__(self, app: ASGIApp, path: str) -> None:
        """path: where the library answers; everything else is passed on as it is."""
        self._app = app
        self._path = path.rstrip("/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(self._path):
            await self._app(scope, receive, send)
            return
        first: Message | None = await receive()
        if first is None or first["type"] == "http.disconnect":
            return

        async def from_the_first() -> Message:
            nonlocal first
            message, first = first, None
            return message if message is not None else await receive()

        await self._app(scope, from_the_first, send)
