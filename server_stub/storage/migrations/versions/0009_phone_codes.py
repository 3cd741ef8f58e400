"""Numbers for SMS are confirmed by a code; those that are there count as confirmed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from server_stub.storage.metadata import UtcTime

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("phones", sa.Column("confirmed_at", UtcTime(), nullable=True))
    op.execute("UPDATE phones SET confirmed_at = agreed_at")
    op.create_table(
        "phone_codes",
        sa.Column("user_id", sa.String(length=36), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("expires_at", UtcTime(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_phone_codes_user_id_users")),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_phone_codes")),
    )
