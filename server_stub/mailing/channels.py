"""Ways to reach a person: e-mail here, SMS in `sms`; others satisfy the same protocol."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import formatdate
from typing import Protocol
from urllib.parse import unquote, urlsplit

import aiosmtplib

from careconnect_desktop.core.errors import CareConnectError

_TIMEOUT_S = 20.0

UNDELIVERABLE = "undeliverable"
"""The code of a refusal that trying again would only repeat."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a mail. content_type: ``type/subtype``."""

    name: str
    content_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent. id: the outbox entry's, so that a receiver can tell one that came twice."""

    id: str
    to: str = field(repr=False)
    subject: str
    text: str = field(repr=False)
    attachments: tuple[Attachment, ...] = ()


class Channel(Protocol):
    """Hands a letter over. Raises CareConnectError `not_sent` when that may be tried again, else `undeliverable`."""

    async def send(self, letter: Letter) -> None:
        """Return once the next hop has taken it."""
        ...


class EmailChannel:
    """SMTP (RFC 5321), with TLS from the start for ``smtps``, else STARTTLS when the server offers it."""

    def __init__(self, url: str, sender: str, *, demands_tls: bool = False) -> None:
        """url: ``smtp[s]://user:password@host:port``. demands_tls: without STARTTLS no password and no mail is sent."""
        parts = urlsplit(url)
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
            raise CareConnectError("bad_configuration", "--smtp-url must be smtp://host:port or smtps://host:port")
        self._host = parts.hostname
        self._is_tls = parts.scheme == "smtps"
        self._port = parts.port or (465 if self._is_tls else 25)
        self._user = unquote(parts.username) if parts.username else None
        self._password = unquote(parts.password) if parts.password else None
        self._sender = sender
        # None: when it is offered.
        self._start_tls = True if demands_tls and not self._is_tls else None

    async def send(self, letter: Letter) -> None:
        message = EmailMessage()
        message["From"] = self._sender
        message["To"] = letter.to
        message["Subject"] = letter.subject
        message["Date"] = formatdate()
        message["Message-ID"] = f"<{letter.id}@{self._sender.rpartition('@')[2] or 'careconnect'}>"
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(letter.text)
        for attachment in letter.attachments:
            kind, _, subtype = attachment.content_type.partition("/")
            message.add_attachment(attachment.content, kind, subtype, filename=attachment.name)
        try:
            await aiosmtplib.send(
                message,
                hostname=self._host,
                port=self._port,
                use_tls=self._is_tls,
                start_tls=self._start_tls,
                username=self._user,
                password=self._password,
                timeout=_TIMEOUT_S,
            )
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
            raise CareConnectError("not_sent", "the mail server did not take the mail", cause=error) from error
