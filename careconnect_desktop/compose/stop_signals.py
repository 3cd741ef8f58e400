"""Ctrl-C and a polite request to end, for programs on a plain asyncio loop, on every system alike."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable


def on_stop_signals(stop: Callable[[], None]) -> None:
    """Have the running loop call `stop` at SIGINT and SIGTERM, in place of ending the program."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop)
        except NotImplementedError:
            # Windows has no such handlers: this one runs in the main thread, between two steps of the loop.
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop))
