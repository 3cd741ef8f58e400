"""A doctor's day: requests above, the agenda by time, the chosen patient beside it. Enter calls."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.scheduling import Appointment, AppointmentStatus
from careconnect_desktop.ui.doctor.patient_panel import PatientPanel
from careconnect_desktop.ui.doctor.queue_bar import QueueBar
from careconnect_desktop.ui.doctor.requests_strip import RequestsStrip
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import Button, icon_button
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.empty_state import EmptyState
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.margins import read_margins
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.ui.shared.rows import Row, RowList, RowModel
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.two_pane import TwoPane
from careconnect_desktop.ui.shared.visit_words import mode_words, status_chip
from careconnect_desktop.viewmodels.doctor_day import TO_COME, AgendaEntry, DoctorDayModel
from careconnect_desktop.viewmodels.lateness import LatenessModel
from careconnect_desktop.viewmodels.whereabouts import WhereaboutsModel


class DayPlace(Place):
    """Draws a `DoctorDayModel`."""

    write_pressed = Signal(object)
    page_pressed = Signal(object)
    notes_pressed = Signal()
    move_pressed = Signal(object)

    def __init__(
        self,
        look: Look,
        times: Times,
        day: DoctorDayModel,
        lateness: LatenessModel,
        whereabouts: WhereaboutsModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", parent)
        self._times, self._day = times, day
        self._make_header()
        self._above = QVBoxLayout()
        self._above.setContentsMargins(28, 0, 28, 8)
        self._banner_room = FailureRoom(look, self._day.refresh)
        self._above.addLayout(self._banner_room)
        self.body.addLayout(self._above)
        self.queue = QueueBar(look, day, lateness)
        self.body.addWidget(self.queue)
        self.requests = RequestsStrip(look, times, day, self)
        self.requests.chosen.connect(lambda found: day.choose(found.id))
        self.requests.reject_pressed.connect(self._ask_reject)
        self.requests.emptied.connect(self.setFocus)
        self.body.addWidget(self.requests)
        self._rows: RowModel[AgendaEntry] = RowModel(self._row, lambda entry: entry.appointment.id, self)
        self.list = RowList(look, self.tr("Agenda"))
        self.list.setModel(self._rows)
        self.list.chosen.connect(self._choose)
        self.panel = PatientPanel(look, times, day, whereabouts)
        self.panel.write_pressed.connect(self.write_pressed)
        self.panel.page_pressed.connect(self.page_pressed)
        self.panel.notes_pressed.connect(self.notes_pressed)
        self.panel.move_pressed.connect(self.move_pressed)
        self.panel.cancel_pressed.connect(self._ask_cancel)
        self._pane = TwoPane(look, self._make_agenda(), self.panel, first_px=400, least_second_px=380)
        self._pane.folded.connect(self.show_back)
        self.back_pressed.connect(self._pane.close_detail)
        self.body.addWidget(self._pane, 1)
        # Enter calls from anywhere in the day. A double click does not: nobody is rung by a hand that trembles.
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            # Held a moment too long it is still pressed once.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._enter_pressed)
        day.changed.connect(self._draw)
        self._draw()

    def add_above(self, widget: QWidget) -> None:
        """Something that stands above the requests, such as what keeps patients from booking."""
        self._above.insertWidget(0, widget)

    def left_at(self) -> object:
        return self._pane.is_detail_open

    def resume(self, left_at: object) -> None:
        if left_at is True:
            self._pane.open_detail()

    def _make_header(self) -> None:
        previous = icon_button(self.look, "chevron-left", self.tr("The day before"))
        previous.clicked.connect(lambda: self._day.step_day(-1))
        following = icon_button(self.look, "chevron-right", self.tr("The day after"))
        following.clicked.connect(lambda: self._day.step_day(1))
        self._today = Button(self.look, self.tr("Today"))
        self._today.clicked.connect(self.go_today)
        for widget in (following, self._today, previous):
            self.add_to_header(widget)

    def _make_agenda(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(read_margins(20, 0, 8, 12))
        self._count = PlainTextLabel(tone="muted")
        self._count.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self._count)
        self._room = QStackedLayout()
        column.addLayout(self._room, 1)
        self._room.addWidget(self.list)
        words = self.tr("Visits appear here as soon as you approve them.")
        self._room.addWidget(EmptyState(self.look, "calendar", self.tr("No visits on this day"), words))
        return side

    def _row(self, entry: AgendaEntry) -> Row:
        found = entry.appointment
        # "Approved" is what every visit of the day is: only what differs is worth a word.
        status = None if found.status is AppointmentStatus.APPROVED else status_chip(found.status)
        if entry.waiting_minutes is not None:
            words = self.tr("Waiting %n min", "", entry.waiting_minutes)
            if not entry.waiting_minutes:
                words = self.tr("Just came")
            status = (words, "door-open", "warn" if entry.waiting_minutes >= 10 else "info")
        return Row(
            leading=self._times.clock(found.starts_at),
            title=found.patient.name,
            subtitle=found.reason or mode_words(found.mode),
            status=status,
            is_strong=found.status in TO_COME,
            is_muted=found.status not in TO_COME,
            has_now_line=self._is_first_to_come(found),
        )

    def _is_first_to_come(self, appointment: Appointment) -> bool:
        shown = self._day.snapshot
        later = [entry.appointment for entry in shown.entries if entry.appointment.starts_at > shown.now]
        has_earlier = len(later) < len(shown.entries)
        return bool(later) and has_earlier and later[0].id == appointment.id

    def _choose(self, entry: AgendaEntry) -> None:
        self._day.choose(entry.appointment.id)
        self._pane.open_detail()

    def _enter_pressed(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton):
            # The shortcut comes before the button, which means what it says.
            focused.click()
        elif focused is not self and (focused is None or not self.requests.isAncestorOf(focused)):
            # There the keyboard waits after a request was answered: the same key once more must ring nobody.
            self._day.call_chosen()

    def go_today(self) -> None:
        """Back to the day of now."""
        self._day.show_day(self._day.snapshot.now.astimezone(self._times.zone).date())

    def _ask_reject(self, appointment: Appointment) -> None:
        when = self._times.day_and_clock(appointment.starts_at, self._day.snapshot.now)
        question = Question(
            self.look,
            self.tr("Decline this request?"),
            self.tr("{name} asked for a visit {when} and is told that you cannot take it.").format(
                name=appointment.patient.name, when=when
            ),
            do=self.tr("Decline"),
            keep=self.tr("Not now"),
            parent=self.window(),
        )
        question.accepted.connect(lambda: self._day.reject(appointment))
        question.open()

    def _ask_cancel(self, appointment: Appointment) -> None:
        when = self._times.day_and_clock(appointment.starts_at, self._day.snapshot.now)
        question = Question(
            self.look,
            self.tr("Cancel this visit?"),
            self.tr("{name} has a visit {when} and is told that it does not take place.").format(
                name=appointment.patient.name, when=when
            ),
            do=self.tr("Cancel the visit"),
            keep=self.tr("Keep it"),
            parent=self.window(),
        )
        question.accepted.connect(lambda: self._day.cancel(appointment))
        question.open()

    def _draw(self) -> None:
        shown = self._day.snapshot
        title = self._times.day_of(shown.day, shown.now)
        today = shown.now.astimezone(self._times.zone).date()
        date = self._times.date(shown.day, has_weekday=abs((shown.day - today).days) < 7)
        self.set_title(title if title == date else self.tr("{day}, {date}").format(day=title, date=date))
        self._today.setVisible(shown.day != today)
        self._banner_room.show_failure(shown.failure, self.tr("Try again"))
        self._rows.show_items(shown.entries)
        is_empty = shown.is_loaded and not shown.entries
        self._room.setCurrentIndex(1 if is_empty else 0)
        self._pane.set_first_alone(is_empty and shown.chosen is None)
        left = sum(entry.appointment.status in TO_COME for entry in shown.entries)
        done = sum(entry.appointment.status is AppointmentStatus.COMPLETED for entry in shown.entries)
        self._count.setText(
            self.tr("{left}, {done}").format(
                left=self.tr("%n visit(s) to come", "", left), done=self.tr("%n done", "", done)
            )
        )
        self._count.setVisible(bool(shown.entries))
        chosen = shown.chosen.appointment.id if shown.chosen else None
        self.list.show_current(self._rows.row_of(chosen))
