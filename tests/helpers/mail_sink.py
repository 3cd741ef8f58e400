"""A mail server (aiosmtpd) that takes everything and keeps it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default

from aiosmtpd.smtp import SMTP, Envelope, Session


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

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        """Called by the library once a mail is whole; until this has answered, its sender does not know it as taken."""
        content = envelope.original_content or b""
        async with self._arrived:
            self.mails.append(BytesParser(EmailMessage, policy=default).parsebytes(content))
            self._arrived.notify_all()
        return "250 OK"


@asynccontextmanager
async def mail_sink() -> AsyncIterator[MailSink]:
    """A sink on a free port of loopback."""
    sink, loop = MailSink(), asyncio.get_running_loop()
    # A name given, since the library would ask the resolver for this machine's.
    server = await loop.create_server(lambda: SMTP(sink, hostname="sink", loop=loop), "127.0.0.1", 0)
    sink.url = f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield sink
    finally:
        server.close()
        await server.wait_closed()
