"""What every scene of the gallery is made with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careconnect_desktop.model.people import Person
from careconnect_desktop.ui.frame.workspaces import CommonParts
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.account_stand_ins import HeldAccount
from careconnect_desktop.ui.settings.settings_place import SettingsPlace
from careconnect_desktop.ui.shared.cards import ScrollColumn
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.account.lock import LockModel
from careconnect_desktop.viewmodels.account.models import make_account_models
from careconnect_desktop.viewmodels.base import Starter
from careconnect_desktop.viewmodels.chat import ChatModel
from careconnect_desktop.viewmodels.frame import FrameModel
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.preferences import PreferencesModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.ticker import Ticker

SERVER_URL = "https://clinic.example"


@dataclass(frozen=True, slots=True)
class Studio:
    """What every scene needs. settle: lets started tasks run to their end."""

    look: Look
    times: Times
    tasks: Starter
    owner: QObject
    settle: Callable[[], Awaitable[None]]


def common_parts(
    studio: Studio,
    person: Person,
    appointments: held.HeldAppointments,
    chat: held.HeldChat,
    presence: held.HeldPresence,
) -> CommonParts:
    """What both roles have, over sample services."""
    owner = studio.owner
    preferences = PreferencesModel(held.HeldPreferences(), owner)
    account = HeldAccount(person)
    return CommonParts(
        look=studio.look,
        times=studio.times,
        frame=FrameModel(person, presence, appointments, chat, owner),
        notices=NoticeCentre(owner),
        chat=ChatModel(
            person,
            chat,
            presence,
            held.HeldCalls(),
            studio.tasks,
            held.FixedClock(),
            Ticker(owner),
            held.HeldDocuments(),
            owner,
        ),
        make_settings=lambda: SettingsPlace(
            studio.look,
            preferences,
            person,
            SERVER_URL,
            account=make_account_models(
                account,
                studio.tasks,
                person,
                owner,
                lock=LockModel(account, studio.tasks, person, held.FixedClock(), Ticker(owner), owner),
            ),
            times=studio.times,
            shortcuts=ShortcutsModel(parent=owner),
        ),
        check_devices=lambda: None,
    )


def before_nothing(dialog: QDialog) -> QWidget:
    """A dialog at its own size, in front of nothing."""
    room = QWidget()
    room.setAccessibleName(dialog.accessibleName())
    dialog.setWindowFlags(Qt.WindowType.Widget)
    column = QVBoxLayout(room)
    column.addWidget(dialog, 0, Qt.AlignmentFlag.AlignCenter)
    return room


def card_column(*cards: QWidget) -> QWidget:
    """Cards below each other, as in the settings."""
    column = ScrollColumn(max_width=720)
    column.setProperty("kind", "place")
    for card in cards:
        column.content.addWidget(card)
    return column
