"""What a patient does about a visit at each moment, and what the contract lets them do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from careconnect_desktop.model.scheduling import (
    OCCUPYING,
    RING_AFTER,
    Appointment,
    AppointmentAction,
    AppointmentMode,
    AppointmentStatus,
    next_status,
)
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.services.waiting import DoctorDelay, QueueStanding, WaitingSnapshot

DELAY_COUNTS = timedelta(hours=8)
"""What a doctor said of running late is about the visits of the same day."""


class NextStep(StrEnum):
    """The one thing to do now for a visit."""

    WAIT_FOR_ANSWER = "wait_for_answer"
    PREPARE = "prepare"
    ENTER = "enter"
    WAIT = "wait"
    JOIN = "join"
    WRITE = "write"
    GO_THERE = "go_there"


@dataclass(frozen=True, slots=True)
class NextVisit:
    """The visit that comes next (or runs), what to do, and whether the doctor is there (None: not told).

    standing: the place in the queue, once checked in. delay: what the doctor said of running late today.
    """

    appointment: Appointment
    step: NextStep
    is_doctor_online: bool | None = None
    standing: QueueStanding | None = None
    delay: DoctorDelay | None = None


def is_open(appointment: Appointment, now: datetime) -> bool:
    """True while a visit is still to come or may still be rung."""
    return appointment.status in OCCUPYING and now <= appointment.ends_at + RING_AFTER


def can_cancel(appointment: Appointment) -> bool:
    """True where the contract's table of states has a way."""
    return next_status(appointment.status, AppointmentAction.CANCEL) is not None


def step_now(appointment: Appointment, now: datetime) -> NextStep:
    """What a patient does about a visit at this moment."""
    if appointment.status is AppointmentStatus.REQUESTED:
        return NextStep.WAIT_FOR_ANSWER
    if appointment.mode is AppointmentMode.IN_PERSON:
        return NextStep.GO_THERE
    if appointment.mode is AppointmentMode.CHAT:
        return NextStep.WRITE
    if not appointment.is_ringable(now):
        return NextStep.PREPARE
    if appointment.status is AppointmentStatus.IN_PROGRESS:
        return NextStep.JOIN
    return NextStep.WAIT if appointment.status is AppointmentStatus.CHECKED_IN else NextStep.ENTER


def can_call(appointment: Appointment, now: datetime) -> bool:
    """True while the patient may ring the doctor of this visit."""
    return step_now(appointment, now) in (NextStep.ENTER, NextStep.WAIT, NextStep.JOIN)


def can_move(appointment: Appointment) -> bool:
    """True where the contract's table lets the patient ask for another time."""
    return next_status(appointment.status, AppointmentAction.RESCHEDULE_BY_PATIENT) is not None


def can_rate(appointment: Appointment) -> bool:
    """True once the visit has taken place, and only once."""
    return appointment.status is AppointmentStatus.COMPLETED and appointment.rating is None


def current_delay(waiting: WaitingSnapshot, medical_id: str, now: datetime) -> DoctorDelay | None:
    """What the doctor said of running late, while it is of today."""
    delay = waiting.delays.get(medical_id)
    return delay if delay is not None and now - delay.told_at <= DELAY_COUNTS else None


def is_near(appointment: Appointment, now: datetime) -> bool:
    """True for a visit that a delay told now is about."""
    is_open_line = appointment.status in (AppointmentStatus.APPROVED, AppointmentStatus.CHECKED_IN)
    return is_open_line and timedelta(hours=-2) <= appointment.starts_at - now <= DELAY_COUNTS


def visit_at(
    appointment: Appointment, now: datetime, presence: PresenceSnapshot, waiting: WaitingSnapshot
) -> NextVisit:
    """The visit as it is shown at this moment."""
    is_known = appointment.status is not AppointmentStatus.REQUESTED
    is_online = presence.is_online(appointment.doctor.medical_id) if is_known else None
    delay = current_delay(waiting, appointment.doctor.medical_id, now) if is_near(appointment, now) else None
    standing = waiting.standings.get(appointment.id)
    is_waiting = appointment.status is AppointmentStatus.CHECKED_IN
    return NextVisit(appointment, step_now(appointment, now), is_online, standing if is_waiting else None, delay)
