"""The table of messages; texts are sealed. Ids are UUIDv7, so their order is the order of sending."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, String, Table, UniqueConstraint, text

from server_stub.storage.metadata import Id, Sealed, UtcTime, metadata
from server_stub.storage.sealed_rows import SealedRows

messages = Table(
    "messages",
    metadata,
    Column("id", Id, primary_key=True),
    # the two user ids in order, joined: one conversation whoever writes
    Column("pair", String(73), nullable=False),
    Column("sender_id", Id, ForeignKey("users.id"), nullable=False),
    Column("receiver_id", Id, ForeignKey("users.id"), nullable=False),
    Column("text", Sealed, nullable=False),
    Column("key_id", String(16), nullable=False),
    Column("file_id", Id),
    Column("client_id", String(64)),
    Column("created_at", UtcTime, nullable=False),
    Column("delivered_at", UtcTime),
    Column("read_at", UtcTime),
    UniqueConstraint("sender_id", "client_id"),
    Index(None, "pair", "id"),
    Index(
        "ix_messages_unread",
        "receiver_id",
        "sender_id",
        sqlite_where=text("read_at IS NULL"),
        postgresql_where=text("read_at IS NULL"),
    ),
    Index(None, "receiver_id", "id"),
)

SEALED = (SealedRows(messages, {"text": "messages/{id}"}),)
