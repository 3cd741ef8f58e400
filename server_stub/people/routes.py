"""REST of one's own profile."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.protocol.people import AnyUser, ProfileChange, UserAnswer
from server_stub.files.service import Files, Upload
from server_stub.http.answers import answer
from server_stub.http.bodies import if_match, read_json
from server_stub.http.forms import read_form
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes
from server_stub.idempotency.service import Idempotency, Keep, keeping
from server_stub.people.profiles import Profiles


def profile_routes(gate: Gate, idempotency: Idempotency, profiles: Profiles, files: Files) -> Routes:
    """The routes of profiles."""
    routes = Routes("users")

    async def change(request: Request) -> Response:
        principal = await gate.admit(request)

        async def work(keep: Keep | None) -> Response:
            wish = await read_json(request, ProfileChange)
            version = if_match(request, wish.version)
            return _changed(await profiles.change(principal, wish, version, keeping(keep, _changed)))

        return await idempotency.once(request, principal, work)

    async def show_face(request: Request) -> Response:
        principal = await gate.admit(request)
        form = await read_form(request)

        async def work(keep: Keep | None) -> Response:
            kept = await files.keep_avatar(principal, Upload(form.file_name, form.file or b""))
            return _changed(await profiles.change_avatar(principal, kept.url, keeping(keep, _changed)))

        return await idempotency.once(request, principal, work, form.said)

    routes.add("PATCH", "/api/users/me", change, answers=UserAnswer, body=ProfileChange)
    routes.add(
        "PUT",
        "/api/users/me/avatar",
        show_face,
        answers=UserAnswer,
        body=UserAnswer,
        content_type="multipart/form-data",
    )
    return routes


def _changed(user: AnyUser) -> Response:
    return answer(UserAnswer(user=user))
