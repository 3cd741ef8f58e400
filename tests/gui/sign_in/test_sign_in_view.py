"""The way in, by keyboard and pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.gallery.stand_ins import HeldEntrance
from careconnect_desktop.ui.shared.banners import Banner
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.sign_in.field_words import problem_words
from careconnect_desktop.ui.sign_in.sign_in_view import SignInView
from careconnect_desktop.viewmodels.sign_in import FieldName, FieldProblem, SignInMode, SignInModel
from tests.gui.conftest import Settle
from tests.helpers.labels import words_on

URL = "https://clinic.example"


class Desk:
    def __init__(self, look: Look, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> None:
        self.entrance = HeldEntrance()
        self.model = SignInModel(self.entrance, tasks, server_url=URL, parent=owner)
        self.view = SignInView(look, self.model)
        qtbot.addWidget(self.view)
        self.view.resize(900, 700)
        self.view.show()

    def words(self) -> list[str]:
        return words_on(self.view)


@pytest.fixture
def desk(look: Look, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> Desk:
    return Desk(look, tasks, owner, qtbot)


async def test_signs_in_by_keyboard_alone(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    told: list[object] = []
    desk.model.signed_in.connect(told.append)
    qtbot.keyClicks(desk.view.email.line, "amina@mail.example")
    qtbot.keyClicks(desk.view.password.line, "right enough words")
    qtbot.keyClick(desk.view.password.line, Qt.Key.Key_Return)
    assert not desk.view.submit.isEnabled()
    assert desk.view.cancel.isVisible()
    await settle()
    assert len(told) == 1
    assert desk.entrance.attempts == [(URL, "amina@mail.example")]


async def test_a_failure_is_told_and_keeps_every_field(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    desk.entrance.error = CareConnectError("unauthenticated")
    qtbot.keyClicks(desk.view.email.line, "amina@mail.example")
    qtbot.keyClicks(desk.view.password.line, "not the right one")
    desk.view.submit.click()
    await settle()
    assert "That e-mail and password do not match" in desk.words()
    assert desk.view.email.text == "amina@mail.example"
    assert desk.view.password.text == "not the right one"
    assert desk.view.submit.isEnabled()


async def test_who_corrects_the_address_after_a_failure_goes_on_typing(
    desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    desk.entrance.error = CareConnectError("unauthenticated")
    qtbot.keyClicks(desk.view.email.line, "amina@mail.exampl")
    qtbot.keyClicks(desk.view.password.line, "right enough words")
    qtbot.keyClick(desk.view.password.line, Qt.Key.Key_Return)
    await settle()
    focused = desk.view.window().focusWidget
    assert focused() is desk.view.password.line
    banner = desk.view.findChild(Banner)
    desk.view.email.line.setFocus()
    qtbot.keyClicks(focused(), "e")
    qtbot.keyClicks(focused(), "s")
    assert focused() is desk.view.email.line
    assert desk.view.email.text == "amina@mail.examples"
    assert desk.view.password.text == "right enough words"
    assert desk.view.findChild(Banner) is banner


async def test_the_keyboard_goes_to_what_is_asked_for_next(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    qtbot.keyClicks(desk.view.email.line, "a@b.example")
    qtbot.keyClicks(desk.view.password.line, "some password")
    desk.entrance.error = CareConnectError("mfa_required")
    qtbot.keyClick(desk.view.password.line, Qt.Key.Key_Return)
    await settle()
    assert desk.view.window().focusWidget() is desk.view.totp.line
    desk.entrance.error = CareConnectError("unreachable", retryable=True)
    qtbot.keyClicks(desk.view.totp.line, "123456")
    qtbot.keyClick(desk.view.totp.line, Qt.Key.Key_Return)
    await settle()
    assert desk.view.window().focusWidget() is desk.view.submit


async def test_what_is_missing_is_marked_and_gets_the_focus(desk: Desk, qtbot: QtBot) -> None:
    desk.view.mode.button(SignInMode.SIGN_UP).click()
    desk.view.role.button("doctor").click()
    qtbot.keyClicks(desk.view.name.line, "Dr. Anna Meyer")
    desk.view.submit.click()
    assert desk.view.name.error == ""
    assert desk.view.email.error == "Please enter your e-mail."
    assert desk.view.password.error == "Please enter your password."
    assert "specialty" in desk.view.specialization.error
    assert desk.view.window().focusWidget() is desk.view.email.line
    assert desk.entrance.attempts == []
    qtbot.keyClicks(desk.view.password.line, "four blue kettles sing")
    qtbot.keyClicks(desk.view.email.line, "anna@clinic.example")
    assert (desk.view.password.error, desk.view.email.error) == ("", "")
    assert "specialty" in desk.view.specialization.error


async def test_where_nothing_can_be_kept_staying_is_not_offered(desk: Desk) -> None:
    note = "You sign in each time: this computer has no safe place to keep you signed in."
    assert desk.view.stays.isVisible()
    assert note not in desk.words()
    desk.model.tell_staying(can_stay=False)
    assert not desk.view.stays.isVisible()
    assert note in desk.words()
    # A doctor is never offered it.
    desk.view.mode.button(SignInMode.SIGN_UP).click()
    desk.view.role.button("doctor").click()
    assert note not in desk.words()
    assert desk.model.snapshot.stays


async def test_a_patient_is_not_asked_for_a_specialty(desk: Desk) -> None:
    desk.view.mode.button(SignInMode.SIGN_UP).click()
    assert desk.view.name.isVisible()
    assert not desk.view.specialization.isVisible()
    desk.view.role.button("doctor").click()
    assert desk.view.specialization.isVisible()
    desk.view.mode.button(SignInMode.SIGN_IN).click()
    assert not desk.view.name.isVisible()


async def test_the_server_is_shown_and_can_be_changed(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    assert URL in desk.words()
    desk.view.change_server.click()
    assert desk.view.server.isVisible()
    desk.view.server.line.clear()
    qtbot.keyClicks(desk.view.server.line, "https://other.example")
    qtbot.keyClicks(desk.view.email.line, "a@b.example")
    qtbot.keyClicks(desk.view.password.line, "some password")
    desk.view.submit.click()
    await settle()
    assert desk.entrance.attempts == [("https://other.example", "a@b.example")]


async def test_a_wrong_address_opens_its_field(desk: Desk, qtbot: QtBot) -> None:
    desk.model.edit("server_url", "clinic")
    qtbot.keyClicks(desk.view.email.line, "a@b.example")
    qtbot.keyClicks(desk.view.password.line, "some password")
    desk.view.submit.click()
    assert desk.view.server.isVisible()
    assert "https://" in desk.view.server.error


async def test_the_second_factor_appears_when_it_is_asked_for(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    desk.entrance.error = CareConnectError("mfa_required")
    qtbot.keyClicks(desk.view.email.line, "a@b.example")
    qtbot.keyClicks(desk.view.password.line, "some password")
    assert not desk.view.totp.isVisible()
    desk.view.submit.click()
    await settle()
    assert desk.view.totp.isVisible()


@pytest.mark.parametrize("problem", list(FieldProblem))
@pytest.mark.parametrize("field", ["name", "email", "password", "specialization", "server_url", "totp"])
def test_every_problem_has_a_sentence(field: FieldName, problem: FieldProblem) -> None:
    words = problem_words(field, problem)
    assert words.endswith((".", "?"))
    assert "!" not in words
