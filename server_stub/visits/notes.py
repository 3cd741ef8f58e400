"""Clinical notes: drafted and signed by the doctor, then read by the patient. A signed note is amended, not changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from sqlalchemy import RowMapping
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.protocol.appointments import NotesChange, NotesOut
from careconnect_desktop.protocol.names import Code
from server_stub.activity.service import ActivityLog
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer
from server_stub.visits import repository

KeepNotes = Callable[[AsyncConnection, NotesOut], Awaitable[None]]

DRAFT = "draft"
SIGNED = "signed"


class Notes:
    """The only writer of notes. Callers have made sure who takes part in the appointment, and as what."""

    def __init__(self, database: Database, clock: Clock, sealer: Sealer, activity: ActivityLog) -> None:
        self._database = database
        self._clock = clock
        self._sealer = sealer
        self._activity = activity

    async def read(self, appointment_id: str, reader_id: str, *, is_author: bool) -> NotesOut:
        """The note with its amendments; raises `not_found` when there is none, or it is not signed yet for others.

        A look into a note leaves an entry in the activity log: without the entry there is no look.
        """
        async with self._database.write() as transaction:
            row = await repository.note(transaction, appointment_id)
            is_hidden = row is not None and not is_author and row["released_at"] is None
            if row is None or is_hidden:
                raise CareConnectError(Code.NOT_FOUND, "There are no notes of this visit yet")
            found = await self._shown(transaction, row)
            await self._activity.record(
                transaction, "NOTES_READ", actor_id=reader_id, details={"appointmentId": appointment_id}
            )
        return found

    async def write(
        self, appointment_id: str, author_id: str, change: NotesChange, keep: KeepNotes | None = None
    ) -> NotesOut:
        """Save the draft; on a signed note the text is added as an amendment. Raises `conflict` for a stale version.

        keep: given what is answered within the transaction, when signing too.
        """
        try:
            async with self._database.write() as transaction:
                row = await repository.note(transaction, appointment_id)
                _check_version(row, change.version)
                if row is None:
                    await self._add(transaction, appointment_id, author_id, change.text)
                elif row["state"] == SIGNED:
                    await self._amend(transaction, row, author_id, change.text)
                else:
                    await repository.change_note(
                        transaction,
                        appointment_id,
                        text=self._sealer.seal(change.text, _place(appointment_id)),
                        key_id=self._sealer.key_id,
                        version=row["version"] + 1,
                        updated_at=self._clock.now(),
                    )
                return await self._recorded(transaction, appointment_id, author_id, "NOTES_WRITTEN", keep)
        except IntegrityError as error:
            raise _stale() from error

    async def sign(
        self, appointment_id: str, author_id: str, version: int | None, keep: KeepNotes | None = None
    ) -> NotesOut:
        """Close the draft and release it to the patient; raises `conflict` when it is signed or there is none."""
        now = self._clock.now()
        async with self._database.write() as transaction:
            row = await repository.note(transaction, appointment_id)
            if row is None:
                raise CareConnectError(Code.CONFLICT, "There is nothing to sign yet")
            _check_version(row, version)
            if row["state"] == SIGNED:
                raise CareConnectError(Code.CONFLICT, "These notes are signed already")
            await repository.change_note(
                transaction,
                appointment_id,
                state=SIGNED,
                signed_at=now,
                released_at=now,
                version=row["version"] + 1,
                updated_at=now,
            )
            return await self._recorded(transaction, appointment_id, author_id, "NOTES_SIGNED", keep)

    async def _add(self, transaction: AsyncConnection, appointment_id: str, author_id: str, text: str) -> None:
        now = self._clock.now()
        await repository.add_note(
            transaction,
            appointment_id=appointment_id,
            author_id=author_id,
            text=self._sealer.seal(text, _place(appointment_id)),
            key_id=self._sealer.key_id,
            state=DRAFT,
            version=1,
            created_at=now,
            updated_at=now,
        )

    async def _amend(self, transaction: AsyncConnection, row: RowMapping, author_id: str, text: str) -> None:
        amendment_id = new_id()
        now = self._clock.now()
        await repository.add_amendment(
            transaction,
            id=amendment_id,
            appointment_id=row["appointment_id"],
            author_id=author_id,
            text=self._sealer.seal(text, f"note_amendments/{amendment_id}"),
            key_id=self._sealer.key_id,
            created_at=now,
        )
        await repository.change_note(transaction, row["appointment_id"], version=row["version"] + 1, updated_at=now)

    async def _recorded(
        self, transaction: AsyncConnection, appointment_id: str, author_id: str, activity: str, keep: KeepNotes | None
    ) -> NotesOut:
        row = await repository.note(transaction, appointment_id)
        if row is None:
            raise CareConnectError(Code.NOT_FOUND, "There are no notes of this visit yet")
        shown = await self._shown(transaction, row)
        await self._activity.record(
            transaction, activity, actor_id=author_id, details={"appointmentId": appointment_id}
        )
        if keep is not None:
            await keep(transaction, shown)
        return shown

    async def _shown(self, connection: AsyncConnection, row: RowMapping) -> NotesOut:
        parts = [self._sealer.open(row["text"], row["key_id"], _place(row["appointment_id"]))]
        for amendment in await repository.amendments(connection, row["appointment_id"]):
            text = self._sealer.open(amendment["text"], amendment["key_id"], f"note_amendments/{amendment['id']}")
            parts.append(f"[{amendment['created_at']:%Y-%m-%d %H:%M} UTC]\n{text}")
        return NotesOut(
            text="\n\n".join(parts),
            state="signed" if row["state"] == SIGNED else "draft",
            version=row["version"],
            signed_at=row["signed_at"],
        )


def _place(appointment_id: str) -> str:
    return f"notes/{appointment_id}"


def _check_version(row: RowMapping | None, version: int | None) -> None:
    if version is not None and version != (row["version"] if row is not None else 0):
        raise _stale()


def _stale() -> CareConnectError:
    return CareConnectError(Code.CONFLICT, "Somebody has changed these notes in the meantime: please look again")
