"""The frame: places in the rail, counts, the connection in a word, keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.frame.main_window import MainWindow
from careconnect_desktop.ui.frame.rail import RailButton
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.gallery import patient_scenes
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel


def rail_buttons(workspace: QWidget) -> dict[str, RailButton]:
    return {button.text(): button for button in workspace.findChildren(RailButton)}


async def test_places_stand_in_the_rail_with_their_words(studio: Studio, qtbot: QtBot) -> None:
    workspace = await patient_scenes.patient_home(studio)
    qtbot.addWidget(workspace)
    assert list(rail_buttons(workspace)) == ["Home", "Visits", "Doctors", "Messages", "Settings"]
    assert isinstance(workspace, Workspace)
    rail_buttons(workspace)["Messages"].click()
    assert workspace.current_key == "messages"
    assert rail_buttons(workspace)["Messages"].isChecked()


async def test_a_count_is_told_to_screen_readers(studio: Studio, qtbot: QtBot) -> None:
    workspace = await patient_scenes.patient_home(studio)
    qtbot.addWidget(workspace)
    assert rail_buttons(workspace)["Messages"].accessibleName() == "Messages, 2 waiting"
    assert rail_buttons(workspace)["Home"].accessibleName() == "Home"


async def test_the_connection_is_a_word(studio: Studio, qtbot: QtBot) -> None:
    workspace = await patient_scenes.patient_home_offline(studio)
    qtbot.addWidget(workspace)
    assert "Connecting" in [label.text() for label in workspace.findChildren(PlainTextLabel)]


async def test_control_and_a_number_go_to_a_place(studio: Studio, qtbot: QtBot, look: Look) -> None:
    workspace = await patient_scenes.patient_home(studio)
    window = MainWindow(look)
    qtbot.addWidget(window)
    window.show_content(workspace)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(workspace, Workspace)
    assert workspace.current_key == "home"
    shortcuts = ShortcutsModel()
    workspace.bind(shortcuts)
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert workspace.current_key == "messages"
    shortcuts.change("program.place_1", "Alt+H")
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    assert workspace.current_key == "home"


async def test_new_content_replaces_the_old_one(studio: Studio, qtbot: QtBot, look: Look) -> None:
    window = MainWindow(look)
    qtbot.addWidget(window)
    first, second = QWidget(), QWidget()
    window.show_content(first)
    window.show_content(second)
    assert second.parent() is window
    assert window.layout().count() == 1  # type: ignore[union-attr]  # a main window always has one
    assert window.minimumWidth() <= 800
    assert window.minimumHeight() <= 600
