"""One visit with everything that its patient may know and do."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.patient.rating_dialog import rating_words
from careconnect_desktop.ui.shared.banners import failure_banner
from careconnect_desktop.ui.shared.buttons import Button, primary_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn, clear_layout
from careconnect_desktop.ui.shared.chips import Avatar, Chip
from careconnect_desktop.ui.shared.empty_state import EmptyState, IconLabel
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.focus_way import keyboard_kept
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.note_text import note_text
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.visit_words import mode_icon, mode_words, patient_sentence, status_chip
from careconnect_desktop.viewmodels.after_visit import AfterVisitModel, AfterVisitSnapshot
from careconnect_desktop.viewmodels.visit_steps import NextStep, can_call, can_cancel, can_move, can_rate, step_now


class VisitDetail(QWidget):
    """The second column of the visits."""

    enter_pressed = Signal(object)
    call_pressed = Signal(object)
    move_pressed = Signal(object)
    rate_pressed = Signal(object)
    write_pressed = Signal(object)
    devices_pressed = Signal()
    cancel_pressed = Signal(object)
    calendar_pressed = Signal(object)

    def __init__(self, look: Look, times: Times, after: AfterVisitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._times, self._after = look, times, after
        self._wanted: tuple[Appointment | None, datetime, bool] | None = None
        self._drawn: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(max_width=look.px(640), margin=20)
        self._content = scroll.content
        column.addWidget(scroll)
        after.changed.connect(self._draw)

    def show_visit(self, appointment: Appointment | None, now: datetime, *, is_busy: bool) -> None:
        """Draw a visit, or that none is chosen."""
        self._wanted = (appointment, now, is_busy)
        self._after.look_at(appointment)
        self._draw()

    def _draw(self) -> None:
        if self._wanted is None:
            return
        appointment, now, is_busy = self._wanted
        # By what follows from the moment, not by the moment: each minute would take the keyboard from its button.
        drawn = (appointment, is_busy, self._after.snapshot, self._of_now(appointment, now))
        if drawn == self._drawn:
            return
        self._drawn = drawn
        with keyboard_kept(self):
            self._build(appointment, now, is_busy=is_busy)

    def _build(self, appointment: Appointment | None, now: datetime, *, is_busy: bool) -> None:
        clear_layout(self._content)
        if appointment is None:
            words = self.tr("Choose a visit to see more.")
            self._content.addWidget(EmptyState(self._look, "calendar-days", self.tr("Nothing chosen"), words))
            return
        self._content.addWidget(self._make_card(appointment, now))
        self._content.addLayout(self._make_actions(appointment, now, is_busy=is_busy))
        after = self._after.snapshot
        if after.appointment_id == appointment.id:
            self._content.addWidget(self._make_summary(appointment, after))

    def _of_now(self, appointment: Appointment | None, now: datetime) -> tuple[object, ...]:
        """What of a visit changes with time alone."""
        if appointment is None:
            return ()
        day = self._times.day(appointment.starts_at, now)
        return day, step_now(appointment, now), can_call(appointment, now), appointment.starts_at > now

    def _make_card(self, appointment: Appointment, now: datetime) -> Card:
        card = Card(padding=20, spacing=16)
        head = QHBoxLayout()
        head.setSpacing(16)
        doctor = appointment.doctor
        head.addWidget(Avatar(self._look, doctor.name, picture_url=doctor.avatar_url, side_px=56))
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
            card.body.addLayout(self._line("file-text", appointment.reason, is_written=True))
        if appointment.symptoms:
            card.body.addLayout(self._line("heart-pulse", appointment.symptoms, is_written=True))
        if appointment.rating is not None:
            rated = self.tr("You rated this visit: {words}").format(words=rating_words()[appointment.rating])
            card.body.addLayout(self._line("star", rated))
            if appointment.review:
                card.body.addWidget(PlainTextLabel(appointment.review, tone="muted", is_written=True))
        return card

    def _make_summary(self, appointment: Appointment, after: AfterVisitSnapshot) -> Card:
        card = Card(padding=20, spacing=12)
        card.body.addWidget(PlainTextLabel(self.tr("Summary"), size=Size.HEADING))
        if after.failure is not None:
            banner = failure_banner(self._look, after.failure, self.tr("Try again"))
            banner.acted.connect(lambda: self._after.load(appointment))
            card.body.addWidget(banner)
        elif after.summary is not None:
            card.body.addWidget(PlainTextLabel(note_text(after.summary.text, self._times), is_written=True))
            signed_at = after.summary.signed_at
            if signed_at is not None:
                day = self._times.date(signed_at.astimezone(self._times.zone).date(), has_year=True)
                words = self.tr("Signed by {name} on {day}").format(name=appointment.doctor.name, day=day)
                card.body.addWidget(PlainTextLabel(words, size=Size.SMALL, tone="muted"))
        elif after.is_loading:
            card.body.addWidget(PlainTextLabel(self.tr("Looking for the summary"), tone="muted"))
        else:
            words = self.tr("{name} has not released a summary yet. It will appear here.")
            card.body.addWidget(PlainTextLabel(words.format(name=appointment.doctor.name), tone="muted"))
        return card

    def _line(self, icon: str, words: str, *, is_written: bool = False) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(self._look, icon, "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainTextLabel(words, is_written=is_written), 1)
        return row

    def _make_actions(self, appointment: Appointment, now: datetime, *, is_busy: bool) -> FlowLayout:
        row = FlowLayout()
        step = step_now(appointment, now)
        if step in (NextStep.ENTER, NextStep.WAIT):
            self._add(row, primary_button(self._look, self.tr("Waiting room"), "door-open"), self.enter_pressed)
        if step is NextStep.JOIN:
            self._add(row, primary_button(self._look, self.tr("Join the visit"), "video"), self.call_pressed)
        if can_rate(appointment):
            rate = primary_button(self._look, self.tr("Rate the visit"), "star")
            rate.setEnabled(appointment.id not in self._after.snapshot.rating_ids)
            self._add(row, rate, self.rate_pressed)
        if can_cancel(appointment) and step in (NextStep.ENTER, NextStep.PREPARE):
            devices = Button(self._look, self.tr("Check camera and sound"), icon="camera")
            devices.clicked.connect(self.devices_pressed)
            row.addWidget(devices)
        if can_call(appointment, now) and step is not NextStep.JOIN:
            self._add(row, quiet_button(self._look, self.tr("Call"), "phone"), self.call_pressed)
        if step is not NextStep.WAIT_FOR_ANSWER:
            write = quiet_button(self._look, self.tr("Write a message"), "message-circle")
            write.clicked.connect(lambda: self.write_pressed.emit(appointment.doctor))
            row.addWidget(write)
        if can_cancel(appointment) and appointment.starts_at > now:
            calendar = quiet_button(self._look, self.tr("Add to calendar"), "calendar-check")
            calendar.clicked.connect(lambda: self.calendar_pressed.emit(appointment))
            row.addWidget(calendar)
        if can_move(appointment) and appointment.starts_at > now:
            move = quiet_button(self._look, self.tr("Move to another time"), "calendar")
            move.setEnabled(not is_busy)
            self._add(row, move, self.move_pressed)
        if can_cancel(appointment):
            cancel = Button(self._look, self.tr("Cancel visit"), kind="danger_quiet")
            cancel.setEnabled(not is_busy)
            cancel.clicked.connect(lambda: self.cancel_pressed.emit(appointment))
            row.addWidget(cancel)
        return row

    def _add(self, row: FlowLayout, button: Button, pressed: SignalInstance) -> None:
        """A button of the visit that is drawn."""
        wanted = self._wanted
        button.clicked.connect(lambda: pressed.emit(wanted[0] if wanted is not None else None))
        row.addWidget(button)
