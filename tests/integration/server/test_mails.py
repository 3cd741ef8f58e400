"""Mails as a mail server gets them: in the reader's language, with the visit for their calendar, and nothing of why."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage
from typing import cast

import pytest
from icalendar import Calendar

from careconnect_desktop.core.errors import CareConnectError
from server_stub.config import Config
from server_stub.mailing.channels import EmailChannel, Letter
from server_stub.mailing.worker import BATCH, LEASE
from tests.helpers.mail_sink import mail_sink
from tests.helpers.rest_server import rest_server


async def test_a_confirmed_visit_comes_with_its_calendar_file(config: Config) -> None:
    async with mail_sink() as sink, rest_server(replace(config, smtp_url=sink.url)) as server:
        patient, doctor = await server.sign_up(), await server.doctor(specialization="Oncology")
        visit = await server.approved(patient, doctor, hours=30.0, reason="a lump", symptoms="pain")
        await server.app.services.letters.send_due()
        mail = next(mail for mail in sink.mails if mail["To"] == patient.email)
        assert mail["Subject"] == "Your visit is confirmed"
        (attached,) = cast("list[EmailMessage]", list(mail.iter_attachments()))
        assert (attached.get_content_type(), attached.get_filename()) == ("text/calendar", "visit.ics")
        (event,) = Calendar.from_ical(attached.get_content()).walk("VEVENT")
        assert event["uid"] == f"{visit['id']}@careconnect"
        whole = mail.as_string() + attached.get_content()
        assert not any(word in whole for word in ("Oncology", "lump", "pain"))


async def test_what_has_gathered_goes_out_at_once_when_the_mail_server_is_back(config: Config) -> None:
    async with mail_sink() as sink, rest_server(replace(config, smtp_url=sink.url)) as server:
        patient = await server.sign_up()
        services = server.app.services
        async with services.database.write() as transaction:
            for _ in range(2 * BATCH + 3):
                await services.outbox.put(transaction, "password_changed", patient.id)
        assert await services.letters.send_due() == 2 * BATCH + 3
        assert len(sink.mails) == 2 * BATCH + 3


async def test_a_mail_server_that_is_away_is_not_asked_for_everybody(config: Config, unused_port: int) -> None:
    async with rest_server(replace(config, smtp_url=f"smtp://127.0.0.1:{unused_port}")) as server:
        patient = await server.sign_up()
        services = server.app.services
        async with services.database.write() as transaction:
            for _ in range(BATCH + 3):
                await services.outbox.put(transaction, "password_changed", patient.id)
        assert await services.letters.send_due() == 0
        assert len(await services.outbox.take_due(BATCH, LEASE)) == 3, "they were not tried"


async def test_where_tls_is_demanded_nothing_is_sent_without_it() -> None:
    async with mail_sink() as sink:
        letter = Letter("1", "kim@home.example", "A visit was cancelled", "planted words")
        channel = EmailChannel(sink.url.replace("//", "//user:opensesame@"), "clinic@example.org", demands_tls=True)
        with pytest.raises(CareConnectError) as refused:
            await channel.send(letter)
        assert refused.value.code == "not_sent"
        assert sink.mails == []
        await EmailChannel(sink.url, "clinic@example.org").send(letter)
        assert len(sink.mails) == 1, "the same server is good enough on this machine"
