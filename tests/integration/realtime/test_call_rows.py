"""The calls' rows on both databases: one change wins, nobody sits in two calls, and unanswered rings are counted."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import insert, select

from careconnect_desktop.core.clock import SystemClock
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.people import Role
from server_stub.accounts.principal import UserRef
from server_stub.accounts.tables import users
from server_stub.activity.service import ActivityLog
from server_stub.calls.repository import CallRepository, ChangedMeanwhileError
from server_stub.calls.rules import CallRecord, Party, Phase
from server_stub.calls.tables import calls
from server_stub.storage.database import Database
from server_stub.storage.schema import migrate
from server_stub.storage.sealing import Sealer
from tests.helpers.call_story import BEGIN, answer, offer
from tests.helpers.databases import PostgresServer

ADA, PAUL, SAM = (
    UserRef(f"user-{number}", f"X00{number}", f"Person {number}", Role.DOCTOR if number == 1 else Role.PATIENT)
    for number in (1, 2, 3)
)


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.needs_postgres)])
def server(request: pytest.FixtureRequest) -> PostgresServer | None:
    """PostgreSQL, or None for SQLite. Asked for here, and not by each test, because it outlives them."""
    found: PostgresServer | None = request.getfixturevalue("postgres_server") if request.param == "postgres" else None
    return found


@pytest.fixture
async def database(server: PostgresServer | None, tmp_path: Path) -> AsyncIterator[Database]:
    name = f"calls_{uuid4().hex}"
    if server is not None:
        server.create(name)
    url = f"sqlite:///{tmp_path / 'calls.db'}" if server is None else server.url(name)
    opened = Database(url)
    await migrate(opened)
    now = datetime.now(UTC)
    async with opened.write() as connection:
        for user in (ADA, PAUL, SAM):
            await connection.execute(
                insert(users).values(
                    id=user.user_id,
                    medical_id=user.medical_id,
                    role=user.role.value,
                    name=user.name,
                    email=f"{user.user_id}@example.org",
                    email_key=f"{user.user_id}@example.org",
                    password_hash="x",
                    password_changed_at=now,
                    created_at=now,
                    updated_at=now,
                    version=1,
                )
            )
    yield opened
    await opened.close()
    if server is not None:
        server.drop(name)


@pytest.fixture
def rows(database: Database) -> CallRepository:
    return CallRepository(database, Sealer({"k1": b"k" * 32}, "k1"), ActivityLog(database, SystemClock(), b"a" * 32))


def ringing(call_id: str, caller: UserRef = ADA, callee: UserRef = PAUL, at: float = BEGIN) -> CallRecord:
    return CallRecord(
        call_id, Phase.RINGING, Party(caller, socket="s"), Party(callee), at, at + 45, offer("marker-sdp")
    )


def ended(record: CallRecord, reason: EndReason) -> CallRecord:
    return replace(record, phase=Phase.ENDED, ended_at=record.placed_at + 1, reason=reason, offer=None)


async def test_a_row_gives_back_what_was_stored(rows: CallRepository, database: Database) -> None:
    record = ringing("call-1")
    stored = await rows.add(record)
    assert (await rows.find("call-1")) == stored
    accepted = replace(record, phase=Phase.ACCEPTED, answer=answer(), accepted_at=BEGIN + 2.5, path_lost_at=BEGIN + 3)
    changed = await rows.change(accepted, stored.version)
    await rows.mark_seen(["call-1"], BEGIN + 7.25)
    assert (await rows.find("call-1")) == replace(changed, seen_at=BEGIN + 7.25)
    assert await rows.find("call-2") is None
    async with database.read() as connection:
        (sealed,) = (await connection.execute(select(calls.c.record))).scalars()
    assert b"marker-sdp" not in sealed
    assert b"Person" not in sealed


async def test_of_two_changes_of_one_state_one_wins(rows: CallRepository) -> None:
    stored = await rows.add(ringing("call-1"))
    changes = [replace(stored.record, generation=number) for number in range(2, 8)]
    outcomes = await asyncio.gather(*(rows.change(one, stored.version) for one in changes), return_exceptions=True)
    assert sum(1 for outcome in outcomes if isinstance(outcome, ChangedMeanwhileError)) == 5
    found = await rows.find("call-1")
    assert found is not None
    assert found.version == 2


async def test_nobody_sits_in_two_open_calls(rows: CallRepository) -> None:
    first = await rows.add(ringing("call-1", ADA, PAUL))
    for number, (caller, callee) in enumerate([(SAM, PAUL), (PAUL, SAM), (ADA, SAM), (PAUL, ADA)]):
        with pytest.raises(ChangedMeanwhileError):
            await rows.add(ringing(f"other-{number}", caller, callee))
        assert await rows.find(f"other-{number}") is None
    assert [call.record.call_id for call in await rows.open_calls([PAUL.user_id])] == ["call-1"]
    assert await rows.open_calls([SAM.user_id]) == ()
    await rows.change(ended(first.record, EndReason.CANCELLED), first.version)
    assert await rows.open_calls() == ()
    await rows.add(ringing("call-2", SAM, PAUL))


async def test_a_race_for_one_person_has_one_winner(rows: CallRepository) -> None:
    wishes = [ringing(f"call-{n}", SAM if n % 2 else ADA, PAUL) for n in range(8)]
    outcomes = await asyncio.gather(*(rows.add(wish) for wish in wishes), return_exceptions=True)
    assert sum(1 for outcome in outcomes if not isinstance(outcome, BaseException)) == 1
    assert all(isinstance(o, ChangedMeanwhileError) for o in outcomes if isinstance(o, BaseException))
    assert len(await rows.open_calls()) == 1


async def test_a_used_call_id_is_never_taken_again_unless_the_call_has_never_been(rows: CallRepository) -> None:
    stored = await rows.add(ringing("call-1"))
    await rows.change(ended(stored.record, EndReason.TIMEOUT), stored.version)
    with pytest.raises(ChangedMeanwhileError):
        await rows.add(ringing("call-1"))
    await rows.add(ringing("call-2"))
    await rows.remove("call-2")
    await rows.add(ringing("call-2"))


async def test_unanswered_rings_are_those_on_which_nobody_acted(rows: CallRepository) -> None:
    cases = [
        ("a", ADA, BEGIN + 10, EndReason.TIMEOUT, False),
        ("b", ADA, BEGIN + 20, EndReason.CANCELLED, False),
        ("c", ADA, BEGIN + 30, EndReason.DISCONNECTED, False),
        ("d", ADA, BEGIN + 40, EndReason.DECLINED, False),
        ("e", ADA, BEGIN + 50, EndReason.BUSY, False),
        ("f", ADA, BEGIN + 60, EndReason.HANGUP, True),
        ("g", SAM, BEGIN + 70, EndReason.TIMEOUT, False),
        ("h", ADA, BEGIN - 10, EndReason.TIMEOUT, False),
    ]
    for call_id, caller, at, reason, was_answered in cases:
        stored = await rows.add(ringing(call_id, caller, PAUL, at))
        last = replace(ended(stored.record, reason), accepted_at=at + 1 if was_answered else None)
        await rows.change(last, stored.version)
    assert await rows.unanswered_rings(ADA.user_id, PAUL.user_id, BEGIN) == (3, BEGIN + 10)
    assert await rows.unanswered_rings(ADA.user_id, PAUL.user_id, BEGIN + 15) == (2, BEGIN + 20)
    assert await rows.unanswered_rings(PAUL.user_id, ADA.user_id, BEGIN) == (0, 0.0)
