"""A doctor's day: Enter calls, requests are answered with one press."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.scheduling import Appointment, AppointmentStatus
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.doctor.day_place import DayPlace
from careconnect_desktop.ui.doctor.requests_strip import RequestsStrip
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.doctor_stand_ins import HeldEncounters, HeldLateness
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldAppointments, HeldCalls, HeldPresence
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.cards import Card
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.reading_order import move_focus
from careconnect_desktop.ui.shared.rows import ROW_ROLE, Row
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.doctor_day import DoctorDayModel
from careconnect_desktop.viewmodels.lateness import LatenessModel
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.whereabouts import WhereaboutsModel
from tests.gui.conftest import Settle
from tests.helpers.labels import words_on


@dataclass
class Desk:
    place: DayPlace
    source: HeldAppointments
    calls: HeldCalls
    model: DoctorDayModel
    lateness: HeldLateness
    clock: FixedClock
    ticker: Ticker

    def words(self) -> list[str]:
        return words_on(self.place)

    def button(self, text: str) -> Button:
        QCoreApplication.processEvents()
        return next(b for b in self.place.findChildren(Button) if b.isVisible() and b.text() == text)

    def rows(self) -> list[Row]:
        model = self.place.list.model()
        return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


@pytest_asyncio.fixture
async def desk(look: Look, times: Times, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> Desk:
    source = HeldAppointments(samples.DOCTOR_VISITS)
    presence = HeldPresence(PresenceSnapshot(line=LineState.ONLINE))
    calls, zone, clock, ticker = HeldCalls(), ZoneInfo(samples.ZONE), FixedClock(), Ticker(owner)
    model = DoctorDayModel(source, presence, calls, NoticeCentre(owner), tasks, clock, ticker, zone, owner)
    lateness = HeldLateness()
    whereabouts = WhereaboutsModel(HeldEncounters(), tasks, owner)
    place = DayPlace(look, times, model, LatenessModel(lateness, NoticeCentre(owner), tasks, owner), whereabouts)
    qtbot.addWidget(place)
    place.resize(1120, 760)
    place.show()
    return Desk(place, source, calls, model, lateness, clock, ticker)


async def test_the_agenda_has_one_now_line_and_words_only_where_something_differs(desk: Desk) -> None:
    rows = desk.rows()
    assert [row.leading for row in rows] == ["10:00", "10:30", "11:00", "11:30", "12:30", "15:00", "16:00"]
    assert [row.has_now_line for row in rows].index(True) == 3
    assert sum(row.has_now_line for row in rows) == 1
    assert rows[2].status is not None
    assert rows[2].status[0] == "Waiting 22 min"
    assert rows[4].status is None


async def test_enter_in_the_agenda_calls_the_chosen_patient(desk: Desk, qtbot: QtBot) -> None:
    desk.place.list.setFocus()
    qtbot.mouseClick(
        desk.place.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=desk.place.list.visualRect(desk.place.list.model().index(3, 0)).center(),
    )
    assert "Amina Hassan" in desk.words()
    qtbot.keyClick(desk.place.list, Qt.Key.Key_Return)
    assert desk.calls.placed == [("p1", "a24")]


async def test_enter_on_a_button_presses_that_button(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    desk.place.activateWindow()
    approve = desk.button("Approve")
    approve.setFocus()
    qtbot.waitUntil(approve.hasFocus)
    qtbot.keyClick(approve, Qt.Key.Key_Return)
    await settle()
    assert desk.source.changes == [("a28", "approve")]
    assert desk.calls.placed == []


async def test_one_press_too_many_answers_no_request_and_rings_nobody(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    def focused() -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def enter() -> QWidget:
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
        return focused()

    def ask(*visits: Appointment) -> None:
        agenda = (found for found in samples.DOCTOR_VISITS if found.status is not AppointmentStatus.REQUESTED)
        desk.source.put(AppointmentsSnapshot(appointments=(*agenda, *visits), is_loaded=True))

    first, second, third = samples.DOCTOR_VISITS[-3:]
    desk.place.activateWindow()
    desk.place.requests.focus_first()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Button))
    # The answer is on its way: the keyboard waits at the same request.
    assert enter().accessibleName() == f"Request of {first.patient.name}"
    enter()
    await settle()
    ask(second, third)
    card = enter()
    assert isinstance(card, Card)
    assert card.accessibleName() == f"Request of {second.patient.name}"
    assert card.accessibleDescription().endswith(". Prescription")
    await settle()
    assert desk.source.changes == [(first.id, "approve")]
    # What is read there is answered with Tab and Enter.
    assert move_focus(desk.place, is_forward=True)
    assert focused().accessibleName() == f"Approve the visit of {second.patient.name}"
    enter()
    await settle()
    # Of the last one, gone for another reason while its answer has the keyboard, nothing is left to press.
    ask(third)
    assert move_focus(desk.place, is_forward=True)
    ask()
    assert enter() is desk.place
    await settle()
    assert desk.source.changes == [(first.id, "approve"), (second.id, "approve")]
    assert desk.calls.placed == []


async def test_an_answer_that_could_not_be_given_has_the_keyboard_again(
    desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    desk.source.error = CareConnectError("unreachable")
    desk.place.requests.focus_first()
    approve = desk.place.focusWidget()
    assert isinstance(approve, Button)
    qtbot.keyClick(approve, Qt.Key.Key_Return)
    assert isinstance(desk.place.focusWidget(), Card)
    await settle()
    assert desk.place.focusWidget() is approve


async def test_a_request_that_says_something_else_keeps_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    agenda, (first, second, third) = samples.DOCTOR_VISITS[:-3], samples.DOCTOR_VISITS[-3:]
    before = set(desk.place.requests.findChildren(Card))
    approve = next(
        found
        for found in desk.place.requests.findChildren(Button)
        if found.accessibleName() == f"Approve the visit of {second.patient.name}"
    )
    approve.setFocus()
    later = replace(second, starts_at=second.starts_at + timedelta(hours=1))
    desk.source.put(AppointmentsSnapshot(appointments=(*agenda, first, later, third), is_loaded=True))
    card = desk.place.focusWidget()
    assert isinstance(card, Card)
    assert card not in before
    assert card.accessibleName() == f"Request of {second.patient.name}", "not the one of somebody else"


async def test_a_double_click_rings_nobody(desk: Desk, qtbot: QtBot) -> None:
    rect = desk.place.list.visualRect(desk.place.list.model().index(3, 0))
    qtbot.mouseDClick(desk.place.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert desk.calls.placed == []


async def test_the_button_calls_as_well(desk: Desk) -> None:
    desk.button("Call (Enter)").click()
    assert desk.calls.placed == [("p2", "a23")]


async def test_approving_takes_one_press_and_declining_asks(desk: Desk, settle: Settle) -> None:
    desk.button("Approve").click()
    await settle()
    assert desk.source.changes == [("a28", "approve")]
    desk.button("Decline").click()
    question = desk.place.window().findChild(Question)
    assert isinstance(question, Question)
    question.do_button.click()
    await settle()
    assert desk.source.changes[-1] == ("a28", "reject")


async def test_the_strip_goes_when_nobody_asks(desk: Desk) -> None:
    assert desk.place.requests.isVisible()
    visits = tuple(found for found in samples.DOCTOR_VISITS if found.id < "a28")
    desk.source.put(AppointmentsSnapshot(appointments=visits, is_loaded=True))
    assert not desk.place.requests.isVisible()


async def test_requests_stand_still_while_they_say_the_same(desk: Desk) -> None:
    strip = desk.place.requests
    cards = strip.findChildren(Card)
    assert cards
    desk.clock.moment += timedelta(minutes=1)
    desk.ticker.ticked.emit()
    same = tuple(replace(found) for found in samples.DOCTOR_VISITS)
    desk.source.put(AppointmentsSnapshot(appointments=same, is_loaded=True))
    assert strip.findChildren(Card) == cards


async def test_requests_have_their_room_at_once(desk: Desk, look: Look, times: Times, qtbot: QtBot) -> None:
    strip = RequestsStrip(look, times, desk.model)
    qtbot.addWidget(strip)
    strip.show()
    # Once, as before the first paint; a strip that grows with the second moves all that is below it.
    QCoreApplication.processEvents()
    assert strip.sizeHint().height() > strip.findChildren(Card)[0].sizeHint().height()


async def test_who_has_scrolled_on_stays_there_when_one_is_answered(
    desk: Desk, look: Look, times: Times, qtbot: QtBot
) -> None:
    def asked(count: int) -> AppointmentsSnapshot:
        found = (replace(samples.DOCTOR_VISITS[-1], id=f"b{number}") for number in range(count))
        return AppointmentsSnapshot(appointments=tuple(found), is_loaded=True)

    desk.source.put(asked(12))
    strip = RequestsStrip(look, times, desk.model)
    qtbot.addWidget(strip)
    strip.resize(660, 240)
    with qtbot.waitExposed(strip):
        strip.show()
    qtbot.waitUntil(lambda: len(strip.findChildren(Card)) == 12)
    bar = strip.findChild(QScrollArea).horizontalScrollBar()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: bar.maximum() > 2_500)
    bar.setValue(2_000)
    cards = strip.findChildren(Card)
    desk.source.put(asked(11))
    for _ in range(4):
        QCoreApplication.processEvents()
        assert bar.value() == 2_000
    # The others are the same, not made anew: under the pointer and under the keyboard.
    assert strip.findChildren(Card) == cards[:11]
    desk.source.put(asked(12))
    assert len(strip.findChildren(Card)) in (11, 12)
    qtbot.waitUntil(lambda: len(strip.findChildren(Card)) == 12)
    assert bar.value() == 2_000


async def test_a_visit_that_began_can_be_marked(desk: Desk, settle: Settle) -> None:
    desk.button("Mark as done").click()
    await settle()
    assert desk.source.changes == [("a23", "complete")]
    desk.model.choose("a25")
    with pytest.raises(StopIteration):
        desk.button("Mark as done")


async def test_other_days_are_one_press_away(desk: Desk) -> None:
    desk.model.step_day(1)
    assert desk.rows() == []
    assert "No visits on this day" in desk.words()
    desk.button("Today").click()
    assert len(desk.rows()) == 7


async def test_a_narrow_window_shows_one_column_at_a_time(desk: Desk, qtbot: QtBot) -> None:
    desk.place.resize(660, 560)
    assert desk.place.list.isVisible()
    assert not desk.place.panel.isVisible()
    index = desk.place.list.model().index(3, 0)
    rect = desk.place.list.visualRect(index)
    qtbot.mouseClick(desk.place.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert desk.place.panel.isVisible()
    assert not desk.place.list.isVisible()
    desk.place.back_pressed.emit()
    assert desk.place.list.isVisible()


async def test_who_waits_longest_is_told_and_called_with_one_press(desk: Desk, qtbot: QtBot) -> None:
    assert any("Tom Becker has waited longest: 22 min." in words for words in desk.words())
    desk.model.choose("a25")
    desk.model.step_day(1)
    qtbot.mouseClick(desk.place.queue.call_next, Qt.MouseButton.LeftButton)
    assert desk.calls.placed == [("p2", "a23")]
    assert desk.model.snapshot.day == desk.model.snapshot.now.date()


async def test_nobody_waits_and_nobody_is_called(desk: Desk) -> None:
    visits = tuple(found for found in samples.DOCTOR_VISITS if found.id not in ("a23", "a24"))
    desk.source.put(AppointmentsSnapshot(appointments=visits, is_loaded=True))
    assert "Nobody is waiting." in desk.words()
    assert not desk.place.queue.call_next.isVisible()
    desk.model.call_next()
    assert desk.calls.placed == []


async def test_running_late_is_told_and_stays_on_the_screen(desk: Desk, settle: Settle) -> None:
    menu = desk.place.queue.late.menu()
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == "late_15").trigger()
    await settle()
    assert desk.lateness.told == [15]
    assert desk.place.queue.late.text() == "About 15 min late"
    desk.lateness.error = CareConnectError("unreachable", retryable=True)
    next(action for action in menu.actions() if action.objectName() == "late_30").trigger()
    await settle()
    assert desk.place.queue.late.text() == "About 30 min late, not told yet"


async def test_where_the_patient_is_stands_beside_the_call(desk: Desk, settle: Settle) -> None:
    await settle()
    assert "At home, Lindenallee 12, third floor" in desk.words()
    desk.place.panel.whereabouts.copy_number.click()
    assert QGuiApplication.clipboard().text() == "+49 30 555 0142"
    desk.model.choose("a25")
    await settle()
    assert "At home, Lindenallee 12, third floor" not in desk.words()


async def test_cancelling_asks_and_then_tells(desk: Desk, settle: Settle) -> None:
    desk.model.choose("a25")
    menu = desk.button("More").menu()
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == "cancel").trigger()
    question = desk.place.window().findChild(Question)
    assert isinstance(question, Question)
    assert desk.source.changes == []
    question.do_button.click()
    await settle()
    assert desk.source.changes == [("a25", "cancel")]


async def test_a_visit_that_is_over_is_not_moved(desk: Desk) -> None:
    desk.model.choose("a21")
    with pytest.raises(StopIteration):
        desk.button("More")


async def test_who_did_not_come_is_marked_once_the_visit_has_begun(desk: Desk, settle: Settle) -> None:
    desk.model.choose("a25")
    menu = desk.button("More").menu()
    assert menu is not None
    assert [action.objectName() for action in menu.actions()] == ["move", "cancel"]
    desk.model.choose("a23")
    menu = desk.button("More").menu()
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == "no_show").trigger()
    await settle()
    assert desk.source.changes == [("a23", "no-show")]


async def test_who_has_just_come_waits_no_minutes(desk: Desk) -> None:
    arrived = replace(samples.DOCTOR_VISITS[4], updated_at=samples.NOW)
    desk.source.put(AppointmentsSnapshot(appointments=(arrived,), is_loaded=True))
    assert any("Amina Hassan has just come." in words for words in desk.words())
    (row,) = desk.rows()
    assert row.status is not None
    assert row.status[0] == "Just came"


async def test_a_minute_takes_no_button_of_the_panel_away(desk: Desk, settle: Settle) -> None:
    write = desk.button("Write a message")
    desk.clock.moment += timedelta(minutes=1)
    desk.ticker.ticked.emit()
    await settle()
    assert desk.button("Write a message") is write
