"""A doctor's day: who is on it, who waits, who asks, whom Enter calls."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.scheduling import AppointmentMode, AppointmentStatus
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldAppointments, HeldCalls, HeldPresence
from careconnect_desktop.viewmodels.doctor_day import DoctorDayModel
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.ticker import Ticker
from tests.unit.viewmodels.conftest import Settle

S = AppointmentStatus


class Desk:
    """A model and everything around it."""

    def __init__(self, notices: NoticeCentre, tasks: TaskScope, clock: FixedClock, ticker: Ticker) -> None:
        self.source = HeldAppointments(samples.DOCTOR_VISITS)
        self.presence = HeldPresence(PresenceSnapshot(line=LineState.ONLINE))
        self.calls = HeldCalls()
        self.notices, self.clock, self.ticker = notices, clock, ticker
        zone = ZoneInfo(samples.ZONE)
        self.model = DoctorDayModel(self.source, self.presence, self.calls, notices, tasks, clock, ticker, zone, ticker)


@pytest.fixture
def desk(owner: QObject, notices: NoticeCentre, tasks: TaskScope, clock: FixedClock, ticker: Ticker) -> Desk:
    return Desk(notices, tasks, clock, ticker)


async def test_the_day_holds_what_was_approved_and_further(desk: Desk) -> None:
    shown = desk.model.snapshot
    assert [entry.appointment.id for entry in shown.entries] == ["a21", "a22", "a23", "a24", "a25", "a26", "a27"]
    assert [found.id for found in shown.requests] == ["a28", "a29", "a30"]


async def test_who_waits_longest_comes_first(desk: Desk) -> None:
    waiting = desk.model.snapshot.waiting
    assert [(entry.appointment.id, entry.waiting_minutes) for entry in waiting] == [("a23", 22), ("a24", 4)]
    assert desk.model.snapshot.chosen is not None
    assert desk.model.snapshot.chosen.appointment.id == "a23"


async def test_waiting_grows_with_the_time(desk: Desk) -> None:
    desk.clock.moment += timedelta(minutes=3)
    desk.ticker.ticked.emit()
    assert [entry.waiting_minutes for entry in desk.model.snapshot.waiting] == [25, 7]


async def test_calls_the_chosen_patient_for_their_visit(desk: Desk) -> None:
    desk.model.choose("a24")
    desk.model.call_chosen()
    assert desk.calls.placed == [("p1", "a24")]
    assert [found.id for found in desk.model.snapshot.earlier_visits] == ["a20"]


@pytest.mark.parametrize(("status", "mode", "is_callable"), [
    (S.APPROVED, AppointmentMode.VIDEO, True),
    (S.CHECKED_IN, AppointmentMode.AUDIO, True),
    (S.IN_PROGRESS, AppointmentMode.VIDEO, True),
    (S.APPROVED, AppointmentMode.IN_PERSON, False),
    (S.COMPLETED, AppointmentMode.VIDEO, False),
    (S.REQUESTED, AppointmentMode.VIDEO, False),
])  # fmt: skip
async def test_only_visits_to_come_are_called(desk: Desk, status: S, mode: AppointmentMode, is_callable: bool) -> None:
    visit = samples.visit(1, samples.MEYER, samples.AMINA, 5, status, mode=mode)
    desk.source.put(AppointmentsSnapshot(appointments=(visit,), is_loaded=True))
    desk.model.choose("a1")
    desk.model.call_chosen()
    assert bool(desk.calls.placed) is is_callable


async def test_answers_a_request_once_and_tells_it(desk: Desk, settle: Settle) -> None:
    request = desk.model.snapshot.requests[0]
    desk.model.approve(request)
    desk.model.reject(request)
    await settle()
    assert desk.source.changes == [("a28", "approve")]
    assert [notice.key for notice in desk.notices.snapshot.notices] == ["request_approved"]
    desk.model.reject(desk.model.snapshot.requests[1])
    await settle()
    assert desk.source.changes[-1] == ("a29", "reject")


async def test_a_stale_answer_is_told(desk: Desk, settle: Settle) -> None:
    desk.source.error = CareConnectError("conflict")
    desk.model.complete(samples.DOCTOR_VISITS[3])
    await settle()
    assert desk.source.changes == [("a23", "complete")]
    assert [notice.key for notice in desk.notices.snapshot.notices] == ["conflict"]
    assert desk.model.snapshot.busy_ids == frozenset()


async def test_presence_marks_the_patients_who_are_there(desk: Desk) -> None:
    desk.presence.put(PresenceSnapshot(line=LineState.ONLINE, online=frozenset({"PAT002"})))
    online = [entry.appointment.id for entry in desk.model.snapshot.entries if entry.is_patient_online]
    assert online == ["a23"]
    desk.presence.put(PresenceSnapshot(line=LineState.CONNECTING, online=frozenset({"PAT002"})))
    assert {entry.is_patient_online for entry in desk.model.snapshot.entries} == {None}


async def test_today_is_followed_over_midnight_but_a_chosen_day_stays(desk: Desk) -> None:
    desk.clock.moment = datetime(2027, 3, 10, 23, 30, tzinfo=UTC)
    desk.ticker.ticked.emit()
    assert desk.model.snapshot.day == date(2027, 3, 11)
    desk.model.step_day(-1)
    desk.ticker.ticked.emit()
    assert desk.model.snapshot.day == date(2027, 3, 10)
    desk.model.show_day(date(2027, 3, 11))
    desk.clock.moment += timedelta(days=1)
    desk.ticker.ticked.emit()
    assert desk.model.snapshot.day == date(2027, 3, 12)


async def test_a_request_that_passed_is_no_question_any_more(desk: Desk) -> None:
    desk.clock.moment = samples.NOW + timedelta(days=1, hours=2)
    desk.ticker.ticked.emit()
    assert [found.id for found in desk.model.snapshot.requests] == ["a29", "a30"]


async def test_the_next_is_called_over_midnight_and_a_forgotten_check_in_is_nobody(desk: Desk) -> None:
    desk.clock.moment = datetime(2027, 3, 10, 22, 55, tzinfo=UTC)
    soon = replace(
        samples.DOCTOR_VISITS[4],
        starts_at=datetime(2027, 3, 10, 23, 5, tzinfo=UTC),
        updated_at=datetime(2027, 3, 10, 22, 50, tzinfo=UTC),
    )
    forgotten = replace(soon, id="old", starts_at=soon.starts_at - timedelta(days=2))
    desk.source.put(AppointmentsSnapshot(appointments=(forgotten, soon), is_loaded=True))
    shown = desk.model.snapshot
    assert shown.day == date(2027, 3, 10)
    assert [(entry.appointment.id, entry.waiting_minutes) for entry in shown.waiting] == [("a24", 5)]
    desk.model.call_next()
    assert desk.calls.placed == [("p1", "a24")]
    assert desk.model.snapshot.day == date(2027, 3, 11)


async def test_only_what_has_begun_and_is_open_can_be_closed(desk: Desk) -> None:
    for visit_id in ("a25", "a21"):
        desk.model.choose(visit_id)
        desk.model.complete_chosen()
        desk.model.mark_chosen_no_show()
    assert desk.source.changes == []
    assert desk.model.snapshot.busy_ids == frozenset()


async def test_a_visit_that_a_call_has_begun_early_is_done_when_the_call_is(desk: Desk) -> None:
    early = replace(
        next(found for found in samples.DOCTOR_VISITS if found.id == "a25"), status=AppointmentStatus.IN_PROGRESS
    )
    desk.source.put(AppointmentsSnapshot(appointments=(early,), is_loaded=True))
    desk.model.choose("a25")
    assert early.starts_at > desk.clock.moment
    desk.model.mark_chosen_no_show()
    desk.model.complete_chosen()
    assert desk.model.snapshot.busy_ids == {"a25"}
    await asyncio.sleep(0)
    assert desk.source.changes == [("a25", "complete")]
