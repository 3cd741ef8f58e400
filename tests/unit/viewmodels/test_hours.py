"""A doctor's hours: edited freely, sent as a whole, kept when the server is away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import AvailableTime
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import HeldHours
from careconnect_desktop.viewmodels.hours import HoursModel, Period, clock_text
from careconnect_desktop.viewmodels.notices import NoticeCentre
from tests.unit.viewmodels.conftest import Settle

MORNING, AFTERNOON = Period(540, 750), Period(840, 1110)


@pytest.fixture
def service() -> HeldHours:
    return HeldHours()


@pytest.fixture
def model(service: HeldHours, notices: NoticeCentre, tasks: TaskScope, owner: QObject) -> HoursModel:
    return HoursModel(samples.MEYER.schedule, samples.ZONE, service, notices, tasks, owner)


async def test_shows_the_schedule_as_it_is(model: HoursModel) -> None:
    shown = model.snapshot
    assert shown.periods(1) == (MORNING, AFTERNOON)
    assert shown.periods(7) == ()
    assert shown.slot_minutes == 30
    assert not shown.can_save


async def test_saves_the_whole_week_in_order(model: HoursModel, service: HeldHours, settle: Settle) -> None:
    model.remove(1, 0)
    model.add(6)
    model.change(6, 0, Period(1200, 1440))
    model.choose_slot_minutes(20)
    model.save()
    model.save()
    await settle()
    ((schedule, zone),) = service.saved
    assert zone == samples.ZONE
    assert schedule[0] == AvailableTime(1, "14:00", "18:30", slot_minutes=20)
    assert schedule[-1] == AvailableTime(6, "20:00", "24:00", slot_minutes=20)
    assert not model.snapshot.is_changed


async def test_buffers_that_were_set_elsewhere_stay(
    service: HeldHours, notices: NoticeCentre, tasks: TaskScope, owner: QObject, settle: Settle
) -> None:
    row = AvailableTime(2, "09:00", "12:00", slot_minutes=30, buffer_minutes=5)
    model = HoursModel((row,), None, service, notices, tasks, owner)
    model.add(2)
    model.save()
    await settle()
    assert {found.buffer_minutes for found in service.saved[0][0]} == {5}


@pytest.mark.parametrize(("period", "is_wrong"), [
    (Period(750, 840), False),
    (Period(700, 800), True),
    (Period(800, 800), True),
    (Period(820, 780), True),
    (Period(1000, 1200), True),
])  # fmt: skip
async def test_overlaps_and_backward_times_cannot_be_saved(model: HoursModel, period: Period, is_wrong: bool) -> None:
    model.add(3)
    model.change(3, 2, period)
    assert (3 in model.snapshot.wrong) is is_wrong
    assert model.snapshot.can_save is not is_wrong


async def test_monday_is_copied_to_the_working_days_alone(model: HoursModel) -> None:
    model.remove(1, 1)
    model.copy_to_working_days(1)
    assert [model.snapshot.periods(day) for day in range(1, 8)] == [(MORNING,)] * 5 + [()] * 2


async def test_a_failure_keeps_the_edits(model: HoursModel, service: HeldHours, settle: Settle) -> None:
    service.error = CareConnectError("unreachable", retryable=True)
    model.remove(5, 0)
    model.save()
    await settle()
    shown = model.snapshot
    assert shown.failure is not None
    assert shown.periods(5) == (AFTERNOON,)
    assert shown.can_save


async def test_what_is_edited_while_it_is_sent_stays_unsaved(
    model: HoursModel, service: HeldHours, settle: Settle
) -> None:
    model.remove(5, 0)
    model.save()
    model.remove(4, 0)
    await settle()
    assert model.snapshot.is_changed


def test_times_are_written_as_the_contract_has_them() -> None:
    assert [clock_text(minutes) for minutes in (0, 545, 1440)] == ["00:00", "09:05", "24:00"]
