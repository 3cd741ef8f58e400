"""REST of appointments."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.model.scheduling import AppointmentAction, AppointmentStatus
from careconnect_desktop.protocol.appointments import (
    AppointmentAnswer,
    AppointmentOut,
    AppointmentsAnswer,
    Booking,
    CheckIn,
    Reschedule,
    Versioned,
)
from careconnect_desktop.protocol.names import Code
from server_stub.accounts.principal import Principal
from server_stub.appointments.calendar_file import CONTENT_TYPE, calendar_file
from server_stub.appointments.repository import Filter
from server_stub.appointments.service import Appointments
from server_stub.http.answers import answer
from server_stub.http.bodies import (
    cursor,
    date_parameter,
    if_match,
    instant_parameter,
    invalid,
    page_limit,
    read_json,
    read_optional_json,
)
from server_stub.http.gate import Gate
from server_stub.http.routing import Handler, Routes
from server_stub.idempotency.service import Idempotency, Keep, keeping

_ACTIONS: tuple[tuple[str, AppointmentAction, tuple[Role, ...]], ...] = (
    ("approve", AppointmentAction.APPROVE, (Role.DOCTOR,)),
    ("reject", AppointmentAction.REJECT, (Role.DOCTOR,)),
    ("complete", AppointmentAction.COMPLETE, (Role.DOCTOR,)),
    ("no-show", AppointmentAction.NO_SHOW, (Role.DOCTOR,)),
    ("cancel", AppointmentAction.CANCEL, (Role.DOCTOR, Role.PATIENT)),
)
_ROLE_NAME = {Role.DOCTOR: "doctor", Role.PATIENT: "patient"}


class _Admission:
    """The first checks of a route about one appointment: role (403), then taking part (404)."""

    def __init__(self, gate: Gate, appointments: Appointments) -> None:
        self._gate = gate
        self._appointments = appointments

    async def party(self, request: Request, *roles: Role) -> tuple[Principal, str]:
        """The signed-in party and the appointment's id."""
        principal = await self._gate.admit(request, *roles)
        appointment_id: str = request.path_params["id"]
        own_role = await self._appointments.role_in(appointment_id, principal.user_id)
        if roles and own_role not in {_ROLE_NAME[role] for role in roles}:
            raise CareConnectError(Code.NOT_FOUND, "There is no such appointment")
        return principal, appointment_id


def appointment_routes(gate: Gate, idempotency: Idempotency, appointments: Appointments) -> Routes:
    """The routes of appointments."""
    routes = Routes("appointments")
    admission = _Admission(gate, appointments)
    _add_booking(routes, gate, idempotency, appointments)
    _add_reading(routes, gate, admission, appointments)
    _add_actions(routes, admission, idempotency, appointments)
    _add_changes(routes, admission, idempotency, appointments)
    return routes


def _add_booking(routes: Routes, gate: Gate, idempotency: Idempotency, appointments: Appointments) -> None:
    async def book(request: Request) -> Response:
        principal = await gate.admit(request, Role.PATIENT)

        async def work(keep: Keep | None) -> Response:
            wish = await read_json(request, Booking)
            return _booked(await appointments.book(principal, wish, keeping(keep, _booked)))

        return await idempotency.once(request, principal, work)

    for path in ("/api/appointments", "/api/appointments/book"):
        routes.add("POST", path, book, answers=AppointmentAnswer, status=201, body=Booking)


def _add_reading(routes: Routes, gate: Gate, admission: _Admission, appointments: Appointments) -> None:
    async def listed(request: Request) -> Response:
        principal = await gate.admit(request)
        return answer(await appointments.page(principal.ref, _filter(request)))

    async def shown(request: Request) -> Response:
        principal, appointment_id = await admission.party(request)
        found = await appointments.find(principal.ref, appointment_id)
        return answer(AppointmentAnswer(appointment=found), headers={"ETag": f'"{found.version}"'})

    routes.add(
        "GET",
        "/api/appointments",
        listed,
        answers=AppointmentsAnswer,
        query={
            "status": "one or several, separated by commas",
            "from": "earliest start: a time in RFC 3339, or a date in UTC; then soonest first, else latest first",
            "to": "latest start: a time (exclusive) or a date (inclusive)",
            "limit": "at most this many, 1 to 200",
            "cursor": "nextCursor of the page before",
        },
    )

    async def calendar(request: Request) -> Response:
        principal, appointment_id = await admission.party(request)
        found = await appointments.find(principal.ref, appointment_id)
        headers = {"Content-Disposition": 'attachment; filename="visit.ics"'}
        return Response(calendar_file(found, principal.user_id), 200, headers, CONTENT_TYPE)

    routes.add("GET", "/api/appointments/{id}", shown, answers=AppointmentAnswer)
    routes.add("GET", "/api/appointments/{id}/calendar.ics", calendar, answers=None)


