"""A mail server that takes everything and keeps it: as much of SMTP (RFC 5321) as it takes to hand over a mail."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default


class MailSink:
    """`mails` in the order in which they were taken; one that came twice is there twice."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.url = ""
        self._arrived = asyncio.Condition()

    async def wait_for(self, is_enough: Callable[[], bool], seconds: float) -> None:
        """Return once that is so, looked at after each mail; raises TimeoutError."""
        async with asyncio.timeout(seconds), self._arrived:
            await self._arrived.wait_for(is_enough)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection. Its client may be killed at any moment."""
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            await self._talk(reader, writer)
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 sink\r\n")
        while command := (await reader.readline()).strip().upper():
            if command == b"DATA":
                writer.write(b"354 go on\r\n")
                content = await reader.readuntil(b"\r\n.\r\n")
                mail = BytesParser(EmailMessage, policy=default).parsebytes(content[:-3].replace(b"\r\n..", b"\r\n."))
                async with self._arrived:
                    self.mails.append(mail)
                    self._arrived.notify_all()
            writer.write(b"221 bye\r\n" if command == b"QUIT" else b"250 ok\r\n")
            await writer.drain()
            if command == b"QUIT":
                return


@asynccontextmanager
async def mail_sink() -> AsyncIterator[MailSink]:
    """A sink on a free port of loopback."""
    sink = MailSink()
    server = await asyncio.start_server(sink.serve, "127.0.0.1", 0)
    sink.url = f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield sink
    finally:
        server.close()
        await server.wait_closed()
