"""Who may ask for what: every route against nobody, bad tokens, wrong roles, strangers and half-related people.

A route that is not in the table fails the first test, so that nobody can add one without saying who may use it.
"""

from __future__ import annotations

import base64
import json
from datetime import timedelta
from typing import Any

import httpx
import jwt
import pytest

from careconnect_desktop.protocol.auth import NewUser
from tests.helpers.rest_server import PASSWORD, SECRETS, Person, RestServer

OPEN, ANY, DOCTOR, PATIENT, ADMIN, PEOPLE = "open", "any", "doctor", "patient", "admin", "doctor or patient"

# Route: who may ask, and whether the path names something that only some of those may see.
TABLE: dict[str, tuple[str, bool]] = {
    "POST /api/auth/signup": (OPEN, False),
    "POST /api/auth/login": (OPEN, False),
    "POST /api/auth/refresh": (OPEN, False),
    "POST /api/auth/password/forgot": (OPEN, False),
    "POST /api/auth/password/reset": (OPEN, False),
    "GET /health": (OPEN, False),
    "GET /health/live": (OPEN, False),
    "GET /health/ready": (OPEN, False),
    # no person's token: one of its own, and without one configured there is no such page
    "GET /metrics": (OPEN, False),
    "POST /api/auth/logout": (ANY, False),
    "GET /api/auth/me": (ANY, False),
    "GET /api/auth/sessions": (ANY, False),
    "DELETE /api/auth/sessions/{id}": (ANY, True),
    "POST /api/auth/password": (ANY, False),
    "POST /api/auth/password/confirm": (ANY, False),
    "GET /api/auth/mfa": (ANY, False),
    "POST /api/auth/mfa/enroll": (ANY, False),
    "POST /api/auth/mfa/confirm": (ANY, False),
    "POST /api/auth/mfa/disable": (ANY, False),
    "PATCH /api/users/me": (ANY, False),
    "PUT /api/users/me/avatar": (ANY, False),
    "GET /api/users/me/phone": (ANY, False),
    "PUT /api/users/me/phone": (ANY, False),
    "POST /api/users/me/phone/confirm": (ANY, False),
    "GET /api/doctors": (ANY, False),
    "GET /api/doctors/{id}": (ANY, False),
    "GET /api/doctors/{id}/slots": (ANY, False),
    "GET /api/doctors/{id}/feedback": (ANY, False),
    "PUT /api/doctors/me/schedule": (DOCTOR, False),
    "GET /api/doctors/me/time-off": (DOCTOR, False),
    "PUT /api/doctors/me/time-off": (DOCTOR, False),
    "GET /api/patients": (DOCTOR, False),
    "GET /api/patients/{id}": (DOCTOR, True),
    "POST /api/appointments": (PATIENT, False),
    "POST /api/appointments/book": (PATIENT, False),
    "GET /api/appointments": (ANY, False),
    "GET /api/appointments/{id}": (ANY, True),
    "GET /api/appointments/{id}/calendar.ics": (ANY, True),
    "PUT /api/appointments/{id}/approve": (DOCTOR, True),
    "PUT /api/appointments/{id}/reject": (DOCTOR, True),
    "PUT /api/appointments/{id}/complete": (DOCTOR, True),
    "PUT /api/appointments/{id}/no-show": (DOCTOR, True),
    "PUT /api/appointments/{id}/cancel": (PEOPLE, True),
    "PUT /api/appointments/{id}/reschedule": (PEOPLE, True),
    "PUT /api/appointments/{id}/check-in": (PATIENT, True),
    "GET /api/appointments/{id}/visit": (DOCTOR, True),
    "GET /api/appointments/{id}/notes": (PEOPLE, True),
    "PUT /api/appointments/{id}/notes": (DOCTOR, True),
    "PUT /api/appointments/{id}/notes/sign": (DOCTOR, True),
    "POST /api/message/send/{receiverId}": (ANY, True),
    "POST /api/messages/{receiverId}": (ANY, True),
    "GET /api/messages": (ANY, False),
    "GET /api/messages/{userId}": (ANY, True),
    "PUT /api/messages/{userId}/read": (ANY, True),
    "POST /api/files": (ANY, False),
    "GET /api/files/{id}": (ANY, True),
    "POST /api/feedback": (PATIENT, False),
    "GET /api/analytics/appointments": ("doctor or admin", False),
    "GET /api/activity": (ANY, False),
    "POST /api/symptoms/analyze": (ANY, False),
    "GET /api/symptoms/settings": (ANY, False),
    "PUT /api/symptoms/settings": (ANY, False),
    "PUT /api/admin/symptoms/engine": (ADMIN, False),
    "GET /api/admin/users": (ADMIN, False),
    "POST /api/admin/users": (ADMIN, False),
    "PUT /api/admin/doctors/{id}/verify": (ADMIN, False),
    "PUT /api/admin/users/{id}/disable": (ADMIN, False),
    "GET /api/ice-servers": (ANY, False),
}
GUARDED = sorted(route for route, (who, _) in TABLE.items() if who != OPEN)
SOMEBODYS = sorted(route for route, (_, is_somebodys) in TABLE.items() if is_somebodys)


