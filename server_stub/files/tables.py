"""Tables of files. Contents lie in the blob store, sealed; names are sealed here."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table

from server_stub.storage.metadata import Id, Sealed, UtcTime, metadata
from server_stub.storage.sealed_rows import SealedRows

files = Table(
    "files",
    metadata,
    Column("id", Id, primary_key=True),
    Column("owner_id", Id, ForeignKey("users.id"), nullable=False),
    Column("name", Sealed, nullable=False),
    Column("content_type", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    # address in the blob store: a keyed hash of the content
    Column("address", String(64), nullable=False),
    Column("key_id", String(16), nullable=False),
    # a picture of a person, which everybody signed in may see
    Column("is_avatar", Boolean, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Index(None, "owner_id", "id"),
)

file_shares = Table(
    "file_shares",
    metadata,
    Column("file_id", Id, ForeignKey("files.id", ondelete="CASCADE"), primary_key=True),
    Column("user_id", Id, ForeignKey("users.id"), primary_key=True),
    Column("shared_at", UtcTime, nullable=False),
)

SEALED = (SealedRows(files, {"name": "files/{id}"}),)
