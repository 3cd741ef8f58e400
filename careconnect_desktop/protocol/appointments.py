"""Appointments, visits and notes at the wire."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    AliasChoices,
    BeforeValidator,
    Field,
    StringConstraints,
    model_validator,
)

from careconnect_desktop.model.scheduling import AppointmentMode, AppointmentStatus
from careconnect_desktop.protocol.base import (
    Day,
    Instant,
    LongText,
    Reference,
    ShortLine,
    WireModel,
    clean_line,
    clean_text,
)
from careconnect_desktop.protocol.people import Doctor, User

_MODE_SPELLINGS = {"online": "video", "offline": "in_person"}


def _mode(value: object) -> object:
    return _MODE_SPELLINGS.get(value, value) if isinstance(value, str) else value


WireMode = Annotated[AppointmentMode, BeforeValidator(_mode)]
NoteText = Annotated[str, StringConstraints(max_length=64_000), AfterValidator(clean_text)]


class AppointmentOut(WireModel):
    id: str
    doctor: Doctor
    patient: User
    starts_at: Instant
    ends_at: Instant
    time_zone: str
    status: AppointmentStatus
    mode: AppointmentMode
    reason: str | None = None
    symptoms: str | None = None
    rating: int | None = None
    review: str | None = None
    created_at: Instant
    updated_at: Instant
    version: int


class AppointmentAnswer(WireModel):
    appointment: AppointmentOut


class AppointmentsAnswer(WireModel):
    appointments: list[AppointmentOut]
    next_cursor: str | None = None


class Booking(WireModel):
    """`POST /api/appointments`: one doctor, one time in any of the three spellings."""

    doctor_id: Annotated[
        Reference,
        Field(validation_alias=AliasChoices("doctorId", "doctorMedicalId", "doctor_id")),
    ]
    starts_at: Annotated[
        Instant | None,
        Field(validation_alias=AliasChoices("startsAt", "scheduledDate", "starts_at")),
    ] = None
    date_: Annotated[Day | None, Field(alias="date")] = None
    time: Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] | None = None
    mode: Annotated[WireMode, Field(validation_alias=AliasChoices("mode", "meetingType"))] = AppointmentMode.VIDEO
    reason: LongText | None = None
    symptoms: LongText | None = None

    @model_validator(mode="after")
    def _one_time(self) -> Booking:
        if self.starts_at is None and (self.date_ is None or self.time is None):
            raise ValueError("startsAt, scheduledDate, or date and time is needed")
        return self


class Versioned(WireModel):
    """The optional body of an action: a stale `version` gets 409."""

    version: int | None = None


class Reschedule(Versioned):
    starts_at: Annotated[
        Instant,
        Field(validation_alias=AliasChoices("startsAt", "scheduledDate", "starts_at")),
    ]


class CheckIn(Versioned):
    """Where the patient is and how to call back if the line or the person fails."""

    location_text: ShortLine | None = None
    callback_phone: Annotated[str, StringConstraints(max_length=40), AfterValidator(clean_line)] | None = None


class VisitOut(WireModel):
    """What really happened at an appointment; place and number are those of the patient's last check-in."""

    checked_in_at: Instant | None = None
    started_at: Instant | None = None
    ended_at: Instant | None = None
    location_text: str | None = None
    callback_phone: str | None = None


class VisitAnswer(WireModel):
    visit: VisitOut


class NotesChange(WireModel):
    text: NoteText
    version: int | None = None


class NotesOut(WireModel):
    text: str
    state: Literal["draft", "signed"]
    version: int
    signed_at: Instant | None = None


class NotesAnswer(WireModel):
    notes: NotesOut
