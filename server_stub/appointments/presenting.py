"""An appointment as one of its people may see it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.model.people import Role
from careconnect_desktop.model.scheduling import RELATED_AFTER, RELATING, AppointmentMode, AppointmentStatus
from careconnect_desktop.protocol.appointments import AppointmentOut
from careconnect_desktop.protocol.people import AnyUser, Doctor
from server_stub.accounts.principal import UserRef
from server_stub.appointments.repository import AppointmentRow
from server_stub.people.service import People, PersonCard
from server_stub.storage.sealing import Sealer
from server_stub.transport.announcer import OnlineUsers


class Review(Protocol):
    """What a patient said about one appointment."""

    @property
    def rating(self) -> int: ...

    @property
    def comment(self) -> str | None: ...


class ReviewsReader(Protocol):
    """Reviews, read from the one module that owns them."""

    async def of_appointments(
        self, connection: AsyncConnection, appointment_ids: Collection[str]
    ) -> Mapping[str, Review]:
        """Reviews by appointment."""
        ...


class AppointmentPresenter:
    """Joins rows with people, ratings and presence."""

    def __init__(
        self, clock: Clock, people: People, ratings: ReviewsReader, sealer: Sealer, online: OnlineUsers
    ) -> None:
        self._clock = clock
        self._people = people
        self._ratings = ratings
        self._sealer = sealer
        self._online = online

    async def present(
        self, connection: AsyncConnection, rows: Sequence[AppointmentRow], viewer: UserRef
    ) -> list[AppointmentOut]:
        """The rows in their order, as `viewer` may see them."""
        user_ids = {row[name] for row in rows for name in ("doctor_user_id", "patient_user_id")}
        cards = await self._people.cards(connection, user_ids)
        reviews = await self._ratings.of_appointments(
            connection, [row["id"] for row in rows if row["status"] in RELATING]
        )
        others = {cards[user_id].public.medical_id for user_id in user_ids if user_id != viewer.user_id}
        since = self._clock.now() - RELATED_AFTER
        is_any_related = any(_relates(row, since) for row in rows)
        online = await self._online.online_among(others) if is_any_related else frozenset()
        return [
            self._made(row, cards, viewer, reviews.get(row["id"]), online if _relates(row, since) else None)
            for row in rows
        ]

    def present_unrelated(
        self, row: AppointmentRow, cards: Mapping[str, PersonCard], viewer: UserRef
    ) -> AppointmentOut | None:
        """As `present`, without a look anywhere; None for a visit that has reviews, or people who see each other."""
        return None if row["status"] in RELATING else self._made(row, cards, viewer, None, None)

    def _made(
        self,
        row: AppointmentRow,
        cards: Mapping[str, PersonCard],
        viewer: UserRef,
        review: Review | None,
        online: frozenset[str] | None,
    ) -> AppointmentOut:
        """online: who is, None when these people do not see each other's presence for it."""
        doctor = self._shown(cards[row["doctor_user_id"]], viewer, online, row)
        patient = self._shown(cards[row["patient_user_id"]], viewer, online, row)
        place = f"appointments/{row['id']}"
        return AppointmentOut(
            id=row["id"],
            doctor=doctor if isinstance(doctor, Doctor) else Doctor.model_validate(doctor.to_wire()),
            patient=patient,
            starts_at=row["starts_at"],
            ends_at=row["ends_at"],
            time_zone=row["time_zone"],
            status=AppointmentStatus(row["status"]),
            mode=AppointmentMode(row["mode"]),
            reason=self._sealer.open_optional(row["reason"], row["key_id"], place + "/reason"),
            symptoms=self._sealer.open_optional(row["symptoms"], row["key_id"], place + "/symptoms"),
            rating=review.rating if review else None,
            review=review.comment if review else None,
            created_at=row["created_at"],
            updated_at=row["updated_at"],
            version=row["version"],
        )

    def _shown(self, card: PersonCard, viewer: UserRef, online: frozenset[str] | None, row: AppointmentRow) -> AnyUser:
        is_self = card.public.id == viewer.user_id
        is_of_doctor = viewer.role == Role.DOCTOR and card.public.role == Role.PATIENT
        sees_contact = is_self or (is_of_doctor and row["status"] in RELATING)
        is_online = card.public.medical_id in online if online is not None and not is_self else None
        return card.shown(with_contact=sees_contact, is_online=is_online)


def _relates(row: AppointmentRow, since: datetime) -> bool:
    """True while these people see each other's presence for it, since when it may have ended; see `Relations`."""
    return row["status"] in RELATING and bool(row["ends_at"] > since)