class Ward:
    """A server with a doctor, a patient with an approved visit, an administrator, and people beside them."""

    def __init__(self, server: RestServer) -> None:
        self.server = server

    async def fill(self) -> None:
        self.doctor, self.patient = await self.server.doctor(), await self.server.sign_up()
        self.visit = await self.server.approved(self.patient, self.doctor)
        body = {"name": "Alex Admin", "email": "admin@example.org", "password": PASSWORD, "role": "admin"}
        user = await self.server.app.services.administration.create(NewUser.model_validate(body), None)
        self.admin = Person(self.server, {"id": user.id, "medicalId": user.medical_id}, "admin@example.org", "", "")
        await self.admin.sign_in()
        upload = await self.server.http.post("/api/files", headers=self.patient.bearer, files={"file": ("a", b"text")})
        self.file_id = upload.json()["file"]["id"]
        self.session_id = (await self.patient.get("/api/auth/sessions")).json()["sessions"][0]["id"]

    def path(self, route: str) -> str:
        """The route's path with ids of the patient and the visit."""
        path = route.partition(" ")[2]
        subject = path.split("/")[2]
        found = {"files": self.file_id, "auth": self.session_id, "appointments": self.visit["id"]}
        named = found.get(subject, self.doctor.id if "doctors" in path else self.patient.id)
        return path.replace("{id}", named).replace("{receiverId}", self.patient.id).replace("{userId}", self.patient.id)

    async def ask(self, route: str, token: str | None) -> httpx.Response:
        """Ask with rubbish for a body: whoever may not ask must not learn that it is rubbish."""
        method = route.partition(" ")[0]
        headers = {} if token is None else {"Authorization": f"Bearer {token}"}
        if method == "GET":
            return await self.server.http.request(method, self.path(route), headers=headers)
        headers["Content-Type"] = "application/json"
        return await self.server.http.request(method, self.path(route), headers=headers, content=b"{rubbish")


@pytest.fixture
async def ward(server: RestServer) -> Ward:
    filled = Ward(server)
    await filled.fill()
    return filled


def test_the_table_names_every_route(server: RestServer) -> None:
    paths: dict[str, Any] = server.app.http.openapi()["paths"]
    served = {f"{method.upper()} {path}" for path, methods in paths.items() for method in methods}
    assert served == set(TABLE)
    is_open = {
        f"{method.upper()} {path}" for path, methods in paths.items() for method in methods
        if not methods[method].get("security")
    }  # fmt: skip
    assert is_open == {route for route, (who, _) in TABLE.items() if who == OPEN}


