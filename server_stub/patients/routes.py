"""REST of patients: a doctor's own."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.names import Code
from careconnect_desktop.protocol.people import PatientAnswer, PatientsAnswer
from server_stub.accounts.service import Accounts
from server_stub.activity.service import ActivityLog
from server_stub.appointments.relations import Relations
from server_stub.http.answers import answer
from server_stub.http.bodies import id_cursor, page_limit
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes
from server_stub.people.service import People
from server_stub.storage.database import Database
from server_stub.transport.announcer import OnlineUsers


def patient_routes(
    gate: Gate,
    database: Database,
    accounts: Accounts,
    people: People,
    relations: Relations,
    activity: ActivityLog,
    online: OnlineUsers,
) -> Routes:
    """The routes of patients."""
    routes = Routes("patients")

    async def listed(request: Request) -> Response:
        principal = await gate.admit(request, Role.DOCTOR)
        after, limit = id_cursor(request), page_limit(request)
        ids = [one for one in await relations.patients_of(principal.user_id) if after is None or one > after]
        page = ids[:limit]
        async with database.read() as connection:
            cards = await people.cards(connection, page)
        related = await relations.related_ids(principal.user_id)
        here = await online.online_among([cards[one].public.medical_id for one in page if one in related])
        patients = [
            cards[one].shown(
                with_contact=True, is_online=cards[one].public.medical_id in here if one in related else None
            )
            for one in page
        ]
        await activity.record_alone("PATIENTS_LISTED", actor_id=principal.user_id, details={"count": str(len(page))})
        return answer(PatientsAnswer(patients=patients, next_cursor=page[-1] if len(ids) > limit else None))

    async def page(request: Request) -> Response:
        principal = await gate.admit(request, Role.DOCTOR)
        ref = await accounts.find_user(request.path_params["id"])
        if ref is None or ref.user_id not in await relations.patients_of(principal.user_id):
            raise CareConnectError(Code.NOT_FOUND, "There is no such patient")
        is_online: bool | None = None
        if (await relations.relation(principal.user_id, ref.user_id)).is_related:
            is_online = ref.medical_id in await online.online_among([ref.medical_id])
        card = await people.card(ref.user_id)
        await activity.record_alone("PATIENT_VIEWED", actor_id=principal.user_id, subject_id=ref.user_id)
        return answer(PatientAnswer(patient=card.shown(with_contact=True, is_online=is_online)))

    routes.add(
        "GET",
        "/api/patients",
        listed,
        answers=PatientsAnswer,
        query={"limit": "at most this many, 1 to 200", "cursor": "nextCursor of the page before"},
    )
    routes.add("GET", "/api/patients/{id}", page, answers=PatientAnswer)
    return routes
