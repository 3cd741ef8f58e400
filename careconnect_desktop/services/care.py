"""What a patient asks before a visit and says after it."""

from __future__ import annotations

from dataclasses import replace

from careconnect_desktop.model.care import CheckerSettings, Review, SymptomAdvice, SymptomQuestion
from careconnect_desktop.model.encounter import VisitNotes
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ports.care import CareApi
from careconnect_desktop.ports.encounters import EncounterApi
from careconnect_desktop.services.appointments import AppointmentsService


class CareService:
    """Every method raises `CareConnectError`; a rating that was taken stands in the list of appointments."""

    def __init__(self, api: CareApi, encounters: EncounterApi, appointments: AppointmentsService) -> None:
        self._api = api
        self._encounters = encounters
        self._appointments = appointments

    async def analyze(self, question: SymptomQuestion) -> SymptomAdvice:
        """A first, general judgement."""
        return await self._api.analyze(question)

    async def checker_settings(self) -> CheckerSettings:
        """Whether there is a remote engine to agree to."""
        return await self._api.checker_settings()

    async def allow_engine(self, is_allowed: bool) -> CheckerSettings:
        """Agree to a remote engine, or take that back."""
        return await self._api.allow_engine(is_allowed)

    async def rate(self, appointment: Appointment, rating: int, comment: str | None) -> None:
        """Say how a visit was, once; ``conflict`` when it was said before."""
        await self._api.rate(appointment.id, rating, comment)
        newest = self._appointments.snapshot.find(appointment.id) or appointment
        self._appointments.appointment_changed(replace(newest, rating=rating, review=comment))

    async def reviews(self, doctor_id: str) -> tuple[Review, ...]:
        """What others say of a doctor."""
        return await self._api.reviews(doctor_id)

    async def summary(self, appointment: Appointment) -> VisitNotes | None:
        """What the doctor has signed for the patient; None while there is nothing."""
        notes = await self._encounters.notes(appointment.id)
        return notes if notes.is_signed else None
