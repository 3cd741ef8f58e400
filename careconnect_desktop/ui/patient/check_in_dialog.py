"""I am here: where one is, and how to be called back if the line or one's strength fails. Both may stay empty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.buttons import Button, primary_button
from careconnect_desktop.ui.shared.dialogs import FittingDialog
from careconnect_desktop.ui.shared.fields import TextField
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size

_LEAST_DIGITS = 3


class CheckInDialog(FittingDialog):
    """Open with `open()`; `checked_in` carries place and telephone number. phone: the one of last time."""

    checked_in = Signal(str, str)

    def __init__(self, look: Look, doctor_name: str, parent: QWidget | None = None, *, phone: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("I am here"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        words = self.tr("{name} will see that you are waiting, and calls you.").format(name=doctor_name)
        column.addWidget(PlainTextLabel(self.tr("I am here"), size=Size.HEADING))
        column.addWidget(PlainTextLabel(words))
        self.place = TextField(
            self.tr("Where are you now?"),
            hint=self.tr("So that help finds you in an emergency. You may leave it empty."),
        )
        self.phone = TextField(
            self.tr("Telephone number"),
            hint=self.tr("To call you back if the connection fails. You may leave it empty."),
        )
        self.phone.set_text(phone)
        self.phone.line.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        column.addWidget(self.place)
        column.addWidget(self.phone)
        self.do_button = primary_button(look, self.tr("Tell the doctor"), "door-open")
        self.keep_button = Button(look, self.tr("Not now"))
        row = FlowLayout()
        row.addWidget(self.do_button)
        row.addWidget(self.keep_button)
        column.addLayout(row)
        self.do_button.clicked.connect(self._tell)
        self.keep_button.clicked.connect(self.reject)
        for field in (self.place, self.phone):
            field.submitted.connect(self._tell)
        self.setMinimumWidth(look.px(420))
        self._ring = FocusRing(look, self)
        self.setAccessibleName(self.tr("I am here"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.place.line.setFocus()

    def _tell(self) -> None:
        phone = self.phone.text.strip()
        if phone and not can_be_called(phone):
            self.phone.set_error(self.tr("This is no number to call. Please look at it again, or leave it empty."))
            self.phone.line.setFocus()
            return
        self.checked_in.emit(self.place.text.strip(), phone)
        self.accept()


def can_be_called(number: str) -> bool:
    """It has the digits of the shortest numbers there are; how they are written is everybody's own business."""
    return sum(character.isdecimal() for character in number) >= _LEAST_DIGITS
