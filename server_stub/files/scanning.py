"""Looking for harmful software in what people send, by ClamAV's daemon: its INSTREAM command (clamd(8)).

What is sent goes to the daemon before anything here reads it, and nothing is kept that it did not call clean: when the
daemon is away, files are refused until it is back.
"""

from __future__ import annotations

import asyncio
import logging
import struct
from typing import Protocol
from urllib.parse import urlsplit

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Code

_log = logging.getLogger(__name__)

_WITHIN_S = 30.0
_CHUNK = 256 * 1024
_AT_ONCE = 4
_LONGEST_REPLY = 4096
DEFAULT_PORT = 3310


class Scanner(Protocol):
    """Says whether something may be kept."""

    async def check(self, data: bytes) -> None:
        """Return for what is clean.

        Raises CareConnectError `validation_failed` for harmful software, `unavailable` when nobody can tell.
        """
        ...


class NoScanner:
    """A clinic without a scanner: everything may be kept."""

    async def check(self, data: bytes) -> None:
        return


class ClamdScanner:
    """address: ``unix:/path/of/the/socket`` or ``tcp://host:port``; raises CareConnectError `bad_configuration`."""

    def __init__(self, address: str, within_s: float = _WITHIN_S) -> None:
        parts = urlsplit(address)
        # Windows has no such sockets in asyncio.
        is_path = parts.scheme == "unix" and parts.path.startswith("/") and hasattr(asyncio, "open_unix_connection")
        if not is_path and not (parts.scheme == "tcp" and parts.hostname):
            raise CareConnectError("bad_configuration", "--clamd must be unix:/path or tcp://host:port")
        self._path = parts.path if is_path else None
        self._host, self._port = parts.hostname, parts.port or DEFAULT_PORT
        self._within_s = within_s
        self._turns = asyncio.Semaphore(_AT_ONCE)

    async def check(self, data: bytes) -> None:
        try:
            # The wait for a turn counts too: while the daemon hangs, no queue of files may grow in memory.
            async with asyncio.timeout(self._within_s), self._turns:
                verdict = await self._ask(data)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
            _log.error("files cannot be checked", extra={"reason": type(error).__name__})
            raise _unavailable(error) from None
        if verdict == "stream: OK":
            return
        if verdict.endswith(" FOUND"):
            _log.warning("a file with harmful software was refused")
            raise CareConnectError(
                Code.VALIDATION_FAILED, "Validation failed", details=("file: holds harmful software",)
            )
        # Its own limits, a database that is missing: it has not said that the file is clean.
        _log.error("files cannot be checked", extra={"reason": "the scanner gave no verdict"})
        raise _unavailable(None)

    async def _ask(self, data: bytes) -> str:
        if self._path is not None:
            reader, writer = await asyncio.open_unix_connection(self._path, limit=_LONGEST_REPLY)
        else:
            reader, writer = await asyncio.open_connection(self._host, self._port, limit=_LONGEST_REPLY)
        try:
            writer.write(b"zINSTREAM\0")
            for start in range(0, len(data), _CHUNK):
                part = data[start : start + _CHUNK]
                writer.write(struct.pack("!L", len(part)) + part)
                await writer.drain()
            writer.write(struct.pack("!L", 0))
            await writer.drain()
            return (await reader.readuntil(b"\0"))[:-1].decode(errors="replace").strip()
        finally:
            writer.close()


def _unavailable(cause: BaseException | None) -> CareConnectError:
    return CareConnectError(
        Code.UNAVAILABLE, "Files cannot be checked at the moment", retryable=True, retry_after_s=30, cause=cause
    )
