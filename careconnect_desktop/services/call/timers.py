"""The deadlines of one call on the loop's own clock."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from careconnect_desktop.call.deadlines import Deadline


class Timers:
    """At most one timer per deadline; setting one again starts it anew."""

    def __init__(self, passed: Callable[[Deadline], None]) -> None:
        self._passed = passed
        self._handles: dict[Deadline, asyncio.TimerHandle] = {}

    def set(self, deadline: Deadline, after_s: float) -> None:
        self.clear(deadline)
        self._handles[deadline] = asyncio.get_running_loop().call_later(after_s, self._fire, deadline)

    def clear(self, deadline: Deadline) -> None:
        handle = self._handles.pop(deadline, None)
        if handle is not None:
            handle.cancel()

    def close(self) -> None:
        for deadline in tuple(self._handles):
            self.clear(deadline)

    def _fire(self, deadline: Deadline) -> None:
        self._handles.pop(deadline, None)
        self._passed(deadline)
