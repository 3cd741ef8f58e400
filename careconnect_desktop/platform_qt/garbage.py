"""Reference cycles are collected in the GUI thread only.

Python collects in whichever thread happens to allocate. A cycle may hold a QObject with a timer, and Qt cannot stop a
timer from another thread: the timer would fire into freed memory. So the automatic collection is off while windows
live, and a timer of the GUI thread does the same work.

A full collection looks at every object, and most of them came with modules and never go: a tenth of a second in which
no window answers. What lives when many modules have come is therefore kept out of it, until somebody signs out.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QTimer

INTERVAL_MS = 1_000
_MANY_MODULES = 50


def due_generation() -> int | None:
    """The oldest generation whose count is over its threshold; None when nothing is due."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    return next((found for found in (2, 1, 0) if 0 < thresholds[found] < counts[found]), None)


def collect_what_is_due() -> None:
    """As the automatic collection does."""
    generation = due_generation()
    if generation is not None:
        gc.collect(generation)


class CycleCollector:
    """Does what the automatic collection would do, and keeps out of it what came with modules."""

    def __init__(self) -> None:
        self._module_count = 0

    def collect(self) -> None:
        """What is due."""
        if due_generation() == 2 and self._is_new_ground():
            # What is young and dead goes first: it would be kept as well.
            gc.collect(1)
            gc.freeze()
        else:
            collect_what_is_due()

    def _is_new_ground(self) -> bool:
        has_many_new = len(sys.modules) - self._module_count >= _MANY_MODULES
        if has_many_new or not gc.get_freeze_count():
            self._module_count = len(sys.modules)
            return True
        return False


@contextmanager
def collected_in_gui_thread() -> Iterator[None]:
    """Collect here, in the thread that enters, until the block ends; then as before, after one last collection."""
    was_enabled = gc.isenabled()
    gc.disable()
    collector = CycleCollector()
    timer = QTimer()
    timer.setInterval(INTERVAL_MS)
    timer.timeout.connect(collector.collect)
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        # What was told to delete itself goes now, while its thread can still do it.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        collect_what_was_kept()
        if was_enabled:
            gc.enable()


def collect_what_was_kept() -> None:
    """Look at everything again, at once: somebody has gone, and what was theirs goes too."""
    gc.unfreeze()
    gc.collect()
