"""Virtual time: what is due happens in order, and an hour costs milliseconds."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from itertools import count

Action = Callable[[], None]


class World:
    """A clock and what is still to happen. Things of one moment happen in the order in which they were planned."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self._planned: list[tuple[float, int, Action]] = []
        self._order = count()

    def at(self, moment_s: float, action: Action) -> None:
        heapq.heappush(self._planned, (max(moment_s, self.now_s), next(self._order), action))

    def after(self, delay_s: float, action: Action) -> None:
        self.at(self.now_s + delay_s, action)

    def run_until(self, end_s: float) -> None:
        while self._planned and self._planned[0][0] <= end_s:
            self.now_s, _, action = heapq.heappop(self._planned)
            action()
        self.now_s = end_s
