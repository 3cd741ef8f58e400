"""What can be read on a widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget


def words_shown(widget: QWidget) -> list[str]:
    """The words of its visible labels, in the order in which they were made."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def words_on(widget: QWidget) -> list[str]:
    """The same, once Qt has shown what was made just now; not within a loop that drives Qt itself."""
    QCoreApplication.processEvents()
    return words_shown(widget)
