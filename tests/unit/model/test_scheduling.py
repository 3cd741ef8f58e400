"""The table of an appointment's states is the contract's, and when a patient may ring."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from careconnect_desktop.model.people import Patient, Practitioner, Role
from careconnect_desktop.model.scheduling import (
    Appointment,
    AppointmentAction,
    AppointmentMode,
    AppointmentStatus,
    next_status,
)

# The contract's table, row by row, written out a second time on purpose.
CONTRACT = {
    "requested": {
        "approve": "approved",
        "reject": "rejected",
        "cancel": "cancelled",
        "expire": "cancelled",
        "reschedule_by_patient": "requested",
        "reschedule_by_doctor": "approved",
    },
    "approved": {
        "check_in": "checked_in",
        "start": "in_progress",
        "complete": "completed",
        "no_show": "no_show",
        "cancel": "cancelled",
        "reschedule_by_patient": "requested",
        "reschedule_by_doctor": "approved",
    },
    "checked_in": {
        "start": "in_progress",
        "complete": "completed",
        "no_show": "no_show",
        "cancel": "cancelled",
        "reschedule_by_patient": "requested",
        "reschedule_by_doctor": "approved",
    },
    "in_progress": {"complete": "completed"},
}


@pytest.mark.parametrize(("status", "action"), list(product(AppointmentStatus, AppointmentAction)))
def test_every_cell(status: AppointmentStatus, action: AppointmentAction) -> None:
    assert next_status(status, action) == CONTRACT.get(status, {}).get(action)


def _appointment(status: AppointmentStatus) -> Appointment:
    start = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
    return Appointment(
        id="1",
        doctor=Practitioner(id="d", medical_id="DOC001", name="Dr. A", role=Role.DOCTOR),
        patient=Patient(id="p", medical_id="PAT001", name="B", role=Role.PATIENT),
        starts_at=start,
        ends_at=start + timedelta(minutes=30),
        time_zone="Europe/Berlin",
        status=status,
        mode=AppointmentMode.VIDEO,
    )


@pytest.mark.parametrize(
    ("minutes", "expected"), [(-16, False), (-15, True), (0, True), (30, True), (90, True), (91, False)]
)
def test_a_patient_rings_from_15_minutes_before_to_60_after(minutes: int, expected: bool) -> None:
    visit = _appointment(AppointmentStatus.APPROVED)
    assert visit.is_ringable(visit.starts_at + timedelta(minutes=minutes)) is expected


@pytest.mark.parametrize("status", ["requested", "rejected", "cancelled"])
def test_nobody_rings_a_visit_that_was_not_approved(status: str) -> None:
    visit = _appointment(AppointmentStatus(status))
    assert not visit.is_ringable(visit.starts_at)
