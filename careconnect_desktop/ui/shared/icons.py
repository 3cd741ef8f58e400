"""Icons: one open SVG set, tinted by token when drawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_DRAWN_STROKE = 'stroke-width="2"'


class IconLoader:
    """Draws an icon by name in any colour. read: the SVG text of an icon by its name.

    Pixmaps are kept per name, colour, size and device pixel ratio: the set is small, and a view asks for the same one
    again on every change of theme.
    """

    def __init__(self, read: Callable[[str], str], stroke_px: float) -> None:
        self._read = read
        self._stroke = f'stroke-width="{stroke_px}"'
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, str, int, str | None], QIcon] = {}

    def pixmap(self, name: str, colour: str, size_px: int, device_pixel_ratio: float = 1.0) -> QPixmap:
        """The icon in one colour; ``resource_missing`` for an unknown name."""
        key = (name, colour, size_px, device_pixel_ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(*key)
        return self._pixmaps[key]

    def icon(self, name: str, colour: str, size_px: int, disabled_colour: str | None = None) -> QIcon:
        """A QIcon at one, two and three times the size, so that it is sharp on every screen."""
        key = (name, colour, size_px, disabled_colour)
        if key in self._icons:
            return self._icons[key]
        icon = QIcon()
        for ratio in (1.0, 2.0, 3.0):
            icon.addPixmap(self.pixmap(name, colour, size_px, ratio))
            if disabled_colour is not None:
                icon.addPixmap(self.pixmap(name, disabled_colour, size_px, ratio), QIcon.Mode.Disabled)
        self._icons[key] = icon
        return icon

    def _draw(self, name: str, colour: str, size_px: int, ratio: float) -> QPixmap:
        if name not in self._sources:
            self._sources[name] = self._read(name).replace(_DRAWN_STROKE, self._stroke)
        svg = self._sources[name].replace("currentColor", QColor(colour).name())
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        side = round(size_px * ratio)
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
