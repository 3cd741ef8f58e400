"""Clinical notes and feedback: who writes, who reads, and what is never changed."""

from __future__ import annotations

import asyncio
import base64
from uuid import UUID

from sqlalchemy import text

from tests.helpers.rest_server import Person, RestServer


async def _visit(server: RestServer) -> tuple[Person, Person, str]:
    doctor, patient = await server.doctor(), await server.sign_up()
    return doctor, patient, (await server.approved(patient, doctor))["id"]


async def test_a_draft_is_the_doctors_and_a_signed_note_the_patients_too(any_server: RestServer) -> None:
    doctor, patient, appointment_id = await _visit(any_server)
    path = f"/api/appointments/{appointment_id}/notes"
    assert (await doctor.get(path)).status_code == 404
    assert (await doctor.put(f"{path}/sign")).status_code == 409
    draft = (await doctor.put(path, {"text": "first", "version": 0})).json()["notes"]
    assert draft == {"text": "first", "state": "draft", "version": 1, "signedAt": None}
    assert (await patient.get(path)).status_code == 404
    assert (await patient.put(path, {"text": "mine"})).status_code == 403
    assert (await doctor.put(path, {"text": "lost", "version": 0})).status_code == 409
    assert (await doctor.put(path, {"text": "second", "version": 1})).json()["notes"]["version"] == 2
    signed = (await doctor.put(f"{path}/sign", {"version": 2})).json()["notes"]
    assert (signed["state"], signed["text"], signed["signedAt"] is not None) == ("signed", "second", True)
    assert (await patient.get(path)).json()["notes"] == signed
    assert (await doctor.put(f"{path}/sign")).status_code == 409


async def test_a_signed_note_is_amended_and_keeps_its_words(any_server: RestServer) -> None:
    doctor, patient, appointment_id = await _visit(any_server)
    path = f"/api/appointments/{appointment_id}/notes"
    await doctor.put(path, {"text": "left knee"})
    await doctor.put(f"{path}/sign")
    amended = (await doctor.put(path, {"text": "right knee, not left"})).json()["notes"]
    assert amended["state"] == "signed"
    assert amended["text"].startswith("left knee\n\n[2027-03-10 12:00 UTC]\nright knee, not left")
    assert (await patient.get(path)).json()["notes"] == amended


async def test_what_is_sent_several_times_at_once_under_a_key_is_done_once(any_server: RestServer) -> None:
    doctor, patient, appointment_id = await _visit(any_server)
    path, key = f"/api/appointments/{appointment_id}/notes", {"Idempotency-Key": "one"}
    for number, (part, body) in enumerate([("", {"text": "left knee"}), ("/sign", {}), ("", {"text": "right knee"})]):
        headers = {"Idempotency-Key": str(number)}
        answers = await asyncio.gather(*(doctor.put(path + part, body, **headers) for _ in range(4)))
        assert [answer.status_code for answer in answers] == [200] * 4
        assert len({answer.content for answer in answers}) == 1
    assert (await doctor.get(path)).json()["notes"]["text"].count("right knee") == 1
    wish = {"appointmentId": appointment_id, "rating": 4}
    answers = await asyncio.gather(*(patient.post("/api/feedback", wish, **key) for _ in range(4)))
    assert [answer.status_code for answer in answers] == [201] * 4
    assert len({answer.content for answer in answers}) == 1


async def test_the_place_and_number_of_a_check_in_are_its_doctors_alone(any_server: RestServer) -> None:
    doctor, patient, appointment_id = await _visit(any_server)
    path = f"/api/appointments/{appointment_id}"
    empty = (await doctor.get(f"{path}/visit")).json()["visit"]
    assert set(empty.values()) == {None}
    await patient.put(f"{path}/check-in", {"locationText": "Kungsgatan 1", "callbackPhone": "+46 70 1"})
    found = (await doctor.get(f"{path}/visit")).json()["visit"]
    assert (found["locationText"], found["callbackPhone"]) == ("Kungsgatan 1", "+46 70 1")
    assert found["checkedInAt"] == "2027-03-10T12:00:00.000Z"
    assert (await patient.get(f"{path}/visit")).status_code == 403
    assert (await (await any_server.doctor()).get(f"{path}/visit")).status_code == 404
    activities = (await doctor.get("/api/activity")).json()["activities"]
    assert [found["activity"] for found in activities].count("VISIT_READ") == 2
    assert "Kungsgatan" not in str(activities)


