"""People are told by mail when somebody may be trying to be them; nobody else learns anything from it."""

from __future__ import annotations

import pyotp

from server_stub.mailing.channels import Letter
from tests.helpers.postbox import Postbox, worker
from tests.helpers.rest_server import PASSWORD, Person, RestServer

ATTEMPTS, AFTER, CODES = (
    "Somebody tries to sign in as you",
    "You were signed in after several tries",
    "Somebody knows your password",
)


async def _letters(server: RestServer) -> list[Letter]:
    postbox = Postbox()
    await worker(server, postbox).send_due()
    return postbox.letters


async def _try(server: RestServer, email: str, **fields: str) -> int:
    body = {"email": email, "password": "wrong wrong wrong"} | fields
    status = (await server.http.post("/api/auth/login", json=body)).status_code
    server.http.cookies.clear()
    return status


async def test_many_wrong_passwords_are_told_once_a_day(server: RestServer) -> None:
    kim = await server.sign_up()
    for _ in range(4):
        await _try(server, kim.email)
    assert await _letters(server) == [], "four can happen to anybody"
    await _try(server, kim.email)
    letters = await _letters(server)
    assert [(letter.to, letter.subject) for letter in letters] == [(kim.email, ATTEMPTS)]
    for _ in range(6):
        server.clock.advance(minutes=20)
        for _ in range(5):
            await _try(server, kim.email)
    assert await _letters(server) == []
    server.clock.advance(days=1)
    for _ in range(5):
        await _try(server, kim.email)
    assert [letter.subject for letter in await _letters(server)] == [ATTEMPTS]


async def test_a_success_after_them_is_told_too_and_an_ordinary_one_is_not(server: RestServer) -> None:
    kim = await server.sign_up()
    await kim.sign_in()
    for _ in range(4):
        await _try(server, kim.email)
    await kim.sign_in()
    assert [letter.subject for letter in await _letters(server)] == [AFTER]
    await kim.sign_in()
    assert await _letters(server) == [], "counting begins anew"


async def _with_second_factor(server: RestServer) -> tuple[Person, pyotp.TOTP]:
    kim = await server.sign_up()
    secret = (await kim.post("/api/auth/mfa/enroll", {"password": PASSWORD})).json()["secret"]
    totp = pyotp.TOTP(secret)
    await kim.post("/api/auth/mfa/confirm", {"totp": totp.at(server.clock.now())})
    await _letters(server)
    return kim, totp


async def test_wrong_codes_after_a_right_password_are_told_sooner(server: RestServer) -> None:
    kim, _ = await _with_second_factor(server)
    for number in range(3):
        assert await _letters(server) == [], number
        assert await _try(server, kim.email, password=PASSWORD, totp="000000") == 401
    assert [letter.subject for letter in await _letters(server)] == [CODES]


async def test_the_mails_hold_no_address_and_nothing_about_health(server: RestServer) -> None:
    doctor = await server.doctor(specialization="Oncology")
    for _ in range(5):
        await _try(server, doctor.email)
    (letter,) = await _letters(server)
    for word in ("Oncology", "127.0.0.1", "wrong wrong", doctor.user["name"], PASSWORD):
        assert word not in letter.text + letter.subject


async def test_addresses_without_an_account_get_no_mail(server: RestServer) -> None:
    for _ in range(8):
        await _try(server, "nobody@home.example")
    assert await _letters(server) == []
