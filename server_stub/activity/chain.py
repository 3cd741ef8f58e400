"""The hash chain of the activity log. Pure."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from careconnect_desktop.core.clock import rfc3339


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


def link(key: bytes, position: int, previous: bytes, entry: Entry) -> bytes:
    """The hash of an entry at a place, over the hash of the one before it.

    Keyed (HMAC-SHA256), so that somebody who can write to the database but does not hold the server's key cannot make
    a chain that fits.
    """
    content = [
        position,
        entry.id,
        entry.actor_id,
        entry.subject_id,
        entry.activity,
        entry.outcome,
        sorted(entry.details.items()),
        rfc3339(entry.created_at),
    ]
    text = json.dumps(content, ensure_ascii=True, separators=(",", ":"))
    return hmac.new(key, previous + text.encode("ascii"), hashlib.sha256).digest()
