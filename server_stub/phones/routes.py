"""REST of one's own phone number."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.protocol.people import PhoneAnswer, PhoneChange, PhoneOut
from server_stub.http.answers import answer
from server_stub.http.bodies import read_json
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes
from server_stub.phones.service import Phones


def phone_routes(gate: Gate, phones: Phones) -> Routes:
    """The routes of phone numbers."""
    routes = Routes("users")

    async def shown(request: Request) -> Response:
        principal = await gate.admit(request)
        return answer(PhoneAnswer(phone=PhoneOut(number=await phones.own(principal.user_id))))

    async def change(request: Request) -> Response:
        principal = await gate.admit(request)
        wish = await read_json(request, PhoneChange)
        await phones.change(principal.user_id, wish.number)
        return answer(PhoneAnswer(phone=PhoneOut(number=wish.number)))

    routes.add("GET", "/api/users/me/phone", shown, answers=PhoneAnswer)
    routes.add("PUT", "/api/users/me/phone", change, answers=PhoneAnswer, body=PhoneChange)
    return routes
