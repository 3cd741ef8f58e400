"""Fixtures of real parts: databases, TURN, a display, a browser. Each skips the test, with the reason, when missing."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.browser import chromium_program, socket_io_client_script
from tests.helpers.databases import PostgresServer, postgres, redis
from tests.helpers.display import x_display
from tests.helpers.ports import free_port
from tests.helpers.turn_server import TurnServer, turn_server


@pytest.fixture
def unused_port() -> int:
    """A TCP port of loopback that nothing listens on."""
    return free_port()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """One PostgreSQL for the whole run."""
    with postgres() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_names() -> Iterator[int]:
    """Numbers for the names of databases."""
    return itertools.count(1)


@pytest.fixture
def postgres_url(postgres_server: PostgresServer, postgres_names: Iterator[int]) -> Iterator[str]:
    """An empty database of this test's own, as a URL without driver."""
    name = f"test_{next(postgres_names)}"
    postgres_server.create(name)
    yield postgres_server.url(name)
    postgres_server.drop(name)


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One Redis for the whole run; tests use key prefixes or databases of their own."""
    with redis(tmp_path_factory.mktemp("redis")) as url:
        yield url


@pytest.fixture(scope="session")
def coturn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TurnServer]:
    """One TURN server for the whole run."""
    with turn_server(tmp_path_factory.mktemp("coturn")) as server:
        yield server


@pytest.fixture(scope="session")
def xvfb() -> Iterator[str]:
    """One X server for the whole run; the value for ``DISPLAY``, for programs that a test starts."""
    with x_display() as display:
        yield display


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a real Chromium."""
    return chromium_program()


@pytest.fixture(scope="session")
def socket_io_client() -> Path:
    """The public socket.io-client for browsers, one JavaScript file that defines ``io``."""
    return socket_io_client_script()
