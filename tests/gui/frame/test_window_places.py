"""Windows come back where they were, and always onto a screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.platform_qt.settings import QtSettings
from careconnect_desktop.ui.frame.main_window import MainWindow
from careconnect_desktop.ui.frame.window_places import WindowPlaces, fit, read_place, write_place
from careconnect_desktop.ui.shared.look import Look

SCREEN = QRect(0, 0, 1920, 1080)
RIGHT = QRect(1920, 0, 1280, 800)
LEAST = QSize(400, 300)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (QRect(100, 100, 900, 700), QRect(100, 100, 900, 700)),
        # Half on each of two screens is where somebody put it.
        (QRect(1500, 50, 900, 700), QRect(1500, 50, 900, 700)),
        # The screen that it stood on is gone.
        (QRect(4000, 200, 900, 700), QRect(1020, 200, 900, 700)),
        # Its title bar would be out of reach.
        (QRect(100, -400, 900, 700), QRect(100, 0, 900, 700)),
        # Larger than the screen of today.
        (QRect(0, 0, 3000, 2000), QRect(0, 0, 1920, 1080)),
    ],
)
def test_a_place_is_kept_or_moved_onto_a_screen(place: QRect, expected: QRect) -> None:
    assert fit(place, [SCREEN, RIGHT], LEAST) == expected


def test_places_are_read_as_they_were_written() -> None:
    place = QRect(-20, 30, 800, 600)
    assert read_place(write_place(place, is_maximized=True)) == (place, True)
    for damaged in ("", "1 2 3", "1 2 0 5 normal", "a b c d normal", "1 2 3 4 wide"):
        assert read_place(damaged) is None


def test_a_window_comes_back_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    places = WindowPlaces(QtSettings("places", str(tmp_path / "desktop.ini")))
    window, other = QWidget(), QWidget()
    for made in (window, other):
        qtbot.addWidget(made)
    places.follow(window, "main")
    window.setGeometry(120, 90, 500, 400)
    window.show()
    qtbot.waitUntil(window.isVisible)
    window.close()
    again = WindowPlaces(QtSettings("places", str(tmp_path / "desktop.ini")))
    again.follow(other, "main")
    assert other.geometry() == QRect(120, 90, 500, 400)
    third = QWidget()
    qtbot.addWidget(third)
    before = third.geometry()
    again.follow(third, "another window")
    assert third.geometry() == before


def test_the_main_window_is_never_larger_than_its_screen(look: Look, qtbot: QtBot) -> None:
    window = MainWindow(look)
    qtbot.addWidget(window)
    room = window.screen().availableGeometry().size()
    assert window.minimumWidth() <= room.width()
    assert window.width() <= room.width()
    assert window.height() <= room.height()
