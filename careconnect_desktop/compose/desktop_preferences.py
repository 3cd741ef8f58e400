"""What a person has set for this machine, in the system's settings; and the machine's own time zone."""

from __future__ import annotations

from dataclasses import asdict, replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QTimeZone

from careconnect_desktop.platform_qt.settings import QtSettings
from careconnect_desktop.viewmodels.preferences import THEMES, Preferences


class StoredPreferences:
    """`PreferenceStore` over the system's settings; what cannot be read there is as it was at the first start."""

    def __init__(self, settings: QtSettings) -> None:
        self._settings = settings

    def load(self) -> Preferences:
        found = self._settings.load()
        fresh = Preferences()
        try:
            text_scale = float(found.get("text_scale", fresh.text_scale))
        except ValueError:
            text_scale = fresh.text_scale
        theme = found.get("theme", fresh.theme)
        return replace(
            fresh,
            theme=theme if theme in THEMES else fresh.theme,
            text_scale=text_scale,
            language=found.get("language", ""),
            server_url=found.get("server_url", ""),
            email=found.get("email", ""),
            shows_names=found.get("shows_names") == "True",
            stays_signed_in=found.get("stays_signed_in", "True") == "True",
        )

    def save(self, preferences: Preferences) -> None:
        self._settings.save({name: str(value) for name, value in asdict(preferences).items()})


def system_zone() -> ZoneInfo:
    """The zone of this machine; UTC where it names one that nobody knows."""
    try:
        return ZoneInfo(bytes(QTimeZone.systemTimeZoneId().data()).decode())
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
