"""A database that was put back while no server ran is noticed at the next start; one that was restored is explained."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from careconnect_desktop.core.clock import rfc3339
from careconnect_desktop.core.ids import new_id
from server_stub.activity.audit import RESTORED
from server_stub.activity.tables import activities
from server_stub.config import Config
from server_stub.options import config_from, parser
from server_stub.secret_store import load_secrets
from server_stub.storage.database import Database
from server_stub.tasks.run import run_task
from tests.helpers.rest_server import RestServer, TestClock, rest_server, settings

LOGGER = "server_stub.activity.audit"


@asynccontextmanager
async def started(config: Config) -> AsyncIterator[RestServer]:
    """A server with the keys of its folder, by the machine's time, as the command line has it."""
    clock = TestClock(datetime.now(UTC))
    async with rest_server(config, clock, load_secrets(config.secrets_folder, {})) as server:
        yield server


async def run_once(config: Config, people: int) -> None:
    async with started(config) as server:
        for _ in range(people):
            await server.sign_up()
        await server.app.services.audit.write_head(config.audit_heads)


def database(config: Config) -> Path:
    return Path(config.database.removeprefix("sqlite:///"))


async def entries(server: RestServer) -> list[tuple[str, dict[str, Any]]]:
    page = (await server.app.services.activity.page(None, None, 200)).model_dump()
    return [(one["activity"], one["details"]) for one in page["activities"]]


async def figure(server: RestServer) -> str:
    text = (await server.app.services.metrics.text()).decode()
    return next(line for line in text.splitlines() if line.startswith("careconnect_audit_set_back "))


@pytest.fixture
async def put_back(config: Config, tmp_path: Path) -> Config:
    """A server's settings, whose database is that of the day before."""
    await run_once(config, people=2)
    shutil.copy(database(config), tmp_path / "yesterday")
    await run_once(config, people=3)
    shutil.copy(tmp_path / "yesterday", database(config))
    return config


@pytest.mark.expects_log_errors(LOGGER)
async def test_a_database_that_was_put_back_is_told_and_served(put_back: Config) -> None:
    async with started(put_back) as server:
        assert await figure(server) == "careconnect_audit_set_back 1.0"
        assert (await server.http.get("/health/ready")).status_code == 200, "people wait for their visits"
        noted = ("ACTIVITY_LOG_SET_BACK", {"headWrittenDown": "5", "logEndsAt": "2"})
        assert noted in await entries(server)
        await server.app.services.audit.write_head(put_back.audit_heads)
    # It stays wrong, and every start says so; but it has happened once.
    async with started(put_back) as server:
        assert await figure(server) == "careconnect_audit_set_back 1.0"
        assert [name for name, _ in await entries(server)].count("ACTIVITY_LOG_SET_BACK") == 1
        verdict = await server.app.services.audit.verify(put_back.audit_heads)
        assert verdict.fault == "entries after 3 are missing: a later head was written down"
        for _ in range(2):
            await server.sign_up()
        await server.app.services.audit.write_head(put_back.audit_heads)
        verdict = await server.app.services.audit.verify(put_back.audit_heads)
        assert verdict.fault == "entry 5 is not the one whose head was written down"
    async with started(put_back) as server:
        assert server.app.services.audit.is_set_back, "also when the log is longer than it was"


@pytest.mark.expects_log_errors(LOGGER)
async def test_another_database_is_not_taken_for_the_own(config: Config, tmp_path: Path, template: Path) -> None:
    await run_once(config, people=2)
    other = settings(tmp_path, f"sqlite:///{tmp_path / 'other.db'}")
    shutil.copy(template, database(other))
    await run_once(replace(other, secrets_folder=tmp_path / "others"), people=4)
    async with started(other) as server:
        assert server.app.services.audit.is_set_back


async def test_a_server_that_goes_on_says_nothing(config: Config) -> None:
    for _ in range(3):
        await run_once(config, people=1)
    async with started(config) as server:
        assert await figure(server) == "careconnect_audit_set_back 0.0"
        assert len(await entries(server)) == 3


async def test_a_head_that_could_not_be_written_down_is_written_later(config: Config, tmp_path: Path) -> None:
    heads = tmp_path / "elsewhere" / "audit-heads.jsonl"
    async with started(config) as server:
        await server.sign_up()
        heads.parent.write_text("in the way")
        with pytest.raises(OSError, match="elsewhere"):
            await server.app.services.audit.write_head(heads)
        heads.parent.unlink()
        await server.app.services.audit.write_head(heads)
        await server.app.services.audit.write_head(heads)
    assert [json.loads(line)["position"] for line in heads.read_text().splitlines()] == [1]


