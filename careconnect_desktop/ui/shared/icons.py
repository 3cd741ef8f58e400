"""Icons: one open SVG set, tinted by token when drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

_DRAWN_STROKE = 'stroke-width="2"'


@dataclass(frozen=True, slots=True)
class Room:
    """Empty room within an icon: neither Qt nor its style sheets know a gap between icon and word.

    is_before: the room is at the left. is_flipped: the icon points the other way.
    """

    gap_px: int = 0
    is_before: bool = False
    is_flipped: bool = False

    def around(self, drawn: QPixmap, side_px: int, ratio: float) -> QPixmap:
        """The icon with its room; `side_px` of it is the icon."""
        shown = drawn
        if self.is_flipped:
            shown = drawn.transformed(_MIRROR)
            shown.setDevicePixelRatio(ratio)
        if not self.gap_px:
            return shown
        wide = QPixmap(QSize(round((side_px + self.gap_px) * ratio), round(side_px * ratio)))
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(self.gap_px if self.is_before else 0, 0, shown)
        painter.end()
        return wide


NO_ROOM = Room()
_MIRROR = QTransform.fromScale(-1.0, 1.0)
_IconKey = tuple[str, str, int, str | None, Room, tuple[float, ...]]


class IconLoader:
    """Draws an icon by name in any colour. read: the SVG text of an icon by its name.

    ratios: the device pixel ratios that the screens of now have. Pixmaps are kept per name, colour, size and ratio: the
    set is small, and views ask for the same one again and again.
    """

    def __init__(
        self, read: Callable[[str], str], stroke_px: float, ratios: Callable[[], tuple[float, ...]] = lambda: (1.0,)
    ) -> None:
        self._read = read
        self._stroke = f'stroke-width="{stroke_px}"'
        self._ratios = ratios
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._icons: dict[_IconKey, QIcon] = {}

    def pixmap(self, name: str, colour: str, size_px: int, device_pixel_ratio: float = 1.0) -> QPixmap:
        """The icon in one colour; ``resource_missing`` for an unknown name."""
        key = (name, colour, size_px, device_pixel_ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(*key)
        return self._pixmaps[key]

    def icon(
        self, name: str, colour: str, size_px: int, disabled_colour: str | None = None, room: Room = NO_ROOM
    ) -> QIcon:
        """A QIcon for every screen that is there. room: what stands beside the icon, within it."""
        ratios = self._ratios()
        key = (name, colour, size_px, disabled_colour, room, ratios)
        if key in self._icons:
            return self._icons[key]
        icon = QIcon()
        inks = {QIcon.Mode.Normal: colour}
        if disabled_colour is not None:
            inks[QIcon.Mode.Disabled] = disabled_colour
        for ratio in ratios:
            for mode, ink in inks.items():
                icon.addPixmap(room.around(self.pixmap(name, ink, size_px, ratio), size_px, ratio), mode)
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
