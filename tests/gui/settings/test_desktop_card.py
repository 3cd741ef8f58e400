"""The settings of this computer: two wishes and three ways on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.gallery.desktop_scenes import HeldTexts
from careconnect_desktop.ui.settings.desktop_card import DesktopCard
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.desktop_wishes import DesktopWishesModel


class Start:
    is_on = False

    def set_on(self, is_on: bool) -> None:
        self.is_on = is_on


def card_of(look: Look, owner: QObject, qtbot: QtBot, *, has_tray: bool) -> tuple[DesktopCard, DesktopWishesModel]:
    model = DesktopWishesModel(HeldTexts(), Start(), lambda _error: None, has_tray=has_tray, parent=owner)
    card = DesktopCard(look, model)
    qtbot.addWidget(card)
    card.show()
    return card, model


def test_wishes_by_pointer_and_by_key(look: Look, owner: QObject, qtbot: QtBot) -> None:
    card, model = card_of(look, owner, qtbot, has_tray=True)
    qtbot.mouseClick(card.starts, Qt.MouseButton.LeftButton)
    assert model.snapshot.starts_with_system
    qtbot.keyClick(card.stays, Qt.Key.Key_Space)
    assert not model.snapshot.stays_in_tray
    qtbot.keyClick(card.stays, Qt.Key.Key_Space)
    assert model.snapshot.stays_in_tray
    assert card.stays.accessibleName() == card.stays.text()


def test_without_a_tray_nothing_is_promised(look: Look, owner: QObject, qtbot: QtBot) -> None:
    card, _model = card_of(look, owner, qtbot, has_tray=False)
    assert not card.stays.isVisible()
    assert card.starts.isVisible()


@pytest.mark.parametrize("name", ["shortcuts", "logs", "diagnostics"])
def test_ways_on(look: Look, owner: QObject, qtbot: QtBot, name: str) -> None:
    card, _model = card_of(look, owner, qtbot, has_tray=True)
    with qtbot.waitSignal(getattr(card, f"{name}_pressed")):
        qtbot.mouseClick(getattr(card, name), Qt.MouseButton.LeftButton)


def test_words_break_in_a_narrow_window(look: Look, owner: QObject, qtbot: QtBot) -> None:
    card, _model = card_of(look, owner, qtbot, has_tray=True)
    one_line = card.stays.heightForWidth(2000)
    assert card.stays.heightForWidth(200) > one_line
