"""The card of a forgotten password: address, then code and new password, then back to signing in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from careconnect_desktop.protocol.names import PASSWORD_MIN
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import Button, primary_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card
from careconnect_desktop.ui.shared.fields import PasswordField, TextField
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.sign_in.field_words import problem_words
from careconnect_desktop.viewmodels.forgotten import ForgottenModel, ForgottenStage
from careconnect_desktop.viewmodels.sign_in import FieldProblem


class ForgottenCard(Card):
    """Draws a `ForgottenModel`."""

    def __init__(self, look: Look, model: ForgottenModel, parent: QWidget | None = None) -> None:
        super().__init__(padding=24, spacing=16, parent=parent)
        self._model = model
        self._shown_stage = ForgottenStage.CLOSED
        self.body.addWidget(PlainTextLabel(self.tr("A new password"), size=Size.HEADING))
        self.words = PlainTextLabel()
        self.body.addWidget(self.words)
        self._failure_room = FailureRoom(look)
        self.body.addLayout(self._failure_room)
        self.email = TextField(self.tr("E-mail"))
        self.email.line.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.email.changed.connect(lambda text: model.edit("email", text))
        self.code = TextField(self.tr("Code from the e-mail"), hint=self.tr("Eight letters and digits."))
        self.code.changed.connect(lambda text: model.edit("code", text))
        self.password = PasswordField(look, self.tr("Your new password"))
        self.password.changed.connect(lambda text: model.edit("password", text))
        self.password.set_hint(
            self.tr("At least %n characters. A few words that only you would put together are easy to keep.", "",
                    PASSWORD_MIN)
        )  # fmt: skip
        for field in (self.email, self.code, self.password):
            field.submitted.connect(self._submit)
            self.body.addWidget(field)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Asking the server"))
        self.body.addWidget(self._progress)
        self.submit = primary_button(look, "")
        self.submit.clicked.connect(self._submit)
        self.back = Button(look, self.tr("Back"))
        self.back.clicked.connect(model.close)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.submit, 1)
        row.addWidget(self.back)
        self.body.addLayout(row)
        self.again = quiet_button(look, self.tr("Send another code"))
        self.again.clicked.connect(model.ask_for_code)
        self.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        model.changed.connect(self._draw)
        self._draw()

    def _submit(self) -> None:
        stage = self._model.snapshot.stage
        if stage is ForgottenStage.EMAIL:
            self._model.ask_for_code()
        elif stage is ForgottenStage.CODE:
            self._model.give_code(self.code.text, self.password.text)
        else:
            self._model.close()

    def _draw(self) -> None:
        shown = self._model.snapshot
        is_code, is_done = shown.stage is ForgottenStage.CODE, shown.stage is ForgottenStage.DONE
        self.email.set_text(shown.email)
        self.email.setVisible(shown.stage is ForgottenStage.EMAIL)
        self.code.setVisible(is_code)
        self.password.setVisible(is_code)
        self.again.setVisible(is_code)
        self.back.setVisible(not is_done)
        self.words.setText(self._sentence())
        self.submit.setText(
            {
                ForgottenStage.CODE: self.tr("Set the new password"),
                ForgottenStage.DONE: self.tr("Sign in"),
            }.get(shown.stage, self.tr("Send me a code"))
        )
        for widget in (self.email, self.code, self.password, self.submit, self.again):
            widget.setEnabled(not shown.is_running)
        self._progress.setVisible(shown.is_running)
        self._draw_problems()
        if shown.stage is not self._shown_stage:
            self._shown_stage = shown.stage
            self._begin_stage(shown.stage)
        self._failure_room.show_failure(shown.failure)

    def _begin_stage(self, stage: ForgottenStage) -> None:
        if stage is not ForgottenStage.CODE:
            self.code.set_text("")
            self.password.set_text("")
        first = {ForgottenStage.EMAIL: self.email.line, ForgottenStage.CODE: self.code.line}.get(stage, self.submit)
        first.setFocus()

    def _sentence(self) -> str:
        shown = self._model.snapshot
        if shown.stage is ForgottenStage.CODE:
            words = self.tr("If there is an account for {email}, a code is on its way there. It works for ten minutes.")
            return words.format(email=shown.email.strip())
        if shown.stage is ForgottenStage.DONE:
            return self.tr("Your new password is set. You are signed out everywhere: sign in with it now.")
        return self.tr("We send you a code by e-mail. With it you choose a new password.")

    def _draw_problems(self) -> None:
        shown = self._model.snapshot
        email, code, password = shown.problem("email"), shown.problem("code"), shown.problem("password")
        self.email.set_error(problem_words("email", email) if email is not None else "")
        self.password.set_error(problem_words("password", password) if password is not None else "")
        if code is None:
            self.code.set_error("")
        elif code is FieldProblem.MISSING:
            self.code.set_error(self.tr("Please enter the code from the e-mail."))
        else:
            self.code.set_error(self.tr("This code is not right, or too old. You can ask for another one."))
