"""One queue per socket: its events are handled one after the other, in the order in which they came."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.protocol.names import Code
from server_stub.transport.acks import Ack, refused

Job = Callable[[], Awaitable[Ack | None]]


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast one socket may send: `burst` at once, then `per_s` a second; `queued` may wait."""

    burst: int = 400
    per_s: float = 60.0
    queued: int = 512


class Bucket:
    """A token bucket; `monotonic` gives seconds."""

    def __init__(self, pace: Pace, monotonic: Callable[[], float]) -> None:
        self._pace = pace
        self._monotonic = monotonic
        self._left = float(pace.burst)
        self._at = monotonic()

    def take(self) -> bool:
        """False when the sender is too fast."""
        now = self._monotonic()
        self._left = min(float(self._pace.burst), self._left + (now - self._at) * self._pace.per_s)
        self._at = now
        if self._left < 1.0:
            return False
        self._left -= 1.0
        return True


class Inbox:
    """The events of one socket. A job never raises; it answers with the acknowledgement."""

    def __init__(self, scope: TaskScope, pace: Pace, monotonic: Callable[[], float]) -> None:
        self._bucket = Bucket(pace, monotonic)
        self._capacity = pace.queued
        self._jobs: asyncio.Queue[tuple[Job, asyncio.Future[Ack | None]] | None] = asyncio.Queue()
        self._is_closed = False
        self._task = scope.start(self._work(), "inbox")

    async def submit(self, job: Job) -> Ack | None:
        """The acknowledgement, once every earlier event of this socket was handled."""
        if not self._bucket.take() or self._jobs.qsize() >= self._capacity:
            return refused(Code.RATE_LIMITED, retry_after_s=1.0)
        if self._is_closed:
            return refused(Code.UNAVAILABLE)
        done: asyncio.Future[Ack | None] = asyncio.get_running_loop().create_future()
        self._jobs.put_nowait((job, done))
        return await done

    def add_first(self, job: Job) -> None:
        """A job of the server's own, before anything that the client sends."""
        self._jobs.put_nowait((job, asyncio.get_running_loop().create_future()))

    def close(self, last: Job) -> None:
        """Handle what is waiting, then `last`, then end."""
        if not self._is_closed:
            self._is_closed = True
            self._jobs.put_nowait((last, asyncio.get_running_loop().create_future()))
            self._jobs.put_nowait(None)

    async def _work(self) -> None:
        try:
            while (item := await self._jobs.get()) is not None:
                job, done = item
                ack = await job()
                if not done.done():
                    done.set_result(ack)
        finally:
            self._is_closed = True
            while not self._jobs.empty():
                rest = self._jobs.get_nowait()
                if rest is not None:
                    rest[1].cancel()
