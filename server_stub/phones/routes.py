"""REST of one's own phone number."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.protocol.people import PhoneAnswer, PhoneChange, PhoneConfirm
from server_stub.http.answers import answer
from server_stub.http.bodies import read_json
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes
from server_stub.phones.desk import PhoneDesk


def phone_routes(gate: Gate, phones: PhoneDesk) -> Routes:
    """The routes of phone numbers."""
    routes = Routes("users")

    async def shown(request: Request) -> Response:
        principal = await gate.admit(request)
        return answer(PhoneAnswer(phone=await phones.shown(principal.user_id)))

    async def change(request: Request) -> Response:
        principal = await gate.admit(request)
        wish = await read_json(request, PhoneChange)
        return answer(PhoneAnswer(phone=await phones.change(principal.user_id, wish.number)))

    async def confirm(request: Request) -> Response:
        principal = await gate.admit(request)
        wish = await read_json(request, PhoneConfirm)
        return answer(PhoneAnswer(phone=await phones.confirm(principal.user_id, wish.code)))

    routes.add("GET", "/api/users/me/phone", shown, answers=PhoneAnswer)
    routes.add("PUT", "/api/users/me/phone", change, answers=PhoneAnswer, body=PhoneChange)
    routes.add("POST", "/api/users/me/phone/confirm", confirm, answers=PhoneAnswer, body=PhoneConfirm)
    return routes
