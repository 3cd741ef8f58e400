"""One step of a call in the making: the next state and the effects so far.

Handlers of the tables write into a `Turn`; it never outlives the `transition` that made it, and is thrown away when a
handler refuses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from careconnect_desktop.call.deadlines import Deadline, DeadlineKind
from careconnect_desktop.call.effects import ClearDeadline, Effect, SetDeadline
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import Call, Connection


class Turn:
    """The state that is becoming, and what is to be done, in order."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.effects: list[Effect] = []

    def do(self, *effects: Effect) -> None:
        """Add effects."""
        self.effects.extend(effects)

    def change(self, **fields: Any) -> None:
        """Replace fields of the call."""
        self.call = replace(self.call, **fields)

    def put(self, connection: Connection) -> Connection:
        """Add a connection, or replace the one of the same number; oldest first."""
        others = tuple(c for c in self.call.connections if c.generation != connection.generation)
        self.change(connections=tuple(sorted((*others, connection), key=lambda c: c.generation)))
        return connection

    def drop(self, generation: int) -> None:
        """Forget a connection."""
        self.change(connections=tuple(c for c in self.call.connections if c.generation != generation))

    def start(self, kind: DeadlineKind, after_s: float, generation: int = 0) -> None:
        """Start a deadline, or start it anew."""
        deadline = Deadline(kind, generation)
        self.change(deadlines=self.call.deadlines | {deadline})
        self.do(SetDeadline(deadline, after_s))

    def stop(self, kind: DeadlineKind, generation: int = 0) -> None:
        """Stop a deadline if it runs."""
        self._clear(Deadline(kind, generation))

    def stop_all(self, generation: int | None = None) -> None:
        """Stop every deadline, or those of one generation."""
        for deadline in sorted(self.call.deadlines, key=lambda d: (d.kind, d.generation)):
            if generation is None or deadline.generation == generation:
                self._clear(deadline)

    def is_running(self, kind: DeadlineKind, generation: int = 0) -> bool:
        """True while a deadline runs."""
        return Deadline(kind, generation) in self.call.deadlines

    def _clear(self, deadline: Deadline) -> None:
        if deadline in self.call.deadlines:
            self.change(deadlines=self.call.deadlines - {deadline})
            self.do(ClearDeadline(deadline))


# A handler gets the event of its row; tables of different event types are why it is Any here.
Handler = Callable[[Turn, Any], Refusal | None]
Cell = Handler | Refusal
