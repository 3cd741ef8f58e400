"""The table of what doctors have told of their day, so that those who come later are told as well."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from server_stub.storage.metadata import Id, UtcTime, metadata

doctor_statuses = Table(
    "doctor_statuses",
    metadata,
    Column("doctor_id", Id, ForeignKey("users.id"), primary_key=True),
    Column("status", String(16), nullable=False),
    Column("delay_minutes", Integer, nullable=True),
    # The day it was told of, in the doctor's zone: with its end the word is over.
    Column("day_begins_at", UtcTime, nullable=False),
    Column("day_ends_at", UtcTime, nullable=False),
    # When the server heard it; NULL, from a server of an earlier version, is older than any.
    Column("told_at", UtcTime, nullable=True),
)
