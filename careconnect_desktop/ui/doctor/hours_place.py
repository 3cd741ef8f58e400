"""A doctor's weekly hours: each day with its periods, nothing to drag, saved as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.ui.doctor.hours_words import clock_words, day_name
from careconnect_desktop.ui.doctor.time_off_card import TimeOffCard
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import icon_button, primary_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn, clear_layout, separator
from careconnect_desktop.ui.shared.fields import ComboBox
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.hours import BUFFER_MINUTES, DAY_END, SLOT_MINUTES, WEEKDAYS, HoursModel, Period
from careconnect_desktop.viewmodels.time_off import TimeOffModel

_STEP = 15

_Held = tuple[str, int]
"""A control of a day: what it does, and of which of the day's periods."""


class HoursPlace(Place):
    """Draws an `HoursModel`."""

    def __init__(
        self, look: Look, times: Times, hours: HoursModel, time_off: TimeOffModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", parent)
        zone_city = times.zone_city(times.zone.key)
        self._time_off = time_off
        self._clocks: dict[tuple[int, int, int], QStandardItemModel] = {}
        self.set_title(self.tr("Your hours"))
        self._hours = hours
        self.save = primary_button(look, self.tr("Save hours"), "check")
        self.save.clicked.connect(hours.save)
        self.set_main_action(self.save)
        self._scroll = scroll = ScrollColumn(max_width=look.px(760))
        self.body.addWidget(scroll)
        self._failure_room = FailureRoom(look)
        scroll.content.addLayout(self._failure_room)
        words = self.tr("Patients can book you at these times, by the clock in {city}. Booked visits stay as they are.")
        scroll.content.addWidget(PlainTextLabel(words.format(city=zone_city), tone="muted"))
        scroll.content.addWidget(self._make_length())
        card = Card(padding=16, spacing=8)
        self._days: dict[int, QVBoxLayout] = {}
        self._controls: dict[int, dict[_Held, QWidget]] = {}
        for weekday in WEEKDAYS:
            if weekday > WEEKDAYS[0]:
                card.body.addWidget(separator())
            card.body.addLayout(self._make_day(weekday))
        scroll.content.addWidget(card)
        self.time_off = TimeOffCard(look, times, time_off)
        scroll.content.addWidget(self.time_off)
        self._drawn: dict[int, tuple[object, ...]] = {}
        hours.changed.connect(self._draw)
        self._draw()

    def left_at(self) -> object:
        return self.time_off.is_planning

    def resume(self, left_at: object) -> None:
        if left_at is True:
            self.time_off.open_form()

    def build_ahead(self) -> bool:
        """A week of boxes is most of what a doctor's first window would wait for: a day at a time."""
        weekday = next((weekday for weekday in WEEKDAYS if weekday not in self._drawn), None)
        if weekday is None:
            return False
        self._follow_day(weekday)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        while self.build_ahead():
            pass
        super().showEvent(event)
        self._time_off.load()

    def _make_length(self) -> Card:
        card = Card(padding=16, spacing=8)
        card.body.addWidget(PlainTextLabel(self.tr("Length of a visit"), strong=True))
        choices: list[tuple[object, str]] = [(minutes, self.tr("%n min", "", minutes)) for minutes in SLOT_MINUTES]
        self.length = Segments(self.look, self.tr("Length of a visit"), choices)
        self.length.chosen.connect(lambda minutes: self._hours.choose_slot_minutes(int(str(minutes))))
        card.body.addWidget(self.length)
        card.body.addSpacing(8)
        card.body.addWidget(PlainTextLabel(self.tr("Pause after each visit"), strong=True))
        pauses: list[tuple[object, str]] = [
            (minutes, self.tr("%n min", "", minutes) if minutes else self.tr("None")) for minutes in BUFFER_MINUTES
        ]
        self.pause = Segments(self.look, self.tr("Pause after each visit"), pauses)
        self.pause.chosen.connect(lambda minutes: self._hours.choose_buffer_minutes(int(str(minutes))))
        card.body.addWidget(self.pause)
        return card

    def _make_day(self, weekday: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        name = PlainTextLabel(day_name(weekday), strong=True, max_lines=1)
        name.setFixedWidth(self.look.px(110))
        name.setMinimumHeight(self.look.tokens.target_at(self.look.text_scale))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        self._days[weekday] = QVBoxLayout()
        self._days[weekday].setSpacing(6)
        row.addLayout(self._days[weekday], 1)
        return row

    def _draw(self) -> None:
        shown = self._hours.snapshot
        self.save.setEnabled(shown.can_save)
        self.save.setText(self.tr("Saving") if shown.is_saving else self.tr("Save hours"))
        self.length.show_value(shown.slot_minutes)
        self.pause.show_value(shown.buffer_minutes)
        self._failure_room.show_failure(shown.failure)
        # The others are not there yet.
        for weekday in tuple(self._drawn):
            self._follow_day(weekday)

    def _follow_day(self, weekday: int) -> None:
        shown = self._hours.snapshot
        wanted = (shown.periods(weekday), weekday in shown.wrong)
        if self._drawn.get(weekday) != wanted:
            held = self._held(weekday)
            self._drawn[weekday] = wanted
            self._draw_day(weekday)
            if held is not None:
                self._go_on(weekday, held)

    def _held(self, weekday: int) -> _Held | None:
        """What of this day has the keyboard."""
        focused = self.window().focusWidget()
        return next((key for key, control in self._controls.get(weekday, {}).items() if control is focused), None)

    def _go_on(self, weekday: int, held: _Held) -> None:
        """A day that is drawn anew keeps the keyboard: each arrow key in a list of times is a change."""
        controls = self._controls[weekday]
        does, _index = held
        if does == "add":
            held = "from", len(self._hours.snapshot.periods(weekday)) - 1
        elif does == "remove":
            # Not to the next one of its kind: pressed twice, it must not take another period away.
            held = "add", 0
        target = controls.get(held, controls["add", 0])
        # In its place by now, and shown by the layout only later; what is hidden takes no keyboard.
        target.show()
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.bring_into_view(target)

    def _draw_day(self, weekday: int) -> None:
        room = self._days[weekday]
        clear_layout(room)
        controls = self._controls[weekday] = {}
        periods = self._hours.snapshot.periods(weekday)
        for index, period in enumerate(periods):
            room.addLayout(self._make_period(weekday, index, period))
        actions = FlowLayout(spacing=4)
        if not periods:
            closed = PlainTextLabel(self.tr("No hours"), tone="muted", max_lines=1)
            closed.setMinimumHeight(self.look.tokens.target_px)
            actions.addWidget(closed)
        add = quiet_button(self.look, self.tr("Add hours"), "plus")
        add.setAccessibleName(self.tr("Add hours on {day}").format(day=day_name(weekday)))
        add.clicked.connect(lambda: self._hours.add(weekday))
        actions.addWidget(add)
        controls["add", 0] = add
        if self._hours.can_add_break(weekday):
            pause = quiet_button(self.look, self.tr("Add a break"), "pause")
            pause.setAccessibleName(self.tr("Add a break on {day}").format(day=day_name(weekday)))
            pause.clicked.connect(lambda: self._hours.add_break(weekday))
            actions.addWidget(pause)
            controls["break", 0] = pause
        if weekday == WEEKDAYS[0] and periods:
            copy = quiet_button(self.look, self.tr("Same from Monday to Friday"), "copy")
            copy.clicked.connect(lambda: self._hours.copy_to_working_days(weekday))
            actions.addWidget(copy)
            controls["copy", 0] = copy
        room.addLayout(actions)
        if weekday in self._hours.snapshot.wrong:
            words = self.tr("These times overlap, or one ends before it begins.")
            room.addWidget(PlainTextLabel(words, size=Size.SMALL, tone="danger"))

    def _make_period(self, weekday: int, index: int, period: Period) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        day = day_name(weekday)
        start = self._make_time(period.start, 0, DAY_END - _STEP, self.tr("{day}, from").format(day=day))
        end = self._make_time(period.end, _STEP, DAY_END, self.tr("{day}, until").format(day=day))
        start.activated.connect(
            lambda _i: self._hours.change(weekday, index, Period(int(start.currentData()), period.end))
        )
        end.activated.connect(
            lambda _i: self._hours.change(weekday, index, Period(period.start, int(end.currentData())))
        )
        remove = icon_button(self.look, "x", self.tr("Remove these hours of {day}").format(day=day))
        remove.clicked.connect(lambda: self._hours.remove(weekday, index))
        made: dict[str, QWidget] = {"from": start, "until": end, "remove": remove}
        self._controls[weekday] |= {(does, index): control for does, control in made.items()}
        row.addWidget(start)
        row.addWidget(PlainTextLabel("–", max_lines=1))
        row.addWidget(end)
        row.addWidget(remove)
        row.addStretch()
        return row

    def _make_time(self, minutes: int, first: int, last: int, name: str) -> ComboBox:
        box = ComboBox(self.look)
        box.setAccessibleName(name)
        box.setModel(self._times_of_day(minutes, first, last))
        box.setCurrentIndex(box.findData(minutes))
        return box

    def _times_of_day(self, minutes: int, first: int, last: int) -> QStandardItemModel:
        """The steps from first to last, one list for all boxes: a week has dozens of them, with a hundred lines each.

        A schedule made elsewhere may hold times between the steps: they stay choosable as they are.
        """
        between = minutes if minutes % _STEP else 0
        key = (first, last, between)
        if key not in self._clocks:
            model = QStandardItemModel(self)
            for value in sorted({*range(first, last + 1, _STEP), *([between] if between else [])}):
                # Midnight at both ends would read as no time at all.
                item = QStandardItem(self.tr("End of the day") if value == DAY_END else clock_words(value))
                item.setData(value, Qt.ItemDataRole.UserRole)
                model.appendRow(item)
            self._clocks[key] = model
        return self._clocks[key]
