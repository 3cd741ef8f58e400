"""How well one side is connected: bars by height and number, and a word as soon as it is not good."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from careconnect_desktop.ui.shared.labels import PlainTextLabel, plain_tooltip
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.call_quality import LineQuality, quality_word

_BARS = 3
_SIDE_PX = 16


class CallIcon(QWidget):
    """A small icon in the call's colours, with its meaning as its name."""

    def __init__(self, look: Look, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_meaning(self, words: str) -> None:
        """What the icon says, for the pointer and a screen reader."""
        self.setAccessibleName(words)
        self.setToolTip(plain_tooltip(words))

    def sizeHint(self) -> QSize:
        side = self._look.px(_SIDE_PX)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        icon = self._look.icon_in(self._icon_name, self._look.call_colours.text, _SIDE_PX)
        icon.paint(painter, self.rect())
        painter.end()


class LineBars(QWidget):
    """Hidden while nothing is known. The sentence is told by tooltip and to a screen reader."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._bars = _Bars(look)
        self._word = PlainTextLabel(size=Size.SMALL, tone="muted", max_lines=1)
        row.addWidget(self._bars)
        row.addWidget(self._word)
        self.hide()

    def show_quality(self, quality: LineQuality, sentence: str) -> None:
        """Draw another quality; sentence: what it means, in full."""
        self._bars.show_quality(quality)
        self._word.setText(quality_word(quality))
        self._word.setVisible(quality < LineQuality.GOOD)
        self.setVisible(quality is not LineQuality.UNKNOWN)
        self.setAccessibleName(sentence)
        self.setToolTip(plain_tooltip(sentence))


class _Bars(QWidget):
    """Filled for what is there, outlined for what is missing; crossed when the line is lost."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._quality = LineQuality.UNKNOWN
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_quality(self, quality: LineQuality) -> None:
        if quality is not self._quality:
            self._quality = quality
            self.update()

    def sizeHint(self) -> QSize:
        side = self._look.px(_SIDE_PX)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.call_colours
        inks = {LineQuality.GOOD: colours.ok, LineQuality.FAIR: colours.warn, LineQuality.POOR: colours.danger}
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, gap = self.width() / 4.2, self.width() / 10
        for index in range(_BARS):
            height = self.height() * (index + 1) / _BARS
            is_filled = index < int(self._quality)
            ink = QColor(inks.get(self._quality, colours.muted) if is_filled else colours.muted)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(ink if is_filled else QColor(colours.bg))
            left = index * (width + gap) + 0.5
            painter.drawRoundedRect(int(left), int(self.height() - height), int(width), int(height) - 1, 1, 1)
        if self._quality is LineQuality.LOST:
            painter.setPen(QPen(QColor(colours.danger), 2))
            painter.drawLine(1, 1, self.width() - 2, self.height() - 2)
        painter.end()
