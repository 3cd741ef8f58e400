"""What was told while somebody was away is told when they come: the place in the queue, and that a doctor runs late."""

from __future__ import annotations

from datetime import datetime, timedelta

from tests.helpers.realtime import Visit, bearer
from tests.integration.realtime.conftest import Pair


async def _at_the_visit(pair: Pair, minutes: float = 1) -> Visit:
    """The pair's visit, at midnight, with the clock at a time after its start, and both people signed in anew."""
    clinic = pair.clinic
    clinic.clock.leap(await clinic.start_of(pair.appointment_id, pair.doctor) + 60 * minutes)
    pair.doctor, pair.patient = await clinic.sign_in(pair.doctor), await clinic.sign_in(pair.patient)
    return Visit(pair.appointment_id, clinic.clock.now() - timedelta(minutes=minutes))


async def test_a_word_of_a_doctor_outlives_the_server_and_is_told_to_who_comes_later(pair: Pair) -> None:
    await _at_the_visit(pair)
    stranger = await pair.clinic.sign_up("Sam Far", "patient")
    told = {"medicalId": pair.doctor.medical_id, "status": "available", "delayMinutes": 20}
    async with pair.doctor.device() as doctor, pair.doctor.device() as beside:
        assert (await doctor.send("doctor-status", {"status": "available", "delayMinutes": 5}))["ok"]
        assert (await doctor.send("doctor-status", {"status": "available", "delayMinutes": 20}))["ok"]
        assert await beside.get("doctor-status", delayMinutes=20) == told
        assert doctor.named("doctor-status") == []
    await pair.clinic.stop()
    await pair.clinic.start()
    async with pair.patient.device() as patient, pair.doctor.device() as doctor, stranger.device() as outsider:
        assert await patient.get("doctor-status") == told
        assert await doctor.get("doctor-status") == told
        assert (await outsider.send("typing", {"to": pair.doctor.id}))["code"] == "not_related"
        assert outsider.named("doctor-status") == []


async def test_a_word_of_a_doctor_ends_with_their_day(pair: Pair) -> None:
    visit = await _at_the_visit(pair)
    async with pair.doctor.device() as doctor:
        assert (await doctor.send("doctor-status", {"status": "away", "delayMinutes": 20}))["ok"]
    midnight = datetime.combine(visit.starts_at.date() + timedelta(days=1), datetime.min.time(), visit.starts_at.tzinfo)
    pair.clinic.clock.leap((midnight - pair.clinic.clock.now()).total_seconds() + 1)
    again, patient_again = await pair.clinic.sign_in(pair.doctor), await pair.clinic.sign_in(pair.patient)
    async with again.device() as doctor, patient_again.device() as patient:
        over = {"medicalId": pair.doctor.medical_id, "status": "available", "delayMinutes": None}
        assert await doctor.get("doctor-status") == over
        assert (await patient.send("typing", {"to": pair.doctor.id}))["ok"]
        assert patient.named("doctor-status") == []


async def test_who_waits_before_midnight_for_a_visit_after_it_is_told_then_and_after_it(pair: Pair) -> None:
    visit = await _at_the_visit(pair, minutes=-5)
    check_in = f"/api/appointments/{visit.id}/check-in"
    (await pair.clinic.http.put(check_in, headers=bearer(pair.patient))).raise_for_status()
    told = {"medicalId": pair.doctor.medical_id, "status": "available", "delayMinutes": 20}
    async with pair.doctor.device() as doctor, pair.patient.device() as patient:
        assert (await doctor.send("doctor-status", {"status": "available", "delayMinutes": 20}))["ok"]
        assert await patient.get("doctor-status") == told
    pair.clinic.clock.leap(360)
    async with pair.doctor.device() as doctor, pair.patient.device() as patient:
        assert await doctor.get("doctor-status") == told
        assert await patient.get("doctor-status") == told


async def test_a_patient_who_comes_back_is_told_their_place_again(pair: Pair) -> None:
    visit = await _at_the_visit(pair)
    async with pair.doctor.device() as doctor:
        answer = await pair.clinic.http.put(f"/api/appointments/{visit.id}/check-in", headers=bearer(pair.patient))
        answer.raise_for_status()
        async with pair.patient.device() as patient, pair.patient.device() as beside:
            place = await patient.get("queue")
            assert (place["appointmentId"], place["position"]) == (visit.id, 1)
            await beside.get("queue")
            assert len(patient.named("queue")) == 1, "a new device is told alone"
        assert doctor.named("queue") == []
        await pair.clinic.act(pair.doctor, visit, "complete")
    async with pair.patient.device() as patient:
        assert (await patient.send("typing", {"to": pair.doctor.id}))["code"] == "user_offline"
        assert patient.named("queue") == []
