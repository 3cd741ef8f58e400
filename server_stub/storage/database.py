"""The two kinds of transaction, on SQLite (`SqliteFile`) or on PostgreSQL (a pool, asyncpg)."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import DatabaseError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import NullPool

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Code
from server_stub.storage.postgres_pool import PostgresPool
from server_stub.storage.sqlite_file import SqliteFile

_AFTER_COMMIT = "careconnect.after_commit"
# PostgreSQL's serialization_failure and deadlock_detected
_CONTENTION = frozenset({"40001", "40P01"})
# ... and character_not_in_repertoire: a NUL, which no text there can hold
_NOT_TEXT = "22021"


class ContentionError(CareConnectError):
    """Two transactions stood in each other's way and this one was undone: doing it again may succeed."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__(
            Code.UNAVAILABLE, "Somebody changed the same thing at the same moment", retryable=True, cause=cause
        )


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
    """Short transactions on one database. Committed on leaving the block, undone by any exception."""

    def __init__(self, database: str, *, pool_size: int = 10) -> None:
        """database: a SQLAlchemy URL. pool_size: connections to PostgreSQL (S102)."""
        self._url = async_url(database)
        self._file: SqliteFile | None = None
        self._pool: PostgresPool | None = None
        if self._url.get_backend_name() == "sqlite":
            Path(str(self._url.database)).parent.mkdir(parents=True, exist_ok=True)
            self._file = SqliteFile(self._url)
        else:
            self._pool = PostgresPool(self._url, pool_size)

    @property
    def is_sqlite(self) -> bool:
        """True for a SQLite file."""
        return self._file is not None

    @property
    def url(self) -> URL:
        """The URL with its asynchronous driver (it may hold a password: never log it)."""
        return self._url

    @property
    def connections(self) -> int:
        """Connections to PostgreSQL that are in use now; 0 for a file."""
        return self._pool.in_use if self._pool is not None else 0

    @property
    def most_connections(self) -> int:
        """How many connections to PostgreSQL there may be; 0 for a file."""
        return self._pool.size if self._pool is not None else 0

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """For reading only; raises CareConnectError `unavailable` when the database cannot be reached."""
        async with _translated():
            if self._file is not None:
                async with self._file.read() as connection:
                    yield connection
            elif self._pool is not None:
                async with self._pool.read() as connection:
                    yield connection

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[AsyncConnection]:
        """For reading much: everything as it was at one moment, on a connection of its own, beside all writers."""
        engine = create_async_engine(self._url, poolclass=NullPool, hide_parameters=True)
        try:
            async with _translated(), engine.connect() as connection:
                if self.is_sqlite:
                    # Of itself the driver begins a transaction only before it writes.
                    await connection.exec_driver_sql("BEGIN")
                else:
                    await connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
                yield connection
        finally:
            await engine.dispose()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction; on SQLite writers take turns. IntegrityError passes through."""
        wishes: list[Callable[[], None]] = []
        async with _translated():
            if self._file is not None:
                async with self._file.write() as connection:
                    connection.info[_AFTER_COMMIT] = wishes
                    yield connection
            elif self._pool is not None:
                async with self._pool.write() as connection:
                    connection.info[_AFTER_COMMIT] = wishes
                    yield connection
        for wish in wishes:
            wish()

    @asynccontextmanager
    async def write_at_once(self) -> AsyncIterator[AsyncConnection]:
        """A transaction of insertions by `Statement.run`, which on PostgreSQL take one way to the server together.

        What it reads in between does not see them, and IntegrityError comes at its end. Only statements belong here:
        what is executed by the connection itself would be a transaction of its own.
        """
        if self._pool is None:
            async with self.write() as connection:
                yield connection
            return
        wishes: list[Callable[[], None]] = []
        async with _translated(), self._pool.write_at_once() as connection:
            connection.info[_AFTER_COMMIT] = wishes
            yield connection
        for wish in wishes:
            wish()

    async def close(self) -> None:
        """Close every connection."""
        if self._file is not None:
            await self._file.close()
        if self._pool is not None:
            await self._pool.close()


@asynccontextmanager
async def _translated() -> AsyncIterator[None]:
    try:
        yield
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) in _CONTENTION:
            raise ContentionError(error) from error
        if getattr(error.orig, "sqlstate", None) == _NOT_TEXT:
            raise CareConnectError(Code.VALIDATION_FAILED, "Validation failed", cause=error) from error
        # A broken constraint is the caller's; what says that the database is away, or is none, is everybody's.
        if not isinstance(error, OperationalError | InterfaceError) and type(error) is not DatabaseError:
            raise
        raise CareConnectError(
            Code.UNAVAILABLE, "The database cannot be reached at the moment", retryable=True, cause=error
        ) from error
    except (sqlite3.Error, ConnectionError, TimeoutError) as error:
        raise CareConnectError(
            Code.UNAVAILABLE, "The database cannot be reached at the moment", retryable=True, cause=error
        ) from error


def after_commit(transaction: AsyncConnection, wish: Callable[[], None]) -> None:
    """Have something short done once this transaction of `Database.write` is on the disk; never when it is undone."""
    transaction.info[_AFTER_COMMIT].append(wish)


def violates(error: DBAPIError, *names: str) -> bool:
    """True when an IntegrityError names one of these constraints, indexes or (on SQLite) ``table.column`` lists."""
    text = str(error.orig)
    return any(name in text for name in names)
