"""Starting with the system is a file or a key that comes and goes by choice."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.platform_qt.autostart import AutostartFile, desktop_entry, own_command, system_autostart


def test_it_comes_and_goes(tmp_path: Path) -> None:
    path = tmp_path / "autostart" / "careconnect.desktop"
    autostart = AutostartFile(path, desktop_entry(["/opt/care connect/careconnect", "--background"]))
    assert not autostart.is_on
    autostart.set_on(True)
    assert autostart.is_on
    assert "Exec='/opt/care connect/careconnect' --background\n" in path.read_text(encoding="utf-8")
    autostart.set_on(False)
    autostart.set_on(False)
    assert not path.exists()


def test_a_percent_sign_is_no_field_code() -> None:
    assert b"/opt/100%%/careconnect" in desktop_entry(["/opt/100%/careconnect"])


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    with pytest.raises(CareConnectError) as caught:
        AutostartFile(blocked / "autostart" / "x.desktop", b"").set_on(True)
    assert caught.value.code == "settings_unwritable"


def test_each_system_has_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    agent = system_autostart(["/x/careconnect"], "darwin")
    agent.set_on(True)
    (written,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    assert plistlib.loads(written.read_bytes())["ProgramArguments"] == ["/x/careconnect"]
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    system_autostart(["/x/careconnect"], "linux").set_on(True)
    assert (tmp_path / "config" / "autostart" / "careconnect.desktop").is_file()


def test_the_program_knows_how_it_is_started() -> None:
    command = own_command()
    assert Path(command[0]).exists()
