"""People: FHIR R4 Practitioner, Patient and the account that signs in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Role(StrEnum):
    """What an account may do; "doctor" is the role's name and the interface's word."""

    DOCTOR = "doctor"
    PATIENT = "patient"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class AvailableTime:
    """One row of a schedule (FHIR PractitionerRole.availableTime), in the doctor's zone.

    weekday: 1 Monday to 7 Sunday (ISO 8601). start, end: "HH:MM". Several rows of one weekday make breaks.
    """

    weekday: int
    start: str
    end: str
    slot_minutes: int = 30
    buffer_minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Anybody with an account. `is_online` is None where this program is not told."""

    id: str
    medical_id: str
    name: str
    role: Role
    email: str | None = None
    avatar_url: str | None = None
    time_zone: str | None = None
    created_at: datetime | None = None
    is_online: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Practitioner(Person):
    """A doctor as the directory shows them."""

    specialization: str | None = None
    experience: int | None = None
    bio: str | None = None
    languages: tuple[str, ...] = ()
    schedule: tuple[AvailableTime, ...] = ()
    rating_average: float | None = None
    rating_count: int = 0
    is_verified: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient(Person):
    """A patient; birth date and gender are shown only to those who may see them."""

    birth_date: date | None = None
    gender: str | None = None
