"""A small number at the shoulder of an icon: how many things wait there."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Colours, Size

_MOST = 99


def count_text(count: int, most: int = _MOST) -> str:
    """In the language's own digits; "99+", or as many as there is room for, where it is more."""
    digits = QLocale().toString(min(count, most))
    return digits if count <= most else f"{digits}+"


def paint_count(widget: QWidget, look: Look, count: int, colours: Colours, rim: str, top: int = 3) -> None:
    """Draw `count` right of the middle of `widget` (left of it, mirrored), `top` px below its upper edge.

    rim: the colour behind it, which keeps the number apart from the icon and from a held button of its own colour.
    """
    text = count_text(count)
    font = look.font(Size.SMALL, strong=True)
    font.setPixelSize(max(11, round(font.pixelSize() * 0.85)))
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    height = painter.fontMetrics().height() + 2
    width = max(height, painter.fontMetrics().horizontalAdvance(text) + 10)
    middle = widget.width() // 2
    is_mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    box = QRect(middle - 4 - width if is_mirrored else middle + 4, top, width, height)
    painter.setPen(QPen(QColor(rim), 2))
    painter.setBrush(QColor(colours.primary))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(QColor(colours.on_primary))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.end()
