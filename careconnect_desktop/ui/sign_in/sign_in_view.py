"""The way in: sign in, or make an account. One column, one main action, every error beside its field."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from careconnect_desktop.protocol.names import PASSWORD_MIN
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import Button, primary_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn
from careconnect_desktop.ui.shared.check_box import CheckBox
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.fields import PasswordField, TextField
from careconnect_desktop.ui.shared.focus_way import FocusWay
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.sign_in.field_words import problem_words
from careconnect_desktop.ui.sign_in.forgotten_card import ForgottenCard
from careconnect_desktop.viewmodels.forgotten import ForgottenModel, ForgottenStage
from careconnect_desktop.viewmodels.sign_in import FieldName, SignInMode, SignInModel


class SignInView(QWidget):
    """Draws a `SignInModel`. The password lives in its field alone, and stays there after a failure."""

    def __init__(
        self, look: Look, model: SignInModel, forgotten: ForgottenModel | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self.setProperty("kind", "place")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Sign in to CareConnect"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn(max_width=look.px(440), margin=24, is_centred=True)
        outer.addWidget(self._scroll)
        self._scroll.content.addLayout(self._make_brand())
        self._was_running = False
        self._banner_room = FailureRoom(look)
        self._scroll.content.addLayout(self._banner_room)
        self._make_fields()
        self._card = self._make_card()
        self._scroll.content.addWidget(self._card)
        self._forgotten = forgotten
        if forgotten is not None:
            self._make_forgotten(forgotten)
        self._scroll.content.addLayout(self._make_foot())
        model.changed.connect(self._draw)
        look.changed.connect(self._relaid)
        # Who comes back has their address there already.
        FocusWay(self, lambda: self.password if self.email.text else self.email)
        self._draw()

    def _make_brand(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch()
        row.addWidget(IconLabel(self._look, "careconnect", "primary", 32))
        row.addWidget(PlainTextLabel("CareConnect", size=Size.TITLE))
        row.addStretch()
        return row

    def _make_fields(self) -> None:
        look, model = self._look, self._model
        self.mode = Segments(
            look,
            self.tr("Sign in or create an account"),
            [(SignInMode.SIGN_IN, self.tr("Sign in")), (SignInMode.SIGN_UP, self.tr("Create account"))],
            is_filling=True,
        )
        self.mode.chosen.connect(lambda mode: model.choose_mode(SignInMode(mode)))
        self.role = Segments(
            look,
            self.tr("I am a"),
            [("patient", self.tr("I am a patient")), ("doctor", self.tr("I am a doctor"))],
            is_filling=True,
        )
        self.role.chosen.connect(lambda role: model.choose_role("doctor" if role == "doctor" else "patient"))
        self.name = TextField(self.tr("Your name"), hint=self.tr("As people call you, for example Amina Hassan"))
        self.name.changed.connect(lambda text: model.edit("name", text))
        self.email = TextField(self.tr("E-mail"))
        self.email.changed.connect(lambda text: model.edit("email", text))
        self.email.line.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.password = PasswordField(look, self.tr("Password"))
        self.password.changed.connect(lambda _text: model.edit_secret("password"))
        self.specialization = TextField(
            self.tr("Specialty"), hint=self.tr("What patients look for, for example Cardiology")
        )
        self.specialization.changed.connect(lambda text: model.edit("specialization", text))
        self.totp = TextField(
            self.tr("Code from your authenticator app"),
            hint=self.tr("Six digits that change every half minute, or a recovery code"),
        )
        self.totp.changed.connect(lambda _text: model.edit_secret("totp"))
        self.server = TextField(self.tr("Clinic's server"), hint=self.tr("The address that your clinic gave you"))
        self.server.changed.connect(lambda text: model.edit("server_url", text))
        for field in (self.name, self.email, self.password, self.specialization, self.totp, self.server):
            field.submitted.connect(self._submit)

    def _make_card(self) -> Card:
        card = Card(padding=24, spacing=16)
        self.stays = CheckBox(self._look, self.tr("Stay signed in on this computer"))
        self.stays.toggled.connect(self._model.choose_staying)
        self.stays_note = PlainTextLabel(
            self.tr("Only on your own computer. Doctors sign in each time."),
            size=Size.SMALL,
            tone="muted",
        )
        self.passing_note = PlainTextLabel(
            self.tr("You sign in each time: this computer has no safe place to keep you signed in."),
            size=Size.SMALL,
            tone="muted",
        )
        fields = (self.mode, self.role, self.name, self.email, self.password, self.specialization, self.totp)
        for widget in fields:
            card.body.addWidget(widget)
        staying = QVBoxLayout()
        staying.setSpacing(0)
        staying.addWidget(self.stays)
        staying.addWidget(self.stays_note)
        staying.addWidget(self.passing_note)
        card.body.addLayout(staying)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Signing in"))
        self.submit = primary_button(self._look, "")
        self.submit.clicked.connect(self._submit)
        self.cancel = Button(self._look, self.tr("Cancel"))
        self.cancel.clicked.connect(self._model.cancel)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.submit, 1)
        row.addWidget(self.cancel)
        card.body.addWidget(self._progress)
        card.body.addLayout(row)
        return card

    def _make_forgotten(self, forgotten: ForgottenModel) -> None:
        self.forgot = quiet_button(self._look, self.tr("Forgot your password?"))
        self.forgot.clicked.connect(lambda: forgotten.open(self._model.snapshot.server_url, self._model.snapshot.email))
        self._card.body.addWidget(self.forgot, 0, Qt.AlignmentFlag.AlignHCenter)
        self.forgotten_card = ForgottenCard(self._look, forgotten)
        self._scroll.content.addWidget(self.forgotten_card)
        forgotten.changed.connect(self._draw)

    def _make_foot(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._server_line = PlainTextLabel("", size=Size.SMALL, tone="muted")
        row.addWidget(IconLabel(self._look, "server", "muted", 16))
        row.addWidget(self._server_line, 1)
        self.change_server = quiet_button(self._look, self.tr("Change"))
        self.change_server.setAccessibleName(self.tr("Change the server's address"))
        self.change_server.clicked.connect(self._open_server)
        row.addWidget(self.change_server)
        self._server_row = QWidget()
        self._server_row.setLayout(row)
        row.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self._server_row)
        self._server_card = Card(padding=16)
        self._server_card.body.addWidget(self.server)
        self._server_card.hide()
        column.addWidget(self._server_card)
        return column

    def _relaid(self) -> None:
        self._scroll.set_max_width(self._look.px(440))

    def _open_server(self) -> None:
        self._server_row.hide()
        self._server_card.show()
        self.server.line.setFocus()
        self.server.line.selectAll()

    def _submit(self) -> None:
        self._model.submit(self.password.text, self.totp.text)
        self._focus_first_problem()

    def _focus_first_problem(self) -> None:
        fields = {"name": self.name, "email": self.email, "password": self.password}
        fields |= {"specialization": self.specialization, "totp": self.totp, "server_url": self.server}
        for name, _problem in self._model.snapshot.problems:
            fields[name].line.setFocus()
            return

    def _draw(self) -> None:
        shown = self._model.snapshot
        is_new = shown.mode is SignInMode.SIGN_UP
        self.mode.show_value(shown.mode)
        self.role.show_value(shown.role)
        self.role.setVisible(is_new)
        self.name.setVisible(is_new)
        self.specialization.setVisible(is_new and shown.role == "doctor")
        self.totp.setVisible(shown.needs_totp and not is_new)
        self.name.set_text(shown.name)
        self.email.set_text(shown.email)
        self.specialization.set_text(shown.specialization)
        self.server.set_text(shown.server_url)
        self.password.set_hint(
            self.tr("At least %n characters. A few words that only you would put together are easy to keep.", "",
                    PASSWORD_MIN) if is_new else ""
        )  # fmt: skip
        self._server_line.setText(shown.server_url)
        if shown.problem("server_url") is not None and not self._server_card.isVisibleTo(self):
            self._open_server()
        is_doctor = is_new and shown.role == "doctor"
        self.stays.setChecked(shown.stays)
        self.stays.setVisible(shown.can_stay and not is_doctor)
        self.stays_note.setVisible(shown.can_stay and not is_doctor)
        self.passing_note.setVisible(not shown.can_stay and not is_doctor)
        self._draw_forgotten()
        self._draw_problems()
        self._draw_running()
        self._draw_failure()
        if self._was_running is not shown.is_running:
            self._was_running = shown.is_running
            if not shown.is_running:
                self._lead_on()

    def _draw_forgotten(self) -> None:
        if self._forgotten is None:
            return
        is_open = self._forgotten.snapshot.stage is not ForgottenStage.CLOSED
        self.forgot.setVisible(self._model.snapshot.mode is SignInMode.SIGN_IN)
        self._card.setVisible(not is_open)
        self.forgotten_card.setVisible(is_open)

    def _draw_problems(self) -> None:
        pairs: list[tuple[FieldName, TextField]] = [
            ("name", self.name),
            ("email", self.email),
            ("password", self.password),
            ("specialization", self.specialization),
            ("totp", self.totp),
            ("server_url", self.server),
        ]
        for name, field in pairs:
            problem = self._model.snapshot.problem(name)
            field.set_error(problem_words(name, problem) if problem is not None else "")

    def _draw_running(self) -> None:
        shown = self._model.snapshot
        is_new = shown.mode is SignInMode.SIGN_UP
        waiting = self.tr("Creating your account") if is_new else self.tr("Signing in")
        ready = self.tr("Create account") if is_new else self.tr("Sign in")
        self.submit.setText(waiting if shown.is_running else ready)
        self.submit.setEnabled(not shown.is_running)
        self._progress.setVisible(shown.is_running)
        self.cancel.setVisible(shown.is_running)
        for field in (self.name, self.email, self.password, self.specialization, self.totp, self.server):
            field.setEnabled(not shown.is_running)
        self.mode.setEnabled(not shown.is_running)
        self.role.setEnabled(not shown.is_running)

    def _draw_failure(self) -> None:
        failure = self._model.snapshot.failure
        if failure is not None and failure.key == "unreachable":
            # Nothing is shown here that could be old; the address may be what is wrong.
            failure = replace(failure, key="unreachable_at_sign_in")
        self._banner_room.show_failure(failure)

    def _lead_on(self) -> None:
        """Where it goes on after an attempt, and only then: the failure stands there while somebody types again.

        The pressed button rested meanwhile and lost the focus; Enter must not press what stands after it.
        """
        shown = self._model.snapshot
        if shown.failure is not None and shown.failure.key == "wrong_credentials":
            self.password.line.setFocus()
            self.password.line.selectAll()
        elif shown.problems:
            self._focus_first_problem()
        elif shown.needs_totp and shown.failure is None:
            self.totp.line.setFocus()
        else:
            self.submit.setFocus()
