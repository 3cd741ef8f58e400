"""SQL of files."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, exists, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.files.tables import file_shares, files


async def add(connection: AsyncConnection, **values: Any) -> None:
    """Insert a file."""
    await connection.execute(insert(files).values(**values))


async def share(connection: AsyncConnection, file_id: str, user_id: str, now: datetime) -> None:
    """Let one more person see a file."""
    await connection.execute(insert(file_shares).values(file_id=file_id, user_id=user_id, shared_at=now))


async def visible(connection: AsyncConnection, file_id: str, user_id: str) -> RowMapping | None:
    """A file as far as this person may see it."""
    is_shared = exists().where(file_shares.c.file_id == files.c.id, file_shares.c.user_id == user_id)
    query = select(files).where(
        files.c.id == file_id, or_(files.c.owner_id == user_id, files.c.is_avatar.is_(True), is_shared)
    )
    return (await connection.execute(query)).mappings().first()
