"""Is the activity log as the server wrote it? And writing its head down where the database is not.

The check finds every edit, deletion, swap or truncation by anyone but the server's owner, who holds the key. One thing
no chain can show by itself: that a whole database was put back to an earlier state while the server stood still. The
heads that were written down show that, from the last one on.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from careconnect_desktop.core.clock import Clock, rfc3339
from server_stub.activity import repository
from server_stub.activity.chain import Entry, link, mac
from server_stub.activity.service import ActivityLog
from server_stub.storage.database import Database

_PAGE = 2_000


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of a check. fault: None when all is as it was written, else what is wrong, in words."""

    entries: int
    fault: str | None


class Audit:
    """Checks the chain. key: the one it was made with."""

    def __init__(self, database: Database, clock: Clock, log: ActivityLog, key: bytes) -> None:
        self._log = log
        self._database = database
        self._clock = clock
        self._key = key
        self._written: tuple[int, bytes] | None = None

    async def verify(self, heads: Path | None = None) -> Verdict:
        """Walk the whole chain; with `heads`, also look for each head that was written down there."""
        noted = _noted(heads)
        await self._log.link_new()
        count, previous = 0, bytes(32)
        async with self._database.read() as connection:
            end, end_hash = await repository.head(connection)
            while rows := await repository.after(connection, count, _PAGE):
                for row in rows:
                    if row["position"] != count + 1:
                        return Verdict(count, f"entry {count + 1} is missing")
                    entry = Entry(
                        id=row["id"],
                        actor_id=row["actor_id"],
                        subject_id=row["subject_id"],
                        activity=row["activity"],
                        outcome=row["outcome"],
                        details=row["details"],
                        created_at=row["created_at"],
                    )
                    own = mac(self._key, entry)
                    if own != row["mac"] or link(self._key, row["position"], previous, own) != row["hash"]:
                        return Verdict(count, f"entry {row['position']} was changed, moved or put in")
                    count, previous = row["position"], row["hash"]
                    if noted.get(count, previous) != previous:
                        return Verdict(count, f"entry {count} is not the one whose head was written down")
        if (count, previous) != (end, end_hash):
            return Verdict(count, f"entries after {count} are missing")
        if noted and max(noted) > count:
            return Verdict(count, f"entries after {count} are missing: a later head was written down")
        return Verdict(count, None)

    async def write_head(self, path: Path) -> None:
        """Append where the chain ends now, if it went on since this process wrote it down last."""
        await self._log.look()
        async with self._database.read() as connection:
            position, end = await repository.head(connection)
        if (position, end) == self._written:
            return
        self._written = (position, end)
        line = json.dumps({"time": rfc3339(self._clock.now()), "position": position, "hash": end.hex()})
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with path.open("a", encoding="ascii") as file:
            file.write(line + "\n")


def _noted(path: Path | None) -> dict[int, bytes]:
    if path is None:
        return {}
    lines = path.read_text(encoding="ascii").splitlines()
    heads = [json.loads(line) for line in lines if line.strip()]
    return {int(head["position"]): bytes.fromhex(head["hash"]) for head in heads if int(head["position"]) > 0}
