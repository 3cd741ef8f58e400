"""Many patients want few slots at the same moment, at two servers that share one database."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AsyncExitStack
from datetime import timedelta

import httpx
import pytest

from server_stub.config import Config
from tests.helpers.rest_server import Person, RestServer, rest_server


async def _race(servers: list[RestServer], doctor: Person, patients: list[Person], slots: int) -> list[tuple[int, str]]:
    """Each patient asks once, for one of the slots, half of them at each server; status and code of each."""
    first = servers[0]
    starts = [(first.clock.now() + timedelta(hours=24 + hour)).isoformat() for hour in range(slots)]

    async def ask(number: int) -> httpx.Response:
        body = {"doctorId": doctor.id, "startsAt": starts[number % slots]}
        server = servers[number // slots % 2]
        return await server.http.post("/api/appointments", headers=patients[number].bearer, json=body)

    answers = await asyncio.gather(*(ask(number) for number in range(len(patients))))
    return [(answer.status_code, answer.json().get("code", "")) for answer in answers]


async def _clear(server: RestServer, doctor: Person, slots: int) -> None:
    """Each slot is taken exactly once; the doctor then declines, so that the patients may ask again."""
    taken = (await doctor.get("/api/appointments", limit=200)).json()["appointments"]
    assert len(taken) == len({one["startsAt"] for one in taken}) == slots
    for one in taken:
        assert (await doctor.put(f"/api/appointments/{one['id']}/reject")).status_code == 200
    assert (await server.app.services.audit.verify()).fault is None


async def _races(config: Config, people: int, slots: int, rounds: int) -> Counter[tuple[int, str]]:
    async with AsyncExitStack() as stack:
        servers = [await stack.enter_async_context(rest_server(config)) for _ in range(2)]
        patients = [await servers[0].sign_up() for _ in range(people)]
        seen: Counter[tuple[int, str]] = Counter()
        for _ in range(rounds):
            doctor = await servers[0].doctor()
            seen.update(await _race(servers, doctor, patients, slots))
            await _clear(servers[0], doctor, slots)
        return seen


async def test_each_slot_is_taken_once_and_every_loser_is_told(any_config: Config) -> None:
    seen = await _races(any_config, people=16, slots=4, rounds=1)
    assert seen == {(201, ""): 4, (409, "slot_taken"): 12}


async def test_the_limits_of_open_requests_hold_over_all_processes(any_config: Config) -> None:
    """One patient asks two servers at once: each of them sees what the other has taken."""
    async with AsyncExitStack() as stack:
        servers = [await stack.enter_async_context(rest_server(config)) for config in (any_config, any_config)]
        first = servers[0]
        doctors = [await first.doctor() for _ in range(5)]

        async def ask(patient: Person, doctor: Person, number: int) -> int:
            starts_at = (first.clock.now() + timedelta(hours=24 + number)).isoformat()
            body = {"doctorId": doctor.id, "startsAt": starts_at}
            answer = await servers[number % 2].http.post("/api/appointments", headers=patient.bearer, json=body)
            assert answer.status_code == 201 or answer.json()["code"] == "conflict"
            return answer.status_code

        kim, sam = await first.sign_up(), await first.sign_up()
        with_one = Counter(await asyncio.gather(*(ask(kim, doctors[0], number) for number in range(12))))
        assert with_one == {201: 3, 409: 9}
        with_all = Counter(await asyncio.gather(*(ask(sam, doctors[number % 5], number + 12) for number in range(15))))
        assert with_all == {201: 10, 409: 5}


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_64_patients_race_for_10_slots_20_times(any_config: Config) -> None:
    seen = await _races(any_config, people=64, slots=10, rounds=20)
    assert seen == {(201, ""): 200, (409, "slot_taken"): 1080}
