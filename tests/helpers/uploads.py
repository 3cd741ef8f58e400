"""Pictures, and the way of a file to the server."""

from __future__ import annotations

import io
from typing import Any

import httpx
from PIL import Image

from tests.helpers.rest_server import Person


def picture(kind: str = "JPEG", size: tuple[int, int] = (64, 48), mode: str = "RGB", **save: Any) -> bytes:
    """A plain picture. kind: of file, for Pillow; save: its options for it."""
    out = io.BytesIO()
    Image.new(mode, size, (200, 30, 30, 128)[: len(mode)]).save(out, kind, **save)
    return out.getvalue()


async def upload(who: Person, data: bytes, name: str = "photo.jpg", path: str = "/api/files") -> httpx.Response:
    """Send it as this person; the server's answer."""
    return await who.server.http.post(path, headers=who.bearer, files={"file": (name, data)})
