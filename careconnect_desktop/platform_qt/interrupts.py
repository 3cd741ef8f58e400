"""Ctrl-C and a polite request to end, heard while Qt's loop sleeps."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def interrupts(stop: Callable[[], None]) -> Iterator[None]:
    """Call `stop` in the GUI thread at SIGINT or SIGTERM; the handlers of before are back afterwards.

    Python runs a handler between two of its own instructions, and there are none while Qt waits: so the interpreter
    writes a byte to a socket, which wakes Qt.
    """
    reading, writing = socket.socketpair()
    reading.setblocking(False)
    writing.setblocking(False)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)

    def woken() -> None:
        try:
            reading.recv(64)
        except BlockingIOError:
            return

    notifier.activated.connect(woken)
    before_fd = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    before = {number: signal.signal(number, lambda *_: stop()) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before_fd)
        notifier.setEnabled(False)
        reading.close()
        writing.close()
