"""A clinic of 200 doctors and many patients, written straight into a migrated database, and what load needs of it."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert

from careconnect_desktop.core.ids import new_id
from careconnect_desktop.model.people import Role
from server_stub.accounts.tables import sessions, users
from server_stub.accounts.tokens import Tokens
from server_stub.appointments.tables import appointment_participants, appointments
from server_stub.doctors.tables import doctors
from server_stub.organizations.default import DEFAULT_ORGANIZATION_ID
from server_stub.patients.tables import patient_access, patients
from server_stub.secret_store import ServerSecrets, load_secrets
from server_stub.storage.database import Database
from server_stub.storage.schema import migrate

DOCTORS = 200
PAIRS = 400
_SPECIALTIES = (
    "cardiology",
    "dermatology",
    "neurology",
    "pediatrics",
    "psychiatry",
    "oncology",
    "urology",
    "general practice",
)
_BIO = "Board certified physician with an interest in remote care and follow up."
_SCHEDULE = [{"weekday": day, "start": "00:00", "end": "24:00", "slotMinutes": 15} for day in range(1, 8)]


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of all servers of one run."""

    token: str = field(default_factory=lambda: secrets.token_urlsafe(48))
    data: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    @property
    def environment(self) -> dict[str, str]:
        """For `careconnect-server`."""
        return {
            "CARECONNECT_TOKEN_SECRET": self.token,
            "CARECONNECT_DATA_KEYS": "k1:" + base64.b64encode(self.data).decode(),
        }

    @property
    def secrets(self) -> ServerSecrets:
        """As the server derives them."""
        return load_secrets(Path("/nowhere"), self.environment)


@dataclass(slots=True)
class _Rows:
    """What is inserted, in the order of the foreign keys."""

    found: dict[Table, list[dict[str, Any]]] = field(default_factory=dict)

    def add(self, table: Table, **values: Any) -> None:
        self.found.setdefault(table, []).append(values)


@dataclass(frozen=True, slots=True)
class Clinic:
    """Who is there. tokens: of the patients, for a day; pairs: the doctors to whom the first patients may write.

    The n-th doctor's medicalId is ``DOC`` and n + 1 with three digits, a patient's ``PAT``.
    """

    tokens: Sequence[str]
    doctor_tokens: Sequence[str]
    doctor_ids: Sequence[str]
    pairs: Sequence[str]

    def write(self, folder: Path) -> None:
        """The files that the load script reads."""
        for name, lines in (("tokens", self.tokens), ("doctors", self.doctor_ids), ("pairs", self.pairs)):
            (folder / name).write_text("".join(f"{line}\n" for line in lines))


async def fill(url: str, keys: Keys, patient_count: int) -> Clinic:
    """Migrate an empty database and fill it."""
    now = datetime.now(UTC)
    rows, tokens = _Rows(), _tokens(keys)
    doctor_ids = [_doctor(rows, number, now) for number in range(DOCTORS)]
    doctor_tokens = [
        _signed_in(rows, tokens, user_id, Role.DOCTOR, medical_id_of(Role.DOCTOR, number), now)
        for number, user_id in enumerate(doctor_ids)
    ]
    found = [_patient(rows, tokens, number, now) for number in range(patient_count)]
    pairs = [doctor_ids[number % DOCTORS] for number in range(min(PAIRS, patient_count))]
    for (user_id, patient_id, _), doctor_id, number in zip(found, pairs, range(PAIRS), strict=False):
        _visit(rows, user_id, patient_id, doctor_id, now + timedelta(days=1, hours=number // DOCTORS))
    database = Database(url)
    try:
        await migrate(database)
        async with database.write() as transaction:
            for table, values in rows.found.items():
                for begin in range(0, len(values), 1000):
                    await transaction.execute(insert(table), values[begin : begin + 1000])
    finally:
        await database.close()
    return Clinic([token for _, _, token in found], doctor_tokens, doctor_ids, pairs)


def _tokens(keys: Keys) -> Tokens:
    derived = keys.secrets.derived
    return Tokens(derived("access-tokens"), derived("refresh-tokens"), 24 * 3600)


def _user(rows: _Rows, role: Role, number: int, now: datetime, name: str) -> tuple[str, str]:
    user_id, medical_id = new_id(), medical_id_of(role, number)
    rows.add(
        users,
        id=user_id,
        medical_id=medical_id,
        role=role.value,
        name=name,
        email=f"{medical_id.lower()}@example.org",
        email_key=f"{medical_id.lower()}@example.org",
        password_hash="!",
        password_changed_at=now,
        time_zone="UTC",
        is_disabled=False,
        avatar_url=f"/api/files/{user_id}",
        created_at=now,
        updated_at=now,
        version=1,
    )
    return user_id, medical_id


def _doctor(rows: _Rows, number: int, now: datetime) -> str:
    user_id, _ = _user(rows, Role.DOCTOR, number, now, f"Dr. Name {number}")
    rows.add(
        doctors,
        user_id=user_id,
        organization_id=DEFAULT_ORGANIZATION_ID,
        specialization=_SPECIALTIES[number % len(_SPECIALTIES)],
        experience=number % 40,
        bio=_BIO,
        languages=["en"],
        schedule=_SCHEDULE,
        is_verified=True,
        verified_at=now,
        created_at=now,
        updated_at=now,
        version=1,
    )
    return user_id


def _patient(rows: _Rows, tokens: Tokens, number: int, now: datetime) -> tuple[str, str, str]:
    user_id, medical_id = _user(rows, Role.PATIENT, number, now, f"Patient {number}")
    patient_id = new_id()
    rows.add(patients, id=patient_id, created_at=now, updated_at=now)
    rows.add(patient_access, patient_id=patient_id, user_id=user_id, relationship="self", scope="full", valid_from=now)
    return user_id, patient_id, _signed_in(rows, tokens, user_id, Role.PATIENT, medical_id, now)


def medical_id_of(role: Role, number: int) -> str:
    """Of the person with this number, from 0."""
    return f"{'DOC' if role is Role.DOCTOR else 'PAT'}{number + 1:03d}"


def _signed_in(rows: _Rows, tokens: Tokens, user_id: str, role: Role, medical_id: str, now: datetime) -> str:
    session_id, until = new_id(), now + timedelta(days=1)
    rows.add(sessions, id=session_id, user_id=user_id, created_at=now, last_used_at=now, expires_at=until)
    return tokens.access(user_id, role.value, medical_id, session_id, now, until)


def _visit(rows: _Rows, user_id: str, patient_id: str, doctor_id: str, starts_at: datetime) -> None:
    appointment_id, now = new_id(), datetime.now(UTC)
    rows.add(
        appointments,
        id=appointment_id,
        organization_id=DEFAULT_ORGANIZATION_ID,
        doctor_id=doctor_id,
        patient_id=patient_id,
        booked_by=user_id,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=15),
        time_zone="UTC",
        status="approved",
        mode="video",
        created_at=now,
        updated_at=now,
        version=1,
    )
    for person, role in ((doctor_id, "doctor"), (user_id, "patient")):
        rows.add(
            appointment_participants,
            appointment_id=appointment_id,
            user_id=person,
            role=role,
            status="accepted",
            added_at=now,
        )
