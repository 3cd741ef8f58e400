"""What people wrote lies nowhere in the clear: words are planted through a real server, then looked for everywhere."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import os
import re
import sys
import tarfile
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pyotp
import pyrage
import pytest
from redis.asyncio import Redis

from tests.helpers.databases import PostgresServer, postgres, redis
from tests.helpers.realtime import Device
from tests.helpers.rest_server import ALL_DAY, PASSWORD

KEYS = ("token-secret", "data-keys")
# A clinic must know whom it treats: these are in the database, but never in a log.
ONLY_NEVER_IN_LOGS = ("Quillon Zabrowski", "Quillon", "zabrowski.mail", "planted-birthday")
# Databases of a new cluster, which the server never sees.
BORN_WITH = [("data", "base", number) for number in ("1", "4", "5")]


@dataclass
class Planted:
    """What must not be found. `words` by where they were typed."""

    words: dict[str, str] = field(default_factory=dict)

    def word(self, where: str) -> str:
        self.words[where] = f"planted{where}words"
        return self.words[where]

    def also(self, where: str, secret: str) -> None:
        self.words[where] = secret

    def found_in(self, content: bytes, more: tuple[str, ...] = ()) -> list[str]:
        wanted = [*self.words.items(), *((word, word) for word in more)]
        lower = content.lower()
        return [where for where, word in wanted if any(form in lower for form in _forms(word))]


def _forms(word: str) -> Iterator[bytes]:
    """As text, as UTF-16 and as base64 at each of the three places that it can have there."""
    plain = word.encode()
    yield plain.lower()
    yield word.encode("utf-16-le").lower()
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + plain)
        yield encoded[4 if shift else 0 : -4].lower()


@asynccontextmanager
async def _server(folder: Path, place: list[str]) -> AsyncIterator[str]:
    """A server that writes everything it can into its log; it is killed in the end, so that the WAL stays."""
    log = (folder / "server.log").open("wb")
    words = ["--port", "0", "--auto-verify-doctors", "--log-level", "debug", *place]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "server_stub.cli", *words, stdout=PIPE, stderr=log, env=os.environ
    )
    log.close()
    try:
        assert process.stdout is not None
        yield json.loads(await asyncio.wait_for(process.stdout.readline(), 60))["url"]
    finally:
        process.kill()
        await process.communicate()


def _place(folder: Path, database: str) -> list[str]:
    place = {"--database": database, "--files": str(folder / "files"), "--secrets-folder": str(folder / "keys")}
    return [word for pair in place.items() for word in pair]


class _Typist:
    """Types planted words wherever the contract takes words."""

    def __init__(self, http: httpx.AsyncClient, planted: Planted) -> None:
        self.http = http
        self.planted = planted

    async def person(self, role: str, **fields: Any) -> dict[str, Any]:
        body = {"name": "Quillon Zabrowski", "email": f"{role}@zabrowski.mail.example", "password": PASSWORD}
        answer = await self.http.post("/api/auth/signup", json=body | {"role": role} | fields)
        assert answer.status_code == 201, answer.text
        self.http.cookies.clear()
        found: dict[str, Any] = answer.json()
        self.planted.also(f"{role}'s token", found["token"])
        self.planted.also(f"{role}'s refresh token", found["refreshToken"])
        return found

    async def ask(self, who: dict[str, Any], method: str, path: str, body: Any = None, **more: Any) -> Any:
        headers = {"Authorization": f"Bearer {who['token']}"} | more.pop("headers", {})
        answer = await self.http.request(method, path, headers=headers, json=body, **more)
        assert answer.is_success, (path, answer.text)
        return answer.json()

    async def everything(self, while_it_rings: Callable[[], Awaitable[None]] | None = None) -> None:
        word = self.planted.word
        self.planted.also("password", PASSWORD)
        doctor = await self.person("doctor", specialization="Cardiology", timeZone="UTC")
        patient = await self.person("patient", dateOfBirth="1961-02-03")
        await self.ask(doctor, "PUT", "/api/doctors/me/schedule", {"schedule": ALL_DAY})
        # A minute ahead at least, so that it does not pass while it is being booked.
        soon = datetime.now(UTC) + timedelta(minutes=31)
        starts_at = soon.replace(minute=soon.minute // 30 * 30, second=0, microsecond=0)
        wish = {"doctorId": doctor["user"]["id"], "startsAt": starts_at.isoformat()}
        wish |= {"reason": word("Reason"), "symptoms": word("Symptoms")}
        key = {"headers": {"Idempotency-Key": "once"}}
        booked = (await self.ask(patient, "POST", "/api/appointments", wish, **key))["appointment"]
        path = f"/api/appointments/{booked['id']}"
        await self.ask(doctor, "PUT", f"{path}/approve")
        place = {"locationText": word("Location"), "callbackPhone": word("Phone")}
        await self.ask(patient, "PUT", f"{path}/check-in", place)
        await self.ask(doctor, "PUT", f"{path}/notes", {"text": word("Note")})
        await self.ask(doctor, "PUT", f"{path}/notes/sign")
        await self.ask(doctor, "PUT", f"{path}/notes", {"text": word("Amendment")})
        feedback = {"appointmentId": booked["id"], "rating": 4, "comment": word("Comment")}
        await self.ask(patient, "POST", "/api/feedback", feedback)
        await self.ask(patient, "POST", f"/api/messages/{doctor['user']['id']}", {"text": word("Message")})
        content = b"%PDF-1.7 " + word("File").encode()
        upload = {"files": {"file": (word("FileName") + ".pdf", content)}}
        await self.ask(patient, "POST", "/api/files", **upload)
        await self.ask(patient, "POST", "/api/symptoms/analyze", {"symptoms": word("Analysis"), "age": 40})
        await self.enroll(doctor)
        await self.http.post("/api/auth/password/forgot", json={"email": "patient@zabrowski.mail.example"})
        await self.realtime(doctor, patient, while_it_rings)
        await self.refused(patient)

    async def enroll(self, who: dict[str, Any]) -> None:
        made = await self.ask(who, "POST", "/api/auth/mfa/enroll", {"password": PASSWORD})
        self.planted.also("second factor", made["secret"])
        code = pyotp.TOTP(made["secret"]).now()
        codes = await self.ask(who, "POST", "/api/auth/mfa/confirm", {"totp": code, "code": code, "password": PASSWORD})
        for number, recovery in enumerate(codes["recoveryCodes"]):
            self.planted.also(f"recovery code {number}", recovery)

    async def realtime(
        self, doctor: dict[str, Any], patient: dict[str, Any], while_it_rings: Callable[[], Awaitable[None]] | None
    ) -> None:
        word, url = self.planted.word, str(self.http.base_url)
        # The doctor rings: a patient may only shortly before a visit, and this one begins later half of the time.
        to = patient["user"]["medicalId"]
        async with Device(url, doctor["token"]) as caller, Device(url, patient["token"]) as callee:
            sent = await caller.send("sendMessage", {"receiver": to, "message": word("Realtime")})
            assert sent["ok"], sent
            offer = {"type": "offer", "sdp": f"v=0\r\na=ice-pwd:{word('Description')}\r\n"}
            rung = await caller.send("call-user", {"to": to, "offer": offer})
            assert rung["ok"], rung
            self.planted.also("resume token", rung["resumeToken"])
            await self.candidate(caller, to, rung["callId"], "Candidate")
            await callee.get("call-made")
            await self.candidate(callee, doctor["user"]["medicalId"], rung["callId"], "HeldCandidate")
            if while_it_rings is not None:
                await while_it_rings()
            await caller.send(word("Event"), {"text": word("Payload")})

    async def candidate(self, device: Device, to: str, call_id: str, name: str) -> None:
        wish = {"candidate": f"candidate:1 1 udp 1 {self.planted.word(name)} 9 typ host", "sdpMid": "0"}
        assert (await device.send("ice-candidate", {"to": to, "callId": call_id, "candidate": wish}))["ok"]

    async def refused(self, who: dict[str, Any]) -> None:
        """What is wrong is not repeated in a log either."""
        word = self.planted.word
        again = {"name": "Quillon Zabrowski", "email": "patient@zabrowski.mail.example", "password": PASSWORD}
        assert (await self.http.post("/api/auth/signup", json=again | {"role": "patient"})).status_code == 409
        wrong = {"email": f"{word('Stranger')}@example.org", "password": word("WrongPassword")}
        assert (await self.http.post("/api/auth/login", json=wrong)).status_code == 401
        headers = {"Authorization": f"Bearer {who['token']}"}
        body = {"doctorId": word("Doctor"), "startsAt": word("Start")}
        assert (await self.http.post("/api/appointments", headers=headers, json=body)).status_code == 400
        for path in (f"/api/{word('Path')}", f"/api/doctors?q={word('Query')}", f"/api/files/{word('Id')}"):
            await self.http.get(path, headers={"Authorization": f"Bearer {word('Bearer')}"})
            await self.http.get(path, headers=headers)


async def _backed_up(folder: Path, place: list[str], identity: Any) -> bytes:
    """A backup by the program, while the server runs."""
    out = folder / "clinic.age"
    words = ["backup", "--out", str(out), "--recipient", str(identity.to_public()), *place]
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", "server_stub.cli", *words, stdout=PIPE)
    await process.communicate()
    assert process.returncode == 0
    return out.read_bytes()


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and path.name not in KEYS]


async def _all_written(cluster: PostgresServer) -> None:
    """Everything that PostgreSQL has in its memory lies in its files then."""
    connection = await asyncpg.connect(cluster.url("clinic"))
    await connection.execute("CHECKPOINT")
    await connection.close()


async def _dumped(redis_url: str) -> None:
    """Everything that Redis has in its memory lies in its file then."""
    async with Redis.from_url(redis_url) as shared:
        (key,) = await shared.keys("careconnect:candidates:*")
        assert await shared.llen(key) == 2
        await shared.save()


def _check_backup(folder: Path, planted: Planted, backup: bytes, identity: Any) -> None:
    """Nothing within the backup either, for whoever holds its key but not the server's; and no key is in it."""
    keys = [line.partition(":")[2] or line for name in KEYS for line in (folder / "keys" / name).read_text().split()]
    with tarfile.open(fileobj=io.BytesIO(pyrage.decrypt(backup, [identity]))) as tar:
        for member in tar:
            content = tar.extractfile(member)
            assert content is not None
            data = content.read()
            assert planted.found_in(data) == [], member.name
            assert not any(key.encode() in data for key in keys), member.name


