"""The language of the program: words, digits, and the side on which lines begin."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from careconnect_desktop.core.resources import Resources
from careconnect_desktop.ui.shared.translations import Catalogue, direction_of, language_of, load_catalogue


class SpokenLanguage:
    """One at a time, from the first widget on until `close`."""

    def __init__(self, application: QApplication, resources: Resources, tag: str) -> None:
        """tag: of BCP 47; empty for the system's own."""
        self._application = application
        self._resources = resources
        self._catalogue: Catalogue | None = None
        self.speak(tag)

    def speak(self, tag: str) -> None:
        """Words are taken when a widget is made: what stands already is the caller's to build anew."""
        language = language_of(tag, QLocale.system())
        QLocale.setDefault(QLocale(tag) if tag else QLocale.system())
        self._application.setLayoutDirection(direction_of(language))
        # English has a catalogue too: it holds the plural forms.
        old, self._catalogue = self._catalogue, load_catalogue(self._resources, language, self._application)
        if old is not None:
            self._application.removeTranslator(old)
            old.deleteLater()
        self._application.installTranslator(self._catalogue)

    def close(self) -> None:
        """The program ends."""
        if self._catalogue is not None:
            self._application.removeTranslator(self._catalogue)