def _add_actions(routes: Routes, admission: _Admission, idempotency: Idempotency, appointments: Appointments) -> None:
    def acting(action: AppointmentAction, roles: tuple[Role, ...]) -> Handler:
        async def act(request: Request) -> Response:
            principal, appointment_id = await admission.party(request, *roles)

            async def work(keep: Keep | None) -> Response:
                body = await read_optional_json(request, Versioned)
                version = if_match(request, body.version)
                kept = keeping(keep, _changed)
                return _changed(await appointments.act(principal.ref, appointment_id, action, version, kept))

            return await idempotency.once(request, principal, work)

        return act

    for name, action, roles in _ACTIONS:
        routes.add(
            "PUT",
            f"/api/appointments/{{id}}/{name}",
            acting(action, roles),
            answers=AppointmentAnswer,
            body=Versioned,
            is_body_optional=True,
        )


def _add_changes(routes: Routes, admission: _Admission, idempotency: Idempotency, appointments: Appointments) -> None:
    async def reschedule(request: Request) -> Response:
        principal, appointment_id = await admission.party(request, Role.DOCTOR, Role.PATIENT)

        async def work(keep: Keep | None) -> Response:
            body = await read_json(request, Reschedule)
            version = if_match(request, body.version)
            kept = keeping(keep, _changed)
            return _changed(await appointments.reschedule(principal.ref, appointment_id, body.starts_at, version, kept))

        return await idempotency.once(request, principal, work)

    async def check_in(request: Request) -> Response:
        principal, appointment_id = await admission.party(request, Role.PATIENT)

        async def work(keep: Keep | None) -> Response:
            body = await read_optional_json(request, CheckIn)
            wish = body.model_copy(update={"version": if_match(request, body.version)})
            return _changed(await appointments.check_in(principal.ref, appointment_id, wish, keeping(keep, _changed)))

        return await idempotency.once(request, principal, work)

    routes.add("PUT", "/api/appointments/{id}/reschedule", reschedule, answers=AppointmentAnswer, body=Reschedule)
    routes.add(
        "PUT",
        "/api/appointments/{id}/check-in",
        check_in,
        answers=AppointmentAnswer,
        body=CheckIn,
        is_body_optional=True,
    )


def _booked(appointment: AppointmentOut) -> Response:
    return answer(AppointmentAnswer(appointment=appointment), 201)


def _changed(appointment: AppointmentOut) -> Response:
    return answer(AppointmentAnswer(appointment=appointment))


def _filter(request: Request) -> Filter:
    text = request.query_params.get("status")
    statuses = tuple(part.strip() for part in text.split(",")) if text else ()
    if any(status not in set(AppointmentStatus) for status in statuses):
        raise invalid("status: unknown")
    since = _moment(request, "from")
    return Filter(
        statuses=statuses,
        since=since,
        until=_moment(request, "to", is_end=True),
        after=_place(cursor(request)),
        is_ascending=since is not None,
        limit=page_limit(request),
    )


def _moment(request: Request, name: str, *, is_end: bool = False) -> datetime | None:
    if len(request.query_params.get(name) or "") != 10:
        return instant_parameter(request, name)
    day = date_parameter(request, name)
    if day is None:
        return None
    moment = datetime.combine(day, time(), UTC)
    return moment + timedelta(days=1) if is_end else moment


def _place(text: str | None) -> tuple[datetime, str] | None:
    if text is None:
        return None
    seconds, _, appointment_id = text.partition("_")
    try:
        return datetime.fromtimestamp(float(seconds), UTC), appointment_id
    except (ValueError, OverflowError, OSError):
        raise invalid("cursor: not a cursor") from None
