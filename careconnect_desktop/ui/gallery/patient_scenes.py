"""The scenes of a patient's side: home, visits, waiting room and doctors, each in its states."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Party
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.people import Role
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.services.chat import ChatSnapshot
from careconnect_desktop.services.waiting import DoctorDelay
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.patient_bench import (
    PatientServices,
    doctors_place,
    patient_workspace,
    patient_workspace_over,
    services_of,
)
from careconnect_desktop.ui.gallery.patient_stand_ins import standing
from careconnect_desktop.ui.gallery.studio import Studio, before_nothing
from careconnect_desktop.ui.patient.check_in_dialog import CheckInDialog
from careconnect_desktop.ui.patient.rating_dialog import RatingDialog
from careconnect_desktop.ui.patient.room_card import RoomCard
from careconnect_desktop.ui.patient.visits_place import VisitsPlace
from careconnect_desktop.ui.patient.waiting_room_place import WaitingRoomPlace
from careconnect_desktop.viewmodels.directory import DirectoryModel

MISSED = CallSnapshot(
    call_id="missed",
    is_caller=False,
    peer=Party(id="d1", medical_id="DOC001", name=samples.MEYER.name, role=Role.DOCTOR),
    phase=CallPhase.ENDED,
    appointment_id="a3",
    end_reason=EndReason.TIMEOUT,
)
OVER_VISITS = (
    replace(samples.PATIENT_VISITS[0], starts_at=samples.NOW - timedelta(minutes=50),
            ends_at=samples.NOW - timedelta(minutes=20)),
)  # fmt: skip


async def patient_home(studio: Studio) -> QWidget:
    """A visit that may be called now."""
    return await patient_workspace(studio, samples.PATIENT_VISITS)


async def patient_home_empty(studio: Studio) -> QWidget:
    """Nothing planned."""
    return await patient_workspace(studio, (), chat=ChatSnapshot(is_loaded=True))


async def patient_home_offline(studio: Studio) -> QWidget:
    """The server is away; the last known visit is shown."""
    appointments = held.HeldAppointments(samples.LATER_VISITS)
    appointments.put(replace(appointments.snapshot, error=CareConnectError("unreachable", retryable=True)))
    return await patient_workspace(studio, (), appointments=appointments, line=LineState.CONNECTING)


async def patient_requested(studio: Studio) -> QWidget:
    """A request without an answer, from somebody with a long name."""
    return await patient_workspace(studio, samples.REQUESTED_VISITS)


async def patient_home_soon(studio: Studio) -> QWidget:
    """A visit in some hours: camera and sound can be checked."""
    return await patient_workspace(studio, samples.LATER_VISITS)


async def patient_home_waiting(studio: Studio) -> QWidget:
    """Checked in, and the doctor runs late: told at once."""
    services = services_of(samples.PATIENT_VISITS, status=AppointmentStatus.CHECKED_IN)
    workspace = await patient_workspace_over(studio, services)
    delay = DoctorDelay(15, is_away=False, told_at=samples.NOW)
    services.waiting.put(replace(standing(2, 22), delays={"DOC001": delay}))
    await studio.settle()
    return workspace


async def patient_home_joining(studio: Studio) -> QWidget:
    """The visit goes on, and this program is not in it."""
    services = services_of(samples.PATIENT_VISITS, status=AppointmentStatus.IN_PROGRESS)
    return await patient_workspace_over(studio, services)


async def patient_home_over(studio: Studio) -> QWidget:
    """A visit that is just over, and nothing else planned."""
    return await patient_workspace_over(studio, PatientServices(held.HeldAppointments(OVER_VISITS)))


async def patient_home_moved(studio: Studio) -> QWidget:
    """The doctor has moved the visit a moment ago."""
    source = held.HeldAppointments(samples.LATER_VISITS)
    workspace = await patient_workspace_over(studio, PatientServices(source))
    later = samples.LATER_VISITS[1]
    moved = replace(
        later,
        starts_at=later.starts_at + timedelta(hours=1),
        ends_at=later.ends_at + timedelta(hours=1),
        version=later.version + 1,
    )
    source.put(replace(source.snapshot, appointments=(samples.LATER_VISITS[0], moved)))
    await studio.settle()
    return workspace


async def patient_home_missed_call(studio: Studio) -> QWidget:
    """The doctor called, and nobody was there."""
    services = services_of(samples.PATIENT_VISITS)
    workspace = await patient_workspace_over(studio, services)
    services.calls.put_call(MISSED)
    services.calls.put_call(None)
    await studio.settle()
    return workspace


async def room_arriving(studio: Studio) -> QWidget:
    """The waiting room, before the doctor knows."""
    return await _room(studio, services_of(samples.PATIENT_VISITS))


async def room_waiting(studio: Studio) -> QWidget:
    """Third in the queue."""
    services = services_of(samples.PATIENT_VISITS, status=AppointmentStatus.CHECKED_IN)
    services.waiting.put(standing(3, 34))
    return await _room(studio, services)


async def room_ready(studio: Studio) -> QWidget:
    """Next, and ready; the doctor is a little late."""
    services = services_of(samples.PATIENT_VISITS, status=AppointmentStatus.CHECKED_IN)
    delay = DoctorDelay(10, is_away=False, told_at=samples.NOW)
    services.waiting.put(replace(standing(1, 12), delays={"DOC001": delay}))
    workspace = await _room(studio, services)
    workspace.findChildren(RoomCard)[0].ready.click()
    await studio.settle()
    return workspace


async def room_without_devices(studio: Studio) -> QWidget:
    """No camera, no microphone and a lost line: still a way in."""
    services = services_of(samples.PATIENT_VISITS, status=AppointmentStatus.CHECKED_IN)
    services.camera.failure = CareConnectError("camera_busy")
    services.microphone.failure = CareConnectError("microphone_missing")
    services.probe.error = CareConnectError("unreachable")
    return await _room(studio, services)


async def room_over(studio: Studio) -> QWidget:
    """The visit was completed while its room was open."""
    services = services_of(samples.PATIENT_VISITS, status=AppointmentStatus.CHECKED_IN)
    workspace = await _room(studio, services)
    done = services_of(samples.PATIENT_VISITS, status=AppointmentStatus.COMPLETED).appointments.snapshot
    services.appointments.put(done)
    await studio.settle()
    return workspace


async def rating(studio: Studio) -> QWidget:
    """How was it."""
    dialog = RatingDialog(studio.look, samples.MEYER.name)
    dialog.choice.button(5).click()
    return before_nothing(dialog)


async def check_in(studio: Studio) -> QWidget:
    """Where the patient is, and how to call back."""
    return before_nothing(CheckInDialog(studio.look, samples.MEYER.name))


async def patient_visit_over(studio: Studio) -> QWidget:
    """An earlier visit with its summary."""
    workspace = await patient_workspace(studio, samples.PATIENT_VISITS)
    workspace.show_place("visits")
    place = workspace.findChild(VisitsPlace)
    if isinstance(place, VisitsPlace):
        place.open_visit(samples.PATIENT_VISITS[0])
    await studio.settle()
    return workspace


async def patient_visits(studio: Studio) -> QWidget:
    """My visits."""
    workspace = await patient_workspace(studio, samples.PATIENT_VISITS)
    workspace.show_place("visits")
    return workspace


async def patient_doctors(studio: Studio) -> QWidget:
    """The directory."""
    workspace, _doctors = await doctors_place(studio)
    return workspace


async def patient_doctor_page(studio: Studio) -> QWidget:
    """One doctor."""
    workspace, doctors = await doctors_place(studio)
    studio.owner.findChildren(DirectoryModel)[-1].refresh()
    doctors.open_doctor(samples.OKAFOR)
    await studio.settle()
    await studio.settle()
    return workspace


async def _room(studio: Studio, services: PatientServices) -> Workspace:
    """The waiting room of the sample visit, without the question where the person is."""
    workspace = await patient_workspace_over(studio, services)
    workspace.show_place("room")
    place = workspace.findChild(WaitingRoomPlace)
    if isinstance(place, WaitingRoomPlace):
        place.enter(services.appointments.snapshot.appointments[2], asks_where=False)
    await studio.settle()
    return workspace


PATIENT_SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "patient_home": patient_home,
    "patient_home_empty": patient_home_empty,
    "patient_home_offline": patient_home_offline,
    "patient_requested": patient_requested,
    "patient_home_soon": patient_home_soon,
    "patient_home_waiting": patient_home_waiting,
    "patient_home_joining": patient_home_joining,
    "patient_home_over": patient_home_over,
    "patient_home_moved": patient_home_moved,
    "patient_home_missed_call": patient_home_missed_call,
    "room_1_arriving": room_arriving,
    "room_2_waiting": room_waiting,
    "room_3_ready": room_ready,
    "room_4_over": room_over,
    "room_without_devices": room_without_devices,
    "rating": rating,
    "check_in": check_in,
    "patient_visit_over": patient_visit_over,
    "patient_visits": patient_visits,
    "patient_doctors": patient_doctors,
    "patient_doctor_page": patient_doctor_page,
}
