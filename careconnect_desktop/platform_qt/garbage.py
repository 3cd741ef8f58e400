"""Reference cycles are collected in the GUI thread only.

Python collects in whichever thread happens to allocate. A cycle may hold a QObject with a timer, and Qt cannot stop a
timer from another thread: the timer would fire into freed memory. So the automatic collection is off while windows
live, and a timer of the GUI thread does the same work.

A full collection looks at every object, and most of them came with modules and never go: a tenth of a second in which
no window answers and no thread works. Where one is due during use, what lives is kept out of this and later ones
instead, until nobody uses the program for a while, or somebody signs out. The same holds for what is young where it is
so much that only imports have made it.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QTimer

INTERVAL_MS = 1_000
MOST_YOUNG = 40_000
"""Objects since the last look, of which one more look would take a frame of a picture; hundreds of visits are less."""


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
    """Does what the automatic collection would do, but looks at everything only while nobody uses the program.

    is_unused: nobody acts, and no call goes on: its sound would stop as well.
    """

    def __init__(self) -> None:
        self.is_unused: Callable[[], bool] = lambda: False

    def collect(self) -> None:
        """What is due; in place of a full collection during use, what lives is kept out until a quiet moment."""
        is_full_look_due = due_generation() == 2
        if is_full_look_due and self.is_unused():
            collect_what_was_kept()
            gc.freeze()
        elif gc.get_count()[0] > MOST_YOUNG:
            gc.freeze()
        elif not is_full_look_due:
            collect_what_is_due()
        else:
            # What is young and dead goes first: it would be kept as well.
            gc.collect(1)
            gc.freeze()


@contextmanager
def collected_in_gui_thread() -> Iterator[CycleCollector]:
    """Collect here, in the thread that enters, until the block ends; then as before, after one last collection."""
    was_enabled = gc.isenabled()
    gc.disable()
    collector = CycleCollector()
    timer = QTimer()
    timer.setInterval(INTERVAL_MS)
    timer.timeout.connect(collector.collect)
    timer.start()
    try:
        yield collector
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
