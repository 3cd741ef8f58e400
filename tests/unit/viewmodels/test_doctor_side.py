"""A doctor's small models: missed calls, where a patient is, numbers whose answers overtake each other."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Party
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.people import Role
from careconnect_desktop.model.reports import AppointmentCounts, Feedback
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.doctor_stand_ins import HeldCallNews, HeldEncounters
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldCalls, HeldDocuments
from careconnect_desktop.viewmodels.figures import FiguresModel
from careconnect_desktop.viewmodels.missed_calls import MISSED_CALLS, MissedCallsModel
from careconnect_desktop.viewmodels.patients import visit_of_now
from careconnect_desktop.viewmodels.whereabouts import WhereaboutsModel

AMINA = Party(id="p1", medical_id="PAT001", name="Amina Hassan", role=Role.PATIENT)
MISSED = CallSnapshot(
    call_id="c1", is_caller=False, peer=AMINA, phase=CallPhase.ENDED, end_reason=EndReason.TIMEOUT, appointment_id="a24"
)


async def quiet() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


# ---- missed calls


def a_model(documents: HeldDocuments | None = None) -> tuple[MissedCallsModel, HeldCallNews, HeldCalls]:
    news, calls = HeldCallNews(), HeldCalls()
    return MissedCallsModel(news, calls, FixedClock(), documents or HeldDocuments()), news, calls


def test_two_tries_of_one_person_are_one_line_that_counts() -> None:
    model, news, calls = a_model()
    news.tell(MISSED)
    news.tell(MISSED)
    news.tell(replace(MISSED, call_id="c2", end_reason=EndReason.CANCELLED))
    (line,) = model.snapshot.calls
    assert line.count == 2
    model.call_back(line)
    assert calls.placed == [("p1", "a24")]
    assert model.snapshot.calls == ()
    model.close()


def test_declined_answered_elsewhere_and_own_calls_are_not_missed() -> None:
    model, news, _calls = a_model()
    for number, reason in enumerate((EndReason.DECLINED, EndReason.ANSWERED_ELSEWHERE, EndReason.DECLINED_ELSEWHERE)):
        news.tell(replace(MISSED, call_id=f"c{number}", end_reason=reason))
    news.tell(replace(MISSED, call_id="own", is_caller=True))
    assert model.snapshot.calls == ()
    model.close()


def test_who_was_spoken_with_is_no_longer_missed() -> None:
    model, news, _calls = a_model()
    news.tell(MISSED)
    news.tell(replace(MISSED, call_id="c3", is_caller=True, phase=CallPhase.CONNECTED, end_reason=None))
    assert model.snapshot.calls == ()
    model.close()


def test_a_restart_keeps_missed_calls_until_they_are_put_away() -> None:
    documents = HeldDocuments()
    model, news, _calls = a_model(documents)
    news.tell(MISSED)
    news.tell(replace(MISSED, call_id="c2", appointment_id=None))
    news.tell(replace(MISSED, call_id="c3", peer=Party(medical_id="PAT009")))
    shown = model.snapshot
    model.close()
    again, _news, calls = a_model(documents)
    assert again.snapshot == shown
    nameless, amina = again.snapshot.calls
    again.call_back(amina)
    assert calls.placed == [("p1", None)]
    again.dismiss(nameless)
    assert documents.kept == {}
    again.close()


@pytest.mark.parametrize("items", [None, [{"callId": "c1"}], [{"peerRole": "king"}], ["c1"]])
def test_missed_calls_that_another_version_wrote_are_none(items: object) -> None:
    documents = HeldDocuments()
    documents.write(MISSED_CALLS, "", {"items": items})
    model, _news, _calls = a_model(documents)
    assert model.snapshot.calls == ()
    model.close()


# ---- where the patient is


async def test_nobody_is_asked_before_the_check_in_and_once_after_it(tasks: TaskScope) -> None:
    source = HeldEncounters()
    model = WhereaboutsModel(source, tasks)
    waiting = samples.DOCTOR_VISITS[4]
    model.open(replace(waiting, status=AppointmentStatus.APPROVED))
    await quiet()
    assert source.asked == []
    for _ in range(3):
        model.open(waiting)
        await quiet()
    assert source.asked == ["a24"]
    assert model.snapshot.has_any
    # Each look leaves an entry in the log: what is known is not asked again.
    model.open(samples.DOCTOR_VISITS[3])
    await quiet()
    model.open(waiting)
    await quiet()
    assert source.asked == ["a24", "a23"]


async def test_a_failure_is_told_and_asked_again_only_by_a_person(tasks: TaskScope) -> None:
    source = HeldEncounters()
    source.error = CareConnectError("unreachable", retryable=True)
    model = WhereaboutsModel(source, tasks)
    model.open(samples.DOCTOR_VISITS[4])
    await quiet()
    model.open(samples.DOCTOR_VISITS[4])
    await quiet()
    assert model.snapshot.failure is not None
    assert len(source.asked) == 1
    source.error = None
    model.try_again()
    await quiet()
    assert model.snapshot.failure is None
    assert model.snapshot.has_any


async def test_an_answer_for_another_visit_is_not_shown(tasks: TaskScope) -> None:
    source = HeldEncounters()
    model = WhereaboutsModel(source, tasks)
    model.open(samples.DOCTOR_VISITS[4])
    model.open(replace(samples.DOCTOR_VISITS[5], status=AppointmentStatus.APPROVED))
    await quiet()
    assert model.snapshot.encounter is None


# ---- numbers


class SlowReports:
    """Answers when the test says so, the questions in any order."""

    def __init__(self) -> None:
        self.gates: dict[int, asyncio.Event] = {}

    async def appointment_counts(self, first_day: date, last_day: date) -> AppointmentCounts:
        days = (last_day - first_day).days + 1
        await self.gates.setdefault(days, asyncio.Event()).wait()
        return AppointmentCounts(by_status=((AppointmentStatus.COMPLETED, days),), by_day=((last_day, days),))

    async def feedback(self, doctor_id: str) -> tuple[Feedback, ...]:
        return ()


async def test_an_answer_for_a_span_that_is_no_longer_shown_is_dropped(tasks: TaskScope) -> None:
    reports = SlowReports()
    model = FiguresModel(reports, "d1", tasks, FixedClock())
    model.choose_span(7)
    model.choose_span(90)
    await quiet()
    reports.gates[90].set()
    await quiet()
    reports.gates[7].set()
    await quiet()
    shown = model.snapshot
    assert (shown.span_days, shown.total, shown.is_loading) == (90, 90, False)
    assert len(shown.by_day) == 90
    assert shown.rating_average is None


# ---- the visit that is meant


def test_the_visit_of_now_goes_on_waits_or_is_near() -> None:
    first = samples.DOCTOR_VISITS[0]
    near = replace(first, id="near", starts_at=samples.NOW - timedelta(hours=2))
    waiting = replace(first, id="waiting", status=AppointmentStatus.CHECKED_IN)
    going = replace(first, id="going", status=AppointmentStatus.IN_PROGRESS)
    asked = replace(first, id="asked", status=AppointmentStatus.REQUESTED, starts_at=samples.NOW)
    assert visit_of_now((first, near, waiting, going), samples.NOW) == going
    assert visit_of_now((first, near, waiting), samples.NOW) == waiting
    assert visit_of_now((first, near, asked), samples.NOW) == near
    assert visit_of_now((asked,), samples.NOW) is None
