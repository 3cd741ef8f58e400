"""One thing that was looked at on the way in: fine, open, or wrong with its cause and one remedy."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.buttons import quiet_button
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look


class CheckLine(QWidget):
    """A shape, words, and at most one button; `acted` follows it."""

    acted = Signal()

    def __init__(self, look: Look, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(look, "circle-check", "ok")
        self._title = PlainTextLabel()
        self._body = PlainTextLabel(tone="muted")
        self.button = quiet_button(look, action)
        self.button.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._body)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_fine("")

    @property
    def text(self) -> str:
        """All of it, as a screen reader says it."""
        return " ".join(part for part in (self._title.text(), self._body.text()) if part)

    def show_fine(self, words: str) -> None:
        """It works."""
        self._show("circle-check", "ok", words, "", has_action=False)

    def show_open(self, words: str, icon: str) -> None:
        """Not known yet, or as the person chose."""
        self._show(icon, "muted", words, "", has_action=True)

    def show_problem(self, cause: str, remedy: str, *, has_action: bool = True) -> None:
        """What is wrong, and the one thing to do about it."""
        self._show("triangle-alert", "warn", cause, remedy, has_action=has_action)

    def hide_action(self) -> None:
        """Nothing to press here."""
        self.button.hide()

    def _show(self, icon: str, ink: str, title: str, body: str, *, has_action: bool) -> None:
        self._icon.set_icon(icon, ink)
        self._title.setText(title)
        self._body.setText(body)
        self._body.setVisible(bool(body))
        self.button.setVisible(has_action)
        self.button.setAccessibleDescription(title)
