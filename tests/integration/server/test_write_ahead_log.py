"""What is told to be written is on the disk: looked at in copies of the files as each flush left them."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sqlite3
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.schema import CreateTable
from starlette.responses import Response

from careconnect_desktop.core.errors import CareConnectError
from server_stub.idempotency.service import Idempotency, Keep
from server_stub.idempotency.tables import idempotency_keys
from server_stub.storage.block import Block
from server_stub.storage.database import Database, async_url
from server_stub.storage.sealing import Sealer
from server_stub.storage.sqlite_file import SqliteFile
from server_stub.storage.write_ahead_log import WriteAheadLog
from tests.helpers.rest_server import SOMEBODY, TestClock, keyed_request


class _Disk:
    """Satisfies `CommitLog`: a disk on which is what the last flush found, as after a power cut."""

    def __init__(self, database: str, image: Path, lost: list[tuple[int, bytes]]) -> None:
        """lost: what flushes that failed did not write, by its place in the log."""
        self._database = database
        self._lost = lost
        self._image = image
        self._log = WriteAheadLog(database)
        self._taken = 0
        self.flushes = 0
        self.has_begun = threading.Semaphore(0)
        self.may_go_on = threading.Event()
        self.may_go_on.set()
        self.failure: OSError | None = None

    def flush(self) -> None:
        self.flushes += 1
        self.has_begun.release()
        database, log = (Path(self._database + end).read_bytes() for end in ("", "-wal"))
        self.may_go_on.wait(20)
        if self.failure is not None:
            self._lost.append((self._taken, log[self._taken :]))
            failure, self.failure = self.failure, None
            raise failure
        self._log.flush()
        self._taken = len(log)
        for begin, content in self._lost:
            # Thrown away by the system, which from then on takes it for written.
            if log[begin:].startswith(content):
                log = log[:begin] + bytes(len(content)) + log[begin + len(content) :]
        self._image.write_bytes(database)
        Path(f"{self._image}-wal").write_bytes(log)

    def close(self) -> None:
        self._log.close()

    def ids(self) -> set[int]:
        """What a start after a power cut would find."""
        copy = self._image.with_name("looked-at.db")
        for end in ("", "-wal"):
            shutil.copy(str(self._image) + end, str(copy) + end)
        with contextlib.closing(sqlite3.connect(copy)) as connection:
            return {row[0] for row in connection.execute("SELECT id FROM things")}


class _Clinic:
    """A file with one table, on such disks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lost: list[tuple[int, bytes]] = []
        self.disks: list[_Disk] = []
        self.file = SqliteFile(async_url(f"sqlite:///{folder / 'file.db'}"), self._open)

    @property
    def disk(self) -> _Disk:
        return self.disks[-1]

    def _open(self, database: str) -> _Disk:
        self.disks.append(_Disk(database, self._folder / "image.db", self._lost))
        return self.disk

    async def set_up(self) -> None:
        async with Block(self.file.begin_writing, self.file.end_writing, is_writing=True) as transaction:
            await transaction.execute(text("CREATE TABLE things (id INTEGER PRIMARY KEY)"))
        await self.has_begun_to_flush()
        # While somebody reads, the log stays when writers go.
        assert await self.ids() == set()

    async def has_begun_to_flush(self) -> None:
        assert await asyncio.to_thread(self.disk.has_begun.acquire, timeout=20)

    async def add(self, number: int) -> None:
        await self._add(Block(self.file.begin_writing, self.file.end_writing, is_writing=True), number)

    async def add_unflushed(self, number: int) -> None:
        await self._add(Block(self.file.begin_unflushed, self.file.end_writing, is_writing=True), number)

    async def _add(self, block: Block[Any], number: int) -> None:
        async with block as transaction:
            await transaction.execute(text("INSERT INTO things VALUES (:id)"), {"id": number})

    async def ids(self) -> set[int]:
        async with Block(self.file.begin_reading, self.file.end_reading) as connection:
            return set((await connection.execute(text("SELECT id FROM things"))).scalars())


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[_Clinic]:
    found = _Clinic(tmp_path)
    await found.set_up()
    yield found
    await found.file.close()


async def test_whatever_is_told_to_be_written_survives_a_power_cut(clinic: _Clinic) -> None:
    missing: list[int] = []

    async def add(number: int) -> None:
        await asyncio.sleep(0.001 * (number % 13))
        await clinic.add(number)
        if number not in clinic.disk.ids():
            missing.append(number)

    await asyncio.gather(*(add(number) for number in range(60)))
    assert missing == []
    assert await clinic.ids() == set(range(60))


async def test_those_who_come_while_the_disk_is_busy_share_the_next_wait(clinic: _Clinic) -> None:
    before = clinic.disk.flushes
    clinic.disk.may_go_on.clear()
    first = asyncio.create_task(clinic.add(0))
    await clinic.has_begun_to_flush()
    others = [asyncio.create_task(clinic.add(number)) for number in range(1, 40)]
    await asyncio.sleep(0.02)
    assert not first.done()
    clinic.disk.may_go_on.set()
    await asyncio.gather(first, *others)
    assert clinic.disk.flushes == before + 2


