"""Booking in steps: a time, what brings you, a look at it all, done."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from careconnect_desktop.model.care import SymptomAdvice
from careconnect_desktop.ui.patient.advice_view import emergency_banner
from careconnect_desktop.ui.patient.booking_steps import DoneStep, ReasonStep, SummaryStep
from careconnect_desktop.ui.patient.slot_picker import SlotPicker
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import Button, primary_button
from careconnect_desktop.ui.shared.cards import ScrollColumn, clear_layout
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.focus_way import FocusKept
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.booking import STEPS, BookingModel, BookingStep

AHEAD_MS = 40


class BookingView(QWidget):
    """Draws a `BookingModel`. `left`: back from the first step. `finished` and `calendar_pressed`: the appointment."""

    left = Signal()
    finished = Signal(object)
    calendar_pressed = Signal(object)

    def __init__(self, look: Look, times: Times, model: BookingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._times, self._model = look, times, model
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._scroll = ScrollColumn(max_width=look.px(760))
        column.addWidget(self._scroll, 1)
        content = self._scroll.content
        content.addLayout(self._make_head())
        self._emergency_room = QVBoxLayout()
        self._drawn_emergency: SymptomAdvice | None = None
        content.addLayout(self._emergency_room)
        self._failure_room = FailureRoom(look, self._model.load)
        content.addLayout(self._failure_room)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        content.addWidget(self._progress)
        self.picker = SlotPicker(look, times, model)
        # One step at a time in the column: a stack would be as high as its highest page. The later ones are built while
        # somebody looks for a time.
        self._first_step = content.count()
        self._widgets: dict[BookingStep, QWidget] = {BookingStep.TIME: self.picker}
        content.addWidget(self.picker)
        self._ahead = QTimer(self)
        self._ahead.setInterval(AHEAD_MS)
        self._ahead.timeout.connect(self._build_ahead)
        column.addWidget(self._make_foot())
        if model.intake is not None:
            model.intake.changed.connect(self._draw_emergency)
            # Asked for with the booking, whenever its step is built: there it must not move what is below.
            model.intake.load_settings()
        model.changed.connect(self._draw)
        self._drawn_step: BookingStep | None = None
        self._draw()

    def go_back(self) -> None:
        """One step back; out of the booking from the first or the last one."""
        if not self._model.go_back() and not self._model.snapshot.is_booking:
            if self._model.snapshot.booked is not None:
                self.finished.emit(self._model.snapshot.booked)
            else:
                self.left.emit()

    @property
    def model(self) -> BookingModel:
        """What is drawn: the booking with one doctor, or the move of one visit."""
        return self._model

    @property
    def built_steps(self) -> frozenset[BookingStep]:
        """The steps that are there already."""
        return frozenset(self._widgets)

    @cached_property
    def reason(self) -> ReasonStep:
        """The step after the time, built with the first wish for it."""
        made = self._unplaced_reason
        if made.intake is not None:
            made.intake.advice.shown.connect(self._show_answer)
            made.intake.failed.connect(self._show_answer)
        self._put(BookingStep.REASON, made)
        return made

    @cached_property
    def _unplaced_reason(self) -> ReasonStep:
        return ReasonStep(self._look, self._model)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_answer()
        self._step(self._model.snapshot.step).setFocus(Qt.FocusReason.OtherFocusReason)
        if len(self._widgets) < len(STEPS):
            self._ahead.start()

    def _step(self, step: BookingStep) -> QWidget:
        """The part of a step, built with the first wish for it."""
        if step not in self._widgets:
            if step is BookingStep.REASON:
                return self.reason
            self._put(step, self._make_done() if step is BookingStep.DONE else self._make_summary())
        return self._widgets[step]

    def _make_summary(self) -> SummaryStep:
        return SummaryStep(self._look, self._times, self._model)

    def _make_done(self) -> DoneStep:
        done = DoneStep(self._look, self._times, self._model)
        done.finished.connect(lambda: self.finished.emit(self._model.snapshot.booked))
        done.calendar_pressed.connect(lambda: self.calendar_pressed.emit(self._model.snapshot.booked))
        return done

    def _put(self, step: BookingStep, made: QWidget) -> None:
        self._widgets[step] = made
        before = sum(other in self._widgets for other in STEPS[: STEPS.index(step)])
        self._scroll.content.insertWidget(self._first_step + before, made)
        # In its place by now: before, it would be a window of its own for a moment.
        made.setVisible(step is self._model.snapshot.step)

    def _build_ahead(self) -> None:
        missing = next((step for step in STEPS if step not in self._widgets), None)
        if missing is None:
            self._ahead.stop()
        elif missing is BookingStep.REASON and "_unplaced_reason" not in vars(self):
            # The largest one: made in one turn, and in the next one it finds its place and its style.
            self._unplaced_reason.hide()
        else:
            self._step(missing)

    def _show_answer(self) -> None:
        """Bring the answer into view, or why there is none: an emergency must not wait below the edge."""
        intake = self.reason.intake if BookingStep.REASON in self._widgets else None
        if intake is not None and (intake.failure is not None or intake.advice.isVisible()):
            answer = intake.failure or intake.advice
            QTimer.singleShot(0, answer, lambda: self._scroll.bring_into_view(answer))

    def _make_head(self) -> QHBoxLayout:
        doctor = self._model.snapshot.doctor
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Avatar(self._look, doctor.name, picture_url=doctor.avatar_url, side_px=44))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainTextLabel(doctor.name, strong=True, max_lines=1))
        self._step_words = PlainTextLabel(size=Size.SMALL, tone="muted", max_lines=1)
        words.addWidget(self._step_words)
        row.addLayout(words, 1)
        return row

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        foot.setMaximumWidth(self._look.px(760) + 56)
        row = QHBoxLayout(foot)
        row.setContentsMargins(28, 12, 28, 16)
        row.setSpacing(12)
        self.back = Button(self._look, self.tr("Back"), icon="arrow-left")
        self.back.clicked.connect(self.go_back)
        self._chosen = PlainTextLabel(tone="muted")
        self.next = primary_button(self._look, self.tr("Next"))
        self.next.clicked.connect(self._model.go_on)
        self._next_focus = FocusKept(self.next, lambda: self._step(self._model.snapshot.step))
        row.addWidget(self.back)
        row.addWidget(self._chosen, 1)
        row.addWidget(self.next)
        self._foot = foot
        return foot

    def _draw(self) -> None:
        shown = self._model.snapshot
        current = self._step(shown.step)
        for widget in self._widgets.values():
            widget.setVisible(widget is current)
        number = shown.steps.index(shown.step) + 1
        titles = {
            BookingStep.TIME: self.tr("Step {number} of {count}: choose a time"),
            BookingStep.REASON: self.tr("Step {number} of {count}: what brings you"),
            BookingStep.SUMMARY: self.tr("Step {number} of {count}: check and send"),
            BookingStep.DONE: self.tr("Done"),
        }
        locale = self._times.locale
        words = titles[shown.step].format(number=locale.toString(number), count=locale.toString(len(shown.steps) - 1))
        self._step_words.setText(words)
        self._failure_room.show_failure(shown.failure, self.tr("Try again") if not shown.days else "")
        is_busy = shown.is_booking or (shown.is_loading and shown.step is BookingStep.TIME)
        self._progress.setVisible(is_busy)
        self._progress.setAccessibleName(self.tr("Sending") if shown.is_booking else self.tr("Loading"))
        self._foot.setVisible(shown.step is not BookingStep.DONE)
        self._next_focus.set_enabled(is_enabled=shown.can_go_on, is_working=shown.is_booking)
        last = self.tr("Ask for this visit") if shown.moving is None else self.tr("Ask for this time")
        self.next.setText(last if shown.step is BookingStep.SUMMARY else self.tr("Next"))
        self.back.setEnabled(not shown.is_booking)
        self._chosen.setText(self._chosen_words())
        self._draw_emergency()
        if self._drawn_step is not shown.step:
            self._drawn_step = shown.step
            self._scroll.verticalScrollBar().setValue(0)
            current.setAccessibleName(words)
            if self.isVisible():
                # From the button that has led on, Tab would go around the whole window to come to the new step.
                current.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_emergency(self) -> None:
        """Above the later steps too: who wrote of an emergency and went on reads it there."""
        intake = self._model.intake
        is_later = self._model.snapshot.step in (BookingStep.SUMMARY, BookingStep.DONE)
        advice = intake.snapshot.advice if intake is not None and intake.snapshot.is_emergency and is_later else None
        if advice == self._drawn_emergency:
            return
        self._drawn_emergency = advice
        clear_layout(self._emergency_room)
        if advice is not None:
            banner = emergency_banner(self._look, advice)
            self._emergency_room.addWidget(banner)
            banner.announce()
            self._scroll.verticalScrollBar().setValue(0)

    def _chosen_words(self) -> str:
        slot = self._model.snapshot.chosen_slot
        if slot is None:
            return self.tr("Choose a time first")
        words = self._times.day_and_clock(slot.starts_at, self._model.now)
        return words[:1].upper() + words[1:]
