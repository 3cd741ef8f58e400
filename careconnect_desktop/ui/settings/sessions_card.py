"""Where the person is signed in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.ports.account import SignedInSession
from careconnect_desktop.ui.settings.settings_card import SettingsCard
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.cards import clear_layout
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.account.sessions import SessionsModel


class SessionsCard(SettingsCard):
    """Draws a `SessionsModel`: this computer first, each other one with a way to end it."""

    def __init__(self, look: Look, model: SessionsModel, times: Times | None, parent: QWidget | None = None) -> None:
        super().__init__(look, "smartphone", parent=parent)
        self.set_title(self.tr("Where you are signed in"))
        self._model, self._times = model, times
        self.words = PlainTextLabel(tone="muted")
        self.body.addWidget(self.words)
        self._drawn: tuple[object, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self.end_others = Button(look, self.tr("Sign out everywhere else"), icon="log-out")
        self.end_others.clicked.connect(model.end_others)
        self.body.addWidget(self.end_others, 0, Qt.AlignmentFlag.AlignLeading)
        model.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        shown = self._model.snapshot
        self.show_failure(shown.failure, again=None if shown.is_loaded else self._model.load)
        if (shown.sessions, shown.ending) != self._drawn:
            self._drawn = shown.sessions, shown.ending
            clear_layout(self._rows)
            for session in shown.sessions:
                self._rows.addWidget(self._row(session, is_ending=session.id in shown.ending))
        self.words.setText(
            self.tr("If you do not know one of these, sign out there and change your password.")
            if shown.is_loaded
            else self.tr("The list is on its way.")
        )
        self.words.setVisible(shown.failure is None)
        self.end_others.setVisible(shown.has_others)
        self.end_others.setEnabled(not shown.ending)

    def _row(self, session: SignedInSession, *, is_ending: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel(self.look, "monitor-up" if session.is_this else "smartphone", "muted"))
        words = QVBoxLayout()
        words.setSpacing(0)
        program = session.program or self.tr("A program without a name")
        words.addWidget(PlainTextLabel(self.tr("This computer") if session.is_this else program, strong=True))
        words.addWidget(PlainTextLabel(self._when(session), tone="muted", size=Size.SMALL))
        row.addLayout(words, 1)
        if not session.is_this:
            end = Button(self.look, self.tr("Signing out") if is_ending else self.tr("Sign out there"))
            end.setAccessibleName(self.tr("Sign out there: {program}").format(program=program))
            end.setEnabled(not is_ending)
            end.clicked.connect(lambda: self._model.end(session.id))
            row.addWidget(end)
        return holder

    def _when(self, session: SignedInSession) -> str:
        if self._times is None:
            return ""
        began, used = (
            f"{self._times.date(moment.astimezone(self._times.zone).date(), has_weekday=False)} "
            f"{self._times.clock(moment)}"
            for moment in (session.began_at, session.used_at)
        )
        return self.tr("Signed in {began}, last used {used}").format(began=began, used=used)
