"""Rows of lists: one model over the items, one delegate that draws them. Only visible rows cost anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from careconnect_desktop.ui.shared.chips import StatusTone, paint_avatar
from careconnect_desktop.ui.shared.count_mark import count_text
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.text_lines import direction_within
from careconnect_desktop.ui.shared.tokens import Size

Item = TypeVar("Item")
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ITEM_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_PAD = 12
_MOST_TEXTS = 2_000
_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_LEFT = int(_LINE | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextSingleLine)
_RIGHT = int(_LINE | Qt.AlignmentFlag.AlignRight) | int(Qt.TextFlag.TextSingleLine)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one row shows. trailing: small words at the end of the first line. badge: a count, 0 shows none.

    avatar: a person's name; picture_url: where the server has their picture.
    """

    title: str
    subtitle: str = ""
    avatar: str = ""
    picture_url: str | None = None
    is_online: bool | None = None
    leading: str = ""
    trailing: str = ""
    status: tuple[str, str, StatusTone] | None = None
    badge: int = 0
    is_strong: bool = False
    is_muted: bool = False
    has_now_line: bool = False

    @property
    def spoken(self) -> str:
        """All of it as one sentence, for screen readers."""
        status = self.status[0] if self.status else ""
        return ", ".join(part for part in (self.leading, self.title, self.subtitle, status, self.trailing) if part)


