"""The gallery's own application object."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication


def make_application() -> QApplication:
    """The running application, or a new one."""
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(["careconnect-gallery"])
