"""Where sealed contents lie: in a folder, or behind the same Protocol in object storage (`s3.py`)."""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path
from typing import Protocol

from careconnect_desktop.core.errors import CareConnectError


class BlobGoneError(CareConnectError):
    """There is no content under an address that there should be one under."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__("unavailable", "The file cannot be read at the moment", cause=cause)


class BlobStore(Protocol):
    """Content by address (letters and digits). Writing the same address twice is one content.

    Every method raises CareConnectError `unavailable` when the store cannot do it now.
    """

    async def put(self, address: str, sealed: bytes) -> None:
        """Keep a content, unless there is one; when this returns it survives a crash."""
        ...

    async def replace(self, address: str, sealed: bytes) -> None:
        """Keep the same content sealed anew: a reader finds the old one or the new one, never a part."""
        ...

    async def get(self, address: str) -> bytes:
        """The content; raises BlobGoneError when there is none."""
        ...

    async def remove(self, address: str) -> None:
        """Forget a content; nothing happens when there is none."""
        ...

    async def is_empty(self) -> bool:
        """True when there is no content at all."""
        ...


class FolderBlobs:
    """A folder, two levels deep, readable by its owner only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def put(self, address: str, sealed: bytes) -> None:
        path = self._path(address)
        if not await asyncio.to_thread(path.exists):
            await self.replace(address, sealed)

    async def replace(self, address: str, sealed: bytes) -> None:
        try:
            await asyncio.to_thread(_write, self._path(address), sealed)
        except OSError as error:
            raise CareConnectError("unavailable", "The file cannot be kept at the moment", cause=error) from None

    async def get(self, address: str) -> bytes:
        try:
            return await asyncio.to_thread(self._path(address).read_bytes)
        except FileNotFoundError as error:
            raise BlobGoneError(error) from None
        except OSError as error:
            raise CareConnectError("unavailable", "The file cannot be read at the moment", cause=error) from None

    async def remove(self, address: str) -> None:
        await asyncio.to_thread(self._path(address).unlink, missing_ok=True)

    async def is_empty(self) -> bool:
        return await asyncio.to_thread(lambda: not any(path.is_file() for path in self._folder.rglob("*")))

    def _path(self, address: str) -> Path:
        check_address(address)
        return self._folder / address[:2] / address


def check_address(address: str) -> None:
    """Raise ValueError for what could name anything but a content, such as a path upwards."""
    if not (address.isascii() and address.isalnum()):
        raise ValueError("not an address")


def _write(path: Path, sealed: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, temporary = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    finally:
        # Gone when it was given its name; whatever else ended this, no half file stays.
        Path(temporary).unlink(missing_ok=True)
    if hasattr(os, "O_DIRECTORY"):
        folder = os.open(path.parent, os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
