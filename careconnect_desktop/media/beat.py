"""A thread that does one thing in a steady rhythm: the heart of every source without hardware."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

_log = logging.getLogger(__name__)


class Beat:
    """Calls `action(index, due_s)` every `period_s` seconds on a thread of its own, from `start` to `stop`.

    index: number of the beat; due_s: the `time.monotonic()` second at which it was due. Beats that are more than
    `patience_s` late are skipped (their numbers too), so that a stalled machine does not cause a burst afterwards.
    """

    def __init__(
        self, name: str, period_s: float, action: Callable[[int, float], None], patience_s: float = 0.1
    ) -> None:
        self._name = name
        self._period_s = period_s
        self._action = action
        self._patience_s = patience_s
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; RuntimeError when it already runs."""
        if self._thread is not None:
            raise RuntimeError(f"beat {self._name} already runs")
        self._ended.clear()
        self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread and wait for it (not when called by the action itself); safe to call twice."""
        self._ended.set()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def _run(self) -> None:
        began_s = time.monotonic()
        index = 0
        while True:
            due_s = began_s + index * self._period_s
            wait_s = due_s - time.monotonic()
            if wait_s > 0:
                if self._ended.wait(wait_s):
                    return
            elif self._ended.is_set():
                return
            elif -wait_s > self._patience_s:
                index += int(-wait_s / self._period_s)
                due_s = began_s + index * self._period_s
            try:
                self._action(index, due_s)
            except Exception as failure:  # noqa: BLE001 - the edge of a thread: it must not end without a word
                _log.error("beat %s ended: %s", self._name, type(failure).__name__, exc_info=failure)
                return
            index += 1
