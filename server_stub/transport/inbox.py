"""One queue per socket: its events are handled one after the other, in the order in which they came."""

from __future__ import annotations

import asyncio
from collections import deque
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

    __slots__ = ("_at", "_left", "_monotonic", "_pace")

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
    """The events of one socket. A job never raises; it answers with the acknowledgement.

    A task runs only while there are jobs: of thousands of sockets few have any at a time.
    """

    __slots__ = ("_bucket", "_capacity", "_is_closed", "_jobs", "_scope", "_task")

    def __init__(self, scope: TaskScope, pace: Pace, monotonic: Callable[[], float]) -> None:
        self._scope = scope
        self._bucket = Bucket(pace, monotonic)
        self._capacity = pace.queued
        self._jobs: deque[tuple[Job, asyncio.Future[Ack | None] | None]] | None = None
        self._is_closed = False
        self._task: asyncio.Task[None] | None = None

    async def submit(self, job: Job) -> Ack | None:
        """The acknowledgement, once every earlier event of this socket was handled."""
        if not self._bucket.take() or len(self._jobs or ()) >= self._capacity:
            return refused(Code.RATE_LIMITED, retry_after_s=1.0)
        if self._is_closed or self._scope.is_closed:
            return refused(Code.UNAVAILABLE)
        done: asyncio.Future[Ack | None] = asyncio.get_running_loop().create_future()
        self._add(job, done)
        return await done

    def add_first(self, job: Job) -> None:
        """A job of the server's own, before anything that the client sends."""
        self._add(job, None)

    def close(self, last: Job) -> None:
        """Handle what is waiting, then `last`, then end."""
        if not self._is_closed:
            self._is_closed = True
            self._add(last, None)

    def _add(self, job: Job, done: asyncio.Future[Ack | None] | None) -> None:
        if self._jobs is None:
            self._jobs = deque()
        self._jobs.append((job, done))
        if self._task is None and not self._scope.is_closed:
            self._task = self._scope.start(self._work(), "inbox")

    async def _work(self) -> None:
        try:
            while self._jobs:
                job, done = self._jobs.popleft()
                ack = await job()
                if done is not None and not done.done():
                    done.set_result(ack)
        except BaseException:  # also cancelled: whoever waits for an answer must not wait for ever
            self._is_closed = True
            for _, waiting in self._jobs or ():
                if waiting is not None:
                    waiting.cancel()
            raise
        finally:
            self._jobs = self._task = None
