"""Statements run by the drivers, and blocks of connections, on both databases."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime

import pytest
from sqlalchemy import bindparam, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from server_stub.activity.tables import activities
from server_stub.config import Config
from server_stub.storage.database import Database, after_commit
from server_stub.storage.lists import one_of
from server_stub.storage.schema import migrate
from server_stub.storage.statements import Statement

_ADD = Statement(insert(activities))
_OF = Statement(select(activities).where(activities.c.activity == bindparam("activity")).order_by(activities.c.id))
_LISTED = Statement(select(activities.c.id).where(one_of(activities.c.id, "ids")).order_by(activities.c.id))
_AT = datetime(2027, 3, 1, 12, 30, 15, 123000, UTC)


@pytest.fixture
async def database(any_config: Config) -> AsyncIterator[Database]:
    found = Database(any_config.database, pool_size=3)
    await migrate(found)
    yield found
    await found.close()


def _entry(activity: str, entry_id: str | None = None) -> dict[str, object]:
    return {
        "id": entry_id or new_id(),
        "activity": activity,
        "outcome": "success",
        "details": {"a": "ä\n"},
        "created_at": _AT,
        "mac": b"m" * 32,
    }


async def _count(database: Database, activity: str) -> int:
    async with database.read() as connection:
        return len(await _OF.rows(connection, {"activity": activity}))


async def test_values_come_back_as_sqlalchemy_reads_them(database: Database) -> None:
    async with database.write() as transaction:
        await _ADD.run(transaction, _entry("ONE"))
    async with database.read() as connection:
        [row] = await _OF.rows(connection, {"activity": "ONE"})
        found = (await connection.execute(select(activities).where(activities.c.activity == "ONE"))).mappings().one()
    assert row == dict(found)
    assert (row["created_at"], row["details"], row["position"]) == (_AT, {"a": "ä\n"}, None)


async def test_what_is_gathered_is_written_whole_or_not_at_all(database: Database) -> None:
    told: list[str] = []
    first = new_id()
    async with database.write_at_once() as transaction:
        await _ADD.run(transaction, _entry("TOGETHER", first))
        await _ADD.run(transaction, _entry("TOGETHER"))
        after_commit(transaction, lambda: told.append("committed"))
    assert (await _count(database, "TOGETHER"), told) == (2, ["committed"])

    async def break_the_key() -> None:
        async with database.write_at_once() as transaction:
            await _ADD.run(transaction, _entry("BROKEN"))
            await _ADD.run(transaction, _entry("BROKEN", first))
            after_commit(transaction, lambda: told.append("never"))

    with pytest.raises(IntegrityError):
        await break_the_key()
    assert (await _count(database, "BROKEN"), told) == (0, ["committed"])


async def test_an_exception_undoes_both_kinds_of_writing(database: Database) -> None:
    async def break_off(block: Callable[[], AbstractAsyncContextManager[AsyncConnection]]) -> None:
        async with block() as transaction:
            await _ADD.run(transaction, _entry("UNDONE"))
            raise LookupError

    for block in (database.write, database.write_at_once):
        with pytest.raises(LookupError):
            await break_off(block)
    assert await _count(database, "UNDONE") == 0
    async with database.write() as transaction:
        await _ADD.run(transaction, _entry("UNDONE"))
    assert await _count(database, "UNDONE") == 1


async def test_lists_of_any_length_fit_one_statement(database: Database) -> None:
    ids = sorted(new_id() for _ in range(5))
    async with database.write() as transaction:
        for entry_id in ids:
            await _ADD.run(transaction, _entry("LISTED", entry_id))
    async with database.read() as connection:
        for wanted in ([], ids[:1], ids[1:4], [*ids, "unknown", "' OR 1=1"]):
            rows = await _LISTED.rows(connection, {"ids": wanted})
            assert [row["id"] for row in rows] == [one for one in ids if one in wanted]


async def test_more_writers_than_connections_all_get_their_turn(database: Database) -> None:
    async def write(number: int) -> None:
        async with database.write() if number % 2 else database.write_at_once() as transaction:
            await _ADD.run(transaction, _entry("MANY"))

    await asyncio.gather(*(write(number) for number in range(40)))
    assert await _count(database, "MANY") == 40
    assert database.connections == 0


async def test_a_cancelled_block_leaves_nothing_and_holds_nothing(database: Database) -> None:
    entered = asyncio.Event()

    async def wait() -> None:
        async with database.write() as transaction:
            await _ADD.run(transaction, _entry("CANCELLED"))
            entered.set()
            await asyncio.Event().wait()

    for _ in range(4):
        entered.clear()
        task = asyncio.create_task(wait())
        await entered.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert await _count(database, "CANCELLED") == 0
    assert database.connections == 0


@pytest.mark.needs_postgres
async def test_a_connection_that_the_server_closed_is_replaced(postgres_url: str) -> None:
    database = Database(postgres_url, pool_size=1)
    await migrate(database)
    try:
        async with database.read() as connection:
            me = (await connection.exec_driver_sql("SELECT pg_backend_pid()")).scalar_one()
        other = Database(postgres_url, pool_size=1)
        async with other.read() as connection:
            await connection.exec_driver_sql(f"SELECT pg_terminate_backend({me}, 5000)")
        await other.close()
        # The first may still meet the end of the old connection, the second must not.
        with contextlib.suppress(CareConnectError):
            await _count(database, "ANY")
        assert await _count(database, "ANY") == 0
    finally:
        await database.close()


async def _waits_for_disk(connection: AsyncConnection) -> bool:
    """As PostgreSQL is set up to do; the tests' own never waits of itself. Of SQLite see `test_write_ahead_log.py`."""
    told = await connection.exec_driver_sql("SELECT source FROM pg_settings WHERE name = 'synchronous_commit'")
    return bool(told.scalar_one() != "session")


