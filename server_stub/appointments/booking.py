"""Booking and moving: the slot, the limits, and one transaction for all that a booking means."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.model.people import Role
from careconnect_desktop.model.scheduling import AppointmentStatus, Slot
from careconnect_desktop.protocol.appointments import Booking
from careconnect_desktop.protocol.names import Code
from careconnect_desktop.protocol.people import SlotOut
from server_stub.accounts.principal import Principal, UserRef
from server_stub.accounts.service import Accounts
from server_stub.activity.service import ActivityLog
from server_stub.appointments import repository
from server_stub.appointments.repository import AppointmentRow
from server_stub.doctors.calendar import Calendar, day_span, moment_of, slot_at, slots
from server_stub.doctors.service import Doctors
from server_stub.organizations.default import DEFAULT_ORGANIZATION_ID
from server_stub.outbox.service import Outbox
from server_stub.patients.service import Patients
from server_stub.storage.database import ContentionError, Database, violates
from server_stub.storage.sealing import Sealer
from server_stub.turns import Turns

MAX_REQUESTS_PER_DOCTOR = 3
MAX_REQUESTS = 10
_TRIES = 6
FURTHEST_AHEAD = timedelta(days=366)

Keep = Callable[[AsyncConnection, AppointmentRow], Awaitable[None]]


class BookingDesk:
    """Finds free slots and takes them. Two bookings of one slot are told apart by the database's constraints."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        accounts: Accounts,
        doctors: Doctors,
        patients: Patients,
        activity: ActivityLog,
        outbox: Outbox,
        sealer: Sealer,
    ) -> None:
        self._database = database
        self._clock = clock
        self._accounts = accounts
        self._doctors = doctors
        self._patients = patients
        self._activity = activity
        self._outbox = outbox
        self._sealer = sealer
        self._turns = Turns()

    async def slots(self, doctor: UserRef, first: date, last: date) -> list[SlotOut]:
        """Every slot of the days from `first` to `last` in the doctor's zone, inclusive."""
        async with self._database.read() as connection:
            since = datetime.combine(first, time(), UTC) - timedelta(days=2)
            calendar = await self._calendar(connection, doctor, since)
            since, until = day_span(calendar.zone, first, last)
            busy = await repository.busy(connection, doctor.user_id, since, until)
        found = slots(calendar, first, last, self._clock.now(), busy)
        return [SlotOut(starts_at=one.starts_at, ends_at=one.ends_at, available=one.is_available) for one in found]

    async def book(self, by: Principal, wish: Booking, keep: Keep | None = None) -> AppointmentRow:
        """A requested appointment, as `repository.find_any` would read it.

        keep: given it within its transaction.

        Raises `not_found` for an unknown or unverified doctor, `validation_failed` for a time that is no slot,
        `slot_taken`, or `conflict` over the limits of open requests or beside another visit of the patient.
        """
        doctor = await self.doctor(wish.doctor_id)
        calendar = self._doctors.remembered(doctor.user_id, self._clock.now())
        if calendar is None:
            async with self._database.read() as connection:
                calendar = await self._calendar(connection, doctor, self._clock.now())
        slot = self._free_slot(calendar, self._moment(wish, calendar))
        if self._database.is_sqlite:
            # Writers take turns there: each counts the open requests before it anyway.
            return await self._enter(by, wish, doctor, calendar.zone.key, slot, keep)
        # One patient's bookings in turns: a burst of them waits here, and not on all connections of the pool.
        async with self._turns.of(by.user_id):
            for _ in range(_TRIES - 1):
                try:
                    return await self._enter(by, wish, doctor, calendar.zone.key, slot, keep)
                except ContentionError:
                    # The exclusion constraints of two bookings met: one is in by now, and the next look says which.
                    continue
            return await self._enter(by, wish, doctor, calendar.zone.key, slot, keep)

    async def _enter(
        self, by: Principal, wish: Booking, doctor: UserRef, zone: str, slot: Slot, keep: Keep | None
    ) -> AppointmentRow:
        """Write the booking; see `book`."""
        appointment_id = new_id()
        now = self._clock.now()
        place = f"appointments/{appointment_id}"
        row: dict[str, Any] = {
            "id": appointment_id,
            "organization_id": DEFAULT_ORGANIZATION_ID,
            "doctor_id": doctor.user_id,
            "booked_by": by.user_id,
            "starts_at": slot.starts_at,
            "ends_at": slot.ends_at,
            "time_zone": zone,
            "status": AppointmentStatus.REQUESTED.value,
            "mode": wish.mode.value,
            "reason": self._sealer.seal_optional(wish.reason, place + "/reason"),
            "symptoms": self._sealer.seal_optional(wish.symptoms, place + "/symptoms"),
            "key_id": self._sealer.key_id,
            "created_at": now,
            "updated_at": now,
            "version": 1,
        }
        try:
            async with self._database.write_at_once() as transaction:
                row["patient_id"] = patient_id = await self._patients.own_id(transaction, by.user_id)
                if self._database.is_sqlite:
                    await self._check_limits(transaction, patient_id, doctor.user_id)
                await repository.add(
                    transaction,
                    row,
                    [
                        _participant(appointment_id, doctor.user_id, "doctor", now),
                        _participant(appointment_id, by.user_id, "patient", now),
                    ],
                )
                await self._outbox.put(
                    transaction, "appointment_requested", doctor.user_id, appointment_id=appointment_id
                )
                await self._activity.record(
                    transaction,
                    "APPOINTMENT_REQUESTED",
                    actor_id=by.user_id,
                    subject_id=doctor.user_id,
                    details={"appointmentId": appointment_id},
                )
                booked = row | {"doctor_user_id": doctor.user_id, "patient_user_id": by.user_id}
                if keep is not None:
                    await keep(transaction, booked)
                if not self._database.is_sqlite:
                    await repository.check_open_requests(
                        transaction, row, most_with_doctor=MAX_REQUESTS_PER_DOCTOR, most=MAX_REQUESTS
                    )
        except IntegrityError as error:
            if violates(error, repository.TOO_MANY_WITH_DOCTOR):
                raise _too_many_with_doctor() from error
            if violates(error, repository.TOO_MANY_IN_ALL):
                raise _too_many() from error
            raise await self.refusal(error, doctor.user_id, slot) from error
        return booked

    async def new_slot(self, doctor: UserRef, starts_at: datetime, but: tuple[datetime, datetime]) -> Slot:
        """The free slot to which a visit moves; `but` is the visit's present time, which does not count as taken."""
        async with self._database.read() as connection:
            calendar = await self._calendar(connection, doctor, self._clock.now())
        if starts_at == but[0]:
            raise CareConnectError(Code.CONFLICT, "The visit is at this time already")
        return self._free_slot(calendar, starts_at)

    async def doctor(self, reference: str) -> UserRef:
        """A doctor by id or medicalId; raises `not_found`."""
        found = await self._accounts.find_user(reference)
        if found is None or found.role != Role.DOCTOR:
            raise _no_doctor()
        return found

    async def refusal(self, error: IntegrityError, doctor_id: str, slot: Slot) -> CareConnectError:
        """What the constraint that refused a time means to a person: the doctor's slot first, then the patient's."""
        async with self._database.read() as connection:
            is_taken = bool(await repository.busy(connection, doctor_id, slot.starts_at, slot.ends_at))
        if not is_taken and violates(error, "patient"):
            return CareConnectError(Code.CONFLICT, "The patient has another visit at this time", cause=error)
        return _slot_taken()

    async def _calendar(self, connection: AsyncConnection, doctor: UserRef, since: datetime) -> Calendar:
        calendar = await self._doctors.calendar(connection, doctor.user_id, since)
        if calendar is None:
            raise _no_doctor()
        return calendar

    def _moment(self, wish: Booking, calendar: Calendar) -> datetime:
        if wish.starts_at is not None:
            return wish.starts_at
        if wish.date_ is None or wish.time is None:
            raise ValueError("a booking without a time passed the contract's model")
        moment = moment_of(wish.date_, wish.time, calendar.zone)
        if moment is None:
            raise CareConnectError(
                Code.VALIDATION_FAILED, "Validation failed", details=("time: this time does not exist on that day",)
            )
        return moment

    def _free_slot(self, calendar: Calendar, starts_at: datetime) -> Slot:
        now = self._clock.now()
        if starts_at <= now:
            raise _bad_time("must be in the future")
        if starts_at > now + FURTHEST_AHEAD:
            raise _bad_time("must be within a year")
        slot = slot_at(calendar, starts_at.astimezone(UTC), now)
        if slot is None:
            raise _bad_time("is not a slot of this doctor's schedule")
        if not slot.is_available:
            raise _slot_taken()
        return slot

    async def _check_limits(self, transaction: AsyncConnection, patient_id: str, doctor_id: str) -> None:
        """On SQLite, where no other booking is written until this one is, by whichever process."""
        with_doctor, in_all = await repository.open_requests(transaction, patient_id, doctor_id)
        if with_doctor >= MAX_REQUESTS_PER_DOCTOR:
            raise _too_many_with_doctor()
        if in_all >= MAX_REQUESTS:
            raise _too_many()


def _slot_taken() -> CareConnectError:
    return CareConnectError(Code.SLOT_TAKEN, "This time has just been taken: please choose another")


def _too_many_with_doctor() -> CareConnectError:
    return CareConnectError(Code.CONFLICT, f"You have {MAX_REQUESTS_PER_DOCTOR} open requests with this doctor already")


def _too_many() -> CareConnectError:
    return CareConnectError(Code.CONFLICT, f"You have {MAX_REQUESTS} open requests already")


def _bad_time(why: str) -> CareConnectError:
    return CareConnectError(Code.VALIDATION_FAILED, "Validation failed", details=(f"startsAt: {why}",))


def _no_doctor() -> CareConnectError:
    return CareConnectError(Code.NOT_FOUND, "There is no such doctor")


def _participant(appointment_id: str, user_id: str, role: str, now: datetime) -> dict[str, object]:
    return {
        "appointment_id": appointment_id,
        "user_id": user_id,
        "role": role,
        "status": repository.ACCEPTED,
        "added_at": now,
    }
