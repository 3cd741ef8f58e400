"""Documents in memory: all there is without a key ring, and what the sealed store answers from."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from careconnect_desktop.ports.local_store import JsonObject

DocumentKey = tuple[str, str]
"""Kind and name."""


class MemoryDocuments:
    """Implements `ports.local_store.LocalStore` without leaving anything behind."""

    def __init__(self) -> None:
        # As text: a copy for each reader, and what is no JSON fails where it is written.
        self._texts: dict[DocumentKey, str] | None = None

    @property
    def is_lasting(self) -> bool:
        return False

    @property
    def damaged_count(self) -> int:
        return 0

    def read(self, kind: str, name: str = "") -> JsonObject | None:
        text = self._texts.get((kind, name)) if self._texts is not None else None
        found: JsonObject | None = json.loads(text) if text is not None else None
        return found

    def names(self, kind: str) -> tuple[str, ...]:
        return tuple(sorted(name for found, name in self._texts or () if found == kind))

    def write(self, kind: str, name: str, content: Mapping[str, Any]) -> None:
        if self._texts is not None:
            self._texts[kind, name] = json.dumps(dict(content), ensure_ascii=False)

    def delete(self, kind: str, name: str = "") -> None:
        if self._texts is not None:
            self._texts.pop((kind, name), None)

    async def flush(self) -> None:
        return

    async def open(self, account: str) -> None:
        self._texts = {}

    async def wipe(self, account: str) -> None:
        self._texts = None

    async def retire(self, kept: Collection[str]) -> None:
        self._texts = None

    async def close(self) -> None:
        self._texts = None
