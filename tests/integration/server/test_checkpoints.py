"""The log is copied into the database's own file beside those who write, and begins at its front again."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from server_stub.storage.checkpoints import EVERY_TRANSACTIONS, Checkpoints
from server_stub.storage.database import Database
from tests.helpers.ports import wait_until


class _Threads(ThreadPoolExecutor):
    """Counts what is handed to them."""

    handed = 0

    def submit(self, work: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        self.handed += 1
        return super().submit(work, *arguments, **named)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A writer who copies nothing."""
    with contextlib.closing(sqlite3.connect(tmp_path / "file.db", isolation_level=None)) as connection:
        for pragma in ("journal_mode=WAL", "wal_autocheckpoint=0"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("CREATE TABLE things (content BLOB)")
        yield connection


def _write(writer: sqlite3.Connection) -> None:
    """A transaction of about ten pages."""
    writer.execute("INSERT INTO things VALUES (zeroblob(40000))")


def _pages(writer: sqlite3.Connection) -> int:
    """How many pages are in the log since it began at its front."""
    found: int = writer.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1]
    return found


def _in_the_file(folder: Path) -> int:
    """How many rows a reader finds who does not know of the log."""
    copy = folder / "alone.db"
    copy.write_bytes((folder / "file.db").read_bytes())
    try:
        with contextlib.closing(sqlite3.connect(copy)) as connection:
            found: int = connection.execute("SELECT count(*) FROM things").fetchone()[0]
            return found
    except sqlite3.Error:
        # Nothing has been copied, or it is being copied.
        return 0
    finally:
        for path in folder.glob("alone.db*"):
            path.unlink()


async def test_what_is_written_comes_into_the_file_while_it_is_open(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'file.db'}")

    async def add(number: int) -> None:
        async with database.write() as transaction:
            await transaction.execute(text("INSERT INTO things VALUES (:id)"), {"id": number})

    try:
        async with database.write() as transaction:
            await transaction.execute(text("CREATE TABLE things (id INTEGER)"))
        await add(-1)
        assert _in_the_file(tmp_path) == 0
        await asyncio.gather(*(add(number) for number in range(EVERY_TRANSACTIONS)))
        await asyncio.to_thread(wait_until, lambda: _in_the_file(tmp_path) > 0, "rows in the file")
    finally:
        await database.close()


async def test_a_ring_is_handed_to_no_thread(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'file.db'}")
    threads = _Threads(2)
    asyncio.get_running_loop().set_default_executor(threads)
    try:
        async with database.write_unflushed() as transaction:
            await transaction.execute(text("CREATE TABLE things (id INTEGER)"))
        # With the first pages of a log SQLite itself waits for the disk.
        assert threads.handed == 1
        for number in range(2):
            async with database.write_unflushed() as transaction:
                await transaction.execute(text("INSERT INTO things VALUES (:id)"), {"id": number})
        assert threads.handed == 1
        async with database.write() as transaction:
            await transaction.execute(text("INSERT INTO things VALUES (2)"))
        assert threads.handed == 3, "the commit and the wait for the disk"
    finally:
        await database.close()
        threads.shutdown()


async def test_a_commit_that_may_begin_the_log_anew_is_known(tmp_path: Path, writer: sqlite3.Connection) -> None:
    checkpoints = Checkpoints(str(tmp_path / "file.db"), every=2)
    assert checkpoints.may_begin_anew
    _write(writer)
    await checkpoints.committed()
    assert not checkpoints.may_begin_anew
    _write(writer)
    await checkpoints.committed()
    assert checkpoints.is_copying
    assert checkpoints.may_begin_anew, "the copy may be whole before it has told so"
    await checkpoints.committed()
    assert not checkpoints.may_begin_anew
    await checkpoints.close()
    assert checkpoints.may_begin_anew
    await checkpoints.committed()
    assert not checkpoints.may_begin_anew


async def test_nobody_waits_for_a_copy(tmp_path: Path, writer: sqlite3.Connection) -> None:
    checkpoints = Checkpoints(str(tmp_path / "file.db"), every=1)
    _write(writer)
    await checkpoints.committed()
    assert checkpoints.is_copying
    # While it is under way, the next ones are written, and copied by a later one.
    _write(writer)
    await checkpoints.committed()
    await checkpoints.close()
    await checkpoints.committed()
    await checkpoints.close()
    assert not checkpoints.is_copying
    assert _in_the_file(tmp_path) == 2


async def test_a_log_that_was_copied_whole_begins_at_its_front(tmp_path: Path, writer: sqlite3.Connection) -> None:
    checkpoints = Checkpoints(str(tmp_path / "file.db"), every=4)
    for _ in range(4):
        _write(writer)
        await checkpoints.committed()
    await checkpoints.close()
    _write(writer)
    await checkpoints.close()
    assert _pages(writer) < 20


async def test_who_writes_waits_for_a_log_that_has_grown_too_long(tmp_path: Path, writer: sqlite3.Connection) -> None:
    checkpoints = Checkpoints(str(tmp_path / "file.db"), every=2, most_pages=20)
    with contextlib.closing(sqlite3.connect(tmp_path / "file.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM things").fetchone()
        for _ in range(4):
            _write(writer)
            await checkpoints.committed()
            # What somebody still reads cannot be copied over.
            await checkpoints.close()
        reader.execute("ROLLBACK")
    _write(writer)
    await checkpoints.committed()
    assert not checkpoints.is_copying
    assert _in_the_file(tmp_path) == 5
    # From here on nobody does any more.
    _write(writer)
    assert _pages(writer) < 20
    await checkpoints.committed(2)
    assert checkpoints.is_copying
    await checkpoints.close()


async def test_who_writes_on_and_on_waits_once_for_a_log_that_has_grown_too_long(
    tmp_path: Path, writer: sqlite3.Connection
) -> None:
    checkpoints = Checkpoints(str(tmp_path / "file.db"), every=2, most_pages=20)
    for _ in range(2):
        _write(writer)
    await checkpoints.committed(2)
    await asyncio.sleep(0)
    # While it is copied: without a wait the log would never be copied whole.
    _write(writer)
    await checkpoints.committed()
    await checkpoints.close()
    _write(writer)
    await checkpoints.committed()
    assert not checkpoints.is_copying
    assert _in_the_file(tmp_path) == 4
    _write(writer)
    await checkpoints.committed()
    assert _in_the_file(tmp_path) == 4, "nobody waits again"
    assert _pages(writer) < 20
    await checkpoints.close()


async def test_what_cannot_be_copied_is_told_and_tried_again(
    tmp_path: Path, writer: sqlite3.Connection, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "elsewhere" / "file.db"
    checkpoints = Checkpoints(str(path), every=1)
    with caplog.at_level(logging.WARNING):
        await checkpoints.committed()
        await checkpoints.close()
    assert "could not be copied" in caplog.text
    path.parent.symlink_to(tmp_path)
    _write(writer)
    await checkpoints.committed()
    await checkpoints.close()
    assert _in_the_file(tmp_path) == 1
