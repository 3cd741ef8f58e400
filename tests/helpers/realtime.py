"""A real server on a free port, people with accounts, and their devices as real Socket.IO clients."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

import aiohttp
import httpx
import socketio
import uvicorn
from aiohttp.connector import Connection

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Role
from server_stub.app import create_app
from server_stub.attempts import Attempts
from server_stub.config import Config
from server_stub.limits import Limiter
from server_stub.realtime import Realtime, Services, Transport
from server_stub.secret_store import load_secrets
from server_stub.transport.inbox import Pace
from tests.helpers.ports import wait_until
from tests.helpers.rest_server import quick_hashing
from tests.helpers.service_process import ending_with_us

OFFER = {"type": "offer", "sdp": "v=0\r\n", "x-kept": [1, {"y": None}]}
ANSWER = {"type": "answer", "sdp": "v=0\r\n", "x-kept": "as it is"}
PASSWORD = "violet harbour lantern 42"


def candidate(number: int) -> dict[str, Any]:
    """A candidate that can be told from others, with a key that the contract does not name."""
    return {"candidate": f"candidate:{number} 1 udp 1 192.0.2.1 9 typ host", "sdpMid": "0", "usernameFragment": "u"}


class LeapingClock:
    """The machine's clock, which a test can put forward."""

    def __init__(self) -> None:
        self._leapt_s = 0.0

    def leap(self, seconds: float) -> None:
        self._leapt_s += seconds

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._leapt_s)

    def monotonic(self) -> float:
        return time.monotonic() + self._leapt_s


class LookingAlarms:
    """Alarms for a clock that leaps: it is looked at every few milliseconds."""

    def __init__(self, clock: LeapingClock) -> None:
        self._clock = clock
        self._alarms: dict[str, tuple[float, Callable[[], Awaitable[None]]]] = {}

    def set(self, key: str, at: float, ring: Callable[[], Awaitable[None]]) -> None:
        self._alarms[key] = (at, ring)

    def cancel(self, key: str) -> None:
        self._alarms.pop(key, None)

    async def run(self) -> None:
        while True:
            await asyncio.sleep(0.01)
            now = self._clock.now().timestamp()
            for key, (at, ring) in list(self._alarms.items()):
                if at <= now and self._alarms.pop(key, None) is not None:
                    await ring()


class _WholeAnswer(aiohttp.ClientResponse):
    """The client library does not read the answers to what it posts: one that came in parts would stay open."""

    async def start(self, connection: Connection) -> aiohttp.ClientResponse:
        await super().start(connection)
        if self.method == "POST":
            await self.read()
        return self


def reading_session() -> aiohttp.ClientSession:
    """A session for the client library that leaves no answer unread."""
    return aiohttp.ClientSession(response_class=_WholeAnswer)


class Device:
    """One socket of one user. `events` holds what came, in order."""

    def __init__(self, url: str, token: str, transports: tuple[str, ...] = ("websocket",)) -> None:
        self._url = url
        self._token = token
        self._transports = transports
        self.events: list[tuple[str, Any]] = []
        self._seen = 0
        self._arrived = asyncio.Condition()
        self.client = socketio.AsyncClient(
            reconnection=False,
            logger=False,
            engineio_logger=False,
            http_session=reading_session,
        )
        self.client.on("*", self._take)
        self.closed = asyncio.Event()
        self.client.on("disconnect", self._close)

    async def _close(self, *_: Any) -> None:
        self.closed.set()

    async def _take(self, event: str, *arguments: Any) -> None:
        async with self._arrived:
            self.events.append((event, arguments[0] if arguments else None))
            self._arrived.notify_all()

    async def __aenter__(self) -> Self:
        await self.client.connect(self._url, auth={"token": self._token}, transports=list(self._transports))
        await self.get("onlineUsers")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.client.connected:
            await self.client.disconnect()
        await asyncio.wait_for(self.client.eio.wait(), 10)

    async def send(self, event: str, payload: Any = None) -> dict[str, Any]:
        """Send and wait for the acknowledgement."""
        ack: dict[str, Any] = await self.client.call(event, payload, timeout=10)
        return ack

    async def get(self, event: str, timeout_s: float = 5.0, **wanted: Any) -> Any:
        """The payload of the next event of that name (and with these values), skipping others that came before it."""
        async with asyncio.timeout(timeout_s), self._arrived:
            while True:
                while self._seen < len(self.events):
                    self._seen += 1
                    name, payload = self.events[self._seen - 1]
                    if name == event and all(payload[key] == value for key, value in wanted.items()):
                        return payload
                await self._arrived.wait()

    def named(self, event: str) -> list[Any]:
        """The payloads of every event of that name so far."""
        return [payload for name, payload in self.events if name == event]


