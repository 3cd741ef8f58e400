"""Putting commits on the disk: SQLite writes them to a log, and this waits for the disk, once for many."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from typing import Protocol

from server_stub.storage.inline_sqlite import in_thread

# As SQLite itself does it: the times of the file are of no use to anybody.
_flush = os.fdatasync if hasattr(os, "fdatasync") else os.fsync

Told = Callable[[BaseException | None], None]
"""Called once with None, or with why nothing is sure."""


class CommitLog(Protocol):
    """Where commits are until they are in the database's own file."""

    def flush(self) -> None:
        """Wait until everything that was committed before is on the disk. Called in a thread; raises OSError."""
        ...

    def close(self) -> None:
        """Let go of the file, before the last connection to the database does."""
        ...


class WriteAheadLog:
    """The file ``<database>-wal``: there from the first commit on, and for as long as a connection is open.

    On this file SQLite holds no lock, which closing another descriptor of it would drop; on the two beside it it does.
    """

    def __init__(self, database: str) -> None:
        """database: its path, links resolved."""
        self._path = database + "-wal"
        self._file: int | None = None

    def flush(self) -> None:
        if self._file is None:
            self._file = os.open(self._path, os.O_RDWR)
        _flush(self._file)

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


class Flusher:
    """One wait for the disk at a time; what is committed meanwhile shares the next one.

    After a failure nothing more is said to be on the disk: the system may have thrown away what it could not write, and
    commits behind a gap in the log would be lost with it (see `SqliteFile` for the way out).
    """

    def __init__(self, log: CommitLog, on_idle: Callable[[], None]) -> None:
        self._log = log
        self._on_idle = on_idle
        self._waiting: list[Told] = []
        self._work: asyncio.Task[None] | None = None
        self.failure: BaseException | None = None

    @property
    def is_busy(self) -> bool:
        """True while something is on its way."""
        return self._work is not None

    def add(self, told: Told) -> None:
        """Something was committed: say when it is on the disk."""
        self._waiting.append(told)
        if self._work is None:
            self._work = asyncio.ensure_future(self._flush_all())

    async def close(self) -> None:
        """Wait for what is on its way, and let go of the log."""
        if self._work is not None:
            await asyncio.wait([self._work])
        self._log.close()

    async def _flush_all(self) -> None:
        try:
            while self._waiting:
                told, self._waiting = self._waiting, []
                try:
                    if self.failure is None:
                        await in_thread(self._log.flush)
                except BaseException as error:  # told to everybody who waits; a cancellation leaves things as unsure
                    self.failure = error
                    if not isinstance(error, OSError):
                        raise
                finally:
                    for tell in told:
                        tell(self.failure)
        finally:
            self._work = None
            self._on_idle()
