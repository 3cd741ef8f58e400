"""Every language is complete, keeps what is filled in, and counts by its own rule."""

from __future__ import annotations

import importlib.util
import re
import shutil
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from careconnect_desktop.core.resources import Resources
from careconnect_desktop.ui.shared.translations import (
    LANGUAGES,
    PLURAL_RULES,
    Catalogue,
    direction_of,
    language_of,
    load_catalogue,
)

_ROOT = Path(__file__).resolve().parents[3]
_TRANSLATED = [language for language in LANGUAGES if language != "en"]


@pytest.fixture(scope="module")
def update() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", _ROOT / "packaging" / "translations" / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def sources(update: ModuleType) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = update.extract()
    assert len(found) > 300
    return found


@pytest.mark.parametrize("language", _TRANSLATED)
def test_every_text_is_translated(update: ModuleType, sources: list[tuple[str, str]], language: str) -> None:
    known = update.read(_ROOT / "resources" / "translations" / f"careconnect_{language}.ts")
    assert [key for key in sources if not known.get(key)] == []
    assert set(known) - set(sources) == set()


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_what_is_filled_in_stands_in_every_form(update: ModuleType, language: str) -> None:
    known = update.read(_ROOT / "resources" / "translations" / f"careconnect_{language}.ts")
    pattern = re.compile(r"\{\w+\}|%1|%n")
    for (_context, source), forms in known.items():
        wanted = set(pattern.findall(source))
        assert len(forms) == (update.FORMS[language] if "%n" in source else 1)
        for form in forms:
            # "One" and "two" are words in some languages, so that the figure may be left out there.
            assert set(pattern.findall(form)) | {"%n"} == wanted | {"%n"}, (source, form)
        assert "!" not in "".join(forms)


@pytest.mark.parametrize(("language", "count", "form"), [
    ("en", 0, 1), ("en", 1, 0), ("en", 2, 1),
    ("fr", 0, 0), ("fr", 1, 0), ("fr", 2, 1),
    ("hi", 0, 0), ("hi", 2, 1),
    ("ar", 0, 0), ("ar", 1, 1), ("ar", 2, 2), ("ar", 3, 3), ("ar", 10, 3), ("ar", 11, 4), ("ar", 99, 4), ("ar", 100, 5),
    ("ar", 103, 3),
])  # fmt: skip
def test_plural_rules_are_those_of_unicode(language: str, count: int, form: int) -> None:
    assert PLURAL_RULES[language](count) == form


@pytest.mark.parametrize(("language", "count", "words"), [
    ("en", 1, "1 new message"),
    ("en", 2, "2 new messages"),
    ("de", 1, "1 neue Nachricht"),
    ("de", 5, "5 neue Nachrichten"),
    ("ar", 2, "رسالتان جديدتان"),
])  # fmt: skip
def test_qt_counts_through_the_catalogue(
    qapp: QApplication, resources: Resources, language: str, count: int, words: str
) -> None:
    catalogue = load_catalogue(resources, language)
    qapp.installTranslator(catalogue)
    try:
        assert QCoreApplication.translate("HomePlace", "%n new message(s)", None, count) == words
        assert QCoreApplication.translate("HomePlace", "no such text") == "no such text"
    finally:
        qapp.removeTranslator(catalogue)


def test_what_is_unfinished_is_shown_in_english() -> None:
    text = (
        "<TS><context><name>A</name><message><source>Hello</source><translation type='unfinished'>Hal</translation>"
        "</message></context></TS>"
    )
    assert Catalogue("de", text).isEmpty()


@pytest.mark.parametrize(("tag", "system", "language"), [
    ("ar", "de_DE", "ar"),
    ("", "de_AT", "de"),
    ("", "nl_NL", "en"),
    ("xx", "fr_CA", "fr"),
])  # fmt: skip
def test_the_language_is_chosen_or_the_systems(tag: str, system: str, language: str) -> None:
    assert language_of(tag, QLocale(system)) == language


def test_arabic_is_read_from_the_right() -> None:
    assert direction_of("ar") is Qt.LayoutDirection.RightToLeft
    assert direction_of("hi") is Qt.LayoutDirection.LeftToRight


def test_updating_twice_changes_nothing(update: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "translations"
    shutil.copytree(_ROOT / "resources" / "translations", folder)
    monkeypatch.setattr(update, "FOLDER", folder)
    before = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    assert update.main() == 0
    assert {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()} == before
