"""Where this system keeps a program's own files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices


def logs_folder() -> Path:
    """Of this person; it need not exist yet."""
    local = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(local) / "CareConnect" / "logs"


def open_folder(folder: Path) -> bool:
    """Show a folder in the system's own program for files; False when nothing there can do that."""
    folder.mkdir(parents=True, exist_ok=True)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
