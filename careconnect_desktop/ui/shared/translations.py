"""Translations: Qt Linguist's ``.ts`` files read as they are, with each language's own plural rule.

Read directly, so that the tree holds no compiled catalogue that could be older than its source.
"""

from __future__ import annotations

from collections.abc import Callable
from xml.etree import ElementTree as ET

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator

from careconnect_desktop.core.resources import Resources

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ar": "العربية",
    "hi": "हिन्दी",
}
"""Every language that the program speaks, by its own name."""


def _two_forms(count: int) -> int:
    return 0 if count == 1 else 1


def _zero_is_one(count: int) -> int:
    return 0 if count <= 1 else 1


def _arabic(count: int) -> int:
    if count in (0, 1, 2):
        return count
    if 3 <= count % 100 <= 10:
        return 3
    return 4 if 11 <= count % 100 <= 99 else 5


PLURAL_RULES: dict[str, Callable[[int], int]] = {
    "en": _two_forms,
    "de": _two_forms,
    "es": _two_forms,
    "fr": _zero_is_one,
    "hi": _zero_is_one,
    "ar": _arabic,
}
"""Unicode CLDR's cardinal rules for whole numbers: the index of the form."""


class Catalogue(QTranslator):
    """One language. What it lacks is shown in English."""

    def __init__(self, language: str, text: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plural = PLURAL_RULES[language]
        self.messages: dict[tuple[str, str], tuple[str, ...]] = {}
        # The file is part of this program, not something that came over a network.
        for context in ET.fromstring(text).iter("context"):  # noqa: S314
            name = context.findtext("name", "")
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
                    continue
                forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
                # Counts in the figures of the language, as dates and times have them.
                forms = tuple(form.replace("%n", "%Ln") for form in forms)
                if all(forms):
                    self.messages[name, message.findtext("source", "")] = forms

    def __len__(self) -> int:
        return len(self.messages)

    def isEmpty(self) -> bool:
        return not self.messages

    def translate(
        self,
        context: bytes | bytearray | memoryview | str,
        sourceText: bytes | bytearray | memoryview | str,
        disambiguation: bytes | bytearray | memoryview | str | None = None,
        n: int = -1,
    ) -> str:
        forms = self.messages.get((str(context), str(sourceText)))
        if forms is None:
            return None  # type: ignore[return-value]  # Qt asks the next translator when the text is null, not empty
        return forms[min(self._plural(n), len(forms) - 1)] if n >= 0 else forms[0]


def language_of(tag: str, system: QLocale) -> str:
    """The language to speak: the chosen one, else the first of the system's that the program knows, else English."""
    for candidate in (tag, *system.uiLanguages()):
        language = candidate.split("-", maxsplit=1)[0]
        if language in LANGUAGES:
            return language
    return "en"


def load_catalogue(resources: Resources, language: str, parent: QObject | None = None) -> Catalogue:
    """The catalogue of one of LANGUAGES; ``resource_missing`` for a damaged installation."""
    return Catalogue(language, resources.text(f"translations/careconnect_{language}.ts"), parent)


def direction_of(language: str) -> Qt.LayoutDirection:
    """Which way the language is read."""
    return QLocale(language).textDirection()
