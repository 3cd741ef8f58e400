"""Thumbnails of a thread: fetched and read behind the windows when they are first drawn, the newest kept."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.ui.chat.picture_files import read_image
from careconnect_desktop.viewmodels.chat import ChatModel

THUMBNAIL_PX = 560
"""Sharp in its box at 200 %."""
_MOST_KEPT = 48


class Pictures(QObject):
    """Asks a `ChatModel` for pictures. `changed` follows when one has come, or could not be had.

    Without a parent: a picture may come after the view has gone.
    """

    changed = Signal()

    def __init__(self, chat: ChatModel) -> None:
        super().__init__()
        self._chat = chat
        self._kept: OrderedDict[str, QImage | None] = OrderedDict()
        self._asked: set[str] = set()

    def thumbnail(self, key: str, image_url: str, upload: ImageUpload | None) -> QImage | None:
        """The picture of a message, None until it is there; the first question fetches it."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._asked:
            self._asked.add(key)
            data = upload.data if upload is not None else None
            self._chat.fetch_picture(
                image_url, data, lambda found: read_image(found, THUMBNAIL_PX), lambda image: self._came(key, image)
            )
        return None

    def has_failed(self, key: str) -> bool:
        """True when the picture could not be had; it is asked for again when it is opened."""
        return key in self._kept and self._kept[key] is None

    def forget_failures(self) -> None:
        """Ask anew for what could not be had, for example once the server is back."""
        for key in [key for key, image in self._kept.items() if image is None]:
            del self._kept[key]

    def _came(self, key: str, found: QImage | CareConnectError) -> None:
        self._asked.discard(key)
        self._kept[key] = found if isinstance(found, QImage) else None
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        self.changed.emit()
