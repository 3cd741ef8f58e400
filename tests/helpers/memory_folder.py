"""Temporary folders of the tests in memory, where the machine has room for them.

Databases wait for the disk at each commit, some thousand times in a run: that the program waits is looked at by tests
of its own, and a program that is killed loses nothing of such a folder.
"""

from __future__ import annotations

import os
from pathlib import Path

PLACE = Path("/dev/shm")
LEAST_FREE_BYTES = 3 << 30
"""A run holds some hundred megabytes at a time."""


def memory_folder(place: Path = PLACE, least_free_bytes: int = LEAST_FREE_BYTES) -> Path | None:
    """The place, if it is one in memory with so much room where programs may run too; else None."""
    if not hasattr(os, "statvfs") or not place.is_dir() or not os.access(place, os.W_OK | os.X_OK):
        return None
    facts = os.statvfs(place)
    has_room = facts.f_bavail * facts.f_frsize >= least_free_bytes
    return place if has_room and not facts.f_flag & os.ST_NOEXEC else None
