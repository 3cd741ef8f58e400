"""`GET /metrics`, for whoever holds the token; without a configured token there is no such page."""

from __future__ import annotations

import hmac

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Code
from server_stub.http.routing import Routes
from server_stub.metrics.service import Metrics


def metrics_routes(metrics: Metrics, token: str) -> Routes:
    """The route of metrics. token: what Prometheus sends as its bearer token."""
    routes = Routes("health")

    async def shown(request: Request) -> Response:
        if not token:
            raise CareConnectError(Code.NOT_FOUND, "There is no such page")
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        if not hmac.compare_digest(given.encode(), token.encode()):
            raise CareConnectError(Code.UNAUTHENTICATED, "The token of the metrics is needed")
        return Response(await metrics.text(), media_type=CONTENT_TYPE_LATEST)

    routes.add("GET", "/metrics", shown, answers=None, is_open=True)
    return routes
