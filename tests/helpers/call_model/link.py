"""One socket between a program and the server: it delays, and while it is bad it drops, doubles and reorders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.helpers.call_model.world import World

Receiver = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class LinkQuality:
    """Probabilities per message, until `bad_until_s`; delays in seconds for ever.

    unknown: the server cannot know whether a message reached its socket (the way to the other process is closed).
    """

    drop: float = 0.0
    double: float = 0.0
    reorder: float = 0.0
    unknown: float = 0.0
    shortest_s: float = 0.005
    longest_s: float = 0.15
    bad_until_s: float = 0.0


class Link:
    """Both directions of one socket. After `break_` nothing arrives any more, and neither end is told here."""

    def __init__(self, world: World, random: Random, quality: LinkQuality) -> None:
        self._world = world
        self._random = random
        self._quality = quality
        self._last_s = {"up": 0.0, "down": 0.0}
        self.is_broken = False
        self.to_server: Receiver | None = None
        self.to_client: Receiver | None = None

    def up(self, message: Any) -> None:
        """From the client to the server."""
        self._carry("up", message)

    def down(self, message: Any) -> None:
        """From the server to the client."""
        self._carry("down", message)

    def break_(self) -> None:
        self.is_broken = True

    def _carry(self, way: str, message: Any) -> None:
        quality = self._quality
        is_bad = self._world.now_s < quality.bad_until_s
        if is_bad and self._random.random() < quality.drop:
            return
        copies = 2 if is_bad and self._random.random() < quality.double else 1
        for _ in range(copies):
            due_s = self._world.now_s + self._random.uniform(quality.shortest_s, quality.longest_s)
            if not (is_bad and self._random.random() < quality.reorder):
                due_s = max(due_s, self._last_s[way])
                self._last_s[way] = due_s
            self._world.at(due_s, lambda: self._arrive(way, message))

    def _arrive(self, way: str, message: Any) -> None:
        receiver = self.to_server if way == "up" else self.to_client
        if not self.is_broken and receiver is not None:
            receiver(message)
