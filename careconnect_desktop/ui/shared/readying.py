"""What is built but not shown yet, made ready in pauses: with its style and its places, it opens within a frame.

Otherwise Qt would do both for all of it at the moment in which somebody wants to see it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

SLICE_S = 0.005


def readied(page: QWidget, size: QSize) -> Iterator[None]:
    """A few widgets for each step, until all of the page is ready for this size; none if somebody sees it already."""
    if not isValid(page) or page.isVisible():
        return
    page.resize(size)
    widgets = [page, *page.findChildren(QWidget)]
    end_s = time.thread_time() + SLICE_S
    # Outermost first: what they inherit from it stays.
    for widget in widgets:
        if isValid(widget):
            widget.ensurePolished()
        if time.thread_time() > end_s:
            yield
            end_s = time.thread_time() + SLICE_S
    # Innermost first: whatever holds them has to know how much room they need.
    for widget in reversed(widgets):
        layout = widget.layout() if isValid(widget) else None
        if layout is not None and not widget.isVisible():
            layout.activate()
        if time.thread_time() > end_s:
            yield
            end_s = time.thread_time() + SLICE_S
