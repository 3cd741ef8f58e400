"""A failure in the settings: told once, and its button does what the last telling asked for."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ui.settings.settings_card import SettingsCard
from careconnect_desktop.ui.shared.banners import Banner
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.notices import Failure


def again_buttons(card: SettingsCard) -> list[Button]:
    return [found for found in card.findChildren(Button) if found.text() == "Try again"]


def test_the_way_on_from_a_failure_is_the_last_that_was_given(look: Look, qtbot: QtBot) -> None:
    card = SettingsCard(look, "settings", "Sample")
    qtbot.addWidget(card)
    card.show()
    failure = Failure.of(CareConnectError("timeout"))
    pressed: list[str] = []
    card.show_failure(failure, again=lambda: pressed.append("first"))
    (banner,) = card.findChildren(Banner)
    card.show_failure(failure, again=lambda: pressed.append("second"))
    assert card.findChildren(Banner) == [banner]
    again_buttons(card)[0].click()
    assert pressed == ["second"]

    card.show_failure(failure)
    assert again_buttons(card) == []
    card.show_failure(None)
    assert card.findChildren(Banner) == []
