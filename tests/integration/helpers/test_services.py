"""The real parts that tests stand on do start, answer, and are separate for each test."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.server
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import psutil
import pytest
from redis.asyncio import Redis

from tests.helpers.browser import open_page
from tests.helpers.ports import free_port, is_listening, wait_until
from tests.helpers.service_process import running
from tests.helpers.turn_server import TurnServer


@pytest.mark.needs_postgres
async def test_postgres_gives_an_empty_database(postgres_url: str) -> None:
    connection = await asyncpg.connect(postgres_url)
    try:
        await connection.execute("create table things (name text)")
        assert await connection.fetchval("select count(*) from pg_tables where schemaname = 'public'") == 1
    finally:
        await connection.close()


@pytest.mark.needs_postgres
async def test_postgres_gives_each_test_its_own(postgres_url: str) -> None:
    connection = await asyncpg.connect(postgres_url)
    try:
        assert await connection.fetchval("select count(*) from pg_tables where schemaname = 'public'") == 0
    finally:
        await connection.close()


@pytest.mark.needs_redis
async def test_redis_answers(redis_url: str) -> None:
    async with Redis.from_url(redis_url) as client:
        assert await client.ping()


@pytest.mark.needs_coturn
def test_coturn_listens_and_takes_its_secret(coturn: TurnServer) -> None:
    assert is_listening(coturn.port)
    username, password = coturn.credential(ttl_s=60)
    digest = hmac.new(coturn.secret_file.read_bytes(), username.encode(), hashlib.sha1).digest()
    assert base64.b64decode(password) == digest


def test_xvfb_is_an_x_server(xvfb: str) -> None:
    number = int(xvfb.removeprefix(":"))
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(f"/tmp/.X11-unix/X{number}")


class _Page(http.server.BaseHTTPRequestHandler):
    """Answers one page, and notes what it asks for afterwards."""

    def do_GET(self) -> None:
        server = self.server
        assert isinstance(server, _PageServer)
        server.asked.append(self.path)
        body = b"<script>fetch('/saw?' + typeof RTCPeerConnection)</script>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 the base class's name
        pass


class _PageServer(http.server.HTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Page)
        self.asked: list[str] = []


@pytest.fixture
def page_server() -> Iterator[_PageServer]:
    with _PageServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.needs_chromium
def test_chromium_runs_a_page(chromium: str, page_server: _PageServer, tmp_path: Path) -> None:
    assert os.access(chromium, os.X_OK)
    with open_page(f"http://127.0.0.1:{page_server.server_address[1]}/", tmp_path):
        wait_until(lambda: "/saw?function" in page_server.asked, "the page reported")


@pytest.mark.needs_chromium
def test_the_socket_io_client_defines_io(socket_io_client: Path) -> None:
    assert "io" in socket_io_client.read_text(encoding="utf-8")[:2000]


def test_a_program_that_ends_early_is_told_with_its_words(tmp_path: Path) -> None:
    with (
        pytest.raises(RuntimeError, match="ended with 3: no such luck"),
        running(["sh", "-c", "echo no such luck; exit 3"], tmp_path / "log", lambda: False),
    ):
        pass


def test_a_program_is_gone_when_the_test_fails(tmp_path: Path) -> None:
    started: list[subprocess.Popen[bytes]] = []

    def fail_while_it_runs() -> None:
        with running(["sleep", "60"], tmp_path / "log", lambda: True) as process:
            started.append(process)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_while_it_runs()
    assert [process.returncode is not None for process in started] == [True]


def test_a_free_port_is_free() -> None:
    assert not is_listening(free_port())


PARENT = """
import sys, time
from pathlib import Path
import psutil
from tests.helpers.service_process import running
with running(["sleep", "60"], Path(sys.argv[1]), lambda: True) as child:
    # Only then has setpriv asked for the signal and become the program.
    while psutil.Process(child.pid).name() != "sleep":
        time.sleep(0.01)
    print(child.pid, flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(shutil.which("setpriv") is None, reason="setpriv (util-linux) is not installed")
def test_a_killed_run_takes_its_programs_along(tmp_path: Path) -> None:
    words = [sys.executable, "-c", PARENT, str(tmp_path / "log")]
    with subprocess.Popen(words, stdout=subprocess.PIPE, cwd=Path(__file__).parents[3]) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    wait_until(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE, "the child is gone", 10)
