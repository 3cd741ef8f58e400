"""The scenes of the gallery: each makes one view in one state, from the samples."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Person, Practitioner
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.services.chat import ChatSnapshot, Outgoing, Thread
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.frame.workspaces import CommonParts, make_doctor_workspace, make_patient_workspace
from careconnect_desktop.ui.gallery import call_scenes, samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.patient.doctors_place import DoctorsPlace
from careconnect_desktop.ui.settings.settings_place import SettingsPlace
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.sign_in.sign_in_view import SignInView
from careconnect_desktop.viewmodels.base import Starter
from careconnect_desktop.viewmodels.booking import BookingModel
from careconnect_desktop.viewmodels.chat import ChatModel
from careconnect_desktop.viewmodels.directory import DirectoryModel
from careconnect_desktop.viewmodels.doctor_day import DoctorDayModel
from careconnect_desktop.viewmodels.frame import FrameModel
from careconnect_desktop.viewmodels.hours import HoursModel
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.preferences import PreferencesModel
from careconnect_desktop.viewmodels.sign_in import SignInMode, SignInModel
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.visits import VisitsModel

SERVER_URL = "https://clinic.example"


@dataclass(frozen=True, slots=True)
class Studio:
    """What every scene needs. settle: lets started tasks run to their end."""

    look: Look
    times: Times
    tasks: Starter
    owner: QObject
    settle: Callable[[], Awaitable[None]]


async def sign_in(studio: Studio) -> QWidget:
    """The way in."""
    model = SignInModel(
        held.HeldEntrance(), studio.tasks, server_url=SERVER_URL, email="amina@mail.example", parent=studio.owner
    )
    return SignInView(studio.look, model)


async def sign_in_failed(studio: Studio) -> QWidget:
    """A wrong password: what was typed is kept."""
    entrance = held.HeldEntrance()
    entrance.error = CareConnectError("unauthenticated")
    model = SignInModel(entrance, studio.tasks, server_url=SERVER_URL, parent=studio.owner)
    model.edit("email", "amina@mail.example")
    view = SignInView(studio.look, model)
    view.password.set_text("not the right one")
    view.submit.click()
    await studio.settle()
    return view


async def sign_up_problems(studio: Studio) -> QWidget:
    """A new account with every field wrong."""
    model = SignInModel(held.HeldEntrance(), studio.tasks, server_url=SERVER_URL, parent=studio.owner)
    model.choose_mode(SignInMode.SIGN_UP)
    model.choose_role("doctor")
    model.edit("email", "anna.meyer")
    view = SignInView(studio.look, model)
    view.password.set_text("short")
    view.submit.click()
    return view


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


async def doctor_day(studio: Studio) -> QWidget:
    """A full day with people who wait and who ask."""
    return _doctor(studio, samples.DOCTOR_VISITS)


async def doctor_day_empty(studio: Studio) -> QWidget:
    """A day without visits."""
    return _doctor(studio, ())


async def doctor_hours(studio: Studio) -> QWidget:
    """Weekly hours."""
    workspace = _doctor(studio, samples.DOCTOR_VISITS)
    workspace.show_place("hours")
    return workspace


async def messages(studio: Studio) -> QWidget:
    """A conversation."""
    thread = Thread(person=samples.MEYER, messages=samples.MESSAGES, is_loading=False)
    chat = ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True)
    workspace = await patient_workspace(studio, samples.PATIENT_VISITS, chat=chat)
    workspace.show_place("messages")
    return workspace


async def messages_failed(studio: Studio) -> QWidget:
    """Messages that did not leave."""
    failed = Outgoing("c1", "d1", "Could you look at this again, please?", CareConnectError("unreachable"))
    waiting = Outgoing("c2", "d1", "It is about the tablets in the morning.")
    thread = Thread(person=samples.MEYER, messages=samples.MESSAGES[3:], outgoing=(failed, waiting), is_loading=False)
    chat = ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True)
    workspace = await patient_workspace(studio, samples.PATIENT_VISITS, chat=chat, line=LineState.CLOSED)
    workspace.show_place("messages")
    return workspace


async def settings_page(studio: Studio) -> QWidget:
    """Settings."""
    workspace = await patient_workspace(studio, samples.PATIENT_VISITS)
    workspace.show_place("settings")
    return workspace


def of_call(make: Callable[[Look, QObject], QWidget]) -> Callable[[Studio], Awaitable[QWidget]]:
    """A scene that needs no services."""

    async def scene(studio: Studio) -> QWidget:
        view = make(studio.look, studio.owner)
        await studio.settle()
        return view

    return scene


SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "sign_in": sign_in,
    "sign_in_failed": sign_in_failed,
    "sign_up_problems": sign_up_problems,
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
    "doctor_day": doctor_day,
    "doctor_day_empty": doctor_day_empty,
    "doctor_hours": doctor_hours,
    "messages": messages,
    "messages_failed": messages_failed,
    "settings": settings_page,
    "call": of_call(call_scenes.call),
    "call_with_problem": of_call(call_scenes.call_with_problem),
    "call_ringing": of_call(call_scenes.call_ringing),
    "call_reconnecting": of_call(call_scenes.call_reconnecting),
    "call_ended": of_call(call_scenes.call_ended),
    "call_refused": of_call(call_scenes.call_refused),
    "incoming_call": of_call(call_scenes.incoming_call),
}


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
    parts = _common(studio, samples.AMINA, source, talk, presence)
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


def _doctor(studio: Studio, visits: tuple[Appointment, ...]) -> Workspace:
    source = held.HeldAppointments()
    source.put(AppointmentsSnapshot(appointments=visits, is_loaded=True))
    presence = held.HeldPresence(PresenceSnapshot(line=LineState.ONLINE, online=frozenset({"PAT001", "PAT002"})))
    parts = _common(studio, samples.MEYER, source, held.HeldChat(), presence)
    model = DoctorDayModel(
        source,
        presence,
        held.HeldCalls(),
        parts.notices,
        studio.tasks,
        held.FixedClock(),
        Ticker(studio.owner),
        ZoneInfo(samples.ZONE),
        studio.owner,
    )
    schedule = samples.MEYER.schedule if visits else ()
    hours = HoursModel(schedule, samples.ZONE, held.HeldHours(), parts.notices, studio.tasks, studio.owner)
    return make_doctor_workspace(parts, model, hours)


def _common(
    studio: Studio,
    person: Person,
    appointments: held.HeldAppointments,
    chat: held.HeldChat,
    presence: held.HeldPresence,
) -> CommonParts:
    owner = studio.owner
    preferences = PreferencesModel(held.HeldPreferences(), owner)
    return CommonParts(
        look=studio.look,
        times=studio.times,
        frame=FrameModel(person, presence, appointments, chat, owner),
        notices=NoticeCentre(owner),
        chat=ChatModel(person, chat, presence, held.HeldCalls(), studio.tasks, held.FixedClock(), Ticker(owner), owner),
        settings=SettingsPlace(studio.look, preferences, person, SERVER_URL),
        check_devices=lambda: None,
    )
