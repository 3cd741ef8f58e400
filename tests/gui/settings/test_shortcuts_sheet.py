"""The sheet of shortcuts: everything is in it, and each line can be changed by pressing keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.settings.shortcuts_sheet import ShortcutsSheet
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.shortcuts import bind_shortcut
from careconnect_desktop.viewmodels.shortcuts import SHORTCUTS, ShortcutGroup, ShortcutsModel

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shortcuts(owner: QObject) -> ShortcutsModel:
    return ShortcutsModel(None, owner)


@pytest.fixture
def sheet(look: Look, shortcuts: ShortcutsModel, qtbot: QtBot) -> Iterator[ShortcutsSheet]:
    made = ShortcutsSheet(look, shortcuts)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def test_every_shortcut_has_its_line(sheet: ShortcutsSheet) -> None:
    assert list(sheet.buttons) == [each.id for each in SHORTCUTS if each.group is not ShortcutGroup.DOCTOR]
    assert sheet.buttons["call.microphone"].text() == "Ctrl+D"
    assert sheet.buttons["call.microphone"].accessibleName() == "Microphone on or off: Ctrl+D"


def test_new_keys_are_pressed_and_count_at_once(sheet: ShortcutsSheet, shortcuts: ShortcutsModel, qtbot: QtBot) -> None:
    button = sheet.buttons["call.microphone"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.text() == "Press the keys"
    qtbot.keyPress(button, Qt.Key.Key_Control, CTRL)
    assert button.is_waiting
    qtbot.keyClick(button, Qt.Key.Key_K, CTRL | ALT)
    assert not button.is_waiting
    assert button.text() == "Ctrl+Alt+K"
    assert shortcuts.snapshot.keys_of("call.microphone") == "Ctrl+Alt+K"
    qtbot.mouseClick(sheet.reset, Qt.MouseButton.LeftButton)
    assert button.text() == "Ctrl+D"


def test_a_clash_is_told_and_changes_nothing(sheet: ShortcutsSheet, qtbot: QtBot) -> None:
    button = sheet.buttons["call.microphone"]
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_E, CTRL)
    assert button.text() == "Ctrl+D"
    assert "Camera on or off" in sheet.message.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sheet.message.text() == ""
    qtbot.keyClick(button, Qt.Key.Key_X)
    assert "Ctrl or Alt" in sheet.message.text()


def test_escape_keeps_and_delete_takes_away(sheet: ShortcutsSheet, shortcuts: ShortcutsModel, qtbot: QtBot) -> None:
    button = sheet.buttons["call.leave"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert button.text() == "Ctrl+Shift+L"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Delete)
    assert button.text() == "None"
    assert shortcuts.snapshot.keys_of("call.leave") == ""


def test_only_one_waits_at_a_time(sheet: ShortcutsSheet, qtbot: QtBot) -> None:
    first, second = sheet.buttons["call.leave"], sheet.buttons["call.camera"]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert not first.is_waiting
    assert second.is_waiting


def test_a_bound_action_follows_the_table(shortcuts: ShortcutsModel, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    done: list[str] = []
    bind_shortcut(shortcuts, window, "call.microphone", lambda: done.append("mute"), further="F9")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_D, CTRL)
    shortcuts.change("call.microphone", "Ctrl+Alt+K")
    qtbot.keyClick(window, Qt.Key.Key_D, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL | ALT)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert done == ["mute"] * 3
    shortcuts.change("call.microphone", "")
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL | ALT)
    assert done == ["mute"] * 3
    window.deleteLater()
