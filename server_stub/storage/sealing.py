"""Sealing of what people wrote: AES-256-GCM with keys that live outside the data folder.

Each sealed value stands beside the id of its key, so that keys can be rotated: new values use the newest key, old ones
stay readable as long as their key is kept. The place of a value (table and row) is authenticated with it, so that a
sealed value moved to another row does not open.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from careconnect_desktop.core.errors import CareConnectError

_NONCE_BYTES = 12

Reread = Callable[[], tuple[Mapping[str, bytes], str]]


class Sealer:
    """Seals and opens texts. Keys: id to 32 bytes; the active one seals.

    reread: gives keys and the active one's id as they are kept now. Asked by `refresh`, and when a value was sealed by
    a key that is not known yet, as another process of the same server may do after a key was added. `key_id` can change
    only where the caller awaits: a value and its `key_id` belong in one expression.
    """

    def __init__(self, keys: Mapping[str, bytes], active_key_id: str, reread: Reread | None = None) -> None:
        self._ciphers: dict[str, AESGCM] = {}
        self._reread = reread
        self.key_id = ""
        self._take(keys, active_key_id)

    async def refresh(self) -> None:
        """Take up keys that were added or removed meanwhile; raises CareConnectError `bad_configuration`."""
        if self._reread is not None:
            self._take(*await asyncio.to_thread(self._reread))

    def seal(self, text: str, place: str) -> bytes:
        """Nonce and ciphertext of a text. place: where it is stored, for example ``messages/<id>``."""
        return self.seal_bytes(text.encode(), place)

    def seal_bytes(self, content: bytes, place: str) -> bytes:
        """Nonce and ciphertext of bytes."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._ciphers[self.key_id].encrypt(nonce, content, place.encode())

    def open(self, sealed: bytes, key_id: str, place: str) -> str:
        """The text again; raises CareConnectError `sealed_unreadable` for a missing key or an altered value."""
        return self.open_bytes(sealed, key_id, place).decode()

    def open_bytes(self, sealed: bytes, key_id: str, place: str) -> bytes:
        """The bytes again, with the same errors."""
        if key_id not in self._ciphers and self._reread is not None:
            self._take(*self._reread())
        cipher = self._ciphers.get(key_id)
        if cipher is None:
            raise CareConnectError("sealed_unreadable", "the key of a stored text is missing")
        try:
            return cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], place.encode())
        except (InvalidTag, ValueError) as error:
            raise CareConnectError("sealed_unreadable", "a stored text was altered", cause=error) from None

    def _take(self, keys: Mapping[str, bytes], active_key_id: str) -> None:
        if active_key_id not in keys:
            raise CareConnectError("bad_configuration", "the active data key is missing")
        self._ciphers = {key_id: AESGCM(key) for key_id, key in keys.items()}
        self.key_id = active_key_id

    def seal_optional(self, text: str | None, place: str) -> bytes | None:
        """`seal`, with None for None."""
        return None if text is None else self.seal(text, place)

    def open_optional(self, sealed: bytes | None, key_id: str | None, place: str) -> str | None:
        """`open`, with None for None."""
        return None if sealed is None or key_id is None else self.open(sealed, key_id, place)
