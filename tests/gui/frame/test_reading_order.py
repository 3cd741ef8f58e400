"""Tab walks as one reads, whatever was built last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ui.frame.main_window import MainWindow
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.patient_bench import patient_workspace_over, services_of
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.notices import NoticeCentre


def shown_in_window(look: Look, qtbot: QtBot, content: QWidget) -> MainWindow:
    window = MainWindow(look)
    qtbot.addWidget(window)
    window.show_content(content)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def walk(qtbot: QtBot, window: QWidget, key: Qt.Key, steps: int) -> list[QWidget]:
    found = []
    for _ in range(steps):
        qtbot.keyClick(window.focusWidget(), key)
        found.append(window.focusWidget())
    return found


def button(name: str) -> QPushButton:
    made = QPushButton(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def names(widgets: list[QWidget]) -> list[str]:
    return [widget.text() for widget in widgets if isinstance(widget, QPushButton)]


def test_what_comes_later_stands_in_its_place(look: Look, qtbot: QtBot) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    row = QHBoxLayout()
    for each in ("second", "fourth"):
        row.addWidget(button(each))
    column.addLayout(row)
    column.addWidget(button("sixth"))
    window = shown_in_window(look, qtbot, content)
    row.insertWidget(1, button("third"))
    part = QWidget()
    QVBoxLayout(part).addWidget(button("fifth"))
    column.insertWidget(1, part)
    column.insertWidget(0, button("first"))
    resting = button("resting")
    resting.setEnabled(False)
    column.insertWidget(1, resting)
    hidden = button("hidden")
    column.insertWidget(1, hidden)
    hidden.hide()
    QApplication.processEvents()
    wanted = ["first", "second", "third", "fourth", "fifth", "sixth"]
    column.itemAt(0).widget().setFocus()  # type: ignore[union-attr]  # the first button
    assert names(walk(qtbot, window, Qt.Key.Key_Tab, 6)) == [*wanted[1:], "first"]
    assert names(walk(qtbot, window, Qt.Key.Key_Backtab, 6)) == wanted[::-1]


async def test_a_notice_above_a_place_that_was_built_late_comes_before_it(
    studio: Studio, look: Look, qtbot: QtBot
) -> None:
    workspace = await patient_workspace_over(studio, services_of(samples.PATIENT_VISITS), is_furnished=False)
    window = shown_in_window(look, qtbot, workspace)
    workspace.show_place("settings")
    studio.owner.findChildren(NoticeCentre)[-1].report(CareConnectError("timeout"))
    await studio.settle()
    workspace.settings.search.setFocus()
    assert all(workspace.settings.isAncestorOf(found) for found in walk(qtbot, window, Qt.Key.Key_Tab, 3))
    workspace.settings.search.setFocus()
    walked = walk(qtbot, window, Qt.Key.Key_Backtab, 2)
    assert names(walked) == ["", ""]
    assert all(workspace.notice_area.isAncestorOf(found) for found in walked)
