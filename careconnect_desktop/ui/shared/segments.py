"""One of two or three choices that are all seen at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.look import Look


class Segments(QWidget):
    """Pairs of (value, words) as buttons of which one is down; arrows move the choice, as in a radio group."""

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        name: str,
        choices: list[tuple[object, str]],
        *,
        is_filling: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        row = FlowLayout(spacing=8, is_uniform=True, fill_columns=len(choices) if is_filling else 0, parent=self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: list[tuple[object, Button]] = []
        for value, words in choices:
            button = Button(look, words, kind="segment")
            button.setCheckable(True)
            # What makes a screen reader say that it is one of several, and not a box to tick.
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            button.installEventFilter(self)
            self._group.addButton(button)
            self._buttons.append((value, button))
            row.addWidget(button)
        if self._buttons:
            self.setFocusProxy(self._buttons[0][1])

    def show_value(self, value: object) -> None:
        """Show a choice without telling `chosen`."""
        for known, button in self._buttons:
            if known == value:
                button.setChecked(True)
                # The keyboard comes to the choice that counts, not to the first.
                self.setFocusProxy(button)
        # As Qt does once one of them has the keyboard: Tab comes to the chosen one, whichever side it comes from.
        is_chosen = self._group.checkedButton() is not None
        for _value, button in self._buttons:
            is_stop = button.isChecked() or not is_chosen
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def button(self, value: object) -> Button:
        """The button of a value; StopIteration for an unknown one."""
        return next(button for known, button in self._buttons if known == value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Before the button itself, which would move the focus by geometry and press nothing.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = self._step(event.key())
            place = next((i for i, (_value, button) in enumerate(self._buttons) if button is watched), None)
            if step and place is not None:
                _value, button = self._buttons[(place + step) % len(self._buttons)]
                button.setFocus()
                button.click()
                return True
        return super().eventFilter(watched, event)

    def _step(self, key: int) -> int:
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Right: forward, Qt.Key.Key_Left: -forward, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        return next((step for known, step in steps.items() if known == key), 0)
