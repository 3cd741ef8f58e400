"""Changes of people by tasks of the command line, which servers that run find in the database.

With Redis a task tells them at once; this is for those without, and for a task that was not told of Redis, or found it
away.
"""

from __future__ import annotations

from server_stub.people.repository import count_change, number_of_changes
from server_stub.people.service import People
from server_stub.storage.database import Database

LOOK_EVERY_S = 2.0
"""How often a server looks: one row by its key."""


class PeopleChanges:
    """`add` for a task, `look` for a server."""

    def __init__(self, database: Database, people: People) -> None:
        self._database = database
        self._people = people
        self._seen: int | None = None

    async def add(self) -> None:
        """Somebody was changed, and it is committed."""
        async with self._database.write() as transaction:
            await count_change(transaction)

    async def look(self) -> bool:
        """Forget everybody if somebody was changed since the last look, and say so."""
        async with self._database.read() as connection:
            number = await number_of_changes(connection)
        seen, self._seen = self._seen, number
        is_changed = seen not in (None, number)
        if is_changed:
            await self._people.anybody_changed()
        return is_changed
