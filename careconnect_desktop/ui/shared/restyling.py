"""Another theme or size of text: a few widgets at a time, first what is seen, behind the picture of before.

Qt goes through every widget twice for another style sheet: a fifth of a second for the eight hundred of a doctor's
places, a tenth for the hundred that are seen. It passes over those that say that they were never polished, and tells
nothing of it to those that say that their style is their own. What is seen changes at one moment, when all of it is
ready; what is hidden comes after it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from careconnect_desktop.ui.shared.curtain import Curtain

SLICE_S = 0.005
_CREATED = Qt.WidgetAttribute.WA_WState_Created
_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
_HAS_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle

Step = Callable[[], object]


class Restyling(QObject):
    """Of one application. What is hidden is restyled within moments, or before it is painted if it is shown first.

    seen_changed: what is seen has the new style, but is not laid out yet. caught_up: everything has it.
    """

    seen_changed = Signal()
    caught_up = Signal()

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._curtain = Curtain(self)
        self._seen: dict[QWidget, bool] = {}
        self._hidden: dict[QWidget, bool] = {}
        self._untold: list[QWidget] = []
        self._steps: deque[Step] = deque()
        self._edges: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._do_some)

    @property
    def waiting_count(self) -> int:
        """How many widgets still have the style of before; at least one while the picture of before is shown."""
        return max(len(self._seen) + len(self._hidden), int(self._curtain.is_drawn))

    def begin(self, steps: Iterable[Step]) -> None:
        """Give the application its new style in these steps; the windows that were shown follow.

        Each step has a turn of its own. Without such windows, all is done when this returns.
        """
        self._let_hear()
        self._leave_edges()
        before = self._seen | self._hidden
        self._seen, self._hidden = {}, {}
        # A window that was never shown has its style at once, as whoever builds it expects.
        windows = [window for window in self._application.topLevelWidgets() if window.testAttribute(_CREATED)]
        for window in windows:
            seen, edges = _divided(window)
            for widget in seen:
                _let_wait(widget, before, self._seen)
            for edge in edges:
                edge.installEventFilter(self)
                self._edges.append(edge)
                for widget in (edge, *edge.findChildren(QWidget)):
                    # A dialog of it is a window of its own, looked at for itself.
                    if widget.window() is window:
                        _let_wait(widget, before, self._hidden)
        self._untold = [widget for widget in (*self._seen, *self._hidden) if not widget.testAttribute(_HAS_OWN_STYLE)]
        for widget in self._untold:
            widget.setAttribute(_HAS_OWN_STYLE)
        self._curtain.draw((window for window in windows if window.isVisible()), self._seen)
        self._steps = deque((*steps, self._let_hear))
        if windows:
            self._timer.start()
        else:
            for step in self._steps:
                step()
            self._steps.clear()
            self.seen_changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What is in an edge may wait still when the edge itself does not any more.
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self._hidden:
            self._let_hear()
            for widget in (watched, *watched.findChildren(QWidget)):
                self._restyle(widget, self._hidden)
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
        """One turn's part."""
        if self._steps:
            self._steps.popleft()()
        elif self._seen:
            self._restyle_some(self._seen)
            if not self._seen:
                self._steps.append(self.seen_changed.emit)
        elif self._curtain.is_drawn:
            if self._curtain.lay_out(time.thread_time() + SLICE_S):
                self._steps.append(self._curtain.open)
        elif self._hidden:
            self._restyle_some(self._hidden)
        else:
            self._timer.stop()
            self._leave_edges()
            self.caught_up.emit()

    def _restyle_some(self, waiting: dict[QWidget, bool]) -> None:
        end_s = time.thread_time() + SLICE_S
        while waiting and time.thread_time() < end_s:
            self._restyle(next(iter(waiting)), waiting)

    def _restyle(self, widget: QWidget, waiting: dict[QWidget, bool]) -> None:
        was_polished = waiting.pop(widget, None)
        if was_polished is None or not isValid(widget):
            return
        if was_polished:
            style = widget.style()
            style.unpolish(widget)
            style.polish(widget)
            widget.setAttribute(_POLISHED)
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


def _let_wait(widget: QWidget, before: dict[QWidget, bool], among: dict[QWidget, bool]) -> None:
    # What was never polished has nothing to lose, but may hold an icon.
    among[widget] = before.get(widget, False) or widget.testAttribute(_POLISHED)
    widget.setAttribute(_POLISHED, False)


def _divided(widget: QWidget) -> tuple[list[QWidget], list[QWidget]]:
    """What is seen, whoever holds another before it, and the hidden ones that hide what is in them.

    Windows of their own are looked at for themselves.
    """
    if not widget.isVisible():
        return [], [widget]
    seen, edges = [widget], []
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isWindow():
            theirs, hidden = _divided(child)
            seen += theirs
            edges += hidden
    return seen, edges
