"""After a visit: the summary, the rating, reviews; and what is told of a visit that somebody else changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.encounter import VisitNotes
from careconnect_desktop.model.scheduling import Appointment, AppointmentStatus
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.services.waiting import DoctorDelay, WaitingSnapshot
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.patient_stand_ins import SUMMARY, HeldCare, HeldWaiting
from careconnect_desktop.ui.gallery.stand_ins import (
    FixedClock,
    HeldAppointments,
    HeldCalls,
    HeldDocuments,
    HeldPresence,
)
from careconnect_desktop.viewmodels.after_visit import AfterVisitModel
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.reviews import ReviewsModel
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.visit_news import NewsKind, news_between
from careconnect_desktop.viewmodels.visits import VisitsModel
from tests.unit.viewmodels.conftest import Settle

S = AppointmentStatus
DONE = samples.visit(1, samples.MEYER, samples.AMINA, -60, S.COMPLETED)
NEXT = samples.visit(3, samples.MEYER, samples.AMINA, 12, S.APPROVED)


@pytest.fixture
def care() -> HeldCare:
    return HeldCare()


@pytest.fixture
def after(care: HeldCare, notices: NoticeCentre, tasks: TaskScope, owner: QObject) -> AfterVisitModel:
    return AfterVisitModel(care, notices, tasks, owner)


def summaries(after: AfterVisitModel) -> list[VisitNotes]:
    shown = after.snapshot
    return [shown.summary] if shown.summary is not None and shown.failure is None and shown.appointment_id else []


async def test_a_visit_that_is_over_brings_its_summary(after: AfterVisitModel, settle: Settle) -> None:
    after.look_at(DONE)
    assert after.snapshot.is_loading
    await settle()
    assert summaries(after) == [SUMMARY]
    after.look_at(NEXT)
    assert summaries(after) == []


async def test_a_summary_that_failed_is_asked_for_again(after: AfterVisitModel, care: HeldCare, settle: Settle) -> None:
    care.error = CareConnectError("unreachable", retryable=True)
    after.look_at(DONE)
    await settle()
    assert after.snapshot.failure is not None
    care.error = None
    after.load(DONE)
    await settle()
    assert summaries(after) == [SUMMARY]


async def test_a_rating_is_sent_once_and_thanked_for(
    after: AfterVisitModel, care: HeldCare, notices: NoticeCentre, settle: Settle
) -> None:
    after.rate(DONE, 5, "  Kind.  ")
    after.rate(DONE, 1, "twice")
    await settle()
    assert care.ratings == [("a1", 5, "Kind.")]
    assert [notice.key for notice in notices.snapshot.notices] == ["visit_rated"]
    assert after.snapshot.rating_ids == frozenset()


async def test_a_rating_that_did_not_leave_keeps_its_words(
    after: AfterVisitModel, care: HeldCare, notices: NoticeCentre, settle: Settle
) -> None:
    care.error = CareConnectError("unreachable", retryable=True)
    after.rate(DONE, 4, "Kind")
    await settle()
    care.error = None
    (notice,) = notices.snapshot.notices
    notices.act(notice.id)
    await settle()
    assert care.ratings == [("a1", 4, "Kind"), ("a1", 4, "Kind")]


async def test_reviews_are_of_the_doctor_that_is_shown(
    care: HeldCare, tasks: TaskScope, owner: QObject, settle: Settle
) -> None:
    model = ReviewsModel(care, tasks, owner)
    model.open("d1")
    await settle()
    assert len(model.snapshot.reviews) == 3
    care.error = CareConnectError("unreachable")
    model.open("d2")
    assert not model.snapshot.reviews
    await settle()
    assert model.snapshot.failure is not None


def changed(visit: Appointment, **changes: object) -> Appointment:
    return replace(visit, version=visit.version + 1, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(("before", "after_status", "kind"), [
    (S.REQUESTED, S.APPROVED, NewsKind.APPROVED),
    (S.REQUESTED, S.REJECTED, NewsKind.DECLINED),
    (S.APPROVED, S.CANCELLED, NewsKind.CANCELLED),
    (S.APPROVED, S.CHECKED_IN, None),
    (S.CHECKED_IN, S.IN_PROGRESS, None),
    (S.IN_PROGRESS, S.COMPLETED, None),
])  # fmt: skip
def test_what_the_doctor_did_is_news(before: S, after_status: S, kind: NewsKind | None) -> None:
    visit = replace(NEXT, status=before)
    news = news_between(visit, changed(visit, status=after_status))
    assert (news.kind if news is not None else None) is kind


def test_a_request_that_the_server_ended_was_not_answered_in_time() -> None:
    asked = replace(NEXT, status=S.REQUESTED)
    last = NEXT.starts_at - timedelta(hours=1)

    def kind_of(before: Appointment, ended_at: datetime | None) -> NewsKind | None:
        news = news_between(before, changed(before, status=S.CANCELLED, updated_at=ended_at))
        return news.kind if news is not None else None

    assert kind_of(asked, last) is NewsKind.UNANSWERED
    assert kind_of(asked, last - timedelta(seconds=1)) is NewsKind.CANCELLED
    assert kind_of(asked, None) is NewsKind.CANCELLED
    assert kind_of(NEXT, last) is NewsKind.CANCELLED


def test_the_doctors_move_is_news_and_the_own_one_is_not() -> None:
    later = NEXT.starts_at + timedelta(hours=1)
    news = news_between(NEXT, changed(NEXT, starts_at=later))
    assert news is not None
    assert (news.kind, news.before, news.appointment.starts_at) == (NewsKind.MOVED, NEXT.starts_at, later)
    assert news_between(NEXT, changed(NEXT, starts_at=later, status=S.REQUESTED)) is None
    assert news_between(None, NEXT) is None
    assert news_between(NEXT, NEXT) is None


class Home:
    """A patient's visits with the queue behind them."""

    def __init__(
        self,
        notices: NoticeCentre,
        tasks: TaskScope,
        ticker: Ticker,
        *visits: Appointment,
        documents: HeldDocuments | None = None,
    ) -> None:
        self.source = HeldAppointments(visits)
        self.waiting = HeldWaiting(WaitingSnapshot())
        self.clock = FixedClock()
        presence = HeldPresence(PresenceSnapshot())
        self.model = VisitsModel(
            self.source,
            presence,
            HeldCalls(),
            notices,
            tasks,
            self.clock,
            ticker,
            ticker,
            waiting=self.waiting,
            documents=documents,
        )

    def put(self, *visits: Appointment) -> None:
        self.source.put(AppointmentsSnapshot(appointments=visits, is_loaded=True))


