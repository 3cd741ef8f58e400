"""Refusing overlaps on SQLite by one look into an index, however many visits there have been."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_OPEN = "status IN ('requested', 'approved', 'checked_in', 'in_progress')"


def upgrade() -> None:
    """Of visits that do not overlap, the last that begins before a new one's end is the only one to meet it.

    The triggers of the first schema asked every visit of a person that began before. PostgreSQL's constraints stay.
    """
    if op.get_bind().dialect.name == "postgresql":
        return
    for who in ("doctor", "patient"):
        for moment in ("INSERT", "UPDATE"):
            name = f"tr_appointments_{who}_overlap_{moment.lower()}"
            op.execute(f"DROP TRIGGER {name}")
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {moment} ON appointments "
                f"WHEN NEW.{_OPEN} AND NEW.starts_at < (SELECT ends_at FROM appointments "
                f"WHERE {who}_id = NEW.{who}_id AND id <> NEW.id AND starts_at < NEW.ends_at AND {_OPEN} "
                "ORDER BY starts_at DESC LIMIT 1) "
                f"BEGIN SELECT RAISE(ABORT, 'ex_appointments_{who}_overlap'); END"
            )
