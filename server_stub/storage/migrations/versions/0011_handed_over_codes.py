"""Codes for a new password that the clinic hands over in person."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "password_codes", sa.Column("is_handed_over", sa.Boolean(), nullable=False, server_default=sa.false())
    )
