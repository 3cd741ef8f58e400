"""Reference cycles are collected in the GUI thread only.

Python collects in whichever thread happens to allocate. A cycle may hold a QObject with a timer, and Qt cannot stop a
timer from another thread: the timer would fire into freed memory. So the automatic collection is off while windows
live, and a timer of the GUI thread does the same work.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QTimer

INTERVAL_MS = 1_000


@contextmanager
def collected_in_gui_thread() -> Iterator[None]:
    """Collect here, in the thread that enters, until the block ends; then as before, after one last collection."""
    was_enabled = gc.isenabled()
    gc.disable()
    timer = QTimer()
    timer.setInterval(INTERVAL_MS)
    timer.timeout.connect(collect_what_is_due)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        # What was told to delete itself goes now, while its thread can still do it.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        if was_enabled:
            gc.enable()


def collect_what_is_due() -> None:
    """The oldest generation whose count is over its threshold, as the automatic collection does."""
    for generation in (2, 1, 0):
        threshold = gc.get_threshold()[generation]
        if threshold and gc.get_count()[generation] > threshold:
            gc.collect(generation)
            return
