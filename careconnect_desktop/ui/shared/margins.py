"""Margins that differ at the start and at the end of a line, in either direction of reading."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication


def read_margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins in px for a layout: Qt mirrors what is in a layout, but not the margins around it."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QMargins(end, top, start, bottom)
    return QMargins(start, top, end, bottom)
