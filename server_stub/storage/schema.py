"""The schema's version: what the database has, what this program needs, and the way from one to the other."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from careconnect_desktop.core.errors import CareConnectError
from server_stub.storage.database import Database

_FOLDER = Path(__file__).resolve().parent / "migrations"


def alembic_config() -> Config:
    """Alembic's configuration, without a file and without a URL."""
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.set_main_option("path_separator", "os")
    return config


@cache
def needed_revision() -> str | None:
    """The newest revision that this program knows; looked for once, since it comes with the program's own files."""
    return ScriptDirectory.from_config(alembic_config()).get_current_head()


async def current_revision(database: Database) -> str | None:
    """The revision that the database is at; None for an empty one."""

    def read(connection: Connection) -> str | None:
        return MigrationContext.configure(connection).get_current_revision()

    async with database.read() as connection:
        return await connection.run_sync(read)


def knows_revision(revision: str) -> bool:
    """True when this program can bring a database to a revision."""
    known = ScriptDirectory.from_config(alembic_config()).walk_revisions()
    return any(script.revision == revision for script in known)


async def migrate(database: Database, revision: str | None = None) -> None:
    """Bring the database up to a revision, `needed_revision` when None; does nothing when it is there.

    Safe to call from several processes. Raises CareConnectError `unavailable` or `database_newer`.
    """
    target = revision or needed_revision()
    current = await current_revision(database)
    if target is None or current == target:
        return
    if current is not None and not knows_revision(current):
        raise CareConnectError(
            "database_newer", "A newer program has brought this database to its version: run that one, or a later one"
        )

    def upgrade(connection: Connection) -> None:
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, target)

    engine: AsyncEngine = create_async_engine(database.url, poolclass=NullPool, hide_parameters=True)
    try:
        async with engine.connect() as connection:
            if not database.is_sqlite:
                # One process migrates, the others wait and then find nothing to do.
                await connection.exec_driver_sql("SELECT pg_advisory_lock(727274001)")
                await connection.commit()
            await connection.run_sync(upgrade)
            await connection.commit()
    finally:
        await engine.dispose()
