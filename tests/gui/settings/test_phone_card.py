"""The number for text messages: given, refused, changed, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ports.account import OwnPhone
from careconnect_desktop.ui.gallery.account_stand_ins import PHONE, HeldAccount
from careconnect_desktop.ui.settings.phone_card import PhoneCard
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.account.phone import PhoneModel, written_out
from tests.gui.conftest import Settle
from tests.helpers.labels import words_on

CONFIRMED = "Confirmed. News of your visits goes to this number."


class Desk:
    def __init__(self, look: Look, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> None:
        self.account = HeldAccount()
        self.model = PhoneModel(self.account, tasks, owner)
        self.card = PhoneCard(look, self.model)
        qtbot.addWidget(self.card)
        self.card.resize(600, 400)
        self.card.show()

    def words(self) -> list[str]:
        return words_on(self.card)


@pytest.fixture
def desk(look: Look, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> Desk:
    return Desk(look, tasks, owner, qtbot)


async def test_a_number_is_given_confirmed_and_taken_back(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    desk.model.load()
    await settle()
    assert not desk.card.remove.isVisible()
    assert not desk.card.code.isVisible()
    desk.card.activateWindow()
    qtbot.keyClicks(desk.card.number.line, "0049 151 23456789")
    qtbot.keyClick(desk.card.number.line, Qt.Key.Key_Return)
    await settle()
    assert desk.account.own_phone.number == "+49 151 23456789"
    assert CONFIRMED not in desk.words()
    assert desk.card.focusWidget() is desk.card.code.line
    qtbot.keyClicks(desk.card.code.line, "654321")
    qtbot.keyClick(desk.card.code.line, Qt.Key.Key_Return)
    await settle()
    assert "This code is not right, or too old. You can ask for another one." in desk.words()
    desk.card.code.line.clear()
    qtbot.keyClicks(desk.card.code.line, "123456")
    qtbot.mouseClick(desk.card.confirm, Qt.MouseButton.LeftButton)
    await settle()
    assert CONFIRMED in desk.words()
    assert not desk.card.code.isVisible()
    qtbot.mouseClick(desk.card.remove, Qt.MouseButton.LeftButton)
    await settle()
    assert desk.account.own_phone.number is None
    assert desk.card.number.text == ""
    assert "Removed. You get no more text messages." in desk.words()


async def test_another_code_goes_to_the_same_number(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    desk.account.own_phone = OwnPhone(PHONE)
    desk.model.load()
    await settle()
    qtbot.mouseClick(desk.card.confirm, Qt.MouseButton.LeftButton)
    assert "Please enter the code from the text message." in desk.words()
    qtbot.mouseClick(desk.card.send_again, Qt.MouseButton.LeftButton)
    await settle()
    assert desk.account.asked == ["phone", f"phone {PHONE}"]
    assert desk.card.code.isVisible()


async def test_a_clinic_without_text_messages_asks_for_no_code(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    desk.account.own_phone = OwnPhone(can_send=False)
    qtbot.keyClicks(desk.card.number.line, PHONE)
    qtbot.mouseClick(desk.card.save, Qt.MouseButton.LeftButton)
    await settle()
    assert "Saved. Your clinic does not send text messages at the moment." in desk.words()
    assert not desk.card.code.isVisible()


async def test_what_is_no_number_says_how_one_looks_and_stays(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    qtbot.mouseClick(desk.card.save, Qt.MouseButton.LeftButton)
    assert "Please enter your mobile number." in desk.words()
    assert desk.account.asked == []
    qtbot.keyClicks(desk.card.number.line, "0151 23")
    assert "Please enter your mobile number." not in desk.words()
    qtbot.mouseClick(desk.card.save, Qt.MouseButton.LeftButton)
    await settle()
    assert "This is not a whole number. It begins with + and your country's code." in desk.words()
    assert desk.card.number.text == "0151 23"


async def test_a_server_that_is_away_loses_nothing_that_was_typed(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    desk.account.error = CareConnectError("unreachable", retryable=True)
    qtbot.keyClicks(desk.card.number.line, PHONE)
    qtbot.mouseClick(desk.card.save, Qt.MouseButton.LeftButton)
    await settle()
    assert "The clinic's server cannot be reached" in desk.words()
    assert desk.card.number.text == PHONE
    desk.account.error = None
    desk.model.load()
    await settle()
    assert desk.card.number.text == PHONE, "what the server has is the same as before: nothing is drawn over it"


@pytest.mark.parametrize(("typed", "given"), [
    (" +49 151 2 ", "+49 151 2"),
    ("0049151", "+49151"),
    ("0151", "0151"),
    ("  ", ""),
])  # fmt: skip
def test_two_noughts_are_a_plus(typed: str, given: str) -> None:
    assert written_out(typed) == given
