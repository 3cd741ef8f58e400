"""REST of administration."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.auth import NewUser
from careconnect_desktop.protocol.names import Code
from careconnect_desktop.protocol.people import AnyUser, Doctor, DoctorAnswer, UserAnswer, UsersAnswer
from server_stub.admin.service import Administration
from server_stub.http.answers import answer
from server_stub.http.bodies import id_cursor, page_limit, read_json
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes
from server_stub.idempotency.service import Idempotency, Keep, keeping


def admin_routes(gate: Gate, idempotency: Idempotency, administration: Administration) -> Routes:
    """The routes of administration."""
    routes = Routes("admin")

    async def users(request: Request) -> Response:
        principal = await gate.admit(request, Role.ADMIN)
        return answer(await administration.users(principal.user_id, id_cursor(request), page_limit(request)))

    async def create(request: Request) -> Response:
        principal = await gate.admit(request, Role.ADMIN)

        async def work(keep: Keep | None) -> Response:
            wish = await read_json(request, NewUser)
            return _created(await administration.create(wish, principal.user_id, keeping(keep, _created)))

        return await idempotency.once(request, principal, work)

    async def verify(request: Request) -> Response:
        principal = await gate.admit(request, Role.ADMIN)
        doctor = await administration.verify(request.path_params["id"], principal.user_id)
        if not isinstance(doctor, Doctor):
            raise CareConnectError(Code.NOT_FOUND, "There is no such doctor")
        return answer(DoctorAnswer(doctor=doctor))

    async def disable(request: Request) -> Response:
        principal = await gate.admit(request, Role.ADMIN)
        return answer(UserAnswer(user=await administration.disable(request.path_params["id"], principal.user_id)))

    paging = {"limit": "at most this many, 1 to 200", "cursor": "nextCursor of the page before"}
    routes.add("GET", "/api/admin/users", users, answers=UsersAnswer, query=paging)
    routes.add("POST", "/api/admin/users", create, answers=UserAnswer, status=201, body=NewUser)
    routes.add("PUT", "/api/admin/doctors/{id}/verify", verify, answers=DoctorAnswer)
    routes.add("PUT", "/api/admin/users/{id}/disable", disable, answers=UserAnswer)
    return routes


def _created(user: AnyUser) -> Response:
    return answer(UserAnswer(user=user), 201)
