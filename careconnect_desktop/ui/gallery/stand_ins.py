"""Services that hold sample data and answer at once: for pictures and tests of views, without a server."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, Generic, TypeVar

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import AvailableTime, Person, Practitioner
from careconnect_desktop.model.scheduling import Appointment, AppointmentStatus, Slot
from careconnect_desktop.ports.api import AppointmentChange, BookingRequest, ImageUpload, NewAccount
from careconnect_desktop.ports.local_store import JsonObject
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.services.chat import ChatSnapshot
from careconnect_desktop.services.observable import Observable
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.viewmodels.preferences import Preferences

T = TypeVar("T")


class FixedClock:
    """The clock of the samples' moment."""

    def __init__(self, now: datetime = samples.NOW) -> None:
        self.moment = now
        self.seconds = 1000.0

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.seconds


class Held(Generic[T]):
    """A snapshot that whoever holds this may change."""

    def __init__(self, snapshot: T) -> None:
        self._state = Observable(snapshot)

    @property
    def snapshot(self) -> T:
        return self._state.value

    def subscribe(self, listener: Callable[[T], None]) -> Unsubscribe:
        return self._state.subscribe(listener)

    def put(self, snapshot: T) -> None:
        """Show another snapshot to everybody."""
        self._state.change(snapshot)


class HeldPresence(Held[PresenceSnapshot]):
    """Who is there."""


class HeldAppointments(Held[AppointmentsSnapshot]):
    """Appointments that remember what was asked of them. error: raised by the next action, once."""

    def __init__(self, appointments: tuple[Appointment, ...] = (), *, is_loaded: bool = True) -> None:
        super().__init__(AppointmentsSnapshot(appointments=appointments, is_loaded=is_loaded))
        self.changes: list[tuple[str, AppointmentChange]] = []
        self.bookings: list[BookingRequest] = []
        self.check_ins: list[tuple[str, str | None, str | None]] = []
        self.moves: list[tuple[str, datetime]] = []
        self.refreshes = 0
        self.error: CareConnectError | None = None

    async def refresh(self) -> None:
        self.refreshes += 1

    async def change(self, appointment: Appointment, change: AppointmentChange) -> Appointment:
        self.changes.append((appointment.id, change))
        self._fail()
        return appointment

    async def check_in(
        self, appointment: Appointment, location_text: str | None = None, callback_phone: str | None = None
    ) -> Appointment:
        self.check_ins.append((appointment.id, location_text, callback_phone))
        self._fail()
        return appointment

    async def reschedule(self, appointment: Appointment, starts_at: datetime) -> Appointment:
        self.moves.append((appointment.id, starts_at))
        self._fail()
        length = appointment.ends_at - appointment.starts_at
        return replace(appointment, starts_at=starts_at, ends_at=starts_at + length, status=AppointmentStatus.REQUESTED)

    async def book(self, request: BookingRequest) -> Appointment:
        self.bookings.append(request)
        self._fail()
        doctor = next(found for found in samples.DOCTORS if found.id == request.doctor_id)
        return replace(
            samples.REQUESTED_VISITS[0],
            doctor=doctor,
            starts_at=request.starts_at,
            ends_at=request.starts_at + timedelta(minutes=30),
            mode=request.mode,
            reason=request.reason,
        )

    def _fail(self) -> None:
        if self.error is not None:
            error, self.error = self.error, None
            raise error


class HeldChat(Held[ChatSnapshot]):
    """Messages that remember what was said."""

    def __init__(self, snapshot: ChatSnapshot | None = None) -> None:
        super().__init__(snapshot or ChatSnapshot(is_loaded=True))
        self.sent: list[str] = []
        self.again: list[str] = []
        self.images: list[ImageUpload] = []
        self.on_send: Callable[[], None] = lambda: None
        self.discarded: list[str] = []
        self.pictures: dict[str, bytes] = {}
        self.opened: list[str] = []
        self.older = 0
        self.typing_told = 0
        self.read_told: list[str] = []
        self.is_server_there = True
        self.typing: Callable[[str], None] = lambda _person_id: None

    def subscribe_typing(self, listener: Callable[[str], None]) -> Unsubscribe:
        self.typing = listener
        return lambda: None

    async def refresh(self) -> None:
        return

    async def open(self, person: Person) -> None:
        self.opened.append(person.id)

    async def load_older(self) -> None:
        self.older += 1

    def send(self, text: str, image: ImageUpload | None = None) -> None:
        self.sent.append(text)
        self.on_send()
        if image is not None:
            self.images.append(image)

    def send_again(self, client_id: str) -> None:
        self.again.append(client_id)

    def discard(self, client_id: str) -> None:
        self.discarded.append(client_id)

    async def image(self, image_url: str) -> bytes:
        if image_url not in self.pictures:
            raise CareConnectError("not_found")
        return self.pictures[image_url]

    async def mark_read(self, person_id: str) -> bool:
        self.read_told.append(person_id)
        return self.is_server_there

    async def tell_typing(self) -> None:
        self.typing_told += 1


