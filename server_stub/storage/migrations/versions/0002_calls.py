"""Calls, one row each, and the seat that a person takes in an open one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from server_stub.storage.metadata import UtcTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "calls",
        sa.Column("call_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(length=16), nullable=False),
        sa.Column("caller_id", sa.String(length=36), nullable=False),
        sa.Column("callee_id", sa.String(length=36), nullable=False),
        sa.Column("appointment_id", sa.String(length=64), nullable=True),
        sa.Column("placed_at", UtcTime(), nullable=False),
        sa.Column("accepted_at", UtcTime(), nullable=True),
        sa.Column("ended_at", UtcTime(), nullable=True),
        sa.Column("reason", sa.String(length=32), nullable=True),
        sa.Column("seen_at", sa.Float(), nullable=True),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(["caller_id"], ["users.id"], name=op.f("fk_calls_caller_id_users")),
        sa.ForeignKeyConstraint(["callee_id"], ["users.id"], name=op.f("fk_calls_callee_id_users")),
        sa.PrimaryKeyConstraint("call_id", name=op.f("pk_calls")),
    )
    op.create_index(op.f("ix_calls_caller_id_callee_id_placed_at"), "calls", ["caller_id", "callee_id", "placed_at"])
    op.create_index(op.f("ix_calls_phase"), "calls", ["phase"])
    op.create_table(
        "call_seats",
        sa.Column("user_id", sa.String(length=36), nullable=False),
        sa.Column("call_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"], ["calls.call_id"], name=op.f("fk_call_seats_call_id_calls"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_call_seats_user_id_users")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_call_seats")),
    )
    op.create_index(op.f("ix_call_seats_call_id"), "call_seats", ["call_id"])
