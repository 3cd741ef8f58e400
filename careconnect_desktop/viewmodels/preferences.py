"""What a person sets for this machine: theme, text size, language. Told to everybody at once, kept at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.viewmodels.base import SnapshotModel

TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
THEMES = ("system", "light", "dark", "high_contrast")


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """theme: one of THEMES. text_scale: 1.0 to 2.0. language: an IETF tag, empty follows the system.

    shows_names: notifications, which others may see, name people. stays_signed_in: a patient's wish for the next start.
    """

    theme: str = "system"
    text_scale: float = 1.0
    language: str = ""
    server_url: str = ""
    email: str = ""
    shows_names: bool = False
    stays_signed_in: bool = True


class PreferenceStore(Protocol):
    """Where preferences stay between two starts; holds nothing secret."""

    def load(self) -> Preferences: ...

    def save(self, preferences: Preferences) -> None: ...


class PreferencesModel(SnapshotModel[Preferences]):
    """The one writer of the preferences."""

    def __init__(self, store: PreferenceStore, parent: QObject | None = None) -> None:
        super().__init__(store.load(), parent)
        self._store = store

    def choose_theme(self, theme: str) -> None:
        """One of THEMES; anything else changes nothing."""
        if theme in THEMES:
            self._keep(replace(self.snapshot, theme=theme))

    def choose_text_scale(self, text_scale: float) -> None:
        """From 1.0 to 2.0."""
        self._keep(replace(self.snapshot, text_scale=min(max(text_scale, TEXT_SCALES[0]), TEXT_SCALES[-1])))

    def choose_language(self, language: str) -> None:
        self._keep(replace(self.snapshot, language=language))

    def show_names(self, shows_names: bool) -> None:
        """In notifications; without it they say only that something happened."""
        self._keep(replace(self.snapshot, shows_names=shows_names))

    def stay_signed_in(self, stays: bool) -> None:
        """The wish for the next sign-in."""
        self._keep(replace(self.snapshot, stays_signed_in=stays))

    def remember_sign_in(self, server_url: str, email: str) -> None:
        """Fill the form the next time; never the password."""
        self._keep(replace(self.snapshot, server_url=server_url, email=email))

    def _keep(self, preferences: Preferences) -> None:
        if preferences != self.snapshot:
            self._store.save(preferences)
            self._show(preferences)
