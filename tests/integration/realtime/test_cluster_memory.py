"""What several processes remember together: the directory, limits, and which sessions have ended."""

from __future__ import annotations

import asyncio
import shutil
import sys
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
from redis.asyncio import Redis

from tests.helpers.ports import free_port, is_listening
from tests.helpers.realtime import Clinic, Person, bearer, clinic, server_process
from tests.helpers.service_process import program, running
from tests.integration.realtime.conftest import Prepared

pytestmark = pytest.mark.needs_redis


@dataclass(slots=True)
class OwnRedis:
    """A Redis that a test may take away and bring back, empty."""

    folder: Path
    port: int = field(default_factory=free_port)
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        words = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--dir", str(self.folder)]
        command = [program("redis-server", "redis-server"), *words]
        self._stack.enter_context(running(command, self.folder / "redis.log", lambda: is_listening(self.port)))

    async def stop(self) -> None:
        await self._stack.aclose()


@dataclass(slots=True)
class Two:
    """Two servers on one database."""

    left: Clinic
    right: Clinic
    redis: OwnRedis
    doctor: Person
    patient: Person


@pytest.fixture
async def two(prepared: Prepared, tmp_path: Path) -> AsyncIterator[Two]:
    folder = tmp_path / "clinic"
    shutil.copytree(prepared.folder, folder)
    redis = OwnRedis(tmp_path)
    redis.start()
    try:
        async with clinic(folder, redis=redis.url) as left, clinic(folder, redis=redis.url) as right:
            yield Two(left, right, redis, prepared.doctor, prepared.patient)
    finally:
        await redis.stop()


async def specialties(http: httpx.AsyncClient, reader: Person) -> list[str]:
    answer = (await http.get("/api/doctors", headers=bearer(reader))).raise_for_status().json()
    return [doctor["specialization"] for doctor in answer["doctors"]]


async def change(http: httpx.AsyncClient, doctor: Person, specialty: str) -> None:
    (await http.patch("/api/users/me", json={"specialization": specialty}, headers=bearer(doctor))).raise_for_status()


async def until_shown(http: httpx.AsyncClient, reader: Person, specialty: str, seconds: float = 10.0) -> float:
    """How long it took until the directory shows a specialty."""
    began = time.monotonic()
    async with asyncio.timeout(seconds):
        while await specialties(http, reader) != [specialty]:  # noqa: ASYNC110 as a client does
            await asyncio.sleep(0.05)
    return time.monotonic() - began


@asynccontextmanager
async def reading(url: str) -> AsyncIterator[Redis]:
    redis = Redis.from_url(url, decode_responses=True)
    try:
        yield redis
    finally:
        await redis.aclose()


async def test_a_page_that_one_process_made_serves_the_other_until_somebody_changes(two: Two) -> None:
    assert await specialties(two.left.http, two.patient) == ["Cardiology"]
    async with reading(two.redis.url) as redis:
        edition = await redis.get("careconnect:directory:edition")
        pages = await redis.keys(f"careconnect:directory:{edition!s}:*")
        assert len(pages) == 1
        assert 0 < await redis.ttl(pages[0]) <= 300
        await redis.set(pages[0], '{"doctors": [], "nextCursor": null}', keepttl=True)
    assert await specialties(two.right.http, two.patient) == []
    await change(two.left.http, two.doctor, "Neurology")
    assert await specialties(two.left.http, two.patient) == ["Neurology"]
    await until_shown(two.right.http, two.patient, "Neurology")
    # Cards of people are remembered by each process too.
    words = {"bio": "Speaks slowly"}
    (await two.right.http.patch("/api/users/me", json=words, headers=bearer(two.doctor))).raise_for_status()
    async with asyncio.timeout(10):
        while True:
            found = await two.left.http.get(f"/api/doctors/{two.doctor.id}", headers=bearer(two.patient))
            if found.raise_for_status().json()["doctor"]["bio"] == words["bio"]:
                break
            await asyncio.sleep(0.05)


