"""The models of one person's account, made together for the places that show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.model.people import Person
from careconnect_desktop.viewmodels.account.lock import LockModel
from careconnect_desktop.viewmodels.account.password import PasswordChanger, PasswordModel
from careconnect_desktop.viewmodels.account.phone import PhoneKeeper, PhoneModel
from careconnect_desktop.viewmodels.account.profile import ProfileKeeper, ProfileModel
from careconnect_desktop.viewmodels.account.second_step import SecondStepKeeper, SecondStepModel
from careconnect_desktop.viewmodels.account.sessions import SessionKeeper, SessionsModel
from careconnect_desktop.viewmodels.base import Starter


class OwnAccount(PasswordChanger, PhoneKeeper, ProfileKeeper, SecondStepKeeper, SessionKeeper, Protocol):
    """`OwnAccountService`."""


@dataclass(frozen=True, slots=True)
class AccountModels:
    """What the settings show of the account."""

    profile: ProfileModel
    phone: PhoneModel
    password: PasswordModel
    sessions: SessionsModel
    second_step: SecondStepModel
    lock: LockModel | None = None


def make_account_models(
    account: OwnAccount,
    tasks: Starter,
    person: Person,
    parent: QObject | None = None,
    *,
    lock: LockModel | None = None,
) -> AccountModels:
    """Asks nothing yet."""
    return AccountModels(
        profile=ProfileModel(account, tasks, person, parent),
        phone=PhoneModel(account, tasks, parent),
        password=PasswordModel(account, tasks, person, parent),
        sessions=SessionsModel(account, tasks, parent),
        second_step=SecondStepModel(account, tasks, parent),
        lock=lock,
    )
