"""The locked screen: whose program it is, the password, and the way out. Nothing else of anybody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import primary_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.fields import PasswordField
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.sign_in.field_words import problem_words
from careconnect_desktop.viewmodels.account.lock import LockModel
from careconnect_desktop.viewmodels.sign_in import FieldProblem


class LockView(QWidget):
    """Draws a `LockModel`. The password lives in its field alone, and is emptied by each try."""

    sign_out_pressed = Signal()

    def __init__(self, look: Look, model: LockModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setProperty("kind", "place")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("CareConnect is locked"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(max_width=look.px(440), margin=24, is_centred=True)
        outer.addWidget(scroll)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addStretch()
        head.addWidget(IconLabel(look, "lock", "primary", 28))
        head.addWidget(PlainTextLabel(self.tr("Locked"), size=Size.TITLE))
        head.addStretch()
        scroll.content.addLayout(head)
        self._banner_room = FailureRoom(look)
        scroll.content.addLayout(self._banner_room)
        card = Card(padding=24, spacing=16)
        scroll.content.addWidget(card)
        self.words = PlainTextLabel()
        card.body.addWidget(self.words)
        self.password = PasswordField(look, self.tr("Password"))
        self.password.changed.connect(lambda _text: model.edited())
        self.password.submitted.connect(self._unlock)
        card.body.addWidget(self.password)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Checking your password"))
        card.body.addWidget(self._progress)
        self.unlock = primary_button(look, self.tr("Unlock"))
        self.unlock.clicked.connect(self._unlock)
        card.body.addWidget(self.unlock)
        row = QHBoxLayout()
        row.addWidget(PlainTextLabel(self.tr("Not you, or forgot your password?"), tone="muted", size=Size.SMALL), 1)
        self.sign_out = quiet_button(look, self.tr("Sign out"))
        self.sign_out.clicked.connect(self.sign_out_pressed)
        row.addWidget(self.sign_out)
        card.body.addLayout(row)
        self.setFocusProxy(self.password.line)
        model.changed.connect(self._draw)
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.password.line.setFocus()

    def _unlock(self) -> None:
        self._model.unlock(self.password.text)
        if self._model.snapshot.is_checking:
            # A locked screen may be left alone with a password in its field.
            self.password.set_text("")

    def _draw(self) -> None:
        shown = self._model.snapshot
        self.words.setText(
            self.tr("Somebody is calling. Unlock to answer.")
            if shown.is_waiting_for_call
            else self.tr("Signed in as {name}. Enter your password to go on where you were.").format(name=shown.name)
        )
        if shown.problem is FieldProblem.REFUSED:
            self.password.set_error(self.tr("This is not your password. Capital and small letters are not the same."))
        else:
            self.password.set_error(problem_words("password", shown.problem) if shown.problem is not None else "")
        self._progress.setVisible(shown.is_checking)
        self.unlock.setEnabled(not shown.is_checking)
        self.password.setEnabled(not shown.is_checking)
        if not shown.is_checking and self.isVisible() and shown.problem is not None:
            self.password.line.setFocus()
        self._banner_room.show_failure(shown.failure)
