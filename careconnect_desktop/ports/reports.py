"""Numbers and the activity log as use cases see them; every method raises `CareConnectError`."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from careconnect_desktop.model.reports import ActivityPage, AppointmentCounts, Feedback


class ReportApi(Protocol):
    """A doctor's own."""

    async def appointment_counts(self, first_day: date, last_day: date) -> AppointmentCounts:
        """What was booked from the first day to the last one, both in UTC and inclusive."""
        ...

    async def feedback(self, doctor_id: str) -> tuple[Feedback, ...]:
        """The newest first, at most a thousand."""
        ...

    async def activities(self, cursor: str | None = None) -> ActivityPage:
        """What this person did, and what was done about them."""
        ...
