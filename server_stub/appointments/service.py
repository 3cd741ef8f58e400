"""Appointments: the table of states, kept in one place for every way to change one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.scheduling import (
    EXPIRES_BEFORE_START,
    AppointmentAction,
    AppointmentStatus,
    next_status,
)
from careconnect_desktop.protocol.appointments import AppointmentOut, AppointmentsAnswer, Booking, CheckIn
from careconnect_desktop.protocol.names import Code
from careconnect_desktop.protocol.realtime import QueuePlace
from server_stub.accounts.principal import Principal, UserRef
from server_stub.activity.service import ActivityLog
from server_stub.appointments import repository
from server_stub.appointments.booking import BookingDesk
from server_stub.appointments.presenting import AppointmentPresenter
from server_stub.appointments.relations import Relations
from server_stub.appointments.repository import AppointmentRow, Filter
from server_stub.appointments.telling import AppointmentTeller
from server_stub.appointments.waiting_room import WaitingRoom
from server_stub.outbox.service import Outbox
from server_stub.storage.database import Database
from server_stub.transport.ports import OpenVisit, Relation, RelationListener, Span
from server_stub.visits.service import Visits

REMINDERS = (timedelta(hours=24), timedelta(hours=1))
_A = AppointmentAction

# The entry of the activity log and the mail for each change; the mail goes to the other party.
_ACTIVITY: dict[AppointmentAction, tuple[str, str | None]] = {
    _A.APPROVE: ("APPOINTMENT_APPROVED", "appointment_approved"),
    _A.REJECT: ("APPOINTMENT_REJECTED", "appointment_rejected"),
    _A.CANCEL: ("APPOINTMENT_CANCELLED", "appointment_cancelled"),
    _A.EXPIRE: ("APPOINTMENT_EXPIRED", "appointment_expired"),
    _A.CHECK_IN: ("APPOINTMENT_CHECKED_IN", None),
    _A.START: ("VISIT_STARTED", None),
    _A.COMPLETE: ("APPOINTMENT_COMPLETED", None),
    _A.NO_SHOW: ("APPOINTMENT_NO_SHOW", None),
    _A.RESCHEDULE_BY_PATIENT: ("APPOINTMENT_RESCHEDULED", "appointment_requested"),
    _A.RESCHEDULE_BY_DOCTOR: ("APPOINTMENT_RESCHEDULED", "appointment_moved"),
}


Keep = Callable[[AsyncConnection, AppointmentOut], Awaitable[None]]
"""Keeps an answer in the transaction of what it tells of."""


@dataclass(frozen=True, slots=True)
class _Change:
    """One step in the table of states. actor: None for the clock."""

    action: AppointmentAction
    actor: UserRef | None
    version: int | None = None
    times: tuple[datetime, datetime] | None = None


@dataclass(frozen=True, slots=True)
class AppointmentFacts:
    """When an appointment is, in which zone it was chosen, and which version that is."""

    starts_at: datetime
    time_zone: str
    version: int


class Appointments:
    """The only writer of appointments. Every change is announced to both people after its commit."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        booking: BookingDesk,
        relations: Relations,
        presenter: AppointmentPresenter,
        teller: AppointmentTeller,
        waiting_room: WaitingRoom,
        visits: Visits,
        activity: ActivityLog,
        outbox: Outbox,
    ) -> None:
        self._database = database
        self._clock = clock
        self._booking = booking
        self._relations = relations
        self._presenter = presenter
        self._teller = teller
        self._waiting_room = waiting_room
        self._visits = visits
        self._activity = activity
        self._outbox = outbox

    # ---- reading; a look at another person's appointment leaves an entry in the activity log: no entry, no look

    async def find(self, viewer: UserRef, appointment_id: str) -> AppointmentOut:
        """An appointment in which the viewer takes part; raises `not_found`."""
        async with self._database.read() as connection:
            row = await self._row(connection, appointment_id, viewer.user_id)
            found = (await self._presenter.present(connection, [row], viewer))[0]
        if viewer.user_id != row["patient_user_id"]:
            await self._activity.record_alone(
                "APPOINTMENT_VIEWED",
                actor_id=viewer.user_id,
                subject_id=row["patient_user_id"],
                details={"appointmentId": appointment_id},
            )
        return found

    async def role_in(self, appointment_id: str, user_id: str) -> str:
        """What a user is in an appointment (doctor, patient, ...); raises `not_found`."""
        async with self._database.read() as connection:
            return str((await self._row(connection, appointment_id, user_id))["my_role"])

    async def page(self, viewer: UserRef, wanted: Filter) -> AppointmentsAnswer:
        """A page of the viewer's appointments."""
        async with self._database.read() as connection:
            rows = await repository.page(connection, viewer.user_id, wanted)
            shown = await self._presenter.present(connection, rows, viewer)
        others = sum(row["patient_user_id"] != viewer.user_id for row in rows)
        if others:
            await self._activity.record_alone(
                "APPOINTMENTS_LISTED", actor_id=viewer.user_id, details={"count": str(others)}
            )
        last = shown[-1] if len(shown) == wanted.limit else None
        return AppointmentsAnswer(appointments=shown, next_cursor=cursor_of(last) if last else None)

    async def facts(self, connection: AsyncConnection, appointment_id: str) -> AppointmentFacts | None:
        """Time and version of an appointment, for letters about it; None when there is none."""
        row = await repository.find_any(connection, appointment_id)
        return AppointmentFacts(row["starts_at"], row["time_zone"], row["version"]) if row is not None else None

    # ---- changing

    async def book(self, by: Principal, wish: Booking, keep: Keep | None = None) -> AppointmentOut:
        """Take a slot; see `BookingDesk.book` for what is refused.

        keep: given what is answered within the transaction of the booking.
        """

        async def keep_shown(transaction: AsyncConnection, row: AppointmentRow) -> None:
            await self._keep(transaction, row, by.ref, keep)

        booked = await self._booking.book(by, wish, keep_shown if keep is not None else None)
        return await self._teller.tell_of(booked, by.ref)

    async def act(
        self,
        by: UserRef,
        appointment_id: str,
        action: AppointmentAction,
        version: int | None = None,
        keep: Keep | None = None,
    ) -> AppointmentOut:
        """One action of a party; raises `not_found`, or `conflict` for a stale version or an impossible change.

        keep: given what is answered within the transaction, here and in the other changes.
        """
        async with self._database.write() as transaction:
            await self._apply(transaction, appointment_id, _Change(action, by, version))
            await self._keep_changed(transaction, appointment_id, by, keep)
        return await self._teller.tell(appointment_id, by)

    async def check_in(
        self, by: UserRef, appointment_id: str, wish: CheckIn, keep: Keep | None = None
    ) -> AppointmentOut:
        """The patient is here, says where, and how to call back."""
        async with self._database.write() as transaction:
            await self._apply(transaction, appointment_id, _Change(_A.CHECK_IN, by, wish.version))
            await self._visits.check_in(transaction, appointment_id, wish.location_text, wish.callback_phone)
            await self._keep_changed(transaction, appointment_id, by, keep)
        return await self._teller.tell(appointment_id, by)

    async def reschedule(
        self,
        by: UserRef,
        appointment_id: str,
        starts_at: datetime,
        version: int | None,
        keep: Keep | None = None,
    ) -> AppointmentOut:
        """Move to another free slot; a patient's move asks the doctor again."""
        async with self._database.read() as connection:
            row = await self._row(connection, appointment_id, by.user_id)
        is_doctor = row["my_role"] == "doctor"
        action = _A.RESCHEDULE_BY_DOCTOR if is_doctor else _A.RESCHEDULE_BY_PATIENT
        if next_status(AppointmentStatus(row["status"]), action) is None:
            raise _impossible()
        doctor = await self._booking.doctor(row["doctor_user_id"])
        slot = await self._booking.new_slot(doctor, starts_at, (row["starts_at"], row["ends_at"]))
        change = _Change(action, by, version, (slot.starts_at, slot.ends_at))
        try:
            async with self._database.write() as transaction:
                await self._apply(transaction, appointment_id, change)
                await self._keep_changed(transaction, appointment_id, by, keep)
        except IntegrityError as error:
            raise await self._booking.refusal(error, doctor.user_id, slot) from error
        return await self._teller.tell(appointment_id, by)

    async def expire_due(self) -> int:
        """Cancel requests that nobody answered until an hour before their start; how many.

        One that was made or moved within that hour has until its start.
        """
        now = self._clock.now()
        async with self._database.read() as connection:
            rows = await repository.unanswered(connection, now + EXPIRES_BEFORE_START, 500)
        ids = [
            row["id"]
            for row in rows
            if row["starts_at"] <= now or row["updated_at"] <= row["starts_at"] - EXPIRES_BEFORE_START
        ]
        count = 0
        for appointment_id in ids:
            try:
                async with self._database.write() as transaction:
                    await self._apply(transaction, appointment_id, _Change(_A.EXPIRE, None))
            except CareConnectError as error:
                if error.code != Code.CONFLICT:
                    raise
                continue  # answered in this very moment
            await self._teller.tell(appointment_id, None)
            count += 1
        return count

    # ---- what calls ask

    async def relation(self, user_id: str, other_id: str) -> Relation:
        """See `Relations.relation`."""
        return await self._relations.relation(user_id, other_id)

    async def related_users(self, user_id: str) -> list[str]:
        """The medicalIds of everybody related to this user."""
        return await self._relations.related_users(user_id)

    def on_relation_changed(self, listener: RelationListener) -> None:
        """See `AppointmentTeller.on_relation_changed`."""
        self._teller.on_relation_changed(listener)

    async def users_with_appointment_today(self, doctor_id: str) -> list[str]:
        """The medicalIds of the people who have an open appointment with this doctor today."""
        return await self._relations.users_with_appointment_today(doctor_id)

    async def day_of(self, doctor_id: str) -> Span:
        """See `Relations.day_of`."""
        return await self._relations.day_of(doctor_id)

    async def open_visits(self, patient_id: str) -> list[OpenVisit]:
        """See `Relations.open_visits`."""
        return await self._relations.open_visits(patient_id)

    async def queue_places(self, patient_id: str) -> list[QueuePlace]:
        """See `WaitingRoom.places_of`."""
        return await self._waiting_room.places_of(patient_id)

    async def start_visit(self, appointment_id: str, call_id: str, by: UserRef, other: UserRef) -> bool:
        """A call between these two that names this appointment was answered: it is in progress now.

        False when it is not an appointment of both. An appointment in progress stays so (a call after a broken one).
        """
        async with self._database.write() as transaction:
            row = await repository.find_any(transaction, appointment_id)
            if row is None or {by.user_id, other.user_id} != {row["doctor_user_id"], row["patient_user_id"]}:
                return False
            is_running = row["status"] == AppointmentStatus.IN_PROGRESS
            if not is_running and next_status(AppointmentStatus(row["status"]), _A.START) is None:
                return False
            if not is_running:
                await self._apply(transaction, appointment_id, _Change(_A.START, by))
            await self._visits.start(transaction, appointment_id, call_id, row["mode"])
        if not is_running:
            await self._teller.tell(appointment_id, None)
        return True

    async def end_visit(self, appointment_id: str, call_id: str, reason: str) -> None:
        """The call of a visit has ended; the appointment stays as it is until the doctor completes it."""
        async with self._database.write() as transaction:
            await self._visits.end(transaction, appointment_id, call_id, reason)

    # ---- inside

    async def _row(self, connection: AsyncConnection, appointment_id: str, user_id: str) -> AppointmentRow:
        row = await repository.find(connection, appointment_id, user_id)
        if row is None:
            raise CareConnectError(Code.NOT_FOUND, "There is no such appointment")
        return row

    async def _keep_changed(
        self, transaction: AsyncConnection, appointment_id: str, by: UserRef, keep: Keep | None
    ) -> None:
        if keep is not None:
            await self._keep(transaction, await self._row(transaction, appointment_id, by.user_id), by, keep)

    async def _keep(self, transaction: AsyncConnection, row: AppointmentRow, by: UserRef, keep: Keep | None) -> None:
        if keep is not None:
            await keep(transaction, (await self._presenter.present(transaction, [row], by))[0])

    async def _apply(self, transaction: AsyncConnection, appointment_id: str, change: _Change) -> None:
        await repository.lock(transaction, appointment_id)
        row = (
            await self._row(transaction, appointment_id, change.actor.user_id)
            if change.actor is not None
            else await repository.find_any(transaction, appointment_id)
        )
        if row is None:
            raise _impossible()
        if change.version is not None and change.version != row["version"]:
            raise CareConnectError(Code.CONFLICT, "Somebody has changed this in the meantime: please look again")
        status = next_status(AppointmentStatus(row["status"]), change.action)
        if status is None:
            raise _impossible()
        values: dict[str, Any] = {"status": status.value, "updated_at": self._clock.now()}
        starts_at = row["starts_at"]
        if change.times is not None:
            starts_at = change.times[0]
            values |= {"starts_at": change.times[0], "ends_at": change.times[1]}
        await repository.change(transaction, appointment_id, **values)
        if change.action in (_A.CANCEL, _A.REJECT, _A.EXPIRE, _A.RESCHEDULE_BY_PATIENT, _A.RESCHEDULE_BY_DOCTOR):
            await self._outbox.drop_for(transaction, appointment_id)
        people = (row["doctor_user_id"], row["patient_user_id"])
        actor_id = change.actor.user_id if change.actor is not None else None
        activity, mail = _ACTIVITY[change.action]
        if mail is not None:
            for user_id in people:
                if user_id != actor_id:
                    await self._outbox.put(
                        transaction,
                        mail,
                        user_id,
                        appointment_id=appointment_id,
                        appointment_version=row["version"] + 1,
                    )
        if status == AppointmentStatus.APPROVED:
            await self._remind(transaction, appointment_id, row["version"] + 1, people, starts_at)
        await self._activity.record(
            transaction,
            activity,
            actor_id=actor_id,
            subject_id=next((user_id for user_id in people if user_id != actor_id), None),
            details={"appointmentId": appointment_id},
        )

    async def _remind(
        self, transaction: AsyncConnection, appointment_id: str, version: int, people: tuple[str, str], start: datetime
    ) -> None:
        for before in REMINDERS:
            if start - before <= self._clock.now():
                continue
            for user_id in people:
                await self._outbox.put(
                    transaction,
                    "appointment_reminder",
                    user_id,
                    appointment_id=appointment_id,
                    appointment_version=version,
                    values={"hours": str(int(before.total_seconds() // 3600))},
                    not_before=start - before,
                )


def cursor_of(appointment: AppointmentOut) -> str:
    """Where a page ends: the start and the id of its last appointment."""
    return f"{appointment.starts_at.timestamp():.3f}_{appointment.id}"


def _impossible() -> CareConnectError:
    return CareConnectError(Code.CONFLICT, "This is not possible in the visit's present state")
