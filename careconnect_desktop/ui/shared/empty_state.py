"""An empty place says what it is for and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size


class IconLabel(QLabel):
    """An icon by itself, beside words that say the same: hidden from screen readers by having no name."""

    def __init__(self, look: Look, icon: str, ink: str = "muted", size_px: int = 20) -> None:
        super().__init__()
        self._look = look
        self._size_px = size_px
        self.set_icon(icon, ink)
        look.changed.connect(self._redraw)

    def set_icon(self, icon: str, ink: str) -> None:
        """Another icon or colour."""
        self._icon_name, self._token = icon, ink
        self._redraw()

    def _redraw(self) -> None:
        side = self._look.px(self._size_px)
        pixmap: QPixmap = self._look.pixmap(self._icon_name, self._token, side, self.devicePixelRatioF())
        self.setPixmap(pixmap)
        self.setFixedSize(side, side)


class EmptyState(QWidget):
    """An icon, a sentence, a second one, and at most one action."""

    def __init__(
        self,
        look: Look,
        icon: str,
        title: str,
        words: str = "",
        action: Button | None = None,
        *,
        is_compact: bool = False,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        edge = 16 if is_compact else 32
        column.setContentsMargins(24, edge, 24, edge)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(IconLabel(look, icon, "muted", 24 if is_compact else 32), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(PlainTextLabel(title, size=Size.BODY, strong=True, alignment=Qt.AlignmentFlag.AlignHCenter))
        if words:
            column.addWidget(PlainTextLabel(words, tone="muted", alignment=Qt.AlignmentFlag.AlignHCenter))
        if action is not None:
            column.addSpacing(8)
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
