"""Backup and restore: everything comes back but sessions and secrets; what is not whole and genuine changes nothing."""

from __future__ import annotations

import base64
import contextlib
import io
import json
import tarfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pyotp
import pyrage
import pytest
from sqlalchemy import Connection, func, inspect, select, text

from careconnect_desktop.core.errors import CareConnectError
from server_stub.accounts.tables import users
from server_stub.activity.audit import Audit
from server_stub.activity.service import ActivityLog
from server_stub.backup.archive import ArchiveReader, ArchiveWriter
from server_stub.backup.making import BackupMaker
from server_stub.backup.restoring import RestoreFacts, Restorer
from server_stub.config import Config
from server_stub.secret_store import ServerSecrets
from server_stub.storage.database import Database
from server_stub.storage.schema import current_revision, needed_revision
from server_stub.stores import blob_store
from tests.helpers.rest_server import PASSWORD, SECRETS, Person, RestServer, TestClock, rest_server, settings

LETTER = b"%PDF-1.7 a letter that is not for everybody"


@dataclass
class Made:
    """A backup, who can open it, and what was on the server that made it."""

    content: bytes
    identity: Any
    patient: Person
    doctor: Person
    file_url: str
    totp: str


async def filled(server: RestServer) -> Made:
    """A clinic with a visit, a note, a message, a file and a second factor, and its backup."""
    doctor, patient = await server.doctor(name="Dr Müller"), await server.sign_up(name="Kim Ōta")
    booked = await server.approved(patient, doctor, reason="planted reason", symptoms="planted symptoms")
    assert (await doctor.put(f"/api/appointments/{booked['id']}/notes", {"text": "planted note"})).status_code == 200
    sent = await patient.post(f"/api/messages/{doctor.id}", {"text": "a planted message"})
    assert sent.status_code == 201
    kept = await server.http.post("/api/files", headers=patient.bearer, files={"file": ("letter.pdf", LETTER)})
    enrolled = (await patient.post("/api/auth/mfa/enroll", {"password": PASSWORD})).json()
    code = pyotp.TOTP(enrolled["secret"]).at(server.clock.now())
    confirmed = await patient.post("/api/auth/mfa/confirm", {"code": code, "totp": code, "password": PASSWORD})
    assert confirmed.status_code == 200, confirmed.text
    assert (await server.http.post("/api/auth/password/forgot", json={"email": doctor.email})).status_code == 200
    identity = pyrage.x25519.Identity.generate()
    content = await back_up(server, identity)
    return Made(content, identity, patient, doctor, kept.json()["file"]["url"], enrolled["secret"])


async def back_up(server: RestServer, identity: Any, secrets: ServerSecrets = SECRETS) -> bytes:
    services, out = server.app.services, io.BytesIO()
    maker = BackupMaker(services.database, blob_store(server.app.config), services.activity, secrets, server.clock)
    facts = await maker.make(out, identity.to_public())
    assert facts.missing_files == 0
    return out.getvalue()


async def restore(config: Config, content: bytes, identity: Any, *, secrets: ServerSecrets = SECRETS) -> RestoreFacts:
    clock, database = TestClock(), Database(config.database)
    try:
        activity = ActivityLog(database, clock, secrets.derived("activity"))
        audit = Audit(database, clock, activity, secrets.derived("activity"))
        restorer = Restorer(database, blob_store(config), activity, audit, secrets, clock)
        return await restorer.restore(io.BytesIO(content), identity)
    finally:
        await database.close()


async def is_untouched(config: Config) -> bool:
    """No person and no file are there."""
    database = Database(config.database)
    try:
        async with database.read() as connection:
            names = await connection.run_sync(_table_names)
            count = 0
            if "users" in names:
                count = (await connection.execute(select(func.count()).select_from(users))).scalar_one()
        return count == 0 and await blob_store(config).is_empty()
    finally:
        await database.close()


def _table_names(connection: Connection) -> list[str]:
    return inspect(connection).get_table_names()


@pytest.fixture
def sqlite_target(tmp_path: Path) -> Config:
    return settings(tmp_path / "target")


@asynccontextmanager
async def restored(target: Config, made: Made) -> AsyncIterator[RestServer]:
    facts = await restore(target, made.content, made.identity)
    assert (facts.fault, facts.files) == (None, 1)
    async with rest_server(target) as server:
        server.clock.advance(minutes=30)
        yield server


