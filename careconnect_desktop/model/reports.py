"""Numbers about a practice, and who did what: for the doctor's own overview."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from careconnect_desktop.model.scheduling import AppointmentStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentCounts:
    """Appointments that were booked in a span of days. by_day: days in UTC, in order, without empty ones."""

    by_status: tuple[tuple[AppointmentStatus, int], ...] = ()
    by_day: tuple[tuple[date, int], ...] = ()

    @property
    def total(self) -> int:
        return sum(count for _status, count in self.by_status)


@dataclass(frozen=True, slots=True)
class Feedback:
    """What a patient said of a visit, without author and date. rating: 1 to 5."""

    id: str
    rating: int
    comment: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One entry of the activity log (FHIR AuditEvent). kind: upper case, such as ``NOTES_READ``; details: ids, no text.

    outcome: ``success``, or why it was refused.
    """

    id: str
    actor_id: str | None
    kind: str
    outcome: str
    created_at: datetime
    details: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_refused(self) -> bool:
        return self.outcome != "success"


@dataclass(frozen=True, slots=True)
class ActivityPage:
    """The newest first. next_cursor: where the page before goes on, None at the end of the log."""

    activities: tuple[Activity, ...] = ()
    next_cursor: str | None = None
