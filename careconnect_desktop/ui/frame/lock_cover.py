"""Covers the main window while it is locked, and watches for the person's hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from careconnect_desktop.ui.frame.main_window import MainWindow
from careconnect_desktop.ui.settings.privacy_card import LOCK_KEYS
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.sign_in.lock_view import LockView
from careconnect_desktop.viewmodels.account.lock import LockModel
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


class HandWatch(QObject):
    """Tells a `LockModel` of every key and pointer in any window of the program.

    Windows are watched, not the application: that would ask Python about every event of every widget.
    """

    def __init__(self, model: LockModel, ticker: Ticker) -> None:
        super().__init__()
        self._model = model
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
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)
        self._watched = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _HANDS:
            self._model.touched()
        return super().eventFilter(watched, event)


class LockCover(QObject):
    """Shows a `LockView` in place of what the main window shows, and closes what stands over it."""

    def __init__(self, look: Look, window: MainWindow, model: LockModel, ticker: Ticker) -> None:
        super().__init__()
        self._window, self._model = window, model
        self.view = LockView(look, model)
        self._hands = HandWatch(model, ticker)
        self._keys = QShortcut(QKeySequence(LOCK_KEYS), window)
        self._keys.setContext(Qt.ShortcutContext.ApplicationShortcut)
        self._keys.activated.connect(model.lock)
        model.changed.connect(self._draw)
        self._draw()

    def close(self) -> None:
        """Before the person's workspace goes."""
        self._model.changed.disconnect(self._draw)
        self._hands.stop()
        self._keys.deleteLater()
        self._window.uncover()
        self.view.deleteLater()

    def _draw(self) -> None:
        if not self._model.is_locked:
            self._window.uncover()
            return
        for shown in QApplication.topLevelWidgets():
            # A question that stands open shows people's names; closing it is its safe answer.
            if isinstance(shown, QDialog | QMenu) and shown.isVisible():
                shown.close()
        self._window.cover(self.view)
