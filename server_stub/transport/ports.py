"""What the realtime side asks of the other modules; their services satisfy these by shape."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from careconnect_desktop.protocol.messages import MessageOut
from careconnect_desktop.protocol.realtime import QueuePlace
from server_stub.accounts.principal import Principal, UserRef

SessionListener = Callable[[str], Awaitable[None]]
"""Called with the id of a session that has just ended, after the commit."""

RelationListener = Callable[[UserRef, UserRef], Awaitable[None]]
"""Called with two people who may have become related, or strangers, after the commit."""


Span = tuple[datetime, datetime]
"""From one moment to another, in UTC."""


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """An approved or checked-in visit of a patient: with which doctor, and when."""

    doctor_id: str
    doctor_medical_id: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Relation:
    """What one user may do towards another, at this moment.

    is_related: they share an appointment that is approved or further, until 90 days after its end, and neither has
        blocked the other: they may write and see each other's presence.
    may_ring: related, and inside the hours in which this user may ring that one.
    """

    is_related: bool
    may_ring: bool


class AccountsPort(Protocol):
    """Implemented by `accounts.service.Accounts`."""

    async def authenticate(self, token: str, audience: str = ...) -> Principal:
        """The user behind an access token; raises CareConnectError `unauthenticated`."""
        ...

    async def find_user(self, reference: str) -> UserRef | None:
        """A user by id or medicalId; None when there is none, or the account is disabled."""
        ...

    async def is_session_live(self, session_id: str) -> bool:
        """False once the session has ended, by sign-out, revocation or age."""
        ...

    async def ended_sessions(self, session_ids: Collection[str]) -> frozenset[str]:
        """Those of the given sessions that may hold no socket (any more), whichever process knows of it first."""
        ...

    def on_session_ended(self, listener: SessionListener) -> None:
        """Have a listener called for each session that ends on this process."""
        ...


class AppointmentsPort(Protocol):
    """Implemented by `appointments.service.Appointments`."""

    async def relation(self, user_id: str, other_id: str) -> Relation:
        """What `user_id` may do towards `other_id`; both are ids, never medicalIds. Oneself is not related."""
        ...

    async def related_users(self, user_id: str) -> list[str]:
        """The medicalIds of everybody related to this user."""
        ...

    def on_relation_changed(self, listener: RelationListener) -> None:
        """Have a listener called for each change here that may have made two people related, or strangers."""
        ...

    async def users_with_appointment_today(self, doctor_id: str) -> list[str]:
        """The medicalIds of the people who have an open appointment with this doctor in the span of `day_of`."""
        ...

    async def day_of(self, doctor_id: str) -> Span:
        """From the first to the last moment of the day that it is where the doctor is, and 2 h around now, in UTC."""
        ...

    async def open_visits(self, patient_id: str) -> list[OpenVisit]:
        """The approved and checked-in visits of a patient that are about now, a day more or less."""
        ...

    async def queue_places(self, patient_id: str) -> list[QueuePlace]:
        """Where a patient stands in the waiting rooms that they have checked in to."""
        ...

    async def start_visit(self, appointment_id: str, call_id: str, by: UserRef, other: UserRef) -> bool:
        """A call that names this appointment was answered: approved or checked-in becomes in_progress.

        by, other: the two people of the call. False, and nothing is changed, when it is not their appointment or
        cannot start now.
        """
        ...

    async def end_visit(self, appointment_id: str, call_id: str, reason: str) -> None:
        """The call that started this visit has ended; the appointment stays as it is until the doctor completes it."""
        ...


class MessagesPort(Protocol):
    """Implemented by `messages.service.Messages`."""

    async def send(
        self,
        sender: Principal,
        receiver_ref: str,
        text: str,
        client_id: str | None = None,
        *,
        skip_socket: str | None = None,
    ) -> MessageOut:
        """Save a message once per `client_id`, then announce it to the receiver and the sender's other sockets.

        Raises CareConnectError `not_related` (also for an unknown receiver) or `validation_failed`.
        """
        ...
