"""A visit gets another time: the doctor's own free times, and one press."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careconnect_desktop.ui.patient.slot_picker import SlotPicker
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import Button, primary_button
from careconnect_desktop.ui.shared.cards import ScrollColumn
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.reading_order import move_focus
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.booking import BookingModel


class MoveDialog(QDialog):
    """Draws a `BookingModel` that moves a visit; `accepted` follows when the server has moved it."""

    def __init__(self, look: Look, times: Times, model: BookingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        moving = model.snapshot.moving
        name = moving.patient.name if moving is not None else ""
        title = self.tr("Move the visit of {name}").format(name=name)
        self.setWindowTitle(self.tr("Move the visit"))
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 20, 12, 20)
        column.setSpacing(12)
        scroll = ScrollColumn(max_width=look.px(760), margin=12)
        scroll.content.addWidget(PlainTextLabel(title, size=Size.HEADING))
        if moving is not None:
            when = times.day_and_clock(moving.starts_at, model.now)
            words = self.tr("It is {when} now. The patient is told the new time at once.").format(when=when)
            scroll.content.addWidget(PlainTextLabel(words, tone="muted"))
        self._failure_room = FailureRoom(look, self._model.load)
        scroll.content.addLayout(self._failure_room)
        self.picker = SlotPicker(look, times, model)
        scroll.content.addWidget(self.picker)
        column.addWidget(scroll, 1)
        row = FlowLayout()
        self.move_button = primary_button(look, self.tr("Move"), "check")
        self.move_button.clicked.connect(model.book)
        keep = Button(look, self.tr("Keep the time"))
        keep.clicked.connect(self.reject)
        row.addWidget(self.move_button)
        row.addWidget(keep)
        foot = QVBoxLayout()
        # In line with what scrolls above.
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addLayout(row)
        column.addLayout(foot)
        self._ring = FocusRing(look, self)
        # Seven days in a line, in every language; no larger than the screen.
        room = self.screen().availableSize()
        self.resize(min(look.px(784), room.width()), min(look.px(560), room.height()))
        model.changed.connect(self._draw)
        model.booked.connect(self._moved)
        self._draw()
        model.load()

    def _moved(self, _appointment: object) -> None:
        self.accept()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return move_focus(self, is_forward=is_next)

    def _draw(self) -> None:
        shown = self._model.snapshot
        self._failure_room.show_failure(shown.failure, self.tr("Try again"))
        self.move_button.setEnabled(shown.can_go_on and not shown.is_booking)
        self.move_button.setText(self.tr("Moving") if shown.is_booking else self.tr("Move"))
