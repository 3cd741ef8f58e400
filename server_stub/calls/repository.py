"""SQL of calls. The row is the truth that every process sees; `version` lets only one change each state."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.model.calling import EndReason
from server_stub.activity.service import ActivityLog
from server_stub.calls import stored
from server_stub.calls.journal import CallEntry
from server_stub.calls.rules import CallRecord, Phase
from server_stub.calls.tables import call_seats, calls
from server_stub.storage.database import Database
from server_stub.storage.lists import one_of
from server_stub.storage.sealing import Sealer
from server_stub.storage.statements import Statement

_COLUMNS = (
    "phase",
    "caller_id",
    "callee_id",
    "appointment_id",
    "placed_at",
    "accepted_at",
    "ended_at",
    "reason",
    "record",
    "key_id",
)
_OPEN = select(calls).where(calls.c.phase != Phase.ENDED.value)
_FIND = Statement(select(calls).where(calls.c.call_id == bindparam("call_id")))
_ALL_OPEN = Statement(_OPEN)
_OPEN_OF = Statement(
    _OPEN.where(calls.c.call_id.in_(select(call_seats.c.call_id).where(one_of(call_seats.c.user_id, "user_ids"))))
)
_COUNTED: Any = select(func.count().label("count"), func.min(calls.c.placed_at).label("first"))
_UNANSWERED = Statement(
    _COUNTED.where(
        calls.c.caller_id == bindparam("caller_id"),
        calls.c.callee_id == bindparam("callee_id"),
        calls.c.placed_at >= bindparam("since"),
        calls.c.phase == Phase.ENDED.value,
        calls.c.accepted_at.is_(None),
        # Somebody acted.
        calls.c.reason != EndReason.DECLINED.value,
        calls.c.reason != EndReason.BUSY.value,
    )
)
_ADD = Statement(insert(calls))
_TAKE_SEAT = Statement(insert(call_seats))
# What comes back tells whether there was such a version.
_CHANGE = Statement(
    update(calls)
    .where(calls.c.call_id == bindparam("its_id"), calls.c.version == bindparam("its_version"))
    .values({name: bindparam(name, type_=calls.c[name].type) for name in (*_COLUMNS, "version")})
    .returning(calls.c.version)
)
_LEAVE_SEATS = delete(call_seats).where(call_seats.c.call_id == bindparam("its_id"))
_REMOVE = delete(calls).where(calls.c.call_id == bindparam("its_id"))


class ChangedMeanwhileError(Exception):
    """Another process, or another call of the same person, was faster: read again and decide again."""


@dataclass(frozen=True, slots=True)
class StoredCall:
    """A record as it lies in the database. seen_at: when both bound sockets were last known to live."""

    record: CallRecord
    version: int
    seen_at: float | None = None


class CallRepository:
    """Reads and writes calls; each method is one transaction, with the activity log's entries in it.

    An offer does not wait for the disk: it survives the end of this process, and within a second, when its entry in the
    log is linked, a power cut as well. The end of a call is on the disk before it is told.
    """

    def __init__(self, database: Database, sealer: Sealer, activity: ActivityLog) -> None:
        self._database = database
        self._sealer = sealer
        self._activity = activity

    async def find(self, call_id: str) -> StoredCall | None:
        """The call with this id, also an ended one."""
        async with self._database.read() as connection:
            rows = await _FIND.rows(connection, {"call_id": call_id})
        return self._stored(rows[0]) if rows else None

    async def open_calls(self, user_ids: Collection[str] | None = None) -> tuple[StoredCall, ...]:
        """The ringing and accepted calls of these users; of everybody without them."""
        async with self._database.read() as connection:
            if user_ids is None:
                rows = await _ALL_OPEN.rows(connection, {})
            else:
                rows = await _OPEN_OF.rows(connection, {"user_ids": user_ids})
        return tuple(self._stored(row) for row in rows)

    async def unanswered_rings(self, caller_id: str, callee_id: str, since: float) -> tuple[int, float]:
        """How often one rang the other since a moment without anybody acting, and when the first of these rang."""
        wanted = {"caller_id": caller_id, "callee_id": callee_id, "since": _time(since)}
        async with self._database.read() as connection:
            (row,) = await _UNANSWERED.rows(connection, wanted)
        count, first = row["count"], row["first"]
        return count, first.timestamp() if first is not None else 0.0

    async def open_by_phase(self) -> dict[str, float]:
        """How many calls are ringing and accepted."""
        query = select(calls.c.phase, func.count()).where(calls.c.phase != Phase.ENDED.value).group_by(calls.c.phase)
        async with self._database.read() as connection:
            return {str(row[0]): float(row[1]) for row in await connection.execute(query)}

    async def add(self, record: CallRecord, entries: Sequence[CallEntry] = ()) -> StoredCall:
        """Store a new call; raises ChangedMeanwhileError when the id was used or one of the two is in a call."""
        try:
            async with self._database.write_unflushed() as connection:
                await _ADD.run(connection, {"call_id": record.call_id, "version": 1, **self._columns(record)})
                for party in (record.caller, record.callee):
                    seat = {"user_id": party.user.user_id, "call_id": record.call_id}
                    await _TAKE_SEAT.run(connection, seat)
                await self._record(connection, entries)
        except IntegrityError as error:
            raise ChangedMeanwhileError from error
        return StoredCall(record, 1)

    async def change(self, record: CallRecord, version: int, entries: Sequence[CallEntry] = ()) -> StoredCall:
        """Store a call's new state; raises ChangedMeanwhileError when it no longer has this version."""
        write = self._database.write_unflushed if record.is_open else self._database.write
        async with write() as connection:
            named = {"its_id": record.call_id, "its_version": version, "version": version + 1}
            if not await _CHANGE.rows(connection, {**named, **self._columns(record)}):
                raise ChangedMeanwhileError
            if record.phase is Phase.ENDED:
                await connection.execute(_LEAVE_SEATS, {"its_id": record.call_id})
            await self._record(connection, entries)
        return StoredCall(record, version + 1)

    async def remove(self, call_id: str, entries: Sequence[CallEntry] = ()) -> None:
        """Forget a call that has never been."""
        async with self._database.write() as connection:
            await connection.execute(_LEAVE_SEATS, {"its_id": call_id})
            await connection.execute(_REMOVE, {"its_id": call_id})
            await self._record(connection, entries)

    async def note(self, entry: CallEntry) -> None:
        """Have the log tell of something that left no row, such as a refused call."""
        async with self._database.write() as connection:
            await self._record(connection, (entry,))

    async def mark_seen(self, call_ids: Collection[str], now: float) -> None:
        """Both sockets of these calls live now."""
        async with self._database.write_unflushed() as connection:
            await connection.execute(update(calls).where(calls.c.call_id.in_(call_ids)).values(seen_at=now))

    async def _record(self, connection: AsyncConnection, entries: Sequence[CallEntry]) -> None:
        for entry in entries:
            await self._activity.record(
                connection,
                entry.activity,
                actor_id=entry.actor_id,
                subject_id=entry.subject_id,
                outcome=entry.outcome,
                details=entry.details,
            )

    def _stored(self, row: Any) -> StoredCall:
        text = self._sealer.open(row["record"], row["key_id"], f"calls/{row['call_id']}")
        return StoredCall(stored.from_json(text), row["version"], row["seen_at"])

    def _columns(self, record: CallRecord) -> dict[str, Any]:
        text = stored.to_json(replace(record, candidates=()))
        return {
            "phase": record.phase.value,
            "caller_id": record.caller.user.user_id,
            "callee_id": record.callee.user.user_id,
            "appointment_id": record.appointment_id,
            "placed_at": _time(record.placed_at),
            "accepted_at": _time(record.accepted_at),
            "ended_at": _time(record.ended_at),
            "reason": record.reason.value if record.reason else None,
            "record": self._sealer.seal(text, f"calls/{record.call_id}"),
            "key_id": self._sealer.key_id,
        }


def _time(moment: float | None) -> datetime | None:
    return None if moment is None else datetime.fromtimestamp(moment, UTC)
