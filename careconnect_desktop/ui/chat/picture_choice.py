"""The question for a picture that lies on this computer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from careconnect_desktop.ui.chat.picture_files import SUFFIXES

translate = QCoreApplication.translate


def choose_picture(window: QWidget, title: str, chosen: Callable[[str], object]) -> None:
    """Open over a window; `chosen` gets the file's path, and nothing when the person thinks again."""
    dialog = QFileDialog(window, title)
    if dialog.directory() == QDir.current():
        # Where the program was started lies nobody's picture. Later it begins in the folder of the last one.
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    patterns = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
    dialog.setNameFilter(translate("Pictures", "Pictures") + f" ({patterns})")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()
