"""Small settings of this machine, in the place that the system has for them; nothing secret."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSettings

from careconnect_desktop.core.errors import CareConnectError


class QtSettings:
    """Texts by name, in one group. file: in place of the system's own (tests)."""

    def __init__(self, group: str, file: str | None = None) -> None:
        self._group = group
        self._file = file
        if file is None:
            self._settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "CareConnect", "desktop")
        else:
            self._settings = QSettings(file, QSettings.Format.IniFormat)

    def beside(self, group: str) -> QtSettings:
        """Another group in the same place."""
        return QtSettings(f"{self._group}_{group}", self._file)

    def load(self) -> dict[str, str]:
        """Everything that was saved; empty at the first start and when the file cannot be read."""
        self._settings.beginGroup(self._group)
        found = {name: str(self._settings.value(name, "")) for name in self._settings.childKeys()}
        self._settings.endGroup()
        return found

    def save(self, values: Mapping[str, str]) -> None:
        """Write these now; raises ``settings_unwritable`` when the place cannot be written to."""
        self._settings.beginGroup(self._group)
        for name, value in values.items():
            self._settings.setValue(name, value)
        self._settings.endGroup()
        self._settings.sync()
        if self._settings.status() != QSettings.Status.NoError:
            raise CareConnectError("settings_unwritable", "The settings cannot be saved on this computer.")
