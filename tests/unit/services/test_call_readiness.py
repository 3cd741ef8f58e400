"""Ready in the open waiting room: connected without a ring by that doctor for that visit, and by nobody else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.readiness import Readiness
from careconnect_desktop.call.states import Party
from careconnect_desktop.model.people import Role
from careconnect_desktop.services.call.snapshot import CallSnapshot
from tests.helpers.call_side import Side, until
from tests.helpers.signaling_hub import Hub

DOCTOR = Party("id-DOC001", "DOC001", "Anna Meyer", Role.DOCTOR)
PATIENT = Party(medical_id="PAT001")


def ready(visit: str = "visit-1", *, has_video: bool = True, has_audio: bool = True) -> Readiness:
    return Readiness(visit, DOCTOR, datetime.now(UTC) + timedelta(hours=1), has_video=has_video, has_audio=has_audio)


@pytest.fixture
async def other(hub: Hub) -> AsyncIterator[Side]:
    side = Side(hub, "DOC002", Role.DOCTOR)
    yield side
    await side.calls.close()


def phases_of(side: Side) -> list[CallPhase]:
    """Every phase that people are shown from now on."""
    seen: list[CallPhase] = []

    def note(call: CallSnapshot | None) -> None:
        if call is not None:
            seen.append(call.phase)

    side.calls.subscribe(note)
    return seen


async def test_the_doctors_call_for_this_visit_connects_without_a_ring(doctor: Side, patient: Side) -> None:
    seen = phases_of(patient)
    patient.calls.be_ready(ready())
    doctor.calls.place(PATIENT, appointment_id="visit-1")
    await until(lambda: doctor.call.phase is CallPhase.CONNECTING)
    assert CallPhase.INCOMING not in seen
    assert seen[0] is CallPhase.CONNECTING
    await until(lambda: patient.media.camera.is_open and patient.media.microphone.is_open)
    assert patient.calls.readiness is None


@pytest.mark.parametrize("visit", [None, "visit-2", ""])
async def test_a_call_for_another_visit_or_none_rings_and_opens_nothing(
    doctor: Side, patient: Side, visit: str | None
) -> None:
    patient.calls.be_ready(ready())
    doctor.calls.place(PATIENT, appointment_id=visit)
    await until(lambda: patient.calls.snapshot is not None)
    await opens_nothing(patient)
    assert patient.calls.readiness is not None


async def test_another_doctor_rings_even_with_this_visit(other: Side, patient: Side) -> None:
    patient.calls.be_ready(ready())
    other.calls.place(PATIENT, appointment_id="visit-1")
    await until(lambda: patient.calls.snapshot is not None)
    await opens_nothing(patient)


async def test_who_has_left_the_waiting_room_is_rung(doctor: Side, patient: Side) -> None:
    patient.calls.be_ready(ready())
    patient.calls.withdraw_readiness()
    doctor.calls.place(PATIENT, appointment_id="visit-1")
    await until(lambda: patient.calls.snapshot is not None)
    await opens_nothing(patient)


async def test_it_counts_for_one_call_only(doctor: Side, patient: Side) -> None:
    patient.calls.be_ready(ready())
    doctor.calls.place(PATIENT, appointment_id="visit-1")
    await until(lambda: doctor.call.phase is CallPhase.CONNECTING)
    doctor.calls.hang_up()
    await until(lambda: patient.call.is_over)
    await doctor.calls.settle()
    assert not patient.media.camera.is_open
    doctor.calls.dismiss()
    patient.line.sent.clear()
    doctor.calls.place(PATIENT, appointment_id="visit-1")
    await until(lambda: patient.call.can_answer)
    await opens_nothing(patient)


async def test_too_late_is_not_ready(doctor: Side, patient: Side) -> None:
    late = Readiness("visit-1", DOCTOR, datetime.now(UTC) - timedelta(seconds=1))
    patient.calls.be_ready(late)
    doctor.calls.place(PATIENT, appointment_id="visit-1")
    await until(lambda: patient.calls.snapshot is not None)
    await opens_nothing(patient)


async def test_what_was_off_in_the_waiting_room_stays_off(doctor: Side, patient: Side) -> None:
    patient.calls.be_ready(ready(has_video=False, has_audio=False))
    doctor.calls.place(PATIENT, appointment_id="visit-1")
    await until(lambda: doctor.call.phase is CallPhase.CONNECTING)
    await until(lambda: patient.media.microphone.is_open)
    assert patient.call.own_media.is_camera_off
    assert patient.call.own_media.is_microphone_muted
    assert not patient.media.camera.is_open


async def test_a_call_that_rings_already_is_answered_by_being_ready_for_it(doctor: Side, patient: Side) -> None:
    doctor.calls.place(PATIENT, appointment_id="visit-1")
    await until(lambda: patient.calls.snapshot is not None and patient.call.can_answer)
    patient.calls.be_ready(ready("visit-2"))
    assert patient.call.can_answer
    patient.calls.be_ready(ready())
    await until(lambda: doctor.call.phase is CallPhase.CONNECTING)


async def test_nobody_is_ready_while_in_another_call(doctor: Side, other: Side, patient: Side) -> None:
    patient.calls.be_ready(ready())
    patient.calls.place(Party(medical_id="DOC002"))
    assert patient.calls.readiness is None
    patient.calls.be_ready(ready())
    assert patient.calls.readiness is None
    await until(lambda: other.calls.snapshot is not None)


async def opens_nothing(side: Side) -> None:
    """It rings, and nothing was opened or said."""
    for _ in range(20):
        await asyncio.sleep(0)
    assert side.call.can_answer
    assert not side.media.camera.is_open
    assert not side.media.microphone.is_open
    assert "answer-call" not in side.line.sent