@pytest.mark.expects_log_errors(LOGGER)
@pytest.mark.parametrize("content", ["rubbish", '{"position": 1}\n', "[]\n"])
async def test_a_file_that_is_none_keeps_no_server_from_starting(config: Config, content: str) -> None:
    await run_once(config, people=1)
    config.audit_heads.write_text(content)
    async with started(config) as server:
        assert not server.app.services.audit.is_set_back


class Moved:
    """A server's backup, made in the middle of its life and restored at the side of the same keys."""

    def __init__(self, folder: Path, config: Config, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self._folder = folder
        self.old = config
        self.new = settings(folder / "new", secrets_folder=config.secrets_folder)

    async def type(self, config: Config, *words: str) -> dict[str, Any]:
        place = ["--database", config.database, "--files", str(config.files_folder)]
        place += ["--secrets-folder", str(config.secrets_folder)]
        options = parser({}).parse_args([*words, *place])
        assert await run_task(options, config_from(options, {}), {}) == 0
        told: dict[str, Any] = json.loads(self._capsys.readouterr().out)
        return told

    async def backed_up(self) -> None:
        identity = str(self._folder / "identity")
        made = await self.type(self.old, "backup", "keygen", "--identity", identity)
        await self.type(self.old, "backup", "--out", str(self._folder / "it.age"), "--recipient", made["recipient"])

    async def restored(self) -> dict[str, Any]:
        words = ("--from", str(self._folder / "it.age"), "--identity", str(self._folder / "identity"))
        return await self.type(self.new, "restore", *words)


@pytest.fixture
async def moved(tmp_path: Path, config: Config, capsys: pytest.CaptureFixture[str]) -> Moved:
    found = Moved(tmp_path, config, capsys)
    await run_once(config, people=2)
    await found.backed_up()
    await run_once(config, people=5)
    return found


async def test_a_restore_begins_new_heads_and_says_so(moved: Moved) -> None:
    before = moved.old.audit_heads.read_bytes()
    told = await moved.restored()
    (earlier,) = moved.old.secrets_folder.glob("audit-heads-until-*.jsonl")
    assert earlier.read_bytes() == before, "nothing that was written down is lost"
    assert told["heads"] == f"begun anew, earlier ones are in {earlier.name}"
    async with started(moved.new) as server:
        assert not server.app.services.audit.is_set_back
        await server.sign_up()
        await server.app.services.audit.write_head(moved.new.audit_heads)
        verdict = await server.app.services.audit.verify(moved.new.audit_heads)
    assert verdict.fault is None
    assert "begin at entry 4, when a backup of 2" in str(verdict.told)
    assert str(verdict.told).endswith(earlier.name)


async def test_a_restore_that_was_made_elsewhere_is_understood_at_the_next_start(moved: Moved) -> None:
    heads = moved.old.audit_heads
    before = heads.read_text()
    await moved.restored()
    # As beside another process of the same server, which keeps heads of its own.
    heads.write_text(before)
    async with started(moved.new) as server:
        assert not server.app.services.audit.is_set_back
        assert (await server.app.services.audit.verify(heads)).fault is None
    assert len(list(heads.parent.glob("audit-heads-until-*.jsonl"))) == 2


@pytest.mark.expects_log_errors(LOGGER)
async def test_an_older_restore_explains_nothing(moved: Moved) -> None:
    await moved.restored()
    content = database(moved.new).read_bytes()
    async with started(moved.new) as server:
        await server.sign_up()
        # Later than the restore, by whose clock this one is still behind.
        server.clock.advance(days=10_000)
        await server.app.services.audit.write_head(moved.new.audit_heads)
        assert rfc3339(server.clock.now()) > "2050"
    database(moved.new).write_bytes(content)
    async with started(moved.new) as server:
        assert server.app.services.audit.is_set_back


@pytest.mark.expects_log_errors(LOGGER)
async def test_a_restore_that_somebody_has_written_in_explains_nothing(put_back: Config) -> None:
    """By whoever can write to the database and does not hold the server's key."""
    made_up = {"id": new_id(), "activity": RESTORED, "outcome": "success", "mac": bytes(32)}
    later = datetime.now(UTC) + timedelta(days=1)
    store = Database(put_back.database)
    async with store.write() as transaction:
        await transaction.execute(
            insert(activities).values(**made_up, details={"madeAt": rfc3339(later)}, created_at=later)
        )
    await store.close()
    async with started(put_back) as server:
        assert server.app.services.audit.is_set_back
