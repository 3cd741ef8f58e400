"""A QR code (ISO/IEC 18004), always dark on light with its quiet zone: cameras want it so, in every theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_QUIET_MODULES = 4
_LEAST_MODULE_PX = 5


class QrCode(QWidget):
    """Draws one text as squares of whole pixels."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        # Loaded for the one moment in which it is needed.
        import segno

        super().__init__(parent)
        self._rows = tuple(bytes(row) for row in segno.make(text, error="m", micro=False).matrix)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> tuple[bytes, ...]:
        """1 for each dark module."""
        return self._rows

    def sizeHint(self) -> QSize:
        side = (len(self._rows) + 2 * _QUIET_MODULES) * _LEAST_MODULE_PX
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        module = min(self.width(), self.height()) / (len(self._rows) + 2 * _QUIET_MODULES)
        dark = QColor("black")
        for y, row in enumerate(self._rows):
            for x, is_dark in enumerate(row):
                if is_dark:
                    place = QRectF((x + _QUIET_MODULES) * module, (y + _QUIET_MODULES) * module, module, module)
                    painter.fillRect(place, dark)
        painter.end()