def _check_files(folder: Path, planted: Planted) -> set[str]:
    """The names of those that were looked through."""
    for path in _files(folder):
        assert planted.found_in(path.read_bytes()) == [], path.name
    log = (folder / "server.log").read_bytes()
    assert len(log) > 500
    assert planted.found_in(log, ONLY_NEVER_IN_LOGS) == []
    return {path.name for path in _files(folder)}


def _check_cluster(cluster: PostgresServer, planted: Planted) -> None:
    """The database's pages, PostgreSQL's log of changes (WAL) and its log in words."""
    # Whom a clinic treats is not sealed: what is not found at all was not looked at in the right place.
    known = dict.fromkeys(("base", "pg_wal"), False)
    for path in cluster.folder.rglob("*"):
        place = path.relative_to(cluster.folder).parts
        if path.is_file() and place[:3] not in BORN_WITH:
            content = path.read_bytes().replace(bytes(8192), b"")  # pages that are not used yet
            assert planted.found_in(content) == [], path.name
            if len(place) > 2 and place[1] in known:
                known[place[1]] |= b"patient@zabrowski.mail.example" in content
    assert known == {"base": True, "pg_wal": True}
    assert planted.found_in((cluster.folder / "postgres.log").read_bytes(), ONLY_NEVER_IN_LOGS) == []


