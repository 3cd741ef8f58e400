"""Users, doctors and patients as the contract shows them, each reader seeing what they may."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.names import Code
from careconnect_desktop.protocol.people import AnyUser, Doctor, ScheduleRow, User
from server_stub.accounts.principal import UserRef
from server_stub.accounts.service import Accounts, Profile
from server_stub.doctors.service import DEFAULT_ZONE, Doctors
from server_stub.patients.service import Patients
from server_stub.people.sharing import SharedPeople
from server_stub.storage.database import Database
from server_stub.storage.statements import Row

_MEMORY_S = 60.0
# While changes on other processes are not heard of.
_DEAF_MEMORY_S = 2.0
_CAPACITY = 5_000


class RatingsReader(Protocol):
    """What patients say of doctors, read from the one module that owns it."""

    async def of_doctors(
        self, connection: AsyncConnection, doctor_ids: Collection[str] | None
    ) -> dict[str, tuple[float, int]]:
        """Average and count by doctor, all doctors for None."""
        ...


KeepUser = Callable[[AsyncConnection, AnyUser], Awaitable[None]]
"""Remembers in a transaction what its request is answered."""


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person as everybody may see them, and beside it what only some may."""

    public: AnyUser
    email: str
    birth_date: date | None
    gender: str | None
    is_disabled: bool
    # Made at most once each: a model's copy costs as much as its JSON.
    _shown: dict[tuple[bool, bool | None], AnyUser] = field(default_factory=dict, compare=False, repr=False)

    @property
    def ref(self) -> UserRef:
        """The person as other modules name them."""
        return UserRef(self.public.id, self.public.medical_id, self.public.name, self.public.role)

    def shown(self, *, with_contact: bool, is_online: bool | None = None) -> AnyUser:
        """The wire's user object. is_online: None where the reader is not told."""
        known = self._shown.get((with_contact, is_online))
        if known is None:
            known = self._shown[with_contact, is_online] = self._made(with_contact=with_contact, is_online=is_online)
        return known

    def _made(self, *, with_contact: bool, is_online: bool | None) -> AnyUser:
        update: dict[str, Any] = {}
        if with_contact:
            update["email"] = self.email
            if not isinstance(self.public, Doctor):
                update |= {"date_of_birth": self.birth_date, "gender": self.gender}
        if is_online is not None:
            update["is_online"] = is_online
        return self.public.model_copy(update=update) if update else self.public


