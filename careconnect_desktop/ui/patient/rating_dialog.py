"""How was it: five answers in words, and a sentence if somebody likes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.buttons import Button, primary_button
from careconnect_desktop.ui.shared.dialogs import FittingDialog
from careconnect_desktop.ui.shared.fields import TextArea
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.ui.shared.tokens import Size

translate = QCoreApplication.translate


class RatingDialog(FittingDialog):
    """Open with `open()`; `rated` carries 1 to 5 and the comment, which may be empty."""

    rated = Signal(int, str)

    def __init__(self, look: Look, doctor_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("How was your visit?")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rating = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(PlainTextLabel(title, size=Size.HEADING))
        words = self.tr("Your visit with {name}").format(name=doctor_name)
        column.addWidget(PlainTextLabel(words))
        self.choice = Segments(look, title, list(rating_words().items()), is_filling=True)
        self.choice.chosen.connect(self._choose)
        column.addWidget(self.choice)
        self.comment = TextArea(
            look,
            self.tr("Would you like to say more?"),
            hint=self.tr("You may leave this empty. Others can read it, without your name."),
        )
        column.addWidget(self.comment)
        self.do_button = primary_button(look, self.tr("Send"), "send")
        self.do_button.setEnabled(False)
        self.keep_button = Button(look, self.tr("Not now"))
        row = FlowLayout()
        row.addWidget(self.do_button)
        row.addWidget(self.keep_button)
        column.addLayout(row)
        self.do_button.clicked.connect(self._send)
        self.keep_button.clicked.connect(self.reject)
        self.setMinimumWidth(look.px(560))
        self._ring = FocusRing(look, self)
        self.setAccessibleName(title)

    def _choose(self, rating: object) -> None:
        self._rating = int(str(rating))
        self.do_button.setEnabled(True)

    def _send(self) -> None:
        self.rated.emit(self._rating, self.comment.text.strip())
        self.accept()


def rating_words() -> dict[object, str]:
    """1 to 5 in words."""
    return {
        1: translate("Rating", "Very bad"),
        2: translate("Rating", "Bad"),
        3: translate("Rating", "All right"),
        4: translate("Rating", "Good"),
        5: translate("Rating", "Very good"),
    }
