"""Settings count at once, and are found by search."""

from __future__ import annotations

import pytest_asyncio
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.account_stand_ins import HeldAccount
from careconnect_desktop.ui.gallery.stand_ins import FixedClock, HeldPreferences
from careconnect_desktop.ui.settings.settings_place import SettingsPlace
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.account.lock import LockModel
from careconnect_desktop.viewmodels.account.models import make_account_models
from careconnect_desktop.viewmodels.preferences import PreferencesModel
from careconnect_desktop.viewmodels.ticker import Ticker
from tests.gui.conftest import Settle
from tests.helpers.labels import words_on


class Desk:
    def __init__(self, look: Look, times: Times, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> None:
        self.store = HeldPreferences()
        self.account = HeldAccount()
        self.lock = LockModel(self.account, tasks, samples.AMINA, FixedClock(), Ticker(owner), owner)
        self.place = SettingsPlace(
            look,
            PreferencesModel(self.store, owner),
            samples.AMINA,
            "https://clinic.example",
            account=make_account_models(self.account, tasks, samples.AMINA, owner, lock=self.lock),
            times=times,
            is_remembered=False,
            is_lasting=False,
        )
        qtbot.addWidget(self.place)
        self.place.resize(900, 700)
        self.place.show()

    def words(self) -> list[str]:
        return words_on(self.place)


@pytest_asyncio.fixture
async def desk(look: Look, times: Times, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> Desk:
    return Desk(look, times, tasks, owner, qtbot)


async def test_theme_and_text_size_are_kept_with_one_press(desk: Desk) -> None:
    desk.place.appearance.theme.button("dark").click()
    desk.place.appearance.text_size.button(1.5).click()
    assert (desk.store.kept.theme, desk.store.kept.text_scale) == ("dark", 1.5)


async def test_the_language_is_one_of_those_the_program_speaks(desk: Desk) -> None:
    box = desk.place.appearance.language.box
    assert [box.itemData(row) for row in range(box.count())] == ["", "en", "de", "es", "fr", "ar", "hi"]
    box.setCurrentIndex(box.findData("ar"))
    box.activated.emit(box.currentIndex())
    assert desk.store.kept.language == "ar"


async def test_search_leaves_what_fits_and_says_when_nothing_does(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.place.search.line, "contrast")
    assert "Appearance" in desk.words()
    assert "Account" not in desk.words()
    qtbot.keyClicks(desk.place.search.line, "zzz")
    assert "Nothing found" in desk.words()


async def test_the_account_says_who_and_where(desk: Desk) -> None:
    shown = desk.words()
    assert "Amina Hassan" in shown
    assert "https://clinic.example" in shown
    assert any("no safe place for keys" in text for text in shown)


async def test_signing_out_is_asked_of_the_program(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.place.sign_out_pressed, timeout=500):
        desk.place.account.sign_out.click()


async def test_the_devices_are_checked_from_here(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.place.devices_pressed, timeout=500):
        desk.place.devices.check.click()


async def test_names_in_notifications_are_a_choice_and_off_at_first(desk: Desk) -> None:
    assert not desk.store.kept.shows_names
    desk.place.privacy.names.button(True).click()
    assert desk.store.kept.shows_names


async def test_the_program_is_locked_by_a_press(desk: Desk) -> None:
    desk.place.privacy.lock.click()
    assert desk.lock.is_locked


async def test_a_wrong_password_is_told_at_its_field_and_the_right_one_changes_it(
    desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    card = desk.place.password
    qtbot.keyClicks(card.current.line, "not the right one")
    qtbot.keyClicks(card.new.line, "quiet words on a hill")
    qtbot.keyClick(card.new.line, Qt.Key.Key_Return)
    assert not card.change.isEnabled()
    await settle()
    assert "not your password" in card.current.error
    assert card.new.text == "quiet words on a hill"
    card.current.line.clear()
    qtbot.keyClicks(card.current.line, "the right one")
    assert card.current.error == ""
    card.change.click()
    await settle()
    assert desk.account.password == "quiet words on a hill"
    assert (card.current.text, card.new.text, card.done.isVisible()) == ("", "", True)


async def test_a_short_or_common_password_is_not_taken(desk: Desk, settle: Settle) -> None:
    card = desk.place.password
    card.current.set_text("the right one")
    card.new.set_text("short")
    card.change.click()
    assert "at least 12" in card.new.error
    assert "change" not in desk.account.asked
    card.new.set_text("password password")
    card.change.click()
    await settle()
    assert "Many people" in card.new.error


async def test_one_session_or_all_others_are_ended(desk: Desk, settle: Settle) -> None:
    await settle()
    sessions = desk.place.sessions
    assert "CareConnect/1.0 (Windows)" in desk.words()
    button = next(
        found for found in sessions.findChildren(type(sessions.end_others)) if "there:" in found.accessibleName()
    )
    button.click()
    await settle()
    assert "end s2" in desk.account.asked
    assert "CareConnect/1.0 (Windows)" not in desk.words()
    assert not sessions.end_others.isVisible()


async def test_sessions_that_are_asked_for_again_keep_the_keyboard(desk: Desk, settle: Settle) -> None:
    await settle()
    sessions = desk.place.sessions
    before = sessions.findChildren(type(sessions.end_others))
    desk.place.hide()
    desk.place.show()
    await settle()
    assert sessions.findChildren(type(sessions.end_others)) == before


async def test_all_other_sessions_end_with_one_press(desk: Desk, settle: Settle) -> None:
    await settle()
    desk.place.sessions.end_others.click()
    await settle()
    assert "end others" in desk.account.asked
    assert [session.id for session in desk.account.live] == ["s1"]


async def test_the_second_step_is_set_up_by_keyboard_and_shows_its_codes_once(
    desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    await settle()
    card = desk.place.second_step
    assert card.go_on is not None
    qtbot.keyClick(card.go_on, Qt.Key.Key_Return)
    assert card.field is not None
    qtbot.keyClicks(card.field.line, "not the right one")
    qtbot.keyClick(card.field.line, Qt.Key.Key_Return)
    await settle()
    assert "not your password" in card.field.error
    card.field.line.clear()
    qtbot.keyClicks(card.field.line, "the right one")
    qtbot.keyClick(card.field.line, Qt.Key.Key_Return)
    await settle()
    assert any("JBSW Y3DP" in text for text in desk.words())
    qtbot.keyClicks(card.field.line, "123456")
    qtbot.keyClick(card.field.line, Qt.Key.Key_Return)
    await settle()
    assert any("a2k7" in text for text in desk.words())
    assert card.chip.text == "On"
    assert card.go_on is not None
    card.go_on.click()
    assert not any("a2k7" in text or "JBSW" in text for text in desk.words())
    assert "10 recovery codes left." in [text.replace("(s)", "s") for text in desk.words()]


async def test_the_time_zone_counts_at_once_and_says_when_it_is_seen(desk: Desk, settle: Settle) -> None:
    box = desk.place.account.zone.box
    box.setCurrentIndex(box.findData("Asia/Kolkata"))
    box.activated.emit(box.currentIndex())
    await settle()
    assert "zone Asia/Kolkata" in desk.account.asked
    assert any("from your next sign-in" in text for text in desk.words())
