"""REST of the symptom checker."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.care import (
    SymptomAcceptance,
    SymptomAnswer,
    SymptomConsent,
    SymptomQuery,
    SymptomSettingsAnswer,
)
from server_stub.http.answers import answer
from server_stub.http.bodies import read_json
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes
from server_stub.symptoms.service import SymptomChecker


def symptom_routes(gate: Gate, checker: SymptomChecker) -> Routes:
    """The routes of the symptom checker."""
    routes = Routes("symptoms")

    async def analyze(request: Request) -> Response:
        principal = await gate.admit(request)
        return answer(await checker.analyze(principal, await read_json(request, SymptomQuery)))

    async def settings(request: Request) -> Response:
        principal = await gate.admit(request)
        return answer(SymptomSettingsAnswer(settings=await checker.settings(principal)))

    async def allow(request: Request) -> Response:
        principal = await gate.admit(request)
        await checker.allow(principal, is_allowed=(await read_json(request, SymptomConsent)).allowed)
        return answer(SymptomSettingsAnswer(settings=await checker.settings(principal)))

    async def accept(request: Request) -> Response:
        principal = await gate.admit(request, Role.ADMIN)
        await checker.accept(principal, is_accepted=(await read_json(request, SymptomAcceptance)).accepted)
        return answer(SymptomSettingsAnswer(settings=await checker.settings(principal)))

    routes.add("POST", "/api/symptoms/analyze", analyze, answers=SymptomAnswer, body=SymptomQuery)
    routes.add("GET", "/api/symptoms/settings", settings, answers=SymptomSettingsAnswer)
    routes.add("PUT", "/api/symptoms/settings", allow, answers=SymptomSettingsAnswer, body=SymptomConsent)
    routes.add("PUT", "/api/admin/symptoms/engine", accept, answers=SymptomSettingsAnswer, body=SymptomAcceptance)
    return routes
