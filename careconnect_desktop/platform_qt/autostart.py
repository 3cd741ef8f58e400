"""Starting with the system, by a person's choice: a desktop entry, the registry's Run key, or a launch agent."""

from __future__ import annotations

import plistlib
import shlex
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings, QStandardPaths

from careconnect_desktop.core.errors import CareConnectError

_RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_AGENT = "org.careconnect.desktop"


class Autostart(Protocol):
    """Whether this program starts when the person signs in to the computer."""

    @property
    def is_on(self) -> bool: ...

    def set_on(self, is_on: bool) -> None:
        """Write or remove it now; ``settings_unwritable`` where that fails."""
        ...


class AutostartFile:
    """A file whose presence starts the program. content: what stands in it."""

    def __init__(self, path: Path, content: bytes) -> None:
        self._path = path
        self._content = content

    @property
    def is_on(self) -> bool:
        return self._path.is_file()

    def set_on(self, is_on: bool) -> None:
        try:
            if is_on:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._path.write_bytes(self._content)
            else:
                self._path.unlink(missing_ok=True)
        except OSError as error:
            raise CareConnectError(
                "settings_unwritable", "The settings cannot be saved on this computer.", cause=error
            ) from error


class AutostartRegistry:
    """A value under the Run key of this person."""

    def __init__(self, command: str) -> None:
        self._command = command

    @property
    def is_on(self) -> bool:
        return self._key().contains("CareConnect")

    def set_on(self, is_on: bool) -> None:
        key = self._key()
        if is_on:
            key.setValue("CareConnect", self._command)
        else:
            key.remove("CareConnect")
        key.sync()
        if key.status() != QSettings.Status.NoError:
            raise CareConnectError("settings_unwritable", "The settings cannot be saved on this computer.")

    def _key(self) -> QSettings:
        return QSettings(_RUN_KEY, QSettings.Format.NativeFormat)


def desktop_entry(command: Sequence[str]) -> bytes:
    """An entry of the XDG autostart folder (Desktop Application Autostart Specification)."""
    # In an entry a percent sign begins a field code, and a backslash is read twice.
    words = " ".join(shlex.quote(word).replace("\\", "\\\\").replace("%", "%%") for word in command)
    return (
        "[Desktop Entry]\nType=Application\nName=CareConnect\n"
        f"Exec={words}\nIcon=careconnect\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    ).encode()


def system_autostart(command: Sequence[str], platform: str = sys.platform) -> Autostart:
    """What this system has for it. command: program and arguments."""
    if platform == "win32":
        return AutostartRegistry(" ".join(f'"{word}"' for word in command))
    if platform == "darwin":
        agent = {"Label": _AGENT, "ProgramArguments": list(command), "RunAtLoad": True}
        path = Path.home() / "Library" / "LaunchAgents" / f"{_AGENT}.plist"
        return AutostartFile(path, plistlib.dumps(agent))
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))
    return AutostartFile(folder / "autostart" / "careconnect.desktop", desktop_entry(command))


def own_command() -> list[str]:
    """How this very program is started: the installed script, the packaged program, or Python with its module."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = shutil.which("careconnect", path=str(Path(sys.executable).parent))
    return [script] if script is not None else [sys.executable, "-m", "careconnect_desktop"]
