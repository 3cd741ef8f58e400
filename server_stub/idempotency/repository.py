"""SQL of remembered answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, and_, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.idempotency.tables import idempotency_keys as keys
from server_stub.storage.replacing import put_in_place
from server_stub.storage.statements import Statement

Place = tuple[str, str, bytes]
"""User id, method and path, hash of the key."""


_KEEP = Statement(insert(keys))


def _at(place: Place) -> ColumnElement[bool]:
    return and_(keys.c.user_id == place[0], keys.c.route == place[1], keys.c.key_hash == place[2])


async def find(connection: AsyncConnection, place: Place) -> RowMapping | None:
    """What is remembered at a place."""
    return (await connection.execute(select(keys).where(_at(place)))).mappings().first()


def row_of(place: Place, body_hash: bytes, now: datetime, status: int, sealed: bytes, key_id: str) -> dict[str, Any]:
    """A place with its answer."""
    return {
        "user_id": place[0],
        "route": place[1],
        "key_hash": place[2],
        "body_hash": body_hash,
        "status": status,
        "answer": sealed,
        "key_id": key_id,
        "created_at": now,
    }


async def keep(connection: AsyncConnection, row: Mapping[str, Any]) -> None:
    """Take a place together with its answer; IntegrityError when somebody else has it."""
    await _KEEP.run(connection, row)


async def put(connection: AsyncConnection, row: Mapping[str, Any]) -> None:
    """Take a place with its answer, or give the answer of the same body there; another body's stays."""
    await put_in_place(connection, keys, row, when=keys.c.body_hash == row["body_hash"])


async def drop_older(connection: AsyncConnection, place: Place, than: datetime) -> None:
    """Forget one, unless it was taken anew meanwhile."""
    await connection.execute(delete(keys).where(_at(place), keys.c.created_at <= than))


async def purge(connection: AsyncConnection, before: datetime) -> None:
    """Forget the old ones."""
    await connection.execute(delete(keys).where(keys.c.created_at < before))
