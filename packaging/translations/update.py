"""Bring ``resources/translations`` up to date with the code: ``python packaging/translations/update.py``.

Every text of the interface is found by Qt's own lupdate; translations that exist are kept; what is new stands as
unfinished until somebody translates it; what is gone goes. English holds the plural forms alone, made from "(s)".
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "hi": 2, "ar": 6}
"""How many plural forms each language has (Unicode CLDR, whole numbers)."""

Message = tuple[str, str]
"""Context and source."""


def extract() -> list[Message]:
    """Every text of the interface in the code, sorted."""
    program = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    files = sorted(str(path) for path in (ROOT / "careconnect_desktop").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "all.ts"
        command = [str(program), "-silent", "-locations", "none", *files, "-ts", str(out)]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 (our own program and files)
        return sorted(read(out))


def read(path: Path) -> dict[Message, list[str]]:
    """The translations of one file; an empty list for what is unfinished."""
    found: dict[Message, list[str]] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 (our own file)
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms: list[str] = []
            if translation is not None and translation.get("type") is None:
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[name, message.findtext("source", "")] = forms
    return found


def english_forms(source: str) -> list[str]:
    """Singular and plural of a source such as "%n minute(s)"."""
    return [re.sub(r"\((e?s)\)", "", source), re.sub(r"\((e?s)\)", r"\1", source)]


def write(path: Path, language: str, messages: dict[Message, list[str]]) -> None:
    """One Linguist file, in a fixed order, so that a change shows as itself."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.Element("none")
    last = ""
    for (name, source), forms in sorted(messages.items()):
        if name != last:
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
            last = name
        message = ET.SubElement(context, "message")
        if "%n" in source:
            message.set("numerus", "yes")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        if not forms:
            translation.set("type", "unfinished")
        if "%n" in source:
            for form in forms or [""] * FORMS[language]:
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root, "  ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def main() -> int:
    """Update every language; prints how many texts wait for a translation."""
    sources = extract()
    for language in FORMS:
        path = FOLDER / f"careconnect_{language}.ts"
        known = read(path) if path.exists() else {}
        by_source = {source: forms for (_context, source), forms in known.items() if forms}
        if language == "en":
            messages = {key: english_forms(key[1]) for key in sources if "%n" in key[1]}
        else:
            # The same words elsewhere are a better start than nothing.
            messages = {key: known.get(key) or by_source.get(key[1], []) for key in sources}
        write(path, language, messages)
        waiting = sum(not forms for forms in messages.values())
        sys.stdout.write(f"{language}: {len(messages)} texts, {waiting} wait for a translation\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
