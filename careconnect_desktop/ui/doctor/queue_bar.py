"""Who waits, the one key that calls the next, and the word to all of them when the doctor runs late."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel, plain_button_text
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.doctor_day import DoctorDayModel
from careconnect_desktop.viewmodels.lateness import DELAYS_MINUTES, LatenessModel


class QueueBar(QWidget):
    """One line above the day; it breaks where there is little room."""

    def __init__(self, look: Look, day: DoctorDayModel, lateness: LatenessModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day, self._lateness = day, lateness
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 0, 28, 12)
        row = FlowLayout(spacing=8)
        self._words = PlainTextLabel()
        self._words.setMinimumHeight(look.tokens.target_at(look.text_scale))
        row.addWidget(self._words)
        self.call_next = Button(look, self.tr("Call the next"), icon="video")
        self.call_next.clicked.connect(day.call_next)
        self._menu = QMenu(self)
        self.late = Button(look, self.tr("Running late"), icon="clock")
        self.late.setMenu(self._menu)
        for widget in (self.call_next, self.late):
            row.addWidget(widget)
        column.addLayout(row)
        self._make_menu()
        day.changed.connect(self._draw)
        lateness.changed.connect(self._draw)
        self._draw()

    def show_keys(self, keys: str) -> None:
        """By which keys the next is called; empty when there are none."""
        self.call_next.setText(
            self.tr("Call the next ({keys})").format(keys=keys) if keys else self.tr("Call the next")
        )

    def open_late_menu(self) -> None:
        """Choose by keyboard how late it is."""
        if self.late.isEnabled():
            self._menu.popup(self.late.mapToGlobal(self.late.rect().bottomLeft()))
            self._menu.setActiveAction(self._menu.actions()[0])

    def _make_menu(self) -> None:
        on_time = self._menu.addAction(self.tr("On time again"))
        on_time.setObjectName("late_0")
        on_time.triggered.connect(lambda: self._lateness.tell(0))
        self._menu.addSeparator()
        for minutes in DELAYS_MINUTES:
            action = self._menu.addAction(self.tr("About %n min late", "", minutes))
            action.setObjectName(f"late_{minutes}")
            action.triggered.connect(lambda _checked=False, minutes=minutes: self._lateness.tell(minutes))

    def _draw(self) -> None:
        shown, late = self._day.snapshot, self._lateness.snapshot
        following = shown.next_waiting
        self.call_next.setVisible(following is not None)
        if not shown.waiting:
            self._words.setText(self.tr("Nobody is waiting."))
        else:
            first = shown.waiting[0]
            text = self.tr("%n patient(s) waiting. {name} has waited longest: {minutes}.", "", len(shown.waiting))
            if not first.waiting_minutes:
                text = self.tr("%n patient(s) waiting. {name} has just come.", "", len(shown.waiting))
            minutes = self.tr("%n min", "", first.waiting_minutes or 0)
            self._words.setText(text.format(name=first.appointment.patient.name, minutes=minutes))
        if following is not None:
            name = following.appointment.patient.name
            self.call_next.setAccessibleName(self.tr("Call {name}").format(name=plain_button_text(name)))
        self.late.setEnabled(not late.is_telling)
        words = self.tr("Running late")
        if late.delay_minutes:
            words = self.tr("About %n min late", "", late.delay_minutes)
            if not late.is_told:
                words = self.tr("{words}, not told yet").format(words=words)
        self.late.setText(words)
        self.late.set_icon("clock" if late.is_told else "triangle-alert")
