"""The second step at sign-in: a QR code to scan, a first code, recovery codes shown once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careconnect_desktop.ui.settings.qr_code import QrCode
from careconnect_desktop.ui.settings.settings_card import SettingsCard
from careconnect_desktop.ui.shared.buttons import Button, danger_button, primary_button
from careconnect_desktop.ui.shared.cards import clear_layout
from careconnect_desktop.ui.shared.chips import Chip
from careconnect_desktop.ui.shared.fields import PasswordField, TextField
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.sign_in.field_words import problem_words
from careconnect_desktop.viewmodels.account.second_step import SecondStepModel, Stage
from careconnect_desktop.viewmodels.sign_in import FieldProblem


class SecondStepCard(SettingsCard):
    """Draws a `SecondStepModel`; the stage's widgets are made anew, so that no secret outlives its stage."""

    def __init__(self, look: Look, model: SecondStepModel, parent: QWidget | None = None) -> None:
        super().__init__(look, "shield-check", parent=parent)
        self.set_title(self.tr("Second step at sign-in"))
        self._model = model
        self._stage: Stage | None = None
        self._drawn_state: object = None
        self.chip = Chip(look, "", "info", "muted")
        self.body.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeading)
        self._room = QVBoxLayout()
        self._room.setSpacing(8)
        self.body.addLayout(self._room)
        self.field: TextField | None = None
        self.go_on: Button | None = None
        self.cancel: Button | None = None
        model.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        shown = self._model.snapshot
        self.show_failure(shown.failure, again=self._model.load if shown.state is None else None)
        self._draw_state()
        if shown.stage is not self._stage or (shown.stage is Stage.REST and shown.state != self._drawn_state):
            self._stage, self._drawn_state = shown.stage, shown.state
            self.field = self.go_on = self.cancel = None
            clear_layout(self._room)
            {
                Stage.REST: self._draw_rest,
                Stage.PASSWORD: self._draw_password,
                Stage.TURN_OFF: self._draw_password,
                Stage.SCAN: self._draw_scan,
                Stage.CODES: self._draw_codes,
            }[shown.stage]()
        if self.field is not None:
            self.field.set_error(self._problem(shown.problem) if shown.problem is not None else "")
            self.field.setEnabled(not shown.is_running)
        if self.go_on is not None:
            self.go_on.setEnabled(not shown.is_running)

    def _draw_state(self) -> None:
        state = self._model.snapshot.state
        self.chip.setVisible(state is not None)
        if state is not None and state.is_enabled:
            self.chip.set_status(self.tr("On"), "circle-check", "ok")
        else:
            self.chip.set_status(self.tr("Off"), "info", "muted")

    def _draw_rest(self) -> None:
        state = self._model.snapshot.state
        words = self.tr("With it, nobody gets in with your password alone: an app on your phone shows a code as well.")
        self._room.addWidget(PlainTextLabel(words, tone="muted"))
        if state is None:
            return
        if state.is_enabled:
            left = self.tr("%n recovery code(s) left.", "", state.recovery_codes_left)
            self._room.addWidget(PlainTextLabel(left, tone="muted"))
        self.go_on = Button(self.look, self.tr("Turn it off") if state.is_enabled else self.tr("Set it up"))
        self.go_on.clicked.connect(self._model.begin)
        self._room.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeading)

    def _draw_password(self) -> None:
        is_off = self._stage is Stage.TURN_OFF
        field = PasswordField(self.look, self.tr("Your password"), hint=self.tr("To be sure that it is you."))
        word = self.tr("Turn it off") if is_off else self.tr("Next")
        self._add_form(field, danger_button(self.look, word) if is_off else primary_button(self.look, word))
        field.submitted.connect(lambda: self._model.give_password(field.text))
        if self.go_on is not None:
            self.go_on.clicked.connect(lambda: self._model.give_password(field.text))

    def _draw_scan(self) -> None:
        enrolment = self._model.snapshot.enrolment
        if enrolment is None:
            return
        words = self.tr("Open an authenticator app on your phone, and scan this picture with it.")
        self._room.addWidget(PlainTextLabel(words))
        code = QrCode(enrolment.uri)
        code.setAccessibleName(self.tr("QR code for your authenticator app"))
        self._room.addWidget(code, 0, Qt.AlignmentFlag.AlignLeading)
        spaced = " ".join(enrolment.secret[at : at + 4] for at in range(0, len(enrolment.secret), 4))
        self._room.addWidget(PlainTextLabel(self.tr("Or type this key into the app: {key}").format(key=spaced)))
        copy = Button(self.look, self.tr("Copy the key"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(enrolment.secret))
        self._room.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeading)
        field = TextField(self.tr("The code that the app shows now"), hint=self.tr("Six digits."))
        self._add_form(field, primary_button(self.look, self.tr("Turn it on")))
        field.submitted.connect(lambda: self._model.give_code(field.text))
        if self.go_on is not None:
            self.go_on.clicked.connect(lambda: self._model.give_code(field.text))

    def _draw_codes(self) -> None:
        codes = self._model.snapshot.recovery_codes
        words = self.tr("It is on. Keep these codes where only you find them: each lets you in once without your "
                        "phone. They are not shown again.")  # fmt: skip
        self._room.addWidget(PlainTextLabel(words))
        lines = "\n".join(" ".join(code[at : at + 4] for at in range(0, len(code), 4)) for code in codes)
        shown = PlainTextLabel(lines, strong=True, is_code=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._room.addWidget(shown)
        copy = Button(self.look, self.tr("Copy the codes"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(codes)))
        self.go_on = primary_button(self.look, self.tr("I have kept them"))
        self.go_on.clicked.connect(self._model.close)
        row = FlowLayout()
        row.addWidget(self.go_on)
        row.addWidget(copy)
        self._room.addLayout(row)

    def _add_form(self, field: TextField, go_on: Button) -> None:
        self.field, self.go_on = field, go_on
        field.changed.connect(lambda _text: self._model.edited())
        self.cancel = Button(self.look, self.tr("Cancel"))
        self.cancel.clicked.connect(self._model.close)
        self._room.addWidget(field)
        row = FlowLayout()
        row.addWidget(go_on)
        row.addWidget(self.cancel)
        self._room.addLayout(row)
        if self.isVisible():
            field.line.setFocus()

    def _problem(self, problem: FieldProblem) -> str:
        if self._stage is Stage.SCAN:
            return problem_words("totp", problem)
        if problem is FieldProblem.REFUSED:
            return self.tr("This is not your password. Capital and small letters are not the same.")
        return problem_words("password", problem)
