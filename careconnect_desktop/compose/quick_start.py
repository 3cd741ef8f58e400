"""What makes the start of the desktop program short and the program small; entered before Qt is imported.

- Libraries look for companions that a window never uses: httpx for those of its command line, Socket.IO for those of
  servers. Beside an installed server they are there, and cost 0.3 s and 15 MB at each start; a patient's package has
  none of them. Here nobody has them.
- Python's collector walks again and again over what imports make and nobody lets go of: a seventh of the start. It
  rests until the windows have their own (`platform_qt.garbage`).
- PySide reads the source of whatever is imported, and the C library keeps memory apart for each thread
  (`platform_qt.import_scan`, `core.allocator`).
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from types import ModuleType

from careconnect_desktop.core.allocator import share_one_arena

COMPANIONS = frozenset({"click", "opentelemetry", "pygments", "redis", "requests", "rich"})
"""Optional to httpx (click, pygments, rich), engineio (requests) and socketio (redis, and with it opentelemetry)."""


class _Absent(MetaPathFinder):
    """Answers for modules of these names as if they were not installed."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> None:
        if fullname in self._names:
            raise ModuleNotFoundError(f"{fullname} is not for the desktop program", name=fullname)


@contextmanager
def quick_start() -> Iterator[None]:
    """Around the whole run of the desktop program; afterwards libraries and collector are as before."""
    share_one_arena()
    absent = _Absent(COMPANIONS)
    sys.meta_path.insert(0, absent)
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        # Its first import of Qt belongs to what the collector need not walk over.
        from careconnect_desktop.platform_qt.import_scan import end_import_scan

        end_import_scan()
        yield
    finally:
        sys.meta_path.remove(absent)
        if was_enabled:
            gc.enable()
