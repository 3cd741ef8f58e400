"""News of visits by SMS: the number they go to, and the code by which its owner confirms it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careconnect_desktop.ui.settings.settings_card import SettingsCard
from careconnect_desktop.ui.shared.buttons import Button, quiet_button
from careconnect_desktop.ui.shared.fields import TextField
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.account.phone import PhoneModel, PhoneSnapshot
from careconnect_desktop.viewmodels.sign_in import FieldProblem


class PhoneCard(SettingsCard):
    """Draws a `PhoneModel`. What is typed stays in its field until it is saved."""

    def __init__(self, look: Look, model: PhoneModel, parent: QWidget | None = None) -> None:
        super().__init__(look, "smartphone", parent=parent)
        self.set_title(self.tr("Text messages"))
        self._model = model
        self._drawn_number: str | None = None
        words = self.tr(
            "If your clinic sends text messages, you get reminders and changes of your visits on your mobile phone: "
            "the time and a link, nothing about your health. Without a number you get them by e-mail alone."
        )
        self.body.addWidget(PlainTextLabel(words, tone="muted"))
        self._make_number()
        self.body.addWidget(self._make_code())
        self.done = PlainTextLabel(tone="ok")
        self.body.addWidget(self.done)
        model.changed.connect(self._draw)
        self._draw()

    def _make_number(self) -> None:
        self.number = TextField(
            self.tr("Mobile number"), hint=self.tr("With the country code, for example +49 151 23456789")
        )
        self.number.submitted.connect(self._save)
        self.save = Button(self.look, "")
        self.save.clicked.connect(self._save)
        self.remove = quiet_button(self.look, self.tr("Remove the number"))
        self.remove.clicked.connect(self._model.remove)
        self._follow(self.number)
        self.body.addWidget(self.number)
        row = FlowLayout()
        row.addWidget(self.save)
        row.addWidget(self.remove)
        self.body.addLayout(row)

    def _make_code(self) -> QWidget:
        self._code_room = QWidget()
        column = QVBoxLayout(self._code_room)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        words = self.tr("We have sent you a text message with a code. Enter it here within 10 minutes.")
        column.addWidget(PlainTextLabel(words, strong=True))
        self.code = TextField(self.tr("Code from the text message"))
        self.code.submitted.connect(self._confirm)
        self._follow(self.code)
        column.addWidget(self.code)
        self.confirm = Button(self.look, self.tr("Confirm the number"))
        self.confirm.clicked.connect(self._confirm)
        self.send_again = quiet_button(self.look, self.tr("Send another code"))
        self.send_again.clicked.connect(self._model.send_again)
        row = FlowLayout()
        row.addWidget(self.confirm)
        row.addWidget(self.send_again)
        column.addLayout(row)
        return self._code_room

    def _follow(self, field: TextField) -> None:
        # Numbers are read from left to right everywhere.
        field.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.changed.connect(self._edited)

    def _edited(self, _text: str) -> None:
        self._model.edited()

    def _save(self) -> None:
        self._model.save(self.number.text)

    def _confirm(self) -> None:
        self._model.confirm(self.code.text)

    def _draw(self) -> None:
        shown = self._model.snapshot
        if shown.phone.number != self._drawn_number:
            self._drawn_number = shown.phone.number
            self.number.set_text(shown.phone.number or "")
            self.code.set_text("")
        self.number.set_error(self._problem_words(shown.problem) if shown.problem is not None else "")
        self.code.set_error(self._code_words(shown.code_problem) if shown.code_problem is not None else "")
        self.save.setText(self.tr("Saving the number") if shown.is_running else self.tr("Save the number"))
        for widget in (self.number, self.save, self.remove, self.code, self.confirm, self.send_again):
            widget.setEnabled(not shown.is_running and not shown.is_unknown)
        self.remove.setVisible(shown.phone.number is not None)
        had_code = not self._code_room.isHidden()
        self._code_room.setVisible(shown.awaits_code)
        if shown.awaits_code and not had_code and shown.is_saved and self.isVisible():
            # The next step, as soon as there is one.
            self.code.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.done.setText(self._done_words(shown))
        self.done.setVisible(shown.is_removed or (shown.phone.number is not None and not shown.awaits_code))
        self.show_failure(shown.failure, again=self._model.load if shown.is_unknown else None)

    def _done_words(self, shown: PhoneSnapshot) -> str:
        if shown.is_removed:
            return self.tr("Removed. You get no more text messages.")
        if not shown.phone.can_send:
            return self.tr("Saved. Your clinic does not send text messages at the moment.")
        return self.tr("Confirmed. News of your visits goes to this number.")

    def _problem_words(self, problem: FieldProblem) -> str:
        if problem is FieldProblem.MISSING:
            return self.tr("Please enter your mobile number.")
        return self.tr("This is not a whole number. It begins with + and your country's code.")

    def _code_words(self, problem: FieldProblem) -> str:
        if problem is FieldProblem.MISSING:
            return self.tr("Please enter the code from the text message.")
        return self.tr("This code is not right, or too old. You can ask for another one.")
