"""The table of states over REST, versions, moving, expiry, and who sees what."""

from __future__ import annotations

from datetime import timedelta

import pytest

from careconnect_desktop.protocol.names import Event
from server_stub.transport.ports import Relation
from tests.helpers.postbox import Postbox, worker
from tests.helpers.rest_server import Person, RestServer


async def _act(who: Person, appointment_id: str, action: str) -> tuple[int, str]:
    answer = await who.put(f"/api/appointments/{appointment_id}/{action}")
    body = answer.json()
    return answer.status_code, body.get("code") or body["appointment"]["status"]


async def test_the_way_from_request_to_completion(any_server: RestServer) -> None:
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    booked = await any_server.book(patient, doctor)
    assert await _act(patient, booked["id"], "approve") == (403, "forbidden")
    assert await _act(doctor, booked["id"], "approve") == (200, "approved")
    assert await _act(doctor, booked["id"], "approve") == (409, "conflict")
    assert await _act(doctor, booked["id"], "check-in") == (403, "forbidden")
    checked_in = await patient.put(
        f"/api/appointments/{booked['id']}/check-in", {"locationText": "at home", "callbackPhone": "+49 30 1"}
    )
    assert checked_in.json()["appointment"]["status"] == "checked_in"
    assert any_server.announced.of(patient.medical_id, Event.QUEUE) == [
        {"appointmentId": booked["id"], "position": 1, "estimateMinutes": 1440}
    ]
    assert await _act(doctor, booked["id"], "complete") == (200, "completed")
    assert await _act(patient, booked["id"], "cancel") == (409, "conflict")


@pytest.mark.expects_log_errors("server_stub.http.edge")
async def test_a_change_whose_server_ended_before_its_answer_is_answered_by_its_key(any_server: RestServer) -> None:
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    path = f"/api/appointments/{(await any_server.book(patient, doctor))['id']}"
    later = (any_server.clock.now() + timedelta(hours=48)).isoformat()
    for who, step, body, status in (
        (patient, "reschedule", {"startsAt": later}, "requested"),
        (doctor, "approve", {}, "approved"),
        (patient, "check-in", {"locationText": "at home"}, "checked_in"),
        (doctor, "complete", {}, "completed"),
    ):
        any_server.announced.failure = RuntimeError("the end")
        assert (await who.put(f"{path}/{step}", body, **{"Idempotency-Key": "one"})).status_code == 500
        again = await who.put(f"{path}/{step}", body, **{"Idempotency-Key": "one"})
        assert (again.status_code, again.headers.get("idempotent-replayed")) == (200, "true"), step
        assert again.json()["appointment"] == (await who.get(path)).json()["appointment"]
        assert again.json()["appointment"]["status"] == status


@pytest.mark.parametrize(("action", "status"), [("reject", "rejected"), ("cancel", "cancelled")])
async def test_an_answered_or_cancelled_slot_is_free_again(any_server: RestServer, action: str, status: str) -> None:
    doctor, patient, other = await any_server.doctor(), await any_server.sign_up(), await any_server.sign_up()
    booked = await any_server.book(patient, doctor)
    assert await _act(doctor, booked["id"], action) == (200, status)
    await any_server.book(other, doctor)


