"""One SQLite file: readers beside exactly one writer, whose transactions share their commit.

Writers take turns. Each works between savepoints of one open transaction, and the last of those who wait commits for
all: every one of them returns after that commit, so what is acknowledged is on the disk, and one wait for the disk
serves many requests.
"""

from __future__ import annotations

import asyncio
import sqlite3
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from server_stub.storage.inline_sqlite import DRIVER, in_thread
from server_stub.storage.statements import LanedConnection

_BUSY_TIMEOUT_S = 15.0
MOST_IN_A_COMMIT = 64
# An acknowledged booking survives a power cut, not only the end of this process.
_FLUSHED = "PRAGMA synchronous=FULL"
_UNFLUSHED = "PRAGMA synchronous=NORMAL"
_PRAGMAS = (
    "journal_mode=WAL",
    "foreign_keys=ON",
    "temp_store=MEMORY",
    "mmap_size=134217728",
    "cache_size=-32000",
    "secure_delete=ON",
    # Waiting for another process's lock is done in a thread, see `_begin`; never on the event loop.
    "busy_timeout=0",
)


class SqliteFile:
    """Two connections: one that all readers share, one for the writers."""

    def __init__(self, url: URL) -> None:
        self._engine = create_async_engine(
            url.set(drivername=DRIVER), pool_size=2, max_overflow=0, hide_parameters=True
        )
        event.listen(self._engine.sync_engine, "connect", _prepare)
        self._opening = asyncio.Lock()
        self._reader: AsyncConnection | None = None
        self._writer: AsyncConnection | None = None
        self._raw_writer: sqlite3.Connection | None = None
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._group: _Group | None = None

    async def begin_reading(self) -> tuple[AsyncConnection, None]:
        """The readers' connection: each statement sees what was committed before it."""
        if self._reader is None:
            async with self._opening:
                if self._reader is None:
                    self._reader, _ = await self._connect()
        return self._reader, None

    async def end_reading(self, member: None, error: BaseException | None) -> None:
        """Nothing is left over of reading."""

    async def begin_writing(self) -> tuple[AsyncConnection, _Group]:
        """A transaction of one's own, committed on return together with those of others."""
        return await self._join(is_flushed=True)

    async def begin_unflushed(self) -> tuple[AsyncConnection, _Group]:
        """The same, without a wait for the disk; the next one that waits takes it along."""
        return await self._join(is_flushed=False)

    async def _join(self, *, is_flushed: bool) -> tuple[AsyncConnection, _Group]:
        self._waiting += 1
        try:
            await self._turn.acquire()
        finally:
            self._waiting -= 1
        try:
            group = self._group = self._group or await self._begin(is_flushed=is_flushed)
            try:
                group.enter()
            except sqlite3.Error:
                await self._commit_after_last(group)
                raise
        except BaseException:  # whatever broke it off, the next writer has its turn
            self._turn.release()
            raise
        return group.connection, group

    async def end_writing(self, member: _Group, error: BaseException | None) -> None:
        """Commit, alone or with those who wait; an exception undoes this transaction alone."""
        try:
            try:
                member.leave(error)
            finally:
                await self._commit_after_last(member)
        finally:
            self._turn.release()
        if error is None:
            await member.committed()

    async def _commit_after_last(self, group: _Group) -> None:
        if group.has_failed or not self._waiting or not group.is_flushed or group.count >= MOST_IN_A_COMMIT:
            self._group = None
            await finish(asyncio.ensure_future(group.commit()))
            if group.has_failed:
                await self._drop_writer()

    async def close(self) -> None:
        """Close both connections."""
        for connection in (self._reader, self._writer):
            if connection is not None:
                await connection.close()
        self._reader = self._writer = None
        await self._engine.dispose()

    async def _begin(self, *, is_flushed: bool) -> _Group:
        if self._writer is None or self._raw_writer is None:
            self._writer, self._raw_writer = await self._connect()
        raw = self._raw_writer
        raw.execute(_FLUSHED if is_flushed else _UNFLUSHED)
        try:
            raw.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            await in_thread(lambda: _begin_patiently(raw))
        return _Group(self._writer, raw, is_flushed=is_flushed)

    async def _connect(self) -> tuple[AsyncConnection, sqlite3.Connection]:
        connection = await LanedConnection.opened(self._engine)
        raw = connection.lane.driver
        if not isinstance(raw, sqlite3.Connection):
            raise TypeError("this is not a SQLite connection")
        return connection, raw

    async def _drop_writer(self) -> None:
        writer, self._writer = self._writer, None
        if writer is not None:
            await writer.invalidate()
            await writer.close()


class _Group:
    """Transactions that are committed together. is_flushed: their commit waits for the disk."""

    def __init__(self, connection: AsyncConnection, raw: sqlite3.Connection, *, is_flushed: bool) -> None:
        self.connection = connection
        self.is_flushed = is_flushed
        self._raw = raw
        self._done = asyncio.Event()
        self._failure: BaseException | None = None
        self.count = 0

    @property
    def has_failed(self) -> bool:
        """True when nothing of it will be, or was, committed."""
        return self._failure is not None

    def enter(self) -> None:
        """Begin one transaction, between savepoints."""
        self._raw.execute("SAVEPOINT member")

    def leave(self, error: BaseException | None) -> None:
        """End it; an exception undoes it alone."""
        if error is None:
            self._raw.execute("RELEASE member")
            self.count += 1
            return
        try:
            self._raw.execute("ROLLBACK TO member")
            self._raw.execute("RELEASE member")
        except sqlite3.Error as failure:
            # A full disk undoes the whole transaction, the other members' work too.
            self._failure = failure

    async def commit(self) -> None:
        """Commit for all members, or tell all of them that it failed."""
        try:
            if self._failure is None:
                await in_thread(self._raw.commit)
        except sqlite3.Error as error:
            self._failure = error
        finally:
            self._done.set()

    async def committed(self) -> None:
        """Wait for the commit; raises sqlite3.Error when it failed."""
        await self._done.wait()
        if self._failure is not None:
            raise self._failure


async def finish(work: asyncio.Future[None]) -> None:
    """Wait to the end, also when this task is cancelled: a commit in a thread cannot be broken off."""
    try:
        await asyncio.shield(work)
    except asyncio.CancelledError:
        await asyncio.wait([work])
        raise


def _begin_patiently(raw: sqlite3.Connection) -> None:
    raw.execute(f"PRAGMA busy_timeout={int(_BUSY_TIMEOUT_S * 1000)}")
    try:
        raw.execute("BEGIN IMMEDIATE")
    finally:
        raw.execute("PRAGMA busy_timeout=0")


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={int(_BUSY_TIMEOUT_S * 1000)}")
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
