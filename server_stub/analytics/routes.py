"""REST of analytics."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.care import AnalyticsAnswer
from server_stub.analytics.service import Analytics
from server_stub.http.answers import answer
from server_stub.http.bodies import date_parameter, invalid
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes


def analytics_routes(gate: Gate, analytics: Analytics) -> Routes:
    """The routes of analytics."""
    routes = Routes("analytics")

    async def appointments(request: Request) -> Response:
        principal = await gate.admit(request, Role.ADMIN, Role.DOCTOR)
        first, last = date_parameter(request, "startDate"), date_parameter(request, "endDate")
        if first is not None and last is not None and last < first:
            raise invalid("endDate: must not be before startDate")
        return answer(await analytics.appointments(principal, first, last))

    routes.add(
        "GET",
        "/api/analytics/appointments",
        appointments,
        answers=AnalyticsAnswer,
        query={"startDate": "first day, YYYY-MM-DD in UTC", "endDate": "last day, YYYY-MM-DD in UTC, inclusive"},
    )
    return routes
