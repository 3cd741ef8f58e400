"""The tables of phone numbers: a confirmed row is the person's wish to get SMS, and its absence that there are none."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, String, Table

from server_stub.storage.metadata import Id, Sealed, UtcTime, metadata
from server_stub.storage.sealed_rows import SealedRows
from server_stub.typed_codes import code_table

phones = Table(
    "phones",
    metadata,
    Column("user_id", Id, ForeignKey("users.id"), primary_key=True),
    # E.164
    Column("number", Sealed, nullable=False),
    Column("key_id", String(16), nullable=False),
    Column("agreed_at", UtcTime, nullable=False),
    # when the code that was sent there came back; until then nothing else goes there
    Column("confirmed_at", UtcTime),
)

phone_codes = code_table("phone_codes")

SEALED = (SealedRows(phones, {"number": "phones/{user_id}"}),)
