"""The database itself refuses open visits that overlap, of a doctor or of a patient, and nothing else."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from sqlalchemy import insert, update
from sqlalchemy.exc import IntegrityError

from careconnect_desktop.core.ids import new_id
from server_stub.accounts.tables import users
from server_stub.appointments.tables import appointments
from server_stub.config import Config
from server_stub.organizations.default import DEFAULT_ORGANIZATION_ID
from server_stub.patients.tables import patients
from server_stub.storage.database import Database

_NOW = datetime(2030, 1, 7, tzinfo=UTC)
_DOCTORS = ("doctor-1", "doctor-2")
_PATIENTS = ("patient-1", "patient-2", "patient-3")
_OPEN = ("requested", "approved", "checked_in", "in_progress")
_STATES = (*_OPEN, "cancelled", "completed")
_Visit = tuple[str, str, datetime, datetime, str]


async def test_what_overlaps_is_refused_and_what_does_not_is_taken(any_config: Config) -> None:
    """Random visits of many lengths, made and moved in any order, against a plain look at all of them."""
    database, chance = Database(any_config.database), random.Random(20300107)
    known: dict[str, _Visit] = {}
    outcomes: set[tuple[bool, bool]] = set()
    try:
        await _people(database)
        for _ in range(250):
            visit = _random_visit(chance)
            is_move = bool(known) and chance.random() < 0.3
            visit_id = chance.choice(sorted(known)) if is_move else new_id()
            is_free = not any(_collide(visit, other) for key, other in known.items() if key != visit_id)
            is_taken = await _write(database, visit_id, visit, is_move=is_move)
            assert is_taken == is_free, (visit, is_move)
            if is_taken:
                known[visit_id] = visit
            outcomes.add((is_move, is_taken))
    finally:
        await database.close()
    assert len(outcomes) == 4


def _random_visit(chance: random.Random) -> _Visit:
    starts_at = _NOW + timedelta(minutes=5 * chance.randrange(0, 2000))
    ends_at = starts_at + timedelta(minutes=chance.choice((5, 15, 30, 60, 240)))
    return chance.choice(_DOCTORS), chance.choice(_PATIENTS), starts_at, ends_at, chance.choice(_STATES)


def _collide(one: _Visit, other: _Visit) -> bool:
    is_shared = one[0] == other[0] or one[1] == other[1]
    return is_shared and one[4] in _OPEN and other[4] in _OPEN and one[2] < other[3] and other[2] < one[3]


async def _write(database: Database, visit_id: str, visit: _Visit, *, is_move: bool) -> bool:
    """False when a constraint refused it."""
    doctor_id, patient_id, starts_at, ends_at, status = visit
    values = {
        "doctor_id": doctor_id,
        "patient_id": patient_id,
        "starts_at": starts_at,
        "ends_at": ends_at,
        "status": status,
    }
    fixed = {
        "id": visit_id,
        "organization_id": DEFAULT_ORGANIZATION_ID,
        "booked_by": "doctor-1",
        "time_zone": "UTC",
        "mode": "video",
        "created_at": _NOW,
        "updated_at": _NOW,
        "version": 1,
    }
    move = update(appointments).where(appointments.c.id == visit_id).values(**values)
    try:
        async with database.write() as transaction:
            await transaction.execute(move if is_move else insert(appointments).values(**fixed, **values))
    except IntegrityError:
        return False
    return True


async def _people(database: Database) -> None:
    async with database.write() as transaction:
        for doctor_id in _DOCTORS:
            await transaction.execute(
                insert(users).values(
                    id=doctor_id,
                    medical_id=doctor_id.upper(),
                    role="doctor",
                    name="Doctor",
                    email=f"{doctor_id}@example.org",
                    email_key=f"{doctor_id}@example.org",
                    password_hash="!",
                    password_changed_at=_NOW,
                    is_disabled=False,
                    created_at=_NOW,
                    updated_at=_NOW,
                    version=1,
                )
            )
        for patient_id in _PATIENTS:
            await transaction.execute(insert(patients).values(id=patient_id, created_at=_NOW, updated_at=_NOW))
