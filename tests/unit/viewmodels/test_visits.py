"""A patient's visits: the next one, what to do now, and that time changes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.scheduling import Appointment, AppointmentMode, AppointmentStatus
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldAppointments, HeldCalls, HeldPresence
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.visit_steps import NextStep, step_now
from careconnect_desktop.viewmodels.visits import VisitsModel
from tests.unit.viewmodels.conftest import Settle

S = AppointmentStatus


class Desk:
    """A model and everything around it."""

    def __init__(
        self,
        visits: tuple[Appointment, ...],
        notices: NoticeCentre,
        tasks: TaskScope,
        clock: FixedClock,
        ticker: Ticker,
    ) -> None:
        self.source = HeldAppointments(visits)
        self.presence = HeldPresence(PresenceSnapshot(line=LineState.ONLINE))
        self.calls = HeldCalls()
        self.clock = clock
        self.ticker = ticker
        self.notices = notices
        self.model = VisitsModel(self.source, self.presence, self.calls, notices, tasks, clock, ticker, ticker)


@pytest.fixture
def desk(owner: QObject, notices: NoticeCentre, tasks: TaskScope, clock: FixedClock, ticker: Ticker) -> Desk:
    return Desk(samples.PATIENT_VISITS, notices, tasks, clock, ticker)


async def test_the_earliest_open_visit_is_next(desk: Desk) -> None:
    shown = desk.model.snapshot
    assert shown.next_visit is not None
    assert shown.next_visit.appointment.id == "a3"
    assert [found.id for found in shown.upcoming] == ["a4", "a5"]
    assert [found.id for found in shown.past] == ["a2", "a1"]


async def test_time_turns_preparing_into_entering_and_then_into_the_past(desk: Desk) -> None:
    visit = samples.PATIENT_VISITS[2]
    desk.clock.moment = visit.starts_at - timedelta(minutes=16)
    desk.ticker.ticked.emit()
    assert _step(desk) is NextStep.PREPARE
    desk.clock.moment = visit.starts_at - timedelta(minutes=15)
    desk.ticker.ticked.emit()
    assert _step(desk) is NextStep.ENTER
    desk.clock.moment = visit.ends_at + timedelta(minutes=60)
    desk.ticker.ticked.emit()
    assert _step(desk) is NextStep.ENTER
    desk.clock.moment = visit.ends_at + timedelta(minutes=61)
    desk.ticker.ticked.emit()
    assert desk.model.snapshot.next_visit is not None
    assert desk.model.snapshot.next_visit.appointment.id == "a4"
    assert desk.model.snapshot.past[0].id == "a3"


@pytest.mark.parametrize(("status", "mode", "step"), [
    (S.REQUESTED, AppointmentMode.VIDEO, NextStep.WAIT_FOR_ANSWER),
    (S.APPROVED, AppointmentMode.VIDEO, NextStep.ENTER),
    (S.CHECKED_IN, AppointmentMode.AUDIO, NextStep.WAIT),
    (S.IN_PROGRESS, AppointmentMode.VIDEO, NextStep.JOIN),
    (S.APPROVED, AppointmentMode.CHAT, NextStep.WRITE),
    (S.APPROVED, AppointmentMode.IN_PERSON, NextStep.GO_THERE),
])  # fmt: skip
def test_the_step_follows_status_and_mode(status: S, mode: AppointmentMode, step: NextStep) -> None:
    visit = samples.visit(1, samples.MEYER, samples.AMINA, 5, status, mode=mode)
    assert step_now(visit, samples.NOW) is step


async def test_presence_is_told_only_for_visits_that_were_approved(desk: Desk) -> None:
    desk.presence.put(PresenceSnapshot(line=LineState.ONLINE, online=frozenset({"DOC001"})))
    assert desk.model.snapshot.next_visit is not None
    assert desk.model.snapshot.next_visit.is_doctor_online is True
    desk.source.put(AppointmentsSnapshot(appointments=samples.REQUESTED_VISITS, is_loaded=True))
    assert desk.model.snapshot.next_visit.is_doctor_online is None


async def test_calling_names_the_visit_and_only_when_it_may_be_rung(desk: Desk) -> None:
    desk.model.call(samples.PATIENT_VISITS[2])
    assert desk.calls.placed == [("d1", "a3")]
    desk.clock.moment -= timedelta(hours=5)
    desk.model.call(samples.PATIENT_VISITS[2])
    assert len(desk.calls.placed) == 1


async def test_cancelling_is_told_and_runs_once(desk: Desk, settle: Settle) -> None:
    visit = samples.PATIENT_VISITS[2]
    desk.model.cancel(visit)
    desk.model.cancel(visit)
    assert desk.model.snapshot.busy_ids == {"a3"}
    await settle()
    assert desk.source.changes == [("a3", "cancel")]
    assert desk.model.snapshot.busy_ids == frozenset()
    assert [notice.key for notice in desk.notices.snapshot.notices] == ["visit_cancelled"]


async def test_a_failed_cancel_offers_another_try(desk: Desk, settle: Settle) -> None:
    desk.source.error = CareConnectError("unreachable", retryable=True)
    desk.model.cancel(samples.PATIENT_VISITS[2])
    await settle()
    (notice,) = desk.notices.snapshot.notices
    assert notice.key == "unreachable"
    desk.notices.act(notice.id)
    await settle()
    assert desk.source.changes == [("a3", "cancel"), ("a3", "cancel")]


async def test_a_failed_refresh_keeps_the_list_and_is_told_once(desk: Desk) -> None:
    error = CareConnectError("unreachable", retryable=True)
    desk.source.put(replace(desk.source.snapshot, error=error))
    failure = desk.model.snapshot.failure
    assert failure is not None
    assert desk.model.snapshot.next_visit is not None
    desk.ticker.ticked.emit()
    assert desk.model.snapshot.failure is failure
    desk.source.put(replace(desk.source.snapshot, error=None))
    assert desk.model.snapshot.failure is None


async def test_nothing_is_told_while_nothing_changes(desk: Desk) -> None:
    told: list[bool] = []
    desk.model.changed.connect(lambda: told.append(True))
    desk.ticker.ticked.emit()
    desk.clock.moment += timedelta(seconds=10)
    desk.ticker.ticked.emit()
    assert told == []
    desk.clock.moment += timedelta(minutes=1)
    desk.ticker.ticked.emit()
    assert told == [True]


async def test_a_closed_model_hears_nothing_more(desk: Desk) -> None:
    desk.model.close()
    desk.source.put(AppointmentsSnapshot(is_loaded=True))
    assert desk.model.snapshot.next_visit is not None


def _step(desk: Desk) -> NextStep | None:
    visit = desk.model.snapshot.next_visit
    return visit.step if visit else None


async def test_checking_in_tells_place_and_number(desk: Desk, settle: Settle) -> None:
    visit = samples.PATIENT_VISITS[2]
    desk.model.check_in(visit, "At home, Berlin", "")
    desk.model.check_in(visit, "again", "")
    await settle()
    assert desk.source.check_ins == [("a3", "At home, Berlin", None)]
    assert desk.model.snapshot.busy_ids == frozenset()
