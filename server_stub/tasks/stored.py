"""What a task works on, opened and closed; and the line of facts that it prints."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from careconnect_desktop.core.clock import Clock, SystemClock
from careconnect_desktop.core.errors import CareConnectError
from server_stub.activity.service import ActivityLog
from server_stub.config import Config
from server_stub.files.blobs import BlobStore
from server_stub.secret_store import ServerSecrets, load_secrets
from server_stub.storage.database import Database
from server_stub.storage.schema import current_revision, needed_revision
from server_stub.storage.sealing import Sealer
from server_stub.stores import blob_store

DONE, NOT_WHOLE = 0, 1
"""Exit codes: all is well, or it was done but something is amiss."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What a server stores, without the server."""

    clock: Clock
    secrets: ServerSecrets
    sealer: Sealer
    database: Database
    blobs: BlobStore
    activity: ActivityLog


@asynccontextmanager
async def stored(config: Config, environment: Mapping[str, str], *, is_migrated: bool = True) -> AsyncIterator[Stored]:
    """Open it; raises CareConnectError `bad_configuration`. is_migrated: False for a database that may be empty."""
    # A task never makes keys: with keys of its own it could read nothing of what is stored.
    secrets = load_secrets(config.secrets_folder, environment, may_make=False)
    clock = SystemClock()
    database = Database(config.database)
    try:
        if is_migrated and await current_revision(database) != needed_revision():
            raise CareConnectError("bad_configuration", "run `careconnect-server migrate` first")
        activity = ActivityLog(database, clock, secrets.derived("activity"))
        sealer = Sealer(secrets.data_keys, secrets.active_data_key)
        yield Stored(
            clock=clock,
            secrets=secrets,
            sealer=sealer,
            database=database,
            blobs=blob_store(config),
            activity=activity,
        )
        if is_migrated:
            await activity.link_new()
    finally:
        await database.close()


def say(*, is_aside: bool = False, **facts: object) -> None:
    """One JSON line. is_aside: on standard error, when standard output holds what the task has made."""
    (sys.stderr if is_aside else sys.stdout).write(json.dumps(facts) + "\n")
