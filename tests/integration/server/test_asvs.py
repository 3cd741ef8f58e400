"""Requirements of OWASP ASVS 5.0 that no other test shows. The whole table is `tests/contract/asvs.toml`."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import replace

import httpx
import pyotp
import pytest
from sqlalchemy import text

from server_stub.config import Config
from server_stub.mailing.channels import Letter
from tests.helpers.postbox import Postbox, worker
from tests.helpers.rest_server import NEW_PASSWORD, PASSWORD, Person, RestServer, rest_server


def _code_of(letter: Letter) -> str:
    return next(word.strip(".") for word in letter.text.split() if len(word.strip(".")) == 8 and word.isupper())


async def _sign_in(server: RestServer, person: Person, password: str) -> int:
    body = {"email": person.email, "password": password}
    return (await server.http.post("/api/auth/login", json=body)).status_code


async def test_1_2_4_a_search_is_a_value_and_never_a_query(any_server: RestServer) -> None:
    await any_server.doctor()
    patient = await any_server.sign_up()
    for words in ("' OR '1'='1", '" OR 1=1 --', "%' UNION SELECT password_hash FROM users --", "%", "_"):
        for name in ("q", "specialty", "language"):
            assert (await patient.get("/api/doctors", **{name: words})).json()["doctors"] == []


async def test_3_4_1_behind_https_browsers_are_told_to_stay_there_and_the_cookie_is_secure(config: Config) -> None:
    async with rest_server(
        replace(config, public_url="https://care.example", trusted_proxies=("10.0.0.1",), auto_verify_doctors=False)
    ) as server:
        body = {"name": "Kim", "email": "kim@home.example", "password": PASSWORD, "role": "patient"}
        made = await server.http.post("/api/auth/signup", json=body)
    assert made.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"
    assert "; Secure" in made.headers["Set-Cookie"]


async def test_4_1_1_every_answer_says_what_it_is(server: RestServer) -> None:
    kim = await server.sign_up()
    for path in ("/health", "/api/nowhere", "/api/openapi.json"):
        assert (await server.http.get(path)).headers["Content-Type"] == "application/json"
    for path in ("/api/auth/me", "/api/doctors", "/api/admin/users"):
        assert (await kim.get(path)).headers["Content-Type"] == "application/json"


async def test_4_1_3_nobody_lends_themselves_another_address(server: RestServer) -> None:
    kim = await server.sign_up()
    statuses = []
    for number in range(7):
        headers = {"X-Forwarded-For": f"192.0.2.{number}", "X-Real-IP": f"192.0.2.{number}", "Forwarded": "for=1.2.3.4"}
        body = {"email": kim.email, "password": "wrong wrong wrong"}
        statuses.append((await server.http.post("/api/auth/login", json=body, headers=headers)).status_code)
    assert statuses == [401] * 5 + [429] * 2


async def test_6_2_8_a_password_is_taken_exactly_as_it_is_typed(server: RestServer) -> None:
    kim = await server.sign_up(password=f" {PASSWORD}")
    assert await _sign_in(server, kim, PASSWORD) == 401
    assert await _sign_in(server, kim, f" {PASSWORD.upper()}") == 401
    assert await _sign_in(server, kim, f" {PASSWORD} ") == 401
    assert await _sign_in(server, kim, f" {PASSWORD}") == 200


async def test_6_3_2_a_new_server_has_no_accounts(any_server: RestServer) -> None:
    async with any_server.app.services.database.read() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM users"))).scalar_one() == 0


@pytest.mark.expects_log_errors("server_stub.http.edge")
async def test_6_3_8_an_unknown_address_costs_a_hash_too(server: RestServer) -> None:
    server.app.services.hashing.close()
    body = {"email": "nobody@home.example", "password": "wrong wrong wrong"}
    assert (await server.http.post("/api/auth/login", json=body)).status_code == 500, "the hash was asked for"


async def test_6_5_3_codes_are_long_and_never_the_same(server: RestServer) -> None:
    secrets, codes = set(), set()
    for _ in range(3):
        kim = await server.sign_up()
        secret = (await kim.post("/api/auth/mfa/enroll", {"password": PASSWORD})).json()["secret"]
        answer = await kim.post("/api/auth/mfa/confirm", {"totp": pyotp.TOTP(secret).at(server.clock.now())})
        secrets.add(secret)
        codes |= set(answer.json()["recoveryCodes"])
    assert len(secrets) == 3
    assert len(codes) == 30
    assert {len(code) for code in codes} == {24}, "31 signs each: 119 bits"
    assert all(len(base64.b32decode(secret)) >= 20 for secret in secrets)


async def test_6_6_2_a_new_code_ends_the_one_before(server: RestServer) -> None:
    kim, postbox = await server.sign_up(), Postbox()
    for _ in range(2):
        await server.http.post("/api/auth/password/forgot", json={"email": kim.email})
        await worker(server, postbox).send_due()
    first, second = (_code_of(letter) for letter in postbox.letters)
    statuses = []
    for code in (first, second, second):
        body = {"email": kim.email, "code": code, "newPassword": NEW_PASSWORD}
        statuses.append((await server.http.post("/api/auth/password/reset", json=body)).status_code)
    assert statuses == [400, 200, 400]


async def test_6_6_2_a_code_is_for_one_account(server: RestServer) -> None:
    kim, lee, postbox = await server.sign_up(), await server.sign_up(), Postbox()
    for person in (kim, lee):
        await server.http.post("/api/auth/password/forgot", json={"email": person.email})
    await worker(server, postbox).send_due()
    code = next(_code_of(letter) for letter in postbox.letters if letter.to == kim.email)
    body = {"email": lee.email, "code": code, "newPassword": NEW_PASSWORD}
    assert (await server.http.post("/api/auth/password/reset", json=body)).status_code == 400


async def test_7_2_3_tokens_are_random_and_new_with_each_sign_in(server: RestServer) -> None:
    kim = await server.sign_up()
    seen = {kim.token, kim.refresh_token}
    for _ in range(3):
        await kim.sign_in()
        seen |= {kim.token, kim.refresh_token}
    assert len(seen) == 8
    assert len(base64.urlsafe_b64decode(kim.refresh_token + "=")) == 32


async def test_7_3_1_a_session_that_nobody_uses_ends_after_a_week(server: RestServer) -> None:
    kim = await server.sign_up()
    server.clock.advance(days=7, seconds=1)
    answer = await server.http.post("/api/auth/refresh", json={"refreshToken": kim.refresh_token})
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")


async def test_9_1_3_keys_come_from_the_server_and_never_from_the_token(server: RestServer) -> None:
    kim = await server.sign_up()
    head, body, signature = kim.token.split(".")
    own = json.loads(base64.urlsafe_b64decode(head + "=="))
    for header in ({"jwk": {"kty": "oct", "k": "a2V5"}}, {"jku": "https://evil.example/k"}, {"kid": "../../dev/null"}):
        forged = base64.urlsafe_b64encode(json.dumps(own | header).encode()).rstrip(b"=").decode()
        headers = {"Authorization": f"Bearer {forged}.{body}.{signature}"}
        assert (await server.http.get("/api/auth/me", headers=headers)).status_code == 401


async def test_13_4_4_trace_is_not_answered(server: RestServer) -> None:
    for path in ("/health", "/api/auth/me", "/"):
        answer = await server.http.request("TRACE", path, headers={"X-Planted": "planted-words"})
        assert answer.status_code in (404, 405)
        assert "planted-words" not in answer.text


async def test_13_4_5_pages_for_developers_are_not_served(server: RestServer) -> None:
    for path in ("/docs", "/redoc", "/api/docs", "/metrics", "/.git/config", "/openapi.json", "/admin", "/static/"):
        assert (await server.http.get(path)).status_code == 404


async def test_15_3_3_nobody_sets_what_is_not_theirs_to_set(server: RestServer) -> None:
    planted = {"verified": True, "medicalId": "ADM999", "id": "x", "role": "admin", "ratingAverage": 5}
    body = {"name": "Kim", "email": "kim@home.example", "password": PASSWORD}
    made = await server.http.post("/api/auth/signup", json={**planted, **body, "role": "patient"})
    kim = Person(server, made.json()["user"], "kim@home.example", made.json()["token"], "")
    server.http.cookies.clear()
    assert (kim.medical_id, kim.user["role"]) == ("PAT001", "patient")
    changed = (await kim.patch("/api/users/me", {**planted, "email": "other@home.example"})).json()["user"]
    assert (changed["id"], changed["medicalId"], changed["role"]) == (kim.id, "PAT001", "patient")
    assert changed["email"] == "kim@home.example"


async def test_15_3_7_a_parameter_that_comes_twice_or_in_the_wrong_place_does_not_count(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    answer = await server.http.post(
        "/api/appointments?doctorId=x&startsAt=2027-03-11T12:00:00Z", headers=patient.bearer, json={}
    )
    assert answer.status_code == 400, "the body counts, not the query"
    listed = await server.http.get("/api/doctors?limit=1&limit=0", headers=doctor.bearer)
    assert listed.status_code == 400


async def test_16_5_1_a_failure_tells_nothing(server: RestServer) -> None:
    answer = await server.http.get("/api/doctors", headers={"Authorization": "Bearer " + "x" * 20_000})
    assert answer.status_code == 401
    assert set(answer.json()) == {"message", "code", "requestId"}


async def test_3_5_3_nothing_is_changed_by_a_safe_method(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    booked = await server.approved(patient, doctor)
    statuses: list[httpx.Response] = []
    for action in ("cancel", "approve", "complete", "notes/sign"):
        for method in ("GET", "HEAD"):
            path = f"/api/appointments/{booked['id']}/{action}"
            statuses.append(await server.http.request(method, path, headers=doctor.bearer))
    assert {answer.status_code for answer in statuses} == {405}
    assert (await doctor.get(f"/api/appointments/{booked['id']}")).json()["appointment"]["status"] == "approved"


async def test_3_4_5_no_page_is_named_to_others(server: RestServer) -> None:
    for path in ("/health", "/api/doctors", "/api/nowhere"):
        assert (await server.http.get(path)).headers["Referrer-Policy"] == "no-referrer"


async def test_6_3_7_changes_of_how_one_signs_in_are_told_by_mail(server: RestServer) -> None:
    kim, postbox = await server.sign_up(), Postbox()
    secret = (await kim.post("/api/auth/mfa/enroll", {"password": PASSWORD})).json()["secret"]
    await kim.post("/api/auth/mfa/confirm", {"totp": pyotp.TOTP(secret).at(server.clock.now())})
    await kim.post("/api/auth/mfa/disable", {"password": PASSWORD})
    await kim.post("/api/auth/password", {"currentPassword": PASSWORD, "newPassword": NEW_PASSWORD})
    await worker(server, postbox).send_due()
    told = [letter.subject for letter in postbox.letters if letter.to == kim.email]
    assert sorted(told) == ["Your password was changed", "Your sign-in was changed", "Your sign-in was changed"]


async def test_6_5_2_recovery_codes_are_stored_as_hashes(server: RestServer) -> None:
    kim = await server.sign_up()
    secret = (await kim.post("/api/auth/mfa/enroll", {"password": PASSWORD})).json()["secret"]
    answer = await kim.post("/api/auth/mfa/confirm", {"totp": pyotp.TOTP(secret).at(server.clock.now())})
    codes: list[str] = answer.json()["recoveryCodes"]
    async with server.app.services.database.read() as connection:
        stored = set((await connection.execute(text("SELECT code_hash FROM recovery_codes"))).scalars())
    # 24 of 31 signs are 118.9 random bits: above 112 a plain hash is enough, because none of them can be tried out.
    assert all(len(code) == 24 for code in codes)
    assert stored == {hashlib.sha256(code.encode()).digest() for code in codes}


async def test_14_2_1_a_token_in_the_address_counts_for_nothing(server: RestServer) -> None:
    doctor = await server.doctor()
    for path in ("/api/auth/me", "/api/doctors", "/api/messages", "/api/activity"):
        for name in ("token", "access_token", "accessToken", "authorization", "careconnect_token"):
            answer = await server.http.get(path, params={name: doctor.token})
            assert answer.status_code == 401, (path, name)
    body = {"email": doctor.email, "password": PASSWORD}
    assert (await server.http.post("/api/auth/login", params=body)).status_code == 400
    assert (
        await server.http.post("/api/auth/refresh", params={"refreshToken": doctor.refresh_token})
    ).status_code == 400


async def test_14_2_1_addresses_take_no_words_about_health_or_people(server: RestServer) -> None:
    """All that any address takes: ids, days, paging, and the words of the directory of doctors."""
    document = (await server.http.get("/api/openapi.json")).json()
    names = {
        (parameter["in"], parameter["name"])
        for path in document["paths"].values()
        for operation in path.values()
        for parameter in operation["parameters"]
    }
    assert {name for place, name in names if place == "path"} == {"id", "receiverId", "userId"}
    assert {name for place, name in names if place == "query"} == {
        "limit", "cursor", "before", "from", "to", "startDate", "endDate", "status", "specialty", "q", "language",
    }  # fmt: skip
