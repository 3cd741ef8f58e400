"""The rail in windows of every height: whole where there is room, never one place over another."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.frame.rail import Rail, RailButton
from careconnect_desktop.ui.shared.look import Look

PLACES = ("Day", "Patients", "Messages", "Hours", "Overview")


@pytest.fixture
def rail(look: Look, qtbot: QtBot) -> Iterator[Rail]:
    window = QWidget()
    qtbot.addWidget(window)
    # As the main window: it may be lower than what is in it would like.
    window.setMinimumSize(100, 100)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    made = Rail(look)
    row.addWidget(made)
    for name in PLACES:
        made.add_place(name.lower(), name, "calendar-days")
    made.add_place("settings", "Settings", "settings", at_foot=True)
    window.show()
    yield made
    window.close()


@pytest.mark.parametrize(
    ("height", "has_words"),
    [
        pytest.param(760, True, id="whole"),
        pytest.param(420, True, id="without what only tells"),
        pytest.param(236, False, id="300 % on 768 lines"),
    ],
)
def test_no_place_covers_another(rail: Rail, height: int, has_words: bool) -> None:
    rail.window().resize(400, height)
    QApplication.processEvents()
    buttons = rail.findChildren(RailButton)
    tops = sorted(button.geometry().top() for button in buttons)
    assert len(tops) == len(PLACES) + 1
    assert all(button.geometry().bottom() < following for button, following in zip(
        sorted(buttons, key=lambda found: found.geometry().top()), tops[1:], strict=False
    ))  # fmt: skip
    assert max(button.geometry().bottom() for button in buttons) < height
    assert min(button.height() for button in buttons) >= 24
    assert [bool(button.toolTip()) for button in buttons] == [not has_words] * len(buttons), "a word, or a tooltip"
    assert all(button.accessibleName() for button in buttons)


def test_words_come_back_with_the_room(rail: Rail) -> None:
    rail.window().resize(400, 236)
    rail.window().resize(400, 760)
    assert not any(button.toolTip() for button in rail.findChildren(RailButton))
