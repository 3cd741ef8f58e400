"""A service that does not encrypt what it should is told nothing: no password, no name."""

from __future__ import annotations

import asyncio
import ssl
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


@pytest.mark.parametrize("state", ["57P03", "57P01", "53300", ""])
async def test_a_postgresql_that_starts_or_stops_or_is_full_is_away(state: str) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1000)
        if state:
            fields = f"SFATAL\0VFATAL\0C{state}\0Mnot now\0\0".encode()
            writer.write(b"E" + (len(fields) + 4).to_bytes(4, "big") + fields)
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        database = Database(f"postgresql://nurse:opensesame@127.0.0.1:{port}/care?ssl=disable")
        for block in (database.read, database.write, database.snapshot):
            with pytest.raises(CareConnectError) as refused:
                async with block():
                    pass
            assert (refused.value.code, refused.value.retryable) == ("unavailable", True)
        await database.close()


async def test_a_redis_that_does_not_encrypt_gets_no_password() -> None:
    async with _plain() as plain:
        client = Redis.from_url(f"rediss://:opensesame@127.0.0.1:{plain.port}/0")
        with pytest.raises(RedisError):
            await client.ping()
        await client.aclose()
    assert plain.heard[:1] == b"\x16", "a TLS handshake"
    assert b"opensesame" not in plain.heard


def _of_clinic(certificate: Path, key: Path) -> ssl.SSLContext:
    """Lets in only those with a certificate of this clinic."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=str(certificate))
    context.load_cert_chain(certificate, key)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


async def test_postgresql_and_redis_are_shown_a_certificate_of_the_servers_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate, key = make_certificate(tmp_path)
    context, shown = _of_clinic(certificate, key), list[object]()

    async def postgres(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        assert await reader.readexactly(len(SSL_REQUEST)) == SSL_REQUEST
        writer.write(b"S")
        await writer.start_tls(context)
        shown.append(writer.get_extra_info("peercert")["subject"])
        writer.close()

    async def redis(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        shown.append(writer.get_extra_info("peercert")["subject"])
        writer.close()

    for name, path in (("CERT", certificate), ("KEY", key), ("ROOTCERT", certificate)):
        monkeypatch.setenv(f"PGSSL{name}", str(path))
    async with await asyncio.start_server(postgres, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        database = Database(f"postgresql://nurse@127.0.0.1:{port}/care?ssl=verify-full")
        with pytest.raises(CareConnectError):
            async with database.read():
                pass
        await database.close()
    async with await asyncio.start_server(redis, "127.0.0.1", 0, ssl=context) as server:
        port = server.sockets[0].getsockname()[1]
        files = f"ssl_certfile={certificate}&ssl_keyfile={key}&ssl_ca_certs={certificate}"
        client = Redis.from_url(f"rediss://127.0.0.1:{port}/0?{files}")
        with pytest.raises(RedisError):
            await client.ping()
        await client.aclose()
    assert shown == [((("commonName", "A clinic"),),)] * 2
