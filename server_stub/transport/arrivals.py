"""What stands between the web server and Socket.IO's own application."""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send


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