@dataclass(slots=True)
class Person:
    """An account. `token` is an access token."""

    url: str
    id: str
    medical_id: str
    name: str
    role: str
    email: str
    password: str
    token: str

    def device(self, *transports: str) -> Device:
        """A new device, not yet connected."""
        return Device(self.url, self.token, transports or ("websocket",))

    @property
    def as_from(self) -> dict[str, str]:
        return {"id": self.id, "medicalId": self.medical_id, "name": self.name, "role": self.role}


@dataclass(frozen=True, slots=True)
class Visit:
    """An approved appointment."""

    id: str
    starts_at: datetime


@dataclass(slots=True)
class Clinic:
    """A running server. `restart` gives a new process's worth of objects on the same data."""

    config: Config
    clock: LeapingClock = field(default_factory=LeapingClock)
    pace: Pace = field(default_factory=Pace)
    attempts: Attempts = field(default_factory=Attempts)
    http: httpx.AsyncClient = field(init=False)
    realtime: Realtime = field(init=False)
    transport: Transport = field(init=False)
    limiter: Limiter = field(init=False)
    _stop: Callable[[], Awaitable[None]] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.config.port}"

    async def start(self) -> None:
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self.config.port))
        self.config = replace(self.config, port=listener.getsockname()[1])
        self.transport = Transport(self.config)
        secrets = load_secrets(self.config.secrets_folder, {})
        app = create_app(
            self.config,
            secrets=secrets,
            clock=self.clock,
            announcer=self.transport.delivery,
            online=self.transport.delivery,
            hashing=quick_hashing(),
        )
        parts = app.services
        self.limiter = parts.limiter
        alarms = LookingAlarms(self.clock)
        self.realtime = Realtime(
            self.transport,
            Services(
                database=parts.database,
                sealer=parts.sealer,
                resume_key=secrets.derived("resume-tokens"),
                clock=self.clock,
                activity=parts.activity,
                accounts=parts.accounts,
                appointments=parts.appointments,
                messages=parts.messages,
                limiter=parts.limiter,
                attempts=self.attempts,
            ),
            alarms=alarms,
            pace=self.pace,
        )
        await app.start()
        await self.realtime.start()
        settings = uvicorn.Config(
            self.realtime.around(app), lifespan="off", log_config=None, ws="websockets-sansio", ws_max_size=1_100_000
        )
        server = uvicorn.Server(settings)
        scope = TaskScope("clinic")
        serving = scope.start(server.serve(sockets=[listener]), "uvicorn")
        scope.start(alarms.run(), "alarms")
        while not server.started:  # noqa: ASYNC110 the library tells it by no other way
            await asyncio.sleep(0.01)
        self.http = httpx.AsyncClient(base_url=self.url)

        async def stop() -> None:
            await self.http.aclose()
            await self.realtime.stop()
            server.should_exit = True
            await serving
            await scope.close()
            await app.stop()
            listener.close()

        self._stop = stop

    async def stop(self) -> None:
        if self._stop is not None:
            stop, self._stop = self._stop, None
            await stop()

    async def sign_up(self, name: str, role: str) -> Person:
        body = {"name": name, "email": f"{uuid4().hex}@example.org", "password": PASSWORD, "role": role}
        if role == "doctor":
            body["specialization"] = "Cardiology"
        answer = (await self.http.post("/api/auth/signup", json=body)).raise_for_status().json()
        user = answer["user"]
        return Person(
            self.url, user["id"], user["medicalId"], user["name"], role, body["email"], PASSWORD, answer["token"]
        )

    def here(self, person: Person) -> Person:
        """The same person, who connects to this server."""
        return replace(person, url=self.url)

    async def relate(self, doctor: Person, patient: Person, *, days_ahead: int = 2) -> str:
        """An approved appointment between the two on some day to come; its id.

        Not tomorrow: begun shortly before midnight, a run of the tests would see it pass.
        """
        day = (self.clock.now() + timedelta(days=days_ahead)).date()
        return (await self._book(doctor, patient, day)).id

    async def relate_soon(self, doctor: Person, patient: Person) -> Visit:
        """An approved appointment at the next free time, which is in less than an hour."""
        today = self.clock.now().date()
        try:
            return await self._book(doctor, patient, today)
        except LookupError:
            return await self._book(doctor, patient, today + timedelta(days=1))

    async def start_of(self, appointment_id: str, viewer: Person) -> float:
        """Seconds until an appointment starts."""
        answer = await self.http.get(f"/api/appointments/{appointment_id}", headers=bearer(viewer))
        starts_at = datetime.fromisoformat(answer.raise_for_status().json()["appointment"]["startsAt"])
        return (starts_at - self.clock.now()).total_seconds()

    async def request(self, doctor: Person, patient: Person, day: date) -> Visit:
        """An appointment that waits for the doctor, at the first free time of that day."""
        hours = {"start": "00:00", "end": "23:30", "slotMinutes": 30, "bufferMinutes": 0}
        schedule = {"schedule": [{"weekday": weekday, **hours} for weekday in range(1, 8)], "timeZone": "UTC"}
        set_ = await self.http.put("/api/doctors/me/schedule", json=schedule, headers=bearer(doctor))
        set_.raise_for_status()
        found = await self.http.get(f"/api/doctors/{doctor.id}/slots?from={day}&to={day}", headers=bearer(patient))
        free = [slot for slot in found.raise_for_status().json()["slots"] if slot["available"]]
        times = (datetime.fromisoformat(slot["startsAt"]) for slot in free)
        # A little ahead, so that it does not pass while it is being booked.
        soon = self.clock.now() + timedelta(seconds=30)
        starts_at = next((found_at for found_at in times if found_at > soon), None)
        if starts_at is None:
            raise LookupError(day)
        body = {"doctorId": doctor.id, "startsAt": starts_at.isoformat(), "mode": "video"}
        booked = (await self.http.post("/api/appointments", json=body, headers=bearer(patient))).raise_for_status()
        return Visit(booked.json()["appointment"]["id"], starts_at)

    async def act(self, person: Person, visit: Visit, action: str) -> None:
        """`approve`, `reject`, `cancel`, ..."""
        answer = await self.http.put(f"/api/appointments/{visit.id}/{action}", headers=bearer(person))
        answer.raise_for_status()

    async def sign_in(self, person: Person) -> Person:
        """The same person with a new session."""
        body = {"email": person.email, "password": person.password}
        answer = (await self.http.post("/api/auth/login", json=body)).raise_for_status()
        return replace(person, token=answer.json()["token"])

    async def _book(self, doctor: Person, patient: Person, day: date) -> Visit:
        visit = await self.request(doctor, patient, day)
        await self.act(doctor, visit, "approve")
        return visit


