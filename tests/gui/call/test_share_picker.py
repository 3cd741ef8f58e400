"""The picker of what to show: windows first, nothing before a choice, by pointer and by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from careconnect_desktop.platform_qt.screen_share import ShareKind, ShareTarget
from careconnect_desktop.ui.call.share_picker import SharePicker
from careconnect_desktop.ui.shared.look import Look


class HeldTargets:
    def __init__(self, *titles: str) -> None:
        screen = QGuiApplication.primaryScreen()
        self._windows = tuple(ShareTarget(ShareKind.WINDOW, title, screen) for title in titles)
        self._screens = (ShareTarget(ShareKind.SCREEN, "HDMI-1", screen),)

    def windows(self) -> tuple[ShareTarget, ...]:
        return self._windows

    def screens(self) -> tuple[ShareTarget, ...]:
        return self._screens


class HeldThumbnails:
    def __init__(self) -> None:
        self.asked: dict[str, Callable[[QImage], None]] = {}
        self.is_closed = False

    def ask(self, target: ShareTarget, take: Callable[[QImage], None]) -> None:
        self.asked[target.title] = take

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture
def thumbnails() -> HeldThumbnails:
    return HeldThumbnails()


@pytest.fixture
def picker(look: Look, thumbnails: HeldThumbnails, qtbot: QtBot) -> Iterator[SharePicker]:
    made = SharePicker(look, HeldTargets("Letter <b>", "Blood test"), thumbnails, "Amina Haddad")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def test_windows_come_first_and_nothing_is_shared_before_a_choice(picker: SharePicker, qtbot: QtBot) -> None:
    names = [card.accessibleName() for _target, card in picker.cards]
    assert names == ["Letter <b>", "Blood test", "Screen 1"]
    headings = [label.text() for label in picker.findChildren(QLabel)]
    assert headings.index("One window") < headings.index("A whole screen")
    assert not picker.share_button.isEnabled()
    qtbot.mouseClick(picker.cards[1][1], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(picker.chosen) as chosen:
        qtbot.mouseClick(picker.share_button, Qt.MouseButton.LeftButton)
    assert chosen.args[0].title == "Blood test"
    assert not picker.isVisible()


def test_enter_shares_what_has_the_focus(picker: SharePicker, thumbnails: HeldThumbnails, qtbot: QtBot) -> None:
    assert QApplication.focusWidget() is picker.cards[0][1]
    # As with radio buttons: arrows go from one to the next, Tab goes on to the buttons.
    qtbot.keyClick(picker.cards[0][1], Qt.Key.Key_Right)
    focused = QApplication.focusWidget()
    assert focused is picker.cards[1][1]
    with qtbot.waitSignal(picker.chosen) as chosen:
        qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert chosen.args[0].title == "Blood test"
    assert thumbnails.is_closed


def test_escape_shares_nothing(picker: SharePicker, thumbnails: HeldThumbnails, qtbot: QtBot) -> None:
    heard: list[object] = []
    picker.chosen.connect(heard.append)
    qtbot.mouseClick(picker.cards[0][1], Qt.MouseButton.LeftButton)
    qtbot.keyClick(picker, Qt.Key.Key_Escape)
    assert heard == []
    assert thumbnails.is_closed


def test_pictures_come_later(picker: SharePicker, thumbnails: HeldThumbnails) -> None:
    card = picker.cards[0][1]
    before = card.grab().toImage()
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    thumbnails.asked["Letter <b>"](image)
    assert card.grab().toImage() != before
    assert card.grab().toImage().pixelColor(card.width() // 2, 60).red() > 200
