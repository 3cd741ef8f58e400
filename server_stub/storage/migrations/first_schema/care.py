"""Tables of care: appointments, visits, notes, time off, feedback, messages and consents."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from server_stub.storage.metadata import UtcTime


def create_tables() -> None:
    """All of them with their indexes, in an order that their references allow."""
    op.create_table(
        "consent_texts",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_texts")),
        sa.UniqueConstraint("subject", "version", "language", name=op.f("uq_consent_texts_subject_version_language")),
    )
    op.create_table(
        "appointments",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organization_id", sa.String(length=36), nullable=False),
        sa.Column("doctor_id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("booked_by", sa.String(length=36), nullable=False),
        sa.Column("starts_at", UtcTime(), nullable=False),
        sa.Column("ends_at", UtcTime(), nullable=False),
        sa.Column("time_zone", sa.String(length=64), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("mode", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.Column("symptoms", sa.LargeBinary(), nullable=True),
        sa.Column("key_id", sa.String(length=16), nullable=True),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["booked_by"], ["users.id"], name=op.f("fk_appointments_booked_by_users")),
        sa.ForeignKeyConstraint(["doctor_id"], ["users.id"], name=op.f("fk_appointments_doctor_id_users")),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name=op.f("fk_appointments_organization_id_organizations")
        ),
        sa.ForeignKeyConstraint(["patient_id"], ["patients.id"], name=op.f("fk_appointments_patient_id_patients")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
    )
    op.create_index(
        op.f("ix_appointments_doctor_id_starts_at"), "appointments", ["doctor_id", "starts_at"], unique=False
    )
    op.create_index(
        op.f("ix_appointments_patient_id_starts_at"), "appointments", ["patient_id", "starts_at"], unique=False
    )
    op.create_index(op.f("ix_appointments_status_starts_at"), "appointments", ["status", "starts_at"], unique=False)
    op.create_index(
        "uq_appointments_doctor_slot",
        "appointments",
        ["doctor_id", "starts_at"],
        unique=True,
        sqlite_where=sa.text("status IN ('requested', 'approved', 'checked_in', 'in_progress')"),
        postgresql_where=sa.text("status IN ('requested', 'approved', 'checked_in', 'in_progress')"),
    )
    op.create_index(
        "uq_appointments_patient_slot",
        "appointments",
        ["patient_id", "starts_at"],
        unique=True,
        sqlite_where=sa.text("status IN ('requested', 'approved', 'checked_in', 'in_progress')"),
        postgresql_where=sa.text("status IN ('requested', 'approved', 'checked_in', 'in_progress')"),
    )
    op.create_table(
        "messages",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("pair", sa.String(length=73), nullable=False),
        sa.Column("sender_id", sa.String(length=36), nullable=False),
        sa.Column("receiver_id", sa.String(length=36), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.Column("file_id", sa.String(length=36), nullable=True),
        sa.Column("client_id", sa.String(length=64), nullable=True),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("delivered_at", UtcTime(), nullable=True),
        sa.Column("read_at", UtcTime(), nullable=True),
        sa.ForeignKeyConstraint(["receiver_id"], ["users.id"], name=op.f("fk_messages_receiver_id_users")),
        sa.ForeignKeyConstraint(["sender_id"], ["users.id"], name=op.f("fk_messages_sender_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages")),
        sa.UniqueConstraint("sender_id", "client_id", name=op.f("uq_messages_sender_id_client_id")),
    )
    op.create_index(op.f("ix_messages_pair_id"), "messages", ["pair", "id"], unique=False)
    op.create_index(op.f("ix_messages_receiver_id_id"), "messages", ["receiver_id", "id"], unique=False)
    op.create_index(
        "ix_messages_unread",
        "messages",
        ["receiver_id", "sender_id"],
        unique=False,
        sqlite_where=sa.text("read_at IS NULL"),
        postgresql_where=sa.text("read_at IS NULL"),
    )
    op.create_table(
        "appointment_participants",
        sa.Column("appointment_id", sa.String(length=36), nullable=False),
        sa.Column("user_id", sa.String(length=36), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("added_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_appointment_participants_appointment_id_appointments"),
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_appointment_participants_user_id_users")),
        sa.PrimaryKeyConstraint("appointment_id", "user_id", name=op.f("pk_appointment_participants")),
    )
    op.create_index(
        op.f("ix_appointment_participants_user_id_appointment_id"),
        "appointment_participants",
        ["user_id", "appointment_id"],
        unique=False,
    )
    op.create_table(
        "consents",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("consent_text_id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=True),
        sa.Column("given_by", sa.String(length=36), nullable=False),
        sa.Column("appointment_id", sa.String(length=36), nullable=True),
        sa.Column("decision", sa.String(length=16), nullable=False),
        sa.Column("decided_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_consents_appointment_id_appointments")
        ),
        sa.ForeignKeyConstraint(
            ["consent_text_id"], ["consent_texts.id"], name=op.f("fk_consents_consent_text_id_consent_texts")
        ),
        sa.ForeignKeyConstraint(["given_by"], ["users.id"], name=op.f("fk_consents_given_by_users")),
        sa.ForeignKeyConstraint(["patient_id"], ["patients.id"], name=op.f("fk_consents_patient_id_patients")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    op.create_index(op.f("ix_consents_given_by"), "consents", ["given_by"], unique=False)
    op.create_index(op.f("ix_consents_patient_id"), "consents", ["patient_id"], unique=False)
    op.create_table(
        "feedback",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("appointment_id", sa.String(length=36), nullable=False),
        sa.Column("doctor_id", sa.String(length=36), nullable=False),
        sa.Column("author_id", sa.String(length=36), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=False),
        sa.Column("comment", sa.LargeBinary(), nullable=True),
        sa.Column("key_id", sa.String(length=16), nullable=True),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_feedback_appointment_id_appointments")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["users.id"], name=op.f("fk_feedback_author_id_users")),
        sa.ForeignKeyConstraint(["doctor_id"], ["users.id"], name=op.f("fk_feedback_doctor_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback")),
        sa.UniqueConstraint("appointment_id", name=op.f("uq_feedback_appointment_id")),
    )
    op.create_index(op.f("ix_feedback_doctor_id_id"), "feedback", ["doctor_id", "id"], unique=False)
    op.create_table(
        "notes",
        sa.Column("appointment_id", sa.String(length=36), nullable=False),
        sa.Column("author_id", sa.String(length=36), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.Column("signed_at", UtcTime(), nullable=True),
        sa.Column("released_at", UtcTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_notes_appointment_id_appointments")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["users.id"], name=op.f("fk_notes_author_id_users")),
        sa.PrimaryKeyConstraint("appointment_id", name=op.f("pk_notes")),
    )
    op.create_table(
        "time_off",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("doctor_id", sa.String(length=36), nullable=False),
        sa.Column("starts_at", UtcTime(), nullable=False),
        sa.Column("ends_at", UtcTime(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["doctor_id"], ["doctors.user_id"], name=op.f("fk_time_off_doctor_id_doctors")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_time_off")),
    )
    op.create_index(op.f("ix_time_off_doctor_id_starts_at"), "time_off", ["doctor_id", "starts_at"], unique=False)
    op.create_table(
        "visits",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("appointment_id", sa.String(length=36), nullable=False),
        sa.Column("call_id", sa.String(length=36), nullable=True),
        sa.Column("checked_in_at", UtcTime(), nullable=True),
        sa.Column("started_at", UtcTime(), nullable=True),
        sa.Column("ended_at", UtcTime(), nullable=True),
        sa.Column("end_reason", sa.String(length=32), nullable=True),
        sa.Column("mode_used", sa.String(length=16), nullable=True),
        sa.Column("location_text", sa.LargeBinary(), nullable=True),
        sa.Column("callback_phone", sa.LargeBinary(), nullable=True),
        sa.Column("emergency_contact", sa.LargeBinary(), nullable=True),
        sa.Column("others_present", sa.LargeBinary(), nullable=True),
        sa.Column("identity_checked_by", sa.String(length=36), nullable=True),
        sa.Column("key_id", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_visits_appointment_id_appointments")
        ),
        sa.ForeignKeyConstraint(
            ["identity_checked_by"], ["users.id"], name=op.f("fk_visits_identity_checked_by_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visits")),
        sa.UniqueConstraint("appointment_id", name=op.f("uq_visits_appointment_id")),
    )
    op.create_table(
        "note_amendments",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("appointment_id", sa.String(length=36), nullable=False),
        sa.Column("author_id", sa.String(length=36), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["notes.appointment_id"], name=op.f("fk_note_amendments_appointment_id_notes")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["users.id"], name=op.f("fk_note_amendments_author_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_amendments")),
    )
    op.create_index(
        op.f("ix_note_amendments_appointment_id_created_at"),
        "note_amendments",
        ["appointment_id", "created_at"],
        unique=False,
    )
