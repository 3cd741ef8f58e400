"""One SQLite file: readers beside exactly one writer, whose transactions share their commit and the wait for the disk.

Writers take turns in one open transaction, between savepoints. It is committed as soon as nothing is on its way to the
disk; those who come while something is share the next one. Everybody returns when their own work is on the disk
(`begin_unflushed`: when it is committed). So the disk is waited for while requests are worked on, and by many at once.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from server_stub.storage.checkpoints import Checkpoints
from server_stub.storage.inline_sqlite import DRIVER, in_thread
from server_stub.storage.statements import LanedConnection
from server_stub.storage.write_ahead_log import CommitLog, Flusher, WriteAheadLog

_BUSY_TIMEOUT_S = 15.0
MOST_IN_A_COMMIT = 64
_PRAGMAS = (
    "journal_mode=WAL",
    # A commit does not wait for the disk, only checkpoints do; `Flusher` waits before anybody is told of it.
    "synchronous=NORMAL",
    # Not within somebody's commit: `Checkpoints` sees to it.
    "wal_autocheckpoint=0",
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

    def __init__(self, url: URL, open_log: Callable[[str], CommitLog] = WriteAheadLog) -> None:
        """open_log: gives the log of the database at a path."""
        self._engine = create_async_engine(
            url.set(drivername=DRIVER), pool_size=2, max_overflow=0, hide_parameters=True
        )
        event.listen(self._engine.sync_engine, "connect", _prepare)
        self._open_log = open_log
        self._opening = asyncio.Lock()
        self._reader: AsyncConnection | None = None
        self._writer: _Writer | None = None
        # True while something may be missing in the log, and with it all that comes behind.
        self._is_in_doubt = False
        self._turn = asyncio.Lock()
        self._group: _Group | None = None
        self._committing: asyncio.Task[None] | None = None
        # Set when nothing is on its way to the disk, or when there is no time to wait for that.
        self._may_commit = asyncio.Event()

    async def begin_reading(self) -> tuple[AsyncConnection, None]:
        """The readers' connection: each statement sees what was committed before it."""
        if self._reader is None:
            async with self._opening:
                if self._reader is None:
                    self._reader, _ = await self._connect()
        return self._reader, None

    async def end_reading(self, member: None, error: BaseException | None) -> None:
        """Nothing is left over of reading."""

    async def begin_writing(self) -> tuple[AsyncConnection, _Member]:
        """A transaction of one's own, on the disk on return together with those of others."""
        return await self._join(is_flushed=True)

    async def begin_unflushed(self) -> tuple[AsyncConnection, _Member]:
        """The same, without a wait for the disk; the next one that waits takes it along."""
        return await self._join(is_flushed=False)

    async def _join(self, *, is_flushed: bool) -> tuple[AsyncConnection, _Member]:
        await self._turn.acquire()
        try:
            if self._group is None:
                self._group = await self._begin()
            return self._group.connection, self._group.enter(is_flushed=is_flushed)
        except BaseException:  # whatever broke it off, the next writer has its turn
            self._turn.release()
            raise

    async def end_writing(self, member: _Member, error: BaseException | None) -> None:
        """Share the commit, or have an exception undo this transaction alone."""
        group = member.group
        try:
            group.leave(member, error)
            if group.failure is not None or not group.count:
                self._group = None
                if group.failure is not None:
                    await self._drop_writer()
        finally:
            self._turn.release()
        if group.count and group.failure is None:
            self._commit_soon(group)
        if error is None:
            await (group.flushed if member.is_flushed else group.committed)()
        elif group.count and isinstance(error, Exception):
            # What it was refused for may be in this group: whoever asks why reads only what is committed.
            await group.settled()

    def _commit_soon(self, group: _Group) -> None:
        if group.is_due:
            self._may_commit.set()
        if self._committing is None:
            # Not at once: who else has come in this round of the loop is in it too.
            self._committing = asyncio.ensure_future(self._commit_groups())

    async def _commit_groups(self) -> None:
        """Commit what is open, until nothing is."""
        try:
            while (group := self._group) is not None and (writer := self._writer) is not None:
                while writer.flusher.is_busy and not group.is_due:
                    self._may_commit.clear()
                    await self._may_commit.wait()
                async with self._turn:
                    if self._group is not group:
                        continue
                    self._group = None
                    await group.commit(may_wait=writer.checkpoints.may_begin_anew)
                    if group.failure is not None:
                        await self._drop_writer()
                        continue
                    if group.waits_for_disk:
                        writer.flusher.add(group.told)
                    await writer.checkpoints.committed(group.count)
        finally:
            self._committing = None

    async def close(self) -> None:
        """Close both connections, behind what is being written."""
        if self._committing is not None:
            await asyncio.wait([self._committing])
        writer = await self._let_go()
        for connection in (self._reader, writer):
            if connection is not None:
                await connection.close()
        self._reader = None
        await self._engine.dispose()

    async def _begin(self) -> _Group:
        if self._writer is not None and self._writer.flusher.failure is not None:
            await self._drop_writer()
        if self._writer is None:
            connection, raw = await self._connect()
            path = raw.execute("PRAGMA database_list").fetchone()[2]
            flusher = Flusher(self._open_log(path), self._may_commit.set)
            self._writer = _Writer(connection, raw, flusher, Checkpoints(path))
        raw = self._writer.raw
        if self._is_in_doubt:
            await finish(asyncio.ensure_future(in_thread(lambda: _begin_log_anew(raw))))
            self._is_in_doubt = False
        try:
            raw.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            await self._begin_patiently(raw)
        return _Group(self._writer.connection, raw)

    async def _begin_patiently(self, raw: sqlite3.Connection) -> None:
        try:
            await finish(asyncio.ensure_future(in_thread(lambda: _with_patience(raw, "BEGIN IMMEDIATE"))))
        except asyncio.CancelledError:
            raw.rollback()
            raise

    async def _connect(self) -> tuple[AsyncConnection, sqlite3.Connection]:
        connection = await LanedConnection.opened(self._engine)
        raw = connection.lane.driver
        if not isinstance(raw, sqlite3.Connection):
            raise TypeError("this is not a SQLite connection")
        return connection, raw

    async def _drop_writer(self) -> None:
        """Have the next transaction begin on a new connection."""
        connection = await self._let_go()
        if connection is not None:
            await connection.invalidate()
            await connection.close()

    async def _let_go(self) -> AsyncConnection | None:
        """The writers' connection, to be closed; the log was let go of before."""
        writer, self._writer = self._writer, None
        if writer is None:
            return None
        await writer.flusher.close()
        await writer.checkpoints.close()
        self._is_in_doubt |= writer.flusher.failure is not None
        return writer.connection


