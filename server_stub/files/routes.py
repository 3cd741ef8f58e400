"""REST of files."""

from __future__ import annotations

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.protocol.messages import FileAnswer, FileOut
from server_stub.files.service import Files, Upload
from server_stub.http.answers import answer
from server_stub.http.forms import read_form
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes
from server_stub.idempotency.service import Idempotency, Keep, keeping


def file_routes(gate: Gate, idempotency: Idempotency, files: Files) -> Routes:
    """The routes of files."""
    routes = Routes("files")

    async def keep(request: Request) -> Response:
        principal = await gate.admit(request)
        form = await read_form(request)

        async def work(keep: Keep | None) -> Response:
            upload = Upload(form.file_name, form.file or b"")
            return _kept(await files.keep(principal, upload, keeping(keep, _kept)))

        return await idempotency.once(request, principal, work, form.said)

    async def read(request: Request) -> Response:
        principal = await gate.admit(request)
        found = await files.read(principal, request.path_params["id"])
        place = "inline" if found.is_shown_in_place else "attachment"
        headers = {"Content-Disposition": f"{place}; filename*=UTF-8''{quote(found.name, safe='')}"}
        if found.is_everybodys:
            # Anything else is kept by nobody: the next person at the same browser must not get it out of its cache.
            headers["Cache-Control"] = "private, max-age=3600"
        return Response(found.data, 200, headers, found.content_type)

    routes.add(
        "POST", "/api/files", keep, answers=FileAnswer, status=201, body=FileAnswer, content_type="multipart/form-data"
    )
    routes.add("GET", "/api/files/{id}", read, answers=None)
    return routes


def _kept(file: FileOut) -> Response:
    return answer(FileAnswer(file=file), 201)
