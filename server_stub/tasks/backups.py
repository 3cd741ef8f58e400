"""Backups: making one, making keys for them, and restoring one into an empty server."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from careconnect_desktop.core.errors import CareConnectError
from server_stub.activity.audit import Audit
from server_stub.backup.age import make_identity, read_identity, read_recipient
from server_stub.backup.making import BackupMaker
from server_stub.backup.restoring import Restorer
from server_stub.config import Config
from server_stub.tasks.output import STANDARD, written
from server_stub.tasks.stored import DONE, NOT_WHOLE, say, stored


async def make_keys(options: argparse.Namespace) -> int:
    """`backup keygen`."""
    public = await asyncio.to_thread(make_identity, options.identity)
    say(state="made", recipient=public, identity=str(options.identity))
    return DONE


async def back_up(options: argparse.Namespace, config: Config, environment: Mapping[str, str]) -> int:
    """`backup`."""
    if options.out is None or options.recipient is None:
        raise CareConnectError("bad_configuration", "backup needs --out and --recipient")
    recipient = read_recipient(options.recipient)
    async with stored(config, environment) as found:
        maker = BackupMaker(found.database, found.blobs, found.activity, found.secrets, found.clock)
        with written(options.out) as out:
            facts = await maker.make(out, recipient)
    say(
        is_aside=options.out == STANDARD,
        state="backed up",
        rows=facts.rows,
        files=facts.files,
        missingFiles=facts.missing_files,
        seconds=round(facts.seconds, 2),
    )
    return NOT_WHOLE if facts.missing_files else DONE


async def restore(options: argparse.Namespace, config: Config, environment: Mapping[str, str]) -> int:
    """`restore`."""
    identity = read_identity(options.identity)
    async with stored(config, environment, is_migrated=False) as found:
        audit = Audit(found.database, found.clock, found.activity, found.secrets.derived("activity"))
        restorer = Restorer(found.database, found.blobs, found.activity, audit, found.secrets, found.clock)
        with _read(options.source) as source:
            facts = await restorer.restore(source, identity)
        try:
            earlier = await audit.begin_heads(config.audit_heads, facts.made_at)
        except OSError as error:
            # The next server that starts there tries again.
            raise CareConnectError(
                "heads_not_written", "All is restored, but beside the keys no file can be written", cause=error
            ) from None
    say(
        state="restored",
        madeAt=facts.made_at,
        rows=facts.rows,
        files=facts.files,
        sessions="ended",
        activityLog="intact" if facts.fault is None else "broken",
        fault=facts.fault,
        heads="begun" if earlier is None else f"begun anew, earlier ones are in {earlier.name}",
        seconds=round(facts.seconds, 2),
    )
    return NOT_WHOLE if facts.fault else DONE


@contextlib.contextmanager
def _read(name: str) -> Iterator[BinaryIO]:
    if name == STANDARD:
        yield sys.stdin.buffer
        return
    try:
        file = Path(name).open("rb")  # noqa: SIM115 closed below
    except OSError as error:
        raise CareConnectError("bad_configuration", "the backup cannot be read", cause=error) from None
    with file:
        yield file
