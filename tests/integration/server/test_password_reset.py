"""Getting back in with a mailed code, and the letters that carry it."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pyotp

from server_stub.mailing.worker import LEASE, MOST_ATTEMPTS
from tests.helpers.postbox import Postbox, worker
from tests.helpers.rest_server import NEW_PASSWORD, PASSWORD, RestServer


async def _code(server: RestServer, email: str) -> str:
    postbox = Postbox()
    assert (await server.http.post("/api/auth/password/forgot", json={"email": email})).status_code == 200
    await worker(server, postbox).send_due()
    assert [letter.to for letter in postbox.letters] == [email]
    found = re.search(r"[2-9A-Z]{8}", postbox.letters[0].text)
    assert found is not None
    return found.group()


async def _reset(server: RestServer, email: str, code: str, password: str = NEW_PASSWORD) -> int:
    body = {"email": email, "code": code, "newPassword": password}
    return (await server.http.post("/api/auth/password/reset", json=body)).status_code


async def test_a_code_sets_a_new_password_once_and_signs_nobody_in(any_server: RestServer) -> None:
    kim = await any_server.sign_up()
    code = await _code(any_server, kim.email)
    assert await _reset(any_server, kim.email, code, "short") == 400
    assert await _reset(any_server, kim.email, f"{code[:4].lower()} {code[4:]}") == 200
    assert (await kim.get("/api/auth/me")).status_code == 401
    assert await _reset(any_server, kim.email, code) == 400
    await kim.sign_in(password=NEW_PASSWORD)


async def test_an_unknown_address_gets_the_same_answer_and_no_letter(server: RestServer) -> None:
    kim = await server.sign_up()
    known = await server.http.post("/api/auth/password/forgot", json={"email": kim.email})
    unknown = await server.http.post("/api/auth/password/forgot", json={"email": "x@y.example"})
    assert (known.status_code, known.content) == (unknown.status_code, unknown.content)
    postbox = Postbox()
    assert await worker(server, postbox).send_due() == 1


async def test_a_code_is_good_for_five_tries_and_ten_minutes(server: RestServer) -> None:
    kim = await server.sign_up()
    code = await _code(server, kim.email)
    for _ in range(5):
        assert await _reset(server, kim.email, "AAAAAAAA") == 400
    assert await _reset(server, kim.email, code) == 400
    code = await _code(server, kim.email)
    server.clock.advance(minutes=10)
    assert await _reset(server, kim.email, code) == 400


def _database_files(path: str) -> list[bytes]:
    return [Path(path + suffix).read_bytes() for suffix in ("", "-wal")]


async def test_the_code_is_nowhere_in_the_database(server: RestServer) -> None:
    kim = await server.sign_up()
    code = await _code(server, kim.email)
    path = server.app.services.database.url.database
    assert path is not None
    assert all(code.encode() not in content for content in _database_files(path))


async def test_a_refused_letter_is_tried_again_and_given_up_in_the_end(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    await server.book(patient, doctor)
    postbox = Postbox()
    postbox.is_shut = True
    sender = worker(server, postbox)
    for _ in range(MOST_ATTEMPTS):
        assert await sender.send_due() == 0
        server.clock.advance(hours=7)
    postbox.is_shut = False
    assert await sender.send_due() == 0


async def test_a_worker_that_died_in_the_middle_is_made_up_for(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    await server.book(patient, doctor)
    await server.app.services.outbox.take_due(10, LEASE)
    postbox = Postbox()
    sender = worker(server, postbox)
    assert await sender.send_due() == 0
    server.clock.advance(minutes=3)
    assert await sender.send_due() == 1
    assert await sender.send_due() == 0


async def test_letters_speak_the_persons_language_and_say_nothing_about_health(server: RestServer) -> None:
    body = {"name": "Ada", "email": "ada@clinic.example", "password": PASSWORD, "role": "doctor"}
    body |= {"specialization": "Oncology", "timeZone": "Europe/Berlin"}
    made = await server.http.post("/api/auth/signup", json=body, headers={"Accept-Language": "de-DE,en;q=0.5"})
    token = made.json()["token"]
    server.http.cookies.clear()
    rows = [{"weekday": day, "start": "00:00", "end": "24:00"} for day in range(1, 8)]
    headers = {"Authorization": f"Bearer {token}"}
    assert (
        await server.http.put("/api/doctors/me/schedule", json={"schedule": rows}, headers=headers)
    ).status_code == 200
    patient = await server.sign_up()
    wish = {"doctorId": "DOC001", "startsAt": "2027-03-11T12:00:00Z", "reason": "lump", "symptoms": "pain"}
    assert (await patient.post("/api/appointments", wish)).status_code == 201
    postbox = Postbox()
    await worker(server, postbox).send_due()
    letter = postbox.letters[0]
    assert letter.subject == "Ein Termin wurde angefragt"
    assert "2027-03-11 13:00 (Europe/Berlin)" in letter.text
    assert not any(word in letter.subject + letter.text for word in ("Oncology", "lump", "pain"))


async def test_a_code_that_comes_twice_at_once_sets_one_password(any_server: RestServer) -> None:
    kim = await any_server.sign_up()
    code = await _code(any_server, kim.email)
    passwords = [f"another quiet morning {number}" for number in range(4)]
    statuses = await asyncio.gather(*(_reset(any_server, kim.email, code, password) for password in passwords))
    assert sorted(statuses) == [200, 400, 400, 400]
    chosen = passwords[statuses.index(200)]
    body = {"email": kim.email, "password": chosen}
    assert (await any_server.http.post("/api/auth/login", json=body)).status_code == 200


async def test_an_administrator_begins_a_reset_and_never_learns_the_password(any_server: RestServer) -> None:
    kim, administration = await any_server.sign_up(), any_server.app.services.administration
    postbox = Postbox()
    said = await administration.reset_password(kim.medical_id, None)
    assert (await kim.get("/api/auth/me")).status_code == 401, "every session has ended"
    body = {"email": kim.email, "password": PASSWORD}
    assert (await any_server.http.post("/api/auth/login", json=body)).status_code == 401, "so has the password"
    await worker(any_server, postbox).send_due()
    (letter,) = postbox.letters
    found = re.search(r"\b[2-9A-Z]{8}\b", letter.text)
    assert found is not None
    assert (letter.to, letter.subject) == (kim.email, "A new password for you")
    assert found.group() not in said.model_dump_json()
    assert await _reset(any_server, kim.email, found.group()) == 200
    assert (await any_server.http.post("/api/auth/login", json=body | {"password": NEW_PASSWORD})).status_code == 200


async def test_a_code_that_is_handed_over_lets_in_who_gets_no_mail(any_server: RestServer) -> None:
    kim, postbox = await any_server.sign_up(), Postbox()
    _, handed = await any_server.app.services.administration.hand_over_reset(kim.medical_id, None)
    assert (await kim.get("/api/auth/me")).status_code == 401, "every session has ended"
    assert (await any_server.http.post("/api/auth/login", json={"email": kim.email, "password": PASSWORD})).is_error
    assert handed.code not in repr(handed)
    # The program asks for a mailed code before it asks for any; so could anybody else.
    for _ in range(2):
        assert (await any_server.http.post("/api/auth/password/forgot", json={"email": kim.email})).status_code == 200
    assert await worker(any_server, postbox).send_due() == 0
    any_server.clock.advance(minutes=59)
    assert await _reset(any_server, kim.email, handed.code) == 200
    assert await _reset(any_server, kim.email, handed.code) == 400
    await kim.sign_in(password=NEW_PASSWORD)
    entries = (await kim.get("/api/activity")).json()["activities"]
    told = [entry["details"] for entry in entries if entry["activity"] == "PASSWORD_FORGOTTEN"]
    assert told == [{}, {}, {"by": "clinic", "code": "handed over"}]
    await worker(any_server, postbox).send_due()
    assert [letter.subject for letter in postbox.letters] == ["Your password was changed"]


async def test_a_code_that_is_handed_over_is_good_for_an_hour_and_five_tries(server: RestServer) -> None:
    kim, administration = await server.sign_up(), server.app.services.administration
    for harm in ("time", "tries"):
        _, handed = await administration.hand_over_reset(kim.medical_id, None)
        if harm == "time":
            server.clock.advance(hours=1)
        else:
            for _ in range(5):
                assert await _reset(server, kim.email, "AAAAAAAA") == 400
        assert await _reset(server, kim.email, handed.code) == 400, harm
        # It is in nobody's way from then on.
        assert await _reset(server, kim.email, await _code(server, kim.email)) == 200, harm
        await worker(server, Postbox()).send_due()


async def test_whoever_has_lost_phone_and_recovery_codes_is_let_in_by_the_clinic(server: RestServer) -> None:
    kim = await server.sign_up()
    secret = (await kim.post("/api/auth/mfa/enroll", {"password": PASSWORD})).json()["secret"]
    await kim.post("/api/auth/mfa/confirm", {"totp": pyotp.TOTP(secret).at(server.clock.now())})
    await server.app.services.administration.drop_second_factor(kim.medical_id, None)
    await kim.sign_in()
    postbox = Postbox()
    await worker(server, postbox).send_due()
    assert [letter.subject for letter in postbox.letters] == ["Your sign-in was changed"] * 2


async def test_asking_several_times_at_once_tells_nobody_whether_there_is_an_account(any_server: RestServer) -> None:
    kim = await any_server.sign_up()
    for email in (kim.email, "nobody@home.example"):
        body = {"email": email}
        asked = [any_server.http.post("/api/auth/password/forgot", json=body) for _ in range(4)]
        assert [answer.status_code for answer in await asyncio.gather(*asked)] == [200] * 4, email
