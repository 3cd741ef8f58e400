"""REST adapters in memory for the services: model values in, model values out, failures on demand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.communication import Communication, Conversation
from careconnect_desktop.model.people import Patient, Person, Practitioner, Role
from careconnect_desktop.model.scheduling import Appointment, AppointmentMode, AppointmentStatus
from careconnect_desktop.ports.api import AppointmentChange, BookingRequest, ImageUpload, NewAccount
from careconnect_desktop.ports.credentials import StoredSession
from careconnect_desktop.storage.documents import MemoryDocuments

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MIRIAM = Practitioner(id="u-doc", medical_id="DOC001", name="Dr. Miriam Adler", role=Role.DOCTOR)
AMINA = Patient(id="u-pat", medical_id="PAT001", name="Amina Haddad", role=Role.PATIENT)


class FixedClock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.at_s = 1000.0

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.at_s - 1000.0)

    def monotonic(self) -> float:
        return self.at_s


class Failing:
    """The next `failures` are raised, one by each call."""

    def __init__(self) -> None:
        self.failures: list[CareConnectError] = []
        self.asked: list[str] = []

    def _ask(self, name: str) -> None:
        self.asked.append(name)
        if self.failures:
            raise self.failures.pop(0)


class FakeAccounts(Failing):
    def __init__(self) -> None:
        super().__init__()
        self.person: Person = AMINA
        self.before_answer: Callable[[], Awaitable[None]] | None = None
        self.taken_up: list[str] = []

    async def sign_up(self, account: NewAccount) -> Person:
        self._ask("sign_up")
        return self.person

    async def sign_in(self, email: str, password: str, totp: str | None = None) -> Person:
        self._ask("sign_in")
        if self.before_answer is not None:
            await self.before_answer()
        return self.person

    async def resume(self, refresh_token: str) -> Person:
        self._ask(f"resume {refresh_token}")
        return AMINA

    def take_up(self, refresh_token: str) -> None:
        self.taken_up.append(refresh_token)

    async def sign_out(self) -> None:
        self._ask("sign_out")

    async def me(self) -> Person:
        return self.person

    async def forgot_password(self, email: str) -> None:
        self._ask(f"forgot {email}")

    async def reset_password(self, email: str, code: str, new_password: str) -> None:
        self._ask(f"reset {email} {code}")


class FakeSecrets:
    def __init__(self, kept: StoredSession | None = None, *, is_lasting: bool = True) -> None:
        self.kept = kept
        self.is_lasting = is_lasting

    async def load(self) -> StoredSession | None:
        return self.kept

    async def save(self, session: StoredSession) -> None:
        self.kept = session

    async def clear(self) -> None:
        self.kept = None


def an_appointment(
    appointment_id: str = "a-1",
    hours: float = 1.0,
    status: AppointmentStatus = AppointmentStatus.REQUESTED,
    version: int = 1,
) -> Appointment:
    starts_at = NOW + timedelta(hours=hours)
    return Appointment(
        id=appointment_id,
        doctor=MIRIAM,
        patient=AMINA,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=30),
        time_zone="Europe/Berlin",
        status=status,
        mode=AppointmentMode.VIDEO,
        version=version,
    )


class FakeAppointments(Failing):
    def __init__(self, *kept: Appointment) -> None:
        super().__init__()
        self.kept = list(kept)

    async def appointments(
        self,
        *,
        status: AppointmentStatus | None = None,
        starting_from: datetime | None = None,
        starting_before: datetime | None = None,
    ) -> tuple[Appointment, ...]:
        self._ask("appointments")
        return tuple(self.kept)

    async def appointment(self, appointment_id: str) -> Appointment:
        return next(found for found in self.kept if found.id == appointment_id)

    async def book(self, request: BookingRequest) -> Appointment:
        self._ask("book")
        return an_appointment("a-new", hours=0.5)

    async def change(self, appointment_id: str, change: AppointmentChange, version: int | None = None) -> Appointment:
        self._ask(f"{change} {appointment_id} {version}")
        found = await self.appointment(appointment_id)
        return replace(found, status=AppointmentStatus.APPROVED, version=found.version + 1)

    async def reschedule(self, appointment_id: str, starts_at: datetime) -> Appointment:
        found = await self.appointment(appointment_id)
        return replace(found, starts_at=starts_at, version=found.version + 1)

    async def check_in(self, appointment_id: str, location_text: str | None, callback_phone: str | None) -> Appointment:
        found = await self.appointment(appointment_id)
        return replace(found, status=AppointmentStatus.CHECKED_IN, version=found.version + 1)


def a_message(
    number: int, *, is_mine: bool = False, client_id: str | None = None, text: str = "Good morning"
) -> Communication:
    """Written by Miriam to Amina, or by Amina when `is_mine`."""
    return Communication(
        id=f"m-{number:03}",
        sender_id=AMINA.id if is_mine else MIRIAM.id,
        receiver_id=MIRIAM.id if is_mine else AMINA.id,
        text=text,
        created_at=NOW + timedelta(minutes=number),
        client_id=client_id,
    )


class FakeMessages(Failing):
    def __init__(self, *kept: Communication) -> None:
        super().__init__()
        self.kept = list(kept)
        self.unread_count = 0

    async def conversations(self) -> tuple[Conversation, ...]:
        self._ask("conversations")
        newest = self.kept[-1] if self.kept else None
        return (Conversation(person=MIRIAM, last_message=newest, unread_count=self.unread_count),)

    async def messages(self, user_id: str, *, before: str | None = None, limit: int = 50) -> tuple[Communication, ...]:
        self._ask(f"messages before {before}")
        older = [message for message in self.kept if before is None or message.id < before]
        return tuple(older[-limit:])

    async def send_message(self, receiver_id: str, text: str, client_id: str) -> Communication:
        self._ask(f"send {text}")
        saved = a_message(len(self.kept), is_mine=True, client_id=client_id, text=text)
        if all(message.client_id != client_id for message in self.kept):
            self.kept.append(saved)
        return saved

    async def send_image(
        self, receiver_id: str, text: str, client_id: str, image: ImageUpload, on_progress: Callable[[float], None]
    ) -> Communication:
        on_progress(0.5)
        saved = await self.send_message(receiver_id, text, client_id)
        return replace(saved, image_url=f"/api/files/{image.name}")

    async def image(self, image_url: str) -> bytes:
        self._ask(f"image {image_url}")
        return b"picture"

    async def mark_read(self, user_id: str) -> None:
        self._ask(f"mark_read {user_id}")


class FakeStore(MemoryDocuments):
    """Documents that say what was asked of them. reopen: keeps what a run before it wrote."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.reopen = False
        self.retired: list[Collection[str]] = []

    async def retire(self, kept: Collection[str]) -> None:
        self.retired.append(kept)

    async def open(self, account: str) -> None:
        self.asked.append(f"open {account}")
        if not self.reopen:
            await super().open(account)

    async def wipe(self, account: str) -> None:
        self.asked.append(f"wipe {account}")
        await super().wipe(account)


class PlainProof:
    """A proof of a password that costs nothing."""

    def __init__(self, password: str) -> None:
        self._password = password

    def fits(self, password: str) -> bool:
        return password == self._password
