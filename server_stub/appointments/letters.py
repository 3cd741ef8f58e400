"""What goes with a letter about an appointment: its calendar file, as its reader may see it."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.appointments import repository
from server_stub.appointments.calendar_file import calendar_file
from server_stub.appointments.presenting import AppointmentPresenter
from server_stub.mailing.channels import Attachment
from server_stub.people.service import People


class AppointmentLetters:
    """Satisfies `mailing.worker.LetterFiles`."""

    def __init__(self, presenter: AppointmentPresenter, people: People) -> None:
        self._presenter = presenter
        self._people = people

    async def attachments(
        self, connection: AsyncConnection, appointment_id: str, user_id: str
    ) -> tuple[Attachment, ...]:
        """The calendar file; none for somebody who has no part in the appointment."""
        row = await repository.find(connection, appointment_id, user_id)
        reader = (await self._people.cards(connection, [user_id])).get(user_id)
        if row is None or reader is None:
            return ()
        shown = (await self._presenter.present(connection, [row], reader.ref))[0]
        return (Attachment("visit.ics", "text/calendar", calendar_file(shown, user_id)),)
