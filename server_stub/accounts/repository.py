"""SQL of accounts: users and their sessions."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, bindparam, delete, exists, insert, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.accounts.tables import (
    blocks,
    medical_id_counters,
    mfa_secrets,
    password_codes,
    refresh_tokens,
    sessions,
    users,
)
from server_stub.storage.lists import one_of
from server_stub.storage.statements import Row, Statement
from server_stub.typed_codes import TRIES

NOBODY = "00000000-0000-0000-0000-000000000000"
"""In place of a user's id, where the steps are to be the same as if there were one."""

# Statements that every request needs are built once: building one costs more than running it.
_USERS_BY_REFERENCE = Statement(
    select(users).where(or_(one_of(users.c.id, "references"), one_of(users.c.medical_id, "references")))
)
# Most often it is one: a list is a table of its own to SQLite, and twice as much to do.
_USER_BY_REFERENCE = Statement(
    select(users).where(or_(users.c.id == bindparam("reference"), users.c.medical_id == bindparam("reference")))
)
# Of every socket, again and again.
_LIVE_AMONG = Statement(
    select(sessions.c.id)
    .join(users, users.c.id == sessions.c.user_id)
    .where(
        one_of(sessions.c.id, "session_ids"),
        sessions.c.ended_at.is_(None),
        sessions.c.expires_at > bindparam("now"),
        users.c.is_disabled.is_(False),
        or_(
            not_(one_of(users.c.role, "demanding")),
            exists().where(mfa_secrets.c.user_id == users.c.id, mfa_secrets.c.confirmed_at.is_not(None)),
        ),
    )
)
_BLOCKS = Statement(
    select(blocks.c.blocker_id, blocks.c.blocked_id).where(
        or_(blocks.c.blocker_id == bindparam("user_id"), blocks.c.blocked_id == bindparam("user_id"))
    )
)

# ---- users


async def next_number(connection: AsyncConnection, role: str) -> int:
    """The next number of a role's medicalIds; the row is locked until the transaction ends."""
    result = await connection.execute(
        update(medical_id_counters)
        .where(medical_id_counters.c.role == role)
        .values(last_number=medical_id_counters.c.last_number + 1)
        .returning(medical_id_counters.c.last_number)
    )
    number: int = result.scalar_one()
    return number


async def add_user(connection: AsyncConnection, **values: Any) -> None:
    """Insert a user; IntegrityError on `uq_users_email_key` when the address is taken."""
    await connection.execute(insert(users).values(**values))


async def user_by_email(connection: AsyncConnection, email_key: str) -> RowMapping | None:
    """The user with an address, whatever its state."""
    return (await connection.execute(select(users).where(users.c.email_key == email_key))).mappings().first()


async def user_by_id(connection: AsyncConnection, user_id: str) -> RowMapping | None:
    """The user with an id, whatever its state."""
    return (await connection.execute(select(users).where(users.c.id == user_id))).mappings().first()


def is_there(user_id: str) -> ColumnElement[bool]:
    """True in a statement when there is such a user, whatever its state."""
    return exists().where(users.c.id == user_id)


async def lock_user(connection: AsyncConnection, user_id: str) -> RowMapping | None:
    """The same, locked against changes until the transaction ends."""
    # Not against rows that only name the user, such as a session of theirs.
    query = select(users).where(users.c.id == user_id).with_for_update(key_share=True)
    return (await connection.execute(query)).mappings().first()


async def replace_hash(connection: AsyncConnection, user_id: str, old: str, new: str) -> None:
    """Put another hash of the same password in place of the one that was read, if that one is still there."""
    query = update(users).where(users.c.id == user_id, users.c.password_hash == old).values(password_hash=new)
    await connection.execute(query)


def may_be_replaced(now: datetime) -> ColumnElement[bool]:
    """Of a code for a new password: that nobody has been handed it, or that it is of no use any more."""
    its = password_codes.c
    return or_(its.is_handed_over.is_(False), its.expires_at <= now, its.tries >= TRIES)


async def users_by_reference(connection: AsyncConnection, references: Collection[str]) -> Sequence[Row]:
    """Users by ids or medicalIds, whatever their state."""
    if len(references) == 1:
        return await _USER_BY_REFERENCE.rows(connection, {"reference": next(iter(references))})
    return await _USERS_BY_REFERENCE.rows(connection, {"references": references})


async def users_page(connection: AsyncConnection, after_id: str | None, limit: int) -> Sequence[RowMapping]:
    """All users in the order of their making."""
    query = select(users).order_by(users.c.id).limit(limit)
    if after_id is not None:
        query = query.where(users.c.id > after_id)
    return (await connection.execute(query)).mappings().all()


async def change_user(connection: AsyncConnection, user_id: str, **values: Any) -> None:
    """Set columns of a user and count the version up."""
    await connection.execute(update(users).where(users.c.id == user_id).values(version=users.c.version + 1, **values))


