"""Copying the write-ahead log into the database's own file beside those who write.

By itself SQLite does it within the commit that makes the log long: at hundreds of transactions a second that is ten
times a second, and each time everybody waits until a few megabytes are on the disk.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3

from server_stub.storage.inline_sqlite import in_thread

_log = logging.getLogger(__name__)

EVERY_TRANSACTIONS = 100
"""After so many the log is copied; a booking changes some twelve pages of 4 KB, a message five."""
MOST_PAGES = 8000
"""From this length on, those who write wait once for the rest of the copy. Only a log that has been copied whole, while
nobody writes, begins at its front again; otherwise it would grow for as long as requests follow each other."""


class Checkpoints:
    """One passive checkpoint at a time, on a connection of its own: it waits for nobody, and nobody for it.

    Like every checkpoint it waits until the log is on the disk, and only then writes to the file, so that a power cut
    finds each page in one of the two.
    """

    def __init__(self, database: str, every: int = EVERY_TRANSACTIONS, most_pages: int = MOST_PAGES) -> None:
        """database: its path. The writers' connection makes no checkpoints of its own."""
        self._database = database
        self._every = every
        self._most_pages = most_pages
        self._connection: sqlite3.Connection | None = None
        self._work: asyncio.Task[None] | None = None
        self._count = 0
        self._is_too_long = False
        self.may_begin_anew = True
        """True when the next commit may begin the log at its front, for which SQLite itself waits for the disk."""

    @property
    def is_copying(self) -> bool:
        """True while a copy is under way."""
        return self._work is not None

    async def committed(self, count: int = 1) -> None:
        """So many transactions were committed; nobody writes until this returns."""
        self._count += count
        self.may_begin_anew = False
        if self.is_copying:
            return
        if self._is_too_long:
            await self._copy()
        elif self._count >= self._every:
            # Unless something is written meanwhile, the copy is whole a moment before that is known here.
            self.may_begin_anew = True
            self._work = asyncio.ensure_future(self._copy())

    async def close(self) -> None:
        """Wait for what is under way; before the writers' connection is closed."""
        if self._work is not None:
            await asyncio.wait([self._work])
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    async def _copy(self) -> None:
        self._count = 0
        try:
            pages, copied = await in_thread(self._checkpoint)
            self.may_begin_anew = pages == copied
            # SQLite tells of the log as it was when the copy began: what was written since is not among its pages.
            is_whole = pages == copied and not self._count
            self._is_too_long = pages > self._most_pages and not is_whole
        except sqlite3.Error as error:
            # Nothing is lost: it stays in the log, and the next one copies it.
            _log.warning("the log of the database could not be copied", extra={"code": type(error).__name__})
        finally:
            self._work = None

    def _checkpoint(self) -> tuple[int, int]:
        """How many pages the log had when this began, and how many of them are in the file now."""
        if self._connection is None:
            self._connection = sqlite3.connect(self._database, isolation_level=None, check_same_thread=False)
        _, pages, copied = self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        return pages, copied
