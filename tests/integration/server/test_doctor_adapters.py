"""A doctor's adapters at the real routes: visits, notes, time off, numbers and the activity log."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from careconnect_desktop.api.encounters import RestEncounters
from careconnect_desktop.api.reports import RestReports
from careconnect_desktop.api.session import Session
from careconnect_desktop.api.time_off import RestTimeOff
from careconnect_desktop.api.transport import HttpTransport
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.encounter import Encounter, VisitNotes
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.model.time_off import TimeOff
from careconnect_desktop.ports.credentials import SessionTokens
from careconnect_desktop.ports.server_address import ServerAddress
from tests.helpers.rest_server import Person, RestServer


@asynccontextmanager
async def session_of(server: RestServer, person: Person) -> AsyncIterator[Session]:
    """The client's own session of somebody, at this server."""
    backend = httpx.ASGITransport(app=server.app, raise_app_exceptions=False)
    transport = HttpTransport(ServerAddress.parse("http://127.0.0.1:5001"), backend=backend)
    session = Session(transport)
    await session.begin(SessionTokens(person.token, person.refresh_token))
    yield session
    await transport.close()


async def test_notes_are_drafted_refused_when_stale_signed_and_added_to(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    visit = (await server.approved(patient, doctor))["id"]
    async with session_of(server, doctor) as own, session_of(server, patient) as theirs:
        notes, patients = RestEncounters(own), RestEncounters(theirs)
        assert await notes.notes(visit) == VisitNotes()
        draft = await notes.write_notes(visit, "left knee", 0)
        assert (draft.version, draft.is_signed) == (1, False)
        with pytest.raises(CareConnectError) as refused:
            await notes.write_notes(visit, "stale", 0)
        assert refused.value.code == "conflict"
        assert (await patients.notes(visit)).version == 0
        signed = await notes.sign_notes(visit, 1)
        assert signed.is_signed
        assert signed.signed_at == server.clock.now()
        added = await notes.write_notes(visit, "right knee", signed.version)
        assert added.text.startswith("left knee")
        assert added.text.endswith("\nright knee")
        assert (await patients.notes(visit)).text == added.text


async def test_a_check_in_is_read_by_its_doctor_alone(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    visit = (await server.approved(patient, doctor))["id"]
    async with session_of(server, doctor) as own, session_of(server, await server.doctor()) as other:
        assert await RestEncounters(own).encounter(visit) == Encounter()
        await patient.put(f"/api/appointments/{visit}/check-in", {"locationText": "Here", "callbackPhone": "+1 2"})
        found = await RestEncounters(own).encounter(visit)
        assert (found.location_text, found.callback_phone) == ("Here", "+1 2")
        assert found.checked_in_at == server.clock.now()
        with pytest.raises(CareConnectError) as refused:
            await RestEncounters(other).encounter(visit)
        assert refused.value.code == "not_found"


async def test_time_off_goes_there_and_back(server: RestServer) -> None:
    begin = datetime(2027, 3, 20, 8, tzinfo=UTC)
    spans = (
        TimeOff(begin, begin + timedelta(hours=4), "Training"),
        TimeOff(begin + timedelta(days=3), begin + timedelta(days=5)),
    )
    async with session_of(server, await server.doctor()) as own:
        await RestTimeOff(own).replace_time_off(spans[::-1])
        assert await RestTimeOff(own).time_off() == spans


async def test_numbers_ratings_and_the_log_are_the_doctors_own(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    visit = (await server.approved(patient, doctor))["id"]
    await server.book(patient, doctor, hours=30)
    await server.book(patient, await server.doctor(), hours=40)
    given = {"appointmentId": visit, "rating": 4, "comment": "Good"}
    assert (await patient.post("/api/feedback", given)).status_code == 201
    today = server.clock.now().date()
    async with session_of(server, doctor) as own:
        reports = RestReports(own)
        counts = await reports.appointment_counts(today, today)
        assert dict(counts.by_status) == {AppointmentStatus.APPROVED: 1, AppointmentStatus.REQUESTED: 1}
        assert counts.by_day == ((today, 2),)
        assert (await reports.appointment_counts(today - timedelta(days=9), today - timedelta(days=2))).total == 0
        (feedback,) = await reports.feedback(doctor.id)
        assert (feedback.rating, feedback.comment) == (4, "Good")
        page = await reports.activities()
        assert "APPOINTMENT_APPROVED" in [found.kind for found in page.activities]
        assert [found.created_at for found in page.activities] == sorted(
            (found.created_at for found in page.activities), reverse=True
        )
