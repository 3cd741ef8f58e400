"""A row in place of the one before, in one statement: to delete and insert, two at once would meet at the key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


async def put_in_place(connection: AsyncConnection, table: Table, values: Mapping[str, Any]) -> None:
    """Insert a row, or give these values to the one with the same primary key.

    values: of all columns that may differ between the two, the key's among them.
    """
    make = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    statement = make(table).values(values)
    key = [column.name for column in table.primary_key]
    others = {name: statement.excluded[name] for name in values if name not in key}
    await connection.execute(statement.on_conflict_do_update(index_elements=key, set_=others))
