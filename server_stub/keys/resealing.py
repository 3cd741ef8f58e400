"""Sealing everything anew with the newest key, while servers go on. Broken off, it goes on where it was."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.errors import CareConnectError
from server_stub.activity.service import ActivityLog
from server_stub.files.blobs import BlobGoneError, BlobStore
from server_stub.files.sealed_blobs import blob_addresses, blob_key_id, open_blob, seal_blob
from server_stub.storage.database import Database
from server_stub.storage.sealed_rows import SealedRows
from server_stub.storage.sealing import Sealer
from server_stub.tables import SEALED_ROWS

_ROWS_AT_ONCE = 100
_MOST_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class ResealFacts:
    """What was sealed anew. unreadable: values that no key opens; they stay as they are."""

    rows: int
    files: int
    unreadable: int


class Resealing:
    """The only one that changes sealed values which are not its own; what is in them it does not look at."""

    def __init__(self, database: Database, blobs: BlobStore, sealer: Sealer, activity: ActivityLog) -> None:
        self._database = database
        self._blobs = blobs
        self._sealer = sealer
        self._activity = activity

    async def run(self) -> ResealFacts:
        """Go through everything until nothing is left that the newest key did not seal."""
        rows = files = unreadable = 0
        # A server that does not know the key yet may write meanwhile: once more, until a round finds nothing.
        for _ in range(_MOST_ROUNDS):
            round_rows, bad_rows = await self._all_rows()
            round_files, bad_files = await self._files()
            rows, files, unreadable = rows + round_rows, files + round_files, bad_rows + bad_files
            if not round_rows and not round_files:
                break
        details = {"keyId": self._sealer.key_id, "rows": str(rows), "files": str(files)}
        await self._activity.record_alone("KEYS_ROTATED", actor_id=None, details=details)
        return ResealFacts(rows, files, unreadable)

    async def in_use(self) -> Mapping[str, int]:
        """How many rows and files each key has sealed."""
        counts: Counter[str] = Counter()
        async with self._database.read() as connection:
            for sealed in SEALED_ROWS:
                key_id = sealed.table.c.key_id
                query = select(key_id, func.count()).where(key_id.is_not(None)).group_by(key_id)
                for name, count in await connection.execute(query):
                    counts[name] += count
        async for address in self._addresses():
            with contextlib.suppress(BlobGoneError):
                counts[blob_key_id(await self._blobs.get(address))] += 1
        return counts

    async def _all_rows(self) -> tuple[int, int]:
        done = failed = 0
        for sealed in SEALED_ROWS:
            more_done, more_failed = await self._rows(sealed)
            done, failed = done + more_done, failed + more_failed
        return done, failed

    async def _rows(self, sealed: SealedRows) -> tuple[int, int]:
        """How many rows of a table were sealed anew, and how many could not be."""
        done = failed = 0
        last: tuple[Any, ...] | None = None
        while True:
            async with self._database.write() as transaction:
                found = await self._old_rows(transaction, sealed, last)
                for row in found:
                    if await self._reseal(transaction, sealed, row):
                        done += 1
                    else:
                        failed += 1
            if len(found) < _ROWS_AT_ONCE:
                return done, failed
            last = tuple(found[-1][column.name] for column in sealed.table.primary_key.columns)

    async def _old_rows(
        self, transaction: AsyncConnection, sealed: SealedRows, last: tuple[Any, ...] | None
    ) -> list[Mapping[str, Any]]:
        table, order = sealed.table, list(sealed.table.primary_key.columns)
        query = select(table).where(table.c.key_id.is_not(None), table.c.key_id != self._sealer.key_id)
        if last is not None:
            query = query.where(_behind(order, last))
        # Rows that somebody is changing now are left for the next round: nobody waits for anybody.
        query = query.order_by(*order).limit(_ROWS_AT_ONCE).with_for_update(skip_locked=True)
        return [dict(row) for row in (await transaction.execute(query)).mappings()]

    async def _reseal(self, transaction: AsyncConnection, sealed: SealedRows, row: Mapping[str, Any]) -> bool:
        values: dict[str, Any] = {"key_id": self._sealer.key_id}
        try:
            for column in sealed.places:
                if row[column] is not None:
                    place = sealed.place(column, row)
                    plain = self._sealer.open_bytes(row[column], row["key_id"], place)
                    values[column] = self._sealer.seal_bytes(plain, place)
        except CareConnectError:
            return False
        own = [column == row[column.name] for column in sealed.table.primary_key.columns]
        await transaction.execute(update(sealed.table).where(*own).values(**values))
        return True

    async def _files(self) -> tuple[int, int]:
        done = failed = 0
        async for address in self._addresses():
            try:
                content = await self._blobs.get(address)
                if blob_key_id(content) == self._sealer.key_id:
                    continue
                plain = open_blob(self._sealer, address, content)
            except BlobGoneError:
                continue
            except CareConnectError as error:
                if error.code != "sealed_unreadable":
                    raise
                failed += 1
                continue
            await self._blobs.replace(address, seal_blob(self._sealer, address, plain))
            done += 1
        return done, failed

    async def _addresses(self) -> AsyncIterator[str]:
        last = ""
        while True:
            async with self._database.read() as connection:
                found = await blob_addresses(connection, last, _ROWS_AT_ONCE)
            for address in found:
                yield address
            if len(found) < _ROWS_AT_ONCE:
                return
            last = found[-1]


def _behind(order: list[Any], last: tuple[Any, ...]) -> ColumnElement[bool]:
    behind: ColumnElement[bool] = tuple_(*order) > tuple_(*last)
    return behind
