"""SQL of the changes that tasks of the command line have made."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.people.tables import people_changes
from server_stub.storage.replacing import insertion


async def number_of_changes(connection: AsyncConnection) -> int:
    """How many there have been."""
    return (await connection.execute(select(people_changes.c.number))).scalar() or 0


async def count_change(connection: AsyncConnection) -> None:
    """There is one more."""
    first = insertion(connection, people_changes).values(id=1, number=1)
    one_more = {"number": people_changes.c.number + 1}
    await connection.execute(first.on_conflict_do_update(index_elements=["id"], set_=one_more))
