"""SQL of analyses."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from sqlalchemy import RowMapping, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.symptoms.tables import symptom_analyses

_BATCH = 500


async def add(connection: AsyncConnection, **values: Any) -> None:
    """Insert one analysis."""
    await connection.execute(insert(symptom_analyses).values(**values))


async def everything(connection: AsyncConnection) -> AsyncIterator[RowMapping]:
    """All analyses, by id, which is random."""
    last = ""
    while True:
        query = select(symptom_analyses).where(symptom_analyses.c.id > last).order_by(symptom_analyses.c.id)
        rows = (await connection.execute(query.limit(_BATCH))).mappings().all()
        for row in rows:
            yield row
        if len(rows) < _BATCH:
            return
        last = rows[-1]["id"]
