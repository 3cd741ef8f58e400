"""SQL of organizations."""

from __future__ import annotations

from typing import Any

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.organizations.tables import memberships


async def add_member(connection: AsyncConnection, **values: Any) -> None:
    """Insert a membership."""
    await connection.execute(insert(memberships).values(**values))
