"""One doctor: who they are, when they can be met, and the way to a visit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.care import Review
from careconnect_desktop.model.people import AvailableTime, Practitioner
from careconnect_desktop.ui.patient.directory_view import language_name
from careconnect_desktop.ui.shared.buttons import primary_button
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn, clear_layout
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.booking import zone_named
from careconnect_desktop.viewmodels.directory import DirectoryModel
from careconnect_desktop.viewmodels.reviews import ReviewsModel

_SHOWN_REVIEWS = 5
_WHOLE_DAY = timedelta(hours=23)
"""The shortest, in spring."""


class DoctorPage(QWidget):
    """Draws a `Practitioner`; `book_pressed` carries them."""

    book_pressed = Signal(object)

    def __init__(
        self,
        look: Look,
        times: Times,
        directory: DirectoryModel,
        reviews: ReviewsModel,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._times, self._now = look, times, now
        self._directory, self._reviews = directory, reviews
        self._doctor: Practitioner | None = None
        self._drawn: Practitioner | None = None
        self._drawn_facts: object = None
        self._drawn_reviews: object = None
        self._facts_box, self._reviews_box = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn(max_width=look.px(760))
        column.addWidget(self._scroll)
        directory.changed.connect(self._draw)
        reviews.changed.connect(self._draw)

    def show_doctor(self, doctor: Practitioner) -> None:
        """Draw a doctor from the top."""
        self._doctor = doctor
        self._reviews.open(doctor.id)
        self._draw()
        self._scroll.verticalScrollBar().setValue(0)

    def _draw(self) -> None:
        doctor = self._doctor
        if doctor is None:
            return
        if self._drawn != doctor:
            self._drawn, self._drawn_facts, self._drawn_reviews = doctor, None, None
            self._draw_doctor(doctor)
        # What comes later is put in beside the button, which may have the keyboard by then.
        known = self._directory.snapshot.next_free
        facts = (doctor.id in known, known.get(doctor.id))
        if self._drawn_facts != facts:
            self._drawn_facts = facts
            self._draw_facts(doctor)
        reviews = self._reviews.snapshot
        if self._drawn_reviews != reviews:
            self._drawn_reviews = reviews
            clear_layout(self._reviews_box)
            if reviews.doctor_id == doctor.id and reviews.reviews:
                self._reviews_box.addWidget(self._make_reviews(reviews.reviews))

    def _draw_doctor(self, doctor: Practitioner) -> None:
        content = self._scroll.content
        clear_layout(content)
        content.addWidget(self._make_head(doctor))
        if doctor.schedule:
            content.addWidget(self._make_hours(doctor))
        self._reviews_box = QVBoxLayout()
        content.addLayout(self._reviews_box)

    def _draw_facts(self, doctor: Practitioner) -> None:
        clear_layout(self._facts_box)
        for icon, line in self._facts(doctor):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(IconLabel(self._look, icon, "muted", 16), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(PlainTextLabel(line), 1)
            self._facts_box.addLayout(row)

    def _make_head(self, doctor: Practitioner) -> Card:
        card = Card(kind="hero", padding=24, spacing=16)
        head = QHBoxLayout()
        head.setSpacing(20)
        avatar = Avatar(self._look, doctor.name, picture_url=doctor.avatar_url, side_px=72)
        head.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(PlainTextLabel(doctor.name, size=Size.TITLE))
        if doctor.specialization:
            words.addWidget(PlainTextLabel(doctor.specialization, tone="muted"))
        self._facts_box = QVBoxLayout()
        self._facts_box.setSpacing(4)
        words.addLayout(self._facts_box)
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
        known = self._directory.snapshot.next_free
        free = known.get(doctor.id)
        if free is not None:
            when = self._times.day_and_clock(free.starts_at, self._now())
            facts.append(("calendar-check", self.tr("Next free time: {when}").format(when=when)))
        elif doctor.id in known:
            facts.append(("calendar", self.tr("No free time in two weeks")))
        return facts

    def _make_reviews(self, reviews: tuple[Review, ...]) -> Card:
        card = Card(padding=20, spacing=12)
        card.body.addWidget(PlainTextLabel(self.tr("What patients say"), size=Size.HEADING))
        for review in reviews[:_SHOWN_REVIEWS]:
            stars = self.tr("%n of 5", "", review.rating)
            words = f"{stars}: {review.comment}" if review.comment else stars
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(IconLabel(self._look, "star", "muted", 16), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(PlainTextLabel(words), 1)
            card.body.addLayout(row)
        return card

    def _make_hours(self, doctor: Practitioner) -> Card:
        card = Card(padding=20, spacing=12)
        card.body.addWidget(PlainTextLabel(self.tr("Hours"), size=Size.HEADING))
        theirs = zone_named(doctor.time_zone, self._times.zone)
        now = self._now()
        is_elsewhere = now.astimezone(theirs).utcoffset() != now.astimezone(self._times.zone).utcoffset()
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        first = 0
        if is_elsewhere and doctor.time_zone:
            first = 1
            heads = (
                self.tr("By the clock in {city}").format(city=self._times.zone_city(doctor.time_zone)),
                self.tr("By your clock in {city}").format(city=self._times.zone_city(self._times.zone.key)),
            )
            for column, words in enumerate(heads, start=1):
                grid.addWidget(PlainTextLabel(words, size=Size.SMALL, tone="muted"), 0, column)
        for row, (weekday, entries) in enumerate(_by_weekday(doctor.schedule), start=first):
            day = QLocale().standaloneDayName(weekday, QLocale.FormatType.LongFormat)
            grid.addWidget(PlainTextLabel(day[:1].upper() + day[1:], max_lines=1), row, 0)
            spans = [hours_span(entry, theirs, now) for entry in entries]
            zones = (theirs, self._times.zone) if is_elsewhere else (theirs,)
            for column, zone in enumerate(zones, start=1):
                hours = "\n".join(self._hours(start, end, zone, of=start.date()) for start, end in spans)
                grid.addWidget(PlainTextLabel(hours), row, column)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        card.body.addLayout(grid)
        return card

    def _hours(self, start: datetime, end: datetime, zone: ZoneInfo, *, of: date) -> str:
        """Hours by the clock of a zone; the day is named where it is another one, and both are for a whole day."""
        first, last = start.astimezone(zone), end.astimezone(zone)
        if first.time() == last.time() == time():
            # Midnight at both ends would read as no time at all.
            words = self.tr("All day")
        elif last - first >= _WHOLE_DAY:
            # As "02:00 – 02:00" it would as well.
            return self._times.span(*(self._on_day(one, self._times.clock(one, zone)) for one in (first, last)))
        else:
            words = self._times.clock_range(first, last, zone)
        return words if first.date() == of else self._on_day(first, words)

    def _on_day(self, moment: datetime, words: str) -> str:
        day = QLocale().standaloneDayName(moment.isoweekday(), QLocale.FormatType.ShortFormat)
        return self.tr("{day} {hours}").format(day=day, hours=words)


def hours_span(entry: AvailableTime, zone: ZoneInfo, now: datetime) -> tuple[datetime, datetime]:
    """The next time that these hours come, from today on in the doctor's zone; aware, so that clocks may change."""
    today = now.astimezone(zone).date()
    day = today + timedelta(days=(entry.weekday - today.isoweekday()) % 7)
    start, end = (_moment(day, text, zone) for text in (entry.start, entry.end))
    return start, end


def _moment(day: date, clock: str, zone: ZoneInfo) -> datetime:
    hour, minute = (int(part) for part in clock.split(":"))
    midnight = datetime.combine(day, time(), zone)
    # 24:00 is the end of the day, which no time of day can say.
    return (
        datetime.combine(day + timedelta(days=1), time(), zone)
        if hour == 24
        else midnight.replace(hour=hour, minute=minute)
    )


def _by_weekday(schedule: tuple[AvailableTime, ...]) -> list[tuple[int, list[AvailableTime]]]:
    days: dict[int, list[AvailableTime]] = {}
    for entry in sorted(schedule, key=lambda found: (found.weekday, found.start)):
        days.setdefault(entry.weekday, []).append(entry)
    return list(days.items())
