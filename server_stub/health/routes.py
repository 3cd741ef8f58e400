"""Health, for people (`/health`) and for probes."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.protocol.care import HealthAnswer
from server_stub.health.service import Health
from server_stub.http.answers import answer
from server_stub.http.routing import Routes


def health_routes(health: Health) -> Routes:
    """The routes of health."""
    routes = Routes("health")

    async def live(_request: Request) -> Response:
        return answer(health.alive())

    async def ready(_request: Request) -> Response:
        found = await health.ready()
        return answer(found, 200 if found.status == "ok" else 503)

    routes.add("GET", "/health", ready, answers=HealthAnswer, is_open=True)
    routes.add("GET", "/health/live", live, answers=HealthAnswer, is_open=True)
    routes.add("GET", "/health/ready", ready, answers=HealthAnswer, is_open=True)
    return routes
