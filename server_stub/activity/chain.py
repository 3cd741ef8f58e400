"""The hash chain of the activity log. Pure."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from careconnect_desktop.core.clock import rfc3339

_TEXT = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: ids and codes, never clinical text."""

    id: str
    actor_id: str | None
    subject_id: str | None
    activity: str
    outcome: str
    details: Mapping[str, str]
    created_at: datetime


def mac(key: bytes, entry: Entry) -> bytes:
    """The code over an entry's content, written with it.

    Keyed (HMAC-SHA256), so that somebody who can write to the database but does not hold the server's key cannot make
    an entry, or a chain, that fits.
    """
    content = [
        entry.id,
        entry.actor_id,
        entry.subject_id,
        entry.activity,
        entry.outcome,
        sorted(entry.details.items()),
        rfc3339(entry.created_at),
    ]
    return hmac.digest(key, _TEXT.encode(content).encode("ascii"), "sha256")


def link(key: bytes, position: int, previous: bytes, own_mac: bytes) -> bytes:
    """The hash of an entry at a place, over the hash of the one before it (32 bytes; zeros before the first)."""
    return hmac.digest(key, previous + position.to_bytes(8, "big") + own_mac, "sha256")
