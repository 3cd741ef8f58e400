"""Breaking plain text into lines, for everything that draws text by itself."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

_UNBROKEN_PX = 1_000_000
_FIRST_LENT = "\u0590"
"""Before it stand Latin, Greek and Cyrillic, which the program's first font has itself."""


def break_lines(text: str, font: QFont, width: int, max_lines: int = 0) -> list[str]:
    """The text in lines of at most `width` px, broken at words, or anywhere inside one that is longer.

    max_lines: the last permitted line holds all the rest of its paragraph, to be elided; 0 has no limit.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, 0))
            if max_lines and len(lines) == max_lines - 1:
                lines.append(" ".join(paragraph[line.textStart() :].split()))
                layout.endLayout()
                return lines
            lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
    return lines or [""]


def natural_width(text: str, font: QFont) -> float:
    """How wide the widest paragraph is when nothing breaks it, in px.

    Measured as `break_lines` breaks: where another font lends the letters (Arabic), plain metrics fall short.
    """
    widest = 0.0
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(_UNBROKEN_PX)
        layout.endLayout()
        widest = max(widest, line.naturalTextWidth())
    return widest


def lent_ascent(text: str, font: QFont) -> int:
    """How many px a line of this text begins above one in the font's own letters.

    Where another font lends the letters (Arabic, Devanagari) it brings its own, higher line: Qt's editors go on with
    the metrics of the first one, and the words stand off the middle.
    """
    if not text or max(text) < _FIRST_LENT:
        return 0
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_UNBROKEN_PX)
    layout.endLayout()
    return max(0, round(line.ascent() - QFontMetricsF(font).ascent()))


_RIGHT_TO_LEFT = ("R", "AL")


def direction_of_text(text: str, fallback: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Which way somebody's words are read: by the first letter with a direction (Unicode UAX #9, rules P2 and P3)."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
        if kind in _RIGHT_TO_LEFT:
            return Qt.LayoutDirection.RightToLeft
    return fallback


def isolated(text: str, around: Qt.LayoutDirection) -> str:
    """Somebody's words within a sentence of ours that may be read the other way: they keep their own full stop.

    Between Unicode's first-strong isolate and its end (UAX #9) where they are, else as they are.
    """
    return text if direction_of_text(text, around) is around else f"\u2068{text}\u2069"


def direction_within(text: str, interface: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Which way a line of the interface is read: as the interface, unless no letter of it is.

    A sentence of ours may begin with a name in another script; its first letter says nothing about the sentence.
    """
    kinds = {unicodedata.bidirectional(letter) for letter in text}
    has_left, has_right = "L" in kinds, not kinds.isdisjoint(_RIGHT_TO_LEFT)
    if has_left is has_right:
        return interface
    return Qt.LayoutDirection.LeftToRight if has_left else Qt.LayoutDirection.RightToLeft
