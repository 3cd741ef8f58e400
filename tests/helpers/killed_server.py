"""A server that is killed at random moments while people book and write, and what it had acknowledged by then."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import os
import random
import sys
from asyncio.subprocess import PIPE, Process
from collections import Counter
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx

from careconnect_desktop.core.clock import SystemClock
from server_stub.activity.audit import Audit
from server_stub.activity.service import ActivityLog
from server_stub.secret_store import load_secrets
from server_stub.storage.database import Database
from tests.helpers.mail_sink import MailSink, mail_sink

PASSWORD = "violet harbour lantern 42"
LONGEST_LIFE_S = 1.5
VERIFIED_EACH = 10
REQUESTED, CONFIRMED = "A visit has been requested", "Your visit is confirmed"


@dataclass(slots=True)
class Person:
    id: str
    email: str
    bearer: dict[str, str]


@dataclass(slots=True)
class Promises:
    """What the server has acknowledged. visits: the doctor and the last acknowledged state by id."""

    visits: dict[str, tuple[Person, str]] = field(default_factory=dict)
    messages: dict[str, str] = field(default_factory=dict)
    mails: set[tuple[str, str, str]] = field(default_factory=set)


@dataclass(slots=True)
class Ward:
    """The server on one folder and one database, started again and again, and the people at it."""

    folder: Path
    database: str
    sink: MailSink
    slots: Iterator[datetime]
    doctors: list[Person] = field(default_factory=list)
    patients: list[Person] = field(default_factory=list)
    process: Process | None = None
    _read_mails: list[tuple[str, str, str]] = field(default_factory=list)

    async def close(self) -> None:
        """Whatever happened in the test, no server stays."""
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
            await self.process.communicate()

    @property
    def heads(self) -> Path:
        return self.folder / "keys" / "audit-heads.jsonl"

    def command(self, *words: str) -> list[str]:
        place = ["--database", self.database, "--secrets-folder", str(self.folder / "keys")]
        return [sys.executable, "-m", "server_stub.cli", *words, *place]

    async def start(self) -> tuple[Process, httpx.AsyncClient]:
        """A server that is ready, and a client of it."""
        options = ["--port", "0", "--auto-verify-doctors", "--token-life", "36000", "--smtp-url", self.sink.url]
        options += ["--requests-per-minute", "1000000", "--files", str(self.folder / "files")]
        with (self.folder / "server.err").open("ab") as errors:
            process = await asyncio.create_subprocess_exec(
                *self.command(),
                *options,
                stdout=PIPE,
                stderr=errors,
                env={**os.environ, "CARECONNECT_LOG_LEVEL": "error"},
            )
        self.process = process
        assert process.stdout is not None
        line = await asyncio.wait_for(process.stdout.readline(), 120)
        return process, httpx.AsyncClient(base_url=json.loads(line)["url"], timeout=60)

    async def fill(self, http: httpx.AsyncClient, doctors: int, patients: int) -> None:
        """So many, each related to each."""
        for role, number in (("doctor", doctors), ("patient", patients)):
            for _ in range(number):
                email = f"{uuid4().hex}@example.org"
                body = {"name": "Kim Tree", "email": email, "password": PASSWORD, "role": role, "timeZone": "UTC"}
                made = (await http.post("/api/auth/signup", json=body)).raise_for_status().json()
                people = self.doctors if role == "doctor" else self.patients
                people.append(Person(made["user"]["id"], email, {"Authorization": f"Bearer {made['token']}"}))
        row = {"start": "00:00", "end": "24:00", "slotMinutes": 15, "bufferMinutes": 0}
        for doctor in self.doctors:
            schedule = {"schedule": [{"weekday": day, **row} for day in range(1, 8)]}
            (await http.put("/api/doctors/me/schedule", headers=doctor.bearer, json=schedule)).raise_for_status()
        for doctor, patient in itertools.product(self.doctors, self.patients):
            promises = Promises()
            await self.book(http, patient, doctor, promises)
            assert [state for _, state in promises.visits.values()] == ["approved"]

    async def book(self, http: httpx.AsyncClient, patient: Person, doctor: Person, promises: Promises) -> None:
        """A visit at a time of its own, then approved; each answer is a promise, of a mail too."""
        starts_at = next(self.slots)
        when = f"{starts_at:%Y-%m-%d %H:%M} (UTC)"
        body = {"doctorId": doctor.id, "startsAt": starts_at.isoformat()}
        answer = (await http.post("/api/appointments", headers=patient.bearer, json=body)).raise_for_status()
        visit_id = answer.json()["appointment"]["id"]
        promises.visits[visit_id] = doctor, "requested"
        promises.mails.add((doctor.email, REQUESTED, when))
        (await http.put(f"/api/appointments/{visit_id}/approve", headers=doctor.bearer)).raise_for_status()
        promises.visits[visit_id] = doctor, "approved"
        promises.mails.add((patient.email, CONFIRMED, when))

    async def write(self, http: httpx.AsyncClient, patient: Person, doctor: Person, promises: Promises) -> None:
        """A message; the answer is a promise."""
        body = {"text": uuid4().hex, "clientId": str(uuid4())}
        answer = await http.post(f"/api/messages/{doctor.id}", headers=patient.bearer, json=body)
        promises.messages[answer.raise_for_status().json()["message"]["id"]] = body["text"]

    async def load(self, http: httpx.AsyncClient, promises: Promises) -> list[BaseException | None]:
        """Everybody books or writes, without end; what ended each."""

        async def lane(number: int) -> None:
            act = self.book if number % 2 else self.write
            for turn in itertools.count(number):
                patient, doctor = self.patients[number % len(self.patients)], self.doctors[turn % len(self.doctors)]
                await act(http, patient, doctor, promises)

        return await asyncio.gather(*(lane(number) for number in range(8)), return_exceptions=True)

    async def missing(self, http: httpx.AsyncClient, promises: Promises) -> list[str]:
        """What was acknowledged and is not there."""
        found: dict[str, str] = {}
        for doctor in self.doctors:
            for patient in self.patients:
                query = {"limit": "200"}
                page = await http.get(f"/api/messages/{patient.id}", headers=doctor.bearer, params=query)
                found |= {one["id"]: one["text"] for one in page.raise_for_status().json()["messages"]}
        lost = [f"message {key}" for key, text in promises.messages.items() if found.get(key) != text]
        for visit_id, (doctor, state) in promises.visits.items():
            # An approval that was not acknowledged may have been stored nevertheless.
            if await self._state(http, doctor, visit_id) not in (state, "approved"):
                lost.append(f"visit {visit_id}")
        return lost

    @staticmethod
    async def _state(http: httpx.AsyncClient, doctor: Person, visit_id: str) -> str | None:
        answer = await http.get(f"/api/appointments/{visit_id}", headers=doctor.bearer)
        return str(answer.json()["appointment"]["status"]) if answer.status_code == 200 else None

    async def answer_requests(self, http: httpx.AsyncClient) -> None:
        """Nobody may hold more than so many requests, and each kill leaves some that nobody has answered."""
        for doctor in self.doctors:
            query = {"status": "requested", "limit": "200"}
            page = await http.get("/api/appointments", headers=doctor.bearer, params=query)
            for one in page.raise_for_status().json()["appointments"]:
                answer = await http.put(f"/api/appointments/{one['id']}/approve", headers=doctor.bearer)
                answer.raise_for_status()

    async def fault(self) -> str | None:
        """What is wrong with the activity log, as the kill has left it."""
        database, clock = Database(self.database), SystemClock()
        key = load_secrets(self.folder / "keys", {}).derived("activity")
        try:
            verdict = await Audit(database, clock, ActivityLog(database, clock, key), key).verify(self.heads)
        finally:
            await database.close()
        return verdict.fault

    def taken(self) -> set[tuple[str, str, str]]:
        """Recipient, subject and time of every mail that came; each is read once, since it is asked after each mail."""
        for mail in self.sink.mails[len(self._read_mails) :]:
            text = _text(mail) if mail.is_multipart() else mail.get_content()
            self._read_mails.append((str(mail["To"]), str(mail["Subject"]), _when(text)))
        return set(self._read_mails)


def _text(mail: Any) -> str:
    body = mail.get_body(("plain",))
    return str(body.get_content())


def _when(text: str) -> str:
    start = text.index("(UTC)")
    return text[start - 17 : start + 5]


def _slots() -> Iterator[datetime]:
    """Times that nobody else has, from the day after tomorrow on."""
    first = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=2)
    return (first + timedelta(minutes=15 * number) for number in range(360 * 96))


async def killed(
    folder: Path, database: str, moments: int, *, doctors: int = 3, patients: int = 6, has_mails: bool = True
) -> Counter[str]:
    """Kill the server so many times under load; how much it had acknowledged, all of which was there afterwards.

    has_mails: wait for those too, which may take the two minutes for which a killed process had put some by.
    """
    dice = random.Random(4711)
    totals: Counter[str] = Counter(kills=moments)
    async with AsyncExitStack() as stack:
        sink = await stack.enter_async_context(mail_sink())
        ward = Ward(folder, database, sink, _slots())
        stack.push_async_callback(ward.close)
        process, http = await ward.start()
        await ward.fill(http, doctors, patients)
        mails: set[tuple[str, str, str]] = set()
        for moment in range(moments):
            promises = Promises()
            load = asyncio.create_task(ward.load(http, promises))
            await asyncio.sleep(dice.uniform(0.02, LONGEST_LIFE_S))
            if moment == moments - 1:
                await _promised(promises)
            process.kill()
            await process.communicate()
            endings = await load
            await http.aclose()
            assert all(isinstance(one, httpx.TransportError) for one in endings), [
                getattr(getattr(one, "response", None), "text", one) for one in endings
            ]
            # What was broken once stays so: the last look finds it too, these say when.
            if moment % VERIFIED_EACH == 0:
                assert await ward.fault() is None, moment
            process, http = await ward.start()
            assert await ward.missing(http, promises) == [], moment
            await ward.answer_requests(http)
            mails |= promises.mails
            totals.update(visits=len(promises.visits), messages=len(promises.messages), mails=len(promises.mails))
        if has_mails:
            with contextlib.suppress(TimeoutError):
                await sink.wait_for(lambda: mails <= ward.taken(), 900)
            unsent = mails - ward.taken()
            assert unsent == set(), f"{len(unsent)} of {len(mails)} mails were not sent"
        totals["mails that came"] = len(sink.mails)
        totals["mails that came twice"] = len(sink.mails) - len({str(mail["Message-ID"]) for mail in sink.mails})
        process.terminate()
        await process.communicate()
        await http.aclose()
        assert process.returncode == 0
        totals["entries"] = await _intact(ward)
    return totals


async def _promised(promises: Promises) -> None:
    """Return once there is something to lose, on however slow a machine."""
    async with asyncio.timeout(60):
        while not (promises.visits and promises.messages):  # noqa: ASYNC110 the server tells it by its answers alone
            await asyncio.sleep(0.01)


async def _intact(ward: Ward) -> int:
    """The entries of the activity log, by the program's own check against the heads that were written down."""
    audit = await asyncio.create_subprocess_exec(
        *ward.command("audit", "verify"), "--head", str(ward.heads), stdout=PIPE
    )
    verdict = json.loads((await audit.communicate())[0])
    assert (verdict["state"], verdict["fault"]) == ("intact", None)
    return int(verdict["entries"])
