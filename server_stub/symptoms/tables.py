"""The table of analyses. No user, no time of day: an analysis cannot be led back to a person."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, String, Table

from server_stub.storage.metadata import Id, Sealed, metadata
from server_stub.storage.sealed_rows import SealedRows

symptom_analyses = Table(
    "symptom_analyses",
    metadata,
    # random, not ordered by time
    Column("id", Id, primary_key=True),
    Column("day", Date, nullable=False),
    # engine and version of the entries that answered
    Column("source", String(64), nullable=False),
    Column("age_band", String(16), nullable=False),
    Column("sex", String(16), nullable=False),
    Column("symptoms", Sealed, nullable=False),
    Column("answer", Sealed, nullable=False),
    Column("key_id", String(16), nullable=False),
    Index(None, "day"),
)

SEALED = (SealedRows(symptom_analyses, {"symptoms": "symptom_analyses/{id}", "answer": "symptom_analyses/{id}"}),)
