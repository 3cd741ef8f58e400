"""The later steps of a booking: what brings you, a look at it all, done."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.scheduling import AppointmentMode
from careconnect_desktop.ui.patient.intake_card import IntakeCard
from careconnect_desktop.ui.shared.buttons import primary_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card, clear_layout
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.fields import TextArea
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.visit_words import mode_icon, mode_words
from careconnect_desktop.viewmodels.booking import BookingModel, BookingStep


class ReasonStep(QWidget):
    """How to meet, what for, and what is felt."""

    def __init__(self, look: Look, model: BookingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        card = Card(padding=20, spacing=16)
        self.body = card.body
        column.addWidget(card)
        self.intake = IntakeCard(look, model.intake) if model.intake is not None else None
        if self.intake is not None:
            column.addWidget(self.intake)
        self.body.addWidget(PlainTextLabel(self.tr("How would you like to meet?"), strong=True))
        self.mode = Segments(look, self.tr("How to meet"), [(mode, mode_words(mode)) for mode in AppointmentMode])
        self.mode.chosen.connect(lambda mode: model.choose_mode(AppointmentMode(mode)))
        self.body.addWidget(self.mode)
        self.reason = TextArea(
            look,
            self.tr("What brings you? You may leave this empty."),
            hint=self.tr("Only you and the doctor see this. In an emergency, call your local emergency number."),
            placeholder=self.tr("For example: I have had a cough for two weeks."),
            min_lines=2,
        )
        self.reason.changed.connect(model.write_reason)
        self.body.addWidget(self.reason)
        model.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self.mode.show_value(self._model.snapshot.mode)
        self.reason.set_text(self._model.snapshot.reason)


class SummaryStep(Card):
    """Everything on one card, before it is sent."""

    def __init__(self, look: Look, times: Times, model: BookingModel, parent: QWidget | None = None) -> None:
        super().__init__(padding=20, spacing=16, parent=parent)
        self._look, self._times, self._model = look, times, model
        self.body.addWidget(PlainTextLabel(self.tr("Is everything right?"), size=Size.HEADING))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        self.body.addLayout(self._lines)
        words = self.tr("The doctor answers your request. You will be told here. You can cancel at any time.")
        self.body.addWidget(PlainTextLabel(words, tone="muted"))
        model.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        shown = self._model.snapshot
        slot = shown.chosen_slot
        if slot is None or shown.step is not BookingStep.SUMMARY:
            # Nobody reads it yet, and each letter of the reason would build it anew.
            return
        clear_layout(self._lines)
        when = self._times.day_and_clock(slot.starts_at, self._model.now)
        self._add("stethoscope", shown.doctor.name)
        self._add("calendar", when[:1].upper() + when[1:])
        if shown.moving is not None:
            before = self._times.day_and_clock(shown.moving.starts_at, self._model.now)
            self._add("clock", self.tr("Instead of {when}").format(when=before))
        if shown.doctor_zone is not None:
            theirs = self._times.clock(slot.starts_at, ZoneInfo(shown.doctor_zone))
            words = self.tr("{time} by the doctor's clock in {city}")
            self._add("globe", words.format(time=theirs, city=self._times.zone_city(shown.doctor_zone)))
        self._add(mode_icon(shown.mode), mode_words(shown.mode))
        self._add("file-text", shown.reason.strip() or self.tr("You gave no reason."))
        symptoms = self._model.intake.snapshot.symptoms.strip() if self._model.intake is not None else ""
        if symptoms:
            self._add("heart-pulse", symptoms)

    def _add(self, icon: str, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(self._look, icon, "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainTextLabel(words), 1)
        self._lines.addLayout(row)


class DoneStep(Card):
    """It is sent; what happens next."""

    finished = Signal()
    calendar_pressed = Signal()

    def __init__(self, look: Look, times: Times, model: BookingModel, parent: QWidget | None = None) -> None:
        super().__init__(padding=32, spacing=12, parent=parent)
        self._times, self._model = times, model
        centre = Qt.AlignmentFlag.AlignHCenter
        self.body.addWidget(IconLabel(look, "circle-check", "ok", 48), 0, centre)
        self.body.addWidget(PlainTextLabel(self.tr("Your request is sent"), size=Size.TITLE, alignment=centre))
        self._words = PlainTextLabel(alignment=centre)
        self.body.addWidget(self._words)
        self.body.addSpacing(8)
        self.home = primary_button(look, self.tr("See my visits"), "calendar-days")
        self.home.clicked.connect(self.finished)
        self.body.addWidget(self.home, 0, centre)
        calendar = quiet_button(look, self.tr("Add to calendar"), "calendar-check")
        calendar.clicked.connect(self.calendar_pressed)
        self.body.addWidget(calendar, 0, centre)
        model.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        booked = self._model.snapshot.booked
        if booked is not None:
            when = self._times.day_and_clock(booked.starts_at, self._model.now)
            words = self.tr("{name} will answer your request for {when}. You will be told here and by e-mail.")
            self._words.setText(words.format(name=booked.doctor.name, when=when))
