"""One person in the call: the moving picture, or a sentence in its place; and the grid of all of them."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.platform_qt.picture_mailbox import PictureMailbox
from careconnect_desktop.ui.call.panel import FloatingPanel
from careconnect_desktop.ui.call.video_view import VideoView
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.call import TileSnapshot

_GAP_PX = 8
_AVATAR_PX = 96
_STRIP_SHARE = 0.2
_LEAST_STRIP_PX = 144
_STRIP_TOP_PX = 72
"""Room for the people beside a shared screen."""


class Tile(QWidget):
    """A picture that fills the tile; without one the person's initials and, if there is one, the reason in words."""

    first_picture_shown = Signal()

    def __init__(self, look: Look, mailbox: PictureMailbox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = VideoView(mailbox, background=QColor(look.call_colours.bg), parent=self)
        self.view.picture_shape_changed.connect(self._picture_came)
        self._cover = _Cover(look, self)
        self._caption = FloatingPanel(look, self)
        row = QHBoxLayout(self._caption)
        row.setContentsMargins(12, 4, 12, 4)
        self._name = PlainTextLabel(size=Size.SMALL, max_lines=1)
        row.addWidget(self._name)
        self._has_caption = False
        self.is_screen = False
        look.changed.connect(self._place)

    @property
    def has_picture(self) -> bool:
        return self.view.has_picture

    def show_tile(self, tile: TileSnapshot, *, has_caption: bool) -> None:
        """Draw another snapshot. has_caption: the name is written on the picture (more than one person)."""
        self.is_screen = tile.is_screen
        self.setAccessibleName(tile.name)
        self.view.setAccessibleName(tile.name)
        self._cover.show_person(tile.name, tile.placeholder)
        self._has_caption = has_caption
        self._name.setText(tile.name)
        if tile.placeholder:
            self.view.clear()
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _picture_came(self) -> None:
        self._refresh()
        self.first_picture_shown.emit()

    def _refresh(self) -> None:
        self._cover.setVisible(self._cover.has_reason or not self.view.has_picture)
        self._caption.setVisible(self._has_caption)
        self._place()

    def _place(self) -> None:
        self.view.setGeometry(self.rect())
        self._cover.setGeometry(self.rect())
        size = self._caption.sizeHint()
        width = min(size.width(), self.width() - 16)
        left = 8 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - width - 8
        self._caption.setGeometry(left, self.height() - size.height() - 8, width, size.height())


class _Cover(QWidget):
    """Stands over a tile that has no picture."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._column = column = QVBoxLayout(self)
        # A little above the middle: the own picture stands below at the side, and must not cover the words.
        column.addStretch(2)
        self._avatar = Avatar(look, side_px=_AVATAR_PX)
        column.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        self._reason = PlainTextLabel(size=Size.HEADING, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._reason)
        column.addStretch(3)

    @property
    def has_reason(self) -> bool:
        return bool(self._reason.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = min(self._look.px(200), self.width() // 5)
        self._column.setContentsMargins(side, 8, side, 8)
        super().resizeEvent(event)

    def show_person(self, name: str, reason: str) -> None:
        self._avatar.set_person(name)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.call_colours.bg))
        painter.end()


class TileGrid(QWidget):
    """Lays out any number of tiles, as near to square as it goes; a single one fills everything.

    mailbox_of: where the pictures of a tile's id arrive.
    """

    first_picture_shown = Signal(str)

    def __init__(self, look: Look, mailbox_of: Callable[[str], PictureMailbox], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._mailbox_of = mailbox_of
        self._tiles: dict[str, Tile] = {}
        look.changed.connect(self.update)

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """In the order in which they are drawn."""
        return tuple(self._tiles.values())

    @property
    def has_picture(self) -> bool:
        return any(tile.has_picture for tile in self._tiles.values())

    def show_tiles(self, snapshots: tuple[TileSnapshot, ...]) -> tuple[Tile, ...]:
        """Draw these people, in this order; answers the tiles that are new."""
        wanted = {snapshot.id for snapshot in snapshots}
        for tile_id in [known for known in self._tiles if known not in wanted]:
            gone = self._tiles.pop(tile_id)
            gone.hide()
            gone.deleteLater()
        added = []
        ordered: dict[str, Tile] = {}
        for snapshot in snapshots:
            tile = self._tiles.get(snapshot.id)
            if tile is None:
                tile = Tile(self._look, self._mailbox_of(snapshot.id), self)
                tile.first_picture_shown.connect(lambda tile_id=snapshot.id: self._picture_came(tile_id))
                tile.setVisible(not snapshot.is_screen)
                added.append(tile)
            tile.show_tile(snapshot, has_caption=sum(not each.is_screen for each in snapshots) > 1)
            ordered[snapshot.id] = tile
        self._tiles = ordered
        self._place()
        return tuple(added)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.call_colours.bg))
        painter.end()

    def _picture_came(self, tile_id: str) -> None:
        self._place()
        self.first_picture_shown.emit(tile_id)

    def _place(self) -> None:
        screen = next((tile for tile in self._tiles.values() if tile.is_screen), None)
        others = [tile for tile in self._tiles.values() if not tile.is_screen]
        is_shown = screen is not None and screen.has_picture
        if screen is not None:
            screen.setVisible(is_shown)
        if screen is not None and is_shown:
            self._place_beside(screen, others)
        elif others:
            self._place_evenly(others, self.rect())

    def _place_beside(self, screen: Tile, others: list[Tile]) -> None:
        """A shared screen takes all the room but a strip: at its end where it is wide, above it where it is high."""
        is_wide = self.width() >= self.height()
        strip = max(_LEAST_STRIP_PX, round((self.width() if is_wide else self.height()) * _STRIP_SHARE))
        if is_wide:
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = 0 if is_mirrored else self.width() - strip
            height = min(self.height(), len(others) * (strip * 3 // 4 + _GAP_PX))
            # At the top, below the line with the name: one's own picture lies at the foot.
            top = min(_STRIP_TOP_PX, self.height() - height)
            self._place_evenly(others, QRect(left, top, strip, height), columns=1)
            start = strip + _GAP_PX if is_mirrored else 0
            screen.setGeometry(start, 0, self.width() - strip - _GAP_PX, self.height())
        else:
            self._place_evenly(others, QRect(0, 0, self.width(), strip), columns=len(others))
            screen.setGeometry(0, strip + _GAP_PX, self.width(), self.height() - strip - _GAP_PX)

    def _place_evenly(self, tiles: list[Tile], area: QRect, *, columns: int = 0) -> None:
        """As near to square as it goes, or in so many columns."""
        columns = columns or math.ceil(math.sqrt(len(tiles)))
        rows = math.ceil(len(tiles) / columns)
        width = (area.width() - _GAP_PX * (columns - 1)) // columns
        height = (area.height() - _GAP_PX * (rows - 1)) // rows
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index, tile in enumerate(tiles):
            row, column = divmod(index, columns)
            if is_mirrored:
                column = columns - 1 - column
            left, top = area.left() + column * (width + _GAP_PX), area.top() + row * (height + _GAP_PX)
            tile.setGeometry(QRect(left, top, width, height))