async def _check_all_is_back(server: RestServer, made: Made) -> None:
    for who in (made.patient, made.doctor):
        headers = who.bearer
        assert (await server.http.get("/api/auth/me", headers=headers)).status_code == 401
        answer = await server.http.post("/api/auth/refresh", json={"refreshToken": who.refresh_token})
        assert answer.status_code == 401
    doctor = Person(server, made.doctor.user, made.doctor.email, "", "")
    await doctor.sign_in()
    patient = Person(server, made.patient.user, made.patient.email, "", "")
    await patient.sign_in(totp=pyotp.TOTP(made.totp).at(server.clock.now()))
    (appointment,) = (await doctor.get("/api/appointments")).json()["appointments"]
    assert (appointment["reason"], appointment["symptoms"]) == ("planted reason", "planted symptoms")
    assert appointment["patient"]["name"] == "Kim Ōta"
    notes = (await doctor.get(f"/api/appointments/{appointment['id']}/notes")).json()["notes"]
    assert (notes["text"], notes["state"]) == ("planted note", "draft")
    (message,) = (await patient.get(f"/api/messages/{doctor.id}")).json()["messages"]
    assert message["text"] == "a planted message"
    assert (await patient.get(made.file_url)).content == LETTER
    listed = [
        one["activity"] for one in (await server.app.services.activity.page(None, None, 200)).model_dump()["activities"]
    ]
    assert "BACKUP_RESTORED" in listed
    assert "BACKUP_MADE" in listed
    await server.book(patient, doctor, hours=48)


