"""The menu entry of Linux starts the program, also with links of ours, and goes into the wheel."""

from __future__ import annotations

import configparser
import tomllib
from pathlib import Path

from careconnect_desktop.model.visit_link import SCHEME

ROOT = Path(__file__).resolve().parents[3]


def test_the_entry_takes_our_links() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(ROOT / "packaging" / "linux" / "careconnect.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Exec"] == "careconnect %u"
    assert section["MimeType"] == f"x-scheme-handler/{SCHEME};"
    assert section["Icon"] == "careconnect"


def test_entry_and_icon_go_into_the_wheel() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    data = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert set(data.values()) == {
        "share/applications/careconnect.desktop",
        "share/icons/hicolor/scalable/apps/careconnect.svg",
    }
    for source in data:
        assert (ROOT / source).is_file()
