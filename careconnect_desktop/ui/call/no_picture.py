"""The sign in the middle of a view that has no picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.look import Look

_SIDE_PX = 32


class NoPicture(QLabel):
    """A struck camera over `view`, hidden at first; the words beside the view say why. It has no name of its own."""

    def __init__(self, look: Look, view: QWidget) -> None:
        super().__init__(view)
        self._look = look
        column = QVBoxLayout(view)
        column.addWidget(self, 0, Qt.AlignmentFlag.AlignCenter)
        look.changed.connect(self._redraw)
        self._redraw()
        self.hide()

    def _redraw(self) -> None:
        side = self._look.px(_SIDE_PX)
        self.setPixmap(self._look.icon_in("video-off", self._look.call_colours.muted, _SIDE_PX).pixmap(side, side))
        self.setFixedSize(side, side)
