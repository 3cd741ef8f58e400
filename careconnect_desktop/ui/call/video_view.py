"""A moving picture in a plain widget, drawn in `paintEvent` from a one-slot mailbox.

A QImage in `paintEvent` costs 1-3 ms at 720p with software drawing, a tenth of QVideoWidget, and can be grabbed.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from careconnect_desktop.platform_qt.picture_mailbox import PictureMailbox


class VideoView(QWidget):
    """Draws the pictures of one mailbox and keeps the last one when nothing more comes.

    is_mirrored: left and right swapped, as a person sees themselves. radius_px: rounded corners. Whether the picture
    is letterboxed or fills the widget is the mailbox's to know, since the media thread scales it.
    """

    picture_shape_changed = Signal(QSize)

    def __init__(
        self,
        mailbox: PictureMailbox,
        *,
        background: QColor,
        is_mirrored: bool = False,
        radius_px: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mailbox = mailbox
        self._is_mirrored = is_mirrored
        self._radius_px = radius_px
        self._background = background
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # Without rounded corners every pixel is drawn here: Qt need not clear them first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, radius_px == 0)
        mailbox.arrived.connect(self._fetch, Qt.ConnectionType.QueuedConnection)

    @property
    def mailbox(self) -> PictureMailbox:
        """Where the media thread pushes pictures for this view."""
        return self._mailbox

    @property
    def has_picture(self) -> bool:
        return self._image is not None

    @property
    def is_mirrored(self) -> bool:
        return self._is_mirrored

    def clear(self) -> None:
        """Forget the last picture: a camera that was turned off must not leave a still face."""
        self._mailbox.take()
        self._image = None
        self.update()

    def picture_rect(self) -> QRectF:
        """Where the picture lies, in logical pixels, beyond the widget when it is cropped; empty before the first."""
        if self._image is None or self._image.isNull():
            return QRectF()
        ratio = self.devicePixelRatioF()
        mode = Qt.AspectRatioMode.KeepAspectRatio
        if self._mailbox.is_filling:
            mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        size = self._image.size().scaled(self.size() * ratio, mode)
        # The media thread has scaled it to fit already: a difference by rounding must not filter it once more.
        if max(abs(size.width() - self._image.width()), abs(size.height() - self._image.height())) <= 1:
            size = self._image.size()
        left = int((self.width() * ratio - size.width()) / 2)
        top = int((self.height() * ratio - size.height()) / 2)
        return QRectF(left / ratio, top / ratio, size.width() / ratio, size.height() / ratio)

    def _fetch(self) -> None:
        image = self._mailbox.take()
        if image is None:
            return
        before, self._image = self._image, image
        self.update()
        if before is None or not _has_same_shape(before, image):
            self.picture_shape_changed.emit(image.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ratio = self.devicePixelRatioF()
        self._mailbox.want(round(self.width() * ratio), round(self.height() * ratio))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._background)
        if self._radius_px:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(QRectF(self.rect()), self._radius_px, self._radius_px)
        else:
            painter.drawRect(self.rect())
        if self._image is None:
            return
        target = self.picture_rect()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._radius_px:
            self._paint_rounded(painter, self._image, target)
            return
        if self._is_mirrored:
            painter.translate(QPointF(target.left() + target.right(), 0.0))
            painter.scale(-1.0, 1.0)
        painter.drawImage(target, self._image)

    def _paint_rounded(self, painter: QPainter, image: QImage, target: QRectF) -> None:
        """The picture as a brush: unlike a clip path its corners are smooth."""
        transform = QTransform()
        transform.translate(target.left(), target.top())
        transform.scale(target.width() / image.width(), target.height() / image.height())
        if self._is_mirrored:
            transform.translate(image.width(), 0.0)
            transform.scale(-1.0, 1.0)
        brush = QBrush(image)
        brush.setTransform(transform)
        painter.setBrush(brush)
        painter.drawRoundedRect(target.intersected(QRectF(self.rect())), self._radius_px, self._radius_px)


def _has_same_shape(one: QImage, other: QImage) -> bool:
    """The same proportions, up to a pixel of rounding."""
    skew = abs(one.width() * other.height() - one.height() * other.width())
    return skew <= max(other.width(), other.height())
