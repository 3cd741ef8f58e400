"""Errors become answers here; a signed-in user's forbidden wish is also remembered in the activity log."""

from __future__ import annotations

import logging

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Code
from server_stub.accounts.principal import Principal
from server_stub.activity.service import ActivityLog
from server_stub.attempts import NOBODY, Attempts
from server_stub.http.answers import refusal
from server_stub.http.edge import request_id, route_pattern

_log = logging.getLogger(__name__)

_HTTP_CODES = {404: Code.NOT_FOUND, 405: Code.METHOD_NOT_ALLOWED}
_WORDS = {Code.NOT_FOUND: "There is no such page", Code.METHOD_NOT_ALLOWED: "This method is not possible here"}
# Another role is needed, or it is not theirs: who tries that is worth knowing. What was asked for is not written down.
_REMEMBERED = frozenset({Code.FORBIDDEN, Code.NOT_FOUND})


def _methods(request: Request) -> set[str]:
    """What is served at this path."""
    routes = [route for route in request.app.routes if isinstance(route, Route)]
    fitting = [route for route in routes if route.matches(request.scope)[0] is not Match.NONE]
    return {method for route in fitting for method in route.methods or ()}


class Refusals:
    """The application's handlers of exceptions."""

    def __init__(self, activity: ActivityLog, attempts: Attempts) -> None:
        self._activity = activity
        self._attempts = attempts

    async def coded(self, request: Request, error: Exception) -> Response:
        """Answer a `CareConnectError`."""
        if not isinstance(error, CareConnectError):
            raise error
        if error.code not in set(Code):
            _log.error("refused without a code of the contract", extra={"code": error.code})
        principal = request.scope.get("careconnect.principal")
        role = principal.role.value if isinstance(principal, Principal) else NOBODY
        self._attempts.failed(f"{request.method} {route_pattern(request.scope)}", error, role)
        if isinstance(principal, Principal) and error.code in _REMEMBERED:
            await self._remember(request, principal, error.code)
        return refusal(error, request_id(request))

    async def plain(self, request: Request, error: Exception) -> Response:
        """Answer what the framework refuses: an unknown page, another method."""
        status = error.status_code if isinstance(error, HTTPException) else 500
        code = _HTTP_CODES.get(status, Code.VALIDATION_FAILED)
        # A method of the client's own making must not become a kind of its own.
        self._attempts.refused(route_pattern(request.scope), code)
        answer = refusal(CareConnectError(code, _WORDS.get(code, "Validation failed")), request_id(request))
        if code == Code.METHOD_NOT_ALLOWED:
            # Each method has a route of its own: the framework would name those of the first only (RFC 9110, 15.5.6).
            answer.headers["Allow"] = ", ".join(sorted(_methods(request)))
        return answer

    async def _remember(self, request: Request, principal: Principal, code: str) -> None:
        route = getattr(request.scope.get("route"), "path", "")
        try:
            await self._activity.record_alone(
                "REFUSED",
                actor_id=principal.user_id,
                outcome=code,
                details={"method": request.method, "route": str(route)},
            )
        except CareConnectError as error:
            # It is refused either way.
            _log.warning("a refusal could not be remembered", extra={"code": error.code})
