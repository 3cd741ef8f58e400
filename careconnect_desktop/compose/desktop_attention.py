"""Alerts for who looks elsewhere: they are over once somebody looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QGuiApplication


class Alerts(Protocol):
    """What tells of news of one kind, such as `MessageAlerts`."""

    def looked(self) -> None: ...

    def close(self) -> None: ...


class WatchedAlerts:
    """Alerts that follow the focus of the program's windows. is_looking: somebody sees what they would tell of."""

    def __init__(self, alerts: Alerts, is_looking: Callable[[], bool]) -> None:
        self._alerts, self._is_looking = alerts, is_looking
        QGuiApplication.instance().focusWindowChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    def close(self) -> None:
        """Tell nothing more."""
        QGuiApplication.instance().focusWindowChanged.disconnect(self._focus_changed)  # type: ignore[union-attr]
        self._alerts.close()

    def _focus_changed(self) -> None:
        if self._is_looking():
            self._alerts.looked()
