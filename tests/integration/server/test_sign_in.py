"""Signing up, in and out: sessions, rotation, reuse, limits, cookies."""

from __future__ import annotations

import asyncio

import pyotp
import pytest

from tests.helpers.rest_server import PASSWORD, Person, RestServer


def _code(answer: object) -> tuple[int, str]:
    return answer.status_code, answer.json().get("code", "")  # type: ignore[attr-defined]


async def _refresh(server: RestServer, token: str, key: str | None = None) -> object:
    headers = {"Idempotency-Key": key} if key else {}
    return await server.http.post("/api/auth/refresh", json={"refreshToken": token}, headers=headers)


async def test_nobody_is_told_a_password_or_its_hash(any_server: RestServer) -> None:
    body = {"username": "Kim Tree", "email": "kim@home.example", "password": PASSWORD, "role": "patient"}
    signed_up = await any_server.http.post("/api/auth/signup", json=body)
    assert signed_up.status_code == 201
    assert signed_up.json()["user"]["medicalId"] == "PAT001"
    assert signed_up.json()["expiresIn"] == 900
    signed_in = await any_server.http.post("/api/auth/login", json={"email": "KIM@home.example ", "password": PASSWORD})
    assert signed_in.status_code == 200
    for answer in (signed_up, signed_in):
        assert "argon2" not in answer.text
        assert PASSWORD not in answer.text
        assert "passwordHash" not in answer.text


async def test_one_account_per_address(any_server: RestServer) -> None:
    await any_server.sign_up(email="Kim@Home.example")
    body = {"name": "Kim", "email": "kim@home.EXAMPLE", "password": PASSWORD, "role": "doctor"}
    answer = await any_server.http.post("/api/auth/signup", json=body)
    assert _code(answer) == (409, "email_taken")
    assert "already exists" in answer.json()["message"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"password": "short"}, "password"),
        ({"email": "nobody"}, "email"),
        ({"role": "admin"}, "role"),
        ({"name": "\u202e\u0007 "}, "name"),
        ({"timeZone": "Mars/Base"}, "timeZone"),
    ],
)
async def test_a_bad_sign_up_names_the_field_and_repeats_nothing(
    server: RestServer, change: dict[str, str], field: str
) -> None:
    body = {"name": "Kim", "email": "kim@home.example", "password": PASSWORD, "role": "patient"} | change
    answer = await server.http.post("/api/auth/signup", json=body)
    assert _code(answer) == (400, "validation_failed")
    assert answer.json()["message"] == "Validation failed"
    assert answer.json()["errors"][0].startswith(field)
    assert next(iter(change.values())) not in answer.text


async def test_a_wrong_password_an_unknown_address_and_a_disabled_account_look_alike(server: RestServer) -> None:
    kim = await server.sign_up()
    wrong = await server.http.post("/api/auth/login", json={"email": kim.email, "password": "wrong wrong wrong"})
    unknown = await server.http.post("/api/auth/login", json={"email": "x@y.example", "password": PASSWORD})
    assert _code(wrong) == _code(unknown) == (401, "unauthenticated")
    assert wrong.json()["message"] == unknown.json()["message"]


async def test_failures_are_limited_per_account_and_address_and_then_forgiven(server: RestServer) -> None:
    kim, lee = await server.sign_up(), await server.sign_up()
    wrong = {"email": kim.email, "password": "wrong wrong wrong"}
    assert [(await server.http.post("/api/auth/login", json=wrong)).status_code for _ in range(5)] == [401] * 5
    right = await server.http.post("/api/auth/login", json={"email": kim.email, "password": PASSWORD})
    assert _code(right) == (429, "rate_limited")
    assert int(right.headers["Retry-After"]) > 0
    await lee.sign_in()
    server.clock.advance(minutes=16)
    await kim.sign_in()


async def test_a_refresh_rotates_and_reuse_ends_the_session(any_server: RestServer) -> None:
    kim = await any_server.sign_up()
    first = (await _refresh(any_server, kim.refresh_token)).json()  # type: ignore[attr-defined]
    assert first["refreshToken"] != kim.refresh_token
    assert _code(await _refresh(any_server, kim.refresh_token)) == (401, "token_reused")
    assert _code(await _refresh(any_server, first["refreshToken"])) == (401, "unauthenticated")
    assert _code(await kim.get("/api/auth/me")) == (401, "unauthenticated")
    assert len(any_server.announced.closed_sessions) == 1


