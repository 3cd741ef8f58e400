"""Charts drawn by ourselves: bars with their words and numbers beside them, and a trend that arrows walk through.

Colour alone says nothing here: every bar has its word and its number, and the same numbers are told to screen readers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size

_BAR_PX = 16
_ROW_GAP_PX = 12
_TREND_PX = 200
_STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its word, its number in the language's figures, and its length against the others."""

    words: str
    number: str
    value: int


class BarChart(QWidget):
    """A row for each bar: word, bar, number. Long words get up to two fifths of the width."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._relaid)

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Other bars, from the top down."""
        self._bars = tuple(bars)
        self.setAccessibleDescription("; ".join(f"{bar.words}: {bar.number}" for bar in self._bars))
        self._relaid()

    def sizeHint(self) -> QSize:
        return QSize(280, max(1, len(self._bars)) * self._row_px())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._bars:
            return
        colours, font = self._look.colours, self._look.font(Size.BODY)
        metrics = QFontMetrics(font)
        words_px = min(max(metrics.horizontalAdvance(bar.words) for bar in self._bars) + 4, round(self.width() * 0.42))
        number_px = max(metrics.horizontalAdvance(bar.number) for bar in self._bars) + 4
        gap = self._look.px(12)
        room = max(8, self.width() - words_px - number_px - 2 * gap)
        most = max(1, *(bar.value for bar in self._bars))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        height, thick = self._row_px(), self._look.px(_BAR_PX)
        for row, bar in enumerate(self._bars):
            top = row * height
            painter.setPen(QColor(colours.text))
            words = metrics.elidedText(bar.words, Qt.TextElideMode.ElideRight, words_px)
            painter.drawText(self._place(0, words_px, top, height), self._start(), words)
            length = round(room * bar.value / most)
            painter.setPen(QPen(QColor(colours.primary), 1))
            painter.setBrush(QColor(colours.primary))
            if bar.value:
                box = self._place(words_px + gap, max(2, length), top + (height - thick) // 2, thick)
                painter.drawRoundedRect(box, 3, 3)
            painter.setPen(QColor(colours.text))
            place = self._place(words_px + gap + length + gap // 2, number_px, top, height)
            painter.drawText(place, self._start(), bar.number)
        painter.end()

    def _place(self, x: int, width: int, top: int, height: int) -> QRect:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRect(self.width() - x - width if is_mirrored else x, top, width, height)

    def _start(self) -> int:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def _row_px(self) -> int:
        return QFontMetrics(self._look.font(Size.BODY)).height() + _ROW_GAP_PX

    def _relaid(self) -> None:
        self.updateGeometry()
        self.update()


@dataclass(frozen=True, slots=True)
class Point:
    """One stretch of time. words: in full, with the number, for the line above; label: short, for the axis."""

    words: str
    label: str
    value: int


class TrendChart(QWidget):
    """Bars in the order of time. Arrow keys, Home and End, or the pointer choose one, whose words stand above."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._points: tuple[Point, ...] = ()
        self._chosen = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._relaid)

    @property
    def chosen_words(self) -> str:
        """What the line above the chart says."""
        return self._points[self._chosen].words if 0 <= self._chosen < len(self._points) else ""

    def show_points(self, points: Sequence[Point]) -> None:
        """Other numbers, the earliest first; the newest is chosen."""
        if tuple(points) != self._points:
            self._points = tuple(points)
            self._choose(len(self._points) - 1)

    def sizeHint(self) -> QSize:
        return QSize(320, self._look.px(_TREND_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._look.px(_TREND_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self._is_mirrored() else 1
        last = len(self._points) - 1
        wanted = {
            Qt.Key.Key_Right: self._chosen + forward,
            Qt.Key.Key_Left: self._chosen - forward,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if wanted is None or last < 0:
            super().keyPressEvent(event)
            return
        self._choose(min(max(wanted, 0), last))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._point_at(event.position())
        if found is not None:
            self._choose(found)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._points:
            return
        colours, small = self._look.colours, self._look.font(Size.SMALL)
        metrics = QFontMetrics(small)
        area, top_value = self._area(), self._top_value()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font(Size.BODY, strong=True))
        painter.setPen(QColor(colours.text))
        head = QRect(0, 0, self.width(), round(area.top()) - 8)
        painter.drawText(head, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), self.chosen_words)
        painter.setFont(small)
        for value in (0, top_value):
            y = area.bottom() - area.height() * value / top_value
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(colours.muted))
            height = metrics.height()
            box = QRectF(0, y - height / 2, area.left() - 6, height)
            end = Qt.AlignmentFlag.AlignRight
            if self._is_mirrored():
                box = QRectF(area.right() + 6, y - height / 2, self.width() - area.right() - 6, height)
                end = Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, int(end | Qt.AlignmentFlag.AlignVCenter), self._look_number(value))
        self._paint_bars(painter, area, top_value)
        self._paint_labels(painter, area, metrics)
        painter.end()

    def _paint_bars(self, painter: QPainter, area: QRectF, top_value: int) -> None:
        colours = self._look.colours
        step = area.width() / len(self._points)
        width = max(1.5, min(step * 0.7, self._look.px(28)))
        for number, point in enumerate(self._points):
            x = self._x(number, area) - width / 2
            height = area.height() * point.value / top_value
            is_chosen = number == self._chosen
            if is_chosen:
                # By shape as well: a mark under the bar, where an empty day has none.
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.text))
                mark = max(width, 6.0)
                painter.drawRect(QRectF(self._x(number, area) - mark / 2, area.bottom() + 2, mark, 3))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.primary))
            if point.value:
                painter.drawRoundedRect(QRectF(x, area.bottom() - height, width, height), 2, 2)

    def _paint_labels(self, painter: QPainter, area: QRectF, metrics: QFontMetrics) -> None:
        painter.setPen(QColor(self._look.colours.muted))
        last = len(self._points) - 1
        for number in sorted({0, last // 2, last}):
            label = self._points[number].label
            width = metrics.horizontalAdvance(label) + 4
            left = min(max(self._x(number, area) - width / 2, 0.0), self.width() - width)
            box = QRectF(left, area.bottom() + 8, width, metrics.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), label)

    def _area(self) -> QRectF:
        """Where the bars stand: without the line above, the axis beside and the labels below."""
        metrics = QFontMetrics(self._look.font(Size.SMALL))
        head = QFontMetrics(self._look.font(Size.BODY, strong=True)).height() + 12
        axis = metrics.horizontalAdvance(self._look_number(self._top_value())) + 12
        foot = metrics.height() + 10
        left, right = (4, axis) if self._is_mirrored() else (axis, 4)
        return QRectF(left, head, max(20, self.width() - left - right), max(20, self.height() - head - foot))

    def _top_value(self) -> int:
        """A round number that is not under the highest bar."""
        most = max((point.value for point in self._points), default=1)
        scale = 1
        while True:
            for step in _STEPS:
                if step * scale >= most:
                    return step * scale
            scale *= 10

    def _look_number(self, value: int) -> str:
        return self.locale().toString(value)

    def _x(self, number: int, area: QRectF) -> float:
        step = area.width() / len(self._points)
        place = (number + 0.5) * step
        return area.right() - place if self._is_mirrored() else area.left() + place

    def _point_at(self, place: QPointF) -> int | None:
        area = self._area()
        if not self._points or not area.left() <= place.x() <= area.right():
            return None
        share = (place.x() - area.left()) / area.width()
        if self._is_mirrored():
            share = 1 - share
        return min(int(share * len(self._points)), len(self._points) - 1)

    def _choose(self, number: int) -> None:
        if number != self._chosen or not self._points:
            self._chosen = number
        self.setAccessibleDescription(self.chosen_words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()
        self.chosen.emit(number)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _relaid(self) -> None:
        self.updateGeometry()
        self.update()
