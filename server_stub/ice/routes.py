"""`GET /api/ice-servers`."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.protocol.care import IceServersAnswer
from server_stub.http.answers import answer
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes
from server_stub.ice.service import IceServers


def ice_routes(gate: Gate, ice: IceServers) -> Routes:
    """The route of ICE servers."""
    routes = Routes("ice")

    async def ice_servers(request: Request) -> Response:
        await gate.admit(request)
        return answer(ice.answer())

    routes.add("GET", "/api/ice-servers", ice_servers, answers=IceServersAnswer)
    return routes
