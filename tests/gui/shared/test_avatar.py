"""A person's disc: told the same again, it leaves the layout alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.look import Look


class Watcher(QObject):
    """Counts how often a view is laid out anew."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.count = 0
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


def test_the_same_person_again_changes_nothing(look: Look, qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    avatar = Avatar(look, "Amina Haddad")
    QHBoxLayout(view).addWidget(avatar)
    with qtbot.waitExposed(view):
        view.show()
    QApplication.processEvents()
    watcher = Watcher(view)
    avatar.set_person("Amina Haddad")
    QApplication.processEvents()
    assert watcher.count == 0
    avatar.set_person("Amina Haddad", is_online=True)
    QApplication.processEvents()
    assert watcher.count > 0
    assert avatar.accessibleName() == "Amina Haddad"
