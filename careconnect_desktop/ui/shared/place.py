"""A place: a title, one main action at the top right, and what is below. Every place in the rail is one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.buttons import Button, icon_button
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size


class Place(QWidget):
    """The frame of a place. Fill `body`; `set_main_action` puts the one main button into the header.

    `back_pressed` follows the arrow, which is there only between `show_back(True)` and `show_back(False)`.
    """

    back_pressed = Signal()

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setProperty("kind", "place")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = QHBoxLayout()
        self._header.setContentsMargins(28, 20, 28, 12)
        self._header.setSpacing(8)
        self._back = icon_button(look, "arrow-left", self.tr("Back"))
        self._back.setVisible(False)
        self._back.clicked.connect(self.back_pressed)
        self._title = PlainTextLabel(title, size=Size.TITLE, max_lines=1)
        self._header.addWidget(self._back)
        self._header.addWidget(self._title, 1)
        self._main: Button | None = None
        column.addLayout(self._header)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """Other words at the top; what a screen reader calls the place as well."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_main_action(self, button: Button | None) -> None:
        """The one main action, at the top right; None for none."""
        if self._main is not None and self._main is not button:
            self._header.removeWidget(self._main)
            self._main.hide()
            self._main.deleteLater()
        self._main = button
        if button is not None:
            self._header.addWidget(button)

    def add_to_header(self, widget: QWidget) -> None:
        """Something small beside the title, before the main action."""
        self._header.insertWidget(2, widget)

    def build_ahead(self) -> bool:
        """One more piece of what is not shown before the place is; False when there is none."""
        return False

    def left_at(self) -> object:
        """Which of its pages is shown, for `resume` of the place that is built in place of this one."""
        return None

    def resume(self, left_at: object) -> None:
        """Show the page of `left_at`; what was typed is brought by `carry_over` afterwards."""

    def show_back(self, is_shown: bool) -> None:
        self._back.setVisible(is_shown)
