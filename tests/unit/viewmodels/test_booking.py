"""Booking: days and times in the patient's zone, steps that lose nothing, a time that somebody else took."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Practitioner
from careconnect_desktop.model.scheduling import Appointment, AppointmentMode, Slot
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldAppointments, HeldDirectory
from careconnect_desktop.viewmodels.booking import BookingModel, BookingStep, PartOfDay, part_of_day, zone_named
from tests.unit.viewmodels.conftest import Settle

BERLIN = ZoneInfo("Europe/Berlin")


class Desk:
    """A booking with one doctor, and the services behind it."""

    def __init__(self, doctor: Practitioner, tasks: TaskScope, owner: QObject, slots: tuple[Slot, ...] | None = None):
        self.directory = HeldDirectory(slots=slots)
        self.booker = HeldAppointments()
        self.clock = FixedClock()
        self.model = BookingModel(doctor, self.directory, self.booker, tasks, self.clock, BERLIN, owner)

    def first_free(self) -> Slot:
        return next(slot for _part, slots in self.model.snapshot.parts for slot in slots if slot.is_available)


@pytest.fixture
async def desk(tasks: TaskScope, owner: QObject, settle: Settle) -> Desk:
    desk = Desk(samples.MEYER, tasks, owner)
    desk.model.load()
    await settle()
    return desk


async def test_fourteen_days_from_today_with_their_free_times(desk: Desk) -> None:
    days = desk.model.snapshot.days
    assert len(days) == 14
    assert days[0].day == date(2027, 3, 10)
    assert days[0].free_count > 0
    assert next(entry for entry in days if entry.day == date(2027, 3, 13)).free_count == 0
    assert desk.model.snapshot.chosen_day == date(2027, 3, 10)


async def test_times_stand_in_their_part_of_the_day(desk: Desk) -> None:
    parts = dict(desk.model.snapshot.parts)
    assert all(slot.starts_at.astimezone(BERLIN).hour < 12 for slot in parts[PartOfDay.MORNING])
    assert all(slot.starts_at.astimezone(BERLIN).hour >= 17 for slot in parts[PartOfDay.EVENING])


async def test_one_clock_names_no_zone_and_two_do(desk: Desk, tasks: TaskScope, owner: QObject, settle: Settle) -> None:
    assert desk.model.snapshot.doctor_zone is None
    other = Desk(samples.OKAFOR, tasks, owner)
    other.model.load()
    await settle()
    assert other.model.snapshot.doctor_zone == "America/New_York"


async def test_a_change_of_clocks_within_the_strip_names_the_zone(
    tasks: TaskScope, owner: QObject, settle: Settle
) -> None:
    # Lagos keeps Berlin's winter time all year: they agree on 20 March and differ from 28 March on.
    desk = Desk(replace(samples.MEYER, time_zone="Africa/Lagos"), tasks, owner)
    desk.clock.moment = datetime(2027, 3, 20, 9, 0, tzinfo=UTC)
    desk.model.load()
    await settle()
    assert desk.model.snapshot.doctor_zone == "Africa/Lagos"


async def test_a_slot_late_in_the_doctors_day_is_on_the_patients_next_day(
    tasks: TaskScope, owner: QObject, settle: Settle
) -> None:
    start = datetime(2027, 3, 10, 23, 30, tzinfo=UTC)
    desk = Desk(samples.OKAFOR, tasks, owner, slots=(Slot(start, start + timedelta(minutes=30), True),))
    desk.model.load()
    await settle()
    assert desk.model.snapshot.chosen_day == date(2027, 3, 11)


async def test_going_back_keeps_every_choice(desk: Desk) -> None:
    model, slot = desk.model, desk.first_free()
    model.go_on()
    assert _step(desk) is BookingStep.TIME
    model.choose_slot(slot)
    model.go_on()
    model.write_reason("A cough")
    model.choose_mode(AppointmentMode.AUDIO)
    model.go_on()
    assert _step(desk) is BookingStep.SUMMARY
    assert model.go_back()
    assert model.go_back()
    assert not model.go_back()
    shown = model.snapshot
    assert (shown.chosen_slot, shown.reason, shown.mode) == (slot, "A cough", AppointmentMode.AUDIO)


async def test_another_day_keeps_the_chosen_time(desk: Desk) -> None:
    slot = desk.first_free()
    desk.model.choose_slot(slot)
    desk.model.choose_day(date(2027, 3, 11))
    assert desk.model.snapshot.chosen_slot == slot


async def test_loading_again_keeps_the_chosen_time_while_it_is_free(desk: Desk, settle: Settle) -> None:
    slot = desk.first_free()
    desk.model.choose_slot(slot)
    desk.model.load()
    await settle()
    assert desk.model.snapshot.chosen_slot == slot
    desk.directory.slots_now = tuple(
        replace(found, is_available=False) if found == slot else found for found in samples.slots()
    )
    desk.model.load()
    await settle()
    assert desk.model.snapshot.chosen_slot is None


async def test_a_taken_time_cannot_be_chosen(desk: Desk) -> None:
    slot = desk.first_free()
    desk.model.choose_slot(replace(slot, is_available=False))
    assert desk.model.snapshot.chosen_slot is None


async def test_books_once_and_tells_it(desk: Desk, settle: Settle) -> None:
    told: list[Appointment] = []
    desk.model.booked.connect(told.append)
    _to_summary(desk)
    desk.model.go_on()
    desk.model.go_on()
    assert not desk.model.go_back()
    await settle()
    (request,) = desk.booker.bookings
    assert request.doctor_id == "d1"
    assert request.reason == "A cough"
    assert len(told) == 1
    assert desk.model.snapshot.step is BookingStep.DONE


async def test_a_time_that_somebody_took_leads_back_to_the_times(desk: Desk, settle: Settle) -> None:
    _to_summary(desk)
    desk.booker.error = CareConnectError("slot_taken")
    asked_before = len(desk.directory.asked)
    desk.model.go_on()
    await settle()
    shown = desk.model.snapshot
    assert shown.step is BookingStep.TIME
    assert shown.chosen_slot is None
    assert shown.reason == "A cough "
    assert shown.failure is not None
    assert shown.failure.key == "slot_taken"
    assert len(desk.directory.asked) == asked_before + 1


async def test_a_time_that_has_passed_meanwhile_leads_back_to_the_times(desk: Desk, settle: Settle) -> None:
    _to_summary(desk)
    desk.booker.error = CareConnectError("validation_failed", details=("startsAt: must be in the future",))
    desk.model.go_on()
    await settle()
    shown = desk.model.snapshot
    assert (shown.step, shown.chosen_slot, shown.reason) == (BookingStep.TIME, None, "A cough ")
    assert shown.failure is not None
    assert shown.failure.key == "slot_gone"


async def test_another_failure_stays_at_the_summary(desk: Desk, settle: Settle) -> None:
    _to_summary(desk)
    desk.booker.error = CareConnectError("unreachable", retryable=True)
    desk.model.go_on()
    await settle()
    assert _step(desk) is BookingStep.SUMMARY
    desk.model.go_on()
    await settle()
    assert _step(desk) is BookingStep.DONE


async def test_no_times_for_want_of_a_server(tasks: TaskScope, owner: QObject, settle: Settle) -> None:
    desk = Desk(samples.MEYER, tasks, owner)
    desk.directory.error = CareConnectError("unreachable", retryable=True)
    desk.model.load()
    await settle()
    assert desk.model.snapshot.failure is not None
    assert not desk.model.snapshot.is_loading
    desk.directory.error = None
    desk.model.load()
    await settle()
    assert desk.model.snapshot.days


@pytest.mark.parametrize(("hour", "part"), [
    (0, PartOfDay.MORNING),
    (11, PartOfDay.MORNING),
    (12, PartOfDay.AFTERNOON),
    (16, PartOfDay.AFTERNOON),
    (17, PartOfDay.EVENING),
])  # fmt: skip
def test_parts_of_the_day(hour: int, part: PartOfDay) -> None:
    assert part_of_day(datetime(2027, 3, 10, hour, tzinfo=BERLIN)) is part


@pytest.mark.parametrize("name", [None, "", "Mars/Olympus", "../etc/passwd"])
def test_an_unknown_zone_falls_back(name: str | None) -> None:
    assert zone_named(name, BERLIN) is BERLIN


def _to_summary(desk: Desk) -> None:
    desk.model.choose_slot(desk.first_free())
    desk.model.go_on()
    desk.model.write_reason("A cough ")
    desk.model.go_on()


def _step(desk: Desk) -> BookingStep:
    return desk.model.snapshot.step
