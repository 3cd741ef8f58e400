"""The two kinds of transaction, on SQLite (`SqliteFile`) or on PostgreSQL (a pool, asyncpg)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import NullPool

from careconnect_desktop.core.errors import CareConnectError
from server_stub.storage.block import Block, ContentionError, Store, after_commit
from server_stub.storage.postgres_pool import PostgresPool
from server_stub.storage.sqlite_file import SqliteFile
from server_stub.storage.write_ahead_log import CommitLog, WriteAheadLog

__all__ = ["ContentionError", "Database", "after_commit", "async_url", "violates"]


def async_url(database: str) -> URL:
    """A SQLAlchemy URL with the asynchronous driver, whatever driver (or none) was given.

    Raises CareConnectError `bad_configuration` for anything but SQLite files and PostgreSQL.
    """
    try:
        url = make_url(database)
    except ArgumentError as error:
        raise CareConnectError("bad_configuration", "the database's address is none", cause=error) from None
    backend = url.get_backend_name()
    if backend == "sqlite":
        if not url.database or url.database == ":memory:":
            raise CareConnectError("bad_configuration", "the database must be a file")
        return url.set(drivername="sqlite+aiosqlite")
    if backend in ("postgresql", "postgres"):
        mode = url.query.get("sslmode")
        if mode is not None:
            # libpq's word for what the driver calls ssl.
            url = url.difference_update_query(["sslmode"]).update_query_dict({"ssl": mode})
        return url.set(drivername="postgresql+asyncpg")
    raise CareConnectError("bad_configuration", "the database must be SQLite or PostgreSQL")


class Database:
    """Short transactions on one database. Committed on leaving the block, undone by any exception."""

    def __init__(
        self, database: str, *, pool_size: int = 10, open_log: Callable[[str], CommitLog] = WriteAheadLog
    ) -> None:
        """database: a SQLAlchemy URL. pool_size: connections to PostgreSQL (S102). open_log: see `SqliteFile`."""
        self._url = async_url(database)
        self._pool: PostgresPool | None = None
        self._store: Store
        if self._url.get_backend_name() == "sqlite":
            try:
                Path(str(self._url.database)).parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                words = "the folder of the database cannot be made"
                raise CareConnectError("bad_configuration", words, cause=error) from None
            self._store = SqliteFile(self._url, open_log)
        else:
            self._store = self._pool = PostgresPool(self._url, pool_size)

    @property
    def is_sqlite(self) -> bool:
        """True for a SQLite file."""
        return self._pool is None

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

    def read(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """For reading only; raises CareConnectError `unavailable` when the database cannot be reached."""
        return Block(self._store.begin_reading, self._store.end_reading)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[AsyncConnection]:
        """For reading much: everything as it was at one moment, on a connection of its own, beside all writers."""
        engine = create_async_engine(self._url, poolclass=NullPool, hide_parameters=True)

        async def begin() -> tuple[AsyncConnection, AsyncConnection]:
            connection = await engine.connect()
            if self.is_sqlite:
                # Of itself the driver begins a transaction only before it writes.
                await connection.exec_driver_sql("BEGIN")
            else:
                await connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            return connection, connection

        async def end(connection: AsyncConnection, _error: BaseException | None) -> None:
            await connection.close()

        try:
            async with Block(begin, end) as connection:
                yield connection
        finally:
            await engine.dispose()

    def write(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A transaction; on SQLite writers take turns. IntegrityError passes through."""
        return Block(self._store.begin_writing, self._store.end_writing, is_writing=True)

    def write_unflushed(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """As `write`, without a wait for the disk: for what is worth nothing later than now, such as a ring.

        Every process sees it at once, also one that starts after this one was killed. Only a power cut can undo it,
        until the next `write` that is committed has put it on the disk too.
        """
        return Block(self._store.begin_unflushed, self._store.end_writing, is_writing=True)

    async def settle(self) -> None:
        """Wait until what can be read by now is on the disk: before somebody is told that it was done.

        Raises CareConnectError `unavailable` when the disk fails.
        """
        if self.is_sqlite:
            # There a reader sees a commit before it is on the disk; a transaction of one's own ends behind it.
            async with self.write():
                pass

    def write_at_once(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A transaction of insertions by `Statement.run`, which on PostgreSQL take one way to the server together.

        What it reads in between does not see them, and IntegrityError comes at its end. Only statements belong here:
        what is executed by the connection itself would be a transaction of its own.
        """
        if self._pool is None:
            return self.write()
        return Block(self._pool.begin_gathering, self._pool.end_gathering, is_writing=True)

    async def close(self) -> None:
        """Close every connection."""
        await self._store.close()


def violates(error: DBAPIError, *names: str) -> bool:
    """True when an IntegrityError names one of these constraints, indexes or (on SQLite) ``table.column`` lists."""
    text = str(error.orig)
    return any(name in text for name in names)