async def test_the_directory_is_right_while_redis_is_away_and_after_it_is_back(two: Two) -> None:
    for http in (two.left.http, two.right.http):
        assert await specialties(http, two.patient) == ["Cardiology"]
    await two.redis.stop()
    await change(two.left.http, two.doctor, "Neurology")
    assert await specialties(two.left.http, two.patient) == ["Neurology"]
    await until_shown(two.right.http, two.patient, "Neurology")
    two.redis.start()
    await until_shown(two.right.http, two.patient, "Neurology")
    await change(two.right.http, two.doctor, "Oncology")
    await until_shown(two.left.http, two.patient, "Oncology")


@pytest.mark.slow
async def test_the_directory_is_told_from_one_program_to_another(
    prepared: Prepared, tmp_path: Path, redis_url: str
) -> None:
    folder = tmp_path / "clinic"
    shutil.copytree(prepared.folder, folder)
    async with clinic(folder, redis=redis_url) as here:
        with server_process(folder, tmp_path, "--redis", redis_url) as (_, url):
            async with httpx.AsyncClient(base_url=url) as there:
                assert await specialties(there, prepared.patient) == ["Cardiology"]
                assert await specialties(here.http, prepared.patient) == ["Cardiology"]
                await change(here.http, prepared.doctor, "Neurology")
                assert await until_shown(there, prepared.patient, "Neurology") < 2.0
                await change(there, prepared.doctor, "Oncology")
                assert await until_shown(here.http, prepared.patient, "Oncology") < 2.0


async def test_failed_sign_ins_count_over_both_processes_and_alone_without_redis(two: Two) -> None:
    wrong = {"email": two.patient.email, "password": "not the password at all"}

    async def tried(server: Clinic) -> int:
        return (await server.http.post("/api/auth/login", json=wrong)).status_code

    assert [await tried(server) for server in (two.left, two.right, two.left, two.right, two.left)] == [401] * 5
    assert [await tried(two.right), await tried(two.left)] == [429, 429]
    await two.redis.stop()
    # Each process goes on with what it has seen itself, which is less.
    alone = [await tried(two.left) for _ in range(3)]
    assert (alone[0], alone[-1]) == (401, 429)
    two.redis.start()


async def test_a_session_that_ended_on_one_process_is_refused_on_the_other_at_once(two: Two) -> None:
    person = await two.left.sign_in(two.doctor)
    assert (await two.right.http.get("/api/auth/me", headers=bearer(person))).status_code == 200
    async with two.right.here(person).device() as device:
        change_ = {"currentPassword": person.password, "newPassword": "another violet lantern 43"}
        answer = await two.left.http.post("/api/auth/password", json=change_, headers=bearer(two.doctor))
        answer.raise_for_status()
        await asyncio.wait_for(device.closed.wait(), 5)
    assert (await two.right.http.get("/api/auth/me", headers=bearer(person))).status_code == 401
    assert (await two.right.http.get("/api/auth/me", headers=bearer(two.doctor))).status_code == 200


@pytest.mark.slow
async def test_what_the_command_line_changes_is_told_to_those_who_serve(two: Two) -> None:
    config = two.left.config
    assert await specialties(two.right.http, two.patient) == ["Cardiology"]
    words = ["--database", config.database, "--secrets-folder", str(config.secrets_folder), "--redis", two.redis.url]
    command = [sys.executable, "-m", "server_stub.cli", "admin", "disable", two.doctor.medical_id, *words]
    async with two.right.here(two.doctor).device() as device:
        done = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.DEVNULL)
        assert await done.wait() == 0
        await asyncio.wait_for(device.closed.wait(), 5)
    async with asyncio.timeout(5):
        while await specialties(two.right.http, two.patient) != []:  # noqa: ASYNC110 as a client does
            await asyncio.sleep(0.05)


async def test_a_session_that_ended_while_redis_was_away_loses_its_sockets_when_it_is_back(two: Two) -> None:
    async with two.right.here(two.doctor).device() as device:
        await two.redis.stop()
        (await two.left.http.post("/api/auth/logout", headers=bearer(two.doctor))).raise_for_status()
        two.redis.start()
        await asyncio.wait_for(device.closed.wait(), 15)
