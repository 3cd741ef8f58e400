"""Settings count at once, and are found by search."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import HeldPreferences
from careconnect_desktop.ui.settings.settings_place import SettingsPlace
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.preferences import PreferencesModel


class Desk:
    def __init__(self, look: Look, owner: QObject, qtbot: QtBot) -> None:
        self.store = HeldPreferences()
        model = PreferencesModel(self.store, owner)
        self.place = SettingsPlace(look, model, samples.AMINA, "https://clinic.example", is_remembered=False)
        qtbot.addWidget(self.place)
        self.place.resize(900, 700)
        self.place.show()

    def words(self) -> list[str]:
        # New widgets are shown by Qt a moment after they were made.
        QCoreApplication.processEvents()
        return [label.text() for label in self.place.findChildren(PlainTextLabel) if label.isVisible()]


@pytest.fixture
def desk(look: Look, owner: QObject, qtbot: QtBot) -> Desk:
    return Desk(look, owner, qtbot)


def test_theme_and_text_size_are_kept_with_one_press(desk: Desk) -> None:
    desk.place.theme.button("dark").click()
    desk.place.text_size.button(1.5).click()
    assert (desk.store.kept.theme, desk.store.kept.text_scale) == ("dark", 1.5)


def test_the_language_is_one_of_those_the_program_speaks(desk: Desk) -> None:
    box = desk.place.language.box
    assert [box.itemData(row) for row in range(box.count())] == ["", "en", "de", "es", "fr", "ar", "hi"]
    box.setCurrentIndex(box.findData("ar"))
    box.activated.emit(box.currentIndex())
    assert desk.store.kept.language == "ar"


def test_search_leaves_what_fits_and_says_when_nothing_does(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.place.search.line, "contrast")
    assert "Appearance" in desk.words()
    assert "Account" not in desk.words()
    qtbot.keyClicks(desk.place.search.line, "zzz")
    assert "Nothing found" in desk.words()


def test_the_account_says_who_and_where(desk: Desk) -> None:
    shown = desk.words()
    assert "Amina Hassan" in shown
    assert "https://clinic.example" in shown
    assert any("no safe place for keys" in text for text in shown)


def test_signing_out_is_asked_of_the_program(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.place.sign_out_pressed, timeout=500):
        desk.place.sign_out.click()


def test_the_devices_are_checked_from_here(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.place.devices_pressed, timeout=500):
        desk.place.check_devices.click()
