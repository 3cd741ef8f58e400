"""Tables of consents. Rows are added, never changed: a withdrawal is a further row."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from server_stub.storage.metadata import Id, UtcTime, metadata

consent_texts = Table(
    "consent_texts",
    metadata,
    Column("id", Id, primary_key=True),
    # what is agreed to, for example recording or remote_symptom_engine
    Column("subject", String(64), nullable=False),
    Column("version", Integer, nullable=False),
    Column("language", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    UniqueConstraint("subject", "version", "language"),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("consent_text_id", Id, ForeignKey("consent_texts.id"), nullable=False),
    Column("patient_id", Id, ForeignKey("patients.id")),
    Column("given_by", Id, ForeignKey("users.id"), nullable=False),
    Column("appointment_id", Id, ForeignKey("appointments.id")),
    # permit or deny (FHIR consent-provision-type)
    Column("decision", String(16), nullable=False),
    Column("decided_at", UtcTime, nullable=False),
    Index(None, "given_by"),
    Index(None, "patient_id"),
)
