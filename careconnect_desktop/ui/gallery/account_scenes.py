"""Scenes of one's own account: the way in, the settings, the lock."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QWidget

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.account import OwnPhone
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.account_stand_ins import PHONE, HeldAccount
from careconnect_desktop.ui.gallery.patient_bench import patient_workspace
from careconnect_desktop.ui.gallery.studio import SERVER_URL, Studio, card_column
from careconnect_desktop.ui.settings.account_card import AccountCard
from careconnect_desktop.ui.settings.password_card import PasswordCard
from careconnect_desktop.ui.settings.phone_card import PhoneCard
from careconnect_desktop.ui.settings.privacy_card import PrivacyCard
from careconnect_desktop.ui.settings.second_step_card import SecondStepCard
from careconnect_desktop.ui.settings.sessions_card import SessionsCard
from careconnect_desktop.ui.sign_in.lock_view import LockView
from careconnect_desktop.ui.sign_in.sign_in_view import SignInView
from careconnect_desktop.viewmodels.account.lock import LockModel
from careconnect_desktop.viewmodels.account.models import AccountModels, make_account_models
from careconnect_desktop.viewmodels.forgotten import ForgottenModel
from careconnect_desktop.viewmodels.preferences import PreferencesModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.sign_in import SignInMode, SignInModel
from careconnect_desktop.viewmodels.ticker import Ticker


async def sign_in(studio: Studio) -> QWidget:
    """The way in."""
    return _door(studio, held.HeldEntrance(), email="amina@mail.example")[0]


async def sign_in_passing(studio: Studio) -> QWidget:
    """The way in where nobody can stay signed in."""
    view, model = _door(studio, held.HeldEntrance(), email="amina@mail.example")
    model.tell_staying(can_stay=False)
    return view


async def sign_in_failed(studio: Studio) -> QWidget:
    """A wrong password: what was typed is kept."""
    entrance = held.HeldEntrance()
    entrance.error = CareConnectError("unauthenticated")
    view, _model = _door(studio, entrance, email="amina@mail.example")
    view.password.set_text("not the right one")
    view.submit.click()
    await studio.settle()
    return view


async def sign_in_second_step(studio: Studio) -> QWidget:
    """The password was right; the code of the app is asked for, and the first one was wrong."""
    entrance = held.HeldEntrance()
    entrance.error = CareConnectError("mfa_required")
    view, model = _door(studio, entrance, email="amina@mail.example")
    for code in ("", "123456"):
        model.submit("the right one", code)
        await studio.settle()
    return view


async def sign_in_away(studio: Studio) -> QWidget:
    """The clinic's server cannot be reached."""
    view, model = _door(studio, held.HeldEntrance(), email="amina@mail.example")
    model.tell(CareConnectError("unreachable", retryable=True))
    return view


async def sign_in_too_often(studio: Studio) -> QWidget:
    """Too many wrong passwords: a wait, in words."""
    entrance = held.HeldEntrance()
    entrance.error = CareConnectError("rate_limited", retry_after_s=840.0)
    view, _model = _door(studio, entrance, email="amina@mail.example")
    view.password.set_text("not the right one")
    view.submit.click()
    await studio.settle()
    return view


async def sign_up_problems(studio: Studio) -> QWidget:
    """A new account with every field wrong."""
    view, model = _door(studio, held.HeldEntrance())
    model.choose_mode(SignInMode.SIGN_UP)
    model.choose_role("doctor")
    model.edit("email", "anna.meyer")
    view.password.set_text("short")
    view.submit.click()
    return view


async def forgotten(studio: Studio) -> QWidget:
    """A forgotten password: where shall the code go."""
    view, _model = _door(studio, held.HeldEntrance(), email="amina@mail.example")
    view.forgot.click()
    return view


async def forgotten_code(studio: Studio) -> QWidget:
    """A forgotten password: a code that is not right."""
    view, _model = _door(studio, held.HeldEntrance(), email="amina@mail.example")
    view.forgot.click()
    view.forgotten_card.submit.click()
    await studio.settle()
    view.forgotten_card.code.set_text("ABCD0000")
    view.forgotten_card.password.set_text("a few quiet words")
    view.forgotten_card.submit.click()
    await studio.settle()
    return view


async def settings_page(studio: Studio) -> QWidget:
    """Settings."""
    workspace = await patient_workspace(studio, samples.PATIENT_VISITS)
    workspace.show_place("settings")
    await studio.settle()
    return workspace


async def settings_account(studio: Studio) -> QWidget:
    """The account: who, where else, and the password."""
    models = _models(studio, HeldAccount())
    models.sessions.load()
    await studio.settle()
    account = AccountCard(studio.look, samples.AMINA, SERVER_URL, models.profile, is_remembered=True, is_lasting=True)
    return card_column(account, SessionsCard(studio.look, models.sessions, studio.times))


