"""When a doctor has told of their day: a word that comes to the database late does not take a newer one's place."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from server_stub.storage.metadata import UtcTime

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """NULL in rows of before, and in those of a server of the version before that still runs: older than any."""
    op.add_column("doctor_statuses", sa.Column("told_at", UtcTime(), nullable=True))
