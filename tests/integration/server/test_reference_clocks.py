"""Clocks of real others: PostgreSQL, Redis, a web server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from careconnect_desktop.core.errors import CareConnectError
from server_stub.health.clocks import DatabaseClock, HttpClock, RedisClock, ReferenceClock
from server_stub.storage.database import Database
from tests.helpers.rest_server import rest_server, settings

# Between two looks at a clock on a busy machine.
NEARLY = timedelta(seconds=4)


async def _check(reference: ReferenceClock) -> None:
    try:
        assert abs(await reference.now() - datetime.now(UTC)) < NEARLY
    finally:
        await reference.close()


@asynccontextmanager
async def _web_server(headers: dict[str, str]) -> AsyncIterator[str]:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(headers=headers)

    app = web.Application()
    app.router.add_route("*", "/", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/"
    finally:
        await runner.cleanup()


@pytest.mark.needs_postgres
async def test_the_database_servers_clock(postgres_url: str, tmp_path: Path) -> None:
    database = Database(postgres_url)
    await _check(DatabaseClock(database))
    await database.close()


@pytest.mark.needs_redis
async def test_the_clock_of_redis(redis_url: str, unused_port: int) -> None:
    await _check(RedisClock(redis_url))
    away = RedisClock(f"redis://127.0.0.1:{unused_port}/0")
    with pytest.raises(CareConnectError):
        await away.now()
    await away.close()


async def test_the_clock_of_a_web_server(unused_port: int) -> None:
    async with _web_server({}) as url:
        await _check(HttpClock(url))
    async with _web_server({"Date": "yesterday"}) as url:
        odd = HttpClock(url)
        with pytest.raises(CareConnectError):
            await odd.now()
        await odd.close()
    away = HttpClock(f"http://127.0.0.1:{unused_port}/")
    with pytest.raises(CareConnectError):
        await away.now()
    await away.close()


async def test_a_server_whose_clock_is_off_is_not_ready(tmp_path: Path) -> None:
    async with (
        _web_server({"Date": "Wed, 10 Mar 2027 12:00:07 GMT"}) as url,
        rest_server(settings(tmp_path, clock_reference=url)) as server,
    ):
        assert (await server.http.get("/health/ready")).status_code == 200
        await server.app.services.clock_watch.look()
        ready = await server.http.get("/health/ready")
        assert (ready.status_code, ready.json()["status"]) == (503, "unavailable")
        assert ready.json()["checks"]["clock"].startswith("differs from that of the reference by ")
        assert (await server.http.get("/health/live")).status_code == 200