class HeldDocuments:
    """What is kept on this computer, in memory; is_lasting as the picture needs it."""

    def __init__(self, *, is_lasting: bool = True) -> None:
        self.kept: dict[tuple[str, str], JsonObject] = {}
        self.is_lasting = is_lasting
        self.damaged_count = 0

    def read(self, kind: str, name: str = "") -> JsonObject | None:
        return self.kept.get((kind, name))

    def names(self, kind: str) -> tuple[str, ...]:
        return tuple(sorted(name for found, name in self.kept if found == kind))

    def write(self, kind: str, name: str, content: Mapping[str, Any]) -> None:
        self.kept[kind, name] = dict(content)

    def delete(self, kind: str, name: str = "") -> None:
        self.kept.pop((kind, name), None)

    async def flush(self) -> None:
        return


class HeldDirectory:
    """Doctors and free times. error: raised by every question while it is set."""

    def __init__(
        self, doctors: tuple[Practitioner, ...] = samples.DOCTORS, slots: tuple[Slot, ...] | None = None
    ) -> None:
        self._doctors = doctors
        self.slots_now = samples.slots() if slots is None else slots
        self.asked: list[tuple[str | None, str | None]] = []
        self.error: CareConnectError | None = None

    async def doctors(
        self, *, specialty: str | None = None, text: str | None = None, language: str | None = None
    ) -> tuple[Practitioner, ...]:
        self.asked.append((specialty, text))
        if self.error is not None:
            raise self.error
        return tuple(
            doctor
            for doctor in self._doctors
            if (specialty is None or doctor.specialization == specialty)
            and (text is None or text.casefold() in doctor.name.casefold())
            and (language is None or language in doctor.languages)
        )

    async def slots(self, doctor_id: str, first_day: date, day_count: int = 7) -> tuple[Slot, ...]:
        self.asked.append((doctor_id, f"{first_day} {day_count}"))
        if self.error is not None:
            raise self.error
        return self.slots_now


class HeldHours:
    """A doctor's hours that remember what was saved. error: raised by every save while it is set."""

    def __init__(self) -> None:
        self.saved: list[tuple[tuple[AvailableTime, ...], str | None]] = []
        self.error: CareConnectError | None = None

    async def replace_schedule(self, schedule: tuple[AvailableTime, ...], time_zone: str | None = None) -> Practitioner:
        self.saved.append((schedule, time_zone))
        if self.error is not None:
            raise self.error
        return replace(samples.MEYER, schedule=schedule)


class HeldEntrance:
    """The way in. error: raised by every attempt while it is set."""

    def __init__(self, person: Person = samples.AMINA) -> None:
        self._person = person
        self.accounts: list[NewAccount] = []
        self.attempts: list[tuple[str, str]] = []
        self.forgotten: list[str] = []
        self.stays = True
        self.error: CareConnectError | None = None

    async def sign_in(
        self, server_url: str, email: str, password: str, totp: str | None, *, stays: bool = True
    ) -> Person:
        self.stays = stays
        self.attempts.append((server_url, email))
        if self.error is not None:
            raise self.error
        return self._person

    async def forgot_password(self, server_url: str, email: str) -> None:
        self.forgotten.append(email)
        if self.error is not None:
            raise self.error

    async def reset_password(self, server_url: str, email: str, code: str, new_password: str) -> None:
        if self.error is not None:
            raise self.error
        if code != "ABCD2345":
            raise CareConnectError("validation_failed", details=("code: is not right, or too old",))

    async def sign_up(self, server_url: str, account: NewAccount, *, stays: bool = True) -> Person:
        self.attempts.append((server_url, account.email))
        self.accounts.append(account)
        if self.error is not None:
            raise self.error
        return self._person


class HeldCalls:
    """Remembers who was rung."""

    def __init__(self) -> None:
        self.placed: list[tuple[str, str | None]] = []

    def place(self, person: Person, appointment_id: str | None) -> None:
        self.placed.append((person.id, appointment_id))


class HeldPreferences:
    """Preferences in memory."""

    def __init__(self, preferences: Preferences | None = None) -> None:
        self.kept = preferences or Preferences()

    def load(self) -> Preferences:
        return self.kept

    def save(self, preferences: Preferences) -> None:
        self.kept = preferences
