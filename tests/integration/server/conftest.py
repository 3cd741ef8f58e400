"""Servers on SQLite, and on PostgreSQL where a test asks for both."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from server_stub.config import Config
from tests.helpers.databases import PostgresServer
from tests.helpers.rest_server import RestServer, copy_template, make_template, migrate_empty, rest_server, settings


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite database."""
    return asyncio.run(make_template(tmp_path_factory.mktemp("template")))


@pytest.fixture
def config(tmp_path: Path, template: Path) -> Config:
    """Settings of a server on SQLite; its database is migrated already."""
    copy_template(template, tmp_path)
    return settings(tmp_path)


@pytest.fixture
async def server(config: Config) -> AsyncIterator[RestServer]:
    """A server on SQLite."""
    async with rest_server(config) as running:
        yield running


@pytest.fixture(scope="session", params=["sqlite", pytest.param("postgres", marks=pytest.mark.needs_postgres)])
def database_kind(request: pytest.FixtureRequest) -> str:
    """Each kind of database in turn; PostgreSQL is started once, outside of any test."""
    kind: str = request.param
    if kind == "postgres":
        request.getfixturevalue("postgres_template")
    return kind


@pytest.fixture(scope="session")
def postgres_template(postgres_server: PostgresServer) -> str:
    """A migrated, empty PostgreSQL database."""
    name = "template_migrated"
    postgres_server.create(name)
    asyncio.run(migrate_empty(postgres_server.url(name)))
    return name


@pytest.fixture
def migrated_postgres_url(
    postgres_server: PostgresServer, postgres_template: str, postgres_names: Iterator[int]
) -> Iterator[str]:
    """A copy of it, this test's own."""
    name = f"migrated_{next(postgres_names)}"
    postgres_server.create(name, postgres_template)
    yield postgres_server.url(name)
    postgres_server.drop(name)


@pytest.fixture
def any_config(database_kind: str, request: pytest.FixtureRequest, tmp_path: Path, template: Path) -> Config:
    """Settings of a server on each database."""
    if database_kind == "postgres":
        return settings(tmp_path, request.getfixturevalue("migrated_postgres_url"))
    copy_template(template, tmp_path)
    return settings(tmp_path)


@pytest.fixture
async def any_server(any_config: Config) -> AsyncIterator[RestServer]:
    """The same server on each database."""
    async with rest_server(any_config) as running:
        yield running
