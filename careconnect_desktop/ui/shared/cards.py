"""Cards, separators, and the scrolling column that places are made of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

CardKind = Literal["card", "hero", "floating", "pane", "banner"]
_GROWS_MS = 150


class Card(QFrame):
    """A surface with a column of content in `body`; padding in px."""

    def __init__(
        self, *, kind: CardKind = "card", padding: int = 16, spacing: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class ClickableCard(Card):
    """A card that is one target: pointer, Enter and Space emit `clicked`."""

    clicked = Signal()

    def __init__(
        self, accessible_name: str, *, padding: int = 16, spacing: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(padding=padding, spacing=spacing, parent=parent)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.isAutoRepeat():
            self.clicked.emit()
            return
        super().keyPressEvent(event)


def separator(*, vertical: bool = False) -> QFrame:
    """A line between things."""
    line = QFrame()
    line.setProperty("kind", "vertical_separator" if vertical else "separator")
    return line


class ScrollColumn(QScrollArea):
    """A column that scrolls vertically and is never wider than `max_width` px.

    `content` is the layout to fill. is_centred: in the middle of what there is, both ways, for a form that stands
    alone; else at the start, in line with the place's title.
    """

    def __init__(
        self,
        *,
        max_width: int = 960,
        margin: int = 24,
        spacing: int = 16,
        is_centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        outer = QWidget()
        outer.setProperty("kind", "content")
        outer.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        page = QVBoxLayout(outer)
        page.setContentsMargins(margin, 4, margin, margin)
        row = QHBoxLayout()
        self._column = QWidget()
        self._column.setMaximumWidth(max_width)
        self.content = QVBoxLayout(self._column)
        # Room for the focus ring of the outermost controls.
        self.content.setContentsMargins(4, 4, 4, 4)
        self.content.setSpacing(spacing)
        if is_centred:
            page.addStretch(1)
            row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addStretch(1)
        page.addLayout(row)
        page.addStretch(2)
        self.setWidget(outer)
        self._page = outer
        self._followed: QWidget | None = None
        self._around_px = 0
        self._growing = QTimer(self)
        self._growing.setSingleShot(True)
        self._growing.setInterval(_GROWS_MS)
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    def bring_into_view(self, part: QWidget, *, around_px: int = 24) -> None:
        """Scroll as little as shows a part whole; of one that is higher than the view its beginning.

        Qt's own `ensureWidgetVisible` shows the middle of what is too high. A part that has only just been filled grows
        within the next turns of the loop: it is followed until then.
        """
        self._followed, self._around_px = part, around_px
        self._growing.start()
        self._follow()

    def _follow(self) -> None:
        part = self._followed
        is_there = part is not None and isValid(part) and self._page.isAncestorOf(part)
        if part is None or not is_there or not self._growing.isActive():
            self._followed = None
            return
        top = part.mapTo(self._page, QPoint(0, 0)).y()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        lowest, highest = top - self._around_px, top + part.height() + self._around_px - room
        bar.setValue(min(max(bar.value(), highest), lowest))

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.StyleChange:
            return super().event(event)
        # Qt would lay out all that is in it at once, hidden or not, and half restyled. What is seen does it once,
        # afterwards; what is hidden when it is shown.
        if self.isVisible():
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        return QWidget.event(self, event)

    def set_max_width(self, max_width: int) -> None:
        """For columns of text that grow with the text's size."""
        self._column.setMaximumWidth(max_width)


def clear_layout(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            continue
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
            inner.deleteLater()


def take_widget(layout: QLayout, widget: QWidget) -> None:
    """Remove and delete one widget of a layout."""
    # Hidden where it stands: the keyboard goes on from there.
    widget.hide()
    layout.removeWidget(widget)
    widget.setParent(None)
    widget.deleteLater()


class WidthWatcher(QObject):
    """Tells when a widget crosses a width, so that a place can fold its second column.

    on_change is called with True when the widget is narrower than `limit_px`, and once at the start.
    """

    def __init__(self, watched: QWidget, limit_px: Callable[[], int], on_change: Callable[[bool], None]) -> None:
        super().__init__(watched)
        self._watched = watched
        self._limit_px = limit_px
        self._on_change = on_change
        self._is_narrow: bool | None = None
        watched.installEventFilter(self)

    def check(self) -> None:
        """Look again, for example after the text size changed."""
        is_narrow = self._watched.width() < self._limit_px()
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._on_change(is_narrow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.check()
        return super().eventFilter(watched, event)
