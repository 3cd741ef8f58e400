"""Making a backup: one moment of the database, then the files that it speaks of, while the server goes on."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, BinaryIO

import pyrage
from sqlalchemy import Table, select
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop import __version__
from careconnect_desktop.core.clock import Clock, rfc3339
from server_stub.activity.service import ActivityLog
from server_stub.backup.age import encrypting
from server_stub.backup.archive import FILES, FORMAT, ROWS, ArchiveWriter, Manifest
from server_stub.backup.rows import to_json
from server_stub.files.blobs import BlobGoneError, BlobStore
from server_stub.secret_store import ServerSecrets
from server_stub.storage.database import Database
from server_stub.storage.schema import needed_revision
from server_stub.tables import metadata

LEFT_OUT = frozenset({"sessions", "refresh_tokens", "password_codes", "phone_codes", "idempotency_keys"})
"""Tables of what lets somebody in, or is forgotten within a day anyhow."""

_MEMBER_BYTES = 1 << 20
_ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What went in. missing_files: rows of the database whose content the file store could not give."""

    rows: int
    files: int
    missing_files: int
    seconds: float


class BackupMaker:
    """Reads everything and writes one encrypted stream. The only reader of all tables; it knows none of them."""

    def __init__(
        self, database: Database, blobs: BlobStore, activity: ActivityLog, secrets: ServerSecrets, clock: Clock
    ) -> None:
        self._database = database
        self._blobs = blobs
        self._activity = activity
        self._secrets = secrets
        self._clock = clock

    async def make(self, out: BinaryIO, recipient: pyrage.x25519.Recipient) -> BackupFacts:
        """Write a backup to `out`. No entry in the activity log, no backup.

        Raises CareConnectError `backup_not_written` or `unavailable`; what is in `out` is worthless then.
        """
        started = self._clock.monotonic()
        await self._activity.record_alone("BACKUP_MADE", actor_id=None)
        async with encrypting(out, recipient) as plain:
            archive = ArchiveWriter(plain, self._secrets.derived("backup"))
            await asyncio.to_thread(archive.begin, self._manifest())
            rows, addresses = await self._write_rows(archive)
            files = await self._write_files(archive, addresses)
            await asyncio.to_thread(archive.finish, {"rows": rows, "files": files})
        return BackupFacts(rows, files, len(addresses) - files, self._clock.monotonic() - started)

    def _manifest(self) -> Manifest:
        return Manifest(
            format=FORMAT,
            program=__version__,
            revision=needed_revision() or "",
            made_at=rfc3339(self._clock.now()),
            database="sqlite" if self._database.is_sqlite else "postgresql",
            key_checks=key_checks(self._secrets),
        )

    async def _write_rows(self, archive: ArchiveWriter) -> tuple[int, list[str]]:
        count = 0
        addresses: set[str] = set()
        async with self._database.snapshot() as connection:
            for table in metadata.sorted_tables:
                if table.name in LEFT_OUT:
                    continue
                number = 0
                async for rows, data in _members(connection, table):
                    number += 1
                    count += len(rows)
                    await asyncio.to_thread(archive.add, f"{ROWS}{table.name}/{number:08}.jsonl", data)
                    if table.name == "files":
                        addresses.update(row["address"] for row in rows)
        return count, sorted(addresses)

    async def _write_files(self, archive: ArchiveWriter, addresses: list[str]) -> int:
        count = 0
        for address in addresses:
            try:
                sealed = await self._blobs.get(address)
            except BlobGoneError:
                # One lost file must not cost the backup of all others; the caller is told how many there are.
                continue
            await asyncio.to_thread(archive.add, FILES + address, sealed)
            count += 1
        return count


def key_checks(secrets: ServerSecrets) -> dict[str, str]:
    """By id of a key, what only the same key makes: tells whether a target has the backup's keys, and nothing else."""
    keys = {**secrets.data_keys, "token": secrets.token}
    return {name: hmac.new(key, b"careconnect backup check", hashlib.sha256).hexdigest() for name, key in keys.items()}


async def _members(connection: AsyncConnection, table: Table) -> AsyncIterator[tuple[list[dict[str, Any]], bytes]]:
    """A table's rows in pieces of about a megabyte, as values and as JSON lines."""
    rows: list[dict[str, Any]] = []
    lines: list[bytes] = []
    size = 0
    result = await connection.stream(select(table).order_by(*table.primary_key.columns))
    async for found in result.mappings().partitions(_ROWS_AT_ONCE):
        for mapping in found:
            if table.name == "outbox" and mapping["secret"] is not None:
                continue  # a code that is still to be sent lets somebody in
            row = dict(mapping)
            line = json.dumps(to_json(row), ensure_ascii=False).encode()
            rows.append(row)
            lines.append(line)
            size += len(line)
            if size >= _MEMBER_BYTES:
                yield rows, b"\n".join(lines)
                rows, lines, size = [], [], 0
    if rows:
        yield rows, b"\n".join(lines)
