"""My visits: those to come and those that were, and the chosen one beside them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.patient.home_place import ask_cancel
from careconnect_desktop.ui.patient.rating_dialog import RatingDialog
from careconnect_desktop.ui.patient.visit_detail import VisitDetail
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import primary_button
from careconnect_desktop.ui.shared.empty_state import EmptyState
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.margins import read_margins
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.ui.shared.rows import Row, RowList, RowModel
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.two_pane import TwoPane
from careconnect_desktop.ui.shared.visit_words import status_chip
from careconnect_desktop.viewmodels.after_visit import AfterVisitModel
from careconnect_desktop.viewmodels.visits import VisitsModel


@dataclass(frozen=True, slots=True)
class _LeftAt:
    shows_past: bool
    chosen_id: str | None
    is_detail_open: bool


class VisitsPlace(Place):
    """Draws the lists of a `VisitsModel`."""

    book_pressed = Signal()
    write_pressed = Signal(object)
    devices_pressed = Signal()
    calendar_pressed = Signal(object)
    enter_pressed = Signal(object)
    move_pressed = Signal(object)

    def __init__(
        self, look: Look, times: Times, visits: VisitsModel, after: AfterVisitModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", parent)
        self.set_title(self.tr("My visits"))
        self._times, self._visits, self._after = times, visits, after
        self._chosen_id: str | None = None
        self._shows_past = False
        book = primary_button(look, self.tr("Book a visit"), "calendar-plus")
        book.clicked.connect(self.book_pressed)
        self.set_main_action(book)
        self._failure_room = FailureRoom(look, self._visits.refresh)
        self._failure_room.setContentsMargins(28, 0, 28, 8)
        self.body.addLayout(self._failure_room)
        self._model: RowModel[Appointment] = RowModel(self._row, lambda found: found.id, self)
        self.list = RowList(look, self.tr("My visits"))
        self.list.setModel(self._model)
        self.list.chosen.connect(self._choose)
        self._detail = VisitDetail(look, times, after)
        self._detail.enter_pressed.connect(self.enter_pressed)
        self._detail.move_pressed.connect(self.move_pressed)
        self._detail.rate_pressed.connect(self.ask_rating)
        self._detail.call_pressed.connect(visits.call)
        self._detail.write_pressed.connect(self.write_pressed)
        self._detail.devices_pressed.connect(self.devices_pressed)
        self._detail.calendar_pressed.connect(self.calendar_pressed)
        self._detail.cancel_pressed.connect(lambda found: ask_cancel(self, look, times, visits, found))
        self._pane = TwoPane(look, self._make_list_side(), self._detail, first_px=380)
        self._pane.folded.connect(self.show_back)
        self.back_pressed.connect(self._pane.close_detail)
        self.body.addWidget(self._pane, 1)
        visits.changed.connect(self._draw)
        self._draw()

    def open_visit(self, appointment: Appointment) -> None:
        """Show one visit."""
        self._shows_past = appointment in self._visits.snapshot.past
        self._choose(appointment)
        self._draw()

    def ask_rating(self, appointment: Appointment) -> None:
        """Ask how a visit was."""
        ask_rating(self, self.look, self._after, appointment)

    def left_at(self) -> object:
        return _LeftAt(self._shows_past, self._chosen_id, self._pane.is_detail_open)

    def resume(self, left_at: object) -> None:
        if isinstance(left_at, _LeftAt):
            self._shows_past, self._chosen_id = left_at.shows_past, left_at.chosen_id
            if left_at.is_detail_open:
                self._pane.open_detail()
            self._draw()

    def _make_list_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(read_margins(24, 0, 12, 12))
        column.setSpacing(8)
        self.filter = Segments(
            self.look, self.tr("Which visits"), [(False, self.tr("Coming up")), (True, self.tr("Earlier"))]
        )
        self.filter.show_value(False)
        self.filter.chosen.connect(self._filter)
        column.addWidget(self.filter)
        self._room = QStackedLayout()
        column.addLayout(self._room, 1)
        self._room.addWidget(self.list)
        self._room.addWidget(EmptyState(self.look, "calendar", self.tr("No visits here"), self.tr(
            "Book a visit, and it will appear here."), is_compact=True))  # fmt: skip
        return side

    def _row(self, appointment: Appointment) -> Row:
        now = self._visits.snapshot.now
        when = self._times.brief_day_and_clock(appointment.starts_at, now)
        return Row(
            avatar=appointment.doctor.name,
            picture_url=appointment.doctor.avatar_url,
            title=appointment.doctor.name,
            is_strong=True,
            subtitle=when[:1].upper() + when[1:],
            status=status_chip(appointment.status),
        )

    def _filter(self, shows_past: object) -> None:
        self._shows_past = bool(shows_past)
        self._chosen_id = None
        self._draw()

    def _choose(self, appointment: Appointment) -> None:
        self._chosen_id = appointment.id
        self._pane.open_detail()
        self._draw_detail()

    def _draw(self) -> None:
        shown = self._visits.snapshot
        self._failure_room.show_failure(shown.failure, self.tr("Try again"))
        self.filter.show_value(self._shows_past)
        self._model.show_items(self._items())
        is_empty = shown.is_loaded and not self._model.rowCount()
        self._room.setCurrentIndex(1 if is_empty else 0)
        self._pane.set_first_alone(is_empty)
        self._draw_detail()

    def _draw_detail(self) -> None:
        shown = self._visits.snapshot
        items = self._items()
        chosen = next((found for found in items if found.id == self._chosen_id), items[0] if items else None)
        self.list.show_current(self._model.row_of(chosen.id) if chosen else -1)
        self._detail.show_visit(chosen, shown.now, is_busy=chosen is not None and chosen.id in shown.busy_ids)

    def _items(self) -> tuple[Appointment, ...]:
        shown = self._visits.snapshot
        if self._shows_past:
            return shown.past
        first = (shown.next_visit.appointment,) if shown.next_visit else ()
        return (*first, *shown.upcoming)


def ask_rating(parent: QWidget, look: Look, after: AfterVisitModel, appointment: Appointment) -> None:
    """Ask how a visit was; closing the question sends nothing."""
    dialog = RatingDialog(look, appointment.doctor.name, parent.window())
    dialog.rated.connect(lambda rating, comment: after.rate(appointment, rating, comment))
    dialog.open()
