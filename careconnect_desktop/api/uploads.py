"""A file on its way out: who sends it is told how much has left."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FilePart:
    """The one file of a form. on_progress hears the part that has left, 0.0 to 1.0."""

    file_name: str
    content_type: str
    data: bytes
    on_progress: Callable[[float], None]


class ProgressReader(io.BytesIO):
    """Bytes that tell how far they have been read; httpx reads them in pieces of 64 KB as the line takes them."""

    def __init__(self, data: bytes, on_progress: Callable[[float], None]) -> None:
        super().__init__(data)
        self._size = max(1, len(data))
        self._on_progress = on_progress

    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(size)
        self._on_progress(min(1.0, self.tell() / self._size))
        return found
