"""The activity log: added to, never changed. Each entry's hash covers the one before it."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, Index, Integer, LargeBinary, String, Table

from server_stub.storage.metadata import Id, UtcTime, metadata

activities = Table(
    "activities",
    metadata,
    # place in the chain, from 1 without a gap
    Column("position", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("id", Id, nullable=False),
    Column("actor_id", Id),
    Column("subject_id", Id),
    Column("activity", String(64), nullable=False),
    Column("outcome", String(32), nullable=False),
    # ids and codes, never clinical text
    Column("details", JSON, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Index(None, "id", unique=True),
    Index(None, "actor_id", "position"),
    Index(None, "subject_id", "position"),
)

# One row: where the chain ends. Locking it puts writers in order; reading it is how an entry finds its place.
activity_head = Table(
    "activity_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("position", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
)
