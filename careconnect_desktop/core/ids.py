"""Identifiers: UUIDv7 (RFC 9562, section 5.7), sortable by the time they were made."""

from __future__ import annotations

import os
import time
from uuid import UUID


def uuid7_of(digest: bytes) -> UUID:
    """The first 16 bytes of a digest in the form of a UUIDv7, whose time says nothing."""
    value = int.from_bytes(digest[:16])
    return UUID(int=value & ~(0xF << 76 | 0x3 << 62) | 0x7 << 76 | 0x2 << 62)


def new_id() -> str:
    """A new UUIDv7 in its text form, without a `UUID` in between: requests need several."""
    value = int.from_bytes(os.urandom(10)) | (time.time_ns() // 1_000_000 & ((1 << 48) - 1)) << 80
    value = value & ~(0xF << 76 | 0x3 << 62) | 0x7 << 76 | 0x2 << 62
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
