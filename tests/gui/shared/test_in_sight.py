"""What stands behind another place is drawn once it comes to the front; what is drawn alike is drawn once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QStackedWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.resources import Resources
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.icons import IconLoader, Room
from careconnect_desktop.ui.shared.in_sight import DrawnInSight
from careconnect_desktop.ui.shared.look import Look


@pytest.fixture
def behind() -> QLabel:
    return QLabel("behind")


@pytest.fixture
def pages(behind: QLabel, qtbot: QtBot) -> QStackedWidget:
    found = QStackedWidget()
    qtbot.addWidget(found)
    found.addWidget(QLabel("in front"))
    found.addWidget(behind)
    return found


def test_a_view_behind_another_is_drawn_once_when_it_is_shown(pages: QStackedWidget, behind: QLabel) -> None:
    drawn: list[str] = []
    in_sight = DrawnInSight(behind, lambda: drawn.append("drawn"))
    pages.show()
    for _letter in "abc":
        in_sight.follow()
    assert drawn == []
    pages.setCurrentIndex(1)
    assert drawn == ["drawn"]
    in_sight.follow()
    assert drawn == ["drawn", "drawn"]
    pages.setCurrentIndex(0)
    pages.setCurrentIndex(1)
    assert drawn == ["drawn", "drawn"]


def test_in_a_window_that_is_not_shown_everything_is_drawn_at_once(pages: QStackedWidget, behind: QLabel) -> None:
    drawn: list[str] = []
    assert pages.isHidden()
    DrawnInSight(behind, lambda: drawn.append("drawn")).follow()
    assert drawn == ["drawn"]


def test_buttons_with_the_same_icon_share_its_picture(look: Look, qtbot: QtBot) -> None:
    first, second = (Button(look, words, kind="quiet", icon="users") for words in ("One", "Two"))
    for button in (first, second):
        qtbot.addWidget(button)
    assert first.icon().cacheKey() == second.icon().cacheKey()


def test_icons_are_drawn_for_the_screens_that_are_there(resources: Resources) -> None:
    ratios: list[tuple[float, ...]] = [(1.0,)]
    icons = IconLoader(lambda name: resources.text(f"icons/{name}.svg"), 2.0, lambda: ratios[-1])
    plain = icons.icon("users", "#112233", 20, "#445566", Room(8))
    assert plain.availableSizes() == [QSize(28, 20)]
    ratios.append((1.0, 2.0))
    assert icons.icon("users", "#112233", 20, "#445566", Room(8)).availableSizes() == [QSize(28, 20), QSize(56, 40)]
    assert plain.pixmap(28, 20, QIcon.Mode.Disabled).toImage() != plain.pixmap(28, 20).toImage()
