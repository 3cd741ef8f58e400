"""Time off: what is planned, each to be taken away, and a form for one more."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.time_off import TimeOff
from careconnect_desktop.ui.doctor.hours_words import clock_words
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import Button, icon_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card, clear_layout, separator
from careconnect_desktop.ui.shared.date_field import DateField
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.fields import ChoiceField, TextField
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.time_off import DAY_END, TimeOffModel, TimeOffWish

_STEP = 30


class TimeOffCard(Card):
    """Draws a `TimeOffModel`. The form is open only while one is added."""

    def __init__(self, look: Look, times: Times, time_off: TimeOffModel, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, spacing=8, parent=parent)
        self._look, self._times, self._time_off = look, times, time_off
        self._drawn: tuple[object, ...] | None = None
        self.body.addWidget(PlainTextLabel(self.tr("Time off"), size=Size.HEADING))
        self.body.addWidget(PlainTextLabel(self.tr("Nobody can book you in this time."), tone="muted"))
        self._failure_room = FailureRoom(look, self._time_off.load)
        self.body.addLayout(self._failure_room)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.body.addLayout(self._list)
        self.plan = quiet_button(look, self.tr("Plan time off"), "plus")
        self.plan.clicked.connect(self._begin)
        self.body.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignLeading)
        self._form = self._make_form()
        self.body.addWidget(self._form)
        self._form.hide()
        time_off.changed.connect(self._draw)
        self._draw()

    def _make_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        today = self._time_off.snapshot.today
        self.first = DateField(self._look, self.tr("First day"), today)
        self.last = DateField(self._look, self.tr("Last day"), today)
        clocks: list[tuple[object, str]] = [(value, clock_words(value)) for value in range(0, DAY_END + 1, _STEP)]
        self.start = ChoiceField(self._look, self.tr("From"), clocks[:-1])
        ends = [*clocks[1:-1], (DAY_END, self.tr("End of the day"))]
        self.end = ChoiceField(self._look, self.tr("Until"), ends)
        self.end.set_value(DAY_END)
        self.end.box.setMinimumContentsLength(len(self.tr("End of the day")))
        row = FlowLayout(spacing=12)
        for field in (self.first, self.start, self.last, self.end):
            row.addWidget(field)
        column.addLayout(row)
        self.reason = TextField(self.tr("What for (only you see this)"))
        self.reason.submitted.connect(self._add)
        column.addWidget(self.reason)
        self._problem = PlainTextLabel(size=Size.SMALL, tone="danger")
        self._problem.hide()
        column.addWidget(self._problem)
        actions = FlowLayout()
        self.add = Button(self._look, self.tr("Save time off"), icon="check")
        self.add.clicked.connect(self._add)
        cancel = quiet_button(self._look, self.tr("Cancel"))
        cancel.clicked.connect(self._close_form)
        actions.addWidget(self.add)
        actions.addWidget(cancel)
        column.addLayout(actions)
        self.first.changed.connect(self._first_changed)
        return form

    @property
    def is_planning(self) -> bool:
        """The form is open."""
        return not self._form.isHidden()

    def open_form(self) -> None:
        """Let time off be planned, from tomorrow on."""
        tomorrow = self._time_off.snapshot.today + timedelta(days=1)
        self.first.set_first(self._time_off.snapshot.today)
        self.first.set_day(tomorrow)
        self.last.set_day(tomorrow)
        self.start.set_value(0)
        self.end.set_value(DAY_END)
        self.reason.set_text("")
        self._problem.hide()
        self._form.show()
        self.plan.hide()

    def _begin(self) -> None:
        self.open_form()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        self._form.hide()
        self.plan.show()
        self.plan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_changed(self) -> None:
        # A holiday that would end before it begins is never meant.
        self.last.set_first(self.first.day)

    def _add(self) -> None:
        wish = TimeOffWish(
            self.first.day,
            self.last.day,
            int(str(self.start.value)),
            int(str(self.end.value)),
            self.reason.text,
        )
        problem = self._time_off.problem_of(wish)
        words = {
            "ends_first": self.tr("It ends before it begins."),
            "is_over": self.tr("This time is over."),
        }
        self._problem.setText(words.get(problem or "", ""))
        self._problem.setVisible(problem is not None)
        if problem is None:
            self._time_off.add(wish)
            self._close_form()

    def _draw(self) -> None:
        shown = self._time_off.snapshot
        self.plan.setEnabled(shown.is_loaded and not shown.is_saving)
        wanted = (shown.spans, shown.booked, shown.failure, shown.is_loaded, shown.is_saving)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        self._failure_room.show_failure(shown.failure, "" if shown.is_loaded else self.tr("Try again"))
        clear_layout(self._list)
        for number, (span, booked) in enumerate(zip(shown.spans, shown.booked, strict=True)):
            if number:
                self._list.addWidget(separator())
            self._list.addLayout(self._make_line(span, booked, is_busy=shown.is_saving))
        if shown.is_loaded and not shown.spans:
            self._list.addWidget(PlainTextLabel(self.tr("None planned")))

    def _make_line(self, span: TimeOff, booked: int, *, is_busy: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        when = self._words(span)
        words.addWidget(PlainTextLabel(when, strong=True))
        if span.reason:
            words.addWidget(PlainTextLabel(span.reason, size=Size.SMALL, tone="muted", is_written=True))
        if booked:
            text = self.tr("%n visit(s) already booked then. Move or cancel under “Day”.", "", booked)
            words.addWidget(PlainTextLabel(text, size=Size.SMALL, tone="warn"))
        row.addLayout(words, 1)
        remove = icon_button(self._look, "x", self.tr("Remove the time off {when}").format(when=when))
        remove.setEnabled(not is_busy)
        remove.clicked.connect(lambda: self._ask_remove(span, when))
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _words(self, span: TimeOff) -> str:
        """Whole days without their midnights, "12 May to 14 May"; else with the clock."""
        zone = self._times.zone
        start, end = span.starts_at.astimezone(zone), span.ends_at.astimezone(zone)
        has_year = start.year != self._time_off.snapshot.today.year
        if (start.hour, start.minute, end.hour, end.minute) == (0, 0, 0, 0):
            last = end.date() - timedelta(days=1)
            first_words = self._times.date(start.date(), has_year=has_year)
            if last == start.date():
                return first_words
            last_words = self._times.date(last, has_year=has_year)
            return self.tr("{first} to {last}").format(first=first_words, last=last_words)
        from_words = self.tr("{day} {time}").format(
            day=self._times.date(start.date(), has_year=has_year), time=self._times.clock(span.starts_at)
        )
        until = self._times.clock(span.ends_at)
        if start.date() != end.date():
            day = self._times.date(end.date(), has_year=has_year)
            until = self.tr("{day} {time}").format(day=day, time=until)
        return self.tr("{first} to {last}").format(first=from_words, last=until)

    def _ask_remove(self, span: TimeOff, when: str) -> None:
        question = Question(
            self._look,
            self.tr("Remove this time off?"),
            self.tr("Patients can book you again: {when}.").format(when=when),
            do=self.tr("Remove"),
            keep=self.tr("Keep it"),
            parent=self.window(),
        )
        question.accepted.connect(lambda: self._time_off.remove(span))
        question.open()
