"""A forgotten password, and who stays signed in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.gallery.stand_ins import HeldEntrance
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.sign_in.sign_in_view import SignInView
from careconnect_desktop.viewmodels.forgotten import ForgottenModel, ForgottenStage
from careconnect_desktop.viewmodels.sign_in import SignInMode, SignInModel
from tests.gui.conftest import Settle
from tests.helpers.labels import words_on


class Desk:
    def __init__(self, look: Look, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> None:
        self.entrance = HeldEntrance()
        self.model = SignInModel(self.entrance, tasks, server_url="https://clinic.example", parent=owner)
        self.forgotten = ForgottenModel(self.entrance, tasks, owner)
        self.view = SignInView(look, self.model, self.forgotten)
        qtbot.addWidget(self.view)
        self.view.resize(900, 700)
        self.view.show()

    def words(self) -> list[str]:
        return words_on(self.view)


@pytest.fixture
def desk(look: Look, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> Desk:
    return Desk(look, tasks, owner, qtbot)


async def test_a_mailed_code_sets_another_password_by_keyboard_alone(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    qtbot.keyClicks(desk.view.email.line, "amina@mail.example")
    qtbot.keyClick(desk.view.forgot, Qt.Key.Key_Return)
    card = desk.view.forgotten_card
    assert not desk.view.password.isVisible()
    assert card.email.text == "amina@mail.example"
    qtbot.keyClick(card.email.line, Qt.Key.Key_Return)
    await settle()
    assert desk.entrance.forgotten == ["amina@mail.example"]
    assert any("If there is an account for amina@mail.example" in text for text in desk.words())
    qtbot.keyClicks(card.code.line, "WRONG123")
    qtbot.keyClicks(card.password.line, "a few quiet words")
    qtbot.keyClick(card.password.line, Qt.Key.Key_Return)
    await settle()
    assert "not right, or too old" in card.code.error
    card.code.line.clear()
    qtbot.keyClicks(card.code.line, "ABCD2345")
    qtbot.keyClick(card.code.line, Qt.Key.Key_Return)
    await settle()
    assert desk.forgotten.snapshot.stage is ForgottenStage.DONE
    qtbot.keyClick(card.submit, Qt.Key.Key_Return)
    assert desk.view.password.isVisible()
    assert (card.code.text, card.password.text) == ("", "")


async def test_what_is_missing_is_marked_before_anybody_is_asked(desk: Desk, settle: Settle) -> None:
    desk.view.forgot.click()
    card = desk.view.forgotten_card
    card.submit.click()
    assert card.email.error == "Please enter your e-mail."
    card.email.line.setText("amina")
    desk.forgotten.edit("email", "amina")
    card.submit.click()
    assert "looks like" in card.email.error
    assert desk.entrance.forgotten == []
    desk.forgotten.edit("email", "amina@mail.example")
    card.submit.click()
    await settle()
    card.password.set_text("short")
    card.submit.click()
    assert "code from the e-mail" in card.code.error
    assert "at least" in card.password.error


async def test_a_server_out_of_reach_is_told_and_going_back_is_always_possible(desk: Desk, settle: Settle) -> None:
    desk.entrance.error = CareConnectError("unreachable", retryable=True)
    desk.forgotten.open("https://clinic.example", "amina@mail.example")
    desk.view.forgotten_card.submit.click()
    await settle()
    assert "The clinic's server cannot be reached" in desk.words()
    desk.view.forgotten_card.back.click()
    assert desk.view.password.isVisible()


async def test_staying_signed_in_is_a_wish_of_patients(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    assert desk.view.stays.isChecked()
    qtbot.mouseClick(desk.view.stays, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(desk.view.email.line, "amina@mail.example")
    qtbot.keyClicks(desk.view.password.line, "right enough words")
    qtbot.keyClick(desk.view.password.line, Qt.Key.Key_Return)
    await settle()
    assert not desk.entrance.stays
    desk.model.choose_mode(SignInMode.SIGN_UP)
    assert desk.view.stays.isVisible()
    desk.model.choose_role("doctor")
    assert not desk.view.stays.isVisible()
