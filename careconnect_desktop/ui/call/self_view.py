"""One's own picture: small, mirrored, in a corner that a person chooses by pointer or keyboard."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from careconnect_desktop.platform_qt.picture_mailbox import PictureMailbox
from careconnect_desktop.ui.call.video_view import VideoView
from careconnect_desktop.ui.shared.labels import plain_tooltip
from careconnect_desktop.ui.shared.look import Look

WIDTH_PX = 160
_MARGIN_PX = 16
_RADIUS_PX = 10
_BARS = 3

translate = QCoreApplication.translate


class Corner(StrEnum):
    """Of the stage, as it is read: START is left in English and right in Arabic."""

    TOP_START = "top_start"
    TOP_END = "top_end"
    BOTTOM_START = "bottom_start"
    BOTTOM_END = "bottom_end"

    @property
    def is_top(self) -> bool:
        return self in (Corner.TOP_START, Corner.TOP_END)

    @property
    def is_start(self) -> bool:
        return self in (Corner.TOP_START, Corner.BOTTOM_START)


def corner_at(*, is_top: bool, is_start: bool) -> Corner:
    """The corner of these two sides."""
    if is_top:
        return Corner.TOP_START if is_start else Corner.TOP_END
    return Corner.BOTTOM_START if is_start else Corner.BOTTOM_END


class SelfView(QWidget):
    """Drag it, or focus it and press an arrow key: it rests in one of the four corners. Draws level and mute too."""

    corner_changed = Signal()

    def __init__(self, look: Look, mailbox: PictureMailbox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._corner = Corner.BOTTOM_END
        self._shape = QSize(4, 3)
        self._grip: QPoint | None = None
        self._is_muted = False
        self._is_camera_off = False
        self.view = VideoView(
            mailbox, background=QColor(look.call_colours.raised), is_mirrored=True, radius_px=_RADIUS_PX, parent=self
        )
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.view.picture_shape_changed.connect(self._take_shape)
        self._blank = _Blank(look, self)
        self._badge = _Badge(look, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        name = translate("Call", "Your picture. The arrow keys move it to another corner.")
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))
        look.changed.connect(self.corner_changed)

    @property
    def corner(self) -> Corner:
        return self._corner

    def move_to(self, corner: Corner) -> None:
        """Rest in this corner from now on."""
        self._corner = corner
        self.corner_changed.emit()

    def move_on(self) -> None:
        """To the next corner, clockwise where people read from left to right."""
        order = (Corner.TOP_START, Corner.TOP_END, Corner.BOTTOM_END, Corner.BOTTOM_START)
        self.move_to(order[(order.index(self._corner) + 1) % len(order)])

    def show_state(self, *, is_muted: bool, is_camera_off: bool) -> None:
        """Mute and camera as they are; a camera that is off leaves no still picture."""
        self._is_muted, self._is_camera_off = is_muted, is_camera_off
        if is_camera_off:
            self.view.clear()
        # What is sent while the camera is off is black: here it is told by a shape.
        self._blank.setVisible(is_camera_off or not self.view.has_picture)
        self._badge.show_state(is_muted, is_camera_off)

    def show_level(self, level: float) -> None:
        """Loudness of the own microphone, 0 to 1."""
        self._badge.show_level(0.0 if self._is_muted else level)

    def sizeHint(self) -> QSize:
        width = min(self._look.px(WIDTH_PX), 240)
        return QSize(width, round(width * self._shape.height() / self._shape.width()))

    def place_in(self, area: QRect) -> None:
        """Take the place of the chosen corner inside `area`."""
        room = area.size() - QSize(2 * _MARGIN_PX, 2 * _MARGIN_PX)
        size = self.sizeHint()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room.expandedTo(QSize(48, 36)), Qt.AspectRatioMode.KeepAspectRatio)
        is_left = self._corner.is_start == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
        left = area.left() + _MARGIN_PX if is_left else area.right() + 1 - _MARGIN_PX - size.width()
        top = area.top() + _MARGIN_PX if self._corner.is_top else area.bottom() + 1 - _MARGIN_PX - size.height()
        self.setGeometry(QRect(QPoint(left, top), size))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setGeometry(self.rect())
        self._blank.setGeometry(self.rect())
        size = self._badge.sizeHint()
        self._badge.setGeometry(QRect(QPoint(6, self.height() - size.height() - 6), size))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_top, is_start = self._corner.is_top, self._corner.is_start
        match event.key():
            case Qt.Key.Key_Up:
                is_top = True
            case Qt.Key.Key_Down:
                is_top = False
            case Qt.Key.Key_Left:
                is_start = not is_mirrored
            case Qt.Key.Key_Right:
                is_start = is_mirrored
            case _:
                super().keyPressEvent(event)
                return
        self.move_to(corner_at(is_top=is_top, is_start=is_start))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.move(self.mapToParent(event.position().toPoint()) - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        parent = self.parentWidget()
        if parent is not None:
            centre = self.geometry().center()
            is_left = centre.x() < parent.width() / 2
            is_start = is_left == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
            self.move_to(corner_at(is_top=centre.y() < parent.height() / 2, is_start=is_start))

    def _take_shape(self, shape: QSize) -> None:
        # The picture is cropped to the frame; only a portrait or square camera changes the frame.
        self._blank.setVisible(self._is_camera_off)
        self._shape = QSize(shape.width(), max(shape.height(), shape.width() * 9 // 16))
        self.corner_changed.emit()


class _Blank(QWidget):
    """In place of a picture that is not there."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = self._look.px(32)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.call_colours.raised))
        painter.drawRoundedRect(self.rect(), _RADIUS_PX, _RADIUS_PX)
        icon = self._look.icon_in("user-round", self._look.call_colours.muted, 32)
        icon.paint(painter, (self.width() - side) // 2, (self.height() - side) // 2 - 6, side, side)
        painter.end()


class _Badge(QWidget):
    """Crossed icons for what is off, and three bars for the level."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._icons: tuple[str, ...] = ("mic",)
        self._is_muted = False
        self._bars = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_state(self, is_muted: bool, is_camera_off: bool) -> None:
        self._is_muted = is_muted
        self._icons = ("mic-off" if is_muted else "mic", *(("video-off",) if is_camera_off else ()))
        self.updateGeometry()
        size = self.sizeHint()
        bottom = self.geometry().bottom()
        self.setGeometry(QRect(QPoint(self.x(), bottom + 1 - size.height()), size))
        self.update()

    def show_level(self, level: float) -> None:
        # Speech peaks near a tenth of full scale: steps of about 10 dB.
        bars = sum(level >= limit for limit in (0.02, 0.07, 0.22))
        if bars != self._bars:
            self._bars = bars
            self.update()

    def sizeHint(self) -> QSize:
        side = self._look.px(16)
        levels = 0 if self._is_muted else _BARS * 5 + 4
        return QSize(12 + len(self._icons) * (side + 4) - 4 + levels, side + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.call_colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface = QColor(colours.bg)
        surface.setAlpha(225)
        painter.setBrush(surface)
        painter.setPen(QPen(QColor(colours.text), 1) if colours.border_px > 1 else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        side = self._look.px(16)
        left = 6
        painter.setPen(Qt.PenStyle.NoPen)
        for index, name in enumerate(self._icons):
            icon = self._look.icon_in(name, colours.text, 16)
            icon.paint(painter, left, 4, side, side)
            left += side + 4
            if index == 0 and not self._is_muted:
                left = self._paint_bars(painter, left)
        painter.end()

    def _paint_bars(self, painter: QPainter, left: int) -> int:
        colours = self._look.call_colours
        for index in range(_BARS):
            # Flat where it is dark: in high contrast both have one colour.
            height = round((self.height() - 12) * (index + 1) / _BARS) if index < self._bars else 2
            painter.setBrush(QColor(colours.ok if index < self._bars else colours.line))
            painter.drawRoundedRect(left, self.height() - 6 - height, 3, height, 1, 1)
            left += 5
        return left + 4
