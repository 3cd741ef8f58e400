"""Administrators, the activity log and its chain."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import text

from careconnect_desktop.protocol.auth import NewUser
from tests.helpers.rest_server import PASSWORD, Person, RestServer

KEY = {"Idempotency-Key": "one"}


async def _admin(server: RestServer) -> Person:
    wish = {"name": "Root Person", "email": "root@clinic.example", "password": PASSWORD, "role": "admin"}
    made = await server.app.services.administration.create(NewUser.model_validate(wish), None)
    admin = Person(server, made.to_wire(), "root@clinic.example", "", "")
    await admin.sign_in()
    return admin


async def test_an_administrator_makes_verifies_and_disables(any_server: RestServer) -> None:
    admin = await _admin(any_server)
    assert admin.medical_id == "ADM001"
    wish = {"name": "New Doc", "email": "new@clinic.example", "password": PASSWORD, "role": "doctor"}
    answers = await asyncio.gather(*(admin.post("/api/admin/users", wish, **KEY) for _ in range(3)))
    assert [(made.status_code, made.json()["user"]["verified"]) for made in answers] == [(201, True)] * 3
    patient = await any_server.sign_up()
    listed = (await admin.get("/api/admin/users")).json()["users"]
    assert [one["medicalId"] for one in listed] == ["ADM001", "DOC001", "PAT001"]
    assert listed[2]["email"] == patient.email
    assert (await admin.put("/api/admin/doctors/PAT001/verify")).status_code == 404
    assert (await admin.put("/api/admin/doctors/DOC001/verify")).status_code == 200
    assert (await admin.put("/api/admin/users/PAT001/disable")).status_code == 200
    assert (await patient.get("/api/auth/me")).status_code == 401
    login = {"email": patient.email, "password": PASSWORD}
    assert (await any_server.http.post("/api/auth/login", json=login)).status_code == 401
    assert (await admin.put(f"/api/admin/users/{admin.id}/disable")).status_code == 409


async def test_administration_is_for_administrators(server: RestServer) -> None:
    for who in (await server.doctor(), await server.sign_up()):
        assert (await who.get("/api/admin/users")).status_code == 403
        assert (await who.post("/api/admin/users", {})).status_code == 403
        assert (await who.put("/api/admin/doctors/DOC001/verify")).status_code == 403
        assert (await who.put("/api/admin/users/DOC001/disable")).status_code == 403


async def test_everybody_sees_their_own_log_and_an_administrator_all(server: RestServer) -> None:
    admin, doctor, patient = await _admin(server), await server.doctor(), await server.sign_up()
    other = await server.sign_up()
    await server.approved(patient, doctor, reason="planted reason")

    async def log(who: Person, **query: str) -> list[str]:
        answer = await who.get("/api/activity", **query)
        assert "planted reason" not in answer.text
        return [one["activity"] for one in answer.json()["activities"]]

    assert await log(patient) == ["APPOINTMENT_APPROVED", "APPOINTMENT_REQUESTED", "SIGNED_UP"]
    assert await log(other) == ["SIGNED_UP"]
    assert len(await log(admin)) > len(await log(doctor))
    first = (await patient.get("/api/activity", limit="2")).json()
    assert await log(patient, cursor=first["nextCursor"]) == ["SIGNED_UP"]


async def test_what_somebody_may_not_do_is_remembered_without_what_they_asked_for(server: RestServer) -> None:
    doctor, patient, stranger = await server.doctor(), await server.sign_up(), await server.sign_up()
    booked = await server.book(patient, doctor)
    assert (await stranger.get(f"/api/appointments/{booked['id']}")).status_code == 404
    assert (await stranger.get("/api/admin/users")).status_code == 403
    answer = await stranger.get("/api/activity")
    entries = [one for one in answer.json()["activities"] if one["activity"] == "REFUSED"]
    assert [(one["outcome"], one["details"]) for one in entries] == [
        ("forbidden", {"method": "GET", "route": "/api/admin/users"}),
        ("not_found", {"method": "GET", "route": "/api/appointments/{id}"}),
    ]
    assert booked["id"] not in answer.text


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        ("UPDATE activities SET outcome = 'refused' WHERE position = 2", "entry 2 was changed"),
        ("DELETE FROM activities WHERE position = 2", "entry 2 is missing"),
        ("DELETE FROM activities WHERE position = 4", "entries after 3 are missing"),
        ("UPDATE activities SET position = 9 WHERE position = 2", "entry 2 is missing"),
        ("UPDATE activities SET hash = (SELECT hash FROM activities WHERE position = 3) WHERE position = 2", "entry 2"),
    ],
)
async def test_the_chain_tells_every_harm(any_server: RestServer, harm: str, words: str) -> None:
    services = any_server.app.services
    for _ in range(4):
        await any_server.sign_up()
    assert (await services.audit.verify()).fault is None
    async with services.database.write() as transaction:
        await transaction.execute(text(harm))
    assert words in str((await services.audit.verify()).fault)


async def test_a_head_that_was_written_down_tells_of_a_log_cut_short(server: RestServer, tmp_path: Path) -> None:
    services = server.app.services
    heads = tmp_path / "heads" / "heads.jsonl"
    for _ in range(4):
        await server.sign_up()
        await services.audit.write_head(heads)
    assert (await services.audit.verify(heads)).fault is None
    async with services.database.write() as transaction:
        await transaction.execute(text("DELETE FROM activities WHERE position = 4"))
        await transaction.execute(
            text("UPDATE activity_head SET position = 3, hash = (SELECT hash FROM activities WHERE position = 3)")
        )
    assert (await services.audit.verify()).fault is None
    assert "later head" in str((await services.audit.verify(heads)).fault)
