"""Covers a window beside the main one while the program is locked: a call goes on behind it, unseen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.buttons import primary_button
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look

_TITLE = "CareConnect"


class Veil(QWidget):
    """Lies over all of a window and follows its size. `unlock_pressed` leads to the password."""

    unlock_pressed = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("kind", "place")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Locked"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(IconLabel(look, "lock", "primary", 28), 0, Qt.AlignmentFlag.AlignHCenter)
        words = self.tr("Locked. Your call goes on: the other person still hears you.")
        column.addWidget(PlainTextLabel(words, alignment=Qt.AlignmentFlag.AlignHCenter))
        self.unlock = primary_button(look, self.tr("Unlock"))
        self.unlock.clicked.connect(self.unlock_pressed)
        column.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._title = window.windowTitle()
        window.setWindowTitle(_TITLE)
        window.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self.unlock.setFocus()

    def lift(self) -> None:
        """The person is back."""
        self._window.removeEventFilter(self)
        self._window.setWindowTitle(self._title)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded, QEvent.Type.LayoutRequest):
            self._fit()
            self.raise_()
        elif event.type() == QEvent.Type.WindowTitleChange and self._window.windowTitle() != _TITLE:
            self._title = self._window.windowTitle()
            self._window.setWindowTitle(_TITLE)
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
