"""A clinic that asks whether a new password was in a leak: five signs of a hash go out, no answer keeps nobody out."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import pytest
from aiohttp import web

from careconnect_desktop.core.errors import CareConnectError
from server_stub.accounts.breached import RangeService
from server_stub.config import Config
from tests.helpers.rest_server import NEW_PASSWORD, PASSWORD, RestServer, rest_server

LEAKED = "violet harbour lantern 43"


def _hash(password: str) -> str:
    return hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper()


@dataclass
class FakeRange:
    """Knows one password; every other ending is padding."""

    url: str = ""
    status: int = 200
    is_silent: bool = False
    is_endless: bool = False
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.path, dict(request.headers)))
        if self.is_silent:
            await self.over.wait()
        if self.is_endless:
            return await self.one_line_after_the_other(request)
        prefix = request.match_info["prefix"]
        lines = [f"{_hash(PASSWORD)[5:]}:0", f"{'0' * 35}:12"]
        if _hash(LEAKED).startswith(prefix):
            lines.append(f"{_hash(LEAKED)[5:]}:3")
        return web.Response(status=self.status, text="\r\n".join(lines))

    async def one_line_after_the_other(self, request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        while not self.over.is_set():
            await answer.write(f"{'0' * 35}:12\r\n".encode())
            await asyncio.sleep(0.02)
        return answer


@asynccontextmanager
async def _range() -> AsyncIterator[FakeRange]:
    fake = FakeRange()
    app = web.Application()
    app.router.add_get("/range/{prefix}", fake.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}/range"
    try:
        yield fake
    finally:
        fake.over.set()
        await runner.cleanup()


async def _sign_up(server: RestServer, password: str) -> tuple[int, object]:
    body = {"name": "Kim", "email": "kim@home.example", "password": password, "role": "patient"}
    answer = await server.http.post("/api/auth/signup", json=body)
    server.http.cookies.clear()
    return answer.status_code, answer.json().get("errors")


async def test_a_password_of_a_leak_is_refused_and_hardly_anything_goes_out(config: Config) -> None:
    async with _range() as fake, rest_server(replace(config, breached_passwords_url=fake.url)) as server:
        leaked = ["password: this password was in a leak of some other service"]
        assert await _sign_up(server, LEAKED) == (400, leaked)
        ((path, headers),) = fake.asked
        assert path == f"/range/{_hash(LEAKED)[:5]}"
        assert _hash(LEAKED)[5:] not in str(headers)
        assert headers["Add-Padding"] == "true"
        assert (await _sign_up(server, PASSWORD))[0] == 201, "a count of 0 is padding"
        kim = await server.sign_up()
        changed = await kim.post("/api/auth/password", {"currentPassword": PASSWORD, "newPassword": LEAKED})
        assert changed.json()["errors"] == ["newPassword: this password was in a leak of some other service"]
        fake.asked.clear()
        assert (await _sign_up(server, "password1234"))[0] == 400
        assert fake.asked == [], "what is refused anyway is asked of nobody"


async def test_without_an_answer_nobody_is_kept_out(config: Config) -> None:
    async with _range() as fake, rest_server(replace(config, breached_passwords_url=fake.url)) as server:
        for fake.status in (302, 429, 500):
            assert not await RangeService(fake.url).holds(LEAKED)
        assert (await _sign_up(server, LEAKED))[0] == 201
        fake.is_silent, fake.status = True, 200
        assert not await RangeService(fake.url, within_s=0.1).holds(LEAKED)


async def test_an_answer_without_an_end_holds_nobody_up() -> None:
    async with _range() as fake:
        fake.is_endless = True
        async with asyncio.timeout(20):
            assert not await RangeService(fake.url, within_s=0.2).holds(LEAKED)


@pytest.mark.parametrize("address", ["passwords.example/range", "ftp://passwords.example/range", "https://"])
def test_an_address_that_is_none_is_refused_at_the_start(address: str) -> None:
    with pytest.raises(CareConnectError, match="--breached-passwords-url"):
        RangeService(address)


async def test_nobody_is_asked_unless_the_clinic_says_so(server: RestServer) -> None:
    assert server.app.config.breached_passwords_url == ""
    assert (await _sign_up(server, LEAKED))[0] == 201


async def test_an_address_where_nobody_is_keeps_nobody_out(unused_port: int) -> None:
    assert not await RangeService(f"http://127.0.0.1:{unused_port}/range").holds(NEW_PASSWORD)
