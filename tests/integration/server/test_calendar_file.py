"""`calendar.ics`: valid, private, and for the two parties alone."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from icalendar import Calendar

from tests.helpers.rest_server import RestServer


def events(content: bytes) -> list[Any]:
    """Read by the library's parser; Any, because a property is of some thirty types."""
    return list(Calendar.from_ical(content).walk("VEVENT"))


async def test_the_file_says_with_whom_and_when_and_never_why(server: RestServer) -> None:
    doctor = await server.doctor(name="Dr. Zoë, Núñez; Märtens " + "x" * 80)
    patient = await server.sign_up(name="Sam Reader")
    visit = await server.approved(patient, doctor, reason="itching", symptoms="a rash")
    answer = await patient.get(f"/api/appointments/{visit['id']}/calendar.ics")
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert b"\r\n" in answer.content
    assert max(len(line) for line in answer.content.split(b"\r\n")) <= 75
    assert not any(word in answer.text for word in ("itching", "rash", "Cardiology"))
    (event,) = events(answer.content)
    assert str(event["summary"]) == f"CareConnect: {doctor.user['name']}"
    assert event["dtstart"].dt == server.clock.now() + timedelta(hours=24)
    assert event["dtend"].dt - event["dtstart"].dt == timedelta(minutes=30)
    assert event["status"] == "CONFIRMED"
    of_doctor = await doctor.get(f"/api/appointments/{visit['id']}/calendar.ics")
    assert "Sam Reader" in of_doctor.text


async def test_a_cancelled_visit_leaves_the_calendar(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    visit = await server.approved(patient, doctor)
    before = (await patient.get(f"/api/appointments/{visit['id']}/calendar.ics")).content
    await patient.put(f"/api/appointments/{visit['id']}/cancel")
    after = (await patient.get(f"/api/appointments/{visit['id']}/calendar.ics")).content
    (old,), (new,) = events(before), events(after)
    assert new["uid"] == old["uid"]
    assert int(new["sequence"]) > int(old["sequence"])
    assert new["status"] == "CANCELLED"
    assert not new.walk("VALARM")


async def test_strangers_get_no_file(server: RestServer) -> None:
    visit = await server.approved(await server.sign_up(), await server.doctor())
    assert (await (await server.sign_up()).get(f"/api/appointments/{visit['id']}/calendar.ics")).status_code == 404