async def test_only_what_need_not_outlive_the_power_does_without_the_disk(clinic: _Clinic) -> None:
    clinic.disk.may_go_on.clear()
    waiting = asyncio.create_task(clinic.add(1))
    async with asyncio.timeout(20):
        for number in (2, 3):
            await clinic.add_unflushed(number)
    assert {2, 3} <= await clinic.ids()
    beside = asyncio.create_task(clinic.add(4))
    async with asyncio.timeout(20):
        await clinic.add_unflushed(5)
    # It took along whoever shared its commit, but nobody else's wait has ended.
    assert await clinic.ids() == {1, 2, 3, 4, 5}
    assert not waiting.done()
    assert not beside.done()
    clinic.disk.may_go_on.set()
    await asyncio.gather(waiting, beside)
    assert clinic.disk.ids() == {1, 2, 3, 4, 5}


async def test_after_a_disk_that_failed_the_log_is_begun_anew_before_anything_is_told(clinic: _Clinic) -> None:
    clinic.disk.may_go_on.clear()
    clinic.disk.failure = OSError(5, "Input/output error")
    first = asyncio.create_task(clinic.add(1))
    await clinic.has_begun_to_flush()
    # Committed behind it in the same log: with a gap before it, it would be lost too.
    await clinic.add_unflushed(2)
    behind = asyncio.create_task(clinic.add(3))
    await clinic.add_unflushed(4)
    clinic.disk.may_go_on.set()
    for task in (first, behind):
        with pytest.raises(CareConnectError) as refused:
            await task
        assert refused.value.code == "unavailable"
    await clinic.add(5)
    assert len(clinic.disks) == 2
    # The log was emptied into the file; what was committed is still there, and now on the disk.
    assert clinic.disk.ids() == await clinic.ids() == {1, 2, 3, 4, 5}


async def test_while_the_log_cannot_be_begun_anew_nothing_is_written(clinic: _Clinic, tmp_path: Path) -> None:
    clinic.disk.failure = OSError(5, "Input/output error")
    with pytest.raises(CareConnectError):
        await clinic.add(1)
    with contextlib.closing(sqlite3.connect(tmp_path / "file.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writing = asyncio.create_task(clinic.add(2))
        await asyncio.sleep(0.05)
        assert not writing.done()
        other.execute("ROLLBACK")
        await writing
    assert clinic.disk.ids() == {1, 2}


async def test_closing_waits_for_the_disk(tmp_path: Path) -> None:
    clinic = _Clinic(tmp_path)
    await clinic.set_up()
    clinic.disk.may_go_on.clear()
    writing = asyncio.create_task(clinic.add(1))
    await clinic.has_begun_to_flush()
    closing = asyncio.create_task(clinic.file.close())
    await asyncio.sleep(0.02)
    assert not closing.done()
    clinic.disk.may_go_on.set()
    await asyncio.gather(writing, closing)


async def test_what_was_done_before_is_told_again_when_it_is_on_the_disk(tmp_path: Path) -> None:
    disks: list[_Disk] = []

    def open_log(path: str) -> _Disk:
        disks.append(_Disk(path, tmp_path / "image.db", []))
        return disks[-1]

    database = Database(f"sqlite:///{tmp_path / 'file.db'}", open_log=open_log)
    idempotency = Idempotency(database, TestClock(), Sealer({"k1": bytes(32)}, "k1"), bytes(32))

    async def asked() -> Response:
        return await idempotency.once(keyed_request("one"), SOMEBODY, work)

    async def work(keep: Keep | None) -> Response:
        assert keep is not None
        async with database.write() as transaction:
            await keep(transaction, Response(b"{}", 201))
        return Response(b"{}", 201)

    async with database.write() as transaction:
        await transaction.execute(CreateTable(idempotency_keys))
    disks[0].has_begun.acquire(timeout=20)
    disks[0].may_go_on.clear()
    try:
        first = asyncio.create_task(asked())
        assert await asyncio.to_thread(disks[0].has_begun.acquire, timeout=20)
        async with database.read() as connection:
            assert len((await connection.execute(select(idempotency_keys))).all()) == 1, "a reader sees it already"
        again = asyncio.create_task(asked())
        await asyncio.sleep(0.02)
        assert not again.done()
    finally:
        disks[0].may_go_on.set()
    assert ((await again).headers["idempotent-replayed"], (await first).status_code) == ("true", 201)
    await database.close()


async def test_a_database_that_nobody_has_written_to_does_not_keep_settle_waiting(tmp_path: Path) -> None:
    for _ in range(2):
        database = Database(f"sqlite:///{tmp_path / 'file.db'}")
        async with asyncio.timeout(5):
            await database.settle()
        await database.close()
