"""A visit that is just over: how was it, and where its summary is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.shared.buttons import Button, quiet_button
from careconnect_desktop.ui.shared.cards import Card
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size


class AfterVisitCard(Card):
    """Emits what was pressed; all with the visit."""

    rate_pressed = Signal(object)
    open_pressed = Signal(object)
    write_pressed = Signal(object)
    later_pressed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(kind="hero", padding=24, spacing=16, parent=parent)
        self._visit: Appointment | None = None
        self._avatar = Avatar(look, side_px=56)
        self._title = PlainTextLabel(size=Size.HEADING)
        self._words = PlainTextLabel(self.tr("How was it? It takes half a minute, and helps others."))
        self.rate = Button(look, self.tr("Rate the visit"), icon="star")
        self.summary = quiet_button(look, self.tr("See the summary"), "file-text")
        self.write = quiet_button(look, self.tr("Write a message"), "message-circle")
        self.later = quiet_button(look, self.tr("Not now"))
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._words)
        words.addSpacing(8)
        row = FlowLayout()
        for button, signal in (
            (self.rate, self.rate_pressed),
            (self.summary, self.open_pressed),
            (self.write, self.write_pressed),
            (self.later, self.later_pressed),
        ):
            row.addWidget(button)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(self._visit))
        words.addLayout(row)
        head.addLayout(words, 1)
        self.body.addLayout(head)

    def show_visit(self, appointment: Appointment, *, is_main: bool, is_busy: bool) -> None:
        """Draw a visit. is_main: nothing else is to be done first."""
        self._visit = appointment
        name = appointment.doctor.name
        self._avatar.set_person(name, picture_url=appointment.doctor.avatar_url)
        self._title.setText(self.tr("Your visit with {name} is over").format(name=name))
        self.rate.set_kind("primary" if is_main else "plain")
        self.rate.setEnabled(not is_busy)
        self.setAccessibleName(self._title.text())
