"""How much of requests' bodies is held at the same time: each is in memory whole before anything is done with it."""

from __future__ import annotations

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import MAX_UPLOAD_BYTES, Code
from server_stub.accounts.principal import Principal
from server_stub.http.gate import client_address

SMALL_BYTES = 64 * 1024
"""A body that says that it is no larger is not counted: the web server holds as much of any request."""
MOST_BYTES = 256 * 1024 * 1024
MOST_OF_ONE_BYTES = 4 * (MAX_UPLOAD_BYTES + SMALL_BYTES)
"""Of one person, or of one address while nobody is signed in: four of the largest uploads, with their forms."""
_TRY_AGAIN_S = 10.0


class BodyRoom:
    """ASGI middleware around whoever reads bodies; what came of one is counted until its request is answered."""

    def __init__(self, app: ASGIApp, most_bytes: int = MOST_BYTES, most_of_one_bytes: int = MOST_OF_ONE_BYTES) -> None:
        self._app = app
        self._most = most_bytes
        self._most_of_one = most_of_one_bytes
        self._held = 0
        self._of_one: dict[str, int] = {}

    @property
    def held_bytes(self) -> int:
        """What is held now."""
        return self._held

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or _is_small(scope):
            await self._app(scope, receive, send)
            return
        taken: dict[str, int] = {}

        async def counted() -> Message:
            """Raises `rate_limited` or `unavailable` instead of giving more than there is room for."""
            message = await receive()
            size = len(message.get("body", b""))
            if size:
                whose = _whose(scope)
                self._take(whose, size)
                taken[whose] = taken.get(whose, 0) + size
            return message

        try:
            await self._app(scope, counted, send)
        finally:
            for whose, size in taken.items():
                self._give_back(whose, size)

    def _take(self, whose: str, size: int) -> None:
        of_one = self._of_one.get(whose, 0) + size
        if of_one > self._most_of_one:
            raise CareConnectError(
                Code.RATE_LIMITED,
                "You are sending much at once: please wait until some of it has arrived",
                retryable=True,
                retry_after_s=_TRY_AGAIN_S,
            )
        if self._held + size > self._most:
            raise CareConnectError(
                Code.UNAVAILABLE,
                "Many files are being sent at the moment: please try again in a moment",
                retryable=True,
                retry_after_s=_TRY_AGAIN_S,
            )
        self._of_one[whose] = of_one
        self._held += size

    def _give_back(self, whose: str, size: int) -> None:
        self._held -= size
        left = self._of_one[whose] - size
        if left:
            self._of_one[whose] = left
        else:
            del self._of_one[whose]


def _is_small(scope: Scope) -> bool:
    """True without a body, and for one of an announced size, which the web server holds it to (RFC 9112, 6)."""
    if scope["method"] in ("GET", "HEAD", "OPTIONS"):
        return True
    for name, value in scope["headers"]:
        if name == b"transfer-encoding":
            return False
        if name == b"content-length" and not (value.isdigit() and len(value) <= 18 and int(value) <= SMALL_BYTES):
            return False
    return True


def _whose(scope: Scope) -> str:
    """Of the person whom the gate has admitted, which is before their body is read."""
    principal: Principal | None = scope.get("careconnect.principal")
    return f"person {principal.user_id}" if principal is not None else client_address(HTTPConnection(scope))
