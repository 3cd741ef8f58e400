"""A picture in a box of a fixed size, whole or cropped to fill it; an icon stands in until it is there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from careconnect_desktop.ui.shared.look import Look


class PictureLabel(QWidget):
    """Draws a QImage. width_px, height_px: at 100 %; with `is_growing` it takes the room there is."""

    def __init__(
        self,
        look: Look,
        icon: str,
        *,
        width_px: int,
        height_px: int,
        is_filling: bool = True,
        is_growing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self._size_px = (width_px, height_px)
        self._is_filling = is_filling
        self._image: QImage | None = None
        policy = QSizePolicy.Policy.Expanding if is_growing else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, policy)
        look.changed.connect(self.updateGeometry)

    @property
    def image(self) -> QImage | None:
        return self._image

    def show_image(self, image: QImage | None) -> None:
        """Another picture, or the icon again."""
        if image is not self._image:
            self._image = image
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(self._size_px[0]), self._look.px(self._size_px[1]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.fillPath(path, QColor(colours.bg))
        if self._image is not None:
            how = (
                Qt.AspectRatioMode.KeepAspectRatioByExpanding
                if self._is_filling
                else Qt.AspectRatioMode.KeepAspectRatio
            )
            size = self._image.size().scaled(self.size(), how)
            target = QRect(0, 0, size.width(), size.height())
            target.moveCenter(self.rect().center())
            painter.setClipPath(path)
            painter.drawImage(target, self._image)
            painter.setClipping(False)
        else:
            side = self._look.px(24)
            icon = self._look.icon(self._icon_name, "muted", 24)
            icon.paint(painter, (self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawPath(path)
        painter.end()
