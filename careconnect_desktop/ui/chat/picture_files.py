"""Pictures on their way out: read, turned upright, made small enough, and freed of everything that is not the picture.

A photograph carries the place where it was taken: what leaves this computer is encoded anew, without it. Blocking:
for a worker thread.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.ui.shared.portraits import PORTRAIT_PX

MAX_FILE_BYTES = 40 * 1024 * 1024
MAX_PIXELS = 100_000_000
"""What this program opens; what it sends is never larger than `MAX_SIDE_PX`."""
MAX_SIDE_PX = 2048
_QUALITY = 88
SUFFIXES = ("png", "jpg", "jpeg", "webp")


def upload_of_file(path: Path) -> ImageUpload:
    """A file that a person chose or dropped; ``picture_missing``, ``picture_too_large``, ``unsupported_media``."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise CareConnectError("picture_too_large", "The picture is too large")
        data = path.read_bytes()
    except OSError as error:
        raise CareConnectError("picture_missing", "The picture cannot be read", cause=error) from None
    return upload_of_image(read_image(data, MAX_SIDE_PX), path.stem)


def upload_of_image(image: QImage, name: str) -> ImageUpload:
    """A picture from the clipboard or the camera, as JPEG; ``unsupported_media`` for an empty one."""
    if image.isNull():
        raise CareConnectError("unsupported_media", "This is not a picture")
    if max(image.width(), image.height()) > MAX_SIDE_PX:
        size = QSize(MAX_SIDE_PX, MAX_SIDE_PX)
        image = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    if image.hasAlphaChannel():
        # JPEG has no transparency, and black behind dark writing could not be read.
        flat = QImage(image.size(), QImage.Format.Format_RGB32)
        flat.fill(QColor("white"))
        painter = QPainter(flat)
        painter.drawImage(0, 0, image)
        painter.end()
        image = flat
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "JPEG", _QUALITY):  # type: ignore[call-overload]  # the stub wants bytes, Qt takes text
        raise CareConnectError("unsupported_media", "This picture cannot be written as JPEG")
    buffer.close()
    return ImageUpload(f"{name[:80] or 'picture'}.jpg", "image/jpeg", bytes(content.data()))


def read_portrait(data: bytes) -> QImage:
    """The middle of a picture of somebody, square; raises as `read_image`."""
    image = read_image(data, 4 * PORTRAIT_PX)
    side = min(image.width(), image.height())
    square = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    return square.scaled(
        PORTRAIT_PX, PORTRAIT_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def read_image(data: bytes, side_px: int) -> QImage:
    """The picture, upright, at most `side_px` wide and high; ``unsupported_media``, ``picture_too_large``."""
    content = QByteArray(data)
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).decode() not in ("png", "jpeg", "jpg", "webp"):
        raise CareConnectError("unsupported_media", "Only PNG, JPEG and WebP pictures are taken")
    size = reader.size()
    if size.width() * size.height() > MAX_PIXELS:
        raise CareConnectError("picture_too_large", "The picture has too many pixels")
    if max(size.width(), size.height()) > side_px:
        # Scaled while it is read: a JPEG of 12 megapixels costs a tenth of the time and memory.
        reader.setScaledSize(size.scaled(side_px, side_px, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise CareConnectError("unsupported_media", "The picture is damaged")
    return image
