"""Whoever looks at or changes what belongs to a patient leaves an entry; without the entry there is no look."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import text

from careconnect_desktop.protocol.auth import NewUser
from tests.helpers.rest_server import PASSWORD, Person, RestServer

PLANTED = "planted-words"


@dataclass(slots=True)
class Practice:
    """A doctor with a patient who has told and sent something; an administrator."""

    server: RestServer
    doctor: Person
    patient: Person
    admin: Person
    appointment_id: str
    file_path: str

    async def entries(self, who: Person) -> list[dict[str, Any]]:
        """What this person did, newest first."""
        async with self.server.app.services.database.read() as connection:
            query = text(
                "SELECT activity, subject_id, outcome, details FROM activities WHERE actor_id = :id ORDER BY id DESC"
            )
            return [dict(row) for row in (await connection.execute(query, {"id": who.id})).mappings()]


@pytest.fixture
async def practice(server: RestServer) -> Practice:
    doctor, patient = await server.doctor(), await server.sign_up(name=f"Pat {PLANTED}")
    booked = await server.approved(patient, doctor, reason=PLANTED, symptoms=PLANTED)
    await patient.post(f"/api/messages/{doctor.id}", {"text": PLANTED})
    picture = io.BytesIO()
    Image.new("RGB", (4, 4)).save(picture, "PNG")
    sent = await server.http.post(
        f"/api/messages/{doctor.id}", headers=patient.bearer, files={"image": ("a.png", picture.getvalue())}
    )
    await doctor.put(f"/api/appointments/{booked['id']}/notes", {"text": PLANTED})
    await doctor.put(f"/api/appointments/{booked['id']}/notes/sign")
    wish = {"name": "Root Person", "email": "root@clinic.example", "password": PASSWORD, "role": "admin"}
    made = await server.app.services.administration.create(NewUser.model_validate(wish), None)
    admin = Person(server, made.to_wire(), "root@clinic.example", "", "")
    await admin.sign_in()
    return Practice(server, doctor, patient, admin, booked["id"], sent.json()["message"]["imageUrl"])


# What is looked at, by whom, and the entry; whether the entry names the patient.
LOOKS = [
    ("doctor", "/api/patients", "PATIENTS_LISTED", False),
    ("doctor", "/api/patients/{patient}", "PATIENT_VIEWED", True),
    ("doctor", "/api/appointments", "APPOINTMENTS_LISTED", False),
    ("doctor", "/api/appointments/{appointment}", "APPOINTMENT_VIEWED", True),
    ("doctor", "/api/appointments/{appointment}/calendar.ics", "APPOINTMENT_VIEWED", True),
    ("doctor", "/api/appointments/{appointment}/notes", "NOTES_READ", False),
    ("doctor", "/api/messages", "CONVERSATIONS_LISTED", False),
    ("doctor", "/api/messages/{patient}", "MESSAGES_VIEWED", True),
    ("doctor", "{file}", "FILE_READ", True),
    ("admin", "/api/admin/users", "USERS_LISTED", False),
    ("admin", "/api/activity", "ACTIVITY_LISTED", False),
]


def _path(practice: Practice, path: str) -> str:
    return path.format(patient=practice.patient.id, appointment=practice.appointment_id, file=practice.file_path)


async def test_a_look_leaves_an_entry(practice: Practice) -> None:
    left = []
    for who, path, activity, is_named in LOOKS:
        viewer: Person = getattr(practice, who)
        assert (await viewer.get(_path(practice, path))).status_code == 200, path
        newest = (await practice.entries(viewer))[0]
        assert PLANTED not in str(newest)
        named = practice.patient.id if is_named else None
        is_right = (newest["activity"], newest["outcome"], newest["subject_id"]) == (activity, "success", named)
        left += [] if is_right else [(path, newest)]
    assert left == []


@pytest.mark.expects_log_errors("server_stub.http.edge")
async def test_without_an_entry_there_is_no_look(practice: Practice) -> None:
    async with practice.server.app.services.database.write() as transaction:
        await transaction.execute(
            text("CREATE TRIGGER full_log BEFORE INSERT ON activities BEGIN SELECT RAISE(ABORT, 'full'); END")
        )
    seen = []
    for who, path, _, _ in LOOKS:
        viewer: Person = getattr(practice, who)
        answer = await viewer.get(_path(practice, path))
        if answer.status_code != 500 or PLANTED in answer.text:
            seen.append(path)
    assert seen == []


async def test_ones_own_is_looked_at_without_an_entry(practice: Practice) -> None:
    before = await practice.entries(practice.patient)
    for path in ("/api/appointments", f"/api/appointments/{practice.appointment_id}", "/api/messages"):
        assert (await practice.patient.get(path)).status_code == 200
    assert await practice.entries(practice.patient) == before


async def test_changes_leave_entries_that_name_the_patient(practice: Practice) -> None:
    doctor, patient = practice.doctor, practice.patient
    await doctor.put(f"/api/messages/{patient.id}/read")
    await doctor.post(f"/api/messages/{patient.id}", {"text": PLANTED})
    await doctor.put(f"/api/appointments/{practice.appointment_id}/cancel")
    entries = (await practice.entries(doctor))[:3]
    assert [(one["activity"], one["subject_id"]) for one in entries] == [
        ("APPOINTMENT_CANCELLED", patient.id),
        ("MESSAGE_SENT", patient.id),
        ("MESSAGES_READ", patient.id),
    ]


async def test_a_stranger_who_is_refused_leaves_an_entry_for_each_try(practice: Practice) -> None:
    stranger = await practice.server.doctor()
    paths = [_path(practice, path) for who, path, _, is_named in LOOKS if who == "doctor" and is_named]
    for path in paths:
        assert (await stranger.get(path)).status_code == 404
    entries = (await practice.entries(stranger))[: len(paths)]
    assert {(one["activity"], one["outcome"]) for one in entries} == {("REFUSED", "not_found")}
    assert len(entries) == len(paths)


async def test_signing_in_and_out_and_wrong_passwords_and_codes_leave_entries(practice: Practice) -> None:
    patient, http = practice.patient, practice.server.http
    await http.post("/api/auth/login", json={"email": patient.email, "password": "wrong wrong wrong"})
    await patient.post("/api/auth/password", {"currentPassword": "wrong wrong", "newPassword": PASSWORD})
    body = {"email": patient.email, "code": "AAAAAAAA", "newPassword": PASSWORD}
    await http.post("/api/auth/password/reset", json=body)
    await patient.post("/api/auth/logout")
    async with practice.server.app.services.database.read() as connection:
        query = text("SELECT activity, outcome FROM activities WHERE subject_id = :id ORDER BY id DESC LIMIT 4")
        found = [tuple(row) for row in await connection.execute(query, {"id": patient.id})]
    assert found == [
        ("SIGNED_OUT", "success"),
        ("PASSWORD_RESET", "refused"),
        ("PASSWORD_CONFIRMED", "refused"),
        ("SIGN_IN", "refused"),
    ]