async def test_a_lost_answer_is_given_again_for_a_minute(any_server: RestServer) -> None:
    kim = await any_server.sign_up()
    first = await _refresh(any_server, kim.refresh_token, "k")
    any_server.clock.advance(seconds=59)
    again = await _refresh(any_server, kim.refresh_token, "k")
    assert first.json() == again.json()  # type: ignore[attr-defined]
    assert _code(await _refresh(any_server, kim.refresh_token, "other")) == (401, "token_reused")


async def test_after_a_minute_the_same_key_is_reuse(server: RestServer) -> None:
    kim = await server.sign_up()
    await _refresh(server, kim.refresh_token, "k")
    server.clock.advance(seconds=61)
    assert _code(await _refresh(server, kim.refresh_token, "k")) == (401, "token_reused")


async def test_tokens_live_15_minutes_and_sessions_end_however_often_refreshed(server: RestServer) -> None:
    doctor = await server.sign_up("doctor")
    server.clock.advance(minutes=15)
    assert _code(await doctor.get("/api/auth/me")) == (401, "unauthenticated")
    for _ in range(12):
        answer = await _refresh(server, doctor.refresh_token)
        doctor.refresh_token = answer.json()["refreshToken"]  # type: ignore[attr-defined]
        server.clock.advance(hours=1)
    assert _code(await _refresh(server, doctor.refresh_token)) == (401, "unauthenticated")


async def test_signing_out_ends_this_session_at_once_and_no_other(any_server: RestServer) -> None:
    kim = await any_server.sign_up()
    other = Person(any_server, kim.user, kim.email, "", "")
    await other.sign_in()
    assert len((await kim.get("/api/auth/sessions")).json()["sessions"]) == 2
    assert (await kim.post("/api/auth/logout")).status_code == 200
    assert _code(await kim.get("/api/auth/me")) == (401, "unauthenticated")
    assert _code(await _refresh(any_server, kim.refresh_token)) == (401, "unauthenticated")
    sessions = (await other.get("/api/auth/sessions")).json()["sessions"]
    assert [one["current"] for one in sessions] == [True]


async def test_another_session_can_be_ended_but_nobody_elses(server: RestServer) -> None:
    kim, lee = await server.sign_up(), await server.sign_up()
    session = (await kim.get("/api/auth/sessions")).json()["sessions"][0]["id"]
    assert _code(await lee.delete(f"/api/auth/sessions/{session}")) == (404, "not_found")
    assert (await kim.delete(f"/api/auth/sessions/{session}")).status_code == 200
    assert _code(await kim.get("/api/auth/me")) == (401, "unauthenticated")
    assert server.announced.closed_sessions == [session]


async def test_the_cookie_is_for_pages_of_an_allowed_origin(server: RestServer) -> None:
    kim = await server.sign_up()
    server.http.cookies.set("careconnect_token", kim.token)
    assert (await server.http.get("/api/auth/me")).status_code == 200
    assert _code(await server.http.patch("/api/users/me", json={})) == (403, "forbidden")
    own = {"Origin": "http://127.0.0.1:5001"}
    assert (await server.http.patch("/api/users/me", json={}, headers=own)).status_code == 200
    broken = await server.http.get("/api/auth/me", headers={"Authorization": "Bearer no"})
    assert _code(broken) == (401, "unauthenticated")


async def test_the_cookie_is_set_so_that_scripts_and_other_sites_do_not_get_it(server: RestServer) -> None:
    body = {"name": "Kim", "email": "kim@home.example", "password": PASSWORD, "role": "patient"}
    cookie = (await server.http.post("/api/auth/signup", json=body)).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "samesite=strict" in cookie.lower()
    assert "Secure" not in cookie


async def test_a_changed_password_ends_the_other_sessions(any_server: RestServer) -> None:
    kim = await any_server.sign_up()
    other = Person(any_server, kim.user, kim.email, "", "")
    await other.sign_in()
    new = "another quiet morning 7"
    wrong = await kim.post("/api/auth/password", {"currentPassword": "not this one", "newPassword": new})
    assert _code(wrong) == (400, "validation_failed")
    done = await kim.post("/api/auth/password", {"currentPassword": PASSWORD, "newPassword": new})
    assert done.status_code == 200
    assert (await kim.get("/api/auth/me")).status_code == 200
    assert _code(await other.get("/api/auth/me")) == (401, "unauthenticated")
    await kim.sign_in(password=new)


