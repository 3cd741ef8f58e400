"""Tables of appointments. Rights are computed from `appointment_participants` alone."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, text

from server_stub.storage.metadata import Id, Sealed, UtcTime, metadata
from server_stub.storage.sealed_rows import SealedRows

_OCCUPYING = "status IN ('requested', 'approved', 'checked_in', 'in_progress')"

appointments = Table(
    "appointments",
    metadata,
    Column("id", Id, primary_key=True),
    Column("organization_id", Id, ForeignKey("organizations.id"), nullable=False),
    Column("doctor_id", Id, ForeignKey("users.id"), nullable=False),
    Column("patient_id", Id, ForeignKey("patients.id"), nullable=False),
    # the account that booked: the patient's own, or somebody's who acts for the patient
    Column("booked_by", Id, ForeignKey("users.id"), nullable=False),
    Column("starts_at", UtcTime, nullable=False),
    Column("ends_at", UtcTime, nullable=False),
    Column("time_zone", String(64), nullable=False),
    Column("status", String(16), nullable=False),
    Column("mode", String(16), nullable=False),
    Column("reason", Sealed),
    Column("symptoms", Sealed),
    Column("key_id", String(16)),
    Column("created_at", UtcTime, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Column("version", Integer, nullable=False),
    # No double booking, whatever the code does: one open appointment per start, of the doctor and of the patient.
    # Overlaps are refused by an exclusion constraint on PostgreSQL and triggers on SQLite (migrations 0001, 0007).
    Index(
        "uq_appointments_doctor_slot",
        "doctor_id",
        "starts_at",
        unique=True,
        sqlite_where=text(_OCCUPYING),
        postgresql_where=text(_OCCUPYING),
    ),
    Index(
        "uq_appointments_patient_slot",
        "patient_id",
        "starts_at",
        unique=True,
        sqlite_where=text(_OCCUPYING),
        postgresql_where=text(_OCCUPYING),
    ),
    Index(None, "doctor_id", "starts_at"),
    Index(None, "patient_id", "starts_at"),
    Index(None, "status", "starts_at"),
)

appointment_participants = Table(
    "appointment_participants",
    metadata,
    Column("appointment_id", Id, ForeignKey("appointments.id"), primary_key=True),
    Column("user_id", Id, ForeignKey("users.id"), primary_key=True),
    # doctor, patient (the account that acts as the patient), interpreter, guardian, nurse or guest
    Column("role", String(16), nullable=False),
    # accepted, needs_action, declined or left (FHIR participationstatus)
    Column("status", String(16), nullable=False),
    Column("added_at", UtcTime, nullable=False),
    Index(None, "user_id", "appointment_id"),
)

SEALED = (SealedRows(appointments, {"reason": "appointments/{id}/reason", "symptoms": "appointments/{id}/symptoms"}),)
