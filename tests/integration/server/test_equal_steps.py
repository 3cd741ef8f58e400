"""The time of an answer says nothing: the database does the same for nobody as for somebody."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from server_stub.storage.statements import LanedConnection
from tests.helpers.postbox import Postbox, worker
from tests.helpers.rest_server import NEW_PASSWORD, PASSWORD, RestServer

FORGOT, RESET, SIGN_IN = "/api/auth/password/forgot", "/api/auth/password/reset", "/api/auth/login"
NOBODY = "nobody@nowhere.example"


@asynccontextmanager
async def _watched(server: RestServer) -> AsyncIterator[list[str]]:
    """What SQLite is asked, in the words of the statements without their values."""
    database, asked = server.app.services.database, list[str]()
    drivers: list[sqlite3.Connection] = []
    for block in (database.read(), database.write()):
        async with block as connection:
            assert isinstance(connection, LanedConnection)
            assert isinstance(connection.lane.driver, sqlite3.Connection)
            drivers.append(connection.lane.driver)
    for driver in drivers:
        driver.set_trace_callback(lambda text: asked.append(_words(text)))
    yield asked
    for driver in drivers:
        driver.set_trace_callback(None)


def _words(statement: str) -> str:
    # '...' and x'...', numbers, NULL: what may differ from one request to the next.
    return re.sub(r"x?'(?:[^']|'')*'|\b\d+\b|\bNULL\b", "?", statement, flags=re.IGNORECASE)


async def _steps(server: RestServer, path: str, body: dict[str, str]) -> tuple[int, list[str]]:
    async with _watched(server) as asked:
        answer = await server.http.post(path, json=body)
    return answer.status_code, list(asked)


async def _forget(server: RestServer, email: str) -> None:
    assert (await server.http.post(FORGOT, json={"email": email})).status_code == 200


async def test_a_forgotten_password_takes_the_same_steps_for_every_address(server: RestServer) -> None:
    kim, lee, sam = [await server.sign_up() for _ in range(3)]
    administration = server.app.services.administration
    await administration.disable(lee.id, None)
    await administration.hand_over_reset(sam.medical_id, None)
    first = await _steps(server, FORGOT, {"email": kim.email})
    assert first[0] == 200
    assert sum(words.startswith("INSERT") for words in first[1]) == 3, "the code, the letter and the log's entry"
    for email in (kim.email, lee.email, sam.email, NOBODY):
        assert await _steps(server, FORGOT, {"email": email}) == first
    postbox = Postbox()
    await worker(server, postbox).send_due()
    assert {letter.to for letter in postbox.letters} == {kim.email}
    # Over the limit of one account there is no letter, and no other step.
    for _ in range(4):
        assert await _steps(server, FORGOT, {"email": kim.email}) == first


async def test_a_wrong_code_takes_the_same_steps_for_every_address(server: RestServer) -> None:
    kim, lee = await server.sign_up(), await server.sign_up()
    await _forget(server, kim.email)
    body = {"code": "AAAAAAAA", "newPassword": NEW_PASSWORD}
    # Somebody with a code, somebody without, and nobody.
    steps = [await _steps(server, RESET, body | {"email": email}) for email in (kim.email, lee.email, NOBODY)]
    assert steps[0][0] == 400
    assert any(words.startswith("UPDATE") for words in steps[0][1])
    assert steps[0] == steps[1] == steps[2]


async def test_nobody_has_a_letter_or_a_code_whatever_the_database(any_server: RestServer) -> None:
    kim = await any_server.sign_up()
    for email in (NOBODY, kim.email):
        await _forget(any_server, email)
    body = {"email": NOBODY, "code": "AAAAAAAA", "newPassword": NEW_PASSWORD}
    assert (await any_server.http.post(RESET, json=body)).status_code == 400
    for _ in range(5):
        await any_server.http.post(SIGN_IN, json={"email": NOBODY, "password": PASSWORD})
    postbox = Postbox()
    await worker(any_server, postbox).send_due()
    assert [letter.to for letter in postbox.letters] == [kim.email]


@pytest.mark.parametrize("password", ["wrong wrong wrong", PASSWORD])
async def test_a_refused_sign_in_takes_the_same_steps_to_the_letter(server: RestServer, password: str) -> None:
    kim = await server.sign_up()
    await server.app.services.administration.disable(kim.id, None)
    for number in range(5):
        steps = [await _steps(server, SIGN_IN, {"email": email, "password": password}) for email in (kim.email, NOBODY)]
        assert steps[0][0] == 401
        assert steps[0] == steps[1]
        has_letter = any("INTO outbox" in words for words in steps[0][1])
        assert has_letter == (number == 4)
