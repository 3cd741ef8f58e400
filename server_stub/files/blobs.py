"""Where sealed contents lie. A second implementation (object storage) fits behind the same Protocol."""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path
from typing import Protocol

from careconnect_desktop.core.errors import CareConnectError


class BlobStore(Protocol):
    """Content by address. Writing the same address twice is one content."""

    async def put(self, address: str, sealed: bytes) -> None:
        """Keep a content; when this returns it survives a crash."""
        ...

    async def get(self, address: str) -> bytes:
        """Raises CareConnectError `unavailable` when it is gone."""
        ...


class FolderBlobs:
    """A folder, two levels deep, readable by its owner only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def put(self, address: str, sealed: bytes) -> None:
        await asyncio.to_thread(self._write, address, sealed)

    async def get(self, address: str) -> bytes:
        try:
            return await asyncio.to_thread(self._path(address).read_bytes)
        except OSError as error:
            raise CareConnectError("unavailable", "The file cannot be read at the moment", cause=error) from None

    def _path(self, address: str) -> Path:
        if not (address.isascii() and address.isalnum()):
            raise ValueError("not an address")
        return self._folder / address[:2] / address

    def _write(self, address: str, sealed: bytes) -> None:
        path = self._path(address)
        if path.exists():
            return
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(sealed)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        if hasattr(os, "O_DIRECTORY"):
            folder = os.open(path.parent, os.O_DIRECTORY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