@dataclass(frozen=True, slots=True)
class _Writer:
    connection: AsyncConnection
    raw: sqlite3.Connection
    flusher: Flusher
    checkpoints: Checkpoints


@dataclass(frozen=True, slots=True)
class _Member:
    """One transaction of a group. is_flushed: it is over when it is on the disk."""

    group: _Group
    is_flushed: bool


class _Group:
    """Transactions that are committed together. count: how many are to be."""

    def __init__(self, connection: AsyncConnection, raw: sqlite3.Connection) -> None:
        self.connection = connection
        self.count = 0
        self.waits_for_disk = False
        self.failure: BaseException | None = None
        self._raw = raw
        self._has_no_time = False
        self._committed = asyncio.Event()
        self._flushed = asyncio.Event()

    @property
    def is_due(self) -> bool:
        """True when it is committed even while something is on its way to the disk."""
        return self._has_no_time or self.count >= MOST_IN_A_COMMIT

    def enter(self, *, is_flushed: bool) -> _Member:
        """Begin one transaction. The first can be undone with the whole, others between savepoints."""
        if self.count:
            self._raw.execute("SAVEPOINT member")
        return _Member(self, is_flushed)

    def leave(self, member: _Member, error: BaseException | None) -> None:
        """End it; an exception undoes it alone."""
        try:
            if error is not None:
                self._undo()
                return
            if self.count:
                self._raw.execute("RELEASE member")
            elif not self._raw.in_transaction:
                raise sqlite3.OperationalError("the transaction has been undone")
        except sqlite3.Error as failure:
            # A full disk undoes the whole transaction, the other members' work too.
            self.told(failure)
            return
        self.count += 1
        self.waits_for_disk |= member.is_flushed
        self._has_no_time |= not member.is_flushed

    def _undo(self) -> None:
        if self.count:
            self._raw.execute("ROLLBACK TO member")
            self._raw.execute("RELEASE member")
        else:
            self._raw.rollback()

    async def commit(self, *, may_wait: bool) -> None:
        """Commit for all members, without a wait for the disk.

        may_wait: SQLite itself may wait for it, as it does when the log begins at its front.
        """
        try:
            if may_wait or self.waits_for_disk:
                await in_thread(self._raw.commit)
            else:
                # A ring: a few pages for the system's memory. A thread would have it wait for its turn, and once more
                # for the way back.
                self._raw.commit()
        except BaseException as error:  # whatever it was, the members must not be told that it was done
            self.told(error)
            if not isinstance(error, sqlite3.Error):
                raise
        self._committed.set()

    def told(self, failure: BaseException | None) -> None:
        """It is on the disk, or has failed."""
        self.failure = self.failure or failure
        self._committed.set()
        self._flushed.set()

    async def settled(self) -> None:
        """Wait for the commit, or for its failure."""
        await self._committed.wait()

    async def committed(self) -> None:
        """Wait for the commit; raises what it failed with."""
        await self.settled()
        self._raise()

    async def flushed(self) -> None:
        """Wait for the disk; raises what it failed with."""
        await self._flushed.wait()
        self._raise()

    def _raise(self) -> None:
        if self.failure is not None:
            raise sqlite3.OperationalError("not committed") from self.failure


async def finish(work: asyncio.Future[None]) -> None:
    """Wait to the end, also when this task is cancelled: what runs in a thread cannot be broken off."""
    try:
        await asyncio.shield(work)
    except asyncio.CancelledError:
        await asyncio.wait([work])
        raise


def _with_patience(raw: sqlite3.Connection, words: str) -> tuple[Any, ...] | None:
    """Run something that other processes may stand in the way of; its first row."""
    raw.execute(f"PRAGMA busy_timeout={int(_BUSY_TIMEOUT_S * 1000)}")
    try:
        row: tuple[Any, ...] | None = raw.execute(words).fetchone()
        return row
    finally:
        raw.execute("PRAGMA busy_timeout=0")


def _begin_log_anew(raw: sqlite3.Connection) -> None:
    """Have all that was committed in the database's own file and on the disk, and the log empty."""
    row = _with_patience(raw, "PRAGMA wal_checkpoint(TRUNCATE)")
    if row is None or row[0]:
        raise sqlite3.OperationalError("the log could not be begun anew")


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={int(_BUSY_TIMEOUT_S * 1000)}")
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
