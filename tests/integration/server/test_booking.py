"""Booking on real databases: one transaction, no double booking, limits, spellings."""

from __future__ import annotations

import asyncio
import hashlib
import json
from datetime import timedelta

import pytest
from sqlalchemy import insert

from careconnect_desktop.protocol.names import Event
from server_stub.idempotency.tables import idempotency_keys
from tests.helpers.rest_server import Person, RestServer


async def test_a_booking_is_requested_and_told_to_the_doctor(any_server: RestServer) -> None:
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    booked = await any_server.book(patient, doctor, reason="cough", mode="video")
    assert booked["status"] == "requested"
    assert (booked["reason"], booked["mode"], booked["timeZone"], booked["version"]) == ("cough", "video", "UTC", 1)
    told = any_server.announced.of(doctor.medical_id, Event.APPOINTMENT)
    assert [one["appointment"]["id"] for one in told] == [booked["id"]]
    assert "email" not in told[0]["appointment"]["patient"]


@pytest.mark.parametrize(
    "spelling",
    [
        {"startsAt": "2027-03-11T09:00:00Z"},
        {"scheduledDate": "2027-03-11T10:00:00+01:00"},
        {"date": "2027-03-11", "time": "09:00"},
    ],
)
async def test_every_spelling_of_a_time_books_the_same_slot(server: RestServer, spelling: dict[str, str]) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    body = {"doctorMedicalId": doctor.medical_id, "meetingType": "online"} | spelling
    answer = await patient.post("/api/appointments/book", body)
    assert answer.status_code == 201, answer.text
    assert answer.json()["appointment"]["startsAt"] == "2027-03-11T09:00:00.000Z"
    assert answer.json()["appointment"]["mode"] == "video"


async def test_racing_patients_get_one_slot_each(any_server: RestServer) -> None:
    doctor = await any_server.doctor()
    patients = [await any_server.sign_up() for _ in range(12)]
    starts = [(any_server.clock.now() + timedelta(hours=24 + hour)).isoformat() for hour in range(3)]

    async def race(number: int) -> int:
        body = {"doctorId": doctor.id, "startsAt": starts[number % 3]}
        answer = await patients[number].post("/api/appointments", body)
        assert answer.status_code in (201, 409), answer.text
        assert answer.status_code == 201 or answer.json()["code"] == "slot_taken"
        return answer.status_code

    statuses = await asyncio.gather(*(race(number) for number in range(12)))
    assert statuses.count(201) == 3
    taken = (await doctor.get("/api/appointments")).json()["appointments"]
    assert sorted(one["startsAt"] for one in taken) == sorted({one["startsAt"] for one in taken})


async def test_overlapping_visits_are_refused_after_a_schedule_change(any_server: RestServer) -> None:
    doctor, one, other = await any_server.doctor(), await any_server.sign_up(), await any_server.sign_up()
    await any_server.book(one, doctor, hours=24)
    row = {"weekday": 4, "start": "11:45", "end": "13:00", "slotMinutes": 30, "bufferMinutes": 0}
    assert (await doctor.put("/api/doctors/me/schedule", {"schedule": [row]})).status_code == 200
    answer = await other.post("/api/appointments", {"doctorId": doctor.id, "startsAt": "2027-03-11T11:45:00Z"})
    assert (answer.status_code, answer.json()["code"]) == (409, "slot_taken")


async def test_a_patient_has_one_visit_at_a_time(any_server: RestServer) -> None:
    first, second, patient = await any_server.doctor(), await any_server.doctor(), await any_server.sign_up()
    await any_server.book(patient, first)
    body = {"doctorId": second.id, "startsAt": (any_server.clock.now() + timedelta(hours=24)).isoformat()}
    answer = await patient.post("/api/appointments", body)
    assert (answer.status_code, answer.json()["code"]) == (409, "conflict")