async def settings_phone(studio: Studio) -> QWidget:
    """Text messages: a number that is confirmed, and a code that is not right."""
    kept, wrong = HeldAccount(), HeldAccount()
    kept.own_phone = OwnPhone(PHONE, is_confirmed=True)
    wrong.own_phone = OwnPhone(PHONE)
    cards = []
    for account in (kept, wrong):
        models = _models(studio, account)
        cards.append(PhoneCard(studio.look, models.phone))
        models.phone.load()
    await studio.settle()
    kept_card, wrong_card = cards
    wrong_card.code.set_text("654321")
    wrong_card.confirm.click()
    await studio.settle()
    return card_column(kept_card, wrong_card)


async def settings_password(studio: Studio) -> QWidget:
    """The password, with the present one wrong; a computer without a safe place for keys."""
    models = _models(studio, HeldAccount())
    card = PasswordCard(studio.look, models.password)
    card.current.set_text("not the right one")
    card.new.set_text("quiet words on a hill")
    card.change.click()
    await studio.settle()
    account = AccountCard(studio.look, samples.AMINA, SERVER_URL, None, is_remembered=False, is_lasting=False)
    return card_column(card, account)


async def second_step_scan(studio: Studio) -> QWidget:
    """The second step: a code to scan."""
    model = _models(studio, HeldAccount()).second_step
    model.load()
    await studio.settle()
    model.begin()
    model.give_password("the right one")
    await studio.settle()
    return card_column(SecondStepCard(studio.look, model))


async def second_step_codes(studio: Studio) -> QWidget:
    """The second step: recovery codes, this once; and what others may see."""
    model = _models(studio, HeldAccount()).second_step
    model.load()
    await studio.settle()
    model.begin()
    model.give_password("the right one")
    await studio.settle()
    model.give_code("123456")
    await studio.settle()
    preferences = PreferencesModel(held.HeldPreferences(), studio.owner)
    return card_column(
        SecondStepCard(studio.look, model),
        PrivacyCard(studio.look, preferences, _lock(studio), ShortcutsModel(parent=studio.owner)),
    )


async def locked(studio: Studio) -> QWidget:
    """Locked, after a wrong password."""
    model = _lock(studio)
    model.lock()
    view = LockView(studio.look, model)
    view.password.set_text("not the right one")
    view.unlock.click()
    await studio.settle()
    return view


async def locked_call(studio: Studio) -> QWidget:
    """Locked while a call rings."""
    model = _lock(studio)
    model.lock()
    model.ask_first(lambda: None)
    return LockView(studio.look, model)


async def locked_away(studio: Studio) -> QWidget:
    """Locked, and nobody can check the password: the server is away, and this run was never told it."""
    account = HeldAccount()
    account.error = CareConnectError("unlock_needs_server")
    ticker = Ticker(studio.owner)
    model = LockModel(account, studio.tasks, samples.AMINA, held.FixedClock(), ticker, studio.owner)
    model.lock()
    view = LockView(studio.look, model)
    view.password.set_text("the right one")
    view.unlock.click()
    await studio.settle()
    return view


def _door(studio: Studio, entrance: held.HeldEntrance, email: str = "") -> tuple[SignInView, SignInModel]:
    model = SignInModel(entrance, studio.tasks, server_url=SERVER_URL, email=email, parent=studio.owner)
    return SignInView(studio.look, model, ForgottenModel(entrance, studio.tasks, studio.owner)), model


def _models(studio: Studio, account: HeldAccount) -> AccountModels:
    return make_account_models(account, studio.tasks, account.person, studio.owner)


def _lock(studio: Studio) -> LockModel:
    ticker = Ticker(studio.owner)
    return LockModel(HeldAccount(), studio.tasks, samples.AMINA, held.FixedClock(), ticker, studio.owner)


ACCOUNT_SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "sign_in": sign_in,
    "sign_in_passing": sign_in_passing,
    "sign_in_failed": sign_in_failed,
    "sign_in_second_step": sign_in_second_step,
    "sign_in_away": sign_in_away,
    "sign_in_too_often": sign_in_too_often,
    "sign_up_problems": sign_up_problems,
    "forgotten": forgotten,
    "forgotten_code": forgotten_code,
    "settings": settings_page,
    "settings_account": settings_account,
    "settings_phone": settings_phone,
    "settings_password": settings_password,
    "second_step_scan": second_step_scan,
    "second_step_codes": second_step_codes,
    "locked": locked,
    "locked_call": locked_call,
    "locked_away": locked_away,
}
