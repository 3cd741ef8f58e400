"""REST of doctors: directory, page, slots, schedule and time off."""

from __future__ import annotations

from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.names import MAX_SLOT_DAYS
from careconnect_desktop.protocol.people import (
    Doctor,
    DoctorAnswer,
    DoctorsAnswer,
    ScheduleChange,
    SlotsAnswer,
    TimeOffAnswer,
    TimeOffChange,
)
from server_stub.accounts.principal import Principal, UserRef
from server_stub.appointments.booking import BookingDesk
from server_stub.appointments.relations import Relations
from server_stub.doctors.service import Doctors
from server_stub.http.answers import answer, json_bytes
from server_stub.http.bodies import date_parameter, id_cursor, invalid, page_limit, read_json
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes
from server_stub.idempotency.service import Idempotency, Keep, keeping
from server_stub.people.directory import Directory, DirectoryQuery
from server_stub.people.service import People
from server_stub.transport.announcer import OnlineUsers

_MAX_FILTER = 200


def doctor_routes(
    gate: Gate,
    idempotency: Idempotency,
    directory: Directory,
    doctors: Doctors,
    people: People,
    booking: BookingDesk,
    relations: Relations,
    online: OnlineUsers,
) -> Routes:
    """The routes of doctors."""
    routes = Routes("doctors")

    async def listed(request: Request) -> Response:
        await gate.admit(request)
        query = request.query_params
        wanted = DirectoryQuery(
            specialty=_filter(query.get("specialty"), "specialty"),
            text=_filter(query.get("q"), "q"),
            language=_filter(query.get("language"), "language"),
            after=id_cursor(request),
            limit=page_limit(request),
        )
        return json_bytes(await directory.answer(wanted))

    async def shown(viewer: Principal, doctor: UserRef) -> Doctor:
        is_online: bool | None = None
        is_self = doctor.user_id == viewer.user_id
        if not is_self and (await relations.relation(viewer.user_id, doctor.user_id)).is_related:
            is_online = doctor.medical_id in await online.online_among([doctor.medical_id])
        return await people.doctor_for(viewer.ref, doctor.user_id, is_online=is_online)

    async def page(request: Request) -> Response:
        principal = await gate.admit(request)
        reference = request.path_params["id"]
        doctor = principal.ref if reference == "me" else await booking.doctor(reference)
        return _shown(await shown(principal, doctor))

    async def slots(request: Request) -> Response:
        await gate.admit(request)
        doctor = await booking.doctor(request.path_params["id"])
        first = date_parameter(request, "from")
        if first is None:
            raise invalid("from: a date as YYYY-MM-DD is needed")
        last = date_parameter(request, "to") or first
        if not timedelta(0) <= last - first < timedelta(days=MAX_SLOT_DAYS):
            raise invalid(f"to: from to to must be 1 to {MAX_SLOT_DAYS} days")
        if not 1971 <= first.year <= 9000:
            raise invalid("from: this year is out of range")
        return answer(SlotsAnswer(slots=await booking.slots(doctor, first, last)))

    routes.add(
        "GET",
        "/api/doctors",
        listed,
        answers=DoctorsAnswer,
        query={
            "specialty": "exact, in any case",
            "q": "words of name, specialty or medicalId",
            "language": "a language that the doctor speaks",
            "limit": "at most this many, 1 to 200",
            "cursor": "nextCursor of the page before",
        },
    )
    _add_own_times(routes, gate, idempotency, doctors, people)
    routes.add(
        "GET",
        "/api/doctors/{id}/slots",
        slots,
        answers=SlotsAnswer,
        query={"from": "first day in the doctor's zone", "to": "last day, inclusive"},
    )
    routes.add("GET", "/api/doctors/{id}", page, answers=DoctorAnswer)
    return routes


def _add_own_times(routes: Routes, gate: Gate, idempotency: Idempotency, doctors: Doctors, people: People) -> None:
    async def set_schedule(request: Request) -> Response:
        principal = await gate.admit(request, Role.DOCTOR)

        async def work(keep: Keep | None) -> Response:
            wish = await read_json(request, ScheduleChange)
            before = await people.doctor_for(principal.ref, principal.user_id)

            def changed(change: ScheduleChange) -> Response:
                zone = change.time_zone or before.time_zone
                return _shown(before.model_copy(update={"schedule": change.schedule, "time_zone": zone}))

            await doctors.set_schedule(principal.user_id, wish, keeping(keep, changed))
            await people.changed(principal.user_id)
            return _shown(await people.doctor_for(principal.ref, principal.user_id))

        return await idempotency.once(request, principal, work)

    async def set_time_off(request: Request) -> Response:
        principal = await gate.admit(request, Role.DOCTOR)

        async def work(keep: Keep | None) -> Response:
            wish = await read_json(request, TimeOffChange)
            before = await people.doctor_for(principal.ref, principal.user_id)
            await doctors.set_time_off(principal.user_id, wish, keeping(keep, lambda _: _shown(before)))
            await people.changed(principal.user_id)
            return _shown(await people.doctor_for(principal.ref, principal.user_id))

        return await idempotency.once(request, principal, work)

    async def time_off(request: Request) -> Response:
        principal = await gate.admit(request, Role.DOCTOR)
        return answer(TimeOffAnswer(time_off=await doctors.time_off(principal.user_id)))

    routes.add("PUT", "/api/doctors/me/schedule", set_schedule, answers=DoctorAnswer, body=ScheduleChange)
    routes.add("GET", "/api/doctors/me/time-off", time_off, answers=TimeOffAnswer)
    routes.add("PUT", "/api/doctors/me/time-off", set_time_off, answers=DoctorAnswer, body=TimeOffChange)


def _filter(text: str | None, name: str) -> str | None:
    if text is not None and len(text) > _MAX_FILTER:
        raise invalid(f"{name}: at most {_MAX_FILTER} characters are taken")
    return text.strip() or None if text is not None else None


def _shown(doctor: Doctor) -> Response:
    return answer(DoctorAnswer(doctor=doctor))
