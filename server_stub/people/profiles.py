"""Changing one's own profile, whose parts belong to account, doctor and patient."""

from __future__ import annotations

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.people import AnyUser, ProfileChange
from server_stub.accounts.principal import Principal
from server_stub.accounts.service import Accounts
from server_stub.activity.service import ActivityLog
from server_stub.doctors.service import Doctors
from server_stub.patients.service import Patients
from server_stub.people.service import KeepUser, People
from server_stub.storage.database import Database


class Profiles:
    """Changes profiles in one transaction."""

    def __init__(
        self,
        database: Database,
        accounts: Accounts,
        doctors: Doctors,
        patients: Patients,
        people: People,
        activity: ActivityLog,
    ) -> None:
        self._database = database
        self._accounts = accounts
        self._doctors = doctors
        self._patients = patients
        self._people = people
        self._activity = activity

    async def change(
        self, who: Principal, wish: ProfileChange, version: int | None, keep: KeepUser | None = None
    ) -> AnyUser:
        """What is absent stays. A doctor with another name is to be verified again. Raises `conflict`.

        keep: given what is answered within the transaction.
        """
        before = await self._people.myself(who.user_id)
        async with self._database.write() as transaction:
            is_renamed = await self._accounts.change_profile(
                transaction, who.user_id, name=wish.name, time_zone=wish.time_zone, version=version
            )
            if who.role == Role.DOCTOR:
                values = wish.model_dump(
                    include={"bio", "specialization", "experience", "languages"}, exclude_none=True
                )
                # By the name of this moment: who is asking may have been read long before the request has come whole.
                if is_renamed:
                    values |= {"is_verified": False, "verified_at": None, "verified_by": None}
                if values:
                    await self._doctors.change_profile(transaction, who.user_id, **values)
            elif who.role == Role.PATIENT:
                values = wish.model_dump(include={"gender"}, exclude_none=True)
                if wish.date_of_birth is not None:
                    values["birth_date"] = wish.date_of_birth
                if values:
                    await self._patients.change_self(transaction, who.user_id, **values)
            await self._activity.record(transaction, "PROFILE_CHANGED", actor_id=who.user_id, subject_id=who.user_id)
            if keep is not None:
                shown = wish.model_dump(include=set(type(before).model_fields), exclude_none=True)
                if is_renamed and who.role == Role.DOCTOR:
                    shown["verified"] = False
                await keep(transaction, before.model_copy(update=shown))
        await self._people.changed(who.user_id)
        return await self._people.myself(who.user_id)

    async def change_avatar(self, who: Principal, url: str, keep: KeepUser | None = None) -> AnyUser:
        """Another picture, by its path on this server. keep: given what is answered within the transaction."""
        before = await self._people.myself(who.user_id)
        async with self._database.write() as transaction:
            await self._accounts.change_profile(transaction, who.user_id, avatar_url=url)
            await self._activity.record(transaction, "AVATAR_CHANGED", actor_id=who.user_id, subject_id=who.user_id)
            if keep is not None:
                await keep(transaction, before.model_copy(update={"avatar_url": url}))
        await self._people.changed(who.user_id)
        return await self._people.myself(who.user_id)
