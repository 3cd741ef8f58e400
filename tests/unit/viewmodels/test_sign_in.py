"""Signing in: what is checked here, what the server says, and that nothing typed is lost."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.api import NewAccount
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import HeldEntrance
from careconnect_desktop.viewmodels.sign_in import (
    FieldProblem,
    SignInMode,
    SignInModel,
    SignInSnapshot,
    find_problems,
    password_problem,
)
from tests.unit.viewmodels.conftest import Settle

URL = "https://clinic.example"


@pytest.fixture
def entrance() -> HeldEntrance:
    return HeldEntrance()


@pytest.fixture
def model(entrance: HeldEntrance, tasks: TaskScope, owner: QObject) -> SignInModel:
    return SignInModel(entrance, tasks, server_url=URL, time_zone="Europe/Berlin", parent=owner)


async def test_signs_in_and_tells_who(model: SignInModel, entrance: HeldEntrance, settle: Settle) -> None:
    told: list[Person] = []
    model.signed_in.connect(told.append)
    model.edit("email", " amina@mail.example ")
    model.submit("right enough")
    assert model.snapshot.is_running
    await settle()
    assert told == [samples.AMINA]
    assert entrance.attempts == [(URL, "amina@mail.example")]
    assert not model.snapshot.is_running


async def test_a_failure_keeps_what_was_typed(model: SignInModel, entrance: HeldEntrance, settle: Settle) -> None:
    entrance.error = CareConnectError("unauthenticated")
    model.edit("email", "amina@mail.example")
    model.submit("wrong")
    await settle()
    shown = model.snapshot
    assert shown.email == "amina@mail.example"
    assert shown.failure is not None
    # Nobody is signed in yet: the words are about e-mail and password, not about a session.
    assert shown.failure.key == "wrong_credentials"
    entrance.error = None
    model.submit("right")
    assert model.snapshot.failure is None
    await settle()


async def test_a_second_factor_is_asked_for_and_then_marked(
    model: SignInModel, entrance: HeldEntrance, settle: Settle
) -> None:
    entrance.error = CareConnectError("mfa_required")
    model.edit("email", "amina@mail.example")
    model.submit("password")
    await settle()
    assert model.snapshot.needs_totp
    assert model.snapshot.problem("totp") is None
    model.submit("password")
    assert model.snapshot.problem("totp") is FieldProblem.MISSING
    model.submit("password", "123456")
    await settle()
    assert model.snapshot.problem("totp") is FieldProblem.REFUSED


async def test_an_attempt_can_be_cancelled(tasks: TaskScope, owner: QObject, settle: Settle) -> None:
    class Slow:
        async def sign_in(
            self, server_url: str, email: str, password: str, totp: str | None, *, stays: bool = True
        ) -> Person:
            await asyncio.Event().wait()
            raise AssertionError

        async def sign_up(self, server_url: str, account: NewAccount, *, stays: bool = True) -> Person:
            raise AssertionError

    model = SignInModel(Slow(), tasks, server_url=URL, email="amina@mail.example", parent=owner)
    model.submit("password")
    await settle()
    assert model.snapshot.is_running
    model.cancel()
    await settle()
    assert not model.snapshot.is_running
    assert model.snapshot.email == "amina@mail.example"
    assert model.snapshot.failure is None


async def test_a_second_press_starts_nothing(model: SignInModel, entrance: HeldEntrance, settle: Settle) -> None:
    model.edit("email", "amina@mail.example")
    model.submit("password")
    model.submit("password")
    await settle()
    assert len(entrance.attempts) == 1


async def test_signs_up_a_doctor(model: SignInModel, entrance: HeldEntrance, settle: Settle) -> None:
    model.choose_mode(SignInMode.SIGN_UP)
    model.choose_role("doctor")
    model.edit("name", " Dr. Anna Meyer ")
    model.edit("email", "anna@clinic.example")
    model.edit("specialization", "Cardiology")
    model.submit("four plain words together")
    await settle()
    account = entrance.accounts[0]
    assert (account.name, account.role, account.specialization) == ("Dr. Anna Meyer", "doctor", "Cardiology")
    assert account.time_zone == "Europe/Berlin"


async def test_a_patient_has_no_specialty(model: SignInModel, entrance: HeldEntrance, settle: Settle) -> None:
    model.choose_mode(SignInMode.SIGN_UP)
    model.edit("specialization", "typed before the role was changed")
    model.edit("name", "Tom Becker")
    model.edit("email", "t@mail.example")
    model.submit("four plain words together")
    await settle()
    assert entrance.accounts[0].specialization is None


async def test_fields_that_the_server_marks_are_marked(
    model: SignInModel, entrance: HeldEntrance, settle: Settle
) -> None:
    entrance.error = CareConnectError(
        "validation_failed", details=("password: too common", "username: has control characters", "shoe: unknown")
    )
    model.choose_mode(SignInMode.SIGN_UP)
    model.edit("name", "Tom Becker")
    model.edit("email", "t@mail.example")
    model.submit("four plain words together")
    await settle()
    assert model.snapshot.problem("password") is FieldProblem.TOO_COMMON
    assert model.snapshot.problem("name") is FieldProblem.REFUSED
    model.edit("name", "Tom")
    assert model.snapshot.problem("name") is None


async def test_an_address_that_is_in_use_is_marked(model: SignInModel, entrance: HeldEntrance, settle: Settle) -> None:
    entrance.error = CareConnectError("email_taken")
    model.choose_mode(SignInMode.SIGN_UP)
    model.edit("name", "Tom Becker")
    model.edit("email", "t@mail.example")
    model.submit("four plain words together")
    await settle()
    assert model.snapshot.problem("email") is FieldProblem.REFUSED
    model.choose_mode(SignInMode.SIGN_IN)
    assert model.snapshot.email == "t@mail.example"
    assert model.snapshot.problems == ()


@pytest.mark.parametrize(("email", "problem"), [
    ("", FieldProblem.MISSING),
    ("anna", FieldProblem.NOT_AN_EMAIL),
    ("anna@", FieldProblem.NOT_AN_EMAIL),
    ("anna b@c.example", FieldProblem.NOT_AN_EMAIL),
])  # fmt: skip
def test_e_mails_are_looked_at_before_they_are_sent(email: str, problem: FieldProblem) -> None:
    assert ("email", problem) in find_problems(SignInSnapshot(email=email, server_url=URL), "password")


def test_an_old_password_is_not_measured_by_new_rules() -> None:
    assert find_problems(SignInSnapshot(email="a@b.example", server_url=URL), "short") == ()


@pytest.mark.parametrize("url", ["", "clinic.example", "ftp://clinic.example"])
def test_a_server_address_has_a_scheme(url: str) -> None:
    found = find_problems(SignInSnapshot(email="a@b.example", server_url=url), "password")
    assert found == (("server_url", FieldProblem.NOT_AN_ADDRESS),)


@pytest.mark.parametrize(("password", "problem"), [
    ("elevenchars", FieldProblem.TOO_SHORT),
    ("twelve chars", None),
    ("x" * 256, None),
    ("x" * 257, FieldProblem.TOO_LONG),
    ("my dog HASSAN barks", FieldProblem.LIKE_YOU),
    ("amina.h was here 1", FieldProblem.LIKE_YOU),
])  # fmt: skip
def test_password_rules(password: str, problem: FieldProblem | None) -> None:
    assert password_problem(password, "Amina Hassan", "amina.h@mail.example") is problem


def test_the_remembered_e_mail_is_for_signing_in(tasks: TaskScope, owner: QObject, entrance: HeldEntrance) -> None:
    model = SignInModel(entrance, tasks, server_url="https://clinic.example", email="amina@mail.example", parent=owner)

    model.choose_mode(SignInMode.SIGN_UP)
    assert model.snapshot.email == ""
    model.choose_mode(SignInMode.SIGN_IN)
    assert model.snapshot.email == "amina@mail.example"


def test_an_e_mail_that_was_typed_stays_in_both_forms(tasks: TaskScope, owner: QObject, entrance: HeldEntrance) -> None:
    model = SignInModel(entrance, tasks, server_url="https://clinic.example", email="amina@mail.example", parent=owner)

    model.edit("email", "nora@mail.example")
    model.choose_mode(SignInMode.SIGN_UP)
    assert model.snapshot.email == "nora@mail.example"
