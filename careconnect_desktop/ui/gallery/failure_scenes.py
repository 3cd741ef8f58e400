"""Scenes of each place when the server is away or says no: what happened, what is kept, and the way on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.ui.chat.picture_dialog import PictureDialog
from careconnect_desktop.ui.gallery import doctor_bench, samples
from careconnect_desktop.ui.gallery import doctor_stand_ins as own
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.account_stand_ins import HeldAccount
from careconnect_desktop.ui.gallery.patient_bench import PatientServices, booking_over, patient_at
from careconnect_desktop.ui.gallery.patient_stand_ins import HeldCare
from careconnect_desktop.ui.gallery.studio import Studio, before_nothing, card_column, common_parts
from careconnect_desktop.ui.settings.leaving import leaving_question
from careconnect_desktop.ui.settings.password_card import PasswordCard
from careconnect_desktop.ui.settings.phone_card import PhoneCard
from careconnect_desktop.ui.settings.second_step_card import SecondStepCard
from careconnect_desktop.ui.settings.sessions_card import SessionsCard
from careconnect_desktop.viewmodels.account.models import make_account_models
from careconnect_desktop.viewmodels.notices import NoticeCentre, NoticeTone

AWAY = CareConnectError("unreachable", retryable=True)


async def home_failed(studio: Studio) -> QWidget:
    """The server is away, and nothing is known yet."""
    return await patient_at(studio, PatientServices(_appointments(is_known=False), presence=_presence()), "home")


async def visits_offline(studio: Studio) -> QWidget:
    """The visits as they were last known."""
    return await patient_at(studio, PatientServices(_appointments(is_known=True), presence=_presence()), "visits")


async def doctors_failed(studio: Studio) -> QWidget:
    """The directory did not come."""
    return await patient_at(studio, _without_directory(), "doctors")


async def booking_failed(studio: Studio) -> QWidget:
    """The free times did not come."""
    workspace, _model = await booking_over(studio, _without_directory(), has_time=False)
    return workspace


async def booking_taken(studio: Studio) -> QWidget:
    """Somebody else took the time a moment before."""
    services = PatientServices(held.HeldAppointments(samples.PATIENT_VISITS))
    workspace, model = await booking_over(studio, services)
    model.go_on()
    model.go_on()
    services.appointments.error = CareConnectError("slot_taken")
    model.go_on()
    await studio.settle()
    return workspace


async def booking_advice_failed(studio: Studio) -> QWidget:
    """The first answer to the symptoms did not come: the booking goes on without it."""
    care = HeldCare()
    services = PatientServices(held.HeldAppointments(samples.PATIENT_VISITS), care=care)
    workspace, model = await booking_over(studio, services)
    model.go_on()
    care.error = AWAY
    if model.intake is not None:
        model.intake.write("A cough and a sore throat for three days")
        model.intake.ask()
    await studio.settle()
    return workspace


async def messages_thread_failed(studio: Studio) -> QWidget:
    """A conversation that did not come."""
    thread = Thread(person=samples.MEYER, is_loading=False, error=AWAY)
    chat = held.HeldChat(ChatSnapshot(conversations=samples.CONVERSATIONS, thread=thread, is_loaded=True))
    services = PatientServices(held.HeldAppointments(samples.PATIENT_VISITS), chat=chat, presence=_presence())
    return await patient_at(studio, services, "messages")


async def picture_failed(studio: Studio) -> QWidget:
    """A picture that did not come."""
    presence = _presence()
    parts = common_parts(studio, samples.AMINA, held.HeldAppointments(), held.HeldChat(), presence)
    dialog = PictureDialog(studio.look, parts.chat, "/api/files/gone", None)
    await studio.settle()
    return dialog


async def settings_failed(studio: Studio) -> QWidget:
    """The server is away: what of the account cannot be shown or changed now."""
    account = HeldAccount()
    account.error = AWAY
    models = make_account_models(account, studio.tasks, samples.AMINA, studio.owner)
    password = PasswordCard(studio.look, models.password)
    password.current.set_text("the right one")
    password.new.set_text("quiet words on a hill")
    password.change.click()
    models.phone.load()
    models.sessions.load()
    models.second_step.load()
    await studio.settle()
    return card_column(
        PhoneCard(studio.look, models.phone),
        password,
        SecondStepCard(studio.look, models.second_step),
        SessionsCard(studio.look, models.sessions, studio.times),
    )


async def notices(studio: Studio) -> QWidget:
    """Notices above a place: something went well, something did not."""
    workspace = await patient_at(studio, PatientServices(held.HeldAppointments(samples.PATIENT_VISITS)), "home")
    centre = studio.owner.findChildren(NoticeCentre)[-1]
    centre.tell("visit_cancelled", NoticeTone.OK)
    centre.tell("local_damaged", NoticeTone.WARN)
    centre.report(CareConnectError("timeout", retryable=True), do=lambda: None)
    await studio.settle()
    return workspace


async def leaving(studio: Studio) -> QWidget:
    """Signing out would lose something."""
    return before_nothing(leaving_question(studio.look, 2, 1, None))


async def doctor_day_failed(studio: Studio) -> QWidget:
    """A doctor's day as it was last known."""
    workspace, _parts = doctor_bench.doctor_workspace(studio, samples.DOCTOR_VISITS, error=AWAY)
    return await doctor_bench.shown(studio, workspace)


