"""Is the activity log as the server wrote it? And writing its head down where the database is not.

The check finds every edit, deletion, swap or truncation by anyone but the server's owner, who holds the key. One thing
no chain can show by itself: that a whole database was put back to an earlier state while the server stood still. The
heads that were written down show that, from the last one on: to the check, and to every server that starts.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import RowMapping

from careconnect_desktop.core.clock import Clock, rfc3339
from server_stub.activity import repository
from server_stub.activity.chain import Entry, link, mac
from server_stub.activity.heads import HeadsFile, WrittenHeads
from server_stub.activity.service import ActivityLog
from server_stub.storage.database import Database

_log = logging.getLogger(__name__)

RESTORED = "BACKUP_RESTORED"
"""The entry that a restore makes; `madeAt` of its details is when the backup was made."""

_PAGE = 2_000
_NOTHING = WrittenHeads({}, None, "", None, is_set_back=False)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of a check. fault: None when all is as it was written, else what is wrong, in words.

    told: what the file of heads says of a restore, in words.
    """

    entries: int
    fault: str | None
    told: str | None = None


class Audit:
    """Checks the chain. key: the one it was made with."""

    def __init__(self, database: Database, clock: Clock, log: ActivityLog, key: bytes) -> None:
        self._log = log
        self._database = database
        self._clock = clock
        self._key = key
        self._written: tuple[int, bytes] | None = None
        self._is_set_back = False

    @property
    def is_set_back(self) -> bool:
        """`look_back` has found that the database is not the one of the heads that were written down."""
        return self._is_set_back

    async def verify(self, heads: Path | None = None) -> Verdict:
        """Walk the whole chain; with `heads`, also look for each head that was written down there.

        Raises OSError or ValueError for a file that cannot be read as one of heads.
        """
        written = _NOTHING if heads is None else await asyncio.to_thread(HeadsFile(heads).read)
        found = await self._walk(written.by_position)
        return replace(found, told=None if written.restored is None else written.restored.words)

    async def _walk(self, noted: dict[int, bytes]) -> Verdict:
        await self._log.link_new()
        count, previous = 0, bytes(32)
        async with self._database.read() as connection:
            end, end_hash = await repository.head(connection)
            while rows := await repository.after(connection, count, _PAGE):
                for row in rows:
                    if row["position"] != count + 1:
                        return Verdict(count, f"entry {count + 1} is missing")
                    own = mac(self._key, _entry(row))
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
        head = await self._head()
        if head == self._written:
            return
        await asyncio.to_thread(HeadsFile(path).append, rfc3339(self._clock.now()), *head)
        # Not before: on a full disk it is tried again.
        self._written = head

    async def begin_heads(self, path: Path, made_at: str) -> Path | None:
        """Begin another file of heads after a restore; where the one before is now, None when there was none.

        made_at: when the backup was made, RFC 3339. The restored log may end before heads that were written down.
        """
        await self._log.link_new()
        self._written = await self._head()
        now = rfc3339(self._clock.now())
        return await asyncio.to_thread(HeadsFile(path).begin_anew, now, *self._written, made_at)

    async def look_back(self, path: Path) -> None:
        """At a start: is this the database whose heads were written down? If not, say so, loudly, and go on.

        Somebody may have had to put back a whole database, and people wait for their visits; but nobody does it unseen.
        """
        try:
            written = await asyncio.to_thread(HeadsFile(path).read)
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            _log.error("the heads of the activity log cannot be read", extra={"code": type(error).__name__})
            return
        self._is_set_back = written.is_set_back
        if written.last is not None and not await self._is_there(written.last):
            try:
                made_at = await self._restored_since(written.last_time)
                if made_at is not None:
                    # By another machine's command line, or one that was broken off before it came to the file.
                    await self.begin_heads(path, made_at)
                    self._is_set_back = False
                    return
                await self._note_set_back(path, written.last[0])
            except OSError as error:
                _log.error("the heads of the activity log cannot be written", extra={"code": type(error).__name__})
        if self._is_set_back:
            _log.error(
                "the database is not the one of which heads were written down: it was put back or replaced while no "
                "server ran. `audit verify --head` tells more",
                extra={"event": "activity"},
            )

    async def _note_set_back(self, path: Path, position: int) -> None:
        self._is_set_back = True
        details = {"headWrittenDown": str(position), "logEndsAt": str((await self._head())[0])}
        await self._log.record_alone("ACTIVITY_LOG_SET_BACK", actor_id=None, details=details)
        await self._log.link_new()
        self._written = await self._head()
        # Told at every start until somebody has put the file aside, but it has happened once.
        now = rfc3339(self._clock.now())
        await asyncio.to_thread(HeadsFile(path).append, now, *self._written, isSetBack=True)

    async def _is_there(self, head: tuple[int, bytes]) -> bool:
        position, made = head
        async with self._database.read() as connection:
            return head == await repository.head(connection) or await repository.hash_at(connection, position) == made

    async def _restored_since(self, time: str) -> str | None:
        """When the backup was made that this server restored after a time; None when it restored none.

        The server's own code is on such an entry, and an older database holds only older ones.
        """
        async with self._database.read() as connection:
            row = await repository.newest(connection, RESTORED)
        if row is None or row["mac"] != mac(self._key, _entry(row)) or rfc3339(row["created_at"]) <= time:
            return None
        return str(row["details"]["madeAt"])

    async def _head(self) -> tuple[int, bytes]:
        async with self._database.read() as connection:
            return await repository.head(connection)


def _entry(row: RowMapping) -> Entry:
    return Entry(
        id=row["id"],
        actor_id=row["actor_id"],
        subject_id=row["subject_id"],
        activity=row["activity"],
        outcome=row["outcome"],
        details=row["details"],
        created_at=row["created_at"],
    )
