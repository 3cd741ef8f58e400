"""What is remembered of a request that is sent twice, beyond what its own routes show."""

from __future__ import annotations

import hashlib
import json
import logging
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.responses import Response

from careconnect_desktop.core.errors import CareConnectError
from server_stub.idempotency.service import Idempotency, Keep
from server_stub.idempotency.tables import idempotency_keys
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer
from tests.helpers.rest_server import PASSWORD, SOMEBODY, Person, RestServer, TestClock, copy_template, keyed_request
from tests.helpers.uploads import picture


class _AwayAfterwards(Database):
    """Cannot be reached any more behind a transaction that waited for the disk."""

    def write_unflushed(self) -> AbstractAsyncContextManager[AsyncConnection]:
        raise CareConnectError("unavailable", "The database cannot be reached at the moment")


@pytest.mark.parametrize(("kind", "again"), [(Database, b"delivered"), (_AwayAfterwards, b"kept")])
async def test_what_is_done_stays_done_when_its_answer_cannot_be_completed(
    kind: type[Database], again: bytes, tmp_path: Path, template: Path, caplog: pytest.LogCaptureFixture
) -> None:
    copy_template(template, tmp_path)
    database = kind(f"sqlite:///{tmp_path / 'server.db'}")
    idempotency = Idempotency(database, TestClock(), Sealer({"k1": bytes(32)}, "k1"), bytes(32))
    done = 0

    async def work(keep: Keep | None) -> Response:
        nonlocal done
        done += 1
        assert keep is not None
        async with database.write() as transaction:
            await keep(transaction, Response(b"kept", 201))
        return Response(b"delivered", 201)

    try:
        with caplog.at_level(logging.WARNING):
            answers = [await idempotency.once(keyed_request("one"), SOMEBODY, work) for _ in range(2)]
        assert [bytes(answer.body) for answer in answers] == [b"delivered", again]
        assert done == 1
        assert ("as it was at first" in caplog.text) == (again == b"kept")
    finally:
        await database.close()


_MONDAYS = [{"weekday": 1, "start": "09:00", "end": "17:00", "slotMinutes": 30, "bufferMinutes": 0}]
_TIME_OFF = [{"startsAt": "2027-04-01T00:00:00Z", "endsAt": "2027-04-02T00:00:00Z"}]


async def _ask(
    who: Person, method: str, path: str, body: dict[str, Any], key: str | None = None
) -> tuple[int, dict[str, Any]]:
    headers = who.bearer | ({} if key is None else {"Idempotency-Key": key})
    answer = await who.server.http.request(method, path, headers=headers, json=body)
    return answer.status_code, answer.json()


@pytest.mark.parametrize(
    ("method", "path", "first", "later"),
    [
        ("PATCH", "/api/users/me", {"name": "Ada First", "languages": ["de"]}, {"name": "Ada Later"}),
        ("PUT", "/api/doctors/me/schedule", {"schedule": _MONDAYS, "timeZone": "Asia/Tokyo"}, {"schedule": []}),
        ("PUT", "/api/doctors/me/time-off", {"timeOff": _TIME_OFF}, {"timeOff": []}),
    ],
)
async def test_a_change_that_comes_again_late_does_not_undo_the_next_one(
    any_server: RestServer, method: str, path: str, first: dict[str, Any], later: dict[str, Any]
) -> None:
    doctor = await any_server.doctor()
    done = await _ask(doctor, method, path, first, "one")
    assert done[0] == 200
    assert (await _ask(doctor, method, path, later))[0] == 200
    now = (await doctor.get("/api/auth/me")).json(), (await doctor.get("/api/doctors/me/time-off")).json()
    assert await _ask(doctor, method, path, first, "one") == done
    assert ((await doctor.get("/api/auth/me")).json(), (await doctor.get("/api/doctors/me/time-off")).json()) == now
    assert (await _ask(doctor, method, path, later, "one"))[1]["code"] == "conflict"


async def test_a_face_under_a_key_is_kept_once(server: RestServer) -> None:
    person = await server.sign_up()
    headers, face = person.bearer | {"Idempotency-Key": "one"}, {"file": ("me.jpg", picture())}
    answers = [await server.http.put("/api/users/me/avatar", headers=headers, files=face) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json() == answers[1].json() == (await person.get("/api/auth/me")).json()


async def test_a_password_whose_answer_was_lost_is_asked_for_again_and_lies_nowhere(any_server: RestServer) -> None:
    """A hash without a secret would let whoever reads the database guess the password, far faster than Argon2id."""
    person, path = await any_server.sign_up(), "/api/auth/password"
    body = {"currentPassword": PASSWORD, "newPassword": "another long phrase 3"}
    for _ in range(2):
        assert await _ask(person, "POST", path, body, "one") == (200, {"ok": True})
    assert (await _ask(person, "POST", path, body, "two"))[0] == 400
    assert (await _ask(person, "POST", path, body | {"newPassword": "one more long phrase"}, "one"))[0] == 409
    async with any_server.app.services.database.read() as connection:
        kept = (await connection.execute(select(idempotency_keys.c.body_hash))).scalars().all()
    sent = json.dumps(body, separators=(",", ":")).encode()
    assert [value == hashlib.sha256(sent).digest() for value in kept] == [False]


async def test_what_a_server_of_before_has_done_is_not_done_again(server: RestServer) -> None:
    person, body = await server.sign_up(), {"name": "Paul Tree"}
    done = await _ask(person, "PATCH", "/api/users/me", body, "one")
    former = hashlib.sha256(json.dumps(body, separators=(",", ":")).encode()).digest()
    async with server.app.services.database.write() as transaction:
        await transaction.execute(update(idempotency_keys).values(body_hash=former))
    (await person.patch("/api/users/me", {"name": "Paul Later"})).raise_for_status()
    assert await _ask(person, "PATCH", "/api/users/me", body, "one") == done
    assert (await person.get("/api/auth/me")).json()["user"]["name"] == "Paul Later"
