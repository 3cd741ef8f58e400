"""Bubbles: a delegate, because a thread of ten thousand messages must scroll as one of ten."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.text_lines import break_lines, direction_of_text
from careconnect_desktop.ui.shared.tokens import Size

BUBBLE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_PAD_X = 14
_PAD_Y = 9
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Bubble:
    """One line of a thread: a day's heading, or a message. note: the time, or what became of it."""

    key: str
    text: str
    note: str = ""
    is_heading: bool = False
    is_mine: bool = False
    is_failed: bool = False
    state_icon: str = ""
    state_words: str = ""
    is_first_of_group: bool = True

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.text, self.note, self.state_words) if part)


class BubbleModel(QAbstractListModel):
    """The bubbles of the open thread. Appending keeps the rows that are there, so that nothing jumps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bubbles: tuple[Bubble, ...] = ()

    def show_bubbles(self, bubbles: tuple[Bubble, ...]) -> None:
        """Replace what differs: a changed tail is drawn anew, more of the same is appended."""
        old = self._bubbles
        if bubbles == old:
            return
        same_keys = [bubble.key for bubble in bubbles[: len(old)]] == [bubble.key for bubble in old]
        if same_keys and len(bubbles) >= len(old):
            if len(bubbles) > len(old):
                self.beginInsertRows(QModelIndex(), len(old), len(bubbles) - 1)
                self._bubbles = bubbles
                self.endInsertRows()
            self._bubbles = bubbles
            for row, before in enumerate(old):
                if bubbles[row] is not before and bubbles[row] != before:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._bubbles = bubbles
        self.endResetModel()

    def bubble(self, row: int) -> Bubble:
        return self._bubbles[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._bubbles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._bubbles):
            return None
        bubble = self._bubbles[index.row()]
        if role == BUBBLE_ROLE:
            return bubble
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return bubble.spoken
        return None


class BubbleDelegate(QStyledItemDelegate):
    """Mine at the end, theirs at the start; a state by shape, told in words to a screen reader."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: dict[tuple[str, str, int], tuple[list[str], int]] = {}
        look.changed.connect(self._lines.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        bubble: Bubble = index.data(BUBBLE_ROLE)
        width = max(option.rect.width(), 200)
        if bubble.is_heading:
            return QSize(width, QFontMetrics(self._look.font(Size.SMALL)).height() + 28)
        lines, _ = self._measure(bubble, width)
        gap = 8 if bubble.is_first_of_group else 2
        return QSize(width, round(len(lines) * self._line_px()) + self._note_px() + 2 * _PAD_Y + gap)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        bubble: Bubble = index.data(BUBBLE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if bubble.is_heading:
            painter.setFont(self._look.font(Size.SMALL))
            painter.setPen(QColor(self._look.colours.muted))
            painter.drawText(option.rect, int(Qt.AlignmentFlag.AlignCenter), bubble.text)
        else:
            self._paint_bubble(painter, option, bubble)
        painter.restore()

    def _paint_bubble(self, painter: QPainter, option: QStyleOptionViewItem, bubble: Bubble) -> None:
        colours = self._look.colours
        lines, text_width = self._measure(bubble, option.rect.width())
        gap = 8 if bubble.is_first_of_group else 2
        note_width = self._note_width(bubble)
        width = max(text_width, note_width) + 2 * _PAD_X
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        at_right = bubble.is_mine != mirrored
        left = option.rect.right() - width - 8 if at_right else option.rect.left() + 8
        area = QRect(left, option.rect.top() + gap, width, option.rect.height() - gap)
        fill = colours.primary_soft if bubble.is_mine else colours.surface
        border = colours.danger if bubble.is_failed else (fill if bubble.is_mine else colours.line)
        if colours.border_px > 1:
            border = colours.text
        path = QPainterPath()
        path.addRoundedRect(area.adjusted(1, 1, -1, -1), 14, 14)
        painter.setPen(QPen(QColor(border), colours.border_px))
        painter.setBrush(QColor(fill))
        painter.drawPath(path)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.primary), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        font = self._look.font()
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        inner = area.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        height = self._line_px()
        direction = direction_of_text(bubble.text, option.direction)
        painter.setLayoutDirection(direction)
        for number, line in enumerate(lines):
            box = QRect(inner.left(), round(inner.top() + number * height), inner.width(), round(height))
            flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(box, int(flags), line)
        painter.setLayoutDirection(option.direction)
        self._paint_note(painter, bubble, inner, mirrored)

    def _paint_note(self, painter: QPainter, bubble: Bubble, inner: QRect, mirrored: bool) -> None:
        colours = self._look.colours
        painter.setFont(self._look.font(Size.SMALL))
        ink = colours.danger if bubble.is_failed else colours.muted
        painter.setPen(QColor(ink))
        box = QRect(inner.left(), inner.bottom() - self._note_px() + 1, inner.width(), self._note_px())
        if bubble.state_icon:
            side = self._look.px(14)
            x = box.left() if mirrored else box.right() - side + 1
            icon = self._look.icon_in(bubble.state_icon, ink, 14)
            icon.paint(painter, x, box.center().y() - side // 2, side, side)
            box = box.adjusted(side + 5, 0, 0, 0) if mirrored else box.adjusted(0, 0, -(side + 5), 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), bubble.note)

    def _measure(self, bubble: Bubble, row_width: int) -> tuple[list[str], int]:
        limit = max(80, min(round(row_width * 0.72), self._look.px(560)) - 2 * _PAD_X)
        key = (bubble.key, bubble.text, limit)
        if key not in self._lines:
            font = self._look.font()
            lines = break_lines(bubble.text, font, limit)
            metrics = QFontMetrics(font)
            widest = min(limit, max(metrics.horizontalAdvance(line) for line in lines) + 2)
            self._lines[key] = lines, widest
        return self._lines[key]

    def _note_width(self, bubble: Bubble) -> int:
        width = QFontMetrics(self._look.font(Size.SMALL)).horizontalAdvance(bubble.note)
        return width + (self._look.px(14) + 7 if bubble.state_icon else 2)

    def _line_px(self) -> float:
        return self._look.font().pixelSize() * self._look.tokens.line_height

    def _note_px(self) -> int:
        return QFontMetrics(self._look.font(Size.SMALL)).height()
