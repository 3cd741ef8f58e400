"""Drawing of bubbles: a delegate, because a thread of ten thousand messages must scroll as one of ten."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from careconnect_desktop.ui.chat.bubbles import BUBBLE_ROLE, Bubble
from careconnect_desktop.ui.chat.pictures import Pictures
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.text_lines import break_lines, direction_of_text
from careconnect_desktop.ui.shared.tokens import Size

_PAD_X = 14
_PAD_Y = 9
_IMAGE_WIDTH_PX = 240
_IMAGE_HEIGHT_PX = 180
_IMAGE_GAP_PX = 8
_Index = QModelIndex | QPersistentModelIndex


class BubbleDelegate(QStyledItemDelegate):
    """Mine at the end, theirs at the start; a state by shape, told in words to a screen reader."""

    def __init__(self, look: Look, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pictures = pictures
        self._lines: dict[tuple[str, str, int], tuple[list[str], int]] = {}
        self._sizes: dict[tuple[str, int], tuple[Bubble, QSize]] = {}
        look.changed.connect(self._forget)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        bubble: Bubble = index.data(BUBBLE_ROLE)
        width = max(option.rect.width(), 200)
        key = (bubble.key, width)
        known = self._sizes.get(key)
        # With each row that comes, the list asks for the size of every row that it has.
        if known is None or known[0] is not bubble:
            known = self._sizes[key] = bubble, self._size(bubble, width)
        return known[1]

    def _forget(self) -> None:
        self._lines.clear()
        self._sizes.clear()

    def _size(self, bubble: Bubble, width: int) -> QSize:
        if bubble.is_heading:
            return QSize(width, QFontMetrics(self._look.font(Size.SMALL)).height() + 28)
        lines, _ = self._measure(bubble, width)
        gap = 8 if bubble.is_first_of_group else 2
        words = round(len(lines) * self._line_px())
        return QSize(width, self._image_px(bubble, width)[1] + words + self._note_px() + 2 * _PAD_Y + gap)

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
        image_width, image_height = self._image_px(bubble, option.rect.width())
        width = max(text_width, note_width, image_width) + 2 * _PAD_X
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
        if bubble.has_image:
            self._paint_image(painter, bubble, QRect(inner.left(), inner.top(), inner.width(), image_height))
            painter.setFont(font)
            painter.setPen(QColor(colours.text))
            inner = inner.adjusted(0, image_height, 0, 0)
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

    def _paint_image(self, painter: QPainter, bubble: Bubble, room: QRect) -> None:
        """The thumbnail in a box of one size, so that nothing jumps when it arrives."""
        colours = self._look.colours
        box = room.adjusted(0, 0, 0, -_IMAGE_GAP_PX)
        path = QPainterPath()
        path.addRoundedRect(QRectF(box), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(path, QColor(colours.bg))
        image = self._pictures.thumbnail(bubble.key, bubble.image_url, bubble.upload)
        if image is not None:
            shown = image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            target = QRect(0, 0, shown.width(), shown.height())
            target.moveCenter(box.center())
            painter.save()
            painter.setClipPath(path)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, image)
            painter.restore()
        else:
            side = self._look.px(28)
            name = "triangle-alert" if self._pictures.has_failed(bubble.key) else "image"
            icon = self._look.icon_in(name, colours.muted, 28)
            icon.paint(painter, box.center().x() - side // 2, box.center().y() - side // 2, side, side)
        if bubble.progress is not None:
            bar = QRect(box.left() + 12, box.bottom() - 18, box.width() - 24, 6)
            painter.setBrush(QColor(colours.surface))
            painter.drawRoundedRect(bar, 3, 3)
            bar.setWidth(max(6, round(bar.width() * bubble.progress)))
            painter.setBrush(QColor(colours.primary))
            painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawPath(path)

    def _image_px(self, bubble: Bubble, row_width: int) -> tuple[int, int]:
        """Width, and height with the gap below; nothing for a bubble of words."""
        if not bubble.has_image:
            return 0, 0
        width = min(self._look.px(_IMAGE_WIDTH_PX), self._limit_px(row_width))
        return width, round(width * _IMAGE_HEIGHT_PX / _IMAGE_WIDTH_PX) + _IMAGE_GAP_PX

    def _limit_px(self, row_width: int) -> int:
        return max(80, min(round(row_width * 0.72), self._look.px(560)) - 2 * _PAD_X)

    def _measure(self, bubble: Bubble, row_width: int) -> tuple[list[str], int]:
        if not bubble.text:
            return [], 0
        limit = self._limit_px(row_width)
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
