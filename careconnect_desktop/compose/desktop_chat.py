"""What messages need of the rest of the program: a photo from the camera that the person has chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.ui.shared.look import Look

if TYPE_CHECKING:
    from careconnect_desktop.ui.chat.composer import PhotoTaker


def photo_taker(look: Look, media: DesktopMedia) -> PhotoTaker:
    """Shows the camera over a widget's window, and hands on what was taken."""

    def take(parent: QWidget, taken: Callable[[QImage], None]) -> None:
        # The media libraries are loaded with the first photo, not with the first message.
        from careconnect_desktop.ui.chat.photo_dialog import PhotoDialog

        dialog = PhotoDialog(look, media.chosen_camera, parent.window())
        dialog.taken.connect(taken)
        dialog.open()

    return take
