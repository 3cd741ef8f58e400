"""One doctor: who they are, when they can be met, and the way to a visit."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.people import AvailableTime, Practitioner
from careconnect_desktop.ui.patient.directory_view import language_name
from careconnect_desktop.ui.shared.buttons import primary_button
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn, clear_layout
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size


class DoctorPage(QWidget):
    """Draws a `Practitioner`; `book_pressed` carries them."""

    book_pressed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn(max_width=look.px(760))
        column.addWidget(self._scroll)

    def show_doctor(self, doctor: Practitioner) -> None:
        """Draw a doctor from the top."""
        content = self._scroll.content
        clear_layout(content)
        content.addWidget(self._make_head(doctor))
        if doctor.schedule:
            content.addWidget(self._make_hours(doctor))
        self._scroll.verticalScrollBar().setValue(0)

    def _make_head(self, doctor: Practitioner) -> Card:
        card = Card(kind="hero", padding=24, spacing=16)
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(Avatar(self._look, doctor.name, side_px=72), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(PlainTextLabel(doctor.name, size=Size.TITLE))
        if doctor.specialization:
            words.addWidget(PlainTextLabel(doctor.specialization, tone="muted"))
        for icon, line in self._facts(doctor):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(IconLabel(self._look, icon, "muted", 16), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(PlainTextLabel(line), 1)
            words.addLayout(row)
        head.addLayout(words, 1)
        card.body.addLayout(head)
        if doctor.bio:
            card.body.addWidget(PlainTextLabel(doctor.bio))
        book = primary_button(self._look, self.tr("Choose a time"), "calendar-plus")
        book.clicked.connect(lambda: self.book_pressed.emit(doctor))
        card.body.addWidget(book, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _facts(self, doctor: Practitioner) -> list[tuple[str, str]]:
        facts: list[tuple[str, str]] = []
        if doctor.experience:
            facts.append(("activity", self.tr("%n year(s) of experience", "", doctor.experience)))
        if doctor.languages:
            facts.append(("languages", ", ".join(language_name(tag) for tag in doctor.languages)))
        if doctor.rating_average is not None and doctor.rating_count:
            number = QLocale().toString(doctor.rating_average, "f", 1)
            words = self.tr("{rating} of 5, %n rating(s)", "", doctor.rating_count)
            facts.append(("star", words.format(rating=number)))
        return facts

    def _make_hours(self, doctor: Practitioner) -> Card:
        card = Card(padding=20, spacing=12)
        card.body.addWidget(PlainTextLabel(self.tr("Hours"), size=Size.HEADING))
        if doctor.time_zone:
            city = doctor.time_zone.rsplit("/", maxsplit=1)[-1].replace("_", " ")
            words = self.tr("By the clock in {city}").format(city=city)
            card.body.addWidget(PlainTextLabel(words, size=Size.SMALL, tone="muted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for row, (weekday, hours) in enumerate(_by_weekday(doctor.schedule)):
            day = QLocale().standaloneDayName(weekday, QLocale.FormatType.LongFormat)
            grid.addWidget(PlainTextLabel(day[:1].upper() + day[1:], max_lines=1), row, 0)
            grid.addWidget(PlainTextLabel(", ".join(_hours(entry) for entry in hours)), row, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        return card


def _by_weekday(schedule: tuple[AvailableTime, ...]) -> list[tuple[int, list[AvailableTime]]]:
    days: dict[int, list[AvailableTime]] = {}
    for entry in sorted(schedule, key=lambda found: (found.weekday, found.start)):
        days.setdefault(entry.weekday, []).append(entry)
    return list(days.items())


def _hours(entry: AvailableTime) -> str:
    times = [
        QLocale().toString(QTime.fromString(text, "HH:mm"), QLocale.FormatType.ShortFormat)
        for text in (entry.start, entry.end)
    ]
    return " – ".join(times)
