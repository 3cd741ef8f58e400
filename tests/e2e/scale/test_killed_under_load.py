"""Two processes behind nginx while people book and write: Redis goes and comes back, one process is killed.

What was acknowledged is there, once; whatever else a caller got was a refusal in the contract's words.
"""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
import socketio

from tests.helpers.realtime import OFFER, Device
from tests.helpers.scaled_clinic import ScaledClinic, scaled_clinic

pytestmark = [pytest.mark.needs_redis, pytest.mark.needs_postgres, pytest.mark.slow]

PASSWORD = "violet harbour lantern 42"
PATIENTS = 4


@dataclass(frozen=True, slots=True)
class Somebody:
    """An account, signed in."""

    id: str
    medical_id: str
    token: str

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


@dataclass(slots=True)
class Ward:
    """A doctor, patients related to them, what the server has promised, and how it refused."""

    url: str
    http: httpx.AsyncClient
    slots: Iterator[datetime]
    doctor: Somebody = field(init=False)
    patients: list[Somebody] = field(default_factory=list)
    visits: set[str] = field(default_factory=set)
    messages: dict[str, str] = field(default_factory=dict)
    refusals: Counter[str] = field(default_factory=Counter)

    async def sign_up(self, role: str) -> Somebody:
        body = {"name": "Kim Tree", "email": f"{uuid4().hex}@example.org", "password": PASSWORD, "role": role}
        answer = await self.http.post("/api/auth/signup", json=body | {"timeZone": "UTC"})
        made = answer.raise_for_status().json()
        self.http.cookies.clear()
        return Somebody(made["user"]["id"], made["user"]["medicalId"], made["token"])

    async def fill(self) -> None:
        self.doctor = await self.sign_up("doctor")
        row = {"start": "00:00", "end": "24:00", "slotMinutes": 15, "bufferMinutes": 0}
        schedule = {"schedule": [{"weekday": day, **row} for day in range(1, 8)]}
        set_ = await self.http.put("/api/doctors/me/schedule", headers=self.doctor.bearer, json=schedule)
        set_.raise_for_status()
        for _ in range(PATIENTS):
            self.patients.append(await self.sign_up("patient"))
            await self.book(self.patients[-1])
        assert (len(self.visits), self.refusals) == (PATIENTS, Counter())

    async def asked(self, who: Somebody, method: str, path: str, body: Any = None) -> dict[str, Any] | None:
        """The answer; None for a refusal, which is one of the contract's for what is away just now."""
        return self._answered(await self.http.request(method, path, headers=who.bearer, json=body))

    def _answered(self, answer: httpx.Response) -> dict[str, Any] | None:
        if answer.is_success:
            found: dict[str, Any] = answer.json()
            return found
        refused = answer.json()
        assert (answer.status_code, refused["code"]) == (503, "unavailable"), answer.text
        assert refused["message"]
        assert refused["requestId"]
        self.refusals["rest"] += 1
        return None

    async def book(self, patient: Somebody) -> None:
        """A visit at a time of its own, then approved, as often as it takes: nobody may hold many open requests."""
        wish = {"doctorId": self.doctor.id, "startsAt": next(self.slots).isoformat()}
        booked = await self.asked(patient, "POST", "/api/appointments", wish)
        if booked is None:
            return
        visit_id = booked["appointment"]["id"]
        self.visits.add(visit_id)
        await acknowledged(lambda: self.approved(f"/api/appointments/{visit_id}"))

    async def approved(self, visit: str) -> dict[str, Any] | None:
        """What was asked of a killed process may have been done, and nginx, which asks the other, hears that it is."""
        headers = self.doctor.bearer
        answer = await self.http.put(f"{visit}/approve", headers=headers, json={})
        if answer.status_code != 409:
            return self._answered(answer)
        found = await acknowledged(lambda: self.asked(self.doctor, "GET", visit))
        assert found["appointment"]["status"] == "approved"
        return found

    async def write(self, patient: Somebody) -> None:
        """A message by REST, sent again under the same client id until it is acknowledged."""
        body = {"text": uuid4().hex, "clientId": str(uuid4())}
        sent = await acknowledged(lambda: self.asked(patient, "POST", f"/api/messages/{self.doctor.id}", body))
        self.messages[sent["message"]["id"]] = body["text"]

    async def type(self, patient: Somebody, enough: asyncio.Event) -> None:
        """Messages over a line, which is taken up again when it breaks."""
        while not enough.is_set():
            try:
                async with Device(self.url, patient.token) as device:
                    await self._typed(device, enough)
            except (socketio.exceptions.ConnectionError, TimeoutError):
                # What a client meets while its process is gone; it tries again.
                self.refusals["line"] += 1
                await asyncio.sleep(0.2)

    async def _typed(self, device: Device, enough: asyncio.Event) -> None:
        while not enough.is_set():
            text, client_id = uuid4().hex, str(uuid4())
            wish = {"receiver": self.doctor.medical_id, "message": text, "clientId": client_id}
            while device.client.connected:
                try:
                    sent = await asyncio.wait_for(device.send("sendMessage", wish), 10)
                except (socketio.exceptions.SocketIOError, TimeoutError):
                    break
                if sent["ok"]:
                    self.messages[sent["message"]["id"]] = text
                    break
                assert sent["code"] == "unavailable", sent
                self.refusals["event"] += 1
                await asyncio.sleep(0.2)
            else:
                return
            await asyncio.sleep(0.02)

    async def stored(self, patient: Somebody) -> list[dict[str, Any]]:
        """All messages between a patient and the doctor."""
        found: list[dict[str, Any]] = []
        query = {"limit": "200"}
        while True:
            path = f"/api/messages/{patient.id}"
            page = await self.http.get(path, headers=self.doctor.bearer, params=query)
            messages = page.raise_for_status().json()["messages"]
            if not messages:
                return found
            found += messages
            query["before"] = min(one["id"] for one in messages)

    async def check(self) -> None:
        """Every promise was kept, and nothing was stored twice."""
        messages = [one for patient in self.patients for one in await self.stored(patient)]
        texts = {one["id"]: one["text"] for one in messages}
        assert self.messages.items() <= texts.items()
        assert len(set(texts.values())) == len(messages)
        for visit_id in self.visits:
            answer = await self.http.get(f"/api/appointments/{visit_id}", headers=self.doctor.bearer)
            assert answer.raise_for_status().json()["appointment"]["status"] == "approved"


