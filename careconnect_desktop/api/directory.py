"""Doctors, free times and patients over REST (`ports.api.DirectoryApi`)."""

from __future__ import annotations

from datetime import date
from urllib.parse import quote

from careconnect_desktop.api.session import Session
from careconnect_desktop.model.people import AvailableTime, Patient, Practitioner
from careconnect_desktop.model.scheduling import Slot
from careconnect_desktop.protocol import mapping
from careconnect_desktop.protocol.names import MAX_PAGE
from careconnect_desktop.protocol.people import (
    Doctor,
    DoctorAnswer,
    DoctorsAnswer,
    PatientsAnswer,
    ScheduleChange,
    SlotsAnswer,
    User,
)

MAX_PAGES = 20
"""A directory longer than this many pages is searched, not scrolled."""


class RestDirectory:
    """Read by everybody; a doctor also writes their own hours."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def doctors(
        self, *, specialty: str | None = None, text: str | None = None, language: str | None = None
    ) -> tuple[Practitioner, ...]:
        given = {"specialty": specialty, "q": text, "language": language}
        query = {"limit": str(MAX_PAGE)} | {name: value for name, value in given.items() if value is not None}
        found: list[Doctor] = []
        for _ in range(MAX_PAGES):
            page = await self._session.request(DoctorsAnswer, "GET", "/api/doctors", query=query)
            found.extend(page.doctors)
            if page.next_cursor is None:
                break
            query["cursor"] = page.next_cursor
        return tuple(mapping.practitioner(doctor) for doctor in found)

    async def doctor(self, doctor_id: str) -> Practitioner:
        answer = await self._session.request(DoctorAnswer, "GET", f"/api/doctors/{quote(doctor_id, safe='')}")
        return mapping.practitioner(answer.doctor)

    async def slots(self, doctor_id: str, first_day: date, last_day: date) -> tuple[Slot, ...]:
        answer = await self._session.request(
            SlotsAnswer,
            "GET",
            f"/api/doctors/{quote(doctor_id, safe='')}/slots",
            query={"from": first_day.isoformat(), "to": last_day.isoformat()},
        )
        return tuple(mapping.slot(slot) for slot in answer.slots)

    async def patients(self) -> tuple[Patient, ...]:
        query = {"limit": str(MAX_PAGE)}
        found: list[User] = []
        for _ in range(MAX_PAGES):
            page = await self._session.request(PatientsAnswer, "GET", "/api/patients", query=query)
            found.extend(page.patients)
            if page.next_cursor is None:
                break
            query["cursor"] = page.next_cursor
        return tuple(mapping.patient(user) for user in found)

    async def replace_schedule(self, schedule: tuple[AvailableTime, ...], time_zone: str | None) -> Practitioner:
        change = ScheduleChange(schedule=[mapping.schedule_row(row) for row in schedule], time_zone=time_zone)
        answer = await self._session.request(DoctorAnswer, "PUT", "/api/doctors/me/schedule", body=change)
        return mapping.practitioner(answer.doctor)
