"""Connections to PostgreSQL that stay open between requests: taking one and giving it back asks nothing of the server.

SQLAlchemy's pool runs each check-out and check-in, and BEGIN and COMMIT, through a greenlet; here a connection that is
free is simply taken. Its isolation level is AUTOCOMMIT: a transaction begins and ends by the words that say so.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

import asyncpg
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from server_stub.storage.sqlite_file import finish
from server_stub.storage.statements import Lane, LanedConnection, fetch

_WAIT_S = 30.0
_LIFE_S = 1800.0


@dataclass(frozen=True, slots=True)
class Member:
    """One connection of the pool."""

    connection: AsyncConnection
    driver: asyncpg.Connection
    lane: Lane
    born_at: float


class PostgresPool:
    """At most `size` connections, each renewed after half an hour, or when it was found closed."""

    def __init__(self, url: URL, size: int) -> None:
        engine = create_async_engine(url, pool_size=size, max_overflow=0, pool_recycle=_LIFE_S, hide_parameters=True)
        self._base = engine
        self._engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        self.size = size
        self.in_use = 0
        self._free = asyncio.Semaphore(size)
        self._idle: list[Member] = []
        self._is_closed = False

    async def begin_reading(self) -> tuple[AsyncConnection, Member]:
        """A connection without a transaction: each statement sees what was committed before it."""
        member = await self._take()
        return member.connection, member

    async def end_reading(self, member: Member, error: BaseException | None) -> None:
        """Give it back."""
        try:
            if isinstance(error, asyncio.CancelledError):
                # Its statement may still be under way.
                await finish(asyncio.ensure_future(self._throw_away(member)))
        finally:
            await self._give_back(member)

    async def begin_writing(self) -> tuple[AsyncConnection, Member]:
        """A transaction; committed on leaving, undone by any exception."""
        return await self._begin("BEGIN")

    async def begin_unflushed(self) -> tuple[AsyncConnection, Member]:
        """The same, whose commit does not wait for the disk."""
        return await self._begin("BEGIN", "SET LOCAL synchronous_commit TO OFF")

    async def _begin(self, *words: str) -> tuple[AsyncConnection, Member]:
        member = await self._take()
        try:
            for word in words:
                await fetch(member.driver, word, [])
        except BaseException:  # whatever broke it off, a cancellation too
            await finish(asyncio.ensure_future(self._throw_away(member)))
            await self._give_back(member)
            raise
        return member.connection, member

    async def end_writing(self, member: Member, error: BaseException | None) -> None:
        """Commit, or undo what an exception broke off."""
        try:
            if error is None:
                await fetch(member.driver, "COMMIT", [])
        except BaseException as failure:  # whatever the commit says, a cancellation too
            error = failure
            raise
        finally:
            try:
                if error is not None:
                    is_broken = isinstance(error, asyncio.CancelledError) or member.driver.is_closed()
                    undo = self._throw_away(member) if is_broken else self._undo(member)
                    await finish(asyncio.ensure_future(undo))
            finally:
                await self._give_back(member)

    async def begin_gathering(self) -> tuple[AsyncConnection, Member]:
        """The statements of the block are sent as one at its end; reading in the block is done at once."""
        member = await self._take()
        member.lane.gathered = []
        return member.connection, member

    async def end_gathering(self, member: Member, error: BaseException | None) -> None:
        """Send them; after an exception nothing was ever sent."""
        try:
            if error is None:
                await member.lane.send()
        except asyncio.CancelledError as failure:
            error = failure
            raise
        finally:
            member.lane.gathered = None
            await self.end_reading(member, error)

    async def close(self) -> None:
        """Close every connection; those in use are closed when they are given back."""
        self._is_closed = True
        while self._idle:
            await self._idle.pop().connection.close()
        await self._base.dispose()

    async def _take(self) -> Member:
        if self._free.locked():
            async with asyncio.timeout(_WAIT_S):
                await self._free.acquire()
        else:
            await self._free.acquire()
        self.in_use += 1
        try:
            while self._idle:
                member = self._idle.pop()
                if not member.driver.is_closed() and time.monotonic() - member.born_at < _LIFE_S:
                    return member
                await self._throw_away(member)
            return await self._open()
        except BaseException:  # whatever the reason, this place in the pool is free again
            self._leave()
            raise

    async def _open(self) -> Member:
        connection = await LanedConnection.opened(self._engine)
        return Member(connection, connection.lane.driver, connection.lane, time.monotonic())

    async def _give_back(self, member: Member) -> None:
        try:
            connection = member.connection
            is_good = not (connection.closed or connection.invalidated or member.driver.is_closed())
            if is_good and not self._is_closed:
                self._idle.append(member)
            else:
                await self._throw_away(member)
        finally:
            self._leave()

    def _leave(self) -> None:
        self.in_use -= 1
        self._free.release()

    async def _undo(self, member: Member) -> None:
        try:
            await member.driver.execute("ROLLBACK")
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
            # Undone by the server as well: a connection that is gone has no transaction.
            await self._throw_away(member)

    async def _throw_away(self, member: Member) -> None:
        if not member.connection.closed:
            await member.connection.invalidate()
            await member.connection.close()
