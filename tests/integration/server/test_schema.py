"""The migrations make exactly the tables that the code speaks of, on both databases."""

from __future__ import annotations

import asyncio

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from careconnect_desktop.core.errors import CareConnectError
from server_stub.config import Config
from server_stub.storage.database import Database
from server_stub.storage.schema import current_revision, migrate, needed_revision
from server_stub.tables import metadata


async def test_metadata_equals_migrations(any_config: Config) -> None:
    database = Database(any_config.database)
    try:
        await migrate(database)

        def differences(connection: Connection) -> list[object]:
            context = MigrationContext.configure(
                connection, opts={"compare_type": True, "compare_server_default": True}
            )
            return list(compare_metadata(context, metadata))

        async with database.read() as connection:
            assert await connection.run_sync(differences) == []
    finally:
        await database.close()


async def test_several_processes_may_migrate_at_once(any_config: Config) -> None:
    databases = [Database(any_config.database) for _ in range(3)]
    try:
        await asyncio.gather(*(migrate(database) for database in databases))
        assert await current_revision(databases[0]) == needed_revision()
    finally:
        for database in databases:
            await database.close()


async def test_a_database_of_a_newer_program_is_left_alone(any_config: Config) -> None:
    database = Database(any_config.database)
    try:
        await migrate(database)
        async with database.write() as transaction:
            await transaction.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        with pytest.raises(CareConnectError) as refused:
            await migrate(database)
        assert refused.value.code == "database_newer"
        assert await current_revision(database) == "9999"
    finally:
        await database.close()
