"""The local store on disk: each document a sealed file, its key in the key ring, one writer behind the windows.

Without a key ring nothing touches the disk: documents stay in memory, and `is_lasting` says so.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ports.local_store import JsonObject
from careconnect_desktop.storage.documents import DocumentKey
from careconnect_desktop.storage.folder import Folder
from careconnect_desktop.storage.seal import Seal, SealBrokenError, new_key

_log = logging.getLogger(__name__)

PAUSE_S = 0.25
"""Between two writes while somebody types: a crash costs no more than this, and the disk is not asked at each key."""


class SecretText(Protocol):
    """One text in the key ring (`storage.key_ring.KeyRingText`)."""

    @property
    def is_lasting(self) -> bool: ...

    async def load(self) -> str | None: ...

    async def save(self, text: str) -> None: ...

    async def clear(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the open account lies."""

    seal: Seal
    folder: Folder


class SealedStore:
    """Implements `ports.local_store.LocalStore` for one server.

    origin: the server's address; folder: for all accounts of this computer; key_of: the key ring's text by its name.
    """

    def __init__(
        self, origin: str, folder: Path, key_of: Callable[[str], SecretText], *, pause_s: float = PAUSE_S
    ) -> None:
        self._origin = origin
        self._folder = folder
        self._key_of = key_of
        self._pause_s = pause_s
        self._texts: dict[DocumentKey, str] | None = None
        self._place: _Place | None = None
        self._is_lasting = True
        self._damaged_count = 0
        self._account = ""
        self._waiting: dict[DocumentKey, None] = {}
        self._scope = TaskScope("local store")
        self._writer: asyncio.Task[None] | None = None
        self._hurry = asyncio.Event()

    @property
    def is_lasting(self) -> bool:
        return self._is_lasting

    @property
    def damaged_count(self) -> int:
        return self._damaged_count

    def read(self, kind: str, name: str = "") -> JsonObject | None:
        text = self._texts.get((kind, name)) if self._texts is not None else None
        found: JsonObject | None = json.loads(text) if text is not None else None
        return found

    def names(self, kind: str) -> tuple[str, ...]:
        return tuple(sorted(name for found, name in self._texts or () if found == kind))

    def write(self, kind: str, name: str, content: Mapping[str, Any]) -> None:
        text = json.dumps(dict(content), ensure_ascii=False)
        if self._texts is not None and self._texts.get((kind, name)) != text:
            self._texts[kind, name] = text
            self._put_down((kind, name))

    def delete(self, kind: str, name: str = "") -> None:
        if self._texts is not None and self._texts.pop((kind, name), None) is not None:
            self._put_down((kind, name))

    async def flush(self) -> None:
        self._hurry.set()
        if self._writer is not None:
            await asyncio.wait([self._writer])

    async def open(self, account: str) -> None:
        await self.close()
        self._account = _folded(account)
        self._is_lasting, self._damaged_count = True, 0
        self._texts = {}
        place = await self._find(self._account)
        if place is None:
            self._is_lasting = False
            return
        try:
            texts, damaged = await asyncio.get_running_loop().run_in_executor(None, _read, place)
        except OSError as error:
            self._give_up(error)
            return
        self._texts = texts
        self._place = place
        self._damaged_count = damaged
        if damaged:
            _log.warning("local documents were damaged", extra={"count": damaged})

    async def wipe(self, account: str) -> None:
        account = _folded(account)
        if account == self._account:
            self._texts, self._place, self._account = None, None, ""
            self._waiting.clear()
            # What is being written this moment would lie there again after the wipe.
            await self.flush()
        # The key first: without it the files are noise, should their removal fail.
        await self._key(account).clear()
        try:
            await asyncio.get_running_loop().run_in_executor(None, Folder(self._path(account)).wipe)
        except OSError as error:
            _log.warning("local documents could not be removed", extra={"reason": type(error).__name__})

    async def retire(self, kept: Collection[str]) -> None:
        for kind, name in tuple(self._texts or ()):
            if kind not in kept:
                self.delete(kind, name)
        if self._place is not None and not self._texts:
            await self.wipe(self._account)
        else:
            await self.close()

    async def close(self) -> None:
        await self.flush()
        self._texts, self._place, self._account = None, None, ""

    # ---- keys and places

    async def _find(self, account: str) -> _Place | None:
        """The key and the folder; None without a key ring that keeps the key."""
        ring = self._key(account)
        text = await ring.load()
        if text is None and ring.is_lasting:
            text = new_key()
            await ring.save(text)
        if text is None or not ring.is_lasting:
            return None
        try:
            return _Place(Seal(text), Folder(self._path(account)))
        except ValueError:
            _log.warning("the key of the local documents is not one")
            return None

    def _key(self, account: str) -> SecretText:
        return self._key_of(f"{self._origin} {account} documents")

    def _path(self, account: str) -> Path:
        whose = hashlib.sha256(f"{self._origin}\n{account}".encode()).hexdigest()[:32]
        return self._folder / whose

    # ---- writing

    def _put_down(self, key: DocumentKey) -> None:
        """At the end of the line, so that the disk follows the order of what happened."""
        if self._place is None:
            return
        self._waiting.pop(key, None)
        self._waiting[key] = None
        if self._writer is None or self._writer.done():
            self._hurry.clear()
            self._writer = self._scope.start(self._write_all(), "write")

    async def _write_all(self) -> None:
        while self._waiting and self._place is not None:
            place, texts = self._place, self._texts or {}
            batch = [(key, texts.get(key)) for key in self._waiting]
            self._waiting.clear()
            try:
                await asyncio.get_running_loop().run_in_executor(None, _write, place, batch)
            except OSError as error:
                self._give_up(error)
                return
            if self._waiting or not self._hurry.is_set():
                await self._pause()

    async def _pause(self) -> None:
        try:
            async with asyncio.timeout(self._pause_s):
                await self._hurry.wait()
        except TimeoutError:
            return

    def _give_up(self, error: OSError) -> None:
        """The disk is full, or not ours: go on in memory, and say so."""
        _log.warning("local documents cannot be kept", extra={"reason": type(error).__name__})
        self._place = None
        self._waiting.clear()
        self._is_lasting = False


def _folded(account: str) -> str:
    return account.strip().casefold()


def _read(place: _Place) -> tuple[dict[DocumentKey, str], int]:
    """Every document that opens, and how many do not; those are removed, so that they are told once."""
    texts: dict[DocumentKey, str] = {}
    damaged = 0
    for file_name, sealed in place.folder.read_all().items():
        try:
            found = json.loads(place.seal.open(sealed, file_name))
            texts[found["kind"], found["name"]] = json.dumps(found["content"], ensure_ascii=False)
        except (SealBrokenError, ValueError, KeyError, TypeError):
            damaged += 1
            place.folder.delete(file_name)
    return texts, damaged


def _write(place: _Place, batch: list[tuple[DocumentKey, str | None]]) -> None:
    for (kind, name), text in batch:
        file_name = place.seal.file_name(kind, name)
        if text is None:
            place.folder.delete(file_name)
            continue
        document = json.dumps({"kind": kind, "name": name, "content": json.loads(text)}, ensure_ascii=False)
        place.folder.write(file_name, place.seal.close(document.encode(), file_name))
