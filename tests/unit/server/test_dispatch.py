"""The short way to a handler, and what is left to the framework."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Message, Receive, Scope, Send

from server_stub.http.dispatch import Dispatcher
from server_stub.http.refusals import Refusals
from server_stub.http.routing import Routes


async def _framework(scope: Scope, receive: Receive, send: Send) -> None:
    await PlainTextResponse("framework")(scope, receive, send)


def _dispatcher(*routes: tuple[str, str]) -> Dispatcher:
    made = Routes("test")
    for method, path in routes:

        async def handler(request: Request, name: str = f"{method} {path}") -> Response:
            return PlainTextResponse(f"{name} {sorted(request.path_params.items())} {request.scope['route'].path}")

        made.add(method, path, handler, answers=None)
    # No handler here refuses anything.
    return Dispatcher(_framework, made.router.routes, Refusals.__new__(Refusals))


async def _ask(dispatcher: Dispatcher, method: str, path: str) -> str:
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    scope: dict[str, Any] = {"type": "http", "method": method, "path": path, "headers": [], "query_string": b""}
    await dispatcher(scope, receive, send)
    return b"".join(message.get("body", b"") for message in sent).decode()


@pytest.mark.parametrize(
    ("method", "path", "answered"),
    [
        ("GET", "/api/doctors", "GET /api/doctors [] /api/doctors"),
        ("GET", "/api/doctors/7", "GET /api/doctors/{id} [('id', '7')] /api/doctors/{id}"),
        ("PUT", "/api/doctors/me/hours", "PUT /api/doctors/me/hours [] /api/doctors/me/hours"),
        ("PUT", "/api/doctors/7/hours", "framework"),
        ("GET", "/api/doctors/7/days/8", "GET /api/doctors/{id}/days/{day} [('day', '8'), ('id', '7')] "),
        ("POST", "/api/doctors", "framework"),
        ("GET", "/api/doctors/", "framework"),
        ("GET", "/api//7", "framework"),
        ("GET", "/api/unknown", "framework"),
        # A literal part that leads nowhere is the framework's, which tries parameters too.
        ("GET", "/api/doctors/me", "framework"),
    ],
)
async def test_a_path_finds_its_handler_or_the_framework(method: str, path: str, answered: str) -> None:
    dispatcher = _dispatcher(
        ("GET", "/api/doctors"),
        ("PUT", "/api/doctors/me/hours"),
        ("GET", "/api/doctors/{id}"),
        ("GET", "/api/doctors/{id}/days/{day}"),
    )
    assert (await _ask(dispatcher, method, path)).startswith(answered)


async def test_of_two_routes_of_one_shape_the_first_stays() -> None:
    dispatcher = _dispatcher(("GET", "/api/{one}"), ("GET", "/api/{other}"))
    assert await _ask(dispatcher, "GET", "/api/7") == "GET /api/{one} [('one', '7')] /api/{one}"
