"""Changing one's password."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from careconnect_desktop.protocol.names import PASSWORD_MIN
from careconnect_desktop.ui.settings.settings_card import SettingsCard
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.fields import PasswordField
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.sign_in.field_words import problem_words
from careconnect_desktop.viewmodels.account.password import PasswordModel


class PasswordCard(SettingsCard):
    """Draws a `PasswordModel`. The fields are emptied once the change has succeeded."""

    def __init__(self, look: Look, model: PasswordModel, parent: QWidget | None = None) -> None:
        super().__init__(look, "lock", parent=parent)
        self.set_title(self.tr("Password"))
        self._model = model
        self.current = PasswordField(look, self.tr("Your current password"))
        self.new = PasswordField(look, self.tr("Your new password"))
        self.new.set_hint(
            self.tr("At least %n characters. A few words that only you would put together are easy to keep.", "",
                    PASSWORD_MIN)
        )  # fmt: skip
        self.current.changed.connect(lambda _text: model.edited("current"))
        self.new.changed.connect(lambda _text: model.edited("new"))
        self.change = Button(look, "")
        for field in (self.current, self.new):
            field.submitted.connect(self._change)
            self.body.addWidget(field)
        self.change.clicked.connect(self._change)
        self.body.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeading)
        self.done = PlainTextLabel(self.tr("Your password is changed. Everywhere else you are signed out."), tone="ok")
        self.body.addWidget(self.done)
        model.changed.connect(self._draw)
        self._draw()

    def _change(self) -> None:
        self._model.change(self.current.text, self.new.text)

    def _draw(self) -> None:
        shown = self._model.snapshot
        current, new = shown.problem("current"), shown.problem("new")
        if current is None:
            self.current.set_error("")
        elif not self.current.text:
            self.current.set_error(problem_words("password", current))
        else:
            self.current.set_error(self.tr("This is not your password. Capital and small letters are not the same."))
        self.new.set_error(problem_words("password", new) if new is not None else "")
        self.change.setText(self.tr("Changing your password") if shown.is_running else self.tr("Change the password"))
        for widget in (self.change, self.current, self.new):
            widget.setEnabled(not shown.is_running)
        self.done.setVisible(shown.is_done)
        self.show_failure(shown.failure)
        if shown.is_done and (self.current.text or self.new.text):
            self.current.set_text("")
            self.new.set_text("")
