"""SQL of visits and notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import RowMapping, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.visits.tables import note_amendments, notes, visits


async def visit(connection: AsyncConnection, appointment_id: str) -> RowMapping | None:
    """The visit of an appointment."""
    query = select(visits).where(visits.c.appointment_id == appointment_id)
    return (await connection.execute(query)).mappings().first()


async def add_visit(connection: AsyncConnection, **values: Any) -> None:
    """Insert a visit."""
    await connection.execute(insert(visits).values(**values))


async def change_visit(connection: AsyncConnection, visit_id: str, **values: Any) -> None:
    """Set columns of a visit."""
    await connection.execute(update(visits).where(visits.c.id == visit_id).values(**values))


async def note(connection: AsyncConnection, appointment_id: str) -> RowMapping | None:
    """The note of an appointment, locked against other writers."""
    query = select(notes).where(notes.c.appointment_id == appointment_id).with_for_update()
    return (await connection.execute(query)).mappings().first()


async def add_note(connection: AsyncConnection, **values: Any) -> None:
    """Insert a note; IntegrityError when there is one."""
    await connection.execute(insert(notes).values(**values))


async def change_note(connection: AsyncConnection, appointment_id: str, **values: Any) -> None:
    """Set columns of a note."""
    await connection.execute(update(notes).where(notes.c.appointment_id == appointment_id).values(**values))


async def add_amendment(connection: AsyncConnection, **values: Any) -> None:
    """Insert an amendment of a signed note."""
    await connection.execute(insert(note_amendments).values(**values))


async def amendments(connection: AsyncConnection, appointment_id: str) -> Sequence[RowMapping]:
    """The amendments of a note, oldest first."""
    query = (
        select(note_amendments).where(note_amendments.c.appointment_id == appointment_id).order_by(note_amendments.c.id)
    )
    return (await connection.execute(query)).mappings().all()