@pytest.fixture
async def ward(tmp_path: Path, postgres_url: str) -> AsyncIterator[tuple[Ward, ScaledClinic]]:
    folder = tmp_path / "clinic"
    folder.mkdir()
    first = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=2)
    slots = (first + timedelta(minutes=15 * number) for number in itertools.count())
    manager = scaled_clinic(folder, postgres_url)
    servers = await asyncio.to_thread(manager.__enter__)
    try:
        async with httpx.AsyncClient(base_url=servers.url, timeout=30) as http:
            made = Ward(servers.url, http, slots)
            await made.fill()
            yield made, servers
    finally:
        await asyncio.to_thread(manager.__exit__, None, None, None)


async def acknowledged(ask: Callable[[], Awaitable[dict[str, Any] | None]]) -> dict[str, Any]:
    """Asked again, as a client does, until it is."""
    while (found := await ask()) is None:  # noqa: ASYNC110 there is nothing that would tell
        await asyncio.sleep(0.2)
    return found


async def until(is_so: Callable[[], Awaitable[bool]], seconds: float = 30.0) -> None:
    """Return once it is; raises TimeoutError."""
    async with asyncio.timeout(seconds):
        while not await is_so():  # noqa: ASYNC110 what others do
            await asyncio.sleep(0.2)


async def grown(ward: Ward) -> None:
    """Return once visits and messages were acknowledged that were not before."""
    visits, messages = len(ward.visits), len(ward.messages)

    async def is_so() -> bool:
        return len(ward.visits) >= visits + 3 and len(ward.messages) >= messages + 10

    await until(is_so)


@pytest.mark.timeout(240)
async def test_bookings_and_messages_outlive_redis_and_a_killed_process(ward: tuple[Ward, ScaledClinic]) -> None:
    people, servers = ward
    enough = asyncio.Event()

    async def again(act: Any, patient: Somebody) -> None:
        while not enough.is_set():
            await act(patient)

    async with asyncio.TaskGroup() as lanes:
        for number, patient in enumerate(people.patients):
            lanes.create_task(again(people.book if number % 2 else people.write, patient))
            lanes.create_task(people.type(patient, enough))
        try:
            await grown(people)
            await _without_redis(people, servers)
            await _with_one_killed(people, servers)
        finally:
            enough.set()
    await people.check()
    assert people.refusals["line"] > 0 or people.refusals["rest"] > 0, "nobody has noticed anything"
    print(len(people.visits), "visits,", len(people.messages), "messages,", dict(people.refusals))


async def _without_redis(people: Ward, servers: ScaledClinic) -> None:
    """Work goes on; what cannot be known is refused as such; afterwards all is right again."""
    async with Device(servers.url, people.doctor.token) as doctor:
        await asyncio.to_thread(servers.stop_redis)
        await grown(people)
        placed = await doctor.send("call-user", {"to": people.patients[0].medical_id, "offer": OFFER})
        assert (placed["ok"], placed["code"]) == (False, "unavailable"), placed
        await asyncio.to_thread(servers.start_redis)
        await until(lambda: _is_redis_heard(servers))
        await until(lambda: _are_all_online(people))
        await grown(people)


async def _with_one_killed(people: Ward, servers: ScaledClinic) -> None:
    """The others go on at the process that is left, which knows who is there and counts what they ask."""
    leaver = people.patients[0]
    async with Device(servers.url, leaver.token), Device(servers.url, people.doctor.token):
        await asyncio.to_thread(servers.servers[0].kill)
        await grown(people)
    await until(lambda: _are_all_online(people))
    left = []
    for _ in range(3):
        answer = await people.http.get("/api/auth/me", headers=people.doctor.bearer)
        left.append(int(answer.raise_for_status().headers["RateLimit-Remaining"]))
    assert left[0] > left[1] > left[2]


async def _is_redis_heard(servers: ScaledClinic) -> bool:
    return all([await asyncio.to_thread(one.figure, "careconnect_redis_up") for one in servers.servers])


async def _are_all_online(people: Ward) -> bool:
    """As the doctor's new device is told: all patients type, so all of them are there."""
    async with Device(people.url, people.doctor.token) as device:
        return set(device.named("onlineUsers")[0]) == {one.medical_id for one in people.patients}
