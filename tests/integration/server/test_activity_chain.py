"""What the chain of the activity log shows beyond edits: entries that vanish before or after they were linked."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import text

from careconnect_desktop.core.errors import CareConnectError
from server_stub.activity.service import ActivityLog
from server_stub.config import Config
from server_stub.storage.database import Database
from tests.helpers.rest_server import SECRETS, RestServer, rest_server

LOGGER = "server_stub.activity.linker"


async def _run(server: RestServer, *statements: str) -> None:
    async with server.app.services.database.write() as transaction:
        for statement in statements:
            await transaction.execute(text(statement))


async def _fault(server: RestServer, heads: Path | None = None) -> str | None:
    return (await server.app.services.audit.verify(heads)).fault


@pytest.mark.expects_log_errors(LOGGER)
@pytest.mark.parametrize("which", ["max", "min"])
async def test_an_entry_that_is_deleted_before_it_is_linked_leaves_a_gap(any_server: RestServer, which: str) -> None:
    for _ in range(3):
        await any_server.sign_up()
    await _run(any_server, f"DELETE FROM activities WHERE id IN (SELECT {which}(id) FROM activities)")  # noqa: S608
    assert await _fault(any_server) == "entry 1 is missing"


@pytest.mark.expects_log_errors(LOGGER)
async def test_a_deleted_only_entry_leaves_a_gap_too(server: RestServer) -> None:
    await server.sign_up()
    await _run(server, "DELETE FROM activities")
    assert await _fault(server) == "entries after 0 are missing"


@pytest.mark.expects_log_errors(LOGGER)
async def test_an_entry_that_is_changed_with_its_code_before_it_is_linked_is_found(server: RestServer) -> None:
    kim = await server.sign_up()
    await server.app.services.activity.link_new()
    await kim.post("/api/auth/logout")
    await _run(
        server,
        "UPDATE activities SET id = (SELECT id FROM activities WHERE position = 1) || 'x', activity = 'SIGNED_UP', "
        "mac = (SELECT mac FROM activities WHERE position = 1) WHERE position IS NULL",
    )
    await kim.sign_in()
    async with server.app.services.database.read() as connection:
        count = (await connection.execute(text("SELECT count(*) FROM activities"))).scalar_one()
    assert count == 3
    assert await _fault(server) == "entry 2 is missing"


async def test_what_was_undone_leaves_no_gap(any_server: RestServer) -> None:
    services = any_server.app.services

    async def fail() -> None:
        async with services.database.write() as transaction:
            await services.activity.record(transaction, "NEVER", actor_id=None)
            raise CareConnectError("conflict", "undone")

    with pytest.raises(CareConnectError, match="undone"):
        await fail()
    await any_server.sign_up()
    verdict = await services.audit.verify()
    assert (verdict.entries, verdict.fault) == (1, None)


@pytest.mark.expects_log_errors(LOGGER)
async def test_an_end_that_is_cut_off_and_covered_up_is_noticed_by_the_server_that_runs(any_server: RestServer) -> None:
    services = any_server.app.services
    for _ in range(4):
        await any_server.sign_up()
    await services.activity.link_new()
    await _run(
        any_server,
        "DELETE FROM activities WHERE position = 4",
        "UPDATE activity_head SET position = 3, hash = (SELECT hash FROM activities WHERE position = 3)",
    )
    await services.activity.look()
    assert await _fault(any_server) == "entries after 3 are missing"
    await any_server.sign_up()
    assert await _fault(any_server) == "entry 4 is missing"


async def test_two_processes_make_one_chain(any_config: Config) -> None:
    async with rest_server(any_config) as server:
        other_database = Database(any_config.database)
        other = ActivityLog(other_database, server.clock, SECRETS.derived("activity"))
        try:
            for _ in range(3):
                await server.sign_up()
                await other.record_alone("ELSEWHERE", actor_id=None)
                await other.link_new()
                await other.record_alone("ELSEWHERE", actor_id=None)
                await server.app.services.activity.link_new()
                await other.look()
            verdict = await server.app.services.audit.verify()
        finally:
            await other_database.close()
    assert (verdict.entries, verdict.fault) == (9, None)


async def test_more_than_one_round_of_entries_is_linked(server: RestServer) -> None:
    services = server.app.services
    async with services.database.write() as transaction:
        for _ in range(1_100):
            await services.activity.record(transaction, "MANY", actor_id=None)
    verdict = await services.audit.verify()
    assert (verdict.entries, verdict.fault) == (1_100, None)


async def test_writers_have_their_turn_while_many_entries_are_linked(server: RestServer) -> None:
    services = server.app.services
    async with services.database.write() as transaction:
        for _ in range(1_100):
            await services.activity.record(transaction, "MANY", actor_id=None)
    linking = asyncio.create_task(services.activity.link_new())
    turns = 0
    while not linking.done():
        async with services.database.write():
            turns += 1
    await linking
    assert turns > 5


async def test_a_head_is_written_down_once(server: RestServer, tmp_path: Path) -> None:
    heads = tmp_path / "heads.jsonl"
    for count in (1, 1, 2):
        if count == 2:
            await server.sign_up()
        await server.app.services.audit.write_head(heads)
        await server.app.services.audit.write_head(heads)
        assert len(heads.read_text().splitlines()) == count
    assert await _fault(server, heads) is None
