"""A program of the demo as a child that never outlives it: it ends when its standard input does.

The pipe closes however the parent ends, by its own will, by Ctrl-C or killed, and on every system alike.
Usage: ``python -m careconnect_desktop.compose.child MODULE ARGUMENT...``, where MODULE has a ``main(arguments)``.
"""

from __future__ import annotations

import _thread
import importlib
import os
import signal
import sys
import threading
import time

GRACE_S = 8.0


def main() -> int:
    """Run MODULE's main under the watch; its exit code."""
    threading.Thread(target=_watch_parent, name="parent-watch", daemon=True).start()
    module = importlib.import_module(sys.argv[1])
    code: int = module.main(sys.argv[2:])
    return code


def _watch_parent() -> None:
    while os.read(sys.stdin.fileno(), 64):
        pass
    if os.name == "nt":
        _thread.interrupt_main(signal.SIGINT)
    else:
        os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(GRACE_S)
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main())
