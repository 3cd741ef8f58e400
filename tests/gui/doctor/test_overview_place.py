"""Numbers and the activity log: charts that keys walk through, the same as lists, filters, pages."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.reports import AppointmentCounts
from careconnect_desktop.ui.doctor.overview_place import LOG, OverviewPlace
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.doctor_samples import ACTIVITIES
from careconnect_desktop.ui.gallery.doctor_stand_ins import HeldReports
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldAppointments
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.rows import ROW_ROLE, Row
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.activity import PACE_S, PAGE_ROWS, ActivityGroup, ActivityModel
from careconnect_desktop.viewmodels.figures import FiguresModel
from tests.gui.conftest import Settle
from tests.helpers.labels import words_on


class Desk:
    def __init__(self, look: Look, times: Times, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> None:
        self.reports = HeldReports()
        clock = FixedClock()
        self.figures = FiguresModel(self.reports, "d1", tasks, clock, owner)
        visits = HeldAppointments(samples.DOCTOR_VISITS)
        self.pauses: list[float] = []
        self.held: asyncio.Event | None = None
        self.activity = ActivityModel(self.reports, visits, "d1", tasks, clock, owner, sleep=self._sleep)
        self.place = OverviewPlace(look, times, self.figures, self.activity)
        qtbot.addWidget(self.place)
        self.place.resize(900, 900)
        self.place.show()

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        if self.held is not None:
            await self.held.wait()

    def words(self) -> list[str]:
        return words_on(self.place)

    def rows(self) -> list[Row]:
        model = self.place.log.list.model()
        return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


@pytest_asyncio.fixture
async def desk(
    look: Look, times: Times, tasks: TaskScope, owner: QObject, qtbot: QtBot, settle: Settle
) -> AsyncIterator[Desk]:
    found = Desk(look, times, tasks, owner, qtbot)
    await settle()
    yield found


async def test_the_span_ends_today_and_empty_days_count(desk: Desk) -> None:
    today = samples.NOW.date()
    assert desk.reports.asked == [(desk.figures.snapshot.first_day, today)]
    shown = desk.figures.snapshot
    assert len(shown.by_day) == 30
    assert [count for day, count in shown.by_day if day.isoweekday() > 5] == [0] * 8
    assert shown.by_status[0][1] == 87


async def test_charts_say_in_words_what_they_draw(desk: Desk) -> None:
    assert desk.place.figures.statuses.accessibleDescription().startswith("Done: 87; Approved: 24")
    assert desk.place.figures.trend.accessibleDescription() == "Wednesday, 10 March: 7 booked"
    assert any(words.startswith("4.2 of 5, from 5") for words in desk.words())


async def test_arrow_keys_walk_through_the_days(desk: Desk, qtbot: QtBot) -> None:
    trend = desk.place.figures.trend
    qtbot.keyClick(trend, Qt.Key.Key_Left)
    assert trend.chosen_words.startswith("Tuesday, 9 March")
    qtbot.keyClick(trend, Qt.Key.Key_Home)
    qtbot.keyClick(trend, Qt.Key.Key_Left)
    assert trend.chosen_words.startswith("Tuesday, 9 February")
    qtbot.keyClick(trend, Qt.Key.Key_End)
    assert trend.chosen_words.startswith("Wednesday, 10 March")


async def test_the_same_numbers_stand_in_lists(desk: Desk) -> None:
    desk.place.figures.as_table.click()
    words = desk.words()
    assert "Done: 87" in words
    assert "Wednesday, 10 March: 7 booked" in words
    assert not desk.place.figures.trend.isVisible()


async def test_a_year_is_drawn_by_weeks(desk: Desk, settle: Settle) -> None:
    desk.place.figures.span.button(365).click()
    await settle()
    assert desk.figures.snapshot.span_days == 365
    assert " to " in desk.place.figures.trend.chosen_words


async def test_numbers_that_do_not_come_say_so_and_can_be_asked_for_again(desk: Desk, settle: Settle) -> None:
    desk.reports.error = CareConnectError("unreachable", retryable=True)
    desk.place.figures.span.button(7).click()
    await settle()
    assert "The clinic's server cannot be reached" in desk.words()
    desk.reports.error = None
    desk.reports.counts = AppointmentCounts()
    desk.figures.load()
    await settle()
    assert "Nothing was booked in this time." in desk.words()


async def test_the_log_is_filtered_by_kind_and_read_page_by_page(desk: Desk, settle: Settle) -> None:
    desk.place.show_page(LOG)
    await settle()
    assert desk.rows()[0].title == "Patient checked in"
    assert [row.trailing for row in desk.rows()[:2]] == ["Amina Hassan", "you"]
    assert [row.subtitle for row in desk.rows()[:2]] == ["Today, 11:14", "Today, 11:09 · Amina Hassan"]
    loaded = len(desk.rows())
    desk.place.log.more.click()
    await settle()
    assert len(desk.rows()) == 2 * loaded
    assert not desk.place.log.more.isVisible()
    desk.activity.choose_group(ActivityGroup.REFUSED)
    assert [row.status and row.status[0] for row in desk.rows()] == ["Refused"]
    desk.activity.choose_group(ActivityGroup.ACCOUNT)
    desk.activity.choose_span(7)
    assert [row.title for row in desk.rows()] == ["Signed in"]


def a_long_log(desk: Desk) -> None:
    """Forty pages of calls, and one sign-in in the last."""
    call, sign_in = ACTIVITIES[4], ACTIVITIES[7]
    pages = [
        tuple(
            replace(call, id=f"{page}-{row}", created_at=samples.NOW - timedelta(hours=page * 10 + row))
            for row in range(10)
        )
        for page in range(40)
    ]
    last = replace(sign_in, id="last", created_at=samples.NOW - timedelta(hours=400))
    desk.reports.pages = (*pages[:-1], (*pages[-1], last))


async def opened_log(desk: Desk, settle: Settle) -> None:
    a_long_log(desk)
    desk.place.show_page(LOG)
    await settle()


async def until(is_so: Callable[[], bool], settle: Settle) -> None:
    async with asyncio.timeout(20):
        while not is_so():
            await settle()


async def test_a_filter_looks_through_every_page_until_it_is_filled(desk: Desk, settle: Settle) -> None:
    await opened_log(desk, settle)
    desk.activity.choose_group(ActivityGroup.ACCOUNT)
    await until(lambda: not desk.activity.snapshot.is_loading, settle)
    assert [row.title for row in desk.rows()] == ["Signed in"]
    assert len(desk.reports.read) == 40
    assert desk.pauses == [PACE_S] * 38, "none before the first page of it, none behind the last"
    assert not desk.place.log.more.isVisible()
    desk.activity.choose_group(ActivityGroup.CALLS)
    assert len(desk.rows()) == 400, "what is there is not asked for again"
    assert len(desk.reports.read) == 40


async def test_a_filter_that_is_filled_asks_for_no_more_than_that(desk: Desk, settle: Settle) -> None:
    await opened_log(desk, settle)
    desk.activity.choose_group(ActivityGroup.CALLS)
    await until(lambda: not desk.activity.snapshot.is_loading, settle)
    assert (len(desk.rows()), len(desk.reports.read)) == (PAGE_ROWS, 2)
    desk.place.log.more.click()
    await until(lambda: not desk.activity.snapshot.is_loading, settle)
    assert (len(desk.rows()), len(desk.reports.read)) == (2 * PAGE_ROWS, 4)


async def test_days_are_not_looked_for_behind_their_end(desk: Desk, settle: Settle) -> None:
    await opened_log(desk, settle)
    desk.activity.choose_span(1)
    desk.activity.choose_group(ActivityGroup.ACCOUNT)
    await until(lambda: not desk.activity.snapshot.is_loading, settle)
    assert len(desk.reports.read) == 3
    assert not desk.place.log.more.isVisible()
    assert "Nothing of this kind" in desk.words()


async def test_the_look_says_how_far_it_is_and_can_be_stopped(desk: Desk, settle: Settle, qtbot: QtBot) -> None:
    await opened_log(desk, settle)
    desk.reports.held = asyncio.Event()
    desk.activity.choose_group(ActivityGroup.ACCOUNT)
    await settle()
    assert any("10 read, back to Wednesday, 10 March 2027" in words for words in desk.words())
    assert "Nothing of this kind" not in desk.words()
    desk.place.log.stop.setFocus()
    qtbot.mouseClick(desk.place.log.stop, Qt.MouseButton.LeftButton)
    desk.reports.held.set()
    await until(lambda: not desk.activity.snapshot.is_loading, settle)
    assert len(desk.reports.read) == 2
    assert not desk.place.log.stop.isVisible()
    assert "Nothing of this kind" in desk.words()
    assert desk.place.log.more.isVisible(), "whoever wants to go on can"


async def test_a_look_that_fails_goes_on_where_it_was(desk: Desk, settle: Settle) -> None:
    await opened_log(desk, settle)
    desk.reports.error = CareConnectError("unreachable", retryable=True)
    desk.activity.choose_group(ActivityGroup.ACCOUNT)
    await settle()
    assert "The clinic's server cannot be reached" in desk.words()
    desk.reports.error = None
    desk.activity.try_again()
    await until(lambda: not desk.activity.snapshot.is_loading, settle)
    assert [row.title for row in desk.rows()] == ["Signed in"]
    assert len(desk.reports.read) == 40


async def test_a_look_that_the_server_slows_down_waits_as_long_as_it_wishes(desk: Desk, settle: Settle) -> None:
    await opened_log(desk, settle)
    desk.held = asyncio.Event()
    desk.reports.error = CareConnectError("rate_limited", retryable=True, retry_after_s=12.0)
    desk.activity.choose_group(ActivityGroup.ACCOUNT)
    await settle()
    assert desk.pauses == [12.0]
    assert desk.activity.snapshot.failure is None
    assert desk.activity.snapshot.is_searching
    desk.reports.error = None
    desk.held.set()
    await until(lambda: not desk.activity.snapshot.is_loading, settle)
    assert [row.title for row in desk.rows()] == ["Signed in"]


@pytest.mark.parametrize("how", ["stopped", "no filter any more"])
async def test_a_pause_ends_with_the_look(desk: Desk, settle: Settle, how: str) -> None:
    await opened_log(desk, settle)
    desk.held = asyncio.Event()
    desk.activity.choose_group(ActivityGroup.ACCOUNT)
    await settle()
    assert desk.pauses == [PACE_S]
    if how == "stopped":
        desk.activity.stop()
    else:
        desk.activity.choose_group(ActivityGroup.ALL)
    await settle()
    assert not desk.activity.snapshot.is_loading
    assert len(desk.reports.read) == 2