def bearer(person: Person) -> dict[str, str]:
    """The header that says who asks."""
    return {"Authorization": f"Bearer {person.token}"}


@asynccontextmanager
async def clinic(
    folder: Path,
    *,
    pace: Pace | None = None,
    allowed_origins: tuple[str, ...] = (),
    redis: str = "",
    require_mfa: tuple[Role, ...] = (),
    token_life_s: int = 900,
) -> AsyncIterator[Clinic]:
    """A server on the database in `folder`."""
    config = Config(
        database=_database(folder),
        secrets_folder=folder / "secrets",
        port=0,
        auto_verify_doctors=True,
        allowed_origins=allowed_origins,
        redis=redis,
        require_mfa=require_mfa,
        token_life_s=token_life_s,
    )
    running = Clinic(config, pace=pace or Pace())
    await running.start()
    try:
        yield running
    finally:
        await running.stop()


@contextmanager
def server_process(data: Path, logs: Path, *options: str) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """The program itself on the database and keys in `data`, and its address."""
    words = ["--port", "0", "--database", _database(data), "--secrets-folder", str(data / "secrets")]
    out, err = logs / "server.out", logs / "server.err"
    with out.open("wb") as stdout, err.open("wb") as stderr:
        command = [sys.executable, "-m", "server_stub.cli", *words, "--auto-verify-doctors", *options]
        process = subprocess.Popen(ending_with_us(command), stdout=stdout, stderr=stderr)
    try:
        wait_until(lambda: process.poll() is not None or b"\n" in out.read_bytes(), "server ready", 30.0)
        if process.poll() is not None:
            raise RuntimeError(err.read_text()[-2000:])
        yield process, str(json.loads(out.read_text().splitlines()[0])["url"])
    finally:
        process.kill()
        process.wait()


def _database(data: Path) -> str:
    return f"sqlite:///{data / 'clinic.db'}"
