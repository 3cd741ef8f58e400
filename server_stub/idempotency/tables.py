"""Answers by key, kept for a day and sealed, since they may hold what a patient wrote."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, String, Table

from server_stub.storage.metadata import Id, Sealed, UtcTime, metadata
from server_stub.storage.sealed_rows import SealedRows

idempotency_keys = Table(
    "idempotency_keys",
    metadata,
    Column("user_id", Id, primary_key=True),
    Column("route", String(200), primary_key=True),
    Column("key_hash", LargeBinary(32), primary_key=True),
    Column("body_hash", LargeBinary(32), nullable=False),
    Column("status", Integer),
    Column("answer", Sealed),
    Column("key_id", String(16)),
    Column("created_at", UtcTime, nullable=False),
    Index(None, "created_at"),
)

SEALED = (SealedRows(idempotency_keys, {"answer": "idempotency/{user_id}/{route}/{key_hash}"}),)
