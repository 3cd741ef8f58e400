"""SQL of the second factor and its recovery codes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import RowMapping, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.accounts.tables import mfa_secrets, recovery_codes
from server_stub.storage.replacing import put_in_place


async def second_factor(connection: AsyncConnection, user_id: str) -> RowMapping | None:
    """A user's TOTP secret, confirmed or not, locked against other writers."""
    query = select(mfa_secrets).where(mfa_secrets.c.user_id == user_id).with_for_update()
    return (await connection.execute(query)).mappings().first()


async def has_second_factor(connection: AsyncConnection, user_id: str) -> bool:
    """True when a TOTP secret is in force."""
    query = select(mfa_secrets.c.user_id).where(
        mfa_secrets.c.user_id == user_id, mfa_secrets.c.confirmed_at.is_not(None)
    )
    return (await connection.execute(query)).first() is not None


async def recovery_codes_left(connection: AsyncConnection, user_id: str) -> int:
    """How many recovery codes are not used yet."""
    query = select(func.count()).where(recovery_codes.c.user_id == user_id, recovery_codes.c.used_at.is_(None))
    return int((await connection.execute(query)).scalar_one())


async def put_secret(connection: AsyncConnection, user_id: str, secret: bytes, key_id: str, now: datetime) -> bool:
    """A new secret, not yet in force, in place of any other that is not; False when one is in force."""
    values = {
        "user_id": user_id,
        "secret": secret,
        "key_id": key_id,
        "created_at": now,
        "confirmed_at": None,
        "last_step": None,
    }
    return await put_in_place(connection, mfa_secrets, values, when=mfa_secrets.c.confirmed_at.is_(None))


async def confirm_secret(
    connection: AsyncConnection, user_id: str, now: datetime, code_hashes: Sequence[bytes]
) -> None:
    """Put the secret in force, with fresh recovery codes."""
    await connection.execute(update(mfa_secrets).where(mfa_secrets.c.user_id == user_id).values(confirmed_at=now))
    await connection.execute(delete(recovery_codes).where(recovery_codes.c.user_id == user_id))
    rows = [{"user_id": user_id, "code_hash": code_hash} for code_hash in code_hashes]
    await connection.execute(insert(recovery_codes), rows)


async def drop_second_factor(connection: AsyncConnection, user_id: str) -> bool:
    """No second factor any more; True when one was in force."""
    await connection.execute(delete(recovery_codes).where(recovery_codes.c.user_id == user_id))
    dropping = delete(mfa_secrets).where(mfa_secrets.c.user_id == user_id).returning(mfa_secrets.c.confirmed_at)
    return (await connection.execute(dropping)).scalar() is not None


async def use_step(connection: AsyncConnection, user_id: str, step: int) -> None:
    """Remember the time step of a used code."""
    await connection.execute(update(mfa_secrets).where(mfa_secrets.c.user_id == user_id).values(last_step=step))


async def use_recovery_code(connection: AsyncConnection, user_id: str, code_hash: bytes, now: datetime) -> bool:
    """Use up a recovery code; False when there is none like it."""
    result = await connection.execute(
        update(recovery_codes)
        .where(
            recovery_codes.c.user_id == user_id,
            recovery_codes.c.code_hash == code_hash,
            recovery_codes.c.used_at.is_(None),
        )
        .values(used_at=now)
        .returning(recovery_codes.c.user_id)
    )
    return result.first() is not None