def ended(number: int, status: AppointmentStatus, starts_at: datetime, ended_at: datetime) -> Appointment:
    found = samples.visit(number, samples.MEYER, samples.AMINA, 0, status)
    return replace(found, starts_at=starts_at, updated_at=ended_at)


HOUR, SOON = timedelta(hours=1), timedelta(seconds=30)
START = samples.NOW - timedelta(hours=20)
EXPIRED = ended(31, S.CANCELLED, START, START - HOUR + SOON)


@pytest.mark.parametrize(("visit", "kind"), [
    (EXPIRED, NewsKind.UNANSWERED),
    (ended(31, S.CANCELLED, START, START + SOON), NewsKind.UNANSWERED),
    (ended(31, S.REJECTED, START, START - 5 * HOUR), NewsKind.DECLINED),
    (ended(31, S.CANCELLED, START, START - HOUR / 2), None),
    (ended(31, S.CANCELLED, START, START - 2 * HOUR), None),
    (ended(31, S.REJECTED, START, START - 60 * HOUR), None),
    (ended(31, S.COMPLETED, START, START - HOUR + SOON), None),
])  # fmt: skip
def test_a_request_that_came_to_nothing_while_nobody_looked_is_told(
    visit: Appointment, kind: NewsKind | None, notices: NoticeCentre, tasks: TaskScope, ticker: Ticker
) -> None:
    home = Home(notices, tasks, ticker)
    home.put(visit)
    assert [news.kind for news in home.model.snapshot.news] == ([kind] if kind is not None else [])
    # With another visit at the same doctor's it has found its answer.
    again = Home(notices, tasks, ticker)
    again.put(visit, NEXT)
    assert not again.model.snapshot.news


def test_what_was_read_is_not_told_by_the_next_run(notices: NoticeCentre, tasks: TaskScope, ticker: Ticker) -> None:
    documents = HeldDocuments()

    def told() -> VisitsModel:
        home = Home(notices, tasks, ticker, documents=documents)
        home.put(EXPIRED)
        return home.model

    first = Home(
        notices, tasks, ticker, replace(EXPIRED, status=S.REQUESTED, starts_at=NEXT.starts_at), documents=documents
    )
    first.put(changed(first.source.snapshot.appointments[0], status=S.APPROVED))
    first.model.dismiss_news(first.model.snapshot.news[0])
    told()
    model = told()
    (news,) = model.snapshot.news
    model.dismiss_news(news)
    assert not told().snapshot.news


