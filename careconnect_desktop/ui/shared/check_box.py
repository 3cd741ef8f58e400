"""A box to tick: a frame, and a mark that follows the theme; words wrap beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.text_lines import break_lines

_GAP_PX = 10
_LINE_HEIGHT = 1.4


class CheckBox(QCheckBox):
    """Pressed anywhere on box and words."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._relaid)

    def sizeHint(self) -> QSize:
        width = self._box_px() + _GAP_PX + self._look.px(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._box_px() + _GAP_PX + self._look.px(120), self._look.tokens.target_px)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = break_lines(self.text(), self._look.font(), max(40, width - self._box_px() - _GAP_PX))
        return max(self._look.tokens.target_px, round(len(lines) * self._line_px()))

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.colours
        side = self._box_px()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side - 1 if is_mirrored else 1
        box = QRect(left, (self.height() - side) // 2, side - 1, side - 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.primary if self.isChecked() else colours.control
        painter.setPen(QPen(QColor(edge), max(1.5, colours.border_px)))
        painter.setBrush(QColor(colours.primary if self.isChecked() else colours.surface))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            inset = max(2, side // 6)
            self._look.icon_in("check", colours.on_primary, 16).paint(
                painter, box.adjusted(inset, inset, -inset, -inset)
            )
        font = self._look.font()
        painter.setFont(font)
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.muted))
        room = QRect(0 if is_mirrored else side + _GAP_PX, 0, self.width() - side - _GAP_PX, self.height())
        lines = break_lines(self.text(), font, room.width())
        top = room.top() + (room.height() - len(lines) * self._line_px()) / 2
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
        painter.setLayoutDirection(self.layoutDirection())
        for number, line in enumerate(lines):
            place = QRect(room.left(), round(top + number * self._line_px()), room.width(), round(self._line_px()))
            painter.drawText(place, flags, line)
        painter.end()

    def _box_px(self) -> int:
        return self._look.px(20)

    def _line_px(self) -> float:
        return self._look.font().pixelSize() * _LINE_HEIGHT

    def _relaid(self) -> None:
        self.updateGeometry()
        self.update()
