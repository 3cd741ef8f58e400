"""Every limit of signing in and up, of codes, passwords and refreshing: what it counts, and that it ends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import httpx
import pyotp
import pytest

from server_stub.accounts import password_desk, sign_in
from server_stub.accounts.service import email_key
from server_stub.limits import Limit
from tests.helpers.rest_server import PASSWORD, Person, RestServer

ADDRESS = "127.0.0.1"


async def _use_up(server: RestServer, limit: Limit, key: str) -> None:
    for _ in range(limit.count):
        await server.app.services.limiter.hit(limit, key)


@asynccontextmanager
async def _elsewhere(server: RestServer, address: str = "192.0.2.7") -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=server.app, client=(address, 4711))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:5001") as http:
        yield http


async def _sign_in(http: httpx.AsyncClient, person: Person, **fields: str) -> httpx.Response:
    return await http.post("/api/auth/login", json={"email": person.email, "password": PASSWORD} | fields)


async def _refresh(http: httpx.AsyncClient, content: bytes = b"no json") -> httpx.Response:
    return await http.post("/api/auth/refresh", content=content)


def _is_refused(answer: httpx.Response, most_s: int) -> bool:
    return (
        answer.status_code == 429
        and answer.json()["code"] == "rate_limited"
        and 0 < int(answer.headers["Retry-After"]) <= most_s + 1
        and answer.headers["RateLimit-Remaining"] == "0"
        and answer.headers["RateLimit-Policy"].endswith(f";w={most_s}")
        and 0 < int(answer.headers["RateLimit-Reset"]) <= most_s
    )


async def test_guesses_that_come_all_at_once_are_counted(server: RestServer) -> None:
    kim = await server.sign_up()
    answers = await asyncio.gather(*(_sign_in(server.http, kim, password="wrong wrong wrong") for _ in range(12)))
    assert sorted(answer.status_code for answer in answers) == [401] * 5 + [429] * 7
    assert _is_refused(await _sign_in(server.http, kim), 15 * 60)
    async with _elsewhere(server) as http:
        assert (await _sign_in(http, kim)).status_code == 200, "another address is another matter"


async def test_a_right_password_is_not_counted(server: RestServer) -> None:
    kim = await server.sign_up()
    statuses = [(await _sign_in(server.http, kim)).status_code for _ in range(7)]
    assert statuses == [200] * 7


async def test_an_address_that_fails_for_many_accounts_waits_and_others_do_not(server: RestServer) -> None:
    kim = await server.sign_up()
    assert (sign_in.PER_ADDRESS.count, sign_in.PER_ADDRESS.window_s) == (50, 900)
    for _ in range(49):
        await server.app.services.limiter.hit(sign_in.PER_ADDRESS, ADDRESS)
    assert (await _sign_in(server.http, kim, email="nobody@home.example")).status_code == 401
    assert _is_refused(await _sign_in(server.http, kim), 15 * 60)
    async with _elsewhere(server) as http:
        assert (await _sign_in(http, kim)).status_code == 200
    server.clock.advance(minutes=15)
    assert (await _sign_in(server.http, kim)).status_code == 200


async def test_an_account_that_many_addresses_try_waits_a_minute_and_is_never_shut(server: RestServer) -> None:
    kim = await server.sign_up()
    await _use_up(server, sign_in.PER_ACCOUNT, email_key(kim.email))
    assert _is_refused(await _sign_in(server.http, kim, email=f" {kim.email.upper()}"), 60)
    server.clock.advance(seconds=60)
    assert (await _sign_in(server.http, kim)).status_code == 200


async def test_limits_come_before_the_hash(server: RestServer) -> None:
    kim = await server.sign_up()
    server.app.services.hashing.close()
    for limit, key in (
        (sign_in.PER_ACCOUNT_AND_ADDRESS, f"{email_key(kim.email)}|{ADDRESS}"),
        (sign_in.PER_ACCOUNT, email_key(kim.email)),
        (sign_in.PER_ADDRESS, ADDRESS),
    ):
        await _use_up(server, limit, key)
        assert (await _sign_in(server.http, kim)).status_code == 429
        await server.app.services.limiter.clear(limit, key)


async def test_codes_of_the_second_factor_cannot_be_guessed_from_many_addresses(server: RestServer) -> None:
    kim = await server.sign_up()
    secret = (await kim.post("/api/auth/mfa/enroll", {"password": PASSWORD})).json()["secret"]
    totp = pyotp.TOTP(secret)
    await kim.post("/api/auth/mfa/confirm", {"totp": totp.at(server.clock.now())})
    server.clock.advance(seconds=60)
    for number in range(10):
        async with _elsewhere(server, f"192.0.2.{number}") as http:
            assert (await _sign_in(http, kim, totp="000000")).status_code == 401
    async with _elsewhere(server) as http:
        assert _is_refused(await _sign_in(http, kim, totp=totp.at(server.clock.now())), 15 * 60)
        assert (await _sign_in(http, kim)).json()["code"] == "mfa_required"
        server.clock.advance(minutes=15)
        assert (await _sign_in(http, kim, totp=totp.at(server.clock.now()))).status_code == 200


async def test_being_asked_for_the_second_factor_is_no_failure(server: RestServer) -> None:
    kim = await server.sign_up()
    secret = (await kim.post("/api/auth/mfa/enroll", {"password": PASSWORD})).json()["secret"]
    await kim.post("/api/auth/mfa/confirm", {"totp": pyotp.TOTP(secret).at(server.clock.now())})
    codes = [(await _sign_in(server.http, kim)).json()["code"] for _ in range(7)]
    assert codes == ["mfa_required"] * 7


async def test_refreshing_has_a_limit_of_its_own_per_address(server: RestServer) -> None:
    kim = await server.sign_up()
    assert (await _refresh(server.http)).status_code == 415
    await _use_up(server, sign_in.REFRESHES, ADDRESS)
    assert _is_refused(await _refresh(server.http), 60), "before the body is looked at"
    async with _elsewhere(server) as http:
        answer = await http.post("/api/auth/refresh", json={"refreshToken": kim.refresh_token})
        assert answer.status_code == 200
    server.clock.advance(seconds=61)
    assert (await _refresh(server.http)).status_code == 415


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/auth/password/forgot", {"email": "x@y.example"}),
        ("/api/auth/password/reset", {"email": "x@y.example", "code": "AAAAAAAA", "newPassword": PASSWORD}),
    ],
)
async def test_codes_are_asked_for_and_tried_so_often_from_one_address(
    server: RestServer, path: str, body: dict[str, str]
) -> None:
    await _use_up(server, password_desk.PER_ADDRESS, ADDRESS)
    assert _is_refused(await server.http.post(path, json=body), 3600)
    async with _elsewhere(server) as http:
        assert (await http.post(path, json=body)).status_code in (200, 400)
    server.clock.advance(hours=1)
    assert (await server.http.post(path, json=body)).status_code in (200, 400)


async def _forgets(http: httpx.AsyncClient, person: Person, times: int = 1) -> None:
    answers = [await http.post("/api/auth/password/forgot", json={"email": person.email}) for _ in range(times)]
    assert {(answer.status_code, answer.content) for answer in answers} == {(200, b'{"ok":true}')}


async def _letters(server: RestServer) -> int:
    return len(await server.app.services.outbox.take_due(50, timedelta(minutes=1)))


async def test_an_account_gets_five_letters_an_hour_from_one_address_and_nobody_learns_of_it(
    server: RestServer,
) -> None:
    kim = await server.sign_up()
    await _forgets(server.http, kim, 7)
    assert await _letters(server) == 5


async def test_whoever_asks_for_codes_of_an_account_does_not_keep_its_owner_from_one(server: RestServer) -> None:
    kim = await server.sign_up()
    await _forgets(server.http, kim, 25)
    assert await _letters(server) == 5
    async with _elsewhere(server) as http:
        await _forgets(http, kim)
    assert await _letters(server) == 1


async def test_a_mailbox_gets_twenty_letters_an_hour_from_everywhere(server: RestServer) -> None:
    kim = await server.sign_up()
    for number in range(6):
        async with _elsewhere(server, f"192.0.2.{number}") as http:
            await _forgets(http, kim, 5)
    assert await _letters(server) == 20


async def test_the_password_is_asked_again_ten_times_at_most(server: RestServer) -> None:
    kim = await server.sign_up()
    await _use_up(server, password_desk.PER_USER, kim.id)
    assert _is_refused(await kim.post("/api/auth/mfa/enroll", {"password": PASSWORD}), 15 * 60)
    server.clock.advance(minutes=15)
    await kim.sign_in()
    statuses = [(await kim.post("/api/auth/mfa/enroll", {"password": PASSWORD})).status_code for _ in range(12)]
    assert statuses == [200] * 12, "right ones are not counted"