class RowModel(QAbstractListModel, Generic[Item]):
    """Items and how to draw one; rows are made when they are asked for."""

    def __init__(
        self, to_row: Callable[[Item], Row], key: Callable[[Item], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._to_row = to_row
        self._key = key
        self._items: tuple[Item, ...] = ()

    def show_items(self, items: Sequence[Item]) -> None:
        """Replace the items. Where the keys are the same in the same order, only the drawing is renewed."""
        new = tuple(items)
        if [self._key(item) for item in new] == [self._key(item) for item in self._items]:
            self._items = new
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._items = new
        self.endResetModel()

    def row_of(self, key: object) -> int:
        """Where the item with this key is, or -1."""
        return next((row for row, item in enumerate(self._items) if self._key(item) == key), -1)

    def item(self, row: int) -> Item:
        return self._items[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ROW_ROLE:
            return self._to_row(item)
        if role == ITEM_ROLE:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._to_row(item).spoken
        return None


class RowDelegate(QStyledItemDelegate):
    """Draws a `Row`: avatar or leading time, two lines, status and badge; mirrored where people read so."""

    def __init__(self, look: Look, *, is_compact: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_compact = is_compact
        self._texts: dict[tuple[str, int, int, bool, Qt.LayoutDirection], tuple[str, Qt.LayoutDirection]] = {}
        self._widest_clock_px = 0
        look.changed.connect(self._forget)

    def _forget(self) -> None:
        self._texts.clear()
        self._widest_clock_px = 0

    def _clock_px(self) -> int:
        """Room for any time of day in this language: what follows stands in one column.

        Figures are drawn at equal widths, wider than the metrics of a "1" would say, but not in every script.
        """
        if not self._widest_clock_px:
            metrics, short = QFontMetrics(self._look.font(Size.BODY, strong=True)), QLocale.FormatType.ShortFormat
            clocks = [QLocale().toString(QTime(hour, minute), short) for hour in range(24) for minute in (0, 30)]
            self._widest_clock_px = max(metrics.horizontalAdvance(clock) for clock in ("00:00", *clocks))
        return self._widest_clock_px

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: Row = index.data(ROW_ROLE)
        body = QFontMetrics(self._look.font(Size.BODY)).height()
        small = QFontMetrics(self._look.font(Size.SMALL)).height()
        height = body + (0 if self._is_compact else small + 4) + 2 * _PAD
        if row.avatar:
            height = max(height, self._look.px(40) + 2 * _PAD)
        return QSize(200, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(ROW_ROLE)
        colours = self._look.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area = option.rect.adjusted(4, 2, -4, -2)
        self._paint_back(painter, area, option.state)
        inner = area.adjusted(_PAD, _PAD - 4, -_PAD, -(_PAD - 4))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left, right = inner.left(), inner.right()

        def place(x: int, width: int, top: int, height: int) -> QRect:
            return QRect(inner.left() + inner.right() - x - width + 1 if mirrored else x, top, width, height)

        if row.avatar:
            side = self._look.px(40)
            paint_avatar(
                painter,
                self._look,
                place(left, side, inner.center().y() - side // 2, side),
                row.avatar,
                row.is_online,
                row.picture_url,
            )
            left += side + 12
        if row.leading:
            font = self._look.font(Size.BODY, strong=True)
            width = max(QFontMetrics(font).horizontalAdvance(row.leading), self._clock_px()) + self._look.px(8)
            painter.setFont(font)
            painter.setPen(QColor(colours.muted if row.is_muted else colours.text))
            self._text(painter, place(left, width, inner.top(), inner.height()), row.leading)
            left += width + 4
        right = self._paint_end(painter, row, place, left, right, inner)
        self._paint_lines(painter, row, place(left, max(0, right - left), inner.top(), inner.height()))
        if row.has_now_line:
            painter.setPen(QPen(QColor(colours.danger), 2))
            painter.drawLine(option.rect.left() + 8, option.rect.top(), option.rect.right() - 8, option.rect.top())
        painter.restore()

    def _paint_back(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        colours = self._look.colours
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        radius = self._look.tokens.radius_control_px
        painter.setPen(Qt.PenStyle.NoPen)
        if is_selected:
            painter.setBrush(QColor(colours.primary_soft))
            if colours.border_px > 1:
                painter.setPen(QPen(QColor(colours.text), 2))
            painter.drawRoundedRect(area, radius, radius)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.bg))
            painter.drawRoundedRect(area, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.primary), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)

    def _paint_end(
        self,
        painter: QPainter,
        row: Row,
        place: Callable[[int, int, int, int], QRect],
        left: int,
        right: int,
        inner: QRect,
    ) -> int:
        """Trailing words, status and badge; answers where the lines must end."""
        colours = self._look.colours
        small = self._look.font(Size.SMALL)
        strong_small = self._look.font(Size.SMALL, strong=True)
        widest = 0
        upper = QRect(0, inner.top(), 0, inner.height() // 2 if row.badge or row.status else inner.height())
        room = max(0, (right - left) // 2)
        if row.trailing:
            width = min(room, QFontMetrics(small).horizontalAdvance(row.trailing) + 2)
            painter.setFont(small)
            painter.setPen(QColor(colours.muted))
            self._text(painter, place(right - width, width, upper.top(), upper.height()), row.trailing, at_end=True)
            widest = width
        lower_top = inner.center().y() if row.trailing else inner.top()
        lower_height = inner.height() // 2 if row.trailing else inner.height()
        if row.badge:
            text = count_text(row.badge)
            metrics = QFontMetrics(strong_small)
            height = metrics.height() + 4
            width = max(height, metrics.horizontalAdvance(text) + 12)
            box = place(right - width, width, lower_top + (lower_height - height) // 2, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.primary))
            painter.drawRoundedRect(box, height / 2, height / 2)
            painter.setFont(strong_small)
            painter.setPen(QColor(colours.on_primary))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
            widest = max(widest, width)
        elif row.status is not None:
            words, icon, tone = row.status
            metrics = QFontMetrics(strong_small)
            side = self._look.px(14)
            width = min(room, side + 6 + metrics.horizontalAdvance(words) + 2)
            top = lower_top + (lower_height - metrics.height()) // 2
            ink = colours.named(tone)
            box = place(right - width, width, top, metrics.height())
            mirrored = place(0, 1, 0, 1).left() != 0
            icon_left = box.right() - side + 1 if mirrored else box.left()
            drawn = self._look.icon_in(icon, ink, 14)
            drawn.paint(painter, icon_left, top + (metrics.height() - side) // 2, side, side)
            painter.setFont(strong_small)
            painter.setPen(QColor(ink))
            words_box = box.adjusted(0, 0, -(side + 6), 0) if mirrored else box.adjusted(side + 6, 0, 0, 0)
            self._text(painter, words_box, words)
            widest = max(widest, width)
        return right - widest - (12 if widest else 0)

    def _paint_lines(self, painter: QPainter, row: Row, area: QRect) -> None:
        colours = self._look.colours
        title = self._look.font(Size.BODY, strong=row.is_strong)
        small = self._look.font(Size.SMALL)
        title_height = QFontMetrics(title).height()
        small_height = QFontMetrics(small).height() if row.subtitle else 0
        gap = 4 if row.subtitle else 0
        top = area.top() + (area.height() - title_height - gap - small_height) // 2
        painter.setFont(title)
        painter.setPen(QColor(colours.muted if row.is_muted else colours.text))
        self._text(painter, QRect(area.left(), top, area.width(), title_height), row.title)
        if row.subtitle:
            painter.setFont(small)
            painter.setPen(QColor(colours.muted))
            box = QRect(area.left(), top + title_height + gap, area.width(), small_height)
            self._text(painter, box, row.subtitle)

    def _text(self, painter: QPainter, box: QRect, text: str, *, at_end: bool = False) -> None:
        interface = painter.layoutDirection()
        shown, direction = self._fitted(text, painter, box.width(), interface)
        is_mirrored = interface == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(direction)
        painter.drawText(box, _RIGHT if is_mirrored != at_end else _LEFT, shown)
        painter.setLayoutDirection(interface)

    def _fitted(
        self, text: str, painter: QPainter, width: int, interface: Qt.LayoutDirection
    ) -> tuple[str, Qt.LayoutDirection]:
        """The text as it fits, and which way it is read; found once, since a scrolled list is drawn again and again."""
        font = painter.font()
        key = (text, width, font.pixelSize(), font.bold() or font.weight() > QFont.Weight.Normal, interface)
        found = self._texts.get(key)
        if found is None:
            line = " ".join(text.split())
            elided = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, width)
            found = elided, direction_within(line, interface)
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            self._texts[key] = found
        return found


class RowList(QListView):
    """A list of rows. `chosen` follows the current row, by pointer or arrows; `opened` Enter or double click."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, look: Look, name: str, *, is_compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(look, is_compact=is_compact, parent=self))
        self.setMouseTracking(True)
        # One row is measured for all of them: a list of thousands opens as quickly as one of ten.
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(look.px(56))
        self.activated.connect(lambda index: self.opened.emit(index.data(ITEM_ROLE)))
        self.clicked.connect(lambda index: self.chosen.emit(index.data(ITEM_ROLE)))
        look.changed.connect(self._relaid)
        look.portraits.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        # Only what a person did counts: a list that gets the focus makes its first row current by itself.
        if self.currentIndex().isValid() and self.currentIndex().row() != before:
            self.chosen.emit(self.currentIndex().data(ITEM_ROLE))

    def show_current(self, row: int) -> None:
        """Mark a row without telling `chosen`; -1 marks none."""
        if row < 0:
            self.clearSelection()
            return
        if self.currentIndex().row() != row:
            self.blockSignals(True)
            self.setCurrentIndex(self.model().index(row, 0))
            self.blockSignals(False)
            self.viewport().update()

    def _relaid(self) -> None:
        self.setMinimumHeight(self._look.px(56))
        self.scheduleDelayedItemsLayout()
