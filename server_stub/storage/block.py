"""`async with` over connections, written out: `asynccontextmanager` costs more than a statement in memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from types import TracebackType
from typing import Any, Generic, Protocol, TypeVar

from asyncpg import ClientConfigurationError
from sqlalchemy.exc import DatabaseError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Code
from server_stub.storage.statements import LanedConnection

M = TypeVar("M")

# PostgreSQL's serialization_failure and deadlock_detected
_CONTENTION = frozenset({"40001", "40P01"})
# ... and character_not_in_repertoire: a NUL, which no text there can hold
_NOT_TEXT = "22021"
# ... and the classes connection_exception, insufficient_resources, operator_intervention and system_error: it starts or
# stops, is full, or is gone. SQLAlchemy has no kind of its own for what asyncpg calls so.
_AWAY = frozenset({"08", "53", "57", "58"})


class ContentionError(CareConnectError):
    """Two transactions stood in each other's way and this one was undone: doing it again may succeed."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__(
            Code.UNAVAILABLE, "Somebody changed the same thing at the same moment", retryable=True, cause=cause
        )


class Store(Protocol):
    """Where blocks take their connections from. What `begin` gives beside the connection goes to `end`."""

    async def begin_reading(self) -> tuple[AsyncConnection, Any]: ...

    async def end_reading(self, member: Any, error: BaseException | None) -> None: ...

    async def begin_writing(self) -> tuple[AsyncConnection, Any]: ...

    async def begin_unflushed(self) -> tuple[AsyncConnection, Any]: ...

    async def end_writing(self, member: Any, error: BaseException | None) -> None: ...

    async def close(self) -> None: ...


class Block(Generic[M]):
    """One use of a connection.

    enter: gives the connection and what `leave` wants back with the block's exception. What says that the database is
    away becomes CareConnectError `unavailable`; IntegrityError and what is no error of the database pass through.
    """

    __slots__ = ("_enter", "_leave", "_member", "_wishes")

    def __init__(
        self,
        enter: Callable[[], Awaitable[tuple[AsyncConnection, M]]],
        leave: Callable[[M, BaseException | None], Awaitable[None]],
        *,
        is_writing: bool = False,
    ) -> None:
        self._enter = enter
        self._leave = leave
        self._wishes: list[Callable[[], None]] | None = [] if is_writing else None

    async def __aenter__(self) -> AsyncConnection:
        try:
            connection, self._member = await self._enter()
        except Exception as error:  # looked at, and raised again in the words of the server
            known = _of_connecting(error)
            if known is error:
                raise
            raise known from error
        if isinstance(connection, LanedConnection):
            connection.wishes = self._wishes
        return connection

    async def __aexit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        try:
            await self._leave(self._member, error)
        except Exception as failure:  # as above
            known = _in_our_words(failure)
            if known is failure:
                raise
            raise known from failure
        if error is None:
            for wish in self._wishes or ():
                wish()
        elif isinstance(error, Exception):
            known = _in_our_words(error)
            if known is not error:
                raise known from error


def after_commit(transaction: AsyncConnection, wish: Callable[[], None]) -> None:
    """Have something short done once this transaction of `Database.write` is on the disk; never when it is undone."""
    if not isinstance(transaction, LanedConnection) or transaction.wishes is None:
        raise TypeError("this is no transaction of Database.write")
    transaction.wishes.append(wish)


def causes(error: BaseException) -> Iterator[BaseException]:
    """The error itself, what it came of, and so on to the bottom."""
    current: BaseException | None = error
    while current is not None:
        yield current
        current = getattr(current, "orig", None) or getattr(current, "cause", None) or current.__cause__


def _of_connecting(error: Exception) -> Exception:
    """As `_in_our_words`; besides, what settings are wrong, and whatever keeps a line from being made."""
    if any(isinstance(one, ClientConfigurationError) for one in causes(error)):
        words = "The database's address cannot be used; for ssl=verify-full, PGSSLROOTCERT names the authority's file"
        return CareConnectError("bad_configuration", words, cause=error)
    if isinstance(error, OSError):
        # A name that is not found, a certificate that is not good, a socket in the file system that is not there.
        return _unreachable(error)
    return _in_our_words(error)


def _in_our_words(error: Exception) -> Exception:
    if isinstance(error, DBAPIError):
        state = getattr(error.orig, "sqlstate", None)
        if state in _CONTENTION:
            return ContentionError(error)
        if state == _NOT_TEXT:
            return CareConnectError(Code.VALIDATION_FAILED, "Validation failed", cause=error)
        # A broken constraint is the caller's; what says that the database is away, or is none, is everybody's.
        is_away = isinstance(error, OperationalError | InterfaceError) or str(state)[:2] in _AWAY
        if not is_away and type(error) is not DatabaseError:
            return error
    elif not isinstance(error, sqlite3.Error | ConnectionError | TimeoutError):
        return error
    return _unreachable(error)


def _unreachable(error: Exception) -> CareConnectError:
    return CareConnectError(
        Code.UNAVAILABLE, "The database cannot be reached at the moment", retryable=True, cause=error
    )
