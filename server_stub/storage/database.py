"""The engine and its two kinds of transaction.

SQLite: WAL, readers beside exactly one writer; a write begins with BEGIN IMMEDIATE on a pool of one connection, so that
writers of this process queue in order instead of meeting "database is locked". PostgreSQL: one pool for both.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Code

_BUSY_TIMEOUT_S = 15.0
_READERS = 4


def async_url(database: str) -> URL:
    """A SQLAlchemy URL with the asynchronous driver, whatever driver (or none) was given.

    Raises CareConnectError `bad_configuration` for anything but SQLite files and PostgreSQL.
    """
    url = make_url(database)
    backend = url.get_backend_name()
    if backend == "sqlite":
        if not url.database or url.database == ":memory:":
            raise CareConnectError("bad_configuration", "the database must be a file")
        return url.set(drivername="sqlite+aiosqlite")
    if backend in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+asyncpg")
    raise CareConnectError("bad_configuration", "the database must be SQLite or PostgreSQL")


class Database:
    """Short transactions on one database. Commit on leaving the block, rollback on any exception."""

    def __init__(self, database: str, *, pool_size: int = 10) -> None:
        """database: a SQLAlchemy URL. pool_size: connections to PostgreSQL (S102)."""
        self._url = async_url(database)
        self.is_sqlite = self._url.get_backend_name() == "sqlite"
        if self.is_sqlite:
            Path(str(self._url.database)).parent.mkdir(parents=True, exist_ok=True)
            self._reader = _sqlite_engine(self._url, "BEGIN", _READERS)
            self._writer = _sqlite_engine(self._url, "BEGIN IMMEDIATE", 1)
        else:
            self._reader = self._writer = create_async_engine(
                self._url,
                pool_size=pool_size,
                max_overflow=0,
                pool_pre_ping=False,
                hide_parameters=True,
                pool_recycle=1800,
            )

    @property
    def url(self) -> URL:
        """The URL with its asynchronous driver (it may hold a password: never log it)."""
        return self._url

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that only reads; raises CareConnectError `unavailable` when the database cannot be reached."""
        async with _translated(), self._reader.connect() as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that writes; on SQLite the only one at that moment. IntegrityError passes through."""
        async with _translated(), self._writer.begin() as connection:
            yield connection

    async def close(self) -> None:
        """Close every connection."""
        await self._reader.dispose()
        if self._writer is not self._reader:
            await self._writer.dispose()


@asynccontextmanager
async def _translated() -> AsyncIterator[None]:
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        raise CareConnectError(
            Code.UNAVAILABLE, "The database cannot be reached at the moment", retryable=True, cause=error
        ) from error
    except (ConnectionError, TimeoutError) as error:
        raise CareConnectError(
            Code.UNAVAILABLE, "The database cannot be reached at the moment", retryable=True, cause=error
        ) from error


def violates(error: DBAPIError, *names: str) -> bool:
    """True when an IntegrityError names one of these constraints, indexes or (on SQLite) ``table.column`` lists."""
    text = str(error.orig)
    return any(name in text for name in names)


def _sqlite_engine(url: URL, begin: str, connections: int) -> AsyncEngine:
    engine = create_async_engine(
        url,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=60,
        hide_parameters=True,
        connect_args={"timeout": _BUSY_TIMEOUT_S},
    )

    @event.listens_for(engine.sync_engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        # The driver must not begin transactions on its own: a plain BEGIN that later writes meets "database is locked".
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "temp_store=MEMORY",
            "mmap_size=134217728",
            "secure_delete=ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