async def test_strangers_and_administrators_read_no_notes(server: RestServer) -> None:
    doctor, _, appointment_id = await _visit(server)
    path = f"/api/appointments/{appointment_id}/notes"
    await doctor.put(path, {"text": "a"})
    await doctor.put(f"{path}/sign")
    for stranger in (await server.doctor(), await server.sign_up()):
        assert (await stranger.get(path)).status_code == 404
    assert (await (await server.doctor()).put(path, {"text": "b"})).status_code == 404


async def test_every_look_into_a_note_is_in_the_log(server: RestServer) -> None:
    doctor, patient, appointment_id = await _visit(server)
    path = f"/api/appointments/{appointment_id}/notes"
    await doctor.put(path, {"text": "secret words"})
    await doctor.put(f"{path}/sign")
    await patient.get(path)
    answer = await patient.get("/api/activity")
    entries = [one for one in answer.json()["activities"] if one["activity"] == "NOTES_READ"]
    assert [(one["actorId"], one["details"]) for one in entries] == [(patient.id, {"appointmentId": appointment_id})]
    assert "secret words" not in answer.text


async def test_feedback_is_given_once_and_counts_for_the_doctor(any_server: RestServer) -> None:
    doctor, patient, appointment_id = await _visit(any_server)
    body = {"appointmentId": appointment_id, "rating": 4, "comment": "kind"}
    given = await patient.post("/api/feedback", body)
    assert given.status_code == 201
    assert (await patient.post("/api/feedback", body)).status_code == 409
    shown = (await patient.get(f"/api/doctors/{doctor.id}")).json()["doctor"]
    assert (shown["ratingAverage"], shown["ratingCount"]) == (4.0, 1)
    listed = (await patient.get("/api/doctors")).json()["doctors"]
    assert [one["ratingCount"] for one in listed] == [1]
    appointment = (await doctor.get(f"/api/appointments/{appointment_id}")).json()["appointment"]
    assert (appointment["rating"], appointment["review"]) == (4, "kind")
    public = (await patient.get(f"/api/doctors/{doctor.medical_id}/feedback")).json()["feedback"]
    assert [one.keys() for one in public] == [{"id", "rating", "comment"}]


async def test_feedback_needs_ones_own_approved_visit(server: RestServer) -> None:
    doctor, patient, appointment_id = await _visit(server)
    stranger = await server.sign_up()
    requested = await server.book(stranger, doctor, hours=30)
    body = {"appointmentId": appointment_id, "rating": 5}
    assert (await doctor.post("/api/feedback", body)).status_code == 403
    assert (await stranger.post("/api/feedback", body)).status_code == 404
    assert (await stranger.post("/api/feedback", body | {"appointmentId": requested["id"]})).status_code == 409
    for rating in (0, 6, "5", 4.5, None):
        assert (await patient.post("/api/feedback", body | {"rating": rating})).status_code == 400, rating


async def test_the_end_of_a_page_of_feedback_tells_nothing_and_is_good_for_no_other_doctor(server: RestServer) -> None:
    first, second = await server.doctor(), await server.doctor()
    for doctor in (first, second):
        patient = await server.sign_up()
        visit = await server.approved(patient, doctor)
        await patient.post("/api/feedback", {"appointmentId": visit["id"], "rating": 4})
    page = (await first.get(f"/api/doctors/{first.id}/feedback", limit=1)).json()
    cursor = page["nextCursor"]
    async with server.app.services.database.read() as connection:
        stored = UUID((await connection.execute(text("SELECT id FROM feedback ORDER BY id"))).scalars().first())
    assert stored.bytes not in base64.urlsafe_b64decode(cursor)
    assert (await first.get(f"/api/doctors/{first.id}/feedback", cursor=cursor)).json()["feedback"] == []
    altered = cursor[:-6] + ("A" if cursor[-6] != "A" else "B") + cursor[-5:]
    for bad in (altered, "AAAA", "é", page["feedback"][0]["id"]):
        assert (await first.get(f"/api/doctors/{first.id}/feedback", cursor=bad)).status_code == 400
    assert (await first.get(f"/api/doctors/{second.id}/feedback", cursor=cursor)).status_code == 400
