"""Codes that a person types from a letter or a slip: good once, for a short time and a few tries.

They are kept as keyed hashes, one for each person, in a table of the subject that gives them out.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    ForeignKey,
    Integer,
    LargeBinary,
    RowMapping,
    Table,
    delete,
    exists,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Code
from server_stub.storage.metadata import Id, UtcTime, metadata
from server_stub.storage.replacing import put_in_place

LIFE = timedelta(minutes=10)
"""Of a code that is sent."""

TRIES = 5


def code_table(name: str, *more: Column[Any]) -> Table:
    """A table with one code for each person. more: what else its subject keeps of a code."""
    return Table(
        name,
        metadata,
        Column("user_id", Id, ForeignKey("users.id"), primary_key=True),
        Column("code_hash", LargeBinary(32), nullable=False),
        Column("created_at", UtcTime, nullable=False),
        Column("expires_at", UtcTime, nullable=False),
        Column("tries", Integer, nullable=False),
        *more,
    )


def wrong_code() -> CareConnectError:
    """One answer for a code that is wrong, too old, used or used up."""
    return CareConnectError(Code.VALIDATION_FAILED, "Validation failed", details=("code: is not right, or too old",))


class TypedCodes:
    """The only writer of one table of codes. key: 32 bytes for the hashes."""

    def __init__(self, table: Table, key: bytes) -> None:
        self._table = table
        self._key = key

    async def put(
        self,
        transaction: AsyncConnection,
        user_id: str,
        code: str,
        now: datetime,
        life: timedelta = LIFE,
        *,
        when: ColumnElement[bool] | None = None,
        only_if: ColumnElement[bool] | None = None,
        **more: object,
    ) -> bool:
        """The only code of a person from now on.

        when: what must be true of an earlier one; otherwise that one stays, and the answer is False. only_if: what
        must be true for any; else the steps are the same for nothing. more: values of the columns that the subject has
        added.
        """
        values = {
            "user_id": user_id,
            "code_hash": self._hash(user_id, code),
            "created_at": now,
            "expires_at": now + life,
            "tries": 0,
            **more,
        }
        return await put_in_place(transaction, self._table, values, when=when, only_if=only_if)

    def has(self, user_id: str, code: str) -> ColumnElement[bool]:
        """True in a statement while this is the person's code."""
        mine = self._table.c
        return exists().where(mine.user_id == user_id, mine.code_hash == self._hash(user_id, code))

    async def check(self, transaction: AsyncConnection, user_id: str, code: str, now: datetime) -> bytes | None:
        """Count a try; what `is_still` knows the code by when it is right, else None.

        The steps, and with them the time, are the same for whoever has no code, or does not exist.
        """
        stored = await self._locked(transaction, user_id)
        mine = self._table.c
        await transaction.execute(update(self._table).where(mine.user_id == user_id).values(tries=mine.tries + 1))
        typed = self._hash(user_id, code)
        if stored is None or stored["expires_at"] <= now or stored["tries"] >= TRIES:
            return None
        return typed if hmac.compare_digest(stored["code_hash"], typed) else None

    async def is_still(self, transaction: AsyncConnection, user_id: str, code_hash: bytes) -> bool:
        """True while this is the person's code; nobody else uses it up until the transaction ends."""
        stored = await self._locked(transaction, user_id)
        return stored is not None and stored["code_hash"] == code_hash

    async def find(self, connection: AsyncConnection, user_id: str) -> RowMapping | None:
        """A person's code, with the times of its making and its end."""
        query = select(self._table).where(self._table.c.user_id == user_id)
        return (await connection.execute(query)).mappings().first()

    async def drop(self, transaction: AsyncConnection, user_id: str) -> None:
        """No code any more."""
        await transaction.execute(delete(self._table).where(self._table.c.user_id == user_id))

    async def _locked(self, transaction: AsyncConnection, user_id: str) -> RowMapping | None:
        query = select(self._table).where(self._table.c.user_id == user_id).with_for_update()
        return (await transaction.execute(query)).mappings().first()

    def _hash(self, user_id: str, code: str) -> bytes:
        # Keyed: a typed code is short, and its plain hash could be tried out.
        return hmac.new(self._key, f"{user_id}\n{code}".encode("utf-8", "replace"), hashlib.sha256).digest()
