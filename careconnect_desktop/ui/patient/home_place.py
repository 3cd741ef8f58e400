"""A patient's home: the one next thing, then what else there is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.patient.after_visit_card import AfterVisitCard
from careconnect_desktop.ui.patient.news_area import NewsArea
from careconnect_desktop.ui.patient.next_visit_card import NextVisitCard
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import Button, primary_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card, ClickableCard, ScrollColumn, clear_layout
from careconnect_desktop.ui.shared.chips import Avatar, Chip
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.empty_state import EmptyState, IconLabel
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.visit_words import mode_words, status_chip, translate
from careconnect_desktop.viewmodels.frame import FrameModel
from careconnect_desktop.viewmodels.visits import VisitsModel

_SHOWN_UPCOMING = 3


class HomePlace(Place):
    """Draws a `VisitsModel`; leads to the other places."""

    book_pressed = Signal()
    book_again_pressed = Signal(object)
    visits_pressed = Signal()
    visit_opened = Signal(object)
    messages_pressed = Signal()
    write_pressed = Signal(object)
    devices_pressed = Signal()
    enter_pressed = Signal(object)
    rate_pressed = Signal(object)

    def __init__(
        self, look: Look, times: Times, visits: VisitsModel, frame: FrameModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", parent)
        self._times, self._visits, self._frame = times, visits, frame
        self.set_title(self.tr("Hello {name}").format(name=frame.snapshot.person.name))
        # Plain: the main action is the one that the first card names.
        book = Button(look, self.tr("Book a visit"), icon="calendar-plus")
        book.clicked.connect(self.book_pressed)
        self.set_main_action(book)
        scroll = ScrollColumn(max_width=look.px(1040))
        self.body.addWidget(scroll)
        self._failure_room = FailureRoom(look, self._visits.refresh)
        self._card = NextVisitCard(look, times)
        self._card.call_pressed.connect(visits.call)
        self._card.devices_pressed.connect(self.devices_pressed)
        self._card.write_pressed.connect(self.write_pressed)
        self._card.cancel_pressed.connect(self._ask_cancel)
        self._card.enter_pressed.connect(self.enter_pressed)
        self._news = NewsArea(look, times, visits, self, leads_on=True)
        self._news.book_pressed.connect(self.book_again_pressed)
        self._over = AfterVisitCard(look)
        self._over.rate_pressed.connect(self.rate_pressed)
        self._over.open_pressed.connect(self.visit_opened)
        self._over.write_pressed.connect(lambda found: self.write_pressed.emit(found.doctor))
        self._over.later_pressed.connect(visits.leave_unrated)
        self._none = self._make_none()
        self._upcoming_title = PlainTextLabel(self.tr("After that"), size=Size.HEADING)
        self._upcoming = QVBoxLayout()
        self._upcoming.setSpacing(8)
        self._all = quiet_button(look, self.tr("All my visits"), "calendar-days")
        self._all.clicked.connect(self.visits_pressed)
        first = (self._failure_room, self._news, self._card, self._over, self._none)
        for part in (*first, self._upcoming_title, self._upcoming):
            if isinstance(part, QVBoxLayout):
                scroll.content.addLayout(part)
            else:
                scroll.content.addWidget(part)
        scroll.content.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeading)
        scroll.content.addLayout(self._make_ways())
        self._above = scroll.content
        self._drawn_upcoming: tuple[Appointment, ...] | None = None
        visits.changed.connect(self._draw)
        frame.changed.connect(self._draw_messages)
        self._draw()
        self._draw_messages()

    def add_above(self, widget: QWidget) -> None:
        """Something that is told before everything else."""
        self._above.insertWidget(0, widget)

    def _make_none(self) -> Card:
        card = Card(padding=8)
        find = primary_button(self.look, self.tr("Find a doctor"), "search")
        find.clicked.connect(self.book_pressed)
        words = self.tr("Choose a doctor and a time. The visit itself takes place here, by picture and sound.")
        card.body.addWidget(EmptyState(self.look, "calendar", self.tr("You have no visit planned"), words, find))
        return card

    def _make_ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        self._messages_words = PlainTextLabel(tone="muted")
        messages = self._make_way("message-circle", self.tr("Messages"), self._messages_words)
        messages.clicked.connect(self.messages_pressed)
        words = PlainTextLabel(self.tr("Search by name or specialty"), tone="muted")
        find = self._make_way("stethoscope", self.tr("Find a doctor"), words)
        find.clicked.connect(self.book_pressed)
        row.addWidget(messages, 1)
        row.addWidget(find, 1)
        return row

    def _make_way(self, icon: str, title: str, words: PlainTextLabel) -> ClickableCard:
        card = ClickableCard(title)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(self.look, icon, "primary", 24), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(PlainTextLabel(title, strong=True))
        text.addWidget(words)
        row.addLayout(text, 1)
        card.body.addLayout(row)
        return card

    def _draw(self) -> None:
        shown = self._visits.snapshot
        self._failure_room.show_failure(shown.failure, self.tr("Try again"))
        if shown.next_visit is not None:
            is_busy = shown.next_visit.appointment.id in shown.busy_ids
            self._card.show_visit(shown.next_visit, shown.now, is_busy=is_busy)
        over = shown.just_over
        if over is not None:
            self._over.show_visit(over, is_main=shown.next_visit is None, is_busy=over.id in shown.busy_ids)
        self._card.setVisible(shown.next_visit is not None)
        self._over.setVisible(over is not None)
        self._none.setVisible(shown.next_visit is None and over is None and shown.is_loaded)
        self._upcoming_title.setVisible(bool(shown.upcoming))
        self._all.setVisible(bool(shown.upcoming or shown.past))
        if shown.upcoming != self._drawn_upcoming:
            self._drawn_upcoming = shown.upcoming
            clear_layout(self._upcoming)
            for appointment in shown.upcoming[:_SHOWN_UPCOMING]:
                self._upcoming.addWidget(self._make_visit(appointment))

    def _draw_messages(self) -> None:
        count = self._frame.snapshot.unread_count
        words = self.tr("%n new message(s)", "", count) if count else self.tr("Nothing new")
        self._messages_words.setText(words)

    def _make_visit(self, appointment: Appointment) -> ClickableCard:
        when = self._times.day_and_clock(appointment.starts_at, self._visits.snapshot.now)
        card = ClickableCard(f"{appointment.doctor.name}, {when}", padding=12)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Avatar(self.look, appointment.doctor.name, picture_url=appointment.doctor.avatar_url))
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(PlainTextLabel(appointment.doctor.name, strong=True, max_lines=1))
        line = self.tr("{when}, {mode}").format(when=when[:1].upper() + when[1:], mode=mode_words(appointment.mode))
        text.addWidget(PlainTextLabel(line, tone="muted", size=Size.SMALL))
        row.addLayout(text, 1)
        row.addWidget(Chip(self.look, *status_chip(appointment.status)))
        card.body.addLayout(row)
        card.clicked.connect(lambda: self.visit_opened.emit(appointment))
        return card

    def _ask_cancel(self, appointment: Appointment) -> None:
        ask_cancel(self, self.look, self._times, self._visits, appointment)


def ask_cancel(parent: QWidget, look: Look, times: Times, visits: VisitsModel, appointment: Appointment) -> None:
    """Ask once before a visit is given up: the time may go to somebody else at once."""
    when = times.day_and_clock(appointment.starts_at, visits.snapshot.now)
    words = translate("Visit", "{name} expects you {when}. The time may then go to somebody else.")
    question = Question(
        look,
        translate("Visit", "Cancel this visit?"),
        words.format(name=appointment.doctor.name, when=when),
        do=translate("Visit", "Cancel the visit"),
        keep=translate("Visit", "Keep it"),
        parent=parent.window(),
    )
    question.accepted.connect(lambda: visits.cancel(appointment))
    question.open()
