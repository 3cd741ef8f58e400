"""A photograph for the samples, drawn, so that no person's picture is needed."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from careconnect_desktop.ports.api import ImageUpload


def sample_picture() -> ImageUpload:
    """The display of a blood pressure meter, as somebody photographed it."""
    image = QImage(960, 720, QImage.Format.Format_RGB32)
    light = QLinearGradient(QPointF(0, 0), QPointF(960, 720))
    light.setColorAt(0, QColor("#dfe8e4"))
    light.setColorAt(1, QColor("#8fa9a3"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), light)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#2b3a3a"))
    painter.drawRoundedRect(230, 110, 500, 500, 40, 40)
    painter.setBrush(QColor("#c9d8c4"))
    painter.drawRoundedRect(280, 160, 400, 400, 16, 16)
    painter.setPen(QColor("#1c2622"))
    font = painter.font()
    font.setPixelSize(150)
    painter.setFont(font)
    painter.drawText(image.rect().adjusted(0, -120, 0, -120), int(Qt.AlignmentFlag.AlignCenter), "161")
    painter.drawText(image.rect().adjusted(0, 90, 0, 90), int(Qt.AlignmentFlag.AlignCenter), "94")
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 85)  # type: ignore[call-overload]  # the stub wants bytes, Qt takes text
    buffer.close()
    return ImageUpload("meter.jpg", "image/jpeg", bytes(content.data()))
