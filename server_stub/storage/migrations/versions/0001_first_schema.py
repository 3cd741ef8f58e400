"""The first schema: people, organizations, appointments, visits, calls, messages, activity and outbox."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from server_stub.storage.metadata import UtcTime
from server_stub.storage.migrations.first_schema import accounts, care, keeping, people

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_OPEN = "status IN ('requested', 'approved', 'checked_in', 'in_progress')"
_DEFAULT_ORGANIZATION_ID = "00000000-0000-7000-8000-000000000001"


def _refuse_overlaps() -> None:
    """Two open appointments of one person never overlap: exclusion constraints on PostgreSQL, triggers on SQLite."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
        for who in ("doctor", "patient"):
            op.execute(
                f"ALTER TABLE appointments ADD CONSTRAINT ex_appointments_{who}_overlap EXCLUDE USING gist "
                f"({who}_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ({_OPEN})"
            )
        return
    for who in ("doctor", "patient"):
        for moment in ("INSERT", "UPDATE"):
            op.execute(
                f"CREATE TRIGGER tr_appointments_{who}_overlap_{moment.lower()} BEFORE {moment} ON appointments "
                f"WHEN NEW.{_OPEN} AND EXISTS (SELECT 1 FROM appointments WHERE {who}_id = NEW.{who}_id "
                f"AND id <> NEW.id AND starts_at < NEW.ends_at AND ends_at > NEW.starts_at AND {_OPEN}) "
                f"BEGIN SELECT RAISE(ABORT, 'ex_appointments_{who}_overlap'); END"
            )


def _first_rows() -> None:
    organizations = sa.table(
        "organizations", sa.column("id", sa.String), sa.column("name", sa.String), sa.column("created_at", UtcTime())
    )
    counters = sa.table("medical_id_counters", sa.column("role", sa.String), sa.column("last_number", sa.Integer))
    head = sa.table(
        "activity_head",
        sa.column("id", sa.Integer),
        sa.column("position", sa.BigInteger),
        sa.column("hash", sa.LargeBinary),
    )
    op.bulk_insert(
        organizations, [{"id": _DEFAULT_ORGANIZATION_ID, "name": "CareConnect", "created_at": datetime.now(UTC)}]
    )
    op.bulk_insert(counters, [{"role": role, "last_number": 0} for role in ("doctor", "patient", "admin")])
    op.bulk_insert(head, [{"id": 1, "position": 0, "hash": bytes(32)}])


def upgrade() -> None:
    # Each may refer to those before it.
    people.create_tables()
    accounts.create_tables()
    care.create_tables()
    keeping.create_tables()
    _refuse_overlaps()
    _first_rows()
