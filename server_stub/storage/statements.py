"""Statements of every request: compiled once for each kind of database, then run by its driver.

Building and running a statement by SQLAlchemy costs ten times what the database takes for it. What each booking,
message and request asks is written in SQLAlchemy like everything else, but turned into text once, and goes to
`sqlite3` or asyncpg with the same conversions of values.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import asyncpg
import orjson
from sqlalchemy import JSON, Dialect, Float, Insert, Select, Table, Update
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

_NUMBER = re.compile(r"\$(\d+)")

Convert = Callable[[Any], Any]

Row = Mapping[Any, Any]
"""A row by the names of its columns, whether a statement or SQLAlchemy has read it."""


@dataclass(frozen=True, slots=True)
class _Compiled:
    """Text, the names and conversions of its values in order, and the names and conversions of its columns."""

    text: str
    values: tuple[tuple[str, Convert | None], ...]
    columns: tuple[str, ...]
    results: tuple[tuple[int, Convert], ...]

    def arguments(self, values: Mapping[str, Any]) -> list[Any]:
        found = values.get
        return [found(name) if convert is None else convert(found(name)) for name, convert in self.values]

    def rows(self, records: Sequence[Sequence[Any]]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        for record in records:
            cells = list(record)
            for place, convert in self.results:
                cells[place] = convert(cells[place])
            found.append(dict(zip(self.columns, cells, strict=True)))
        return found


class Lane:
    """What statements need to know of one connection: its driver, and what is to be sent with its last statement.

    gathered: None while statements are run one by one.
    """

    def __init__(self, dialect: Dialect, driver: sqlite3.Connection | asyncpg.Connection) -> None:
        self.dialect = dialect
        self.driver = driver
        self.gathered: list[tuple[Statement, list[Any]]] | None = None

    async def send(self) -> None:
        """Run what was gathered as one statement, which is a transaction of its own; IntegrityError undoes all."""
        gathered, self.gathered = self.gathered, None
        if not gathered:
            return
        statements = tuple(statement for statement, _ in gathered)
        text = _JOINED.get(statements)
        if text is None:
            text = _JOINED[statements] = _joined([one.compiled(self.dialect).text for one in statements])
        await fetch(self.driver, text, [value for _, values in gathered for value in values])


class LanedConnection(AsyncConnection):
    """A connection with its lane. wishes: what is to be done once its present transaction is on the disk."""

    lane: Lane
    wishes: list[Callable[[], None]] | None = None

    @classmethod
    async def opened(cls, engine: AsyncEngine) -> LanedConnection:
        """A new connection of an engine."""
        plain = await engine.connect()
        made = cls(engine, plain.sync_connection)
        made.lane = Lane(plain.dialect, (await plain.get_raw_connection()).driver_connection)
        return made


# By the statements' own identity: they live as long as their modules, and there are few ways to join them.
_JOINED: dict[tuple[Statement, ...], str] = {}


class Statement:
    """One statement. Values that are not given are NULL; a table's server defaults do not apply.

    Lists for IN have no place here: their length would change the text.
    """

    def __init__(self, clause: Insert | Select[Any] | Update) -> None:
        self._clause = clause
        self._compiled: dict[str, _Compiled] = {}

    async def run(self, connection: AsyncConnection, values: Mapping[str, Any]) -> None:
        """Run it, or gather it for the end of a `Database.write_at_once`; IntegrityError for a broken constraint."""
        lane = connection.lane if isinstance(connection, LanedConnection) else None
        if lane is None:
            await connection.execute(self._clause, dict(values))
            return
        compiled = self.compiled(lane.dialect)
        arguments = compiled.arguments(values)
        if lane.gathered is not None:
            lane.gathered.append((self, arguments))
        else:
            await _change(lane.driver, compiled.text, arguments)

    async def run_each(self, connection: AsyncConnection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run it once for each row of values, as `run` does."""
        lane = connection.lane if isinstance(connection, LanedConnection) else None
        if lane is None:
            await connection.execute(self._clause, [dict(values) for values in rows])
            return
        compiled = self.compiled(lane.dialect)
        each = [compiled.arguments(values) for values in rows]
        if lane.gathered is not None:
            lane.gathered.extend((self, arguments) for arguments in each)
        else:
            await fetch_each(lane.driver, compiled.text, each)

    async def rows(self, connection: AsyncConnection, values: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The rows of a query, or what an update gives back of the rows that it changed, by the names of columns."""
        lane = connection.lane if isinstance(connection, LanedConnection) else None
        if lane is None:
            found = await connection.execute(self._clause, dict(values))
            return [dict(row) for row in found.mappings().all()]
        compiled = self.compiled(lane.dialect)
        return compiled.rows(await fetch(lane.driver, compiled.text, compiled.arguments(values)))

    def compiled(self, dialect: Dialect) -> _Compiled:
        """It as this kind of database takes it."""
        found = self._compiled.get(dialect.name)
        if found is None:
            found = self._compiled[dialect.name] = _compile(self._clause, dialect)
        return found


def _compile(clause: Insert | Select[Any] | Update, dialect: Dialect) -> _Compiled:
    keys = None
    if isinstance(clause, Insert):
        if not isinstance(clause.table, Table):
            raise TypeError("rows are inserted into tables")
        keys = [column.key for column in clause.table.columns]
    made = clause.compile(dialect=dialect, column_keys=keys, for_executemany=isinstance(clause, Insert))
    names = list(getattr(made, "positiontup", None) or ())
    by_name = {name: parameter for parameter, name in made.bind_names.items()}
    # What the statement itself holds, such as a status that it looks for; an insertion holds nothing.
    fixed = {} if isinstance(clause, Insert) else made.params

    def converted(name: str) -> tuple[str, Convert | None]:
        kind = by_name[name].type.dialect_impl(dialect)
        convert = _json if isinstance(by_name[name].type, JSON) else kind.bind_processor(dialect)
        if fixed.get(name) is not None:
            constant = fixed[name] if convert is None else convert(fixed[name])
            return name, lambda _given: constant
        return name, convert

    columns: list[str] = []
    results: list[tuple[int, Convert]] = []
    for place, column in enumerate(clause.exported_columns):
        columns.append(str(column.name))
        if isinstance(column.type, Float):
            # Both drivers give it as it is; SQLAlchemy's way asks for the number of the type that came.
            continue
        convert = column.type.dialect_impl(dialect).result_processor(dialect, None)
        if convert is not None:
            results.append((place, convert))
    return _Compiled(str(made), tuple(converted(name) for name in names), tuple(columns), tuple(results))


def _json(value: Any) -> str | None:
    return None if value is None else orjson.dumps(value).decode()


def _joined(texts: Sequence[str]) -> str:
    """Several statements as one: all but the last as common table expressions, their places numbered on."""
    numbered: list[str] = []
    offset = 0
    for text in texts:
        count = max((int(number) for number in _NUMBER.findall(text)), default=0)
        numbered.append(_NUMBER.sub(lambda found, start=offset: f"${start + int(found[1])}", text))  # type: ignore[misc]
        offset += count
    parts = ", ".join(f"part_{place} AS ({text})" for place, text in enumerate(numbered[:-1]))
    return f"WITH {parts} {numbered[-1]}" if parts else numbered[-1]


async def _change(driver: sqlite3.Connection | asyncpg.Connection, text: str, arguments: list[Any]) -> None:
    """As `fetch`, for what gives no rows."""
    if not isinstance(driver, sqlite3.Connection):
        await fetch(driver, text, arguments)
        return
    try:
        driver.execute(text, arguments)
    except _ERRORS as error:
        raise _translated(error, text) from error


async def fetch(driver: sqlite3.Connection | asyncpg.Connection, text: str, arguments: list[Any]) -> Sequence[Any]:
    """Run text on a driver; its errors are SQLAlchemy's, as everywhere else."""
    try:
        if isinstance(driver, sqlite3.Connection):
            return driver.execute(text, arguments).fetchall()
        records: Sequence[Any] = await driver.fetch(text, *arguments)
        return records
    except _ERRORS as error:
        raise _translated(error, text) from error


async def fetch_each(driver: sqlite3.Connection | asyncpg.Connection, text: str, rows: list[list[Any]]) -> None:
    """Run text once for each row of arguments."""
    try:
        if isinstance(driver, sqlite3.Connection):
            driver.executemany(text, rows)
        else:
            await driver.executemany(text, rows)
    except _ERRORS as error:
        raise _translated(error, text) from error


_BROKEN_CONSTRAINT = (sqlite3.IntegrityError, asyncpg.IntegrityConstraintViolationError)
_ERRORS = (*_BROKEN_CONSTRAINT, asyncpg.PostgresError, asyncpg.InterfaceError)


def _translated(error: Exception, text: str) -> Exception:
    if isinstance(error, _BROKEN_CONSTRAINT):
        return IntegrityError(text, None, error)
    return OperationalError(text, None, error)
