"""Alembic's migrations, applied at start on SQLite and by `careconnect-server migrate` elsewhere."""
