"""Clocks of other machines, which the own one is compared with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Protocol

import httpx
from redis.asyncio import Redis
from redis.exceptions import RedisError
from sqlalchemy import DateTime, func, select

from careconnect_desktop.core.errors import CareConnectError
from server_stub.storage.database import Database

_WITHIN_S = 2.0
_HALF_OF_A_SECOND = timedelta(seconds=0.5)


class ReferenceClock(Protocol):
    """Another machine's time. name: whose it is, for the words of the check."""

    name: str

    async def now(self) -> datetime:
        """Its time, aware; raises CareConnectError `unavailable`."""
        ...

    async def close(self) -> None:
        """Close what belongs to it."""
        ...


class DatabaseClock:
    """PostgreSQL's. A SQLite file has no clock but this machine's."""

    name = "the database server's"

    def __init__(self, database: Database) -> None:
        self._database = database

    async def now(self) -> datetime:
        query = select(func.clock_timestamp(type_=DateTime(timezone=True)))
        async with self._database.read() as connection:
            moment: datetime = (await connection.execute(query)).scalar_one()
        return moment

    async def close(self) -> None:
        """The database is closed by its owner."""


class RedisClock:
    """That of the Redis that the processes of a server share."""

    name = "that of Redis"

    def __init__(self, url: str) -> None:
        self._redis: Redis = Redis.from_url(url, socket_timeout=_WITHIN_S, socket_connect_timeout=_WITHIN_S)

    async def now(self) -> datetime:
        try:
            seconds, microseconds = await self._redis.time()
        except RedisError as error:
            raise _away(error) from None
        return datetime.fromtimestamp(seconds, UTC) + timedelta(microseconds=microseconds)

    async def close(self) -> None:
        await self._redis.aclose()


class HttpClock:
    """What a web server says in its `Date` header (RFC 9110, section 6.6.1), to the second."""

    name = "that of the reference"

    def __init__(self, url: str) -> None:
        self._url = url
        self._http = httpx.AsyncClient(timeout=_WITHIN_S)

    async def now(self) -> datetime:
        try:
            answer = await self._http.head(self._url)
            moment = parsedate_to_datetime(answer.headers["date"])
        except (httpx.HTTPError, KeyError, ValueError) as error:
            raise _away(error) from None
        return moment.astimezone(UTC) + _HALF_OF_A_SECOND

    async def close(self) -> None:
        await self._http.aclose()


def _away(error: Exception) -> CareConnectError:
    return CareConnectError("unavailable", "a reference clock cannot be asked", retryable=True, cause=error)
