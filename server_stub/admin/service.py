"""What an administrator does, over REST and on the command line."""

from __future__ import annotations

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.auth import NewUser
from careconnect_desktop.protocol.names import Code
from careconnect_desktop.protocol.people import AnyUser, UsersAnswer
from server_stub.accounts.mfa import SecondFactor
from server_stub.accounts.password_desk import HandedOver, PasswordDesk
from server_stub.accounts.principal import UserRef
from server_stub.accounts.service import Accounts
from server_stub.activity.service import ActivityLog
from server_stub.doctors.service import Doctors
from server_stub.patients.service import Patients
from server_stub.people.service import KeepUser, People
from server_stub.storage.database import Database


class Administration:
    """Makes, verifies and disables accounts. by: the administrator's id, None for the command line."""

    def __init__(
        self,
        database: Database,
        accounts: Accounts,
        doctors: Doctors,
        patients: Patients,
        people: People,
        activity: ActivityLog,
        passwords: PasswordDesk,
        second_factor: SecondFactor,
    ) -> None:
        self._database = database
        self._accounts = accounts
        self._doctors = doctors
        self._patients = patients
        self._people = people
        self._activity = activity
        self._passwords = passwords
        self._second_factor = second_factor

    async def users(self, by: str, after: str | None, limit: int) -> UsersAnswer:
        """All accounts in the order of their making; without an entry in the activity log there is no look."""
        async with self._database.read() as connection:
            ids = await self._accounts.page_of_ids(connection, after, limit)
            cards = await self._people.cards(connection, ids)
        await self._activity.record_alone("USERS_LISTED", actor_id=by, details={"count": str(len(ids))})
        users = [cards[user_id].shown(with_contact=True) for user_id in ids]
        return UsersAnswer(users=users, next_cursor=ids[-1] if len(ids) == limit else None)

    async def create(self, wish: NewUser, by: str | None, keep: KeepUser | None = None) -> AnyUser:
        """A new account of any role; a doctor made here is verified. Raises `email_taken` or `validation_failed`.

        keep: given what is answered within the transaction.
        """
        password_hash = await self._accounts.new_password_hash(wish.password.get_secret_value(), wish.name, wish.email)
        async with self._database.write() as transaction:
            ref = await self._accounts.create(
                transaction,
                name=wish.name,
                email=wish.email,
                password_hash=password_hash,
                role=wish.role,
                time_zone=wish.time_zone,
            )
            if ref.role == Role.DOCTOR:
                await self._doctors.add(
                    transaction, ref.user_id, specialization=wish.specialization, experience=None, is_verified=True
                )
            elif ref.role == Role.PATIENT:
                await self._patients.add_self(transaction, ref.user_id, birth_date=None, gender=None)
            await self._activity.record(
                transaction, "USER_CREATED", actor_id=by, subject_id=ref.user_id, details={"role": ref.role.value}
            )
            if keep is not None:
                cards = await self._people.cards(transaction, [ref.user_id])
                await keep(transaction, cards[ref.user_id].shown(with_contact=True))
        await self._people.changed(ref.user_id)
        return (await self._people.card(ref.user_id)).shown(with_contact=True)

    async def verify(self, reference: str, by: str | None) -> AnyUser:
        """A doctor's licence has been seen: they are listed from now on; raises `not_found`."""
        doctor = await self._accounts.find_user(reference)
        if doctor is None or doctor.role != Role.DOCTOR:
            raise CareConnectError(Code.NOT_FOUND, "There is no such doctor")
        await self._doctors.verify(doctor.user_id, by)
        await self._people.changed(doctor.user_id)
        return (await self._people.card(doctor.user_id)).shown(with_contact=True)

    async def reset_password(self, reference: str, by: str | None) -> AnyUser:
        """Have a person choose a new password, which nobody else learns; raises `not_found`."""
        user = await self._existing(reference)
        await self._passwords.begin_reset(user.user_id, by)
        return (await self._people.card(user.user_id)).shown(with_contact=True)

    async def hand_over_reset(self, reference: str, by: str | None) -> tuple[AnyUser, HandedOver]:
        """The same for a person whom no mail reaches, with a code to hand over in person; raises `not_found`."""
        user = await self._existing(reference)
        handed = await self._passwords.hand_over_reset(user.user_id, by)
        return (await self._people.card(user.user_id)).shown(with_contact=True), handed

    async def drop_second_factor(self, reference: str, by: str | None) -> AnyUser:
        """Let in a person who has lost phone and recovery codes, by the password alone; raises `not_found`."""
        user = await self._existing(reference)
        await self._second_factor.disable(user.user_id, by)
        return (await self._people.card(user.user_id)).shown(with_contact=True)

    async def disable(self, reference: str, by: str | None) -> AnyUser:
        """Close an account and end its sessions; raises `not_found`, or `conflict` for one's own."""
        user = await self._existing(reference)
        if user.user_id == by:
            raise CareConnectError(Code.CONFLICT, "You cannot disable your own account")
        async with self._database.write() as transaction:
            ended = await self._accounts.disable(transaction, user.user_id)
            await self._activity.record(transaction, "USER_DISABLED", actor_id=by, subject_id=user.user_id)
        await self._accounts.sessions.tell_ended(ended)
        await self._people.changed(user.user_id)
        return (await self._people.card(user.user_id)).shown(with_contact=True)

    async def _existing(self, reference: str) -> UserRef:
        user = await self._accounts.find_user(reference)
        if user is None:
            raise CareConnectError(Code.NOT_FOUND, "There is no such user")
        return user
