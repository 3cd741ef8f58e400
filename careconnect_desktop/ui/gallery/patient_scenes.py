"""The scenes of a patient's side: home, visits, doctors and booking, each in its states."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Practitioner
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.chat import ChatSnapshot
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.frame.workspaces import make_patient_workspace
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.studio import Studio, common_parts
from careconnect_desktop.ui.patient.doctors_place import DoctorsPlace
from careconnect_desktop.viewmodels.booking import BookingModel
from careconnect_desktop.viewmodels.directory import DirectoryModel
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.visits import VisitsModel


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


async def patient_visits(studio: Studio) -> QWidget:
    """My visits."""
    workspace = await patient_workspace(studio, samples.PATIENT_VISITS)
    workspace.show_place("visits")
    return workspace


async def patient_doctors(studio: Studio) -> QWidget:
    """The directory."""
    workspace, _doctors = await _doctors_place(studio)
    return workspace


async def patient_doctor_page(studio: Studio) -> QWidget:
    """One doctor."""
    workspace, doctors = await _doctors_place(studio)
    doctors.open_doctor(samples.MEYER)
    return workspace


async def booking_time(studio: Studio) -> QWidget:
    """Booking: times, in two zones."""
    workspace, doctors = await _doctors_place(studio)
    doctors.open_booking(samples.OKAFOR)
    await studio.settle()
    return workspace


async def booking_reason(studio: Studio) -> QWidget:
    """Booking: what brings you."""
    workspace, model = await _booking(studio)
    model.go_on()
    return workspace


async def booking_summary(studio: Studio) -> QWidget:
    """Booking: all of it."""
    workspace, model = await _booking(studio)
    model.write_reason("My blood pressure is high in the mornings.")
    model.go_on()
    model.go_on()
    return workspace


async def booking_done(studio: Studio) -> QWidget:
    """Booking: sent."""
    workspace, model = await _booking(studio)
    model.go_on()
    model.go_on()
    model.go_on()
    await studio.settle()
    return workspace


async def patient_workspace(
    studio: Studio,
    visits: tuple[Appointment, ...],
    *,
    chat: ChatSnapshot | None = None,
    appointments: held.HeldAppointments | None = None,
    line: LineState = LineState.ONLINE,
) -> Workspace:
    """A patient's places over sample services."""
    source = appointments or held.HeldAppointments(visits)
    talk = held.HeldChat(chat or ChatSnapshot(conversations=samples.CONVERSATIONS, is_loaded=True))
    presence = held.HeldPresence(PresenceSnapshot(line=line, online=frozenset({"DOC001"})))
    parts = common_parts(studio, samples.AMINA, source, talk, presence)
    model = VisitsModel(
        source,
        presence,
        held.HeldCalls(),
        parts.notices,
        studio.tasks,
        held.FixedClock(),
        Ticker(studio.owner),
        studio.owner,
    )
    directory = DirectoryModel(held.HeldDirectory(), studio.tasks, parent=studio.owner)

    def make_booking(doctor: Practitioner) -> BookingModel:
        return BookingModel(
            doctor,
            held.HeldDirectory(),
            held.HeldAppointments(),
            studio.tasks,
            held.FixedClock(),
            ZoneInfo(samples.ZONE),
            studio.owner,
        )

    workspace = make_patient_workspace(parts, model, directory, make_booking)
    await studio.settle()
    return workspace


async def _doctors_place(studio: Studio) -> tuple[Workspace, DoctorsPlace]:
    workspace = await patient_workspace(studio, samples.PATIENT_VISITS)
    workspace.show_place("doctors")
    place = workspace.findChild(DoctorsPlace)
    if not isinstance(place, DoctorsPlace):
        raise TypeError("a patient's workspace has the directory")
    return workspace, place


async def _booking(studio: Studio) -> tuple[Workspace, BookingModel]:
    workspace, doctors = await _doctors_place(studio)
    doctors.open_booking(samples.MEYER)
    await studio.settle()
    model = studio.owner.findChildren(BookingModel)[-1]
    slot = next(slot for _part, slots in model.snapshot.parts for slot in slots if slot.is_available)
    model.choose_slot(slot)
    return workspace, model


PATIENT_SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "patient_home": patient_home,
    "patient_home_empty": patient_home_empty,
    "patient_home_offline": patient_home_offline,
    "patient_requested": patient_requested,
    "patient_visits": patient_visits,
    "patient_doctors": patient_doctors,
    "patient_doctor_page": patient_doctor_page,
    "booking_1_time": booking_time,
    "booking_2_reason": booking_reason,
    "booking_3_summary": booking_summary,
    "booking_4_done": booking_done,
}
