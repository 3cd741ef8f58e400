"""A surface that floats over the picture, and fades away while nobody needs it."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from careconnect_desktop.ui.shared.look import Look

IDLE_MS = 3_000
FADE_MS = 150
_SURFACE_ALPHA = 225
_RADIUS_PX = 14
_WAKING = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.HoverMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.TouchBegin,
        QEvent.Type.FocusIn,
    }
)
_KEYBOARD_REASONS = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


class FloatingPanel(QWidget):
    """A rounded, nearly opaque surface in the call's colours; text on it keeps its contrast over any picture."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.call_colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface = QColor(colours.bg)
        if colours.border_px > 1:
            painter.setPen(QPen(QColor(colours.text), colours.border_px))
        else:
            surface.setAlpha(_SURFACE_ALPHA)
            # Over the dark surround beside a picture, the edge alone shows where the surface is.
            painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS_PX, _RADIUS_PX)
        painter.end()


class IdleFader(QObject):
    """Fades panels out after three seconds without input, and in again on any pointer, key or focus.

    They stay while `set_held(True)` says so (everything but a quiet connected call), while a screen reader listens,
    while the pointer rests on one of them, and while one of their buttons was reached by keyboard. Faded panels keep
    their focus but take no pointer: the first touch only brings them back.
    """

    shown_changed = Signal(bool)

    def __init__(self, panels: tuple[QWidget, ...], parent: QObject, *, is_motion_reduced: bool = False) -> None:
        super().__init__(parent)
        self._panels = panels
        self._is_held = True
        self._is_shown = True
        self._has_keyboard_focus = False
        self._effects = []
        for panel in panels:
            effect = QGraphicsOpacityEffect(panel)
            effect.setEnabled(False)
            panel.setGraphicsEffect(effect)
            self._effects.append(effect)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._fade_out)
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(0 if is_motion_reduced else FADE_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._set_opacity)

    @property
    def is_shown(self) -> bool:
        """False once the panels have begun to fade."""
        return self._is_shown

    def watch(self, widget: QWidget) -> None:
        """Take input on `widget` and everything inside it as a sign of life."""
        for each in (widget, *widget.findChildren(QWidget)):
            each.setMouseTracking(True)
            each.removeEventFilter(self)
            each.installEventFilter(self)

    def set_held(self, is_held: bool) -> None:
        """Keep the panels on the screen, whatever happens."""
        self._is_held = is_held
        self.wake()

    def wake(self) -> None:
        """Show the panels and count from the beginning."""
        if not self._is_shown:
            self._is_shown = True
            for panel in self._panels:
                panel.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
            self._animate(1.0)
            self.shown_changed.emit(True)
        if self._is_held:
            self._idle.stop()
        else:
            self._idle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _WAKING:
            if isinstance(event, QFocusEvent):
                self._has_keyboard_focus = event.reason() in _KEYBOARD_REASONS and self._is_inside(watched)
            elif kind == QEvent.Type.MouseButtonPress:
                self._has_keyboard_focus = False
            self.wake()
        return super().eventFilter(watched, event)

    def _is_inside(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and any(panel.isAncestorOf(watched) for panel in self._panels)

    def _fade_out(self) -> None:
        is_wanted = self._has_keyboard_focus or QAccessible.isActive() or any(p.underMouse() for p in self._panels)
        if self._is_held or is_wanted:
            self.wake()
            return
        self._is_shown = False
        for panel in self._panels:
            panel.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, True)
        self._animate(0.0)
        self.shown_changed.emit(False)

    def _animate(self, opacity: float) -> None:
        self._animation.stop()
        self._animation.setStartValue(self._effects[0].opacity())
        self._animation.setEndValue(opacity)
        self._animation.start()

    def _set_opacity(self, opacity: float) -> None:
        for effect in self._effects:
            effect.setOpacity(opacity)
            # An effect draws its widget twice; while fully shown there is none.
            effect.setEnabled(opacity < 1.0)
