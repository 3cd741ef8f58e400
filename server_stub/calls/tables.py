"""Tables of calls. One row per call, for ever: a callId that was used is never taken again."""

from __future__ import annotations

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, String, Table

from server_stub.storage.metadata import Id, Sealed, UtcTime, metadata
from server_stub.storage.sealed_rows import SealedRows

calls = Table(
    "calls",
    metadata,
    Column("call_id", String(36), primary_key=True),
    # counts every change, so that of two processes only one changes the same state
    Column("version", Integer, nullable=False),
    # ringing, accepted or ended
    Column("phase", String(16), nullable=False),
    Column("caller_id", Id, ForeignKey("users.id"), nullable=False),
    Column("callee_id", Id, ForeignKey("users.id"), nullable=False),
    Column("appointment_id", String(64)),
    Column("placed_at", UtcTime, nullable=False),
    Column("accepted_at", UtcTime),
    Column("ended_at", UtcTime),
    Column("reason", String(32)),
    # Unix seconds at which both bound sockets were last known to live
    Column("seen_at", Float),
    # The rest of the record as JSON: sockets, descriptions, names. Descriptions go when the call ends.
    Column("record", Sealed, nullable=False),
    Column("key_id", String(16), nullable=False),
    Index(None, "caller_id", "callee_id", "placed_at"),
    Index(None, "phase"),
)

call_seats = Table(
    "call_seats",
    metadata,
    # Nobody has two ringing or accepted calls, whatever the code does: one row per user in an open call.
    Column("user_id", Id, ForeignKey("users.id"), primary_key=True),
    Column("call_id", String(36), ForeignKey("calls.call_id", ondelete="CASCADE"), nullable=False),
    Index(None, "call_id"),
)

SEALED = (SealedRows(calls, {"record": "calls/{call_id}"}),)
