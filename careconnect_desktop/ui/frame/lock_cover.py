"""Covers the main window while it is locked, and watches for the person's hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from shiboken6 import isValid

from careconnect_desktop.ui.call.incoming_window import IncomingCallWindow
from careconnect_desktop.ui.frame.main_window import MainWindow
from careconnect_desktop.ui.frame.veil import Veil
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.shortcuts import bind_shortcut
from careconnect_desktop.ui.sign_in.lock_view import LockView
from careconnect_desktop.viewmodels.account.lock import LockModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.ticker import Ticker

_HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


_OWN = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Tool)


class HandWatch(QObject):
    """Tells a `LockModel` of every key and pointer in any window of the program.

    Windows are watched, not the application: that would ask Python about every event of every widget.
    """

    def __init__(self, model: LockModel, ticker: Ticker) -> None:
        super().__init__()
        self._model, self._ticker = model, ticker
        self._watched: list[QWindow] = []
        ticker.ticked.connect(self.look)
        self.look()

    def look(self) -> None:
        """Watch the windows that have come since."""
        present = QGuiApplication.topLevelWindows()
        for window in present:
            if window not in self._watched:
                window.installEventFilter(self)
        self._watched = present

    def stop(self) -> None:
        """Watch no more."""
        self._ticker.ticked.disconnect(self.look)
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)
        self._watched = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _HANDS:
            self._model.touched()
        return super().eventFilter(watched, event)


class LockCover(QObject):
    """Shows a `LockView` in place of what the main window shows, and closes what stands over it."""

    def __init__(
        self, look: Look, window: MainWindow, model: LockModel, ticker: Ticker, shortcuts: ShortcutsModel
    ) -> None:
        super().__init__()
        self._look, self._window, self._model = look, window, model
        self._veils: list[Veil] = []
        self._ringing: list[IncomingCallWindow] = []
        self._is_watching = False
        self.view = LockView(look, model)
        self._hands = HandWatch(model, ticker)
        context = Qt.ShortcutContext.ApplicationShortcut
        self._keys = bind_shortcut(shortcuts, window, "program.lock", model.lock, context=context)
        model.changed.connect(self._draw)
        self._draw()

    def close(self) -> None:
        """Before the person's workspace goes."""
        self._model.changed.disconnect(self._draw)
        self._lift_veils()
        self._hands.stop()
        self._keys.deleteLater()
        self._window.uncover()
        self.view.deleteLater()

    def _draw(self) -> None:
        if not self._model.is_locked:
            self._lift_veils()
            self._window.uncover()
            return
        if not self._is_watching:
            self._is_watching = True
            # Only while it is locked: asking Python about every event of the program costs time.
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one
        for shown in QApplication.topLevelWidgets():
            # A question that stands open shows people's names; closing it is its safe answer.
            if isinstance(shown, QDialog | QMenu) and shown.isVisible():
                shown.close()
            elif shown.isVisible():
                self._cover(shown)
        self._window.cover(self.view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._cover(watched)
        return super().eventFilter(watched, event)

    def _cover(self, window: QWidget) -> None:
        """Another window, such as a call's: the ringing one keeps its buttons and loses the name."""
        if isinstance(window, IncomingCallWindow):
            window.set_private(True)
            self._ringing.append(window)
        elif window is not self._window and not isinstance(window, QDialog | QMenu) and window.windowType() in _OWN:
            veil = Veil(self._look, window)
            veil.unlock_pressed.connect(self._ask_for_password)
            veil.destroyed.connect(lambda: self._veils.remove(veil) if veil in self._veils else None)
            self._veils.append(veil)

    def _lift_veils(self) -> None:
        if self._is_watching:
            self._is_watching = False
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # there is one
        veils, self._veils = self._veils, []
        for veil in veils:
            veil.lift()
        ringing, self._ringing = self._ringing, []
        for window in ringing:
            if isValid(window):
                window.set_private(False)

    def _ask_for_password(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self.view.setFocus()
