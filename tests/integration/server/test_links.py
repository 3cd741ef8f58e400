"""A service that does not encrypt what it should is told nothing: no password, no name."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from redis.asyncio import Redis
from redis.exceptions import RedisError

from careconnect_desktop.core.errors import CareConnectError
from server_stub.storage.database import Database
from tests.helpers.certificates import make_certificate

SSL_REQUEST = bytes.fromhex("0000000804d2162f")


@dataclass
class Plain:
    """Whoever listens where PostgreSQL or Redis should be, without a certificate; keeps what it hears."""

    port: int = 0
    heard: bytearray = field(default_factory=bytearray)


@asynccontextmanager
async def _plain() -> AsyncIterator[Plain]:
    found = Plain()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while part := await reader.read(1000):
            found.heard += part
            # PostgreSQL's way to say that it does not speak TLS.
            writer.write(b"N" if part == SSL_REQUEST else b"-ERR\r\n")
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    found.port = server.sockets[0].getsockname()[1]
    try:
        yield found
    finally:
        server.close()
        await server.wait_closed()


async def test_a_postgresql_that_does_not_encrypt_gets_no_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGSSLROOTCERT", str(make_certificate(tmp_path)[0]))
    for word in ("ssl=verify-full", "sslmode=verify-full"):
        async with _plain() as plain:
            database = Database(f"postgresql://nurse:opensesame@127.0.0.1:{plain.port}/care?{word}")
            with pytest.raises(CareConnectError) as refused:
                async with database.read():
                    pass
            await database.close()
        assert refused.value.code == "unavailable"
        assert bytes(plain.heard) == SSL_REQUEST


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("postgresql://nurse:opensesame@clinic.invalid/care", "unavailable"),
        ("postgresql://nurse:opensesame@/care?host=/nowhere", "unavailable"),
        ("postgresql://nurse:opensesame@127.0.0.1:1/care?ssl=verify-full", "bad_configuration"),
    ],
)
async def test_what_keeps_a_line_from_being_made_has_a_code(
    address: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PGSSLROOTCERT", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    database = Database(address)
    for block in (database.read, database.write, database.snapshot):
        with pytest.raises(CareConnectError) as refused:
            async with block():
                pass
        assert refused.value.code == code
    await database.close()


async def test_a_redis_that_does_not_encrypt_gets_no_password() -> None:
    async with _plain() as plain:
        client = Redis.from_url(f"rediss://:opensesame@127.0.0.1:{plain.port}/0")
        with pytest.raises(RedisError):
            await client.ping()
        await client.aclose()
    assert plain.heard[:1] == b"\x16", "a TLS handshake"
    assert b"opensesame" not in plain.heard
