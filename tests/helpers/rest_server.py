"""A server without sockets: real routes and a real database behind httpx, with a clock that the test moves."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
from argon2 import PasswordHasher
from starlette.requests import Request
from starlette.types import Message

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.names import Event
from server_stub.accounts.passwords import PasswordHashing
from server_stub.accounts.principal import Principal
from server_stub.app import Application, create_app
from server_stub.config import Config
from server_stub.secret_store import ServerSecrets
from server_stub.storage.database import Database
from server_stub.storage.schema import migrate

PASSWORD, NEW_PASSWORD = "violet harbour lantern 42", "another quiet morning 7"
NOON = datetime(2027, 3, 10, 12, 0, tzinfo=UTC)
ALL_DAY = [
    {"weekday": day, "start": "00:00", "end": "24:00", "slotMinutes": 30, "bufferMinutes": 0} for day in range(1, 8)
]
SOMEBODY = Principal("u1", "PAT001", "Robin Example", Role.PATIENT, "s1", NOON, NOON)
SECRETS = ServerSecrets(token=b"t" * 32, data_keys={"k1": b"d" * 32}, active_data_key="k1")


def quick_hashing() -> PasswordHashing:
    """Of a server that nobody attacks: a real password costs 25 ms of work, and tests sign up thousands of people."""
    return PasswordHashing(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


def keyed_request(key: str) -> Request:
    """A booking under an Idempotency-Key, as a route gets it."""

    async def receive() -> Message:
        return {"type": "http.request", "body": b"{}"}

    headers = [(b"idempotency-key", key.encode())]
    return Request({"type": "http", "method": "POST", "path": "/api/appointments", "headers": headers}, receive)


class LateBody:
    """A body of JSON, to be given as `content`, whose second half waits: `begun` is set, and `may_end` asked for."""

    def __init__(self, first: bytes, last: bytes) -> None:
        self.begun, self.may_end = asyncio.Event(), asyncio.Event()
        self._halves = first, last

    async def __aiter__(self) -> AsyncIterator[bytes]:
        first, last = self._halves
        self.begun.set()
        yield first
        await self.may_end.wait()
        yield last


class TestClock:
    """Stands still until the test moves it."""

    __test__ = False

    def __init__(self, now: datetime = NOON) -> None:
        self._now = now
        self._monotonic = 1000.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    def advance(self, **amount: float) -> None:
        """Move both clocks on, by timedelta's words."""
        step = timedelta(**amount)
        self._now += step
        self._monotonic += step.total_seconds()


@dataclass(slots=True)
class Announced:
    """Keeps what would have gone to sockets; `online` are those who would have got it.

    failure: raised once instead, as if the server ended right after a commit.
    """

    events: list[tuple[str, Event, Mapping[str, Any]]] = field(default_factory=list)
    failure: Exception | None = None
    closed_sessions: list[str] = field(default_factory=list)
    online: set[str] = field(default_factory=set)

    def may_reach(self, medical_id: str) -> bool:
        """True: like one process of several, it does not know."""
        return True

    async def to_user(
        self, medical_id: str, event: Event, payload: Mapping[str, Any], *, skip_socket: str | None = None
    ) -> bool:
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure
        self.events.append((medical_id, event, payload))
        return medical_id in self.online

    async def to_session_closed(self, session_id: str) -> None:
        self.closed_sessions.append(session_id)

    async def online_among(self, medical_ids: Any) -> frozenset[str]:
        return frozenset(self.online & set(medical_ids))

    def of(self, medical_id: str, event: Event) -> list[Mapping[str, Any]]:
        return [payload for name, kind, payload in self.events if name == medical_id and kind == event]


