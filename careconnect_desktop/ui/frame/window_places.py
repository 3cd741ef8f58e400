"""Windows come back where they were: remembered for each set of screens, never outside of them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from careconnect_desktop.core.errors import CareConnectError

_SEEN_PX = 64
"""So much of a window must lie on a screen for a person to find it."""


class PlaceStore(Protocol):
    """Texts by name, kept between two starts."""

    def load(self) -> dict[str, str]: ...

    def save(self, values: Mapping[str, str]) -> None: ...


class WindowPlaces(QObject):
    """Restores a window when it begins to follow it, and remembers it each time that it is hidden."""

    def __init__(self, store: PlaceStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._names: dict[QObject, str] = {}

    def follow(self, window: QWidget, name: str) -> None:
        """window: not shown yet. name: the same in every run."""
        self._names[window] = name
        window.installEventFilter(self)
        window.destroyed.connect(lambda: self._names.pop(window, None))
        kept = read_place(self._store.load().get(self._key(name), ""))
        if kept is None:
            return
        place, is_maximized = kept
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        window.setGeometry(fit(place, screens, window.minimumSize()))
        if is_maximized:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and isinstance(watched, QWidget) and not watched.isMinimized():
            self._remember(watched)
        return super().eventFilter(watched, event)

    def _remember(self, window: QWidget) -> None:
        name = self._names.get(window)
        if name is None or window.isFullScreen():
            return
        place = window.normalGeometry() if window.isMaximized() else window.geometry()
        try:
            self._store.save({self._key(name): write_place(place, is_maximized=window.isMaximized())})
        except CareConnectError:
            # A place that cannot be kept is no reason to trouble anybody: the next start is as the first one.
            return

    @staticmethod
    def _key(name: str) -> str:
        screens = sorted(
            f"{screen.name()} {screen.geometry().getRect()} {screen.devicePixelRatio()}"
            for screen in QGuiApplication.screens()
        )
        return f"{name}_{hashlib.sha256(' | '.join(screens).encode()).hexdigest()[:12]}"


def write_place(place: QRect, *, is_maximized: bool) -> str:
    """As one text: left, top, width, height and state."""
    state = "maximized" if is_maximized else "normal"
    return f"{place.x()} {place.y()} {place.width()} {place.height()} {state}"


def read_place(text: str) -> tuple[QRect, bool] | None:
    """What `write_place` wrote; None for anything else."""
    parts = text.split()
    if len(parts) != 5 or parts[4] not in ("normal", "maximized"):
        return None
    try:
        left, top, width, height = (int(part) for part in parts[:4])
    except ValueError:
        return None
    return (QRect(left, top, width, height), parts[4] == "maximized") if width > 0 and height > 0 else None


def fit(place: QRect, screens: Sequence[QRect], least: QSize) -> QRect:
    """The place, moved and made smaller as far as it must be to lie on one of the screens.

    A window that is seen well enough stays where it is, also across two screens.
    """
    if not screens:
        return place
    home = max(screens, key=lambda screen: _area(screen.intersected(place)))
    seen = home.intersected(place)
    is_seen = seen.width() >= min(_SEEN_PX, place.width()) and seen.height() >= _SEEN_PX and place.top() >= home.top()
    if is_seen and place.width() <= home.width() and place.height() <= home.height():
        return place
    size = place.size().boundedTo(home.size()).expandedTo(least.boundedTo(home.size()))
    moved = QRect(place.topLeft(), size)
    moved.moveLeft(max(home.left(), min(moved.left(), home.right() + 1 - size.width())))
    moved.moveTop(max(home.top(), min(moved.top(), home.bottom() + 1 - size.height())))
    return moved


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())
