"""Signing up: account, doctor or patient, session and activity in one transaction."""

from __future__ import annotations

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.auth import SignUp
from server_stub.accounts.service import Accounts
from server_stub.accounts.sessions import TokenPair
from server_stub.activity.service import ActivityLog
from server_stub.doctors.service import Doctors
from server_stub.limits import Limit, Limiter, enforce
from server_stub.patients.service import Patients
from server_stub.people.service import People
from server_stub.storage.database import Database


class Registration:
    """Makes accounts for people who sign up. is_auto_verifying: doctors are listed at once (trials only)."""

    def __init__(
        self,
        database: Database,
        accounts: Accounts,
        doctors: Doctors,
        patients: Patients,
        people: People,
        activity: ActivityLog,
        limiter: Limiter,
        *,
        signups_per_hour: int,
        is_auto_verifying: bool,
    ) -> None:
        self._database = database
        self._accounts = accounts
        self._doctors = doctors
        self._patients = patients
        self._people = people
        self._activity = activity
        self._limiter = limiter
        self._limit = Limit("sign-up", signups_per_hour, 3600)
        self._is_auto_verifying = is_auto_verifying

    async def limit(self, address: str) -> None:
        """Count a sign-up from an address; raises `rate_limited`. Comes before the body is read."""
        enforce(await self._limiter.hit(self._limit, address))

    async def sign_up(self, wish: SignUp, user_agent: str | None, language: str | None = None) -> tuple[TokenPair, str]:
        """The first tokens and the user's id; raises `validation_failed` for a bad password, or `email_taken`.

        language: of the mails that this person will get.
        """
        password_hash = await self._accounts.new_password_hash(wish.password.get_secret_value(), wish.name, wish.email)
        async with self._database.write() as transaction:
            ref = await self._accounts.create(
                transaction,
                name=wish.name,
                email=wish.email,
                password_hash=password_hash,
                role=Role(wish.role),
                time_zone=wish.time_zone,
                language=language,
            )
            if ref.role == Role.DOCTOR:
                await self._doctors.add(
                    transaction,
                    ref.user_id,
                    specialization=wish.specialization,
                    experience=wish.experience,
                    is_verified=self._is_auto_verifying,
                )
            else:
                await self._patients.add_self(
                    transaction, ref.user_id, birth_date=wish.date_of_birth, gender=wish.gender
                )
            tokens = await self._accounts.sessions.open(transaction, ref, user_agent)
            await self._activity.record(transaction, "SIGNED_UP", actor_id=ref.user_id, subject_id=ref.user_id)
        if ref.role == Role.DOCTOR:
            await self._people.changed(ref.user_id)
        return tokens, ref.user_id
