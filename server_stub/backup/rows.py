"""Rows as JSON values, the same for SQLite and PostgreSQL: a backup of one can be restored into the other."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, Connection, Date, DateTime, LargeBinary, column, inspect, table
from sqlalchemy.sql.expression import TableClause
from sqlalchemy.types import TypeEngine


def to_json(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row's values: bytes in base64, times in ISO 8601 with their zone."""
    return {name: _encoded(value) for name, value in row.items()}


def from_json(values: Mapping[str, Any], kinds: Mapping[str, TypeEngine[Any]], *, is_sqlite: bool) -> dict[str, Any]:
    """The row again, for columns of these kinds; raises ValueError or KeyError for what does not fit them."""
    return {name: _decoded(value, kinds[name], is_sqlite=is_sqlite) for name, value in values.items()}


def described(connection: Connection, name: str) -> TableClause:
    """A table as the database has it, which may be an older version than this program's."""
    columns = inspect(connection).get_columns(name)
    return table(name, *(column(found["name"], found["type"]) for found in columns))


def _encoded(value: Any) -> Any:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    return value


def _decoded(value: Any, kind: TypeEngine[Any], *, is_sqlite: bool) -> Any:
    if value is None or isinstance(kind, JSON):
        return value
    if isinstance(kind, LargeBinary):
        return base64.b64decode(value, validate=True)
    if isinstance(kind, DateTime):
        moment = datetime.fromisoformat(value).astimezone(UTC)
        return moment.replace(tzinfo=None) if is_sqlite else moment
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    return value