@pytest.fixture
async def on_postgres(postgres_url: str) -> AsyncIterator[Database]:
    found = Database(postgres_url, pool_size=3)
    await migrate(found)
    yield found
    await found.close()


@pytest.mark.needs_postgres
async def test_only_what_need_not_outlive_the_power_does_without_the_disk(on_postgres: Database) -> None:
    for is_first in (True, False):
        async with on_postgres.write() as transaction:
            assert await _waits_for_disk(transaction)
            await _ADD.run(transaction, _entry("FLUSHED"))
        async with on_postgres.write_unflushed() as transaction:
            assert not await _waits_for_disk(transaction)
            await _ADD.run(transaction, _entry("UNFLUSHED"))
        assert await _count(on_postgres, "UNFLUSHED") == (1 if is_first else 2)


async def test_transactions_of_both_kinds_beside_each_other(database: Database) -> None:
    async def write(block: Callable[[], AbstractAsyncContextManager[AsyncConnection]], *, is_flushed: bool) -> None:
        async with block() as transaction:
            # On a file it is not the transaction that waits; see the tests of its log.
            assert database.is_sqlite or await _waits_for_disk(transaction) is is_flushed
            await _ADD.run(transaction, _entry("BESIDE"))

    kinds = ((database.write, True), (database.write_unflushed, False))
    await asyncio.gather(*(write(block, is_flushed=is_flushed) for _ in range(10) for block, is_flushed in kinds))
    assert await _count(database, "BESIDE") == 20


async def test_an_unflushed_transaction_is_undone_like_any_other(database: Database) -> None:
    async def write_and_fail() -> None:
        async with database.write_unflushed() as transaction:
            await _ADD.run(transaction, _entry("UNDONE"))
            raise ValueError("broken off")

    with pytest.raises(ValueError, match="broken off"):
        await write_and_fail()
    assert await _count(database, "UNDONE") == 0
