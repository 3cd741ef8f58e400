"""Messages, typing and the doctor's status between real sockets."""

from __future__ import annotations

from tests.integration.realtime.conftest import Pair


async def test_a_message_is_saved_once_and_told_to_every_device(pair: Pair) -> None:
    async with (
        pair.doctor.device() as doctor,
        pair.doctor.device() as doctors_other,
        pair.patient.device() as phone,
        pair.patient.device() as desktop,
    ):
        body = {"receiver": pair.patient.medical_id, "message": "Grüße 👋", "clientId": "c-1"}
        ack = await doctor.send("sendMessage", body)
        assert ack["ok"], ack
        message = ack["message"]
        assert (message["text"], message["clientId"], message["senderId"]) == ("Grüße 👋", "c-1", pair.doctor.id)
        for device in (phone, desktop):
            received = await device.get("receiveMessage")
            assert (received["id"], received["sender"], received["message"]) == (
                message["id"],
                pair.doctor.medical_id,
                "Grüße 👋",
            )
            assert (await device.get("newMessage"))["message"]["id"] == message["id"]
        assert (await doctors_other.get("newMessage"))["message"]["id"] == message["id"]
        assert (await doctor.send("sendMessage", body))["message"]["id"] == message["id"]
        headers = {"Authorization": f"Bearer {pair.patient.token}"}
        history = (await pair.clinic.http.get(f"/api/messages/{pair.doctor.id}", headers=headers)).json()["messages"]
        assert [one["id"] for one in history] == [message["id"]]
        assert doctor.named("newMessage") == []
        assert len(phone.named("receiveMessage")) == 1


async def test_a_message_sent_by_rest_is_told_as_well(pair: Pair) -> None:
    async with pair.doctor.device() as doctor, pair.patient.device() as patient:
        headers = {"Authorization": f"Bearer {pair.patient.token}"}
        url = f"/api/message/send/{pair.doctor.medical_id}"
        sent = (await pair.clinic.http.post(url, json={"text": "hello"}, headers=headers)).json()["message"]
        assert (await doctor.get("receiveMessage"))["id"] == sent["id"]
        assert (await doctor.get("newMessage"))["message"] == sent | {"deliveredAt": sent["deliveredAt"]}
        assert (await patient.get("newMessage"))["message"]["id"] == sent["id"]
        headers = {"Authorization": f"Bearer {pair.doctor.token}"}
        (await pair.clinic.http.put(f"/api/messages/{pair.patient.id}/read", headers=headers)).raise_for_status()
        read = await patient.get("messageRead")
        assert read["userId"] == pair.doctor.id


async def test_typing_reaches_related_people_only(pair: Pair) -> None:
    stranger = await pair.clinic.sign_up("Sam Far", "patient")
    async with pair.doctor.device() as doctor, pair.patient.device() as patient, stranger.device() as outsider:
        assert (await patient.send("typing", {"to": pair.doctor.medical_id})) == {"ok": True}
        assert await doctor.get("typing") == {"from": pair.patient.as_from}
        assert (await outsider.send("typing", {"to": pair.doctor.id}))["code"] == "not_related"
        assert (await outsider.send("sendMessage", {"receiver": pair.doctor.id, "message": "x"}))[
            "code"
        ] == "not_related"
        assert len(doctor.named("typing")) == 1
        assert doctor.named("receiveMessage") == []


async def test_a_doctor_running_late_is_told_to_todays_patients(pair: Pair) -> None:
    later = await pair.clinic.sign_up("Tom Morrow", "patient")
    today = await pair.clinic.sign_up("Toni Day", "patient")
    await pair.clinic.relate(pair.doctor, later)
    # Shortly before midnight its date is tomorrow's: so near, it counts as of today.
    await pair.clinic.relate_soon(pair.doctor, today)
    async with pair.doctor.device() as doctor, today.device() as waiting, later.device() as other:
        assert (await waiting.send("doctor-status", {"status": "away"}))["code"] == "forbidden"
        assert (await doctor.send("doctor-status", {"status": "away", "delayMinutes": 15})) == {"ok": True}
        told = {"medicalId": pair.doctor.medical_id, "status": "away", "delayMinutes": 15}
        assert await waiting.get("doctor-status") == told
        assert other.named("doctor-status") == []


async def test_answering_a_call_that_names_a_visit_begins_it(pair: Pair) -> None:
    patient = await pair.clinic.sign_up("Toni Day", "patient")
    appointment = await pair.clinic.relate_soon(pair.doctor, patient)
    async with pair.doctor.device() as doctor, patient.device() as device:
        pair.clinic.clock.leap(max(0.0, (appointment.starts_at - pair.clinic.clock.now()).total_seconds()))
        sdp = {"type": "offer", "sdp": "v=0"}
        placed = await doctor.send("call-user", {"to": patient.id, "offer": sdp, "appointmentId": appointment.id})
        assert placed["ok"], placed
        assert (await device.get("call-made"))["appointmentId"] == appointment.id
        answer = {"to": pair.doctor.id, "callId": placed["callId"], "answer": {"type": "answer", "sdp": "v=0"}}
        assert (await device.send("answer-call", answer))["ok"]
        changed = await device.get("appointment")
        assert changed["appointment"]["status"] == "in_progress"


async def test_a_patient_rings_a_doctor_only_around_the_visit(pair: Pair) -> None:
    async with pair.doctor.device(), pair.patient.device() as patient:
        ring = {"to": pair.doctor.id, "offer": {"type": "offer", "sdp": "v=0"}}
        assert (await patient.send("call-user", ring))["code"] == "not_related"
        pair.clinic.clock.leap(await pair.clinic.start_of(pair.appointment_id, pair.doctor) - 14 * 60)
        assert (await patient.send("call-user", ring))["ok"]
