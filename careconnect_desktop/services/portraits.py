"""Pictures of people: fetched once, then kept sealed on this computer; a new picture has a new address."""

from __future__ import annotations

import asyncio
import base64
from typing import Protocol

from careconnect_desktop.ports.local_store import LocalDocuments

PORTRAITS = "portraits"
"""Kind of the documents, named by the picture's path on the server."""

MAX_KEPT = 300
"""The server makes them 256 px: some 10 KB each."""
_AT_ONCE = 4


class PictureApi(Protocol):
    """`OwnAccountService`, as far as pictures go."""

    async def picture(self, url: str) -> bytes: ...


class PortraitsService:
    """Answers from this computer where it can; at most four are fetched at a time."""

    def __init__(self, api: PictureApi, documents: LocalDocuments) -> None:
        self._api = api
        self._documents = documents
        self._fetching = asyncio.Semaphore(_AT_ONCE)

    async def picture(self, url: str) -> bytes:
        """The picture at a path of this server; ``not_found``, ``unreachable``."""
        kept = self._documents.read(PORTRAITS, url)
        if kept is not None:
            try:
                return base64.b64decode(kept["data"])
            except (KeyError, TypeError, ValueError):
                # Written by another version of the program: fetched anew.
                self._documents.delete(PORTRAITS, url)
        async with self._fetching:
            data = await self._api.picture(url)
        self._keep(url, data)
        return data

    def _keep(self, url: str, data: bytes) -> None:
        # Paths end in ids that count up with time: the first are the oldest pictures.
        for old in self._documents.names(PORTRAITS)[: -(MAX_KEPT - 1)]:
            self._documents.delete(PORTRAITS, old)
        self._documents.write(PORTRAITS, url, {"data": base64.b64encode(data).decode()})
