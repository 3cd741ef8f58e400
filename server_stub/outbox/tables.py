"""The outbox. Entries hold ids and a template's name; words are made when they are sent."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Table, text

from server_stub.storage.metadata import Id, Sealed, UtcTime, metadata
from server_stub.storage.sealed_rows import SealedRows

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    # email or sms
    Column("channel", String(16), nullable=False),
    Column("template", String(64), nullable=False),
    Column("recipient_id", Id, ForeignKey("users.id"), nullable=False),
    Column("appointment_id", Id, ForeignKey("appointments.id")),
    # the appointment's version that this entry speaks of: a reminder of an older one vanishes
    Column("appointment_version", Integer),
    Column("values", JSON, nullable=False),
    # what must not lie in the clear, such as a code; emptied when sent
    Column("secret", Sealed),
    Column("key_id", String(16)),
    Column("created_at", UtcTime, nullable=False),
    Column("not_before", UtcTime, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("sent_at", UtcTime),
    # cancelled, or given up after the last attempt
    Column("dropped_at", UtcTime),
    Column("last_error", String(64)),
    Index(
        "ix_outbox_due",
        "not_before",
        sqlite_where=text("sent_at IS NULL AND dropped_at IS NULL"),
        postgresql_where=text("sent_at IS NULL AND dropped_at IS NULL"),
    ),
    Index(None, "appointment_id"),
)

SEALED = (SealedRows(outbox, {"secret": "outbox/{id}"}),)
