"""A queue that weighs next to nothing while it is empty: most sockets of a clinic say nothing most of the time.

`asyncio.Queue` holds four deques, three kilobytes, from its beginning; a socket has a queue in each of two libraries.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any

MOST_IN_A_PAYLOAD = 16


class Mailbox:
    """As much of an unbounded `asyncio.Queue` as Engine.IO and uvicorn use of it.

    on_put: called after each entry, so that a reader need not wait for one.
    """

    __slots__ = ("_all_done", "_entries", "_readers", "_unfinished", "on_put")

    def __init__(self) -> None:
        self._entries: deque[Any] | None = None
        self._readers: list[asyncio.Future[None]] | None = None
        self._all_done: list[asyncio.Future[None]] | None = None
        self._unfinished = 0
        self.on_put: Callable[[], None] | None = None

    def empty(self) -> bool:
        """True when there is nothing to get."""
        return not self._entries

    def put_nowait(self, entry: Any) -> None:
        """Add an entry; there is always room."""
        if self._entries is None:
            self._entries = deque()
        self._entries.append(entry)
        self._unfinished += 1
        _wake_one(self._readers)
        if self.on_put is not None:
            self.on_put()

    async def put(self, entry: Any) -> None:
        """The same, for callers that would wait."""
        self.put_nowait(entry)

    def get_nowait(self) -> Any:
        """The oldest entry; raises asyncio.QueueEmpty."""
        if not self._entries:
            raise asyncio.QueueEmpty
        entry = self._entries.popleft()
        if not self._entries:
            self._entries = None
        return entry

    async def get(self) -> Any:
        """The oldest entry, as soon as there is one."""
        while not self._entries:
            reader: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._readers = [*(self._readers or ()), reader]
            try:
                await reader
            except asyncio.CancelledError:
                if reader.done() and not reader.cancelled():
                    # This one was woken for an entry that it will not take.
                    _wake_one(self._readers)
                raise
            finally:
                self._readers = [one for one in self._readers or () if one is not reader] or None
        return self.get_nowait()

    def task_done(self) -> None:
        """An entry that was got has been dealt with."""
        self._unfinished -= 1
        if self._unfinished <= 0:
            for waiting in self._all_done or ():
                if not waiting.done():
                    waiting.set_result(None)
            self._all_done = None

    async def join(self) -> None:
        """Return once every entry has been dealt with."""
        if self._unfinished > 0:
            waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._all_done = [*(self._all_done or ()), waiting]
            await waiting


class SocketMailbox(Mailbox):
    """A socket's queue. After `get`, only so many entries more come at once that a poll's answer can be read.

    Engine.IO puts all that it gets into one payload, and refuses payloads of more than `MOST_IN_A_PAYLOAD` packets as a
    client: the rest is for the next poll.
    """

    __slots__ = ("_left",)

    def __init__(self) -> None:
        super().__init__()
        # None: not within the answer to a poll.
        self._left: int | None = None

    def get_nowait(self) -> Any:
        """The oldest entry; raises asyncio.QueueEmpty, also at the end of a payload."""
        if self._left == 0 or self.empty():
            self._left = None
            raise asyncio.QueueEmpty
        if self._left is not None:
            self._left -= 1
        return super().get_nowait()

    async def get(self) -> Any:
        """The oldest entry, as soon as there is one; with it a payload begins."""
        self._left = None
        entry = await super().get()
        self._left = MOST_IN_A_PAYLOAD - 1
        return entry


def _wake_one(readers: list[asyncio.Future[None]] | None) -> None:
    for reader in readers or ():
        if not reader.done():
            reader.set_result(None)
            return
