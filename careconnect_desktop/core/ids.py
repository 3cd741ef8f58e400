"""Identifiers: UUIDv7 (RFC 9562, section 5.7), sortable by the time they were made."""

from __future__ import annotations

import secrets
import time
from uuid import UUID


def uuid7(unix_ms: int | None = None) -> UUID:
    """A new UUIDv7; `unix_ms` fixes the time part, milliseconds since 1970."""
    milliseconds = time.time_ns() // 1_000_000 if unix_ms is None else unix_ms
    value = (milliseconds & ((1 << 48) - 1)) << 80
    value |= 0x7 << 76
    value |= secrets.randbits(12) << 64
    value |= 0b10 << 62
    value |= secrets.randbits(62)
    return UUID(int=value)


def new_id() -> str:
    """A new UUIDv7 in its text form."""
    return str(uuid7())
