"""The scenes of booking and moving a visit, step by step."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from careconnect_desktop.model.care import SymptomAdvice
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.patient_bench import PatientServices, booking_over, doctors_place, services_of
from careconnect_desktop.ui.gallery.patient_stand_ins import COLD, EMERGENCY, HeldCare
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.viewmodels.booking import BookingModel


async def booking_time(studio: Studio) -> QWidget:
    """Booking: times, in two zones."""
    workspace, doctors = await doctors_place(studio)
    doctors.open_booking(samples.OKAFOR)
    await studio.settle()
    return workspace


async def booking_months(studio: Studio) -> QWidget:
    """Booking: the days of two months."""
    services = services_of(samples.LATER_VISITS)
    services.clock = held.FixedClock(samples.NOW + timedelta(days=14))
    services.directory = held.HeldDirectory(slots=samples.slots(day_count=30))
    workspace, _model = await booking_over(studio, services, has_time=False)
    return workspace


async def booking_reason(studio: Studio) -> QWidget:
    """Booking: what brings you."""
    workspace, model = await _booking(studio)
    model.go_on()
    return workspace


async def booking_advice(studio: Studio) -> QWidget:
    """Booking: a first answer to the symptoms."""
    return await _advice(studio, COLD, "A cough and a sore throat for three days")


async def booking_emergency(studio: Studio) -> QWidget:
    """Booking: a red flag."""
    return await _advice(studio, EMERGENCY, "Crushing pain in my chest")


async def booking_move(studio: Studio) -> QWidget:
    """Another time for a visit: a look at it all."""
    moving = samples.LATER_VISITS[1]
    workspace, model = await booking_over(studio, services_of(samples.LATER_VISITS), moving=moving)
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


async def _booking(studio: Studio) -> tuple[Workspace, BookingModel]:
    return await booking_over(studio, services_of(samples.PATIENT_VISITS))


async def _advice(studio: Studio, advice: SymptomAdvice, symptoms: str) -> Workspace:
    services = PatientServices(held.HeldAppointments(samples.PATIENT_VISITS), care=HeldCare(advice))
    workspace, model = await booking_over(studio, services)
    model.go_on()
    if model.intake is not None:
        model.intake.write(symptoms)
        model.intake.set_country("DE")
        model.intake.ask()
    await studio.settle()
    return workspace


BOOKING_SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "booking_1_time": booking_time,
    "booking_1_months": booking_months,
    "booking_2_reason": booking_reason,
    "booking_2_advice": booking_advice,
    "booking_2_emergency": booking_emergency,
    "booking_move": booking_move,
    "booking_3_summary": booking_summary,
    "booking_4_done": booking_done,
}