async def blocked_pairs(connection: AsyncConnection, user_id: str) -> frozenset[str]:
    """Everybody whom this user has blocked, or who has blocked this user."""
    rows = await _BLOCKS.rows(connection, {"user_id": user_id})
    return frozenset(row["blocked_id"] if row["blocker_id"] == user_id else row["blocker_id"] for row in rows)


# ---- sessions


async def add_session(connection: AsyncConnection, **values: Any) -> None:
    """Insert a session."""
    await connection.execute(insert(sessions).values(**values))


_SESSION_WITH_USER = Statement(
    select(
        sessions.c.id,
        sessions.c.expires_at,
        sessions.c.ended_at,
        users.c.id.label("user_id"),
        users.c.medical_id,
        users.c.name,
        users.c.role,
        users.c.is_disabled,
    )
    .join(users, users.c.id == sessions.c.user_id)
    .where(sessions.c.id == bindparam("session_id"))
)


async def session_with_user(connection: AsyncConnection, session_id: str) -> Row | None:
    """A session with what a principal needs of its user."""
    return next(iter(await _SESSION_WITH_USER.rows(connection, {"session_id": session_id})), None)


async def live_sessions(connection: AsyncConnection, user_id: str, now: datetime) -> Sequence[RowMapping]:
    """A user's sessions that have not ended, newest first."""
    query = (
        select(sessions)
        .where(sessions.c.user_id == user_id, sessions.c.ended_at.is_(None), sessions.c.expires_at > now)
        .order_by(sessions.c.id.desc())
    )
    return (await connection.execute(query)).mappings().all()


async def live_among(
    connection: AsyncConnection, session_ids: Collection[str], now: datetime, demanding: Collection[str]
) -> set[str]:
    """Those of the given sessions that have not ended, of users who are not disabled.

    demanding: roles of which only users with a second factor in force are meant.
    """
    asked = {"session_ids": session_ids, "now": now, "demanding": demanding}
    return {row["id"] for row in await _LIVE_AMONG.rows(connection, asked)}


async def end_sessions(
    connection: AsyncConnection,
    user_id: str,
    now: datetime,
    reason: str,
    *,
    only: str | None = None,
    but: str | None = None,
) -> list[str]:
    """End one (`only`), all, or all but one (`but`) of a user's sessions; the ids of those that were live."""
    change = (
        update(sessions)
        .where(sessions.c.user_id == user_id, sessions.c.ended_at.is_(None))
        .values(ended_at=now, end_reason=reason)
        .returning(sessions.c.id)
    )
    if only is not None:
        change = change.where(sessions.c.id == only)
    if but is not None:
        change = change.where(sessions.c.id != but)
    ended = list((await connection.execute(change)).scalars().all())
    if ended:
        await connection.execute(delete(refresh_tokens).where(refresh_tokens.c.session_id.in_(ended)))
    return ended


async def touch_session(connection: AsyncConnection, session_id: str, now: datetime) -> None:
    """Remember that a session was used."""
    await connection.execute(update(sessions).where(sessions.c.id == session_id).values(last_used_at=now))


# ---- refresh tokens


async def add_refresh(
    connection: AsyncConnection, token_hash: bytes, session_id: str, now: datetime, expires_at: datetime
) -> None:
    """Store a refresh token's hash."""
    await connection.execute(
        insert(refresh_tokens).values(
            token_hash=token_hash, session_id=session_id, created_at=now, expires_at=expires_at
        )
    )


async def lock_refresh(connection: AsyncConnection, token_hash: bytes) -> RowMapping | None:
    """A refresh token with its session and user, locked until the transaction ends."""
    query = (
        select(
            refresh_tokens.c.expires_at,
            refresh_tokens.c.used_at,
            refresh_tokens.c.used_with_key_hash,
            sessions.c.id.label("session_id"),
            sessions.c.expires_at.label("session_expires_at"),
            sessions.c.ended_at,
            users.c.id.label("user_id"),
            users.c.medical_id,
            users.c.role,
            users.c.is_disabled,
        )
        .join(sessions, sessions.c.id == refresh_tokens.c.session_id)
        .join(users, users.c.id == sessions.c.user_id)
        .where(refresh_tokens.c.token_hash == token_hash)
        .with_for_update(of=refresh_tokens)
    )
    return (await connection.execute(query)).mappings().first()


async def use_refresh(connection: AsyncConnection, token_hash: bytes, now: datetime, key_hash: bytes | None) -> None:
    """Mark a refresh token as used."""
    await connection.execute(
        update(refresh_tokens)
        .where(refresh_tokens.c.token_hash == token_hash)
        .values(used_at=now, used_with_key_hash=key_hash)
    )
