"""News of visits by SMS: the number they go to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from careconnect_desktop.ui.settings.settings_card import SettingsCard
from careconnect_desktop.ui.shared.buttons import Button, quiet_button
from careconnect_desktop.ui.shared.fields import TextField
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.account.phone import PhoneModel
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
        self.number = TextField(
            self.tr("Mobile number"), hint=self.tr("With the country code, for example +49 151 23456789")
        )
        # Numbers are read from left to right everywhere.
        self.number.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.number.changed.connect(self._edited)
        self.number.submitted.connect(self._save)
        self.body.addWidget(self.number)
        row = FlowLayout()
        self.save = Button(look, "")
        self.save.clicked.connect(self._save)
        self.remove = quiet_button(look, self.tr("Remove the number"))
        self.remove.clicked.connect(model.remove)
        row.addWidget(self.save)
        row.addWidget(self.remove)
        self.body.addLayout(row)
        self.done = PlainTextLabel(tone="ok")
        self.body.addWidget(self.done)
        model.changed.connect(self._draw)
        self._draw()

    def _edited(self, _text: str) -> None:
        self._model.edited()

    def _save(self) -> None:
        self._model.save(self.number.text)

    def _draw(self) -> None:
        shown = self._model.snapshot
        if shown.number != self._drawn_number:
            self._drawn_number = shown.number
            self.number.set_text(shown.number or "")
        self.number.set_error(self._problem_words(shown.problem) if shown.problem is not None else "")
        self.save.setText(self.tr("Saving the number") if shown.is_running else self.tr("Save the number"))
        for widget in (self.number, self.save, self.remove):
            widget.setEnabled(not shown.is_running)
        self.remove.setVisible(shown.number is not None)
        if shown.is_removed:
            self.done.setText(self.tr("Removed. You get no more text messages."))
        else:
            self.done.setText(self.tr("Saved. News of your visits goes to this number."))
        self.done.setVisible(shown.is_saved or shown.is_removed)
        self.show_failure(shown.failure)

    def _problem_words(self, problem: FieldProblem) -> str:
        if problem is FieldProblem.MISSING:
            return self.tr("Please enter your mobile number.")
        return self.tr("This is not a whole number. It begins with + and your country's code.")
