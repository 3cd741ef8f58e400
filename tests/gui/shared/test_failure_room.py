"""A failure beside what failed: told once, and left alone until it is another one."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ui.shared.banners import Banner, FailureRoom
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.notices import Failure


def test_a_failure_is_told_once_and_keeps_the_keyboard(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.object()))
    pressed: list[bool] = []
    view = QWidget()
    qtbot.addWidget(view)
    column = QVBoxLayout(view)
    room = FailureRoom(look, lambda: pressed.append(True))
    column.addLayout(room)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()

    failure = Failure.of(CareConnectError("timeout"))
    room.show_failure(failure, "Try again")
    (banner,) = view.findChildren(Banner)
    assert banner in told
    again = next(button for button in banner.findChildren(Button) if button.text() == "Try again")
    again.setFocus()
    qtbot.waitUntil(again.hasFocus)
    told.clear()
    # Something else in the view has changed.
    room.show_failure(failure, "Try again")
    assert view.findChildren(Banner) == [banner]
    assert again.hasFocus()
    assert told == []
    again.click()
    assert pressed == [True]

    room.show_failure(Failure.of(CareConnectError("unreachable")), "Try again")
    assert [found for found in view.findChildren(Banner) if found.isVisibleTo(view)] != [banner]
    room.show_failure(None)
    assert room.count() == 0


def test_what_nobody_sees_is_not_announced(look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.object()))
    view = QWidget()
    qtbot.addWidget(view)
    room = FailureRoom(look)
    QVBoxLayout(view).addLayout(room)
    room.show_failure(Failure.of(CareConnectError("timeout")))
    assert room.count() == 1
    assert told == []
