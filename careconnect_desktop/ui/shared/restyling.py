"""Another theme or size of text: what is seen changes at once, what is hidden a few widgets at a time.

Qt goes through every widget twice for another style sheet: a fifth of a second for the eight hundred of a doctor's
places, of which a hundred are seen. It passes over those that say that they were never polished, and tells nothing of
it to those that say that their style is their own.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

SLICE_S = 0.005
_CREATED = Qt.WidgetAttribute.WA_WState_Created
_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
_HAS_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle


class Restyling(QObject):
    """Of one application. What is hidden is restyled within moments, or before it is painted if it is shown first.

    caught_up: everything has the new style, after some of it had to wait for it.
    """

    caught_up = Signal()

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._waiting: dict[QWidget, bool] = {}
        self._untold: list[QWidget] = []
        self._edges: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._do_some)

    @property
    def waiting_count(self) -> int:
        """How many widgets still have the style of before."""
        return len(self._waiting)

    @contextmanager
    def of_what_is_seen(self) -> Iterator[None]:
        """Give the application its new style within; the rest follows."""
        before, self._waiting = self._waiting, {}
        self._leave_edges()
        # A window that was never shown has its style at once, as whoever builds it expects.
        for window in self._application.topLevelWidgets():
            if window.testAttribute(_CREATED):
                for edge in _hidden_edges(window):
                    edge.installEventFilter(self)
                    self._edges.append(edge)
                    for widget in (edge, *edge.findChildren(QWidget)):
                        # What was never polished has nothing to lose, but may hold an icon.
                        self._waiting[widget] = before.get(widget, False) or widget.testAttribute(_POLISHED)
                        widget.setAttribute(_POLISHED, False)
        self._untold = [widget for widget in self._waiting if not widget.testAttribute(_HAS_OWN_STYLE)]
        for widget in self._untold:
            widget.setAttribute(_HAS_OWN_STYLE)
        try:
            yield
        finally:
            self._let_hear()
        if self._waiting:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What is in an edge may wait still when the edge itself does not any more.
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self._waiting:
            self._let_hear()
            for widget in (watched, *watched.findChildren(QWidget)):
                self._restyle(widget)
        return super().eventFilter(watched, event)

    def _let_hear(self) -> None:
        """From here on they follow the application's style again."""
        untold, self._untold = self._untold, []
        for widget in untold:
            if isValid(widget):
                widget.setAttribute(_HAS_OWN_STYLE, False)

    def _leave_edges(self) -> None:
        edges, self._edges = self._edges, []
        for edge in edges:
            if isValid(edge):
                edge.removeEventFilter(self)

    def _do_some(self) -> None:
        end_s = time.thread_time() + SLICE_S
        while self._waiting and time.thread_time() < end_s:
            widget = next(iter(self._waiting))
            self._restyle(widget)
        if not self._waiting:
            self._timer.stop()
            self._leave_edges()
            self.caught_up.emit()

    def _restyle(self, widget: QWidget) -> None:
        was_polished = self._waiting.pop(widget, None)
        if was_polished is None or not isValid(widget):
            return
        if was_polished:
            style = widget.style()
            style.unpolish(widget)
            style.polish(widget)
            widget.setAttribute(_POLISHED)
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _hidden_edges(widget: QWidget) -> Iterator[QWidget]:
    """The hidden ones that hide what is in them; windows of their own are looked at for themselves."""
    if not widget.isVisible():
        yield widget
        return
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isWindow():
            yield from _hidden_edges(child)
