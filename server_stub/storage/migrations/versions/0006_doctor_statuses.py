"""What doctors have told of their day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from server_stub.storage.metadata import UtcTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "doctor_statuses",
        sa.Column("doctor_id", sa.String(length=36), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("delay_minutes", sa.Integer(), nullable=True),
        sa.Column("day_begins_at", UtcTime(), nullable=False),
        sa.Column("day_ends_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["doctor_id"], ["users.id"], name=op.f("fk_doctor_statuses_doctor_id_users")),
        sa.PrimaryKeyConstraint("doctor_id", name=op.f("pk_doctor_statuses")),
    )
