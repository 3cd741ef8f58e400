"""The table of feedback: once per appointment."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from server_stub.storage.metadata import Id, Sealed, UtcTime, metadata
from server_stub.storage.sealed_rows import SealedRows

feedback = Table(
    "feedback",
    metadata,
    Column("id", Id, primary_key=True),
    Column("appointment_id", Id, ForeignKey("appointments.id"), nullable=False),
    Column("doctor_id", Id, ForeignKey("users.id"), nullable=False),
    Column("author_id", Id, ForeignKey("users.id"), nullable=False),
    Column("rating", Integer, nullable=False),
    Column("comment", Sealed),
    Column("key_id", String(16)),
    Column("created_at", UtcTime, nullable=False),
    UniqueConstraint("appointment_id"),
    Index(None, "doctor_id", "id"),
)

SEALED = (SealedRows(feedback, {"comment": "feedback/{id}"}),)