@pytest.mark.timeout(180)
async def test_planted_words_are_found_nowhere(tmp_path: Path) -> None:
    planted, identity = Planted(), pyrage.x25519.Identity.generate()
    place = _place(tmp_path, f"sqlite:///{tmp_path / 'data' / 'clinic.db'}")
    async with _server(tmp_path, place) as url, httpx.AsyncClient(base_url=url) as http:
        await _Typist(http, planted).everything()
        backup = await _backed_up(tmp_path, place, identity)
    assert len(planted.words) > 40
    kinds = _check_files(tmp_path, planted)
    assert {"clinic.db", "clinic.db-wal", "clinic.age", "server.log"} <= kinds
    assert any(re.fullmatch("[0-9a-f]{64}", name) for name in kinds)
    assert b"patient@zabrowski.mail.example" in (tmp_path / "data" / "clinic.db-wal").read_bytes()
    _check_backup(tmp_path, planted, backup, identity)


@pytest.mark.slow
@pytest.mark.needs_postgres
@pytest.mark.needs_redis
@pytest.mark.timeout(180)
async def test_planted_words_are_found_nowhere_in_the_files_of_postgresql_and_redis(tmp_path: Path) -> None:
    planted = Planted()
    with postgres() as cluster, redis(tmp_path) as redis_url:
        cluster.create("clinic")
        place = [*_place(tmp_path, cluster.url("clinic")), "--redis", redis_url]
        async with _server(tmp_path, place) as url, httpx.AsyncClient(base_url=url) as http:
            # Redis holds candidates only as long as their call is open.
            await _Typist(http, planted).everything(lambda: _dumped(redis_url))
            await _all_written(cluster)
        assert {"dump.rdb", "redis.log", "server.log"} <= _check_files(tmp_path, planted)
        _check_cluster(cluster, planted)


def test_the_search_finds_words_however_they_lie() -> None:
    planted = Planted()
    word = planted.word("Here")
    plain = word.encode()
    for shown in (plain, plain.upper(), word.encode("utf-16-le"), base64.b64encode(b"ab" + plain)):
        assert planted.found_in(b"xyz" + shown + b"...") == ["Here"]
    assert planted.found_in(b"plantedwords Here") == []
