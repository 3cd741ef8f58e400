"""The server's REST resources as use cases see them: model values in and out, `CareConnectError` for every failure.

Codes are those of the contract, and of this side: ``unreachable`` (nobody answers there), ``timeout``, ``insecure_url``
(plain HTTP to another machine), ``certificate_invalid``, ``answer_invalid`` (not a CareConnect server, or a broken
answer), ``session_ended`` (sign in again). Times are aware and in UTC.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol

from careconnect_desktop.model.communication import Communication, Conversation
from careconnect_desktop.model.people import AvailableTime, Patient, Person, Practitioner
from careconnect_desktop.model.scheduling import Appointment, AppointmentMode, AppointmentStatus, Slot
from careconnect_desktop.ports.rtc import IceConfiguration


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAccount:
    """What a person gives to sign up; `specialization` and `experience` (years) for doctors only."""

    name: str
    email: str
    password: str
    role: Literal["doctor", "patient"]
    specialization: str | None = None
    experience: int | None = None
    birth_date: date | None = None
    gender: str | None = None
    time_zone: str | None = None

    def __repr__(self) -> str:
        return f"NewAccount(role={self.role!r})"


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingRequest:
    """One free slot of one doctor."""

    doctor_id: str
    starts_at: datetime
    mode: AppointmentMode = AppointmentMode.VIDEO
    reason: str | None = None
    symptoms: str | None = None


@dataclass(frozen=True, slots=True)
class IceServers:
    """What to use for the next connection attempt; the credentials live `ttl_s` seconds."""

    configuration: IceConfiguration
    ttl_s: int


@dataclass(frozen=True, slots=True)
class ImageUpload:
    """A picture on its way. content_type: ``image/jpeg``, ``image/png`` or ``image/webp``."""

    name: str
    content_type: str
    data: bytes

    def __repr__(self) -> str:
        return f"ImageUpload({self.content_type!r}, {len(self.data)} bytes)"


AppointmentChange = Literal["approve", "reject", "cancel", "complete", "no-show"]


class AccountApi(Protocol):
    """Sign-up, sign-in and the session; the adapter keeps the tokens and sends them to this server alone."""

    async def sign_up(self, account: NewAccount) -> Person:
        """A new account, signed in; ``email_taken``, ``validation_failed``."""
        ...

    async def sign_in(self, email: str, password: str, totp: str | None = None) -> Person:
        """``unauthenticated`` (wrong e-mail or password), ``mfa_required``, ``rate_limited``.

        totp: the code of the authenticator app, or a recovery code.
        """
        ...

    async def resume(self, refresh_token: str) -> Person:
        """Sign in by a kept refresh token; ``session_ended``."""
        ...

    def take_up(self, refresh_token: str) -> None:
        """Go on with a kept session without asking: the next request that needs it refreshes it."""
        ...

    async def sign_out(self) -> None:
        """End the session on the server and forget the tokens here, the latter also when the server is away."""
        ...

    async def me(self) -> Person: ...

    async def forgot_password(self, email: str) -> None:
        """Ask for a code by mail; the same answer whether there is such an account or not. ``rate_limited``."""
        ...

    async def reset_password(self, email: str, code: str, new_password: str) -> None:
        """Set another password with the mailed code; signs nobody in. ``validation_failed`` with `details`."""
        ...


class DirectoryApi(Protocol):
    """Doctors, patients and free times."""

    async def doctors(
        self, *, specialty: str | None = None, text: str | None = None, language: str | None = None
    ) -> tuple[Practitioner, ...]: ...

    async def doctor(self, doctor_id: str) -> Practitioner:
        """By id or medicalId; ``not_found``."""
        ...

    async def slots(self, doctor_id: str, first_day: date, last_day: date) -> tuple[Slot, ...]:
        """Both days are included and lie in the doctor's zone; at most 31 days."""
        ...

    async def patients(self) -> tuple[Patient, ...]:
        """A doctor's own patients."""
        ...

    async def replace_schedule(self, schedule: tuple[AvailableTime, ...], time_zone: str | None) -> Practitioner: ...


class AppointmentApi(Protocol):
    """Booking and the life of an appointment."""

    async def appointments(
        self,
        *,
        status: AppointmentStatus | None = None,
        starting_from: datetime | None = None,
        starting_before: datetime | None = None,
    ) -> tuple[Appointment, ...]:
        """Those of the signed-in person, earliest first."""
        ...

    async def appointment(self, appointment_id: str) -> Appointment: ...

    async def book(self, request: BookingRequest) -> Appointment:
        """``slot_taken``, ``conflict`` (too many open requests), ``validation_failed``."""
        ...

    async def change(self, appointment_id: str, change: AppointmentChange, version: int | None = None) -> Appointment:
        """``conflict`` for an impossible change or a stale version."""
        ...

    async def reschedule(self, appointment_id: str, starts_at: datetime) -> Appointment: ...

    async def check_in(
        self, appointment_id: str, location_text: str | None, callback_phone: str | None
    ) -> Appointment: ...


class MessageApi(Protocol):
    """Messages between related people."""

    async def conversations(self) -> tuple[Conversation, ...]: ...

    async def messages(self, user_id: str, *, before: str | None = None, limit: int = 50) -> tuple[Communication, ...]:
        """Oldest first; `before` is the id of the oldest message already known."""
        ...

    async def send_message(self, receiver_id: str, text: str, client_id: str) -> Communication:
        """The same `client_id` is saved once, so that a lost answer may be asked for again."""
        ...

    async def send_image(
        self, receiver_id: str, text: str, client_id: str, image: ImageUpload, on_progress: Callable[[float], None]
    ) -> Communication:
        """As `send_message`, with a picture; `on_progress` hears the part that has left, 0.0 to 1.0.

        ``too_large``, ``unsupported_media``.
        """
        ...

    async def image(self, image_url: str) -> bytes:
        """The picture of a message; ``not_found``. `image_url` is a path on this server."""
        ...

    async def mark_read(self, user_id: str) -> None: ...


class IceApi(Protocol):
    """Where connection attempts may find a way."""

    async def ice_servers(self) -> IceServers: ...
