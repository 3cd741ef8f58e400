"""One folder of small files, each written as a whole or not at all; for the one user of this account alone."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

_UNFINISHED = ".part"


def user_data_folder(environment: Mapping[str, str]) -> Path:
    """Where this user's programs keep their data (XDG Base Directory, Windows and macOS conventions)."""
    if sys.platform == "win32":
        base = Path(environment.get("LOCALAPPDATA") or Path.home())
    elif sys.platform == "darwin":
        base = Path.home() / "Library/Application Support"
    else:
        base = Path(environment.get("XDG_DATA_HOME") or Path.home() / ".local/share")
    return base / "careconnect" / "desktop"


class Folder:
    """Blocking; OSError is the caller's to handle. The folder is made with the first file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read_all(self) -> dict[str, bytes]:
        """Every whole file by name; what a crash left half written is removed."""
        if not self._path.is_dir():
            return {}
        found: dict[str, bytes] = {}
        for file in sorted(self._path.iterdir()):
            if file.name.endswith(_UNFINISHED):
                file.unlink(missing_ok=True)
            elif file.is_file():
                found[file.name] = file.read_bytes()
        return found

    def write(self, name: str, content: bytes) -> None:
        """In place of the one before; after a crash there is the old file or the new one."""
        self._path.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = self._path / (name + _UNFINISHED)
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(self._path / name)
        self._sync()

    def delete(self, name: str) -> None:
        (self._path / name).unlink(missing_ok=True)

    def wipe(self) -> None:
        """Remove the folder and all that is in it."""
        if self._path.exists():
            shutil.rmtree(self._path)

    def _sync(self) -> None:
        # A rename is on the disk once its folder is; Windows has no such call and does it by itself.
        if sys.platform != "win32":
            handle = os.open(self._path, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
