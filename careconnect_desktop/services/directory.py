"""Finding a doctor and a free time; a doctor's own patients and hours."""

from __future__ import annotations

from datetime import date, timedelta

from careconnect_desktop.model.people import AvailableTime, Patient, Practitioner
from careconnect_desktop.model.scheduling import Slot
from careconnect_desktop.ports.api import DirectoryApi
from careconnect_desktop.protocol.names import MAX_SLOT_DAYS


class DirectoryService:
    """Questions only, nothing is kept; every method raises `CareConnectError`."""

    def __init__(self, api: DirectoryApi) -> None:
        self._api = api

    async def doctors(
        self, *, specialty: str | None = None, text: str | None = None, language: str | None = None
    ) -> tuple[Practitioner, ...]:
        """Verified doctors by name; a filter that is empty does not count."""
        return await self._api.doctors(specialty=specialty or None, text=text or None, language=language or None)

    async def doctor(self, doctor_id: str) -> Practitioner:
        """By id or medicalId; ``not_found``."""
        return await self._api.doctor(doctor_id)

    async def slots(self, doctor_id: str, first_day: date, day_count: int = 7) -> tuple[Slot, ...]:
        """Times of `day_count` days (1 to 31) from `first_day`, days of the doctor's zone, taken ones included."""
        last_day = first_day + timedelta(days=max(1, min(day_count, MAX_SLOT_DAYS)) - 1)
        return await self._api.slots(doctor_id, first_day, last_day)

    async def patients(self) -> tuple[Patient, ...]:
        """A doctor's own patients; ``forbidden`` for others."""
        return await self._api.patients()

    async def replace_schedule(self, schedule: tuple[AvailableTime, ...], time_zone: str | None = None) -> Practitioner:
        """A doctor's opening hours, all rows at once."""
        return await self._api.replace_schedule(schedule, time_zone)
