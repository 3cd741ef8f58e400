"""Tables of patients. A patient is not an account: `patient_access` says who acts for whom."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, String, Table

from server_stub.storage.metadata import Id, UtcTime, metadata

patients = Table(
    "patients",
    metadata,
    Column("id", Id, primary_key=True),
    # null when the person's own account names them
    Column("name", String(200)),
    Column("birth_date", Date),
    Column("gender", String(200)),
    Column("language", String(16)),
    Column("created_at", UtcTime, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
)

patient_access = Table(
    "patient_access",
    metadata,
    Column("patient_id", Id, ForeignKey("patients.id"), primary_key=True),
    Column("user_id", Id, ForeignKey("users.id"), primary_key=True),
    # self, parent, guardian or carer
    Column("relationship", String(16), nullable=False),
    # full, or what a carer may do: book, attend, read
    Column("scope", String(32), nullable=False),
    Column("valid_from", UtcTime, nullable=False),
    Column("valid_to", UtcTime),
    Index(None, "user_id"),
)
