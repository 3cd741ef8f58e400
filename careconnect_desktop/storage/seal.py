"""Sealing of one document: AES-256-GCM (NIST SP 800-38D), the document's place authenticated with it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_MARK = b"CCD1"
_NONCE_BYTES = 12
_KEY_BYTES = 32


class SealBrokenError(Exception):
    """What was read is not what was sealed for this place with this key."""


def new_key() -> str:
    """A fresh key in base64, as the key ring keeps it."""
    return base64.b64encode(os.urandom(_KEY_BYTES)).decode()


class Seal:
    """Seals with one key. key: base64 of 32 bytes; ValueError for anything else."""

    def __init__(self, key: str) -> None:
        try:
            raw = base64.b64decode(key, validate=True)
        except binascii.Error as error:
            raise ValueError("the key is not base64") from error
        if len(raw) != _KEY_BYTES:
            raise ValueError("the key has not 32 bytes")
        self._cipher = AESGCM(raw)
        # A key of its own for names (HKDF-Expand with one block, RFC 5869): whose chat a file holds is no one's matter.
        self._name_key = hmac.digest(raw, b"names\x01", hashlib.sha256)

    def file_name(self, kind: str, name: str) -> str:
        """Where a document lies; tells nothing about what it is."""
        place = f"{kind}\0{name}".encode()
        return hmac.digest(self._name_key, place, hashlib.sha256)[:16].hex() + ".sealed"

    def close(self, content: bytes, place: str) -> bytes:
        """Mark, nonce and ciphertext. place: the file's name, so that a file that was renamed does not open."""
        nonce = os.urandom(_NONCE_BYTES)
        return _MARK + nonce + self._cipher.encrypt(nonce, content, place.encode())

    def open(self, sealed: bytes, place: str) -> bytes:
        """The content again; raises SealBrokenError for a damaged, altered or foreign file."""
        start = len(_MARK) + _NONCE_BYTES
        if sealed[: len(_MARK)] != _MARK or len(sealed) <= start:
            raise SealBrokenError
        try:
            return self._cipher.decrypt(sealed[len(_MARK) : start], sealed[start:], place.encode())
        except InvalidTag as error:
            raise SealBrokenError from error
