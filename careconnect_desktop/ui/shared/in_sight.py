"""Views that stand behind another place: drawn once they come to the front, not with each change until then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class DrawnInSight(QObject):
    """Stands between what a view shows and its drawing: connect `follow` in place of `draw`.

    The same conversation stands in up to three places, of which at most one is looked at: each letter that is typed
    would be drawn three times. A view in a window that is not shown is drawn at once: the window opens as it should.
    """

    def __init__(self, view: QWidget, draw: Callable[[], None]) -> None:
        super().__init__(view)
        self._view, self._draw = view, draw
        self._is_behind = False
        view.installEventFilter(self)

    def follow(self) -> None:
        """Draw now, or when the view is shown."""
        if self._view.isVisible() or not self._view.window().isVisible():
            self._is_behind = False
            self._draw()
        else:
            self._is_behind = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._is_behind:
            self._is_behind = False
            self._draw()
        return super().eventFilter(watched, event)
