"""A doctor's own numbers as charts, and the same numbers as lists."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn, clear_layout, separator
from careconnect_desktop.ui.shared.charts import Bar, BarChart, Point, TrendChart
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.visit_words import status_chip
from careconnect_desktop.viewmodels.figures import SPANS_DAYS, FiguresModel

_MOST_BARS = 92
_SHOWN_COMMENTS = 5


class FiguresView(QWidget):
    """Draws a `FiguresModel`."""

    def __init__(self, look: Look, times: Times, figures: FiguresModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times, self._figures = times, figures
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(max_width=look.px(820))
        column.addWidget(scroll)
        spans: list[tuple[object, str]] = [(days, self.tr("%n day(s)", "", days)) for days in SPANS_DAYS]
        self.span = Segments(look, self.tr("Period"), spans)
        self.span.chosen.connect(lambda days: figures.choose_span(int(str(days))))
        scroll.content.addWidget(self.span)
        self._failure_room = FailureRoom(look, self._figures.load)
        scroll.content.addLayout(self._failure_room)
        self.as_table = Button(look, self.tr("Show as lists"), kind="segment")
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._switch)
        scroll.content.addWidget(self.as_table, 0, Qt.AlignmentFlag.AlignLeading)
        self.statuses = BarChart(look, self.tr("What became of the visits"))
        self.trend = TrendChart(look, self.tr("Visits booked, day by day"))
        self.stars = BarChart(look, self.tr("Ratings by patients"))
        self._cards: list[Card] = []
        # Built for who looks at lists: dozens of lines.
        self._listed: dict[QVBoxLayout, list[str]] = {}
        self._total = PlainTextLabel(tone="muted")
        self._average = PlainTextLabel(tone="muted")
        self._status_list = self._add_card(scroll, self.statuses, self._total)
        self._trend_list = self._add_card(scroll, self.trend)
        self._star_list = self._add_card(scroll, self.stars, self._average)
        self._comments = Card(padding=20, spacing=8)
        self._drawn_comments: object = None
        scroll.content.addWidget(self._comments)
        figures.changed.connect(self._draw)
        self._draw()

    def _add_card(self, scroll: ScrollColumn, chart: QWidget, words: PlainTextLabel | None = None) -> QVBoxLayout:
        card = Card(padding=20, spacing=12)
        card.body.addWidget(PlainTextLabel(chart.accessibleName(), size=Size.HEADING))
        if words is not None:
            card.body.addWidget(words)
        listed = QWidget()
        lines = QVBoxLayout(listed)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        card.body.addWidget(chart)
        card.body.addWidget(listed)
        listed.hide()
        self.as_table.toggled.connect(listed.setVisible)
        self.as_table.toggled.connect(chart.setHidden)
        scroll.content.addWidget(card)
        self._cards.append(card)
        return lines

    def _switch(self, is_list: bool) -> None:
        self.as_table.setText(self.tr("Show as charts") if is_list else self.tr("Show as lists"))
        self._draw()

    def _number(self, value: int) -> str:
        return self._times.locale.toString(value)

    def _draw(self) -> None:
        shown = self._figures.snapshot
        self.span.show_value(shown.span_days)
        self._failure_room.show_failure(shown.failure, self.tr("Try again"))
        # Zeros would be untrue while the numbers are not here.
        for part in (self.as_table, *self._cards):
            part.setVisible(shown.is_loaded)
        bars = [Bar(status_chip(status)[0], self._number(count), count) for status, count in shown.by_status]
        self.statuses.show_bars(bars)
        if shown.is_loaded and not bars:
            self._total.setText(self.tr("Nothing was booked in this time."))
        else:
            self._total.setText(self.tr("%n visit(s) booked in this time", "", shown.total))
        self._list(self._status_list, [(bar.words, bar.number) for bar in bars])
        points = self._points(shown.by_day)
        self.trend.show_points(points)
        self._list(self._trend_list, [(point.words, "") for point in points if point.value])
        stars = [
            Bar(self.tr("%n star(s)", "", number), self._number(count), count)
            for number, count in reversed(list(enumerate(shown.ratings, start=1)))
        ]
        self.stars.show_bars(stars)
        self._list(self._star_list, [(bar.words, bar.number) for bar in stars])
        average = shown.rating_average
        if average is None:
            self._average.setText(self.tr("Nobody has rated yet."))
        else:
            text = self.tr("{average} of 5, from %n rating(s), of all time", "", shown.rating_count)
            self._average.setText(text.format(average=self._times.locale.toString(average, "f", 1)))
        self._draw_comments()

    def _draw_comments(self) -> None:
        comments = self._figures.snapshot.comments[:_SHOWN_COMMENTS]
        if comments == self._drawn_comments:
            return
        self._drawn_comments = comments
        clear_layout(self._comments.body)
        self._comments.setVisible(bool(comments))
        self._comments.body.addWidget(PlainTextLabel(self.tr("What patients write"), size=Size.HEADING))
        for number, found in enumerate(comments):
            if number:
                self._comments.body.addWidget(separator())
            stars = self.tr("%n star(s)", "", found.rating)
            self._comments.body.addWidget(PlainTextLabel(stars, size=Size.SMALL, tone="muted"))
            self._comments.body.addWidget(PlainTextLabel(found.comment or "", is_written=True))

    def _list(self, room: QVBoxLayout, lines: list[tuple[str, str]]) -> None:
        lines = lines if self.as_table.isChecked() else []
        pattern = self.tr("{words}: {number}")
        texts = [pattern.format(words=words, number=number) if number else words for words, number in lines]
        if texts != self._listed.get(room):
            self._listed[room] = texts
            clear_layout(room)
            for text in texts:
                room.addWidget(PlainTextLabel(text))

    def _points(self, by_day: tuple[tuple[date, int], ...]) -> list[Point]:
        """A bar for each day; for each week where days would be too thin to see."""
        if len(by_day) <= _MOST_BARS:
            return [self._point(day, day, count) for day, count in by_day]
        # From today back, so that the newest week is whole.
        weeks = [by_day[max(0, end - 7) : end] for end in range(len(by_day), 0, -7)][::-1]
        return [self._point(week[0][0], week[-1][0], sum(count for _day, count in week)) for week in weeks]

    def _point(self, first: date, last: date, count: int) -> Point:
        booked = self.tr("%n booked", "", count)
        day = self._times.date(first, has_weekday=first == last)
        if last > first:
            until = self._times.date(last, has_weekday=False)
            words = self.tr("{first} to {last}: {booked}").format(first=day, last=until, booked=booked)
        else:
            words = self.tr("{day}: {booked}").format(day=day, booked=booked)
        return Point(words, self._times.date(first, has_weekday=False), count)