async def test_ones_own_cancelling_is_no_news_of_the_next_run(
    notices: NoticeCentre, tasks: TaskScope, ticker: Ticker, settle: Settle
) -> None:
    documents = HeldDocuments()
    home = Home(notices, tasks, ticker, replace(EXPIRED, status=S.REQUESTED), documents=documents)
    home.model.cancel(home.source.snapshot.appointments[0])
    await settle()
    again = Home(notices, tasks, ticker, documents=documents)
    again.put(EXPIRED)
    assert not again.model.snapshot.news


async def test_news_stand_until_they_are_read(notices: NoticeCentre, tasks: TaskScope, ticker: Ticker) -> None:
    home = Home(notices, tasks, ticker, NEXT)
    assert not home.model.snapshot.news
    home.put(changed(NEXT, starts_at=NEXT.starts_at + timedelta(hours=1)))
    ticker.ticked.emit()
    news = list(home.model.snapshot.news)
    assert [one.kind for one in news] == [NewsKind.MOVED]
    home.model.dismiss_news(news[0])
    ticker.ticked.emit()
    assert not home.model.snapshot.news


@pytest.mark.parametrize(
    ("status", "still"), [(S.APPROVED, True), (S.CHECKED_IN, False), (S.IN_PROGRESS, False), (S.COMPLETED, False)]
)
async def test_that_a_visit_is_agreed_to_is_no_news_once_it_goes_on(
    notices: NoticeCentre, tasks: TaskScope, ticker: Ticker, status: S, still: bool
) -> None:
    asked = changed(NEXT, status=S.REQUESTED)
    home = Home(notices, tasks, ticker, asked)
    agreed = changed(asked, status=S.APPROVED)
    home.put(agreed)
    assert [one.kind for one in home.model.snapshot.news] == [NewsKind.APPROVED]
    home.put(changed(agreed, status=status))
    assert bool(home.model.snapshot.news) is still


async def test_a_visit_that_does_not_take_place_stays_news(
    notices: NoticeCentre, tasks: TaskScope, ticker: Ticker
) -> None:
    home = Home(notices, tasks, ticker, NEXT)
    cancelled = changed(NEXT, status=S.CANCELLED)
    home.put(cancelled)
    home.put(changed(cancelled))
    assert [one.kind for one in home.model.snapshot.news] == [NewsKind.CANCELLED]


async def test_what_the_patient_does_here_is_no_news(
    notices: NoticeCentre, tasks: TaskScope, ticker: Ticker, settle: Settle
) -> None:
    home = Home(notices, tasks, ticker, NEXT)
    home.model.cancel(NEXT)
    home.put(changed(NEXT, status=S.CANCELLED))
    await settle()
    assert home.model.snapshot.news == ()


async def test_a_late_doctor_is_news_for_the_visits_of_today_alone(
    notices: NoticeCentre, tasks: TaskScope, ticker: Ticker
) -> None:
    tomorrow = samples.visit(4, samples.MEYER, samples.AMINA, 24 * 60, S.APPROVED)
    home = Home(notices, tasks, ticker, NEXT, tomorrow)
    delay = DoctorDelay(15, is_away=False, told_at=samples.NOW)
    home.waiting.put(WaitingSnapshot(delays={"DOC001": delay}))
    assert [(news.kind, news.appointment.id) for news in home.model.snapshot.news] == [(NewsKind.LATE, "a3")]
    shown = home.model.snapshot.next_visit
    assert shown is not None
    assert shown.delay is delay
    home.waiting.put(WaitingSnapshot())
    assert [news.kind for news in home.model.snapshot.news] == [NewsKind.ON_TIME]
    assert home.model.snapshot.next_visit is not None
    assert home.model.snapshot.next_visit.delay is None


async def test_an_unrated_visit_is_asked_about_for_three_days(
    notices: NoticeCentre, tasks: TaskScope, ticker: Ticker
) -> None:
    home = Home(notices, tasks, ticker, DONE)
    assert home.model.snapshot.just_over == DONE
    home.model.leave_unrated(DONE)
    assert home.model.snapshot.just_over is None
    home = Home(notices, tasks, ticker, changed(DONE, rating=5))
    assert home.model.snapshot.just_over is None
    home = Home(notices, tasks, ticker, DONE)
    home.clock.moment += timedelta(days=4)
    ticker.ticked.emit()
    assert home.model.snapshot.just_over is None
