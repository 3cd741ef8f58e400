"""Who waits or asks is told to a doctor who looks elsewhere: without a name, once, and gone when they are back."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.scheduling import Appointment, AppointmentStatus
from careconnect_desktop.ports.notifications import Notification
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldAppointments, HeldCalls, HeldPresence
from careconnect_desktop.viewmodels.doctor_day import DoctorDayModel
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.waiting_alerts import WAITING_KEY, WaitingAlerts

COMING = replace(samples.DOCTOR_VISITS[4], status=AppointmentStatus.APPROVED)
REQUEST = samples.DOCTOR_VISITS[8]


class Desk:
    def __init__(self, notices: NoticeCentre, tasks: TaskScope, ticker: Ticker) -> None:
        self.source = HeldAppointments((COMING,), is_loaded=False)
        zone = ZoneInfo(samples.ZONE)
        self.day = DoctorDayModel(
            self.source,
            HeldPresence(PresenceSnapshot()),
            HeldCalls(),
            notices,
            tasks,
            FixedClock(),
            ticker,
            zone,
            ticker,
        )
        self.is_looking = False
        self.shown: list[Notification] = []
        self.withdrawn: list[str] = []
        self.alerts = WaitingAlerts(
            self.day,
            is_looking=lambda: self.is_looking,
            show=self.shown.append,
            withdraw=self.withdrawn.append,
            parent=ticker,
        )
        self.put(COMING)

    def put(self, *visits: Appointment) -> None:
        self.source.put(AppointmentsSnapshot(appointments=visits, is_loaded=True))

    def arrive(self, *others: Appointment) -> None:
        self.put(replace(COMING, status=AppointmentStatus.CHECKED_IN, version=2), *others)


@pytest.fixture
def desk(notices: NoticeCentre, tasks: TaskScope, ticker: Ticker) -> Desk:
    return Desk(notices, tasks, ticker)


async def test_an_arrival_is_told_once_without_a_name(desk: Desk, ticker: Ticker) -> None:
    assert desk.shown == []
    desk.arrive()
    ticker.ticked.emit()
    assert len(desk.shown) == 1
    assert "1" in desk.shown[0].title
    assert not any(part in repr(desk.shown) for part in ("Amina", "Hassan", "blood"))


async def test_a_request_is_told_as_well(desk: Desk) -> None:
    desk.put(COMING, REQUEST)
    assert [found.title for found in desk.shown] == ["Somebody asks for a visit"]


async def test_who_looks_is_not_told_and_what_was_told_goes(desk: Desk) -> None:
    desk.arrive()
    desk.is_looking = True
    desk.arrive(REQUEST)
    assert len(desk.shown) == 1
    assert desk.withdrawn == [WAITING_KEY]
    desk.alerts.looked()
    assert desk.withdrawn == [WAITING_KEY]


async def test_nothing_stays_when_nobody_waits_any_more_or_the_doctor_leaves(desk: Desk) -> None:
    desk.arrive()
    desk.put(replace(COMING, status=AppointmentStatus.CANCELLED, version=3))
    assert desk.withdrawn == [WAITING_KEY]
    desk.arrive()
    desk.alerts.close()
    assert desk.withdrawn == [WAITING_KEY, WAITING_KEY]
    desk.put(COMING, REQUEST)
    assert len(desk.shown) == 2
