"""Giving and reading feedback. A reader learns neither who wrote nor when."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Awaitable, Callable
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id, uuid7_of
from careconnect_desktop.model.scheduling import RELATING
from careconnect_desktop.protocol.care import FeedbackBody, FeedbackListAnswer, FeedbackOut
from careconnect_desktop.protocol.names import Code
from server_stub.accounts.principal import Principal
from server_stub.activity.service import ActivityLog
from server_stub.appointments.service import Appointments
from server_stub.feedback import repository
from server_stub.people.service import People
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer

_CURSOR_KEY = "cursors"

KeepFeedback = Callable[[AsyncConnection, FeedbackOut], Awaitable[None]]


class Feedback:
    """The only writer of feedback."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        sealer: Sealer,
        appointments: Appointments,
        people: People,
        activity: ActivityLog,
        id_key: bytes,
        cursor_key: bytes,
    ) -> None:
        """id_key, cursor_key: 32 bytes each, for the names under which feedback is shown, and for ends of pages."""
        self._id_key = id_key
        self._cursors = Sealer({_CURSOR_KEY: cursor_key}, _CURSOR_KEY)
        self._database = database
        self._clock = clock
        self._sealer = sealer
        self._appointments = appointments
        self._people = people
        self._activity = activity

    async def give(self, by: Principal, wish: FeedbackBody, keep: KeepFeedback | None = None) -> FeedbackOut:
        """Once per appointment, by its patient, from `approved` on; raises `not_found` or `conflict`.

        keep: given what is answered within the transaction.
        """
        appointment = await self._appointments.find(by.ref, wish.appointment_id)
        if appointment.patient.id != by.user_id:
            raise CareConnectError(Code.NOT_FOUND, "There is no such appointment")
        if appointment.status not in RELATING:
            raise CareConnectError(Code.CONFLICT, "Feedback is possible once the visit has been approved")
        feedback_id = new_id()
        now = self._clock.now()
        comment = wish.comment or None
        given = FeedbackOut(
            id=self._shown_id(feedback_id),
            rating=wish.rating,
            comment=comment,
            appointment_id=appointment.id,
            created_at=now,
        )
        try:
            async with self._database.write() as transaction:
                await repository.add(
                    transaction,
                    id=feedback_id,
                    appointment_id=appointment.id,
                    doctor_id=appointment.doctor.id,
                    author_id=by.user_id,
                    rating=wish.rating,
                    comment=self._sealer.seal_optional(comment, f"feedback/{feedback_id}"),
                    key_id=self._sealer.key_id,
                    created_at=now,
                )
                await self._activity.record(
                    transaction,
                    "FEEDBACK_GIVEN",
                    actor_id=by.user_id,
                    subject_id=appointment.doctor.id,
                    details={"appointmentId": appointment.id},
                )
                if keep is not None:
                    await keep(transaction, given)
        except IntegrityError as error:
            raise CareConnectError(Code.CONFLICT, "You have given feedback on this visit already") from error
        await self._people.changed(appointment.doctor.id)
        return given

    async def of_doctor(self, doctor_id: str, cursor: str | None, limit: int) -> FeedbackListAnswer:
        """What patients said of a doctor, newest first, without author, date and appointment."""
        before = self._end_of(doctor_id, cursor) if cursor is not None else None
        async with self._database.read() as connection:
            rows = await repository.of_doctor(connection, doctor_id, before, limit)
        found = [
            FeedbackOut(
                id=self._shown_id(row["id"]),
                rating=row["rating"],
                comment=self._sealer.open_optional(row["comment"], row["key_id"], f"feedback/{row['id']}"),
            )
            for row in rows
        ]
        next_cursor = self._cursor(doctor_id, rows[-1]["id"]) if len(rows) == limit else None
        return FeedbackListAnswer(feedback=found, next_cursor=next_cursor)

    def _shown_id(self, feedback_id: str) -> str:
        """Another name, always the same: the stored one begins with the millisecond in which somebody wrote."""
        digest = hmac.new(self._id_key, feedback_id.encode(), hashlib.sha256).digest()
        return str(uuid7_of(digest))

    def _cursor(self, doctor_id: str, feedback_id: str) -> str:
        """The stored id of a page's last one, sealed: for that millisecond's sake too."""
        sealed = self._cursors.seal_bytes(UUID(feedback_id).bytes, _pages_of(doctor_id))
        return base64.urlsafe_b64encode(sealed).decode("ascii")

    def _end_of(self, doctor_id: str, cursor: str) -> str:
        try:
            sealed = base64.urlsafe_b64decode(cursor.encode("ascii"))
            return str(UUID(bytes=self._cursors.open_bytes(sealed, _CURSOR_KEY, _pages_of(doctor_id))))
        except (ValueError, CareConnectError) as error:
            raise CareConnectError(
                Code.VALIDATION_FAILED, "Validation failed", details=("cursor: not a cursor",), cause=error
            ) from None


def _pages_of(doctor_id: str) -> str:
    return f"feedback-of/{doctor_id}"
