"""Puts committed entries into the hash chain, a little after they were written, and notices those that are gone.

Apart from the writing, so that writers need not wait for each other's commit to know the hash before theirs. Until an
entry is linked, this process remembers it: who deletes it from the database meanwhile leaves a gap in the chain.
"""

from __future__ import annotations

import asyncio
import logging
from itertools import islice

from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.activity import repository
from server_stub.activity.chain import link
from server_stub.storage.database import Database

_log = logging.getLogger(__name__)

# A few, in a millisecond: offers of calls wait for the same turn to write.
_LINKED_AT_ONCE = 64
# Stands in the chain for something that this process had seen there and that is there no longer.
_LOST = b"lost"


class Linker:
    """The only writer of places in the chain. key: 32 bytes.

    Several processes link side by side, in turns; each remembers what it has written itself, and the last place that
    it has given.
    """

    def __init__(self, database: Database, key: bytes) -> None:
        self._database = database
        self._key = key
        self._turn = asyncio.Lock()
        # Entries of an earlier run may wait.
        self._is_due = True
        self._committed: dict[str, bytes] = {}
        self._head: tuple[int, bytes] = (0, bytes(32))

    def expect(self) -> None:
        """There will be something to link."""
        self._is_due = True

    def committed(self, entry_id: str, own_mac: bytes) -> None:
        """This entry is on the disk now, and must be in the chain soon."""
        self._committed[entry_id] = own_mac
        self._is_due = True

    async def link_new(self) -> None:
        """Link what was written since. Called every second, and before the chain is looked at."""
        async with self._turn:
            if not self._is_due:
                return
            self._is_due = False
            try:
                while await self._link_some():
                    pass
            except BaseException:  # also cancelled: what was not linked is still due
                self._is_due = True
                raise

    async def look(self) -> None:
        """Make sure that the chain still goes on from where this process left it; see `link_new` for what follows."""
        async with self._database.read() as connection:
            is_changed = await repository.head(connection) != self._head
        self._is_due |= is_changed
        await self.link_new()

    async def _link_some(self) -> bool:
        """One transaction; True when there may be more."""
        remembered = dict(islice(self._committed.items(), _LINKED_AT_ONCE))
        async with self._database.write() as transaction:
            start = position, previous = await repository.lock_head(transaction)
            rows = await repository.unlinked(transaction, _LINKED_AT_ONCE)
            found = {row["id"]: row["mac"] for row in rows}
            places = await repository.places(transaction, remembered.keys() - found.keys())
            lost = [own for entry_id, own in remembered.items() if entry_id not in found and entry_id not in places]
            if not await self._goes_on(transaction, *start):
                # The head may have been put back too: go on behind the place that was given last.
                position = max(position, self._head[0])
                lost.append(_LOST)
            for own in lost:
                position += 1
                previous = link(self._key, position, previous, own)
            links: list[tuple[str, int, bytes]] = []
            for entry_id, stored in found.items():
                position += 1
                previous = link(self._key, position, previous, remembered.get(entry_id, stored))
                links.append((entry_id, position, previous))
            if (position, previous) != start:
                await repository.link(transaction, links, (position, previous))
        for entry_id in remembered:
            # One that exists without a place was not among the first that wait, and stays for the next round.
            if places.get(entry_id, 0) is not None:
                del self._committed[entry_id]
        self._head = (position, previous)
        if lost:
            _log.error("entries of the activity log are gone", extra={"event": "activity", "count": len(lost)})
        return _LINKED_AT_ONCE in (len(rows), len(remembered))

    async def _goes_on(self, transaction: AsyncConnection, position: int, end: bytes) -> bool:
        """False when the place that was given last is there no longer, or another."""
        own_position, own_hash = self._head
        if own_position == 0 or (position, end) == self._head:
            return True
        return position > own_position and await repository.hash_at(transaction, own_position) == own_hash
