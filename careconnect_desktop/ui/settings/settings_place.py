"""Settings: one scrolling page with headings and search. Every change counts at once."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from careconnect_desktop.model.people import Person
from careconnect_desktop.ui.settings.account_card import AccountCard
from careconnect_desktop.ui.settings.appearance_card import AppearanceCard
from careconnect_desktop.ui.settings.devices_card import DevicesCard
from careconnect_desktop.ui.settings.password_card import PasswordCard
from careconnect_desktop.ui.settings.phone_card import PhoneCard
from careconnect_desktop.ui.settings.privacy_card import PrivacyCard
from careconnect_desktop.ui.settings.second_step_card import SecondStepCard
from careconnect_desktop.ui.settings.sessions_card import SessionsCard
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn
from careconnect_desktop.ui.shared.empty_state import EmptyState
from careconnect_desktop.ui.shared.fields import TextField
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.account.models import AccountModels
from careconnect_desktop.viewmodels.preferences import PreferencesModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel

C = TypeVar("C", bound=Card)
_OWN_CARDS = ("phone", "password", "second_step", "sessions")


class SettingsPlace(Place):
    """Draws a `PreferencesModel` and the account. is_lasting: what is kept here outlasts the program."""

    sign_out_pressed = Signal()
    devices_pressed = Signal()

    def __init__(
        self,
        look: Look,
        preferences: PreferencesModel,
        person: Person,
        server_url: str,
        *,
        account: AccountModels | None = None,
        times: Times | None = None,
        shortcuts: ShortcutsModel | None = None,
        is_remembered: bool = True,
        is_lasting: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", parent)
        self.set_title(self.tr("Settings"))
        self._account = account
        scroll = ScrollColumn(max_width=look.px(720))
        self.body.addWidget(scroll)
        self.search = TextField(self.tr("Search in the settings"))
        self.search.changed.connect(self._filter)
        scroll.content.addWidget(self.search)
        self._cards: list[Card] = []
        self._card_column = QVBoxLayout()
        self._card_column.setSpacing(16)
        scroll.content.addLayout(self._card_column)
        self.appearance = AppearanceCard(look, preferences)
        self.devices = DevicesCard(look)
        self.privacy = PrivacyCard(look, preferences, account.lock if account is not None else None, shortcuts)
        self.account = AccountCard(
            look,
            person,
            server_url,
            account.profile if account is not None else None,
            is_remembered=is_remembered,
            is_lasting=is_lasting,
        )
        self.devices.pressed.connect(self.devices_pressed)
        self.account.sign_out_pressed.connect(self.sign_out_pressed)
        for card in (self.appearance, self.devices, self.privacy, self.account):
            self.add_card(card)
        self._times = times
        self._nothing = EmptyState(look, "search", self.tr("Nothing found"), self.tr("Try another word."))
        self._nothing.hide()
        scroll.content.addWidget(self._nothing)

    def add_card(self, card: Card, *, after: Card | None = None) -> None:
        """One more subject, at the end or after another; it is found by search as the others are."""
        at = self._cards.index(after) + 1 if after is not None else len(self._cards)
        self._cards.insert(at, card)
        self._card_column.insertWidget(at, card)

    # ---- the cards further down, each built before anybody comes by, or when it is wanted

    @cached_property
    def phone(self) -> PhoneCard:
        return self._add_own(PhoneCard(self.look, self._models.phone), self.account)

    @cached_property
    def password(self) -> PasswordCard:
        return self._add_own(PasswordCard(self.look, self._models.password), self.phone)

    @cached_property
    def second_step(self) -> SecondStepCard:
        return self._add_own(SecondStepCard(self.look, self._models.second_step), self.password)

    @cached_property
    def sessions(self) -> SessionsCard:
        return self._add_own(SessionsCard(self.look, self._models.sessions, self._times), self.second_step)

    def build_ahead(self) -> bool:
        if self._account is None:
            return False
        missing = next((name for name in _OWN_CARDS if name not in vars(self)), None)
        if missing is not None:
            getattr(self, missing)
        return missing is not None

    def _build_all(self) -> None:
        while self.build_ahead():
            pass

    def _add_own(self, card: C, after: Card) -> C:
        self.add_card(card, after=after)
        return card

    @property
    def _models(self) -> AccountModels:
        if self._account is None:
            raise LookupError("these settings are nobody's account")
        return self._account

    def left_at(self) -> object:
        self._build_all()
        return [not card.isHidden() for card in self._cards]

    def resume(self, left_at: object) -> None:
        self._build_all()
        # What was found, not what the words of one language would find in another.
        if isinstance(left_at, list) and len(left_at) == len(self._cards):
            for card, is_found in zip(self._cards, left_at, strict=True):
                card.setVisible(is_found)
            self._nothing.setVisible(not any(left_at))

    def showEvent(self, event: QShowEvent) -> None:
        self._build_all()
        super().showEvent(event)
        if self._account is not None:
            self._account.phone.load()
            self._account.sessions.load()
            self._account.second_step.load()

    def _filter(self, text: str) -> None:
        self._build_all()
        wanted = text.strip().casefold()
        any_shown = False
        for card in self._cards:
            texts = [label.text() for label in card.findChildren(QLabel)]
            texts += [button.text() for button in card.findChildren(Button)]
            is_shown = not wanted or any(wanted in found.casefold() for found in texts)
            card.setVisible(is_shown)
            any_shown = any_shown or is_shown
        self._nothing.setVisible(not any_shown)
