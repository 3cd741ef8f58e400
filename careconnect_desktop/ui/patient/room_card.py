"""The card of a waiting room: who, when, the place in the queue, and the one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.ui.patient.room_words import advice, delay_words, estimate_words, headline
from careconnect_desktop.ui.shared.buttons import Button, primary_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.visit_words import mode_words
from careconnect_desktop.viewmodels.waiting_room import RoomStage, WaitingRoomModel

_OPEN = (RoomStage.ARRIVING, RoomStage.WAITING, RoomStage.READY)


class RoomCard(Card):
    """Draws a `WaitingRoomModel`; a change of the headline is told to screen readers."""

    here_pressed = Signal()
    write_pressed = Signal()
    instead_pressed = Signal()
    home_pressed = Signal()

    def __init__(self, look: Look, times: Times, room: WaitingRoomModel, parent: QWidget | None = None) -> None:
        super().__init__(kind="hero", padding=20, spacing=12, parent=parent)
        self._times, self._room = times, room
        self._avatar = Avatar(look, side_px=56)
        self._who = PlainTextLabel(tone="muted")
        self._headline = PlainTextLabel(size=Size.TITLE)
        self._estimate = PlainTextLabel()
        self._delay = PlainTextLabel()
        self._advice = PlainTextLabel()
        self.way_in = PlainTextLabel(tone="muted")
        self.here = primary_button(look, self.tr("I am here"), "door-open")
        self.ready = primary_button(look, self.tr("I am ready"), "circle-check")
        self.unready = Button(look, self.tr("Not ready after all"), icon="pause")
        self.join = primary_button(look, self.tr("Join again"), "video")
        self.home = primary_button(look, self.tr("Back to home"), "house")
        self.write = quiet_button(look, self.tr("Write a message"), "message-circle")
        self.instead = quiet_button(look, self.tr("Ask to chat instead"), "message-circle")
        self.call = quiet_button(look, self.tr("Call now"), "phone")
        self.here.clicked.connect(self.here_pressed)
        self.ready.clicked.connect(room.be_ready)
        self.unready.clicked.connect(room.step_out)
        self.join.clicked.connect(room.join)
        self.call.clicked.connect(room.join)
        self.home.clicked.connect(self.home_pressed)
        self.write.clicked.connect(self.write_pressed)
        self.instead.clicked.connect(self.instead_pressed)
        self._is_narrow = False
        self._arrange(look)
        room.changed.connect(self._draw)
        self._draw()

    def set_narrow(self, is_narrow: bool) -> None:
        """Without room for the chat beside it, a button leads there."""
        self._is_narrow = is_narrow
        self._draw()

    def focus_main(self) -> None:
        """To the one thing to do now; to the card itself while there is none."""
        main = (self.here, self.join, self.ready, self.home)
        first = next((button for button in main if not button.isHidden()), self)
        first.setFocus()

    def _arrange(self, look: Look) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._who, self._headline, self._estimate):
            words.addWidget(label)
        self._late = QWidget()
        late = QHBoxLayout(self._late)
        late.setContentsMargins(0, 0, 0, 0)
        late.setSpacing(8)
        late.addWidget(IconLabel(look, "hourglass", "warn", 18))
        late.addWidget(self._delay, 1)
        words.addWidget(self._late)
        words.addWidget(self._advice)
        words.addWidget(self.way_in)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        row = FlowLayout()
        for button in (
            self.here,
            self.join,
            self.ready,
            self.unready,
            self.home,
            self.write,
            self.instead,
            self.call,
        ):
            row.addWidget(button)
        self.body.addLayout(row)

    def _draw(self) -> None:
        shown = self._room.snapshot
        appointment, stage = shown.appointment, shown.stage
        if appointment is None:
            return
        name = appointment.doctor.name
        self._avatar.set_person(name, shown.is_doctor_online, picture_url=appointment.doctor.avatar_url)
        when = self._times.day_and_clock(appointment.starts_at, shown.now)
        who = self.tr("{name}, {when}, {mode}").format(name=name, when=when, mode=mode_words(appointment.mode))
        self._who.setText(who)
        words = headline(shown)
        is_new = words != self._headline.text()
        self._headline.setText(words)
        focused = QApplication.focusWidget()
        is_queued = stage in (RoomStage.WAITING, RoomStage.READY)
        self._show(self._estimate, estimate_words(shown.minutes_left) if is_queued else "")
        self._show(self._delay, delay_words(shown.delay, name) if stage in _OPEN else "")
        self._late.setVisible(bool(self._delay.text()))
        self._advice.setText(advice(shown, self._times))
        self.way_in.setVisible(stage in _OPEN and bool(self.way_in.text()))
        self.here.setVisible(stage is RoomStage.ARRIVING)
        self.here.setEnabled(not shown.is_busy)
        # While a call goes on, to call again is to be shown it.
        self.join.setVisible(stage in (RoomStage.BROKEN_OFF, RoomStage.IN_VISIT))
        self.join.setText(self.tr("Show the call") if stage is RoomStage.IN_VISIT else self.tr("Join again"))
        self.ready.setVisible(stage in (RoomStage.ARRIVING, RoomStage.WAITING, RoomStage.BROKEN_OFF))
        self.ready.set_kind("primary" if stage is RoomStage.WAITING else "plain")
        self.unready.setVisible(stage is RoomStage.READY)
        self.home.setVisible(stage in (RoomStage.TOO_EARLY, RoomStage.OVER))
        self.write.setVisible(self._is_narrow and stage is not RoomStage.IN_VISIT)
        self.instead.setVisible(stage in _OPEN)
        self.call.setVisible(is_queued and shown.is_doctor_online is True)
        self.setAccessibleName(words)
        if focused is not None and self.isAncestorOf(focused) and focused.isHidden():
            # Not to the button that takes its place: pressed twice, "I am ready" must not take itself back.
            self.setFocus()
        if is_new and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self._headline, QAccessible.Event.Alert))

    def _show(self, label: PlainTextLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
