"""A row in place of the one before, in one statement: to delete and insert, two at once would meet at the key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, literal, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insertion(connection: AsyncConnection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """An insertion that may say what becomes of a row that is there, in the words that both databases share."""
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


def row_if(table: Table, values: Mapping[str, Any], only_if: ColumnElement[bool]) -> Select[Any]:
    """One row of these values to be inserted from, or none when that is not true."""
    return select(*(literal(value, table.c[name].type) for name, value in values.items())).where(only_if)


async def put_in_place(
    connection: AsyncConnection,
    table: Table,
    values: Mapping[str, Any],
    *,
    when: ColumnElement[bool] | None = None,
    only_if: ColumnElement[bool] | None = None,
) -> bool:
    """Insert a row, or give these values to the one with the same primary key.

    values: of all columns that may differ between the two, the key's among them. when: what must be true of the row
    that is there; otherwise it stays as it is, and the answer is False. only_if: what must be true for either; else
    the statement is run all the same, changes nothing, and the answer is False.
    """
    statement = insertion(connection, table)
    if only_if is None:
        statement = statement.values(values)
    else:
        statement = statement.from_select(list(values), row_if(table, values, only_if))
    key = [column.name for column in table.primary_key]
    others = {name: statement.excluded[name] for name in values if name not in key}
    put = statement.on_conflict_do_update(index_elements=key, set_=others, where=when).returning(*table.primary_key)
    return (await connection.execute(put)).first() is not None
