"""The real desktop program, telling what is on its screen: ``python -m tests.helpers.watched_desktop URL``.

Test card, voice and no loudspeaker stand in for the machine's devices; all else is as people start it. Each line of its
input asks for one line of JSON: ``look`` for everything that can be seen, ``focus`` for what has the keyboard. It only
tells: whoever asks uses mouse and keyboard like anybody else.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any, TextIO

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.compose.desktop_options import DemoPart
from careconnect_desktop.compose.desktop_run import run_desktop

LOOK, FOCUS = "look", "focus"


class Witness(QObject):
    """Answers in the GUI thread; a thread of its own reads the questions, so that the program waits for nobody.

    around: is entered for each answer.
    """

    _asked = Signal(str)

    def __init__(
        self,
        questions: TextIO,
        answers: TextIO,
        around: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        super().__init__()
        self._around = around
        self._questions, self._answers = questions, answers
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        # Nobody can wake a thread that reads: it ends with the input, or with the program.
        threading.Thread(target=self._read, name="questions", daemon=True).start()

    def _read(self) -> None:
        for line in self._questions:
            self._asked.emit(line.strip())

    def _answer(self, question: str) -> None:
        with self._around():
            answer = _focused() if question == FOCUS else everything_seen()
            print(json.dumps(answer), file=self._answers, flush=True)


def everything_seen() -> list[dict[str, Any]]:
    """What stands in the visible windows, in the order of the widgets; of lists and menus their visible lines."""
    seen: list[dict[str, Any]] = []
    for window in QApplication.topLevelWidgets():
        if not window.isVisible() or window.isMinimized():
            continue
        for widget in (window, *window.findChildren(QWidget)):
            if widget.isVisible() and widget.window() is window:
                seen += _parts(widget)
    return seen


def _parts(widget: QWidget) -> list[dict[str, Any]]:
    if isinstance(widget, QMenu):
        return [
            _told(widget, "MenuItem", action.text().replace("&", ""), widget.actionGeometry(action))
            | {"enabled": action.isEnabled()}
            for action in widget.actions()
            if not action.isSeparator()
        ]
    if isinstance(widget, QAbstractItemView):
        return [_described(widget), *_rows(widget)]
    return [_described(widget)]


def _rows(view: QAbstractItemView) -> list[dict[str, Any]]:
    found = []
    model = view.model()
    area = view.viewport().rect()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        place = view.visualRect(index)
        if place.intersects(area):
            name = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or ""
            told = _told(view.viewport(), "ListItem", str(name), place.intersected(area))
            found.append(told | {"current": view.currentIndex() == index, "focused": False})
    return found


def _described(widget: QWidget) -> dict[str, Any]:
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name)
    role = interface.role().name
    return _told(widget, role, name, widget.rect())


def _told(widget: QWidget, role: str, name: str, area: QRect) -> dict[str, Any]:
    """area: within the widget. The rectangle is the part in view, in px of the screen; empty when scrolled away."""
    part = widget.visibleRegion().boundingRect().intersected(area)
    corner = widget.mapToGlobal(part.topLeft()) if not part.isEmpty() else QPoint()
    return {
        "role": role,
        "name": name,
        "text": _written(widget),
        "group": _group_of(widget),
        "window": owner(widget).windowTitle(),
        "rect": [corner.x(), corner.y(), max(0, part.width()), max(0, part.height())],
        "enabled": widget.isEnabled() and not _is_blocked(widget.window()),
        "focused": widget.hasFocus(),
        "checked": isinstance(widget, QAbstractButton) and widget.isChecked(),
    }


def _group_of(widget: QWidget) -> str:
    """The same for all buttons of which one is down."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return str(id(group)) if group is not None else ""


def owner(widget: QWidget) -> QWidget:
    """The window that stands for itself: a dialog or a menu belongs to the one that it was opened from."""
    window = widget.window()
    parent = window.parentWidget()
    return owner(parent) if parent is not None else window


def _is_blocked(window: QWidget) -> bool:
    """A dialog of this window wants an answer first."""
    return any(found.isVisible() and found.isModal() for found in window.findChildren(QDialog))


def _written(widget: QWidget) -> str:
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    return widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""


def _focused() -> dict[str, Any]:
    """focus: what takes the keys, None for nothing. window: the title of the one that has them, "" for none.

    dialog: the title of one that waits for an answer and has not got them.
    """
    dialog, active = QApplication.activeModalWidget(), QApplication.activeWindow()
    return {
        "focus": _with_keyboard(),
        "window": owner(active).windowTitle() if active is not None else "",
        "dialog": dialog.windowTitle() if dialog is not None and not dialog.isActiveWindow() else None,
    }


def _with_keyboard() -> dict[str, Any] | None:
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):
        current = menu.activeAction()
        words = next((action.text() for action in menu.actions() if action is current), "")
        return _told(menu, "MenuItem", words.replace("&", ""), menu.rect())
    widget = QApplication.focusWidget()
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        index = widget.currentIndex()
        row = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")
        return _described(widget) | {"row": row}
    return _described(widget) if widget is not None else None


def stand_in_media(microphone: str = "voice") -> DesktopMedia:
    """Test card, voice or tone, and no loudspeaker: two programs on one machine would howl."""
    return DesktopMedia(DemoPart(email="", password="", camera="testcard", microphone=microphone, has_speaker=False))


def main() -> int:
    """Run the program until it is left."""
    application = QApplication(sys.argv[:1])
    witness = Witness(sys.stdin, sys.stdout)
    code = run_desktop(sys.argv[1], media=stand_in_media())
    witness.deleteLater()
    application.processEvents()
    return code


if __name__ == "__main__":
    sys.exit(main())