def bad_tokens(ward: Ward) -> dict[str, str | None]:
    """Everything that is not a good access token of this server."""
    good = ward.patient.token
    head, body, signature = good.split(".")
    claims = jwt.decode(good, options={"verify_signature": False})
    key = SECRETS.derived("access-tokens")
    later = {**claims, "exp": claims["iat"] - 1}
    nobody = {**claims, "sub": "01900000-0000-7000-8000-000000000000", "sid": "01900000-0000-7000-8000-000000000001"}
    doctor = base64.urlsafe_b64encode(json.dumps({**claims, "role": "admin"}).encode()).rstrip(b"=").decode()
    unsigned = base64.urlsafe_b64encode(b'{"alg":"none","typ":"JWT"}').rstrip(b"=").decode()
    return {
        "none": None,
        "empty": "",
        "rubbish": "rubbish",
        "expired": jwt.encode(later, key, algorithm="HS256"),
        "wrong audience": jwt.encode({**claims, "aud": "another"}, key, algorithm="HS256"),
        "no audience": jwt.encode({k: v for k, v in claims.items() if k != "aud"}, key, algorithm="HS256"),
        "another key": jwt.encode(claims, b"k" * 32, algorithm="HS256"),
        "another algorithm": jwt.encode(claims, key * 2, algorithm="HS512"),
        "unsigned": f"{unsigned}.{body}.",
        "another role": f"{head}.{doctor}.{signature}",
        "cut": f"{head}.{body}.{signature[:-4]}",
        "nobody's": jwt.encode(nobody, key, algorithm="HS256"),
        "refresh": ward.patient.refresh_token,
    }


async def test_no_route_takes_a_bad_token(ward: Ward) -> None:
    wrong = []
    for name, token in bad_tokens(ward).items():
        for route in GUARDED:
            answer = await ward.ask(route, token)
            if (answer.status_code, answer.json()["code"]) != (401, "unauthenticated"):
                wrong.append((name, route, answer.status_code))
    assert wrong == []


async def test_no_route_takes_a_token_of_an_ended_session(ward: Ward) -> None:
    old = ward.patient.token
    await ward.patient.post("/api/auth/logout")
    assert [route for route in GUARDED if (await ward.ask(route, old)).status_code != 401] == []


async def test_a_token_dies_with_its_time(ward: Ward) -> None:
    ward.server.clock.advance(seconds=timedelta(minutes=15).total_seconds())
    assert [route for route in GUARDED if (await ward.ask(route, ward.doctor.token)).status_code != 401] == []


async def test_another_role_is_refused_before_anything_else_is_looked_at(ward: Ward) -> None:
    wrong = []
    for route, (who, _) in TABLE.items():
        if who in (OPEN, ANY):
            continue
        for person, role in ((ward.doctor, "doctor"), (ward.patient, "patient"), (ward.admin, "admin")):
            answer = await ward.ask(route, person.token)
            if (answer.status_code == 403) != (role not in who):
                wrong.append((route, role, answer.status_code))
    assert wrong == []


async def test_strangers_and_half_related_people_find_nothing(ward: Ward) -> None:
    """Another doctor and patient; a doctor who was asked, who declined, who was cancelled, whose visit is long ago."""
    requested, rejected, cancelled, past = [await ward.server.doctor() for _ in range(4)]
    await ward.server.book(ward.patient, requested, hours=30)
    declined = await ward.server.book(ward.patient, rejected, hours=32)
    await rejected.put(f"/api/appointments/{declined['id']}/reject")
    called_off = await ward.server.approved(ward.patient, cancelled, hours=34)
    await cancelled.put(f"/api/appointments/{called_off['id']}/cancel")
    await ward.server.approved(ward.patient, past, hours=2)
    strangers = [await ward.server.doctor(), await ward.server.sign_up(), requested, rejected, cancelled]
    wrong = await _found_by(ward, strangers)
    ward.server.clock.advance(days=92)
    await past.sign_in()
    wrong += [entry for entry in await _found_by(ward, [past]) if "/api/patients/" not in entry[1]]
    assert wrong == []


async def _found_by(ward: Ward, people: list[Person]) -> list[tuple[int, str, int]]:
    found = []
    for number, person in enumerate(people):
        for route in SOMEBODYS:
            status = (await ward.ask(route, person.token)).status_code
            if status not in (403, 404):
                found.append((number, route, status))
    return found