async def doctor_hours_failed(studio: Studio) -> QWidget:
    """Hours that could not be saved; the time off did not come."""
    hours, time_off = held.HeldHours(), own.HeldTimeOff()
    hours.error = time_off.error = AWAY
    workspace, parts = doctor_bench.doctor_workspace(studio, samples.DOCTOR_VISITS, hours=hours, time_off=time_off)
    workspace.show_place("hours")
    await studio.settle()
    parts.hours.choose_slot_minutes(20)
    parts.hours.save()
    return await doctor_bench.shown(studio, workspace)


async def doctor_overview_failed(studio: Studio) -> QWidget:
    """The numbers did not come."""
    reports = own.HeldReports()
    reports.error = AWAY
    return await doctor_bench.numbers_of(studio, reports)


async def doctor_activity_failed(studio: Studio) -> QWidget:
    """The log did not come."""
    reports = own.HeldReports()
    reports.error = AWAY
    return await doctor_bench.log_of(studio, reports)


async def doctor_files_failed(studio: Studio) -> QWidget:
    """The pictures of a patient did not come."""
    patients = own.HeldPatients()
    patients.error = AWAY
    return await doctor_bench.files_of(studio, patients)


def _appointments(*, is_known: bool) -> held.HeldAppointments:
    source = held.HeldAppointments(samples.PATIENT_VISITS if is_known else (), is_loaded=is_known)
    source.put(replace(source.snapshot, error=AWAY))
    return source


def _presence() -> held.HeldPresence:
    presence = PatientServices(held.HeldAppointments()).presence
    presence.put(replace(presence.snapshot, line=LineState.CONNECTING))
    return presence


def _without_directory() -> PatientServices:
    directory = held.HeldDirectory()
    directory.error = AWAY
    return PatientServices(held.HeldAppointments(samples.PATIENT_VISITS), directory=directory, presence=_presence())


FAILURE_SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "home_failed": home_failed,
    "visits_offline": visits_offline,
    "doctors_failed": doctors_failed,
    "booking_failed": booking_failed,
    "booking_taken": booking_taken,
    "booking_advice_failed": booking_advice_failed,
    "messages_thread_failed": messages_thread_failed,
    "picture_failed": picture_failed,
    "settings_failed": settings_failed,
    "notices": notices,
    "leaving": leaving,
    "doctor_day_failed": doctor_day_failed,
    "doctor_hours_failed": doctor_hours_failed,
    "doctor_overview_failed": doctor_overview_failed,
    "doctor_activity_failed": doctor_activity_failed,
    "doctor_files_failed": doctor_files_failed,
}
