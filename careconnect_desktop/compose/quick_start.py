"""What makes the start of the desktop program short and the program small; entered before Qt is imported.

- Libraries look for companions that a window never uses: httpx for those of its command line, Socket.IO for those of
  servers. Beside an installed server they are there, and cost 0.3 s and 15 MB at each start; a patient's package has
  none of them. Here nobody has them.
- Python's collector walks again and again over what imports make and nobody lets go of: a seventh of the start. It
  rests until the windows have their own (`platform_qt.garbage`).
- PySide reads the source of whatever is imported, and the C library keeps memory apart for each thread
  (`platform_qt.import_scan`, `core.allocator`).
- A thread that works in Python gives way to one that waits after 5 ms, and the windows' thread waits anew each time
  that it has let go of the interpreter: with imports or sound in other threads three such moments are a frame of a
  picture. Here it is 1 ms.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from careconnect_desktop.core.allocator import share_one_arena
from careconnect_desktop.core.quick_imports import quick_imports

COMPANIONS = frozenset({"click", "opentelemetry", "pygments", "redis", "requests", "rich"})
"""Optional to httpx (click, pygments, rich), engineio (requests) and socketio (redis, and with it opentelemetry)."""

SWITCH_S = 0.001


@contextmanager
def quick_start() -> Iterator[None]:
    """Around the whole run of the desktop program; afterwards libraries, collector and threads are as before."""
    share_one_arena()
    switch_s = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    try:
        with quick_imports(COMPANIONS):
            # Its first import of Qt belongs to what the collector need not walk over.
            from careconnect_desktop.platform_qt.import_scan import end_import_scan

            end_import_scan()
            yield
    finally:
        sys.setswitchinterval(switch_s)
