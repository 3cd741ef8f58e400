"""A strip of days and the day's free times as buttons: nothing to drag, nothing to type."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.scheduling import Slot
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.cards import Card, clear_layout
from careconnect_desktop.ui.shared.empty_state import EmptyState, IconLabel
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.booking import BookingDay, BookingModel, PartOfDay


class SlotPicker(QWidget):
    """Draws the days and times of a `BookingModel`."""

    def __init__(self, look: Look, times: Times, model: BookingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._times, self._model = look, times, model
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._zones = PlainTextLabel(tone="muted", size=Size.SMALL)
        self._days = FlowLayout(spacing=8, is_uniform=True, fill_columns=7)
        self._day_group = QButtonGroup(self)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(16)
        self._slot_group = QButtonGroup(self)
        column.addLayout(self._days)
        column.addWidget(self._zones)
        column.addLayout(self._parts)
        self._drawn: tuple[object, ...] | None = None
        model.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        shown = self._model.snapshot
        wanted = (shown.days, shown.chosen_day, shown.parts, shown.doctor_zone)
        if wanted != self._drawn:
            is_same_strip = self._drawn is not None and self._drawn[0] == shown.days
            self._drawn = wanted
            if not is_same_strip:
                self._draw_days(shown.days)
            self._draw_parts()
        for button in self._day_group.buttons():
            button.setChecked(button.property("day") == str(shown.chosen_day))
        chosen = shown.chosen_slot.starts_at.isoformat() if shown.chosen_slot else ""
        self._slot_group.setExclusive(False)
        for button in self._slot_group.buttons():
            button.setChecked(button.property("slot") == chosen)
        self._slot_group.setExclusive(True)

    def _draw_days(self, days: tuple[BookingDay, ...]) -> None:
        clear_layout(self._days)
        month = days[0].day.month if days else 0
        for entry in days:
            is_new_month, month = entry.day.month != month, entry.day.month
            button = Button(self._look, self._day_words(entry, has_month=is_new_month), kind="slot")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("day", str(entry.day))
            button.setProperty("lines", 2)
            button.setAccessibleName(self._day_spoken(entry))
            button.setEnabled(entry.free_count > 0)
            button.clicked.connect(lambda _checked=False, day=entry.day: self._model.choose_day(day))
            self._day_group.addButton(button)
            self._days.addWidget(button)

    def _day_words(self, entry: BookingDay, *, has_month: bool) -> str:
        name = self._short_day(entry.day, has_month=has_month)
        free = self.tr("%n free", "", entry.free_count) if entry.free_count else self.tr("none")
        return f"{name}\n{free}"

    def _short_day(self, day: date, *, has_month: bool) -> str:
        if has_month:
            # Without its weekday: a wider button would break the strip, in which each weekday stands below itself.
            return self._times.day_and_month(day)
        locale = self._times.locale
        weekday = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        weekday = weekday[:1].upper() + weekday[1:]
        return self.tr("{weekday} {day}").format(weekday=weekday, day=locale.toString(day.day))

    def _day_spoken(self, entry: BookingDay) -> str:
        free = self.tr("%n free time(s)", "", entry.free_count) if entry.free_count else self.tr("no free time")
        return self.tr("{day}, {free}").format(day=self._times.date(entry.day), free=free)

    def _draw_parts(self) -> None:
        shown = self._model.snapshot
        clear_layout(self._parts)
        zone = shown.doctor_zone
        self._zones.setVisible(zone is not None)
        if zone is not None:
            words = self.tr("Above: your time. Below: the doctor's time in {city}.")
            self._zones.setText(words.format(city=self._times.zone_city(zone)))
        any_free = False
        for part, slots in shown.parts:
            free = [slot for slot in slots if slot.is_available]
            if free:
                any_free = True
                self._parts.addWidget(self._make_part(part, free, zone))
        if not any_free and not shown.is_loading and shown.days:
            self._parts.addWidget(self._make_none(shown.days))

    def _make_part(self, part: PartOfDay, slots: list[Slot], zone: str | None) -> Card:
        titles = {
            PartOfDay.MORNING: (self.tr("Morning"), "sunrise"),
            PartOfDay.AFTERNOON: (self.tr("Afternoon"), "sun"),
            PartOfDay.EVENING: (self.tr("Evening"), "sunset"),
        }
        title, icon = titles[part]
        card = Card(padding=16, spacing=12)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(self._look, icon, "muted"))
        row.addWidget(PlainTextLabel(title, strong=True), 1)
        card.body.addLayout(row)
        flow = FlowLayout(spacing=8, is_uniform=True)
        for slot in slots:
            flow.addWidget(self._make_slot(slot, zone))
        card.body.addLayout(flow)
        return card

    def _make_slot(self, slot: Slot, zone: str | None) -> Button:
        own = self._times.clock(slot.starts_at)
        text, spoken = own, own
        if zone is not None:
            theirs = self._times.clock(slot.starts_at, ZoneInfo(zone))
            text = f"{own}\n{theirs}"
            spoken = self.tr("{own}, for the doctor {theirs}").format(own=own, theirs=theirs)
        button = Button(self._look, text, kind="slot")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setAccessibleName(spoken)
        button.setProperty("slot", slot.starts_at.isoformat())
        button.setProperty("lines", 2 if zone is not None else 1)
        button.clicked.connect(lambda: self._model.choose_slot(slot))
        self._slot_group.addButton(button)
        return button

    def _make_none(self, days: tuple[BookingDay, ...]) -> EmptyState:
        free = [entry.day for entry in days if entry.free_count]
        chosen = self._model.snapshot.chosen_day
        later = next((day for day in free if chosen is None or day > chosen), free[0] if free else None)
        if later is None:
            words = self.tr("Look again tomorrow, or choose another doctor.")
            return EmptyState(self._look, "calendar", self.tr("No free time in the next two weeks"), words)
        go = Button(self._look, self.tr("Go to {day}").format(day=self._times.date(later)))
        go.clicked.connect(lambda: self._model.choose_day(later))
        return EmptyState(self._look, "calendar", self.tr("No free time on this day"), "", go, is_compact=True)
