"""One visit with everything that its patient may know and do."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.shared.buttons import Button, primary_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn, clear_layout
from careconnect_desktop.ui.shared.chips import Avatar, Chip
from careconnect_desktop.ui.shared.empty_state import EmptyState, IconLabel
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.visit_words import mode_icon, mode_words, patient_sentence, status_chip
from careconnect_desktop.viewmodels.visits import NextStep, can_cancel, step_now


class VisitDetail(QWidget):
    """The second column of the visits."""

    call_pressed = Signal(object)
    write_pressed = Signal(object)
    devices_pressed = Signal()
    cancel_pressed = Signal(object)
    calendar_pressed = Signal(object)

    def __init__(self, look: Look, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._times = look, times
        self._drawn: tuple[Appointment | None, datetime, bool] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(max_width=look.px(640), margin=20)
        self._content = scroll.content
        column.addWidget(scroll)

    def show_visit(self, appointment: Appointment | None, now: datetime, *, is_busy: bool) -> None:
        """Draw a visit, or that none is chosen."""
        wanted = (appointment, now, is_busy)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        clear_layout(self._content)
        if appointment is None:
            words = self.tr("Choose a visit to see more.")
            self._content.addWidget(EmptyState(self._look, "calendar-days", self.tr("Nothing chosen"), words))
            return
        self._content.addWidget(self._make_card(appointment, now))
        self._content.addLayout(self._make_actions(appointment, now, is_busy=is_busy))

    def _make_card(self, appointment: Appointment, now: datetime) -> Card:
        card = Card(padding=20, spacing=16)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Avatar(self._look, appointment.doctor.name, side_px=56))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainTextLabel(appointment.doctor.name, size=Size.HEADING))
        if appointment.doctor.specialization:
            words.addWidget(PlainTextLabel(appointment.doctor.specialization, tone="muted"))
        head.addLayout(words, 1)
        card.body.addLayout(head)
        card.body.addWidget(Chip(self._look, *status_chip(appointment.status)), 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(PlainTextLabel(patient_sentence(appointment)))
        day = self._times.day(appointment.starts_at, now)
        clock = self._times.clock_range(appointment.starts_at, appointment.ends_at)
        card.body.addLayout(self._line("calendar", self.tr("{day}, {time}").format(day=day, time=clock)))
        card.body.addLayout(self._line(mode_icon(appointment.mode), mode_words(appointment.mode)))
        if appointment.reason:
            card.body.addLayout(self._line("file-text", appointment.reason))
        return card

    def _line(self, icon: str, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(self._look, icon, "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainTextLabel(words), 1)
        return row

    def _make_actions(self, appointment: Appointment, now: datetime, *, is_busy: bool) -> FlowLayout:
        row = FlowLayout()
        step = step_now(appointment, now)
        if step is NextStep.CALL:
            call = primary_button(self._look, self.tr("Call"), "video")
            call.clicked.connect(lambda: self.call_pressed.emit(appointment))
            row.addWidget(call)
        if can_cancel(appointment) and step in (NextStep.CALL, NextStep.PREPARE):
            devices = Button(self._look, self.tr("Check camera and sound"), icon="camera")
            devices.clicked.connect(self.devices_pressed)
            row.addWidget(devices)
        if step is not NextStep.WAIT_FOR_ANSWER:
            write = quiet_button(self._look, self.tr("Write a message"), "message-circle")
            write.clicked.connect(lambda: self.write_pressed.emit(appointment.doctor))
            row.addWidget(write)
        if can_cancel(appointment) and appointment.starts_at > now:
            calendar = quiet_button(self._look, self.tr("Add to calendar"), "calendar-check")
            calendar.clicked.connect(lambda: self.calendar_pressed.emit(appointment))
            row.addWidget(calendar)
        if can_cancel(appointment):
            cancel = Button(self._look, self.tr("Cancel visit"), kind="danger_quiet")
            cancel.setEnabled(not is_busy)
            cancel.clicked.connect(lambda: self.cancel_pressed.emit(appointment))
            row.addWidget(cancel)
        return row
