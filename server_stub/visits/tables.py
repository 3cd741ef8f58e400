"""Tables of visits and notes. Everything a person wrote or said about a patient is sealed."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from server_stub.storage.metadata import Id, Sealed, UtcTime, metadata
from server_stub.storage.sealed_rows import SealedRows

visits = Table(
    "visits",
    metadata,
    Column("id", Id, primary_key=True),
    Column("appointment_id", Id, ForeignKey("appointments.id"), nullable=False),
    Column("call_id", String(36)),
    Column("checked_in_at", UtcTime),
    Column("started_at", UtcTime),
    Column("ended_at", UtcTime),
    Column("end_reason", String(32)),
    Column("mode_used", String(16)),
    Column("location_text", Sealed),
    Column("callback_phone", Sealed),
    Column("emergency_contact", Sealed),
    Column("others_present", Sealed),
    Column("identity_checked_by", Id, ForeignKey("users.id")),
    Column("key_id", String(16)),
    UniqueConstraint("appointment_id"),
)

notes = Table(
    "notes",
    metadata,
    Column("appointment_id", Id, ForeignKey("appointments.id"), primary_key=True),
    Column("author_id", Id, ForeignKey("users.id"), nullable=False),
    Column("text", Sealed, nullable=False),
    Column("key_id", String(16), nullable=False),
    # draft or signed
    Column("state", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Column("signed_at", UtcTime),
    # when the patient may read it: with the signature, unless the doctor holds it back
    Column("released_at", UtcTime),
)

note_amendments = Table(
    "note_amendments",
    metadata,
    Column("id", Id, primary_key=True),
    Column("appointment_id", Id, ForeignKey("notes.appointment_id"), nullable=False),
    Column("author_id", Id, ForeignKey("users.id"), nullable=False),
    Column("text", Sealed, nullable=False),
    Column("key_id", String(16), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Index(None, "appointment_id", "created_at"),
)

SEALED = (
    SealedRows(
        visits,
        {
            "location_text": "visits/{id}/location",
            "callback_phone": "visits/{id}/phone",
            "emergency_contact": "visits/{id}/emergency_contact",
            "others_present": "visits/{id}/others_present",
        },
    ),
    SealedRows(notes, {"text": "notes/{appointment_id}"}),
    SealedRows(note_amendments, {"text": "note_amendments/{id}"}),
)
