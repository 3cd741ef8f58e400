"""Counts over appointments: an administrator's and a doctor's, by day, on both databases."""

from __future__ import annotations

from tests.helpers.rest_server import RestServer


async def test_a_doctor_sees_their_own_counts(any_server: RestServer) -> None:
    doctor, other, patient = await any_server.doctor(), await any_server.doctor(), await any_server.sign_up()
    await any_server.approved(patient, doctor, hours=24)
    any_server.clock.advance(days=1)
    await doctor.sign_in()
    await patient.sign_in()
    await any_server.book(patient, doctor, hours=48)
    await other.sign_in()
    await any_server.book(patient, other, hours=72)
    answer = await doctor.get("/api/analytics/appointments")
    assert answer.json() == {
        "statusBreakdown": [{"status": "approved", "count": 1}, {"status": "requested", "count": 1}],
        "dailyTrends": [{"date": "2027-03-10", "count": 1}, {"date": "2027-03-11", "count": 1}],
        "topDoctors": [{"doctorMedicalId": doctor.medical_id, "appointments": 2}],
    }
    one_day = await doctor.get("/api/analytics/appointments", startDate="2027-03-11", endDate="2027-03-11")
    assert one_day.json()["dailyTrends"] == [{"date": "2027-03-11", "count": 1}]
    empty = await doctor.get("/api/analytics/appointments", endDate="2027-03-09")
    assert empty.json() == {"statusBreakdown": [], "dailyTrends": [], "topDoctors": []}


async def test_patients_are_refused_and_dates_are_checked(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    assert (await patient.get("/api/analytics/appointments")).status_code == 403
    for query in ({"startDate": "yesterday"}, {"startDate": "2027-03-11", "endDate": "2027-03-10"}):
        assert (await doctor.get("/api/analytics/appointments", **query)).status_code == 400
