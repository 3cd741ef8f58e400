"""A SQLAlchemy dialect for SQLite that runs statements on the event loop's own thread.

A statement of this program takes microseconds once its pages are in memory; handing it to a thread and back, as
aiosqlite does four times for each, takes ten times as long. What really waits, the commit with its fsync and a BEGIN
that meets another process's lock, goes to a thread (`Waits`).
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from typing import Any

from sqlalchemy import URL, AsyncAdaptedQueuePool, Pool
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import await_only

DRIVER = "sqlite+inline"


class _InlineCursor(sqlite3.Cursor):
    """Runs at once. SQLAlchemy insists that an asynchronous driver awaits, so it awaits nothing."""

    def execute(self, sql: str, parameters: Any = (), /) -> _InlineCursor:
        await_only(_nothing())
        super().execute(sql, parameters)
        return self

    def executemany(self, sql: str, parameters: Any, /) -> _InlineCursor:
        await_only(_nothing())
        super().executemany(sql, parameters)
        return self

    async def _async_soft_close(self) -> None:
        """SQLAlchemy calls this on cursors that were read to their end."""


class InlineConnection:
    """A `sqlite3.Connection` of which only commit and close are awaited."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @property
    def driver_connection(self) -> sqlite3.Connection:
        """The connection below."""
        return self._connection

    @property
    def isolation_level(self) -> str | None:
        """As in `sqlite3`: None leaves BEGIN to the caller."""
        return self._connection.isolation_level

    @isolation_level.setter
    def isolation_level(self, level: Any) -> None:
        self._connection.isolation_level = level

    def cursor(self) -> _InlineCursor:
        """A cursor for SQLAlchemy."""
        return self._connection.cursor(_InlineCursor)

    def commit(self) -> None:
        """Commit in a thread: it waits for the disk."""
        if self._connection.in_transaction:
            await_only(in_thread(self._connection.commit))

    def rollback(self) -> None:
        """Roll back at once: nothing waits for the disk."""
        if self._connection.in_transaction:
            self._connection.rollback()

    def close(self) -> None:
        """Close at once."""
        self._connection.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


async def in_thread(work: Callable[[], Any]) -> Any:
    """Run what waits for the disk or a lock beside the event loop."""
    return await asyncio.get_running_loop().run_in_executor(None, work)


async def _nothing() -> None:
    return None


class _InlineDbapi:
    """The module `sqlite3`, whose connections are inline ones."""

    def __getattr__(self, name: str) -> Any:
        return getattr(sqlite3, name)

    def connect(self, *arguments: Any, **settings: Any) -> InlineConnection:
        settings = {"check_same_thread": False, "cached_statements": 512} | settings
        return InlineConnection(sqlite3.connect(*arguments, **settings))


class InlineSqliteDialect(SQLiteDialect_pysqlite):
    """SQLite for `create_async_engine` without a thread per statement."""

    driver = "inline"
    is_async = True
    supports_statement_cache = True

    @classmethod
    def import_dbapi(cls) -> Any:
        """What SQLAlchemy takes for the driver's module."""
        return _InlineDbapi()

    @classmethod
    def get_pool_class(cls, url: URL) -> type[Pool]:
        """A pool for coroutines."""
        return AsyncAdaptedQueuePool

    def get_driver_connection(self, connection: Any) -> Any:
        """The `sqlite3` connection."""
        return connection.driver_connection


registry.register("sqlite.inline", __name__, InlineSqliteDialect.__name__)
