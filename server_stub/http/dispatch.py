"""The short way to a handler: by the path's parts, past the framework's layers, which cost more than most handlers.

What no lean route takes (the document, unknown pages, other methods) goes on to the framework.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from careconnect_desktop.core.errors import CareConnectError
from server_stub.http.refusals import Refusals
from server_stub.http.routing import Handler, LeanRoute


@dataclass(slots=True)
class _Place:
    """One part of paths. named: what comes after it literally; any: what comes after it under a parameter."""

    named: dict[str, _Place] = field(default_factory=dict)
    any: _Place | None = None
    routes: dict[str, _Target] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Target:
    route: LeanRoute
    handler: Handler
    parameters: tuple[str, ...]


class Dispatcher:
    """ASGI application in front of the framework's. A literal part is preferred to a parameter."""

    def __init__(self, framework: ASGIApp, routes: Iterable[BaseRoute], refusals: Refusals) -> None:
        self._framework = framework
        self._refusals = refusals
        self._root = _Place()
        for route in routes:
            if isinstance(route, LeanRoute):
                self._add(route)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = self._find(scope["method"], scope["path"]) if scope["type"] == "http" else None
        if found is None:
            await self._framework(scope, receive, send)
            return
        target, values = found
        scope["route"] = target.route
        scope["path_params"] = dict(zip(target.parameters, values, strict=True))
        request = Request(scope, receive, send)
        try:
            response = await target.handler(request)
        except CareConnectError as error:
            response = await self._refusals.coded(request, error)
        except HTTPException as error:
            response = await self._refusals.plain(request, error)
        await response(scope, receive, send)

    def _add(self, route: LeanRoute) -> None:
        place, parameters = self._root, []
        for part in route.path.split("/"):
            if part.startswith("{"):
                parameters.append(part[1:-1])
                place.any = place = place.any or _Place()
            else:
                place = place.named.setdefault(part, _Place())
        for method in route.methods or ():
            # As in the framework, what was added first stays.
            place.routes.setdefault(method, _Target(route, route.handler, tuple(parameters)))

    def _find(self, method: str, path: str) -> tuple[_Target, list[str]] | None:
        place, values = self._root, []
        for part in path.split("/"):
            named = place.named.get(part)
            if named is not None:
                place = named
            elif place.any is not None and part:
                place = place.any
                values.append(part)
            else:
                return None
        target = place.routes.get(method)
        return None if target is None else (target, values)
