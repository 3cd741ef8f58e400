"""SQL of the changes that tasks of the command line have made."""

from __future__ import annotations

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.people.tables import people_changes


async def number_of_changes(connection: AsyncConnection) -> int:
    """How many there have been."""
    return (await connection.execute(select(people_changes.c.number))).scalar() or 0


async def count_change(connection: AsyncConnection) -> None:
    """There is one more."""
    counted = await connection.execute(update(people_changes).values(number=people_changes.c.number + 1))
    if counted.rowcount == 0:
        await connection.execute(insert(people_changes).values(id=1, number=1))
