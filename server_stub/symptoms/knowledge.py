"""The vetted entries, read once: red flags, symptoms, conditions, each with its source; and comparable texts."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Final

LANGUAGES: Final = ("en", "de", "es", "fr", "ar", "hi")

_COMBINING_LATIN = re.compile("[\u0300-\u036f]")
_ARABIC_MARKS = re.compile("[\u064b-\u065f\u0670\u0640]")
_ARABIC_FORMS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"})
_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u00b4": "'", "`": "'"})


def comparable(text: str) -> str:
    """Case, accents of Latin letters and the optional signs of Arabic taken away; Devanagari keeps its vowels."""
    decomposed = unicodedata.normalize("NFD", text.translate(_QUOTES).replace("ß", "ss").casefold())
    plain = _ARABIC_MARKS.sub("", unicodedata.normalize("NFC", _COMBINING_LATIN.sub("", decomposed)))
    return " ".join(plain.translate(_ARABIC_FORMS).split())


def _pattern(words: dict[str, Any]) -> re.Pattern[str]:
    return re.compile("|".join(comparable_pattern(text) for name in LANGUAGES for text in words[name]))


def comparable_pattern(text: str) -> str:
    """A pattern of the data file in the same form as the texts; its regular-expression signs are left alone."""
    plain = unicodedata.normalize("NFC", _COMBINING_LATIN.sub("", unicodedata.normalize("NFD", text)))
    return _ARABIC_MARKS.sub("", plain).translate(_ARABIC_FORMS)


@dataclass(frozen=True, slots=True)
class RedFlag:
    """Words that may mean an emergency, in six languages."""

    id: str
    source: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Condition:
    """A common condition and the symptoms that are typical or possible with it."""

    id: str
    source: str
    name: str
    description: str
    typical: frozenset[str]
    possible: frozenset[str]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All entries of one version."""

    version: str
    red_flags: tuple[RedFlag, ...]
    symptoms: dict[str, re.Pattern[str]]
    conditions: tuple[Condition, ...]


@cache
def load_knowledge() -> Knowledge:
    """Read and compile the data files of this package, once; nobody changes what it answers."""
    flags = _read("red_flags.json")
    common = _read("conditions.json")
    return Knowledge(
        version=max(flags["version"], common["version"]),
        red_flags=tuple(RedFlag(flag["id"], flag["source"], _pattern(flag)) for flag in flags["flags"]),
        symptoms={name: _pattern(words) for name, words in common["symptoms"].items()},
        conditions=tuple(
            Condition(
                id=entry["id"],
                source=entry["source"],
                name=entry["name"],
                description=entry["description"],
                typical=frozenset(entry["typical"]),
                possible=frozenset(entry["possible"]),
            )
            for entry in common["conditions"]
        ),
    )


def _read(name: str) -> dict[str, Any]:
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found
