"""Pictures of people for the samples, drawn, so that no person's picture is needed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from careconnect_desktop.ui.shared.portraits import PORTRAIT_PX, Show

_GROUNDS = ("#7fa8b8", "#c9a27e", "#8fae8b", "#a796c4")
_SKINS = ("#e8c4a2", "#a9714b", "#d9a77c", "#7d5238")
_COATS = ("#f4f7f8", "#2f4858", "#6c4f7a", "#dfe7ea")


def sample_portrait(url: str) -> QImage:
    """Somebody from the front; the same address is always the same person."""
    kind = sum(url.encode())
    image = QImage(PORTRAIT_PX, PORTRAIT_PX, QImage.Format.Format_RGB32)
    light = QLinearGradient(QPointF(0, 0), QPointF(0, PORTRAIT_PX))
    ground = QColor(_GROUNDS[kind % len(_GROUNDS)])
    light.setColorAt(0, ground.lighter(125))
    light.setColorAt(1, ground)
    part = PORTRAIT_PX / 100
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), light)
    painter.scale(part, part)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#3a2a22"))
    painter.drawEllipse(QRectF(27, 14, 46, 52))
    painter.setBrush(QColor(_COATS[kind // 4 % len(_COATS)]))
    painter.drawEllipse(QRectF(12, 70, 76, 70))
    painter.setBrush(QColor(_SKINS[kind // 2 % len(_SKINS)]))
    painter.drawRect(QRectF(43, 56, 14, 20))
    painter.drawEllipse(QRectF(31, 22, 38, 46))
    painter.end()
    return image


def serve_samples(url: str, show: Show) -> None:
    """A `Fetch` that has every picture at hand."""
    show(sample_portrait(url))
