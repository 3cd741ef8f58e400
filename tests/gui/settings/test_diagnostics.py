"""The information for support: seen before it leaves, saved as seen, and without anything of a person."""

from __future__ import annotations

import json
import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.log import log_into
from careconnect_desktop.ui.settings.diagnostics_dialog import DiagnosticsDialog
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.diagnostics import make_parts, save_bundle
from careconnect_desktop.viewmodels.preferences import Preferences

WISHES = Preferences(theme="dark", server_url="https://clinic.example", email="amina@mail.example")


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "logs"
    root = logging.getLogger()
    level = root.level
    handler = log_into(folder)
    logging.getLogger("careconnect_desktop.test").info("said to amina@mail.example at 192.0.2.7")
    yield folder
    root.removeHandler(handler)
    handler.close()
    root.setLevel(level)


def test_parts_hold_no_account_and_no_address(logs: Path) -> None:
    parts = make_parts(WISHES, {"screens": "1920x1080 at 1.25"}, logs)
    assert [part.name for part in parts] == ["program.txt", "settings.txt", "logs/careconnect.log"]
    text = "".join(part.text for part in parts)
    assert "1920x1080 at 1.25" in text
    assert "dark" in text
    assert "said to [e-mail] at [address]" in text
    for secret in ("amina", "clinic.example", "192.0.2.7"):
        assert secret not in text


def test_log_lines_are_json_and_without_a_folder_there_are_none(logs: Path, tmp_path: Path) -> None:
    line = (logs / "careconnect.log").read_text(encoding="utf-8").splitlines()[-1]
    assert json.loads(line)["level"] == "info"
    assert len(make_parts(WISHES, {}, tmp_path / "nowhere")) == 2
    assert len(make_parts(WISHES, {}, None)) == 2


def test_a_log_that_has_grown_is_put_aside_at_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    (folder / "careconnect.log").write_text("{}\n" * 400_000, encoding="utf-8")
    root = logging.getLogger()
    level = root.level
    handler = log_into(folder)
    root.removeHandler(handler)
    handler.close()
    root.setLevel(level)
    assert (folder / "careconnect.log").stat().st_size == 0
    assert (folder / "careconnect-before.log").stat().st_size == 1_200_000
    (folder / "careconnect-before.log").write_text("x" * 1_000_000, encoding="utf-8")
    parts = make_parts(WISHES, {}, folder)
    assert len(parts) == 4
    # A line without end is cut, and costs no more than any other.
    assert len(parts[2].text) < 3_000


def test_what_is_seen_is_saved(look: Look, logs: Path, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "support.zip"
    asked: list[QWidget] = []

    def ask(over: QWidget) -> Path | None:
        asked.append(over)
        return target if len(asked) > 1 else None

    parts = make_parts(WISHES, {}, logs)
    dialog = DiagnosticsDialog(look, parts, ask_path=ask)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.text.toPlainText() == parts[0].text
    dialog.part.changed.emit("settings.txt")
    assert dialog.text.toPlainText() == parts[1].text
    assert dialog.text.isReadOnly()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert not target.exists()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert "support.zip" in dialog.message.text()
    with zipfile.ZipFile(target) as bundle:
        assert {name: bundle.read(name).decode() for name in bundle.namelist()} == {p.name: p.text for p in parts}
    dialog.close()


def test_a_folder_that_cannot_be_written_is_told(look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    blocked = tmp_path / "nowhere" / "support.zip"
    with pytest.raises(CareConnectError) as caught:
        save_bundle(blocked, ())
    assert caught.value.code == "file_unwritable"
    dialog = DiagnosticsDialog(look, make_parts(WISHES, {}, None), ask_path=lambda _over: blocked)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert "cannot be saved" in dialog.message.text()
    dialog.close()
