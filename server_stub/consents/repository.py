"""SQL of consents: rows are only added."""

from __future__ import annotations

from typing import Any

from sqlalchemy import RowMapping, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.consents.tables import consent_texts, consents


async def find_text(connection: AsyncConnection, subject: str, version: int, language: str) -> RowMapping | None:
    """One version of what is agreed to."""
    query = select(consent_texts).where(
        consent_texts.c.subject == subject,
        consent_texts.c.version == version,
        consent_texts.c.language == language,
    )
    return (await connection.execute(query)).mappings().first()


async def add_text(connection: AsyncConnection, **values: Any) -> None:
    """Insert a text."""
    await connection.execute(insert(consent_texts).values(**values))


async def add(connection: AsyncConnection, **values: Any) -> None:
    """Insert a decision."""
    await connection.execute(insert(consents).values(**values))


async def last_decision(connection: AsyncConnection, subject: str, version: int, given_by: str | None) -> str | None:
    """The newest decision on a version, by one person or by anybody."""
    query = (
        select(consents.c.decision)
        .join(consent_texts, consent_texts.c.id == consents.c.consent_text_id)
        .where(consent_texts.c.subject == subject, consent_texts.c.version == version)
        .order_by(consents.c.id.desc())
        .limit(1)
    )
    if given_by is not None:
        query = query.where(consents.c.given_by == given_by)
    decision: str | None = (await connection.execute(query)).scalar_one_or_none()
    return decision
