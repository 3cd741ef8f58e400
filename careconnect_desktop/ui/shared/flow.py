"""A row of things that breaks into lines when there is no more room (buttons, chips, slots)."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right (or mirrored), then the next line.

    is_uniform: every item is as wide as the widest. fill_columns: that many uniform items, such as the days of a week,
    share the whole width; where they have no room they share two lines, or more, and the next ones begin another, so
    that what belongs below each other stands so. 0 leaves them at their own width.
    """

    def __init__(
        self, *, spacing: int = 8, is_uniform: bool = False, fill_columns: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._known: tuple[list[QLayoutItem], list[QSize]] | None = None
        self._heights: dict[int, int] = {}
        self._heights_of: tuple[int, list[QSize]] | None = None
        self._is_uniform = is_uniform
        self._fill_columns = fill_columns
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._forget()

    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Layouts around this one try the same few widths again and again, and ask anew whenever one of them changes.
        shape = (self.spacing(), self._sizes())
        if shape != self._heights_of:
            self._heights_of = shape
            self._heights.clear()
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), is_trial=True)
        return self._heights[width]

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, is_trial=False)

    def sizeHint(self) -> QSize:
        sizes = self._sizes()
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = self._sizes()
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _forget(self) -> None:
        self._known = None

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _sizes(self) -> list[QSize]:
        """Of what is shown; asked for again and again while a window is laid out, and asked of the items once."""
        shown = self._shown()
        if self._known is None or self._known[0] != shown:
            self._known = shown, self._measured(shown)
        return self._known[1]

    def _measured(self, shown: list[QLayoutItem]) -> list[QSize]:
        sizes = [item.sizeHint().expandedTo(item.minimumSize()) for item in shown]
        if self._is_uniform and sizes:
            widest = max(size.width() for size in sizes)
            sizes = [QSize(widest, size.height()) for size in sizes]
        return sizes

    def _columns_in(self, width: int) -> int:
        """How many stand in one line; 0 where each has its own width."""
        sizes = self._sizes()
        if not self._fill_columns or not sizes:
            return 0
        fitting = max(1, (width + self.spacing()) // (sizes[0].width() + self.spacing()))
        return ceil(self._fill_columns / ceil(self._fill_columns / fitting))

    def _sizes_in(self, width: int) -> list[QSize]:
        sizes = self._sizes()
        columns = self._columns_in(width)
        if not columns:
            return sizes
        share = (width - self.spacing() * (columns - 1)) // columns
        return [QSize(share, size.height()) for size in sizes]

    def _arrange(self, area: QRect, *, is_trial: bool) -> int:
        x, y, line = area.left(), area.top(), 0
        places: list[tuple[QLayoutItem, QRect]] = []
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        columns = self._columns_in(area.width())
        for number, (item, size) in enumerate(zip(self._shown(), self._sizes_in(area.width()), strict=True)):
            is_full = x > area.left() and x + size.width() > area.right() + 1
            if is_full or (columns and number and number % self._fill_columns % columns == 0):
                self._place(places, line)
                x, y, line = area.left(), y + line + self.spacing(), 0
            if not is_trial:
                width = min(size.width(), max(area.width(), 1))
                left = area.left() + area.right() - x - width + 1 if is_mirrored else x
                places.append((item, QRect(QPoint(left, y), QSize(width, size.height()))))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        self._place(places, line)
        return y + line - area.top()

    @staticmethod
    def _place(places: list[tuple[QLayoutItem, QRect]], line: int) -> None:
        """What stands in one line, each in the middle of its height: words beside buttons share their baseline."""
        for item, place in places:
            item.setGeometry(place.translated(0, (line - place.height()) // 2))
        places.clear()
