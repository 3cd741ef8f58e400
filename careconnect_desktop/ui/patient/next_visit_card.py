"""The one next thing: the coming visit, when it is in words, and what to do now."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.scheduling import RING_BEFORE, Appointment
from careconnect_desktop.ui.patient.room_words import delay_words, estimate_words, queue_words
from careconnect_desktop.ui.shared.buttons import Button, Kind
from careconnect_desktop.ui.shared.cards import Card
from careconnect_desktop.ui.shared.chips import Avatar, Chip
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.visit_words import mode_icon, mode_words, status_chip
from careconnect_desktop.viewmodels.visit_steps import NextStep, NextVisit, can_cancel
from careconnect_desktop.viewmodels.waiting_room import minutes_left


class NextVisitCard(Card):
    """Emits what was pressed; which button is the main one follows from the visit's next step."""

    call_pressed = Signal(object)
    enter_pressed = Signal(object)
    devices_pressed = Signal()
    write_pressed = Signal(object)
    cancel_pressed = Signal(object)

    def __init__(self, look: Look, times: Times, parent: QWidget | None = None) -> None:
        super().__init__(kind="hero", padding=24, spacing=16, parent=parent)
        self._look, self._times = look, times
        self._visit: NextVisit | None = None
        self._avatar = Avatar(look, side_px=64)
        self._eyebrow = PlainTextLabel(self.tr("Your next visit"), size=Size.SMALL, tone="muted", strong=True)
        self._title = PlainTextLabel(size=Size.TITLE)
        self._when = PlainTextLabel(tone="muted")
        self._mode_icon = IconLabel(look, "video", "muted", 18)
        self._chip = Chip(look, "", "check", "ok")
        self._todo = PlainTextLabel()
        self._late = PlainTextLabel()
        self._enter = self._button(self.tr("Enter the waiting room"), "door-open")
        self._join = self._button(self.tr("Join the visit"), "video")
        self._devices = self._button(self.tr("Check camera and sound"), "camera")
        self._write = self._button(self.tr("Write a message"), "message-circle")
        self._cancel = Button(look, self.tr("Cancel visit"), kind="danger_quiet")
        self._join.clicked.connect(lambda: self._tell(self.call_pressed))
        self._enter.clicked.connect(lambda: self._tell(self.enter_pressed))
        self._devices.clicked.connect(self.devices_pressed)
        self._write.clicked.connect(self._tell_doctor)
        self._cancel.clicked.connect(lambda: self._tell(self.cancel_pressed))
        self._arrange()

    def show_visit(self, visit: NextVisit, now: datetime, *, is_busy: bool) -> None:
        """Draw a visit as it is at this moment."""
        self._visit = visit
        appointment = visit.appointment
        name = appointment.doctor.name
        self._avatar.set_person(name, visit.is_doctor_online, picture_url=appointment.doctor.avatar_url)
        self._title.setText(self._headline(appointment, now))
        when = self.tr("{when}, {mode}").format(
            when=self._sentence_start(self._times.day_and_clock(appointment.starts_at, now)),
            mode=mode_words(appointment.mode),
        )
        self._when.setText(when)
        self._mode_icon.set_icon(mode_icon(appointment.mode), "muted")
        self._chip.set_status(*status_chip(appointment.status))
        self._todo.setText(self._advice(visit, now))
        step = visit.step
        late = delay_words(visit.delay, name)
        self._late.setText(late)
        self._late_row.setVisible(bool(late))
        self._enter.setVisible(step in (NextStep.ENTER, NextStep.WAIT))
        self._enter.setText(
            self.tr("Back to the waiting room") if step is NextStep.WAIT else self.tr("Enter the waiting room")
        )
        self._enter.set_kind("primary")
        self._join.setVisible(step is NextStep.JOIN)
        self._join.set_kind("primary")
        self._devices.setVisible(step in (NextStep.ENTER, NextStep.PREPARE))
        self._devices.set_kind(_main_if(step is NextStep.PREPARE))
        self._write.setVisible(step is not NextStep.WAIT_FOR_ANSWER)
        self._write.set_kind(_main_if(step is NextStep.WRITE))
        self._cancel.setVisible(can_cancel(appointment))
        self._cancel.setEnabled(not is_busy)
        self.setAccessibleName(self._title.text())

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self._eyebrow, 1)
        top.addWidget(self._chip)
        words.addLayout(top)
        words.addWidget(self._title)
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(self._mode_icon)
        when.addWidget(self._when, 1)
        words.addLayout(when)
        words.addSpacing(8)
        self._late_row = QWidget()
        late = QHBoxLayout(self._late_row)
        late.setContentsMargins(0, 0, 0, 0)
        late.setSpacing(8)
        late.addWidget(IconLabel(self._look, "hourglass", "warn", 18))
        late.addWidget(self._late, 1)
        words.addWidget(self._late_row)
        words.addWidget(self._todo)
        words.addSpacing(8)
        actions = FlowLayout(spacing=8)
        for button in (self._enter, self._join, self._devices, self._write, self._cancel):
            actions.addWidget(button)
        words.addLayout(actions)
        head.addLayout(words, 1)
        self.body.addLayout(head)

    def _button(self, text: str, icon: str) -> Button:
        return Button(self._look, text, icon=icon)

    def _headline(self, appointment: Appointment, now: datetime) -> str:
        name = appointment.doctor.name
        if self._visit is not None and self._visit.step is NextStep.WAIT_FOR_ANSWER:
            return self.tr("You asked {name} for a visit").format(name=name)
        if self._visit is not None and self._visit.step is NextStep.JOIN:
            return self.tr("Your visit with {name} is happening now").format(name=name)
        if self._visit is not None and self._visit.step is NextStep.WAIT:
            return self.tr("You are waiting for {name}").format(name=name)
        seconds = (appointment.starts_at - now).total_seconds()
        if seconds <= 0:
            return self.tr("It is time for your visit with {name}").format(name=name)
        minutes = max(1, round(seconds / 60))
        if minutes < 90:
            return self.tr("Your visit with {name} is in %n minute(s)", "", minutes).format(name=name)
        if minutes < 12 * 60:
            return self.tr("Your visit with {name} is in %n hour(s)", "", round(minutes / 60)).format(name=name)
        return self.tr("You have a visit with {name}").format(name=name)

    def _advice(self, visit: NextVisit, now: datetime) -> str:
        appointment = visit.appointment
        name = appointment.doctor.name
        match visit.step:
            case NextStep.WAIT_FOR_ANSWER:
                return self.tr("{name} has not answered yet. You will be told here and by e-mail.").format(name=name)
            case NextStep.PREPARE:
                opens = self._times.clock(appointment.starts_at - RING_BEFORE)
                words = self.tr("The waiting room opens at {time}. Until then, check that camera and sound work.")
                return words.format(time=opens)
            case NextStep.ENTER if visit.is_doctor_online:
                words = self.tr("{name} is signed in. Come into the waiting room: you will be called there.")
                return words.format(name=name)
            case NextStep.ENTER:
                return self.tr("Come into the waiting room: {name} calls you there.").format(name=name)
            case NextStep.WAIT:
                standing = visit.standing
                left = minutes_left(standing, now) if standing is not None else None
                stay = self.tr("Stay in the waiting room, so that you are connected at once.")
                parts = [queue_words(standing.position if standing is not None else None), estimate_words(left), stay]
                return "\n".join(part for part in parts if part)
            case NextStep.JOIN:
                return self.tr("If you were cut off, join again. Nothing is lost.")
            case NextStep.WRITE:
                return self.tr("This visit is by messages. Write when you are ready.")
            case NextStep.GO_THERE:
                return self.tr("This visit is at the clinic. Please come a little early.")

    def _sentence_start(self, text: str) -> str:
        return text[:1].upper() + text[1:]

    def _tell(self, signal: object) -> None:
        if self._visit is not None:
            signal.emit(self._visit.appointment)  # type: ignore[attr-defined]  # a bound Signal has no public type

    def _tell_doctor(self) -> None:
        if self._visit is not None:
            self.write_pressed.emit(self._visit.appointment.doctor)


def _main_if(is_main: bool) -> Kind:
    return "primary" if is_main else "quiet"
