"""The hours of a doctor, by pointer; and what keeps patients away until they are set."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest_asyncio
from PySide6.QtCore import QCoreApplication, QObject, Qt
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.doctor.hours_place import HoursPlace
from careconnect_desktop.ui.doctor.hours_words import clock_words
from careconnect_desktop.ui.doctor.standing_notes import StandingNotes
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.doctor_stand_ins import HeldIdentity, HeldTimeOff
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldAppointments, HeldHours
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.fields import ComboBox
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.confirmation import ConfirmationModel
from careconnect_desktop.viewmodels.hours import HoursModel, Period
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.time_off import TimeOffModel
from tests.gui.conftest import Settle
from tests.helpers.labels import words_on, words_shown


class Desk:
    def __init__(self, look: Look, times: Times, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> None:
        self.service = HeldHours()
        self.off = HeldTimeOff()
        self._tasks, self._owner = tasks, owner
        notices, zone = NoticeCentre(owner), ZoneInfo(samples.ZONE)
        self.model = HoursModel((), samples.ZONE, self.service, notices, tasks, owner)
        visits = HeldAppointments(samples.DOCTOR_VISITS)
        self.time_off = TimeOffModel(self.off, visits, notices, tasks, FixedClock(), zone, owner)
        self.place = HoursPlace(look, times, self.model, self.time_off)
        qtbot.addWidget(self.place)
        self.place.resize(900, 700)
        self.place.show()

    def confirmed(self, identity: HeldIdentity) -> ConfirmationModel:
        return ConfirmationModel(identity, self._tasks, Ticker(self._owner), self._owner)

    def named(self, kind: type[Button | ComboBox], name: str) -> Button | ComboBox:
        QCoreApplication.processEvents()
        return next(found for found in self.place.findChildren(kind) if found.accessibleName() == name)


@pytest_asyncio.fixture
async def desk(
    look: Look, times: Times, tasks: TaskScope, owner: QObject, qtbot: QtBot, settle: Settle
) -> AsyncIterator[Desk]:
    found = Desk(look, times, tasks, owner, qtbot)
    await settle()
    yield found


async def test_hours_are_added_changed_and_saved(desk: Desk, settle: Settle) -> None:
    assert not desk.place.save.isEnabled()
    add = desk.named(Button, "Add hours on Tuesday")
    assert isinstance(add, Button)
    add.click()
    until = desk.named(ComboBox, "Tuesday, until")
    assert isinstance(until, ComboBox)
    until.setCurrentIndex(until.findData(17 * 60))
    until.activated.emit(until.currentIndex())
    assert desk.model.snapshot.periods(2) == (Period(540, 1020),)
    desk.place.save.click()
    await settle()
    assert [(row.weekday, row.start, row.end) for row in desk.service.saved[0][0]] == [(2, "09:00", "17:00")]
    assert not desk.place.save.isEnabled()


async def test_what_is_wrong_is_told_beside_its_day(desk: Desk) -> None:
    desk.model.add(1)
    desk.model.change(1, 0, Period(600, 540))
    QCoreApplication.processEvents()
    assert "These times overlap, or one ends before it begins." in [
        label.text() for label in desk.place.findChildren(PlainTextLabel) if label.isVisible()
    ]
    assert not desk.place.save.isEnabled()


async def test_times_between_the_steps_stay_as_they_are(desk: Desk) -> None:
    desk.model.add(1)
    desk.model.change(1, 0, Period(547, 700))
    box = desk.named(ComboBox, "Monday, from")
    assert isinstance(box, ComboBox)
    assert box.currentData() == 547
    assert clock_words(1440) == clock_words(0)


async def test_the_keyboard_stays_where_it_changes_a_day(desk: Desk, qtbot: QtBot) -> None:
    window = desk.place.window()

    def press(key: Qt.Key) -> str:
        focused = window.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)
        QCoreApplication.processEvents()
        focused = window.focusWidget()
        assert focused is not None
        return focused.accessibleName()

    desk.named(Button, "Add hours on Tuesday").setFocus()
    assert press(Qt.Key.Key_Return) == "Tuesday, from"
    assert press(Qt.Key.Key_Down) == "Tuesday, from"
    assert press(Qt.Key.Key_Down) == "Tuesday, from"
    assert desk.model.snapshot.periods(2) == (Period(9 * 60 + 30, 12 * 60),)
    desk.named(ComboBox, "Tuesday, until").setFocus()
    assert press(Qt.Key.Key_Up) == "Tuesday, until"
    desk.model.add(2)
    desk.named(Button, "Remove these hours of Tuesday").setFocus()
    assert press(Qt.Key.Key_Return) == "Add hours on Tuesday"
    assert len(desk.model.snapshot.periods(2)) == 1


async def test_what_keeps_patients_away_is_said_until_it_is_mended(
    desk: Desk, look: Look, qtbot: QtBot, settle: Settle
) -> None:
    pressed: list[bool] = []
    identity = HeldIdentity(replace(samples.MEYER, is_verified=False))
    notes = StandingNotes(look, desk.confirmed(identity), desk.model, lambda: pressed.append(True))
    qtbot.addWidget(notes)
    notes.show()

    def words() -> list[str]:
        return words_shown(notes)

    assert "Your clinic has not confirmed your account yet" in words()
    assert "Patients cannot book you yet" in words()
    next(button for button in notes.findChildren(Button) if button.text() == "Set your hours").click()
    assert pressed == [True]
    desk.model.add(1)
    assert "Patients cannot book you yet" in words()
    desk.model.save()
    await settle()
    assert "Patients cannot book you yet" not in words()
    identity.put(replace(identity.snapshot, person=samples.MEYER))
    assert notes.isHidden()
    ready = StandingNotes(look, desk.confirmed(HeldIdentity()), desk.model, lambda: None)
    qtbot.addWidget(ready)
    assert ready.isHidden()


async def test_a_break_cuts_the_day_in_two_and_the_pause_counts_for_every_day(desk: Desk, settle: Settle) -> None:
    desk.model.add(1)
    desk.model.change(1, 0, Period(9 * 60, 17 * 60))
    pause = desk.named(Button, "Add a break on Monday")
    assert isinstance(pause, Button)
    pause.click()
    assert desk.model.snapshot.periods(1) == (Period(540, 750), Period(810, 1020))
    desk.place.pause.button(10).click()
    desk.place.save.click()
    await settle()
    assert {row.buffer_minutes for row in desk.service.saved[0][0]} == {10}


async def test_time_off_is_planned_by_keyboard_and_saved_at_once(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    card = desk.place.time_off
    card.plan.click()
    card.first.set_day(date(2027, 3, 27))
    card.last.set_day(date(2027, 3, 28))
    qtbot.keyClicks(card.reason.line, "Family")
    qtbot.keyClick(card.reason.line, Qt.Key.Key_Return)
    await settle()
    added = desk.off.saved[0][1]
    # Two days by the clock of Berlin, which loses an hour in this night.
    assert added.starts_at == datetime(2027, 3, 26, 23, 0, tzinfo=UTC)
    assert added.ends_at == datetime(2027, 3, 28, 22, 0, tzinfo=UTC)
    assert added.reason == "Family"
    assert not card.reason.isVisible()


async def test_an_end_before_its_begin_is_told_and_not_saved(desk: Desk, settle: Settle) -> None:
    card = desk.place.time_off
    card.plan.click()
    card.last.set_day(card.first.day)
    card.start.set_value(15 * 60)
    card.end.set_value(9 * 60)
    card.add.click()
    await settle()
    assert "It ends before it begins." in _words(desk)
    assert desk.off.saved == []


async def test_time_off_names_the_visits_in_it_and_asks_before_it_goes(desk: Desk, settle: Settle) -> None:
    text = _words(desk)
    assert "Training" in text
    assert any(words.startswith("Thursday, 11 March") for words in text)
    remove = next(
        button
        for button in desk.place.time_off.findChildren(Button)
        if "Remove the time off" in button.accessibleName()
    )
    remove.click()
    question = desk.place.window().findChild(Question)
    assert isinstance(question, Question)
    assert desk.off.saved == []
    question.do_button.click()
    await settle()
    assert [span.reason for span in desk.off.saved[0]] == ["Holidays"]


async def test_time_off_that_could_not_be_saved_is_as_before(desk: Desk, settle: Settle) -> None:
    desk.off.error = CareConnectError("unreachable", retryable=True)
    desk.time_off.remove(desk.off.spans[0])
    await settle()
    assert len(desk.time_off.snapshot.spans) == 2
    assert "The clinic's server cannot be reached" in _words(desk)


def _words(desk: Desk) -> list[str]:
    return words_on(desk.place)
