"""Where the windows of the demo's two programs stand."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from careconnect_desktop.compose.desktop_options import DemoPart


def half_of_screen(application: QGuiApplication, part: DemoPart) -> tuple[int, int, int, int] | None:
    """Left, top, width and height of the half that this part of the demo has; None when it has none."""
    if part.half is None:
        return None
    area = application.primaryScreen().availableGeometry()
    width = area.width() // 2
    return (area.left() + (width if part.half == "right" else 0), area.top(), width, area.height())
