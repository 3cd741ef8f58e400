"""Sends what is in the outbox: at least once, retried with backoff, never inside another change's transaction."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.errors import CareConnectError
from server_stub.accounts.service import Accounts
from server_stub.mailing.channels import UNDELIVERABLE, Attachment, Channel, Letter
from server_stub.mailing.templates import words
from server_stub.outbox.service import PHONE_CODE, Entry, Outbox
from server_stub.storage.database import Database

_log = logging.getLogger(__name__)

BATCH = 20
# Nobody else takes an entry for this long; after a kill in the middle of sending it is sent again.
LEASE = timedelta(minutes=2)
FIRST_RETRY = timedelta(seconds=30)
LONGEST_RETRY = timedelta(hours=6)
MOST_ATTEMPTS = 12


class AppointmentFacts(Protocol):
    """What a letter says of an appointment."""

    @property
    def starts_at(self) -> datetime: ...

    @property
    def time_zone(self) -> str: ...

    @property
    def version(self) -> int: ...


class AppointmentReader(Protocol):
    """Appointments, as the worker needs them."""

    async def facts(self, connection: AsyncConnection, appointment_id: str) -> AppointmentFacts | None:
        """Time and version of an appointment; None when there is none."""
        ...


class LetterFiles(Protocol):
    """Files that go with a letter about an appointment, such as its calendar entry."""

    async def attachments(
        self, connection: AsyncConnection, appointment_id: str, user_id: str
    ) -> tuple[Attachment, ...]:
        """The files, none when there is nothing to add."""
        ...


class PhoneNumbers(Protocol):
    """Where SMS go."""

    async def number_of(self, connection: AsyncConnection, user_id: str) -> str | None:
        """A person's number; None for one who wants no SMS."""
        ...

    async def number_to_confirm(self, connection: AsyncConnection, user_id: str, asked_at: datetime) -> str | None:
        """Where the code of this moment goes; None when it is of no use any more."""
        ...


class OutboxWorker:
    """Takes due entries and hands them to their channel. Several processes may run one each."""

    def __init__(
        self,
        database: Database,
        outbox: Outbox,
        accounts: Accounts,
        appointments: AppointmentReader,
        numbers: PhoneNumbers,
        channels: Mapping[str, Channel],
        address: str,
        files: LetterFiles | None = None,
    ) -> None:
        """channels: by name; what has no channel here is dropped. address: of this server, for links.

        files: what to attach.
        """
        self._database = database
        self._outbox = outbox
        self._accounts = accounts
        self._appointments = appointments
        self._numbers = numbers
        self._channels = channels
        self._address = address
        self._files = files

    async def send_due(self) -> int:
        """Send what is due now, batch after batch as long as letters go out; how many did."""
        count = 0
        while True:
            entries = await self._outbox.take_due(BATCH, LEASE)
            sent = sum([await self._send(entry) for entry in entries])
            count += sent
            if len(entries) < BATCH or sent == 0:
                return count

    async def _send(self, entry: Entry) -> bool:
        channel = self._channels.get(entry.channel)
        if channel is None:
            await self._outbox.dropped(entry, "no channel")
            return False
        letter = await self._letter(entry)
        if letter is None:
            await self._outbox.dropped(entry, "out of date")
            return False
        try:
            await channel.send(letter)
        except CareConnectError as error:
            _log.warning("a letter could not be sent", extra={"code": error.code, "attempt": entry.attempts})
            cause = type(error.cause).__name__ if error.cause is not None else error.code
            if entry.attempts >= MOST_ATTEMPTS or error.code == UNDELIVERABLE:
                await self._outbox.dropped(entry, cause)
            else:
                await self._outbox.postponed(entry, retry_after(entry.attempts), cause)
            return False
        await self._outbox.sent(entry)
        return True

    async def _letter(self, entry: Entry) -> Letter | None:
        """The letter, or None when what it speaks of is not so any more."""
        async with self._database.read() as connection:
            profile = (await self._accounts.profiles(connection, [entry.recipient_id])).get(entry.recipient_id)
            if profile is None or profile.is_disabled:
                return None
            to: str | None = profile.email
            if entry.channel == "sms":
                to = await self._number(connection, entry)
            if to is None:
                return None
            when, zone = entry.created_at, profile.time_zone or "UTC"
            attachments: tuple[Attachment, ...] = ()
            if entry.appointment_id is not None:
                facts = await self._appointments.facts(connection, entry.appointment_id)
                if facts is None or entry.appointment_version not in (None, facts.version):
                    return None
                when, zone = facts.starts_at, profile.time_zone or facts.time_zone
                if self._files is not None and entry.channel == "email":
                    attachments = await self._files.attachments(connection, entry.appointment_id, entry.recipient_id)
            language = profile.language
        return self._written(entry, to, language, (when, zone), attachments)

    async def _number(self, connection: AsyncConnection, entry: Entry) -> str | None:
        if entry.template == PHONE_CODE:
            return await self._numbers.number_to_confirm(connection, entry.recipient_id, entry.created_at)
        return await self._numbers.number_of(connection, entry.recipient_id)

    def _written(
        self,
        entry: Entry,
        to: str,
        language: str | None,
        time: tuple[datetime, str],
        attachments: tuple[Attachment, ...],
    ) -> Letter:
        when, zone = time
        found = words(entry.template, language)
        blanks = {
            "when": f"{when.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M} ({zone})",
            "url": self._address,
            "hours": "",
            "code": entry.secret or "",
            **entry.values,
        }
        text = found.text.format(**blanks) + "\n"
        return Letter(entry.id, to, found.subject.format(**blanks), text, attachments)


def retry_after(attempts: int) -> timedelta:
    """How long to wait after so many attempts: 30 s, then twice as long each time, at most 6 h."""
    doublings: int = min(attempts - 1, 20)
    return min(FIRST_RETRY * (1 << doublings), LONGEST_RETRY)
