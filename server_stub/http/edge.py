"""The outermost layer: request id, origin rules, security headers, and the last net for failures."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable, Collection

from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Code
from server_stub.attempts import Attempts
from server_stub.http.answers import refusal
from server_stub.limits import LimitState

_log = logging.getLogger(__name__)

_HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)
_NO_STORE = (b"cache-control", b"no-store")
_HSTS = (b"strict-transport-security", b"max-age=31536000; includeSubDomains")
_EXPOSED = b"RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, RateLimit-Policy, Retry-After, X-Request-Id"
_ALLOWED = b"Authorization, Content-Type, Idempotency-Key, If-Match"


def request_id(request: Request) -> str:
    """The id under which this request is logged."""
    return str(request.scope.get("careconnect.request_id", ""))


class Edge:
    """ASGI middleware around the REST application."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        own_origin: str,
        allowed_origins: Collection[str],
        is_https: bool,
        answered: Callable[[str, str, int, float], None],
        attempts: Attempts,
    ) -> None:
        """own_origin: scheme and host of the public address. allowed_origins: foreign pages that may come.

        answered: told method, route pattern, status and seconds of each request.
        """
        self._answered = answered
        self._attempts = attempts
        self._app = app
        self._origins = frozenset({own_origin.lower(), *(origin.lower() for origin in allowed_origins)})
        self._fixed = [*_HEADERS, *([_HSTS] if is_https else [])]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        support_id = secrets.token_hex(8)
        scope["careconnect.request_id"] = support_id
        began = time.perf_counter()
        started = False
        origin = _header(scope, b"origin")

        async def send_with_headers(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                self._complete(message, scope, support_id, origin)
                seconds = time.perf_counter() - began
                self._answered(scope["method"], route_pattern(scope), message["status"], seconds)
                # 503 is an answer that was meant: readiness, a full queue, a database that is away.
                if message["status"] >= 500 and message["status"] != 503:
                    _log.error("answered", extra={**_facts(scope, began), "status": message["status"]})
            await send(message)

        if origin is not None and origin.lower() not in self._origins:
            error = CareConnectError(Code.FORBIDDEN, "This origin is not allowed")
            self._attempts.refused("foreign origin", error.code)
            await refusal(error, support_id)(scope, receive, send_with_headers)
            return
        if origin is not None and scope["method"] == "OPTIONS":
            await _preflight(send_with_headers)
            return
        try:
            await self._app(scope, receive, send_with_headers)
        except ClientDisconnect:
            # Whoever asked has gone before saying everything: nobody is left to be answered, and nothing has failed.
            return
        except Exception as error:  # noqa: BLE001 the edge: whatever is left becomes one plain answer
            _log.error("request failed", extra=_facts(scope, began), exc_info=error)
            if not started:
                failure = CareConnectError(Code.INTERNAL, "Something went wrong on the server", cause=error)
                await refusal(failure, support_id)(scope, receive, send_with_headers)

    def _complete(self, message: Message, scope: Scope, support_id: str, origin: str | None) -> None:
        headers: list[tuple[bytes, bytes]] = message["headers"]
        headers.extend(self._fixed)
        if not any(name == b"cache-control" for name, _ in headers):
            headers.append(_NO_STORE)
        headers.append((b"x-request-id", support_id.encode()))
        limit: LimitState | None = scope.get("careconnect.limit")
        # A refusal names the limit that it is about, which may be another one.
        if limit is not None and message["status"] != 429:
            headers.extend(limit.headers())
        headers.append((b"vary", b"Origin"))
        if origin is not None and origin.lower() in self._origins:
            headers.append((b"access-control-allow-origin", origin.encode("latin-1")))
            headers.append((b"access-control-allow-credentials", b"true"))
            headers.append((b"access-control-expose-headers", _EXPOSED))
        else:
            headers.append((b"cross-origin-resource-policy", b"same-origin"))


async def _preflight(send: Send) -> None:
    headers = [
        (b"access-control-allow-methods", b"GET, POST, PUT, PATCH, DELETE"),
        (b"access-control-allow-headers", _ALLOWED),
        (b"access-control-max-age", b"600"),
    ]
    await send({"type": "http.response.start", "status": 204, "headers": headers})
    await send({"type": "http.response.body", "body": b""})


def _header(scope: Scope, name: bytes) -> str | None:
    for key, value in scope["headers"]:
        if key == name:
            text: str = value.decode("latin-1")
            return text
    return None


def route_pattern(scope: Scope) -> str:
    """The pattern of the route, never the path: that may name a person."""
    return str(getattr(scope.get("route"), "path", "unknown"))


def _facts(scope: Scope, began: float) -> dict[str, object]:
    return {
        "request_id": scope["careconnect.request_id"],
        "method": scope["method"],
        "route": route_pattern(scope),
        "duration_ms": round((time.perf_counter() - began) * 1000, 1),
    }
