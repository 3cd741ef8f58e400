"""What went well, told over a view for a while: where nothing can be pressed, or the view makes room for it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyle, QWidget

from careconnect_desktop.ui.shared.banners import NoticeArea
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.notices import Notice, NoticeCentre

PASSING_MS = 10_000
_LOOK_AGAIN_MS = 300
_WIDTH_PX, _EDGE_PX, _RING_PX = 520, 16, 4
_ROW_STEP_PX = 16
"""Less than any row is high."""


class PassingNotices(NoticeArea):
    """Shows what went well over the foot of a view, and moves nothing.

    It goes by itself after `PASSING_MS`, unless the pointer or the keyboard is on it just then. It lies over no control
    (WCAG 2.2, 2.4.11 and more) and no heading: where the foot has no free place it stands at the head, and where there
    is none either the view ends above it for that long.
    """

    def __init__(self, look: Look, centre: NoticeCentre, over: QWidget, parent: QWidget) -> None:
        self._over, self._host = over, parent
        self._has_room = False
        self.patience = QTimer(singleShot=True, interval=PASSING_MS)
        # What is below it may be scrolled, or change.
        self.again = QTimer(interval=_LOOK_AGAIN_MS)
        super().__init__(look, centre, parent)
        for timer in (self.patience, self.again):
            timer.setParent(self)
        self.patience.timeout.connect(self._pass)
        self.again.timeout.connect(self._place)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _draw(self) -> None:
        super()._draw()
        if self._shown:
            self.again.start()
            self._place()
        else:
            self.again.stop()
            self._make_room(0)

    def _add(self, notice: Notice) -> None:
        super()._add(notice)
        self.patience.start()

    def _is_here(self, notice: Notice) -> bool:
        return notice.is_passing

    def _pass(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self.patience.start()
        else:
            self._centre.dismiss_successes()

    def _place(self) -> None:
        """In the middle of the foot, as high as the words need; or where else it covers nothing."""
        if not self._shown:
            return
        room = QRect(self._over.mapTo(self._host, QPoint(0, 0)), self._over.size())
        width = min(self._look.px(_WIDTH_PX), room.width() - 2 * _EDGE_PX)
        self._column.activate()
        size = QSize(width, self._column.totalHeightForWidth(width))
        spots = self._spots(room, size)
        free = None if self._has_room else self._free(spots, room)
        if free is None:
            self._make_room(size.height() + 2 * _EDGE_PX)
        self.setGeometry(free or spots[0])
        self.raise_()

    def _spots(self, room: QRect, size: QSize) -> list[QRect]:
        """The foot before the head, and its middle before its ends."""
        inner = room.adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)

        def at(edge: Qt.AlignmentFlag, side: Qt.AlignmentFlag) -> QRect:
            return QStyle.alignedRect(self.layoutDirection(), edge | side, size, inner)

        foot, head = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop
        middle, trailing = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignTrailing
        return [at(foot, middle), at(foot, trailing), at(foot, Qt.AlignmentFlag.AlignLeading), at(head, middle)]

    def _free(self, spots: list[QRect], room: QRect) -> QRect | None:
        """The first of them that covers nothing; the one where it stands already before the others."""
        kept = [(widget, place) for widget, place in self._kept_clear() if not place.isEmpty()]
        for spot in sorted(spots, key=lambda spot: spot != self.geometry()):
            within = spot.translated(-room.topLeft())
            if not any(self._covers(within, widget, place) for widget, place in kept):
                return spot
        return None

    def _covers(self, within: QRect, widget: QWidget, place: QRect) -> bool:
        if isinstance(widget, QAbstractItemView) and not self._has_row(widget, place & within):
            return False
        return within.intersects(place.adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX))

    def _kept_clear(self) -> Iterator[tuple[QWidget, QRect]]:
        """What can be pressed or written in, and headings; as much of it as is seen, in the view's coordinates."""
        for page in self._over.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if page.isVisible():
                for widget in (page, *page.findChildren(QWidget)):
                    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                        if widget.isVisible():
                            yield widget, self._seen(widget, widget.rect())
                    elif isinstance(widget, PlainTextLabel) and widget.is_heading and widget.isVisible():
                        yield widget, self._seen(widget, widget.words_rect())

    def _seen(self, widget: QWidget, part: QRect) -> QRect:
        """What is left of a part of it where it is scrolled out of sight."""
        area, inner = QRect(part), widget
        while inner is not self._over and not area.isEmpty():
            area.translate(inner.pos())
            outer = inner.parentWidget()
            if outer is None:
                return QRect()
            area &= outer.rect()
            inner = outer
        return area

    def _has_row(self, view: QAbstractItemView, part: QRect) -> bool:
        """True if a row stands in this part of the view; below its last one nothing can be pressed."""
        origin = view.viewport().mapTo(self._over, QPoint(0, 0))
        middle = part.center().x() - origin.x()
        heights = range(part.top(), part.bottom() + 1, _ROW_STEP_PX)
        return any(view.indexAt(QPoint(middle, top - origin.y())).isValid() for top in heights)

    def _make_room(self, height_px: int) -> None:
        """The view ends this much above its foot, for as long as the notice stands; what is at its head stays."""
        self._has_room = height_px > 0
        if self._over.contentsMargins().bottom() != height_px:
            self._over.setContentsMargins(0, 0, 0, height_px)
