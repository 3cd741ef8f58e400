"""Scenes of places where nothing is yet, or nothing was found: each says what to do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QWidget

from careconnect_desktop.model.reports import AppointmentCounts
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.patients import PatientsSnapshot
from careconnect_desktop.ui.gallery import doctor_bench, samples
from careconnect_desktop.ui.gallery import doctor_stand_ins as own
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.patient_bench import PatientServices, booking_over, patient_at
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.fields import TextField

_NOBODY = "Okonkwo-Lindqvist"


async def visits_empty(studio: Studio) -> QWidget:
    """No visit yet."""
    return await patient_at(studio, PatientServices(held.HeldAppointments()), "visits")


async def messages_empty(studio: Studio) -> QWidget:
    """No conversation yet."""
    services = PatientServices(held.HeldAppointments(), chat=held.HeldChat(ChatSnapshot(is_loaded=True)))
    return await patient_at(studio, services, "messages")


async def messages_new(studio: Studio) -> QWidget:
    """A conversation without a word yet."""
    thread = Thread(person=samples.MEYER, is_loading=False)
    chat = held.HeldChat(ChatSnapshot(conversations=samples.CONVERSATIONS[1:], thread=thread, is_loaded=True))
    return await patient_at(studio, PatientServices(held.HeldAppointments(), chat=chat), "messages")


async def messages_closed(studio: Studio) -> QWidget:
    """Conversations, and none is open."""
    chat = held.HeldChat(ChatSnapshot(conversations=samples.CONVERSATIONS, is_loaded=True))
    return await patient_at(studio, PatientServices(held.HeldAppointments(), chat=chat), "messages")


async def doctors_none(studio: Studio) -> QWidget:
    """Nobody is found."""
    services = PatientServices(held.HeldAppointments(), directory=held.HeldDirectory(()))
    return await patient_at(studio, services, "doctors")


async def booking_no_times(studio: Studio) -> QWidget:
    """A doctor without any free time."""
    services = PatientServices(held.HeldAppointments(), directory=held.HeldDirectory(slots=()))
    workspace, _model = await booking_over(studio, services, has_time=False)
    return workspace


async def booking_full_day(studio: Studio) -> QWidget:
    """A day without a free time, between others."""
    workspace, model = await booking_over(studio, PatientServices(held.HeldAppointments()), has_time=False)
    model.choose_day(next(entry.day for entry in model.snapshot.days if not entry.free_count))
    await studio.settle()
    return workspace


async def settings_nothing_found(studio: Studio) -> QWidget:
    """A word that is nowhere in the settings."""
    workspace = await patient_at(studio, PatientServices(held.HeldAppointments()), "settings")
    _type(workspace.settings.search, _NOBODY)
    await studio.settle()
    return workspace


async def doctor_patients_empty(studio: Studio) -> QWidget:
    """A doctor without patients."""
    patients = own.HeldPatients(PatientsSnapshot(is_loaded=True))
    common, parts = doctor_bench.doctor_parts(studio, (), patients=patients)
    return await doctor_bench.shown(studio, doctor_bench.patients_place(common, parts))


async def doctor_patients_none_found(studio: Studio) -> QWidget:
    """No patient has that name."""
    common, parts = doctor_bench.doctor_parts(studio, ())
    place = doctor_bench.patients_place(common, parts)
    _type(place.search, _NOBODY)
    return await doctor_bench.shown(studio, place)


async def doctor_patient_no_files(studio: Studio) -> QWidget:
    """No picture was sent with this patient."""
    patients = own.HeldPatients()
    patients.found = ()
    return await doctor_bench.files_of(studio, patients)


async def doctor_hours_empty(studio: Studio) -> QWidget:
    """A doctor without hours: nobody can book."""
    workspace, _parts = doctor_bench.doctor_workspace(studio, ())
    workspace.show_place("hours")
    return await doctor_bench.shown(studio, workspace)


async def doctor_overview_empty(studio: Studio) -> QWidget:
    """Nothing was booked, and nobody has rated."""
    reports = own.HeldReports()
    reports.counts, reports.given = AppointmentCounts(by_status=(), by_day=()), ()
    return await doctor_bench.numbers_of(studio, reports)


async def doctor_activity_empty(studio: Studio) -> QWidget:
    """Nothing was done yet."""
    reports = own.HeldReports()
    reports.pages = ((),)
    return await doctor_bench.log_of(studio, reports)


def _type(field: TextField, text: str) -> None:
    field.line.setText(text)
    field.line.textEdited.emit(text)


EMPTY_SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "visits_empty": visits_empty,
    "messages_empty": messages_empty,
    "messages_closed": messages_closed,
    "messages_new": messages_new,
    "doctors_none": doctors_none,
    "booking_no_times": booking_no_times,
    "booking_full_day": booking_full_day,
    "settings_nothing_found": settings_nothing_found,
    "doctor_patients_empty": doctor_patients_empty,
    "doctor_patients_none_found": doctor_patients_none_found,
    "doctor_patient_no_files": doctor_patient_no_files,
    "doctor_hours_empty": doctor_hours_empty,
    "doctor_overview_empty": doctor_overview_empty,
    "doctor_activity_empty": doctor_activity_empty,
}
