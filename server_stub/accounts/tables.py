"""Tables of accounts. Passwords, codes and refresh tokens are stored hashed, second-factor secrets sealed."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    false,
)

from server_stub.storage.metadata import Id, Sealed, UtcTime, metadata
from server_stub.storage.sealed_rows import SealedRows
from server_stub.typed_codes import code_table

users = Table(
    "users",
    metadata,
    Column("id", Id, primary_key=True),
    Column("medical_id", String(16), nullable=False),
    Column("role", String(16), nullable=False),
    Column("name", String(200), nullable=False),
    Column("email", String(254), nullable=False),
    # The address folded for comparison: one account per mailbox, however it is typed.
    Column("email_key", String(254), nullable=False),
    Column("password_hash", String(256), nullable=False),
    Column("password_changed_at", UtcTime, nullable=False),
    Column("time_zone", String(64)),
    # the language of mails, as the person's program asked for it (RFC 5646)
    Column("language", String(16)),
    Column("avatar_url", String(200)),
    Column("is_disabled", Boolean, nullable=False, server_default=false()),
    Column("created_at", UtcTime, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("medical_id"),
    UniqueConstraint("email_key"),
)

medical_id_counters = Table(
    "medical_id_counters",
    metadata,
    Column("role", String(16), primary_key=True),
    Column("last_number", Integer, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("user_id", Id, ForeignKey("users.id"), nullable=False),
    Column("device_id", Id, ForeignKey("devices.id")),
    Column("user_agent", String(200)),
    Column("created_at", UtcTime, nullable=False),
    Column("last_used_at", UtcTime, nullable=False),
    Column("expires_at", UtcTime, nullable=False),
    Column("ended_at", UtcTime),
    Column("end_reason", String(32)),
    Index(None, "user_id"),
)

refresh_tokens = Table(
    "refresh_tokens",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("session_id", Id, ForeignKey("sessions.id"), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("expires_at", UtcTime, nullable=False),
    Column("used_at", UtcTime),
    # The successor is derived from the token and this key, so that a lost answer can be given again.
    Column("used_with_key_hash", LargeBinary(32)),
    Index(None, "session_id"),
)

mfa_secrets = Table(
    "mfa_secrets",
    metadata,
    Column("user_id", Id, ForeignKey("users.id"), primary_key=True),
    Column("secret", Sealed, nullable=False),
    Column("key_id", String(16), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("confirmed_at", UtcTime),
    # RFC 6238 time step of the last accepted code: a code works once.
    Column("last_step", Integer),
)

recovery_codes = Table(
    "recovery_codes",
    metadata,
    Column("user_id", Id, ForeignKey("users.id"), primary_key=True),
    Column("code_hash", LargeBinary(32), primary_key=True),
    Column("used_at", UtcTime),
)

password_codes = code_table(
    "password_codes",
    # Given to the person by hand: asking for a mailed one does not take it away.
    Column("is_handed_over", Boolean, nullable=False, server_default=false()),
)

devices = Table(
    "devices",
    metadata,
    Column("id", Id, primary_key=True),
    Column("user_id", Id, ForeignKey("users.id"), nullable=False),
    Column("label", String(200)),
    Column("push", JSON),
    Column("created_at", UtcTime, nullable=False),
    Column("last_seen_at", UtcTime, nullable=False),
    Column("revoked_at", UtcTime),
    Index(None, "user_id"),
)

blocks = Table(
    "blocks",
    metadata,
    Column("blocker_id", Id, ForeignKey("users.id"), primary_key=True),
    Column("blocked_id", Id, ForeignKey("users.id"), primary_key=True),
    Column("created_at", UtcTime, nullable=False),
    Index(None, "blocked_id"),
)

SEALED = (SealedRows(mfa_secrets, {"secret": "mfa_secrets/{user_id}"}),)
