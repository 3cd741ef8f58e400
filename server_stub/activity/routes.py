"""`GET /api/activity`: one's own for everybody, all for administrators."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.care import ActivitiesAnswer
from server_stub.activity.service import ActivityLog
from server_stub.http.answers import answer
from server_stub.http.bodies import id_cursor, page_limit
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes


def activity_routes(gate: Gate, activity: ActivityLog) -> Routes:
    """The route of the activity log."""
    routes = Routes("activity")

    async def listed(request: Request) -> Response:
        principal = await gate.admit(request)
        whose = None if principal.role == Role.ADMIN else principal.user_id
        page = await activity.page(whose, id_cursor(request), page_limit(request))
        if whose is None:
            # Who met whom is worth protecting too: no entry, no look.
            await activity.record_alone(
                "ACTIVITY_LISTED", actor_id=principal.user_id, details={"count": str(len(page.activities))}
            )
        return answer(page)

    routes.add(
        "GET",
        "/api/activity",
        listed,
        answers=ActivitiesAnswer,
        query={"limit": "at most this many, 1 to 200", "cursor": "nextCursor of the page before"},
    )
    return routes
