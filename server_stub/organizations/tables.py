"""Tables of organizations."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, String, Table

from server_stub.storage.metadata import Id, UtcTime, metadata

organizations = Table(
    "organizations",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", String(200), nullable=False),
    Column("time_zone", String(64)),
    Column("created_at", UtcTime, nullable=False),
)

memberships = Table(
    "memberships",
    metadata,
    Column("organization_id", Id, ForeignKey("organizations.id"), primary_key=True),
    Column("user_id", Id, ForeignKey("users.id"), primary_key=True),
    # doctor, nurse, receptionist, interpreter, clinical_admin or it_admin
    Column("role", String(32), primary_key=True),
    Column("valid_from", UtcTime, nullable=False),
    Column("valid_to", UtcTime),
    Index(None, "user_id"),
)