async def test_a_locked_screen_asks_for_the_password_and_changes_nothing(any_server: RestServer) -> None:
    kim = await any_server.sign_up()
    assert _code(await kim.post("/api/auth/password/confirm", {"password": "not this one"})) == (
        400,
        "validation_failed",
    )
    assert (await kim.post("/api/auth/password/confirm", {"password": PASSWORD})).status_code == 200
    assert (await kim.get("/api/auth/me")).status_code == 200
    answers = [await kim.post("/api/auth/password/confirm", {"password": "not this one"}) for _ in range(11)]
    assert _code(answers[-1]) == (429, "rate_limited")


async def test_mfa_asks_for_a_code_that_works_once(any_server: RestServer) -> None:
    kim = await any_server.sign_up()
    assert _code(await kim.post("/api/auth/mfa/enroll", {"password": "not this one"})) == (400, "validation_failed")
    enrolled = (await kim.post("/api/auth/mfa/enroll", {"password": PASSWORD})).json()
    assert enrolled["otpauthUri"].startswith("otpauth://totp/CareConnect:PAT")
    totp = pyotp.TOTP(enrolled["secret"])

    def now() -> str:
        return totp.at(any_server.clock.now())

    assert _code(await kim.post("/api/auth/mfa/confirm", {"totp": "000000"})) == (400, "validation_failed")
    codes = (await kim.post("/api/auth/mfa/confirm", {"totp": now()})).json()["recoveryCodes"]
    assert len(set(codes)) == 10
    assert (await kim.get("/api/auth/mfa")).json() == {"enabled": True, "recoveryCodesLeft": 10, "required": False}
    login = {"email": kim.email, "password": PASSWORD}

    async def sign_in(**extra: str) -> tuple[int, str]:
        return _code(await any_server.http.post("/api/auth/login", json=login | extra))

    assert await sign_in() == (401, "mfa_required")
    assert await sign_in(totp=now()) == (401, "unauthenticated")
    any_server.clock.advance(seconds=30)
    assert await sign_in(totp=now()) == (200, "")
    assert await sign_in(totp=now()) == (401, "unauthenticated")
    assert await sign_in(recoveryCode=codes[0].upper()) == (200, "")
    assert await sign_in(recoveryCode=codes[0]) == (401, "unauthenticated")
    assert (await kim.get("/api/auth/mfa")).json() == {"enabled": True, "recoveryCodesLeft": 9, "required": False}
    assert (await kim.post("/api/auth/mfa/disable", {"password": PASSWORD})).status_code == 200
    assert (await kim.get("/api/auth/mfa")).json() == {"enabled": False, "recoveryCodesLeft": 0, "required": False}
    assert await sign_in() == (200, "")


async def test_a_second_factor_that_is_set_up_several_times_at_once_is_the_last_one(any_server: RestServer) -> None:
    kim, second_factor = await any_server.sign_up(), any_server.app.services.second_factor
    enrolled = await asyncio.gather(*(second_factor.enroll(kim.id, kim.medical_id) for _ in range(6)))
    now = any_server.clock.now()
    statuses = [
        (await kim.post("/api/auth/mfa/confirm", {"totp": pyotp.TOTP(one.secret).at(now)})).status_code
        for one in enrolled
    ]
    assert sorted(statuses) == [200, *[400] * 5]
    assert _code(await kim.post("/api/auth/mfa/enroll", {"password": PASSWORD})) == (409, "conflict")
    assert (await kim.get("/api/auth/mfa")).json()["enabled"], "asking for another one takes nothing away"


async def test_without_a_second_factor_none_is_said_to_have_ended(server: RestServer) -> None:
    kim = await server.sign_up()
    await kim.post("/api/auth/mfa/enroll", {"password": PASSWORD})
    assert (await kim.post("/api/auth/mfa/disable", {"password": PASSWORD})).status_code == 200
    entries = (await kim.get("/api/activity")).json()["activities"]
    assert [entry["activity"] for entry in entries] == ["SIGNED_UP"]
    assert await server.app.services.outbox.backlog() == (0, 0.0)
