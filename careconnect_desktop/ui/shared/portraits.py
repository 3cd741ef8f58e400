"""Pictures of people as views have them: the newest in memory, fetched behind the windows when they are first drawn."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

Show = Callable[[QImage | None], None]
Fetch = Callable[[str, Show], None]
"""Get the picture at an address, and hand it to the second argument; None when it cannot be had."""

PORTRAIT_PX = 160
"""Sharp on the largest disc at 200 %; a picture takes 100 KB."""
_MOST_KEPT = 96


class Portraits(QObject):
    """`changed` follows when a picture has come. Serves nobody until somebody has signed in."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch: Fetch | None = None
        self._kept: OrderedDict[str, QImage | None] = OrderedDict()
        self._asked: set[str] = set()

    def serve(self, fetch: Fetch | None) -> None:
        """For whoever has signed in; None when they have left: what was shown to them is forgotten."""
        self._fetch = fetch
        self._kept.clear()
        self._asked.clear()
        self.changed.emit()

    def image(self, url: str | None) -> QImage | None:
        """The picture, None for none and until it is there; the first question fetches it."""
        if not url or self._fetch is None:
            return None
        if url in self._kept:
            self._kept.move_to_end(url)
            return self._kept[url]
        if url not in self._asked:
            self._asked.add(url)
            fetch = self._fetch
            fetch(url, lambda image: self._came(fetch, url, image))
        return None

    def try_again(self) -> None:
        """Ask anew for what could not be had, for example once the server is back."""
        failed = [url for url, image in self._kept.items() if image is None]
        for url in failed:
            del self._kept[url]
        if failed:
            self.changed.emit()

    def _came(self, fetch: Fetch, url: str, image: QImage | None) -> None:
        if fetch is not self._fetch:
            # Of somebody who has left meanwhile.
            return
        self._asked.discard(url)
        self._kept[url] = image
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        if image is not None:
            self.changed.emit()
