"""How often tasks of the command line have changed people: one row, at which servers that run look."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table

from server_stub.storage.metadata import metadata

people_changes = Table(
    "people_changes",
    metadata,
    # Always 1.
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, nullable=False),
)