@dataclass(slots=True)
class Person:
    """Somebody signed in. Every method asks with their token."""

    server: RestServer
    user: dict[str, Any]
    email: str
    token: str
    refresh_token: str

    @property
    def id(self) -> str:
        return str(self.user["id"])

    @property
    def medical_id(self) -> str:
        return str(self.user["medicalId"])

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    async def sign_in(self, **fields: str) -> None:
        """A new session with new tokens."""
        body = {"email": self.email, "password": PASSWORD} | fields
        answer = await self.server.http.post("/api/auth/login", json=body)
        assert answer.status_code == 200, answer.text
        self.server.http.cookies.clear()
        self.token, self.refresh_token = answer.json()["token"], answer.json()["refreshToken"]

    async def get(self, path: str, **query: Any) -> httpx.Response:
        return await self.server.http.get(path, headers=self.bearer, params=query)

    async def post(self, path: str, body: Any = None, **headers: str) -> httpx.Response:
        return await self.server.http.post(path, headers=self.bearer | headers, json=body)

    async def put(self, path: str, body: Any = None, **headers: str) -> httpx.Response:
        content = {} if body is None else {"json": body}
        return await self.server.http.put(path, headers=self.bearer | headers, **content)

    async def patch(self, path: str, body: Any) -> httpx.Response:
        return await self.server.http.patch(path, headers=self.bearer, json=body)

    async def delete(self, path: str) -> httpx.Response:
        return await self.server.http.delete(path, headers=self.bearer)


@dataclass(slots=True)
class RestServer:
    """A running application and ways to fill it."""

    app: Application
    http: httpx.AsyncClient
    clock: TestClock
    announced: Announced

    async def sign_up(self, role: str = "patient", **fields: Any) -> Person:
        email = fields.pop("email", f"{uuid4().hex}@example.org")
        body = {"name": "Robin Example", "email": email, "password": PASSWORD, "role": role} | fields
        answer = await self.http.post("/api/auth/signup", json=body)
        assert answer.status_code == 201, answer.text
        self.http.cookies.clear()
        found = answer.json()
        return Person(self, found["user"], email, found["token"], found["refreshToken"])

    async def doctor(self, **fields: Any) -> Person:
        """A doctor who works round the clock, in UTC unless said otherwise."""
        doctor = await self.sign_up("doctor", **{"specialization": "Cardiology", "timeZone": "UTC"} | fields)
        answer = await doctor.put("/api/doctors/me/schedule", {"schedule": ALL_DAY})
        assert answer.status_code == 200, answer.text
        return doctor

    async def book(self, patient: Person, doctor: Person, *, hours: float = 24.0, **fields: Any) -> dict[str, Any]:
        """A requested appointment that starts so many hours from now."""
        starts_at = (self.clock.now() + timedelta(hours=hours)).isoformat()
        answer = await patient.post("/api/appointments", {"doctorId": doctor.id, "startsAt": starts_at} | fields)
        assert answer.status_code == 201, answer.text
        found: dict[str, Any] = answer.json()["appointment"]
        return found

    async def approved(self, patient: Person, doctor: Person, *, hours: float = 24.0, **fields: Any) -> dict[str, Any]:
        """An approved appointment that starts so many hours from now."""
        booked = await self.book(patient, doctor, hours=hours, **fields)
        answer = await doctor.put(f"/api/appointments/{booked['id']}/approve")
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()["appointment"]
        return found


def settings(folder: Path, database: str | None = None, **changes: Any) -> Config:
    """Settings of a test's server."""
    config = Config(
        database=database or f"sqlite:///{folder / 'server.db'}",
        secrets_folder=folder / "secrets",
        auto_verify_doctors=True,
        files=folder / "files",
        requests_per_minute=100_000,
        signups_per_hour=100_000,
    )
    return replace(config, **changes)


@asynccontextmanager
async def rest_server(
    config: Config, clock: TestClock | None = None, secrets: ServerSecrets = SECRETS
) -> AsyncIterator[RestServer]:
    """Start a server, stop it in the end."""
    moving = clock or TestClock()
    announced = Announced()
    app = create_app(
        config,
        secrets=secrets,
        clock=moving,
        announcer=announced,
        online=announced,
        hashing=quick_hashing(),
        has_background=False,
    )
    app.services.accounts.on_session_ended(announced.to_session_closed)
    await app.start()
    try:
        transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:5001") as http:
            yield RestServer(app, http, moving, announced)
    finally:
        await app.stop()


async def make_template(folder: Path) -> Path:
    """An empty SQLite database with the newest schema, to be copied."""
    path = folder / "template.db"
    await migrate_empty(f"sqlite:///{path}")
    return path


async def migrate_empty(url: str) -> None:
    """Bring an empty database to the newest schema, and leave no connection to it."""
    database = Database(url)
    await migrate(database)
    await database.close()


def copy_template(template: Path, folder: Path) -> None:
    """Put a copy where `settings` expects the database."""
    shutil.copy(template, folder / "server.db")
