"""REST of feedback."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.care import FeedbackAnswer, FeedbackBody, FeedbackListAnswer, FeedbackOut
from server_stub.appointments.booking import BookingDesk
from server_stub.feedback.service import Feedback
from server_stub.http.answers import answer
from server_stub.http.bodies import cursor, page_limit, read_json
from server_stub.http.gate import Gate
from server_stub.http.routing import Routes
from server_stub.idempotency.service import Idempotency, Keep, keeping
from server_stub.people.service import People


def feedback_routes(
    gate: Gate, idempotency: Idempotency, feedback: Feedback, booking: BookingDesk, people: People
) -> Routes:
    """The routes of feedback."""
    routes = Routes("feedback")

    async def give(request: Request) -> Response:
        principal = await gate.admit(request, Role.PATIENT)

        async def work(keep: Keep | None) -> Response:
            wish = await read_json(request, FeedbackBody)
            return _given(await feedback.give(principal, wish, keeping(keep, _given)))

        return await idempotency.once(request, principal, work)

    async def of_doctor(request: Request) -> Response:
        principal = await gate.admit(request)
        doctor = await booking.doctor(request.path_params["id"])
        await people.doctor_for(principal.ref, doctor.user_id)
        return answer(await feedback.of_doctor(doctor.user_id, cursor(request), page_limit(request)))

    routes.add("POST", "/api/feedback", give, answers=FeedbackAnswer, status=201, body=FeedbackBody)
    routes.add(
        "GET",
        "/api/doctors/{id}/feedback",
        of_doctor,
        answers=FeedbackListAnswer,
        query={"limit": "at most this many, 1 to 200", "cursor": "nextCursor of the page before"},
    )
    return routes


def _given(feedback: FeedbackOut) -> Response:
    return answer(FeedbackAnswer(feedback=feedback), 201)
