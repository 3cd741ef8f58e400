"""REST of one's own profile."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.protocol.people import ProfileChange, UserAnswer
from server_stub.http.answers import answer
from server_stub.http.bodies import if_match, read_json
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes
from server_stub.people.profiles import Profiles


def profile_routes(gate: Gate, profiles: Profiles) -> Routes:
    """The routes of profiles."""
    routes = Routes("users")

    async def change(request: Request) -> Response:
        principal = await gate.admit(request)
        wish = await read_json(request, ProfileChange)
        changed = await profiles.change(principal, wish, if_match(request, wish.version))
        return answer(UserAnswer(user=changed))

    routes.add("PATCH", "/api/users/me", change, answers=UserAnswer, body=ProfileChange)
    return routes
