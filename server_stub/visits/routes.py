"""REST of visits and of their notes."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.appointments import (
    NotesAnswer,
    NotesChange,
    NotesOut,
    Versioned,
    VisitAnswer,
)
from careconnect_desktop.protocol.names import Code
from server_stub.accounts.principal import Principal
from server_stub.activity.service import ActivityLog
from server_stub.appointments.service import Appointments
from server_stub.http.answers import answer
from server_stub.http.bodies import if_match, read_json, read_optional_json
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes
from server_stub.idempotency.service import Idempotency, Keep, keeping
from server_stub.storage.database import Database
from server_stub.visits.notes import Notes
from server_stub.visits.service import Visits


def note_routes(gate: Gate, idempotency: Idempotency, notes: Notes, appointments: Appointments) -> Routes:
    """The routes of notes."""
    routes = Routes("notes")

    async def author(request: Request) -> tuple[Principal, str]:
        principal = await gate.admit(request, Role.DOCTOR)
        appointment_id: str = request.path_params["id"]
        if await appointments.role_in(appointment_id, principal.user_id) != "doctor":
            raise CareConnectError(Code.NOT_FOUND, "There is no such appointment")
        return principal, appointment_id

    async def read(request: Request) -> Response:
        principal = await gate.admit(request, Role.DOCTOR, Role.PATIENT)
        appointment_id = request.path_params["id"]
        role = await appointments.role_in(appointment_id, principal.user_id)
        if role not in ("doctor", "patient"):
            raise CareConnectError(Code.NOT_FOUND, "There is no such appointment")
        found = await notes.read(appointment_id, principal.user_id, is_author=role == "doctor")
        return answer(NotesAnswer(notes=found), headers={"ETag": f'"{found.version}"'})

    async def write(request: Request) -> Response:
        principal, appointment_id = await author(request)

        async def work(keep: Keep | None) -> Response:
            body = await read_json(request, NotesChange)
            change = body.model_copy(update={"version": if_match(request, body.version)})
            return _kept(await notes.write(appointment_id, principal.user_id, change, keeping(keep, _kept)))

        return await idempotency.once(request, principal, work)

    async def sign(request: Request) -> Response:
        principal, appointment_id = await author(request)

        async def work(keep: Keep | None) -> Response:
            body = await read_optional_json(request, Versioned)
            version = if_match(request, body.version)
            return _kept(await notes.sign(appointment_id, principal.user_id, version, keeping(keep, _kept)))

        return await idempotency.once(request, principal, work)

    path = "/api/appointments/{id}/notes"
    routes.add("GET", path, read, answers=NotesAnswer)
    routes.add("PUT", path, write, answers=NotesAnswer, body=NotesChange)
    routes.add("PUT", path + "/sign", sign, answers=NotesAnswer, body=Versioned, is_body_optional=True)
    return routes


def _kept(notes: NotesOut) -> Response:
    return answer(NotesAnswer(notes=notes))


def visit_routes(
    gate: Gate, database: Database, visits: Visits, appointments: Appointments, activity: ActivityLog
) -> Routes:
    """The route of visits: what its doctor must know when the line or the person fails."""
    routes = Routes("visits")

    async def shown(request: Request) -> Response:
        principal = await gate.admit(request, Role.DOCTOR)
        appointment_id = request.path_params["id"]
        if await appointments.role_in(appointment_id, principal.user_id) != "doctor":
            raise CareConnectError(Code.NOT_FOUND, "There is no such appointment")
        async with database.write() as transaction:
            found = await visits.shown(transaction, appointment_id)
            await activity.record(
                transaction, "VISIT_READ", actor_id=principal.user_id, details={"appointmentId": appointment_id}
            )
        return answer(VisitAnswer(visit=found))

    routes.add("GET", "/api/appointments/{id}/visit", shown, answers=VisitAnswer)
    return routes