async def test_open_requests_are_limited_per_doctor(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    for number in range(3):
        await server.book(patient, doctor, hours=24 + number)
    body = {"doctorId": doctor.id, "startsAt": (server.clock.now() + timedelta(hours=48)).isoformat()}
    answer = await patient.post("/api/appointments", body)
    assert (answer.status_code, answer.json()["code"]) == (409, "conflict")


@pytest.mark.parametrize("starts_at", ["2027-03-10T11:30:00Z", "2027-03-11T09:10:00Z", "2029-03-11T09:00:00Z"])
async def test_a_time_that_is_no_future_slot_is_refused(server: RestServer, starts_at: str) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    answer = await patient.post("/api/appointments", {"doctorId": doctor.id, "startsAt": starts_at})
    assert (answer.status_code, answer.json()["code"]) == (400, "validation_failed")
    assert starts_at not in answer.text


async def test_time_off_closes_slots(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    off = {"timeOff": [{"startsAt": "2027-03-11T00:00:00Z", "endsAt": "2027-03-11T12:00:00Z"}]}
    assert (await doctor.put("/api/doctors/me/time-off", off)).status_code == 200
    slots = (await patient.get(f"/api/doctors/{doctor.id}/slots", **{"from": "2027-03-11"})).json()["slots"]
    assert len(slots) == 48
    assert [one["available"] for one in slots] == [False] * 24 + [True] * 24
    answer = await patient.post("/api/appointments", {"doctorId": doctor.id, "startsAt": "2027-03-11T09:00:00Z"})
    assert answer.status_code == 409


async def test_the_same_key_books_once(any_server: RestServer) -> None:
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    body = {"doctorId": doctor.id, "startsAt": (any_server.clock.now() + timedelta(hours=24)).isoformat()}
    key = {"Idempotency-Key": "one"}
    first = await patient.post("/api/appointments", body, **key)
    again = await patient.post("/api/appointments", body, **key)
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    other = await patient.post("/api/appointments", body | {"reason": "another"}, **key)
    assert (other.status_code, other.json()["code"]) == (409, "conflict")
    any_server.clock.advance(hours=24, minutes=1)
    await patient.sign_in()
    late = await patient.post("/api/appointments", body, **key)
    assert late.status_code == 400


@pytest.mark.expects_log_errors("server_stub.http.edge")
async def test_a_booking_whose_server_ended_before_its_answer_is_answered_by_its_key(any_server: RestServer) -> None:
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    body = {"doctorId": doctor.id, "startsAt": (any_server.clock.now() + timedelta(hours=24)).isoformat()}
    any_server.announced.failure = RuntimeError("the end")
    assert (await patient.post("/api/appointments", body, **{"Idempotency-Key": "one"})).status_code == 500
    again = await patient.post("/api/appointments", body, **{"Idempotency-Key": "one"})
    assert (again.status_code, again.headers["idempotent-replayed"]) == (201, "true")
    booked = (await patient.get("/api/appointments")).json()["appointments"]
    assert [again.json()["appointment"]] == booked
    other = await patient.post("/api/appointments", body, **{"Idempotency-Key": "two"})
    assert other.json()["code"] == "slot_taken"


async def test_a_booking_sent_several_times_at_once_is_one_booking_for_all(any_server: RestServer) -> None:
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    body = {"doctorId": doctor.id, "startsAt": (any_server.clock.now() + timedelta(hours=24)).isoformat()}
    key = {"Idempotency-Key": "one"}
    answers = await asyncio.gather(*(patient.post("/api/appointments", body, **key) for _ in range(4)))
    assert [answer.status_code for answer in answers] == [201] * 4
    assert len({answer.json()["appointment"]["id"] for answer in answers}) == 1
    assert len((await patient.get("/api/appointments")).json()["appointments"]) == 1


async def test_a_claim_that_a_server_of_an_earlier_version_left_does_not_stop_a_booking(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    body = {"doctorId": doctor.id, "startsAt": (server.clock.now() + timedelta(hours=24)).isoformat()}
    content = json.dumps(body).encode()
    place = (patient.id, "POST /api/appointments", hashlib.sha256(b"one").digest())
    async with server.app.services.database.write() as transaction:
        claim = (*place, hashlib.sha256(content).digest(), server.clock.now())
        names = ("user_id", "route", "key_hash", "body_hash", "created_at")
        await transaction.execute(insert(idempotency_keys).values(dict(zip(names, claim, strict=True))))
    headers = patient.bearer | {"Idempotency-Key": "one", "Content-Type": "application/json"}
    under_way = await server.http.post("/api/appointments", headers=headers, content=content)
    assert (under_way.status_code, under_way.json()["code"]) == (409, "conflict")
    server.clock.advance(seconds=31)
    assert (await server.http.post("/api/appointments", headers=headers, content=content)).status_code == 201
    again = await server.http.post("/api/appointments", headers=headers, content=content)
    assert again.headers["idempotent-replayed"] == "true"


async def _race(server: RestServer, patients: list[Person], doctor: Person, slots: int, day: int) -> list[int]:
    starts = [(server.clock.now() + timedelta(days=day, minutes=30 * n)).isoformat() for n in range(slots)]

    async def book(number: int) -> int:
        body = {"doctorId": doctor.id, "startsAt": starts[number % slots]}
        answer = await patients[number].post("/api/appointments", body)
        assert answer.status_code == 201 or answer.json()["code"] in ("slot_taken", "conflict"), answer.text
        return answer.status_code

    return await asyncio.gather(*(book(number) for number in range(len(patients))))


@pytest.mark.slow
async def test_64_patients_race_for_10_slots_20_times(any_server: RestServer) -> None:
    doctors = [await any_server.doctor() for _ in range(20)]
    patients = [await any_server.sign_up() for _ in range(64)]
    for day, doctor in enumerate(doctors, start=1):
        statuses = await _race(any_server, patients, doctor, 10, day)
        assert sorted(statuses) == [201] * 10 + [409] * 54
        booked = (await doctor.get("/api/appointments")).json()["appointments"]
        assert len({one["startsAt"] for one in booked}) == len(booked) == 10
        for one in booked:
            assert (await doctor.put(f"/api/appointments/{one['id']}/reject")).status_code == 200


async def test_a_request_made_in_the_last_hour_has_until_its_start(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    booked = await server.book(patient, doctor, hours=0.5)
    assert await server.app.services.appointments.expire_due() == 0
    server.clock.advance(minutes=30)
    await patient.sign_in()
    assert await server.app.services.appointments.expire_due() == 1
    assert (await patient.get(f"/api/appointments/{booked['id']}")).json()["appointment"]["status"] == "cancelled"
