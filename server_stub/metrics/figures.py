"""Which numbers this server shows beside those of its requests. Each is described in `ARCHITECTURE.md`."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Protocol

from server_stub.metrics.service import Metrics

LAG_EVERY_S = 0.5


class CallsCounted(Protocol):
    """Calls, as far as they are counted. resumed: how many times one was taken up again at this process."""

    resumed: int

    async def open_by_phase(self) -> Mapping[str, float]:
        """How many calls are `ringing` and `accepted`, on all processes."""
        ...


class OutboxCounted(Protocol):
    """Letters, as far as they are counted."""

    async def backlog(self) -> tuple[int, float]:
        """How many letters are due, and for how many seconds the oldest one has been waiting."""
        ...


class DatabaseCounted(Protocol):
    """Connections to the database, as far as they are counted."""

    @property
    def connections(self) -> int:
        """Those in use now."""
        ...

    @property
    def most_connections(self) -> int:
        """Those that may be in use at once; 0 for a file, which has none."""
        ...


class LoopLag:
    """Notes how late the event loop is; `note` is called every `LAG_EVERY_S`, as the loop sees it."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._noted_at: float | None = None

    async def note(self) -> None:
        """The loop came round."""
        now = time.perf_counter()
        if self._noted_at is not None:
            self._metrics.lagged(now - self._noted_at - LAG_EVERY_S)
        self._noted_at = now


def show_figures(metrics: Metrics, calls: CallsCounted, outbox: OutboxCounted, database: DatabaseCounted) -> None:
    """Have the metrics ask these whenever somebody asks for them."""

    async def letters() -> Mapping[str, float]:
        count, _ = await outbox.backlog()
        return {"due": count}

    async def waiting() -> Mapping[str, float]:
        _, age_s = await outbox.backlog()
        return {"oldest": age_s}

    phases = ("ringing", "accepted")
    metrics.ask("careconnect_calls", "Calls of the whole server by phase", "phase", phases, calls.open_by_phase)
    metrics.watch("careconnect_calls_resumed", "Calls taken up again at this process", lambda: calls.resumed)
    metrics.ask("careconnect_outbox_letters", "Letters of the whole server to be sent now", "state", ("due",), letters)
    metrics.ask("careconnect_outbox_age_seconds", "For how long letters have been due", "letter", ("oldest",), waiting)
    metrics.watch("careconnect_database_connections", "Connections in use", lambda: database.connections)
    metrics.watch("careconnect_database_connections_max", "Size of the pool", lambda: database.most_connections)
