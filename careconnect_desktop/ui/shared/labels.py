"""Text: one label for every word on the screen, our own and other people's; markup is never looked at."""

from __future__ import annotations

import html
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from careconnect_desktop.ui.shared.text_lines import break_lines, direction_of_text, direction_within, natural_width
from careconnect_desktop.ui.shared.tokens import Size

Tone = Literal["text", "muted", "primary", "on_primary", "ok", "warn", "danger", "info"]
LINE_HEIGHT = 1.4
_HEADINGS = frozenset({Size.HEADING.value, Size.TITLE.value, Size.DISPLAY.value})
_UNBOUNDED = 1_000_000.0
_MOST_WIDTHS, _MOST_HEIGHTS = 8, 64


class PlainTextLabel(QLabel):
    """Draws words as they are: wraps, or elides at `max_lines`, and never clips.

    size, strong, tone: type by token. max_lines: 0 wraps without limit, 1 keeps to one line and elides it; what is
    elided is told by the tooltip, and always whole to a screen reader. is_code: letter by letter, for what is copied by
    hand. is_written: what somebody has written, in whatever language, and not a sentence of ours. Each paragraph has
    its own direction.
    """

    def __init__(
        self,
        text: str = "",
        *,
        size: Size = Size.BODY,
        tone: Tone = "text",
        strong: bool = False,
        max_lines: int = 0,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
        is_code: bool = False,
        is_written: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._broken: dict[int, list[tuple[int, str]]] = {}
        self._heights: dict[int, int] = {}
        self._widths: tuple[float, float] | None = None
        self._line: float | None = None
        super().__init__(parent)
        if is_code:
            draw_letters_as_they_are(self)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("textSize", size.value)
        self.setProperty("strong", strong)
        self.setProperty("tone", tone)
        self._max_lines = max_lines
        self._is_written = is_written
        self.setAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(max_lines != 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(max_lines != 1)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        if text == self.text():
            # Views draw all that they show at each change: what stays must not make the layout begin anew.
            return
        super().setText(text)
        self._forget()
        self.setAccessibleName(text)
        self.updateGeometry()

    @property
    def is_heading(self) -> bool:
        """True for words that name what stands below them."""
        return self.property("textSize") in _HEADINGS

    def words_rect(self) -> QRect:
        """Where its words are at most: a label may be much wider."""
        area = self.contentsRect()
        size = QSize(min(self.sizeHint().width(), area.width()), area.height())
        return QStyle.alignedRect(self.layoutDirection(), self.alignment(), size, area)

    def set_tone(self, tone: Tone) -> None:
        """Another colour, by token."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def hasHeightForWidth(self) -> bool:
        return self._max_lines != 1

    def heightForWidth(self, width: int) -> int:
        # Layouts within layouts ask again and again, thousands of times for one view.
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        height = self._heights.get(inner)
        if height is None:
            self.ensurePolished()
            height = round(len(self._lines(inner)) * self._line_px())
            if len(self._heights) >= _MOST_HEIGHTS:
                self._heights.clear()
            self._heights[inner] = height
        return height + margins.top() + margins.bottom()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            # What was measured counts for one font.
            self._forget()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        widest, _longest = self._natural()
        limit = _UNBOUNDED if self._max_lines == 1 else self._line_px() * 22
        width = min(widest + 1.5, limit)
        return QSize(int(width) + 1, self.heightForWidth(int(width) + 1))

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        _widest, longest = self._natural()
        narrowest = min(longest + 2, self._line_px() * (3 if self._max_lines == 1 else 9))
        return QSize(int(narrowest), round(self._line_px()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = self.contentsRect()
        lines = self._lines(area.width())
        painter = QPainter(self)
        painter.setFont(self.font())
        # A paragraph's own direction orders its words; which side they stand at follows the interface.
        direction = direction_of_text if self._is_written else direction_within
        ways = [direction(paragraph, self.layoutDirection()) for paragraph in self._paragraphs()]
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        metrics = QFontMetricsF(self.font())
        height = self._line_px()
        top = area.top() + max(0.0, (area.height() - height * len(lines)) / 2)
        flags = int(self._horizontal()) | int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
        elided = False
        for index, (paragraph, line) in enumerate(lines):
            painter.setLayoutDirection(ways[paragraph])
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, area.width() + 1.0)
            elided = elided or shown != line
            painter.drawText(QRect(area.left(), round(top + index * height), area.width(), round(height)), flags, shown)
        painter.end()
        tip = plain_tooltip(self.text()) if elided else ""
        if tip != self.toolTip():
            self.setToolTip(tip)

    def _horizontal(self) -> Qt.AlignmentFlag:
        alignment = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if alignment & Qt.AlignmentFlag.AlignHCenter:
            return Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignAbsolute
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        trailing = bool(alignment & Qt.AlignmentFlag.AlignRight)
        side = Qt.AlignmentFlag.AlignRight if mirrored != trailing else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _line_px(self) -> float:
        if self._line is None:
            self._line = self.font().pixelSize() * LINE_HEIGHT
        return self._line

    def _paragraphs(self) -> list[str]:
        paragraphs = self.text().split("\n")
        return [" ".join(paragraphs)] if self._max_lines == 1 else paragraphs

    def _lines(self, width: int) -> list[tuple[int, str]]:
        """The text broken into lines of a width, each with the number of its paragraph.

        The last permitted line holds all the rest, to be elided.
        """
        paragraphs = self._paragraphs()
        if self._max_lines == 1:
            return [(0, paragraphs[0])]
        widest, _longest = self._natural()
        found = self._broken.get(width)
        if found is None:
            if len(self._broken) >= _MOST_WIDTHS:
                self._broken.clear()
            if widest <= width and not 0 < self._max_lines < len(paragraphs):
                # Most labels are short: nothing breaks, whatever width a layout tries.
                found = [(number, paragraph.rstrip()) for number, paragraph in enumerate(paragraphs)]
            else:
                found = []
                for number, paragraph in enumerate(paragraphs):
                    left = self._max_lines - len(found)
                    if self._max_lines and not left:
                        break
                    most = left if self._max_lines else 0
                    found += [(number, line) for line in break_lines(paragraph, self.font(), width, most)]
            self._broken[width] = found
        return found

    def _natural(self) -> tuple[float, float]:
        """The widths in px of the widest paragraph and of the longest word, unbroken."""
        if self._widths is None:
            text, font = self.text(), self.font()
            self._widths = natural_width(text, font), natural_width("\n".join(text.split()), font)
        return self._widths

    def _forget(self) -> None:
        self._broken.clear()
        self._heights.clear()
        self._widths = self._line = None


def draw_letters_as_they_are(widget: QWidget) -> None:
    """No letter becomes another sign by its neighbours: the font would draw the x of "9x 4" as a times sign."""
    font = widget.font()
    font.setFeature(QFont.Tag("calt"), 0)
    widget.setFont(font)


def plain_tooltip(text: str) -> str:
    """Other people's words for a tooltip: escaped, so that Qt's guess at rich text finds none."""
    return f"<span>{html.escape(text)}</span>" if text else ""


def plain_button_text(text: str) -> str:
    """Other people's words for a button or a menu, where ``&`` would be taken as a shortcut."""
    return text.replace("&", "&&")
