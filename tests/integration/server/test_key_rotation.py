"""A change of data keys: everything opens with the new one alone afterwards, whatever happened on the way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pyotp
import pytest
from sqlalchemy import text

from careconnect_desktop.core.errors import CareConnectError
from server_stub.config import Config
from server_stub.files.blobs import BlobStore
from server_stub.keys.resealing import Resealing
from server_stub.storage.sealing import Sealer
from server_stub.stores import blob_store
from server_stub.symptoms.export import analyses
from tests.helpers.rest_server import PASSWORD, SECRETS, Person, RestServer, rest_server

KEYS = {**SECRETS.data_keys, "k2": b"n" * 32}
LETTER = b"%PDF-1.7 a letter"


@dataclass
class Filled:
    """People, and where what they wrote can be read."""

    patient: Person
    doctor: Person
    appointment_id: str
    file_url: str
    totp: str


async def filled(server: RestServer) -> Filled:
    """Something in every table that holds what is sealed."""
    doctor, patient = await server.doctor(), await server.sign_up()
    booked = await server.approved(patient, doctor, reason="a reason", symptoms="symptoms")
    path = f"/api/appointments/{booked['id']}"
    for who, verb, where, body in (
        (patient, "PUT", f"{path}/check-in", {"locationText": "at home", "callbackPhone": "+46 70 1"}),
        (doctor, "PUT", f"{path}/notes", {"text": "first"}),
        (doctor, "PUT", f"{path}/notes/sign", {}),
        (doctor, "PUT", f"{path}/notes", {"text": "second"}),
        (patient, "POST", "/api/feedback", {"appointmentId": booked["id"], "rating": 4, "comment": "a comment"}),
        (patient, "POST", f"/api/messages/{doctor.id}", {"text": "a message"}),
        (patient, "POST", "/api/symptoms/analyze", {"symptoms": "fever and a cough", "age": 40}),
        (patient, "POST", "/api/auth/password/forgot", {"email": patient.email}),
    ):
        headers = who.bearer | {"Idempotency-Key": f"{where} {body}"[:200]}
        answer = await server.http.request(verb, where, json=body, headers=headers)
        assert answer.is_success, (where, answer.text)
    kept = await server.http.post("/api/files", headers=patient.bearer, files={"file": ("letter.pdf", LETTER)})
    enrolled = (await doctor.post("/api/auth/mfa/enroll", {"password": PASSWORD})).json()
    code = pyotp.TOTP(enrolled["secret"]).at(server.clock.now())
    confirmed = await doctor.post("/api/auth/mfa/confirm", {"code": code, "totp": code, "password": PASSWORD})
    assert confirmed.status_code == 200, confirmed.text
    return Filled(patient, doctor, booked["id"], kept.json()["file"]["url"], enrolled["secret"])


def resealing(server: RestServer, blobs: BlobStore | None = None) -> Resealing:
    services = server.app.services
    place = blobs or blob_store(server.app.config)
    return Resealing(services.database, place, Sealer(KEYS, "k2"), services.activity)


async def _check_all_opens(server: RestServer, was: Filled) -> None:
    doctor, patient = replace(was.doctor, server=server), replace(was.patient, server=server)
    path = f"/api/appointments/{was.appointment_id}"
    appointment = (await doctor.get(path)).json()["appointment"]
    assert (appointment["reason"], appointment["symptoms"]) == ("a reason", "symptoms")
    visit = (await doctor.get(f"{path}/visit")).json()["visit"]
    assert (visit["locationText"], visit["callbackPhone"]) == ("at home", "+46 70 1")
    notes = (await patient.get(f"{path}/notes")).json()["notes"]["text"]
    assert notes.startswith("first")
    assert notes.endswith("second")
    (feedback,) = (await patient.get(f"/api/doctors/{doctor.id}/feedback")).json()["feedback"]
    assert feedback["comment"] == "a comment"
    (message,) = (await doctor.get(f"/api/messages/{patient.id}")).json()["messages"]
    assert message["text"] == "a message"
    assert (await patient.get(was.file_url)).content == LETTER
    body = {"appointmentId": was.appointment_id, "rating": 4, "comment": "a comment"}
    again = {"Idempotency-Key": f"/api/feedback {body}"[:200]}
    assert (await patient.post("/api/feedback", body, **again)).headers["idempotent-replayed"] == "true"
    server.clock.advance(minutes=5)
    await doctor.sign_in(totp=pyotp.TOTP(was.totp).at(server.clock.now()))
    (analysis,) = [entry async for entry in analyses(server.app.services.database, server.app.services.sealer)]
    assert analysis["symptoms"] == "fever and a cough"
    letters = await server.app.services.outbox.take_due(100, timedelta(minutes=1))
    assert any(letter.secret for letter in letters)


async def test_after_a_rotation_the_new_key_alone_opens_everything(any_server: RestServer) -> None:
    was = await filled(any_server)
    rotation = resealing(any_server)
    before = dict(await rotation.in_use())
    assert before.keys() == {"k1"}
    facts = await rotation.run()
    assert facts.unreadable == 0
    assert facts.files == 1
    assert dict(await rotation.in_use()) == {"k2": before["k1"]}
    again = await rotation.run()
    assert (again.rows, again.files) == (0, 0)
    only_new = replace(SECRETS, data_keys={"k2": KEYS["k2"]}, active_data_key="k2")
    async with rest_server(any_server.app.config, any_server.clock, only_new) as server:
        await _check_all_opens(server, was)


class _Failing:
    """A store that fails once, at the second content."""

    def __init__(self, store: BlobStore) -> None:
        self._store = store
        self._left = 1

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def replace(self, address: str, sealed: bytes) -> None:
        self._left -= 1
        if self._left == -1:
            raise CareConnectError("unavailable", "away")
        await self._store.replace(address, sealed)


async def test_a_rotation_that_was_broken_off_goes_on(server: RestServer, config: Config) -> None:
    patient = await server.sign_up()
    for number in range(3):
        content = LETTER + bytes([number])
        await server.http.post("/api/files", headers=patient.bearer, files={"file": ("letter.pdf", content)})
    rotation = resealing(server, _Failing(blob_store(config)))
    with pytest.raises(CareConnectError, match="away"):
        await rotation.run()
    assert await rotation.in_use() == {"k1": 2, "k2": 4}
    facts = await rotation.run()
    assert (facts.rows, facts.files) == (0, 2)
    assert await rotation.in_use() == {"k2": 6}


async def test_many_rows_and_an_altered_one(any_server: RestServer) -> None:
    patient, services = await any_server.sign_up(), any_server.app.services
    async with services.database.write() as transaction:
        for number in range(230):
            await services.outbox.put(transaction, "password_code", patient.id, secret=f"code {number}")
        ids = (await transaction.execute(text("SELECT id FROM outbox ORDER BY id"))).scalars().all()
        harm = text("UPDATE outbox SET secret = :rubbish WHERE id = :id")
        await transaction.execute(harm, {"rubbish": b"altered" * 5, "id": ids[50]})
    facts = await resealing(any_server).run()
    assert (facts.rows, facts.unreadable) == (229, 1)
    assert await resealing(any_server).in_use() == {"k1": 1, "k2": 229}