async def test_strangers_find_nothing_and_change_nothing(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    booked = await server.book(patient, doctor)
    for stranger in (await server.doctor(), await server.sign_up()):
        assert (await stranger.get(f"/api/appointments/{booked['id']}")).status_code == 404
        assert (await _act(stranger, booked["id"], "cancel"))[0] == 404
        assert (await stranger.get("/api/appointments")).json()["appointments"] == []
    assert (await _act(await server.doctor(), booked["id"], "approve"))[0] == 404


async def test_a_stale_version_changes_nothing(any_server: RestServer) -> None:
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    booked = await any_server.book(patient, doctor)
    path = f"/api/appointments/{booked['id']}"
    assert (await doctor.put(f"{path}/approve", {"version": 7})).status_code == 409
    assert (await doctor.put(f"{path}/approve", None, **{"If-Match": '"7"'})).status_code == 409
    assert (await doctor.get(path)).json()["appointment"]["status"] == "requested"
    assert (await doctor.get(path)).headers["ETag"] == '"1"'
    assert (await doctor.put(f"{path}/approve", None, **{"If-Match": '"1"'})).status_code == 200


async def test_moving_asks_the_doctor_again_or_tells_the_patient(any_server: RestServer) -> None:
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    appointment = await any_server.approved(patient, doctor)
    path = f"/api/appointments/{appointment['id']}/reschedule"
    later = (any_server.clock.now() + timedelta(hours=30)).isoformat()
    moved = (await patient.put(path, {"startsAt": later})).json()["appointment"]
    assert (moved["status"], moved["startsAt"]) == ("requested", "2027-03-11T18:00:00.000Z")
    back = (await doctor.put(path, {"startsAt": appointment["startsAt"]})).json()["appointment"]
    assert (back["status"], back["startsAt"]) == ("approved", appointment["startsAt"])
    same = await doctor.put(path, {"startsAt": appointment["startsAt"]})
    assert same.status_code == 409
    other = await any_server.sign_up()
    await any_server.book(other, doctor, hours=30)
    assert (await doctor.put(path, {"startsAt": later})).json()["code"] == "slot_taken"


async def test_an_unanswered_request_expires_an_hour_before(any_server: RestServer) -> None:
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    kept = await any_server.approved(patient, doctor, hours=24.5)
    booked = await any_server.book(patient, doctor, hours=24)
    any_server.clock.advance(hours=22, minutes=59)
    await patient.sign_in()
    assert await any_server.app.services.appointments.expire_due() == 0
    any_server.clock.advance(minutes=1)
    assert await any_server.app.services.appointments.expire_due() == 1
    states = {one["id"]: one["status"] for one in (await patient.get("/api/appointments")).json()["appointments"]}
    assert states == {booked["id"]: "cancelled", kept["id"]: "approved"}


async def test_reminders_come_a_day_and_an_hour_before_and_vanish_with_the_visit(any_server: RestServer) -> None:
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    kept = await any_server.approved(patient, doctor, hours=48)
    dropped = await any_server.approved(patient, doctor, hours=48.5)
    postbox = Postbox()
    sender = worker(any_server, postbox)
    await sender.send_due()
    await doctor.sign_in()
    assert (await _act(doctor, dropped["id"], "cancel"))[0] == 200
    await sender.send_due()
    postbox.letters.clear()
    for hours in (24, 23):
        any_server.clock.advance(hours=hours)
        await sender.send_due()
        assert sorted(letter.to for letter in postbox.letters) == sorted([doctor.email, patient.email])
        assert {letter.subject for letter in postbox.letters} == {"Your visit is soon"}
        postbox.letters.clear()
    assert kept["status"] == "approved"


async def test_the_list_is_filtered_and_paged(any_server: RestServer) -> None:
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    ids = [(await any_server.approved(patient, doctor, hours=24 + n))["id"] for n in range(5)]

    async def listed(**query: str) -> tuple[list[str], str | None]:
        body = (await patient.get("/api/appointments", **query)).json()
        return [one["id"] for one in body["appointments"]], body["nextCursor"]

    assert (await listed())[0] == ids[::-1]
    first, cursor = await listed(limit="2", **{"from": "2027-03-11T00:00:00Z"})
    assert first == ids[:2]
    assert cursor is not None
    assert (await listed(limit="3", cursor=cursor, **{"from": "2027-03-11T00:00:00Z"}))[0] == ids[2:]
    down, cursor = await listed(limit="2")
    assert (await listed(limit="9", cursor=cursor or ""))[0] == ids[2::-1]
    assert down == ids[:2:-1]
    assert (await listed(status="requested,cancelled"))[0] == []
    assert (await listed(status="approved", to="2027-03-11T13:30:00Z"))[0] == [ids[1], ids[0]]
    for query in ({"status": "nonsense"}, {"limit": "0"}, {"limit": "x"}, {"from": "soon"}, {"cursor": "x"}):
        assert (await patient.get("/api/appointments", **query)).status_code == 400, query


async def test_a_visit_that_is_long_past_tells_nobody_who_is_online(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    path = f"/api/appointments/{(await server.approved(patient, doctor))['id']}"
    for days, is_told in ((91, True), (1, False)):
        server.clock.advance(days=days)
        for who, other in ((patient, "doctor"), (doctor, "patient")):
            await who.sign_in()
            shown = (await who.get(path)).json()["appointment"]
            listed = (await who.get("/api/appointments")).json()["appointments"][0]
            assert ("isOnline" in shown[other], "isOnline" in listed[other]) == (is_told, is_told)


async def test_contact_data_is_shown_once_a_visit_is_approved(server: RestServer) -> None:
    doctor = await server.doctor()
    patient = await server.sign_up(dateOfBirth="1980-02-03", gender="female")
    booked = await server.book(patient, doctor)
    path = f"/api/appointments/{booked['id']}"
    before = (await doctor.get(path)).json()["appointment"]
    assert not {"email", "dateOfBirth", "gender", "isOnline"} & before["patient"].keys()
    assert (await doctor.get("/api/patients")).json()["patients"] == []
    assert (await doctor.get(f"/api/patients/{patient.id}")).status_code == 404
    server.announced.online.add(patient.medical_id)
    await doctor.put(f"{path}/approve")
    after = (await doctor.get(path)).json()["appointment"]
    assert (after["patient"]["email"], after["patient"]["dateOfBirth"]) == (patient.email, "1980-02-03")
    assert (after["patient"]["isOnline"], "isOnline" in after["doctor"]) == (True, False)
    mine = (await patient.get(path)).json()["appointment"]
    assert "email" not in mine["doctor"]
    assert mine["doctor"]["isOnline"] is False
    listed = (await doctor.get("/api/patients")).json()["patients"]
    assert [one["medicalId"] for one in listed] == [patient.medical_id]
    assert (await doctor.get(f"/api/patients/{patient.medical_id}")).json()["patient"]["gender"] == "female"
    assert (await patient.get("/api/patients")).status_code == 403


async def test_relation_lasts_until_90_days_after_the_end(any_server: RestServer) -> None:
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    relations = any_server.app.services.appointments
    assert not (await relations.relation(patient.id, doctor.id)).is_related
    booked = await any_server.book(patient, doctor)
    assert not (await relations.relation(patient.id, doctor.id)).is_related
    await doctor.put(f"/api/appointments/{booked['id']}/approve")

    async def rights(who: Person, other: Person) -> tuple[bool, bool]:
        found = await relations.relation(who.id, other.id)
        return found.is_related, found.may_ring

    assert await rights(patient, doctor) == (True, False)
    assert await rights(doctor, patient) == (True, True)
    assert await rights(doctor, doctor) == (False, False)
    assert await relations.related_users(doctor.id) == [patient.medical_id]
    any_server.clock.advance(hours=23, minutes=45)
    assert await rights(patient, doctor) == (True, True)
    any_server.clock.advance(minutes=15 + 30 + 60)
    assert await rights(patient, doctor) == (True, True)
    any_server.clock.advance(seconds=1)
    assert await rights(patient, doctor) == (True, False)
    any_server.clock.advance(days=90, hours=-1, seconds=-2)
    assert await rights(doctor, patient) == (True, True)
    any_server.clock.advance(seconds=1)
    assert await rights(doctor, patient) == (False, False)
    assert await relations.related_users(doctor.id) == []


async def test_a_doctor_with_a_new_name_is_rung_again_once_verified(any_server: RestServer) -> None:
    """Ringing and writing by the doctor, and writing to them, stay: the visit is arranged with this person."""
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    services = any_server.app.services
    await any_server.approved(patient, doctor, hours=1)
    any_server.clock.advance(minutes=50)
    await doctor.sign_in()
    assert await services.appointments.relation(patient.id, doctor.id) == Relation(is_related=True, may_ring=True)
    assert (await doctor.patch("/api/users/me", {"name": "Somebody Else"})).status_code == 200
    assert await services.appointments.relation(patient.id, doctor.id) == Relation(is_related=True, may_ring=False)
    assert await services.appointments.relation(doctor.id, patient.id) == Relation(is_related=True, may_ring=True)
    await services.administration.verify(doctor.medical_id, None)
    assert await services.appointments.relation(patient.id, doctor.id) == Relation(is_related=True, may_ring=True)


async def test_a_doctors_day_is_that_of_their_zone_and_what_is_near_counts_whatever_the_date(
    any_server: RestServer,
) -> None:
    """It is 21:00 where the doctor is."""
    doctor, clock = await any_server.doctor(timeZone="Asia/Tokyo"), any_server.clock
    before, after, later = [await any_server.sign_up() for _ in range(3)]
    for patient, hours in ((before, 2.5), (after, 3.5), (later, 5.5)):
        await any_server.approved(patient, doctor, hours=hours)

    async def are_told() -> set[str]:
        return set(await any_server.app.services.appointments.users_with_appointment_today(doctor.id))

    assert await are_told() == {before.medical_id}
    clock.advance(hours=2)
    assert await are_told() == {before.medical_id, after.medical_id}
    # 00:30: who came for half past eleven may wait still.
    clock.advance(hours=1.5)
    assert await are_told() == {before.medical_id, after.medical_id, later.medical_id}
    clock.advance(hours=1.5)
    assert await are_told() == {after.medical_id, later.medical_id}


async def test_an_answered_call_starts_the_visit_of_these_two_only(any_server: RestServer) -> None:
    services = any_server.app.services
    doctor, patient, stranger = await any_server.doctor(), await any_server.sign_up(), await any_server.sign_up()
    refs = {one.id: await services.accounts.find_user(one.id) for one in (doctor, patient, stranger)}
    booked = await any_server.book(patient, doctor)

    async def start(one: Person, other: Person) -> bool:
        by, to = refs[one.id], refs[other.id]
        assert by is not None
        assert to is not None
        return await services.appointments.start_visit(booked["id"], "call", by, to)

    assert not await start(doctor, patient)
    await doctor.put(f"/api/appointments/{booked['id']}/approve")
    assert not await start(doctor, stranger)
    assert await start(doctor, patient)
    assert (await patient.get(f"/api/appointments/{booked['id']}")).json()["appointment"]["status"] == "in_progress"
    assert await start(patient, doctor)
    await services.appointments.end_visit(booked["id"], "call", "hangup")
    assert await _act(doctor, booked["id"], "complete") == (200, "completed")