async def test_all_comes_back_and_nobody_is_signed_in(
    any_server: RestServer, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    made = await filled(any_server)
    await _check_no_secret_is_inside(made, any_server)
    is_sqlite = any_server.app.services.database.is_sqlite
    target = settings(tmp_path / "target", None if is_sqlite else request.getfixturevalue("postgres_url"))
    async with restored(target, made) as back:
        await _check_all_is_back(back, made)


@pytest.mark.slow
@pytest.mark.needs_postgres
async def test_a_small_clinic_moves_to_postgresql(server: RestServer, postgres_url: str, tmp_path: Path) -> None:
    made = await filled(server)
    async with restored(settings(tmp_path / "target", postgres_url), made) as back:
        await _check_all_is_back(back, made)


def _bytes_in(lines: bytes) -> Iterator[bytes]:
    """What was bytes in the database and stands in base64 here."""
    for line in lines.splitlines():
        for value in json.loads(line).values():
            if isinstance(value, str):
                with contextlib.suppress(ValueError):
                    yield base64.b64decode(value, validate=True)


async def _check_no_secret_is_inside(made: Made, server: RestServer) -> None:
    plain = pyrage.decrypt(made.content, [made.identity])
    tables: set[str] = set()
    with tarfile.open(fileobj=io.BytesIO(plain)) as tar:
        for member in tar:
            content = tar.extractfile(member)
            if content is not None and member.name.startswith("rows/"):
                tables.add(member.name.split("/")[1])
                for value in _bytes_in(content.read()):
                    assert b"planted" not in value, member.name
    assert {"users", "appointments", "messages", "mfa_secrets", "activities"} <= tables
    assert not tables & {"sessions", "refresh_tokens", "password_codes", "phone_codes", "idempotency_keys"}
    for word in (b"planted", LETTER, made.totp.encode(), made.patient.refresh_token.encode(), b"password_code"):
        assert word not in plain
    async with server.app.services.database.read() as connection:
        waiting = (await connection.execute(text("SELECT template FROM outbox WHERE secret IS NOT NULL"))).all()
    assert waiting


async def test_writers_go_on_beside_a_backup_which_is_of_one_moment(any_server: RestServer) -> None:
    await any_server.sign_up()
    async with any_server.app.services.database.snapshot() as connection:
        count = select(func.count()).select_from(users)
        assert (await connection.execute(count)).scalar_one() == 1
        await any_server.sign_up()
        assert (await connection.execute(count)).scalar_one() == 1


async def _refused(target: Config, content: bytes, identity: Any, **more: Any) -> str:
    with pytest.raises(CareConnectError) as refused:
        await restore(target, content, identity, **more)
    return refused.value.code


async def test_what_is_not_whole_or_not_genuine_changes_nothing(server: RestServer, sqlite_target: Config) -> None:
    made = await filled(server)
    other = pyrage.x25519.Identity.generate()
    middle = len(made.content) // 2
    flipped = made.content[:middle] + bytes([made.content[middle] ^ 1]) + made.content[middle + 1 :]
    plain = pyrage.decrypt(made.content, [made.identity])
    forged = pyrage.encrypt(plain.replace(b"Cardiology", b"Neurology!"), [made.identity.to_public()])
    cut_inside = pyrage.encrypt(plain[: len(plain) // 2], [made.identity.to_public()])
    other_data = replace(SECRETS, data_keys={"k1": b"e" * 32})
    other_token = replace(SECRETS, token=b"u" * 32)
    cases = [
        ("backup_wrong_key", made.content, other, SECRETS),
        ("backup_damaged", made.content[:-1], made.identity, SECRETS),
        ("backup_damaged", made.content[: len(made.content) * 2 // 3], made.identity, SECRETS),
        ("backup_damaged", flipped, made.identity, SECRETS),
        ("backup_damaged", made.content + b"x", made.identity, SECRETS),
        ("backup_damaged", b"", made.identity, SECRETS),
        ("backup_damaged", b"something else altogether" * 100, made.identity, SECRETS),
        ("backup_damaged", cut_inside, made.identity, SECRETS),
        ("backup_foreign", forged, made.identity, SECRETS),
        ("restore_other_keys", made.content, made.identity, other_data),
        ("restore_other_keys", made.content, made.identity, other_token),
    ]
    for code, content, identity, secrets in cases:
        assert await _refused(sqlite_target, content, identity, secrets=secrets) == code
        assert await is_untouched(sqlite_target)
    async with restored(sqlite_target, made) as back:
        await _check_all_is_back(back, made)
    assert await _refused(sqlite_target, made.content, made.identity) == "restore_not_empty"


async def test_a_place_with_files_is_not_empty(server: RestServer, sqlite_target: Config) -> None:
    identity = pyrage.x25519.Identity.generate()
    content = await back_up(server, identity)
    await blob_store(sqlite_target).put("ab12", b"of somebody else")
    assert await _refused(sqlite_target, content, identity) == "restore_not_empty"


async def test_a_backup_of_a_newer_program_is_told(server: RestServer, sqlite_target: Config) -> None:
    identity = pyrage.x25519.Identity.generate()
    plain = pyrage.decrypt(await back_up(server, identity), [identity])
    for known, unknown in ((b'"format": 1', b'"format": 9'), (b'"revision": "0', b'"revision": "9')):
        content = pyrage.encrypt(plain.replace(known, unknown), [identity.to_public()])
        assert await _refused(sqlite_target, content, identity) == "backup_newer"


async def test_a_backup_of_an_older_program_is_brought_up_to_date(server: RestServer, sqlite_target: Config) -> None:
    made = await filled(server)
    older, out = "0004", io.BytesIO()
    reader = ArchiveReader(io.BytesIO(pyrage.decrypt(made.content, [made.identity])))
    manifest = reader.manifest()
    reader.authenticate(SECRETS.derived("backup"))
    writer = ArchiveWriter(out, SECRETS.derived("backup"))
    writer.begin(replace(manifest, revision=older))
    while (member := reader.next()) is not None:
        # What a later migration brought, that program did not know.
        assert not member[0].startswith("rows/phones/")
        writer.add(*member)
    writer.finish(reader.counts)
    made.content = pyrage.encrypt(out.getvalue(), [made.identity.to_public()])
    assert needed_revision() != older
    async with restored(sqlite_target, made) as back:
        assert await current_revision(back.app.services.database) == needed_revision()
        await _check_all_is_back(back, made)


async def test_a_lost_file_does_not_cost_the_others(server: RestServer, config: Config) -> None:
    owner = await server.sign_up()
    for content in (LETTER, LETTER + b"2"):
        await server.http.post("/api/files", headers=owner.bearer, files={"file": ("letter.pdf", content)})
    next(path for path in config.files_folder.rglob("*") if path.is_file()).unlink()
    services, out = server.app.services, io.BytesIO()
    maker = BackupMaker(services.database, blob_store(config), services.activity, SECRETS, server.clock)
    facts = await maker.make(out, pyrage.x25519.Identity.generate().to_public())
    assert (facts.files, facts.missing_files) == (1, 1)


class _Full(io.BytesIO):
    def write(self, data: Any) -> int:
        if self.tell() > 100:
            raise OSError(28, "No space left on device")
        return super().write(data)


async def test_a_full_disk_is_told(server: RestServer) -> None:
    for _ in range(3):
        owner = await server.sign_up()
        big = b"%PDF-1.7" + owner.id.encode() * 10_000
        await server.http.post("/api/files", headers=owner.bearer, files={"file": ("letter.pdf", big)})
    services = server.app.services
    maker = BackupMaker(services.database, blob_store(server.app.config), services.activity, SECRETS, server.clock)
    with pytest.raises(CareConnectError) as refused:
        await maker.make(_Full(), pyrage.x25519.Identity.generate().to_public())
    assert refused.value.code == "backup_not_written"
