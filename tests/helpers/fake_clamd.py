"""ClamAV's daemon, as far as INSTREAM goes, on a socket: finds the words of a test instead of harmful software."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

HARMFUL = b"harmful-software-of-a-test"


@dataclass(slots=True)
class FakeClamd:
    """address: for the server's option. says: in place of its verdict, b"" to hang up."""

    address: str = ""
    says: bytes | None = None
    is_silent: bool = False
    seen: list[bytes] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            assert await reader.readuntil(b"\0") == b"zINSTREAM\0"
            content = bytearray()
            while length := struct.unpack("!L", await reader.readexactly(4))[0]:
                content += await reader.readexactly(length)
            self.seen.append(bytes(content))
            if self.is_silent:
                await reader.read()
                return
            verdict = b"stream: Test-Signature FOUND\0" if HARMFUL in content else b"stream: OK\0"
            writer.write(verdict if self.says is None else self.says)
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            # Whoever asked has given up.
            pass
        finally:
            writer.close()


@asynccontextmanager
async def fake_clamd(folder: Path | None = None) -> AsyncIterator[FakeClamd]:
    """On a socket in the folder, or on a free port of loopback."""
    fake = FakeClamd()
    if folder is not None:
        path = folder / "clamd.ctl"
        server = await asyncio.start_unix_server(fake.serve, path)
        fake.address = f"unix:{path}"
    else:
        server = await asyncio.start_server(fake.serve, "127.0.0.1", 0)
        fake.address = f"tcp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield fake
    finally:
        server.close()
        await server.wait_closed()
