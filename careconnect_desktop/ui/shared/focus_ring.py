"""The focus ring: 2 px in `primary`, 2 px off, always visible, for every control of a window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Colours

_OFFSET_PX = 2
_WIDTH_PX = 2
_FOLLOWED = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}
)


class FocusRing(QWidget):
    """Follows the focus within one window and draws the ring above everything.

    colours: the set that the window is drawn in, when it is not the program's (the call is dark in every theme).

    Drawn by an overlay because a style sheet's outline lies inside the control, and is not drawn for all of them.
    """

    def __init__(self, look: Look, window: QWidget, colours: Callable[[], Colours] | None = None) -> None:
        super().__init__(window)
        self._look = look
        self._colours = colours if colours is not None else lambda: look.colours
        self._is_suspended = False
        self._followed: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        look.changed.connect(self.update)

    def suspend(self, is_suspended: bool) -> None:
        """Draw no ring while controls are out of sight (the call's bar fades); the focus stays where it is."""
        self._is_suspended = is_suspended
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._colours().primary), _WIDTH_PX)
        painter.setPen(pen)
        inset = _WIDTH_PX // 2
        radius = self._look.tokens.radius_control_px + _OFFSET_PX
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is None or new.window() is not self.window() or isinstance(new, QAbstractItemView) or _is_part(new):
            # A list draws the ring around its current row itself.
            self.hide()
            return
        walker: QWidget | None = new
        while walker is not None and walker is not self.window():
            walker.installEventFilter(self)
            walker.destroyed.connect(self._forget)
            self._followed.append(walker)
            walker = walker.parentWidget()
        self._place()

    def _forget(self) -> None:
        # One of them is being thrown away: those around it stay, and would be followed for good.
        self._leave()
        self.hide()

    def _leave(self) -> None:
        followed, self._followed = self._followed, []
        for widget in followed:
            # The focus also moves while a focused widget is being deleted, before anybody is told that it is gone.
            if isValid(widget):
                widget.removeEventFilter(self)
                # One that is thrown away after it gave the keyboard on must not take the ring from who has it now.
                widget.destroyed.disconnect(self._forget)

    def _place(self) -> None:
        followed = [widget for widget in self._followed[:1] if isValid(widget) and widget.isVisible()]
        if self._is_suspended or not followed:
            self.hide()
            return
        focused = followed[0]
        window = self.window()
        off = 0 if isinstance(focused, QLineEdit) else _OFFSET_PX
        grow = off + _WIDTH_PX
        area = QRect(focused.mapTo(window, QPoint(0, 0)), focused.size()).adjusted(-grow, -grow, grow, grow)
        visible = area
        for parent in self._followed[1:]:
            if isinstance(parent, QAbstractScrollArea):
                viewport = parent.viewport()
                visible = visible.intersected(QRect(viewport.mapTo(window, QPoint(0, 0)), viewport.size()))
        if visible.isEmpty():
            self.hide()
            return
        self.setGeometry(area)
        self.setMask(visible.translated(-area.topLeft()))
        self.raise_()
        self.show()


def _is_part(widget: QWidget) -> bool:
    """A whole part of a window that has been given the keyboard: Tab goes to its first control, which has the ring."""
    return widget.focusPolicy() == Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
