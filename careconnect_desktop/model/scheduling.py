"""Scheduling: FHIR R4 Appointment and Slot, and the one table of an appointment's states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from careconnect_desktop.model.people import Patient, Practitioner

RING_BEFORE = timedelta(minutes=15)
RING_AFTER = timedelta(minutes=60)
RELATED_AFTER = timedelta(days=90)
EXPIRES_BEFORE_START = timedelta(hours=1)
"""A request that nobody has answered until then is cancelled by the server."""


class AppointmentStatus(StrEnum):
    REQUESTED = "requested"
    APPROVED = "approved"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    CHECKED_IN = "checked_in"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    NO_SHOW = "no_show"


class AppointmentMode(StrEnum):
    VIDEO = "video"
    AUDIO = "audio"
    CHAT = "chat"
    IN_PERSON = "in_person"


class AppointmentAction(StrEnum):
    APPROVE = "approve"
    REJECT = "reject"
    CANCEL = "cancel"
    EXPIRE = "expire"
    CHECK_IN = "check_in"
    START = "start"
    COMPLETE = "complete"
    NO_SHOW = "no_show"
    RESCHEDULE_BY_PATIENT = "reschedule_by_patient"
    RESCHEDULE_BY_DOCTOR = "reschedule_by_doctor"


_S = AppointmentStatus
_A = AppointmentAction

# From the contract's table. What is not here is an impossible change (409 `conflict`).
TRANSITIONS: dict[tuple[AppointmentStatus, AppointmentAction], AppointmentStatus] = {
    (_S.REQUESTED, _A.APPROVE): _S.APPROVED,
    (_S.REQUESTED, _A.REJECT): _S.REJECTED,
    (_S.REQUESTED, _A.CANCEL): _S.CANCELLED,
    (_S.REQUESTED, _A.EXPIRE): _S.CANCELLED,
    (_S.APPROVED, _A.CHECK_IN): _S.CHECKED_IN,
    (_S.APPROVED, _A.START): _S.IN_PROGRESS,
    (_S.APPROVED, _A.COMPLETE): _S.COMPLETED,
    (_S.APPROVED, _A.NO_SHOW): _S.NO_SHOW,
    (_S.APPROVED, _A.CANCEL): _S.CANCELLED,
    (_S.CHECKED_IN, _A.START): _S.IN_PROGRESS,
    (_S.CHECKED_IN, _A.COMPLETE): _S.COMPLETED,
    (_S.CHECKED_IN, _A.NO_SHOW): _S.NO_SHOW,
    (_S.CHECKED_IN, _A.CANCEL): _S.CANCELLED,
    (_S.IN_PROGRESS, _A.COMPLETE): _S.COMPLETED,
    (_S.REQUESTED, _A.RESCHEDULE_BY_PATIENT): _S.REQUESTED,
    (_S.APPROVED, _A.RESCHEDULE_BY_PATIENT): _S.REQUESTED,
    (_S.CHECKED_IN, _A.RESCHEDULE_BY_PATIENT): _S.REQUESTED,
    (_S.REQUESTED, _A.RESCHEDULE_BY_DOCTOR): _S.APPROVED,
    (_S.APPROVED, _A.RESCHEDULE_BY_DOCTOR): _S.APPROVED,
    (_S.CHECKED_IN, _A.RESCHEDULE_BY_DOCTOR): _S.APPROVED,
}

# Statuses that make two people related, and that keep the slot occupied.
RELATING = frozenset({_S.APPROVED, _S.CHECKED_IN, _S.IN_PROGRESS, _S.COMPLETED, _S.NO_SHOW})
OCCUPYING = frozenset({_S.REQUESTED, _S.APPROVED, _S.CHECKED_IN, _S.IN_PROGRESS})


def next_status(status: AppointmentStatus, action: AppointmentAction) -> AppointmentStatus | None:
    """The status after an action, or None when that change is impossible."""
    return TRANSITIONS.get((status, action))


@dataclass(frozen=True, slots=True)
class Slot:
    """A bookable time of a doctor; aware times in UTC."""

    starts_at: datetime
    ends_at: datetime
    is_available: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A visit of one patient with one doctor; aware times in UTC, `time_zone` is the IANA zone it was chosen in."""

    id: str
    doctor: Practitioner
    patient: Patient
    starts_at: datetime
    ends_at: datetime
    time_zone: str
    status: AppointmentStatus
    mode: AppointmentMode
    reason: str | None = None
    symptoms: str | None = None
    rating: int | None = None
    review: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    version: int = 1

    def is_ringable(self, now: datetime) -> bool:
        """True while a patient may ring the doctor: 15 min before the start to 60 min after the end."""
        return self.status in RELATING and self.starts_at - RING_BEFORE <= now <= self.ends_at + RING_AFTER
