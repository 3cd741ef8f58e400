"""Tables of doctors. A doctor's name, address and time zone belong to the account."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, false

from server_stub.storage.metadata import Id, UtcTime, metadata

doctors = Table(
    "doctors",
    metadata,
    Column("user_id", Id, ForeignKey("users.id"), primary_key=True),
    Column("organization_id", Id, ForeignKey("organizations.id"), nullable=False),
    Column("specialization", String(200)),
    Column("experience", Integer),
    Column("bio", Text),
    Column("languages", JSON, nullable=False),
    # [{weekday, start, end, slotMinutes, bufferMinutes}] in the account's time zone: embedded, as it is read whole
    Column("schedule", JSON, nullable=False),
    Column("is_verified", Boolean, nullable=False, server_default=false()),
    Column("verified_at", UtcTime),
    Column("verified_by", Id, ForeignKey("users.id")),
    Column("created_at", UtcTime, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Column("version", Integer, nullable=False),
)

time_off = Table(
    "time_off",
    metadata,
    Column("id", Id, primary_key=True),
    Column("doctor_id", Id, ForeignKey("doctors.user_id"), nullable=False),
    Column("starts_at", UtcTime, nullable=False),
    Column("ends_at", UtcTime, nullable=False),
    Column("reason", String(200)),
    Index(None, "doctor_id", "starts_at"),
)

licences = Table(
    "licences",
    metadata,
    Column("id", Id, primary_key=True),
    Column("doctor_id", Id, ForeignKey("doctors.user_id"), nullable=False),
    # ISO 3166-1 alpha-2
    Column("country", String(2), nullable=False),
    Column("region", String(64)),
    Column("number", String(64), nullable=False),
    Column("authority", String(200)),
    Column("valid_from", UtcTime),
    Column("valid_to", UtcTime),
    Column("checked_at", UtcTime),
    Column("checked_by", Id, ForeignKey("users.id")),
    Index(None, "doctor_id"),
)
