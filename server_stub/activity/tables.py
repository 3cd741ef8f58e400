"""The activity log: added to, never changed. Entries are linked into a hash chain soon after they were written."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, Index, Integer, LargeBinary, String, Table, UniqueConstraint, text

from server_stub.storage.metadata import Id, UtcTime, metadata

activities = Table(
    "activities",
    metadata,
    Column("id", Id, primary_key=True),
    Column("actor_id", Id),
    Column("subject_id", Id),
    Column("activity", String(64), nullable=False),
    Column("outcome", String(32), nullable=False),
    # ids and codes, never clinical text
    Column("details", JSON, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    # over the entry's own content, written with it
    Column("mac", LargeBinary(32), nullable=False),
    # place in the chain, from 1 without a gap, and the hash over everything up to here; null until linked
    Column("position", BigInteger),
    Column("hash", LargeBinary(32)),
    UniqueConstraint("position"),
    Index(None, "actor_id", "id"),
    Index(None, "subject_id", "id"),
    Index(
        "ix_activities_unlinked",
        "id",
        sqlite_where=text("position IS NULL"),
        postgresql_where=text("position IS NULL"),
    ),
)

# One row: where the chain ends. Who links entries holds its lock; who writes them does not wait for it.
activity_head = Table(
    "activity_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("position", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
)
