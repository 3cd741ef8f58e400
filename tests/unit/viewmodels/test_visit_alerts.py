"""Changed visits are told to who looks elsewhere, without a name or a time, and go when they come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.scheduling import Appointment, AppointmentStatus
from careconnect_desktop.ports.notifications import Notification
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldAppointments, HeldCalls, HeldPresence
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.visit_alerts import VISIT_KEY, VisitAlerts, visit_notification
from careconnect_desktop.viewmodels.visit_news import NewsKind
from careconnect_desktop.viewmodels.visits import VisitsModel

NEXT = samples.visit(3, samples.MEYER, samples.AMINA, 12, AppointmentStatus.APPROVED)


class Desk:
    def __init__(self, notices: NoticeCentre, tasks: TaskScope, ticker: Ticker) -> None:
        self.source = HeldAppointments((NEXT,))
        presence = HeldPresence(PresenceSnapshot())
        self.visits = VisitsModel(self.source, presence, HeldCalls(), notices, tasks, FixedClock(), ticker, ticker)
        self.is_looking = False
        self.shown: list[Notification] = []
        self.withdrawn: list[str] = []
        self.alerts = VisitAlerts(
            self.visits,
            is_looking=lambda: self.is_looking,
            show=self.shown.append,
            withdraw=self.withdrawn.append,
            parent=ticker,
        )

    def move(self, hours: int) -> None:
        visit: Appointment = replace(
            NEXT, starts_at=NEXT.starts_at + timedelta(hours=hours), version=NEXT.version + hours
        )
        self.source.put(AppointmentsSnapshot(appointments=(visit,), is_loaded=True))


@pytest.fixture
def desk(notices: NoticeCentre, tasks: TaskScope, ticker: Ticker) -> Desk:
    return Desk(notices, tasks, ticker)


async def test_a_move_is_told_once_and_goes_when_the_person_is_back(desk: Desk, ticker: Ticker) -> None:
    desk.move(1)
    ticker.ticked.emit()
    assert [found.title for found in desk.shown] == ["Your visit has a new time"]
    assert desk.withdrawn == []
    desk.alerts.looked()
    desk.alerts.looked()
    assert desk.withdrawn == [VISIT_KEY]


async def test_who_looks_is_told_on_the_page_alone(desk: Desk) -> None:
    desk.is_looking = True
    desk.move(1)
    assert desk.shown == []
    desk.is_looking = False
    desk.move(2)
    assert len(desk.shown) == 1


async def test_nothing_stays_after_the_session(desk: Desk) -> None:
    desk.move(1)
    desk.alerts.close()
    assert desk.withdrawn == [VISIT_KEY]
    desk.move(2)
    assert len(desk.shown) == 1


@pytest.mark.parametrize("kind", list(NewsKind))
def test_every_kind_has_words_without_a_name(kind: NewsKind) -> None:
    told = visit_notification(kind)
    assert told.title
    assert "Meyer" not in f"{told.title} {told.body}"
