"""The locked window: nothing of anybody on it, and the same place behind it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.frame.lock_cover import LockCover
from careconnect_desktop.ui.frame.main_window import MainWindow
from careconnect_desktop.ui.frame.veil import Veil
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.account_stand_ins import HeldAccount
from careconnect_desktop.ui.gallery.stand_ins import FixedClock
from careconnect_desktop.ui.settings.leaving import leaving_question
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.account.lock import IDLE_S, LockModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.ticker import Ticker
from tests.gui.conftest import Settle
from tests.helpers.labels import words_shown


class Desk:
    def __init__(self, look: Look, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> None:
        self.look = look
        self.clock, self.ticker = FixedClock(), Ticker(owner)
        self.window = MainWindow(look)
        qtbot.addWidget(self.window)
        content = QWidget()
        QVBoxLayout(content).addWidget(PlainTextLabel("Chest pain since Monday"))
        self.content = content
        self.window.show_content(content)
        self.window.show()
        self.model = LockModel(HeldAccount(), tasks, samples.AMINA, self.clock, self.ticker, owner)
        self.cover = LockCover(look, self.window, self.model, self.ticker, ShortcutsModel(parent=owner))

    def words(self) -> list[str]:
        return words_shown(self.window)


@pytest.fixture
def desk(look: Look, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(look, tasks, owner, qtbot)
    yield made
    made.cover.close()


async def test_locked_it_shows_nothing_of_anybody_and_comes_back_where_it_was(
    desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    desk.model.lock()
    assert "Chest pain since Monday" not in desk.words()
    assert not desk.content.isVisible()
    assert desk.window.focusWidget() is desk.cover.view.password.line
    qtbot.keyClicks(desk.cover.view.password.line, "not this")
    qtbot.keyClick(desk.cover.view.password.line, Qt.Key.Key_Return)
    await settle()
    assert "not your password" in desk.cover.view.password.error
    assert desk.cover.view.password.text == ""
    qtbot.keyClicks(desk.cover.view.password.line, "the right one")
    qtbot.mouseClick(desk.cover.view.unlock, Qt.MouseButton.LeftButton)
    await settle()
    assert desk.words() == ["Chest pain since Monday"]


async def test_who_unlocks_goes_on_in_the_field_where_they_were(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    column = desk.content.layout()
    assert column is not None
    before, field = QLineEdit(), QLineEdit()
    column.addWidget(before)
    column.addWidget(field)
    QCoreApplication.processEvents()
    field.setFocus()
    desk.model.lock()
    qtbot.keyClicks(desk.cover.view.password.line, "the right one")
    qtbot.mouseClick(desk.cover.view.unlock, Qt.MouseButton.LeftButton)
    await settle()
    assert desk.window.focusWidget() is field


async def test_a_question_that_stands_open_is_closed_with_its_safe_answer(desk: Desk) -> None:
    answers: list[str] = []
    question = leaving_question(desk.look, 2, 1, desk.window)
    question.accepted.connect(lambda: answers.append("do"))
    question.rejected.connect(lambda: answers.append("keep"))
    question.open()
    desk.model.lock()
    assert answers == ["keep"]
    assert not any(found.isVisible() for found in desk.window.findChildren(Question))


async def test_the_key_locks_from_everywhere(desk: Desk, settle: Settle) -> None:
    desk.window.activateWindow()
    await settle()
    QTest.keyClick(desk.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.model.is_locked


async def test_a_hand_in_any_window_keeps_it_open(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    await settle()
    desk.ticker.ticked.emit()
    desk.clock.seconds += IDLE_S - 1
    handle = other.windowHandle()
    assert handle is not None
    QTest.mouseMove(handle)
    QTest.keyClick(handle, Qt.Key.Key_A)
    await settle()
    desk.clock.seconds += 10
    desk.ticker.ticked.emit()
    assert not desk.model.is_locked
    desk.clock.seconds += IDLE_S
    desk.ticker.ticked.emit()
    assert desk.model.is_locked


async def test_other_windows_are_veiled_while_it_is_locked_and_lead_to_the_password(
    desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    before, later = QWidget(), QWidget()
    for window in (before, later):
        window.resize(500, 400)
        window.setWindowTitle("Call with Amina Hassan")
        qtbot.addWidget(window)
    before.show()
    desk.model.lock()
    later.show()
    later.resize(640, 480)
    await settle()
    for window in (before, later):
        (veil,) = window.findChildren(Veil)
        assert veil.geometry() == window.rect()
        assert veil.isVisible()
        window.setWindowTitle("Call with Amina Hassan, held")
        assert window.windowTitle() == "CareConnect"
    desk.window.hide()
    qtbot.mouseClick(later.findChildren(Veil)[0].unlock, Qt.MouseButton.LeftButton)
    assert desk.window.isVisible()
    later.close()
    desk.model.unlock("the right one")
    await settle()
    assert not any(veil.isVisible() for veil in before.findChildren(Veil))
    assert before.windowTitle() == "Call with Amina Hassan, held"


async def test_there_is_a_way_out(desk: Desk, qtbot: QtBot) -> None:
    desk.model.lock()
    with qtbot.waitSignal(desk.cover.view.sign_out_pressed, timeout=500):
        qtbot.mouseClick(desk.cover.view.sign_out, Qt.MouseButton.LeftButton)
