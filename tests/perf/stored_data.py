"""Backup, restore and a change of keys on a filled clinic: a table, and no verdict.

    python -m tests.perf.stored_data [--messages 50000] [--files 300]

Each message has its entry in the activity log; each file is 300 kB. The processor's seconds are this process's alone,
without PostgreSQL's. Run it where nothing else runs.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import tempfile
import time
from collections.abc import Awaitable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import pyrage
from sqlalchemy import insert

from server_stub.activity.audit import Audit
from server_stub.activity.service import ActivityLog
from server_stub.backup.making import BackupMaker
from server_stub.backup.restoring import Restorer
from server_stub.config import Config
from server_stub.files.sealed_blobs import seal_blob
from server_stub.files.tables import files
from server_stub.keys.resealing import Resealing
from server_stub.messages.tables import messages
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer
from server_stub.stores import blob_store
from tests.helpers.databases import postgres
from tests.helpers.rest_server import NOON, SECRETS, Person, RestServer, TestClock, rest_server, settings

FILE_BYTES = 300_000
TEXT = "How are you today? " * 6
NEW_KEYS = {**SECRETS.data_keys, "k2": b"n" * 32}


@dataclass
class Row:
    """One line of the table."""

    what: str
    wall_s: float
    processor_s: float
    facts: str


async def measured(what: str, work: Awaitable[Any], facts: str) -> Row:
    wall_s, processor_s = time.perf_counter(), time.process_time()
    await work
    return Row(what, time.perf_counter() - wall_s, time.process_time() - processor_s, facts)


async def fill(server: RestServer, message_count: int, file_count: int) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    services, blobs = server.app.services, blob_store(server.app.config)
    for start in range(0, message_count, 1000):
        rows = [_message(services.sealer, doctor, patient) for _ in range(min(1000, message_count - start))]
        async with services.database.write() as transaction:
            await transaction.execute(insert(messages), rows)
            for row in rows:
                details = {"messageId": row["id"]}
                await services.activity.record(transaction, "MESSAGE_SENT", actor_id=doctor.id, details=details)
    await services.activity.link_new()
    for _ in range(file_count):
        file_id, address = str(uuid4()), os.urandom(32).hex()
        await blobs.put(address, seal_blob(services.sealer, address, os.urandom(FILE_BYTES)))
        row = {"id": file_id, "owner_id": patient.id, "name": services.sealer.seal("x", f"files/{file_id}")}
        row |= {"content_type": "image/jpeg", "size": FILE_BYTES, "address": address, "is_avatar": False}
        async with services.database.write() as transaction:
            await transaction.execute(insert(files), row | {"key_id": "k1", "created_at": NOON})


def _message(sealer: Sealer, doctor: Person, patient: Person) -> dict[str, Any]:
    message_id = str(uuid4())
    return {
        "id": message_id,
        "pair": doctor.id + patient.id,
        "sender_id": doctor.id,
        "receiver_id": patient.id,
        "text": sealer.seal(TEXT, f"messages/{message_id}"),
        "key_id": sealer.key_id,
        "created_at": NOON,
    }


async def table(name: str, source: Config, target: Config, folder: Path, arguments: argparse.Namespace) -> list[Row]:
    """The rows of one kind of database."""
    identity, path = pyrage.x25519.Identity.generate(), folder / "clinic.age"
    async with rest_server(source) as server:
        await fill(server, arguments.messages, arguments.files)
        services, blobs = server.app.services, blob_store(source)
        maker = BackupMaker(services.database, blobs, services.activity, SECRETS, server.clock)
        with path.open("wb") as out:
            rows = [await measured(f"{name}: backup", maker.make(out, identity.to_public()), "")]
        rows[0].facts = f"{path.stat().st_size / 1e6:.0f} MB"
        resealing = Resealing(services.database, blobs, Sealer(NEW_KEYS, "k2"), services.activity)
        rotation = await measured(f"{name}: keys rotate", resealing.run(), "")
    clock, database = TestClock(), Database(target.database)
    activity = ActivityLog(database, clock, SECRETS.derived("activity"))
    audit = Audit(database, clock, activity, SECRETS.derived("activity"))
    restorer = Restorer(database, blob_store(target), activity, audit, SECRETS, clock)
    with path.open("rb") as kept:
        rows.append(await measured(f"{name}: restore", restorer.restore(kept, identity), "with the log's check"))
    await database.close()
    return [*rows, rotation]


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--messages", type=int, default=50_000)
    words.add_argument("--files", type=int, default=300)
    arguments = words.parse_args()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as name, postgres() as server:
        folder = Path(name)
        for database in ("source", "target"):
            server.create(database)
        urls = {"SQLite": (None, None), "PostgreSQL": (server.url("source"), server.url("target"))}
        for kind, (source, target) in urls.items():
            place = folder / kind
            (place / "target").mkdir(parents=True)
            configs = settings(place, source), settings(place / "target", target)
            rows += asyncio.run(table(kind, *configs, place, arguments))
    print(f"{arguments.messages} messages, {arguments.files} files")
    print(f"{'':24}{'seconds':>10}{'processor':>12}")
    for row in rows:
        print(f"{row.what:24}{row.wall_s:10.1f}{row.processor_s:12.1f}  {row.facts}")


if __name__ == "__main__":
    main()
