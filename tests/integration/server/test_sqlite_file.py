"""One SQLite file: shared commits, transactions that fail alone, and another process that holds the lock."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from careconnect_desktop.core.errors import CareConnectError
from server_stub.storage.database import Database


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = Database(f"sqlite:///{tmp_path / 'new' / 'file.db'}")
    async with opened.write() as transaction:
        await transaction.execute(text("CREATE TABLE things (id INTEGER PRIMARY KEY, who TEXT)"))
    yield opened
    await opened.close()


async def _add(database: Database, number: int, who: str = "") -> None:
    async with database.write() as transaction:
        await transaction.execute(text("INSERT INTO things VALUES (:id, :who)"), {"id": number, "who": who})


async def _ids(database: Database) -> list[int]:
    async with database.read() as connection:
        return list((await connection.execute(text("SELECT id FROM things ORDER BY id"))).scalars())


async def test_what_returns_is_committed_for_every_other_connection(database: Database) -> None:
    await asyncio.gather(*(_add(database, number) for number in range(100)))
    with sqlite3.connect(str(database.url.database)) as other:
        assert other.execute("SELECT count(*) FROM things").fetchone() == (100,)
    other.close()


async def test_one_that_fails_is_undone_alone(database: Database) -> None:
    async def failing(number: int) -> None:
        async with database.write() as transaction:
            await transaction.execute(text("INSERT INTO things VALUES (:id, 'undone')"), {"id": number})
            raise RuntimeError("on purpose")

    results = await asyncio.gather(
        *(_add(database, number) if number % 2 else failing(number) for number in range(20)), return_exceptions=True
    )
    assert sum(isinstance(result, RuntimeError) for result in results) == 10
    assert await _ids(database) == list(range(1, 20, 2))


async def test_a_broken_constraint_is_its_own_writers_alone(database: Database) -> None:
    results = await asyncio.gather(*(_add(database, number % 5) for number in range(20)), return_exceptions=True)
    assert sum(isinstance(result, IntegrityError) for result in results) == 15
    assert await _ids(database) == list(range(5))


async def test_whoever_was_refused_can_read_what_it_was_refused_for(database: Database) -> None:
    async def add(who: str) -> bool:
        try:
            await _add(database, 1, who)
        except IntegrityError:
            return await _ids(database) == [1]
        return True

    assert await asyncio.gather(*(add(who) for who in "abcd")) == [True] * 4


async def test_a_cancelled_writer_leaves_nothing_and_blocks_nobody(database: Database) -> None:
    begun = asyncio.Event()

    async def slow() -> None:
        async with database.write() as transaction:
            await transaction.execute(text("INSERT INTO things VALUES (1, 'slow')"))
            begun.set()
            await asyncio.Event().wait()

    writer = asyncio.create_task(slow())
    await begun.wait()
    waiting = asyncio.create_task(_add(database, 2))
    await asyncio.sleep(0)
    writer.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writer
    await waiting
    assert await _ids(database) == [2]


async def test_a_reader_sees_only_what_is_committed(database: Database) -> None:
    async with database.write() as transaction:
        await transaction.execute(text("INSERT INTO things VALUES (1, 'early')"))
        assert await _ids(database) == []
    assert await _ids(database) == [1]


async def test_another_process_that_writes_is_waited_for_without_stopping_the_loop(database: Database) -> None:
    other = sqlite3.connect(str(database.url.database), isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    writer = asyncio.create_task(_add(database, 1))
    for _ in range(20):
        await asyncio.sleep(0.005)
    assert not writer.done()
    threading.Thread(target=lambda: other.execute("COMMIT")).start()
    await writer
    other.close()
    assert await _ids(database) == [1]


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://localhost/x"])
def test_what_is_no_file_and_no_postgres_is_refused(url: str) -> None:
    with pytest.raises(CareConnectError, match="database must be"):
        Database(url)


async def test_a_file_that_is_no_database_is_told_as_unavailable(tmp_path: Path) -> None:
    (tmp_path / "file.db").write_bytes(b"not a database, but long enough to be looked at by somebody" * 40)
    database = Database(f"sqlite:///{tmp_path / 'file.db'}")
    with pytest.raises(CareConnectError) as refused:
        await _ids(database)
    assert refused.value.code == "unavailable"
    await database.close()