class People:
    """Reads people; remembers their cards for a minute, and drops a card when it changes, on whichever process."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        accounts: Accounts,
        doctors: Doctors,
        patients: Patients,
        ratings: RatingsReader,
        shared: SharedPeople,
    ) -> None:
        self._database = database
        self._clock = clock
        self._accounts = accounts
        self._doctors = doctors
        self._patients = patients
        self._ratings = ratings
        self._shared = shared
        self._cards: dict[str, tuple[float, PersonCard]] = {}
        self._changes = 0
        self._listeners: list[Callable[[], None]] = []
        shared.on_news(self._hear)

    def on_changed(self, listener: Callable[[], None]) -> None:
        """Have a listener called after each change of anybody."""
        self._listeners.append(listener)

    async def changed(self, user_id: str) -> None:
        """Something of this person has changed, and is committed: forget it here and on the other processes."""
        self._accounts.forget(user_id)
        self._doctors.forget(user_id)
        self._forget(user_id)
        await self._shared.tell(user_id)

    async def anybody_changed(self) -> None:
        """Somebody was changed, and nobody says who: forget everybody, here and on the other processes."""
        self._hear(None)
        await self._shared.tell(None)

    def _hear(self, user_id: str | None) -> None:
        if user_id is None:
            self._accounts.forget_everybody()
            self._doctors.forget_everybody()
            self._cards.clear()
        else:
            self._accounts.forget(user_id)
            self._doctors.forget(user_id)
        self._forget(user_id)

    def _forget(self, user_id: str | None) -> None:
        self._changes += 1
        if user_id is not None:
            self._cards.pop(user_id, None)
        for listener in self._listeners:
            listener()

    async def cards(self, connection: AsyncConnection, user_ids: Collection[str]) -> dict[str, PersonCard]:
        """Cards by user id; unknown ids are absent."""
        found = self.remembered(user_ids)
        missing = [user_id for user_id in user_ids if user_id not in found]
        if missing:
            changes, now = self._changes, self._clock.monotonic()
            read = await self._read(connection, missing)
            if changes == self._changes:
                if len(self._cards) + len(read) > _CAPACITY:
                    self._cards.clear()
                self._cards.update({user_id: (now, card) for user_id, card in read.items()})
            found |= read
        return found

    def remembered(self, user_ids: Collection[str]) -> dict[str, PersonCard]:
        """The cards that need no look into the database."""
        now = self._clock.monotonic()
        memory_s = _MEMORY_S if self._shared.is_heard else _DEAF_MEMORY_S
        known = ((user_id, self._cards.get(user_id)) for user_id in user_ids)
        return {user_id: card[1] for user_id, card in known if card is not None and now - card[0] < memory_s}

    async def card(self, user_id: str) -> PersonCard:
        """One person's card; raises `not_found`."""
        async with self._database.read() as connection:
            card = (await self.cards(connection, [user_id])).get(user_id)
        if card is None:
            raise CareConnectError(Code.NOT_FOUND, "There is no such user")
        return card

    async def myself(self, user_id: str) -> AnyUser:
        """A person as they see themselves."""
        return (await self.card(user_id)).shown(with_contact=True)

    async def doctor_for(self, viewer: UserRef, user_id: str, *, is_online: bool | None = None) -> Doctor:
        """A doctor as this person sees them.

        Raises `not_found` for one who is not verified, but to themselves and to administrators.
        """
        sees_all = viewer.user_id == user_id or viewer.role == Role.ADMIN
        found = (await self.card(user_id)).shown(with_contact=sees_all, is_online=is_online)
        if not isinstance(found, Doctor) or not (found.verified or sees_all):
            raise CareConnectError(Code.NOT_FOUND, "There is no such doctor")
        return found

    async def directory(self, connection: AsyncConnection) -> list[Doctor]:
        """Every verified doctor whose account is in force, in the order of their accounts."""
        rows = await self._doctors.verified_rows(connection)
        profiles = await self._accounts.profiles(connection, list(rows))
        ratings = await self._ratings.of_doctors(connection, None)
        return [
            _doctor(profiles[user_id], row, ratings.get(user_id))
            for user_id, row in rows.items()
            if not profiles[user_id].is_disabled
        ]

    async def _read(self, connection: AsyncConnection, user_ids: list[str]) -> dict[str, PersonCard]:
        profiles = await self._accounts.profiles(connection, user_ids)
        doctor_ids = [key for key, profile in profiles.items() if profile.role == Role.DOCTOR]
        patient_ids = [key for key, profile in profiles.items() if profile.role == Role.PATIENT]
        doctors = await self._doctors.rows(connection, doctor_ids)
        ratings = await self._ratings.of_doctors(connection, doctor_ids) if doctor_ids else {}
        patients = await self._patients.own(connection, patient_ids)
        cards: dict[str, PersonCard] = {}
        for user_id, profile in profiles.items():
            doctor, patient = doctors.get(user_id), patients.get(user_id)
            public: AnyUser = _user(profile) if doctor is None else _doctor(profile, doctor, ratings.get(user_id))
            cards[user_id] = PersonCard(
                public,
                profile.email,
                patient["birth_date"] if patient is not None else None,
                patient["gender"] if patient is not None else None,
                profile.is_disabled,
            )
        return cards


def _user(profile: Profile) -> User:
    return User(
        id=profile.id,
        medical_id=profile.medical_id,
        name=profile.name,
        role=profile.role,
        avatar_url=profile.avatar_url,
        time_zone=profile.time_zone,
        created_at=profile.created_at,
    )


def _doctor(profile: Profile, row: Row, rating: tuple[float, int] | None) -> Doctor:
    return Doctor(
        id=profile.id,
        medical_id=profile.medical_id,
        name=profile.name,
        role=profile.role,
        avatar_url=profile.avatar_url,
        time_zone=profile.time_zone or DEFAULT_ZONE,
        created_at=profile.created_at,
        specialization=row["specialization"],
        experience=row["experience"],
        bio=row["bio"],
        languages=list(row["languages"]),
        schedule=[ScheduleRow.model_validate(item) for item in row["schedule"]],
        rating_average=rating[0] if rating else None,
        rating_count=rating[1] if rating else 0,
        verified=row["is_verified"],
    )
