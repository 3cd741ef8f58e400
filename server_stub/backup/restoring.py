"""Restoring a backup into an empty server: all of it or nothing."""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

import pyrage
from sqlalchemy import Connection, func, insert, inspect, select, table
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from server_stub.activity.audit import RESTORED, Audit
from server_stub.activity.service import ActivityLog
from server_stub.backup.age import decrypting
from server_stub.backup.archive import FILES, ROWS, ArchiveReader, Manifest, damaged, newer
from server_stub.backup.making import key_checks
from server_stub.backup.rows import described, from_json
from server_stub.files.blobs import BlobStore
from server_stub.secret_store import ServerSecrets
from server_stub.storage.database import Database
from server_stub.storage.schema import current_revision, knows_revision, migrate

_FIRST_ROWS = ("activity_head", "medical_id_counters", "organizations")
"""Tables that a migrated database is born with rows in."""


@dataclass(frozen=True, slots=True)
class RestoreFacts:
    """What came back. fault: what the check of the activity log found, None when it is as it was written."""

    rows: int
    files: int
    made_at: str
    fault: str | None
    seconds: float


class Restorer:
    """Writes a backup into an empty database and an empty file store."""

    def __init__(
        self,
        database: Database,
        blobs: BlobStore,
        activity: ActivityLog,
        audit: Audit,
        secrets: ServerSecrets,
        clock: Clock,
    ) -> None:
        self._database = database
        self._blobs = blobs
        self._activity = activity
        self._audit = audit
        self._secrets = secrets
        self._clock = clock

    async def restore(self, source: BinaryIO, identity: pyrage.x25519.Identity) -> RestoreFacts:
        """Restore; sessions are not part of a backup, so nobody is signed in afterwards.

        Raises CareConnectError: `restore_not_empty`, `restore_other_keys`, `backup_wrong_key`, `backup_damaged`,
        `backup_foreign`, `backup_newer`. The target is as empty as before then.
        """
        started = self._clock.monotonic()
        await self._check_empty()
        async with decrypting(source, identity) as plain:
            archive = ArchiveReader(plain)
            manifest = await asyncio.to_thread(archive.manifest)
            self._check(manifest)
            archive.authenticate(self._secrets.derived("backup"))
            await migrate(self._database, manifest.revision)
            if await current_revision(self._database) != manifest.revision:
                raise _not_empty()  # its tables are newer than the backup's
            rows, files = await self._fill(archive)
        await migrate(self._database)
        await self._activity.record_alone(RESTORED, actor_id=None, details={"madeAt": manifest.made_at})
        verdict = await self._audit.verify()
        seconds = self._clock.monotonic() - started
        return RestoreFacts(rows, files, manifest.made_at, verdict.fault, seconds)

    async def _check_empty(self) -> None:
        async with self._database.read() as connection:
            filled = await _filled(connection)
        if filled or not await self._blobs.is_empty():
            raise _not_empty()

    def _check(self, manifest: Manifest) -> None:
        if not knows_revision(manifest.revision):
            raise newer()
        own = key_checks(self._secrets)
        for name, check in manifest.key_checks.items():
            if not hmac.compare_digest(own.get(name, ""), check):
                raise CareConnectError(
                    "restore_other_keys",
                    "This server has other keys than the one that made the backup: put back its secrets folder first",
                )

    async def _fill(self, archive: ArchiveReader) -> tuple[int, int]:
        put: list[str] = []
        try:
            # One transaction to the end of the archive: only there it is known that all of it is genuine.
            async with self._database.write() as transaction:
                rows = await self._fill_from(archive, transaction, put)
        except BaseException:  # the edge of all or nothing: also when cancelled, what was put must go again
            for address in put:
                await self._blobs.remove(address)
            raise
        return rows, len(put)

    async def _fill_from(self, archive: ArchiveReader, transaction: AsyncConnection, put: list[str]) -> int:
        """Every member into its place; the number of rows. put: grows by the addresses of files."""
        rows = 0
        for name in _FIRST_ROWS:
            await transaction.execute(table(name).delete())
        while (member := await asyncio.to_thread(archive.next)) is not None:
            name, data = member
            if name.startswith(ROWS):
                rows += await self._add_rows(transaction, name.removeprefix(ROWS).partition("/")[0], data)
            elif name.startswith(FILES):
                address = name.removeprefix(FILES)
                put.append(address)
                await self._blobs.put(address, data)
            else:
                raise newer()
        if archive.counts != {"rows": rows, "files": len(put)}:
            raise damaged()
        return rows

    async def _add_rows(self, transaction: AsyncConnection, name: str, data: bytes) -> int:
        target = await transaction.run_sync(described, name)
        kinds = {column.name: column.type for column in target.columns}
        try:
            values: Sequence[dict[str, Any]] = [
                from_json(json.loads(line), kinds, is_sqlite=self._database.is_sqlite) for line in data.splitlines()
            ]
        except (KeyError, TypeError, ValueError) as error:
            raise damaged(error) from None
        if values:
            await transaction.execute(insert(target), values)
        return len(values)


async def _filled(connection: AsyncConnection) -> bool:
    def names(sync: Connection) -> list[str]:
        return inspect(sync).get_table_names()

    for name in await connection.run_sync(names):
        if name in (*_FIRST_ROWS, "alembic_version"):
            continue
        if (await connection.execute(select(func.count()).select_from(table(name)))).scalar_one():
            return True
    return False


def _not_empty() -> CareConnectError:
    return CareConnectError(
        "restore_not_empty", "A backup is restored into an empty database and an empty place for files only"
    )
