"""Tasks of the command line that look after what is stored: backups. They print one JSON line of facts."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from careconnect_desktop.core.clock import Clock, SystemClock
from careconnect_desktop.core.errors import CareConnectError
from server_stub.activity.audit import Audit
from server_stub.activity.service import ActivityLog
from server_stub.backup.age import make_identity, read_identity, read_recipient
from server_stub.backup.making import BackupMaker
from server_stub.backup.restoring import Restorer
from server_stub.config import Config
from server_stub.files.blobs import BlobStore
from server_stub.secret_store import ServerSecrets, load_secrets
from server_stub.storage.database import Database
from server_stub.storage.schema import current_revision, needed_revision
from server_stub.stores import blob_store

COMMANDS = frozenset({"backup", "backup keygen", "restore"})
_NOT_WHOLE = 1
_STANDARD = "-"


async def run_upkeep(options: argparse.Namespace, config: Config, environment: Mapping[str, str]) -> int:
    """Run one of `COMMANDS`; its exit code: 0 done, 1 done but not whole. Raises CareConnectError."""
    match options.command:
        case "backup keygen":
            public = await asyncio.to_thread(make_identity, options.identity)
            _say(state="made", recipient=public, identity=str(options.identity))
            return 0
        case "backup":
            return await _back_up(options, config, environment)
        case _:
            return await _restore(options, config, environment)


@dataclass(frozen=True, slots=True)
class _Stored:
    """What a task works on."""

    clock: Clock
    secrets: ServerSecrets
    database: Database
    blobs: BlobStore
    activity: ActivityLog


@asynccontextmanager
async def _stored(config: Config, environment: Mapping[str, str]) -> AsyncIterator[_Stored]:
    # A task never makes keys: with keys of its own it could read nothing of what is stored.
    secrets = load_secrets(config.secrets_folder, environment, may_make=False)
    clock = SystemClock()
    database = Database(config.database)
    try:
        activity = ActivityLog(database, clock, secrets.derived("activity"))
        yield _Stored(clock, secrets, database, blob_store(config), activity)
    finally:
        await database.close()


async def _back_up(options: argparse.Namespace, config: Config, environment: Mapping[str, str]) -> int:
    if options.out is None or options.recipient is None:
        raise CareConnectError("bad_configuration", "backup needs --out and --recipient")
    recipient = read_recipient(options.recipient)
    async with _stored(config, environment) as stored:
        await _check_schema(stored.database)
        maker = BackupMaker(stored.database, stored.blobs, stored.activity, stored.secrets, stored.clock)
        with _written(options.out) as out:
            facts = await maker.make(out, recipient)
        await stored.activity.link_new()
    _say(
        is_aside=options.out == _STANDARD,
        state="backed up",
        rows=facts.rows,
        files=facts.files,
        missingFiles=facts.missing_files,
        seconds=round(facts.seconds, 2),
    )
    return _NOT_WHOLE if facts.missing_files else 0


async def _restore(options: argparse.Namespace, config: Config, environment: Mapping[str, str]) -> int:
    identity = read_identity(options.identity)
    async with _stored(config, environment) as stored:
        audit = Audit(stored.database, stored.clock, stored.activity, stored.secrets.derived("activity"))
        restorer = Restorer(stored.database, stored.blobs, stored.activity, audit, stored.secrets, stored.clock)
        with _read(options.source) as source:
            facts = await restorer.restore(source, identity)
    _say(
        state="restored",
        madeAt=facts.made_at,
        rows=facts.rows,
        files=facts.files,
        sessions="ended",
        activityLog="intact" if facts.fault is None else "broken",
        fault=facts.fault,
        seconds=round(facts.seconds, 2),
    )
    return _NOT_WHOLE if facts.fault else 0


async def _check_schema(database: Database) -> None:
    if await current_revision(database) != needed_revision():
        raise CareConnectError("bad_configuration", "run `careconnect-server migrate` first")


@contextlib.contextmanager
def _written(name: str) -> Iterator[BinaryIO]:
    """A file that has its name only once it is whole; standard output for ``-``."""
    if name == _STANDARD:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path, partial = Path(name), Path(name + ".partial")
    if path.exists():
        raise CareConnectError("already_exists", "there is a file of this name: a backup is never replaced")
    try:
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise CareConnectError("backup_not_written", "The backup cannot be written there", cause=error) from None
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


@contextlib.contextmanager
def _read(name: str) -> Iterator[BinaryIO]:
    if name == _STANDARD:
        yield sys.stdin.buffer
        return
    try:
        file = Path(name).open("rb")  # noqa: SIM115 closed below
    except OSError as error:
        raise CareConnectError("bad_configuration", "the backup cannot be read", cause=error) from None
    with file:
        yield file


def _say(*, is_aside: bool = False, **facts: object) -> None:
    (sys.stderr if is_aside else sys.stdout).write(json.dumps(facts) + "\n")
