"""Users, doctors, patients and schedules at the wire."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Literal

from pydantic import BeforeValidator, Discriminator, Field, StringConstraints, Tag, field_validator, model_validator

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.base import (
    Day,
    Instant,
    LongText,
    PersonName,
    ShortLine,
    TimeZoneName,
    WireModel,
    hidden,
)

TimeOfDay = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$|^24:00$")]


class ScheduleRow(WireModel):
    """Opening hours on one weekday (1 Monday to 7 Sunday) in the doctor's zone."""

    weekday: Annotated[int, Field(ge=1, le=7)]
    start: TimeOfDay
    end: TimeOfDay
    slot_minutes: Annotated[int, Field(ge=5, le=480)] = 30
    buffer_minutes: Annotated[int, Field(ge=0, le=240)] = 0

    @model_validator(mode="after")
    def _ordered(self) -> ScheduleRow:
        if self.start >= self.end:
            raise ValueError("start must be before end")
        return self


class User(WireModel):
    """Anybody with an account, as the reader of this answer may see them."""

    id: str
    medical_id: str
    name: str
    role: Role
    avatar_url: str | None = None
    time_zone: str | None = None
    created_at: Instant | None = None
    email: str | None = hidden()
    date_of_birth: Day | None = hidden()
    gender: str | None = hidden()
    is_online: bool | None = hidden()


class Doctor(User):
    """A doctor as the directory shows them."""

    specialization: str | None = None
    experience: int | None = None
    bio: str | None = None
    languages: Annotated[list[str], Field(default_factory=list)]
    schedule: Annotated[list[ScheduleRow], Field(default_factory=list)]
    rating_average: float | None = None
    rating_count: int = 0
    verified: bool = False


def _kind_of_user(value: object) -> str:
    # By the role and not by which keys fit: every patient's object would pass for a doctor without a specialization.
    if isinstance(value, dict):
        return "doctor" if value.get("role") == Role.DOCTOR else "user"
    return "doctor" if isinstance(value, Doctor) else "user"


AnyUser = Annotated[
    Annotated[Doctor, Tag("doctor")] | Annotated[User, Tag("user")],
    Discriminator(_kind_of_user),
]


class UserAnswer(WireModel):
    user: AnyUser


class DoctorAnswer(WireModel):
    doctor: Doctor


class DoctorsAnswer(WireModel):
    doctors: list[Doctor]
    next_cursor: str | None = None


class PatientAnswer(WireModel):
    patient: User


class PatientsAnswer(WireModel):
    patients: list[User]
    next_cursor: str | None = None


class UsersAnswer(WireModel):
    users: list[AnyUser]
    next_cursor: str | None = None


class SlotOut(WireModel):
    starts_at: Instant
    ends_at: Instant
    available: bool


class SlotsAnswer(WireModel):
    slots: list[SlotOut]


class ScheduleChange(WireModel):
    schedule: Annotated[list[ScheduleRow], Field(max_length=100)]
    time_zone: TimeZoneName | None = None

    @field_validator("schedule")
    @classmethod
    def _apart(cls, rows: list[ScheduleRow]) -> list[ScheduleRow]:
        ordered = sorted(rows, key=lambda row: (row.weekday, row.start))
        for before, after in pairwise(ordered):
            if before.weekday == after.weekday and after.start < before.end:
                raise ValueError("two rows of one weekday overlap")
        return rows


class TimeOff(WireModel):
    starts_at: Instant
    ends_at: Instant
    reason: ShortLine | None = None

    @model_validator(mode="after")
    def _ordered(self) -> TimeOff:
        if self.starts_at >= self.ends_at:
            raise ValueError("startsAt must be before endsAt")
        return self


class TimeOffChange(WireModel):
    time_off: Annotated[list[TimeOff], Field(max_length=200)]


class TimeOffAnswer(WireModel):
    time_off: list[TimeOff]


def _without_separators(number: object) -> object:
    return number.translate(_SEPARATORS) if isinstance(number, str) else number


_SEPARATORS = str.maketrans("", "", " -./()\u00a0")

PhoneNumber = Annotated[str, BeforeValidator(_without_separators), StringConstraints(pattern=r"^\+[1-9]\d{6,14}$")]
"""A number with its country code (E.164); separators that people type are left out."""


class PhoneChange(WireModel):
    """`PUT /api/users/me/phone`: where SMS about visits go; null ends them."""

    number: PhoneNumber | None


class PhoneConfirm(WireModel):
    """`POST /api/users/me/phone/confirm`: the code that was sent to the number."""

    code: Annotated[str, StringConstraints(min_length=1, max_length=20)]


class PhoneOut(WireModel):
    """Where SMS about visits go; null for nowhere.

    confirmed: its owner has typed the code that went there; until then nothing else does. sends: this server has a way
    to send SMS.
    """

    number: str | None
    confirmed: bool = False
    sends: bool = False


class PhoneAnswer(WireModel):
    """Answer of `GET` and `PUT /api/users/me/phone`, and of its confirmation."""

    phone: PhoneOut


class ProfileChange(WireModel):
    """`PATCH /api/users/me`: what is absent stays as it is."""

    name: PersonName | None = None
    bio: LongText | None = None
    specialization: ShortLine | None = None
    experience: Annotated[int, Field(ge=0, le=80)] | None = None
    languages: Annotated[list[ShortLine], Field(max_length=30)] | None = None
    date_of_birth: Day | None = None
    gender: ShortLine | None = None
    time_zone: TimeZoneName | None = None
    version: int | None = None


SignUpRole = Literal["doctor", "patient"]
