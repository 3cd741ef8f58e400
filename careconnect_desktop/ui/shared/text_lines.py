"""Breaking plain text into lines, for everything that draws text by itself."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption


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
        if not paragraph:
            lines.append("")
    return lines or [""]
